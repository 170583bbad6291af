/** Formulas of which it is known beforehand that the grid cannot calculate them, whatever it answers. */
import { rewriteReferences } from "../../../../shared/workbook/formula/writtenReferences";

/** Other workbooks, columns of tables, several sheets at once (`Gen:Dic!A1`), what another formula fills, simulations. `formula`: en-US. */
export function cannotCalculate(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (FOREIGN.test(bare) || /\[/.test(bare)) return true;
  if (!bare.includes(":")) return false;
  let found = false;
  rewriteReferences(bare, ({ sheets, prefix, rest }) => {
    if (sheets.length > 1) found = true;
    return prefix + rest;
  });
  return found;
}

const FOREIGN = /\d#|\b(?:TABLE|ANCHORARRAY|GETPIVOTDATA|CUBE[A-Z]+|RTD|WEBSERVICE|STOCKHISTORY)\s*\(|^\s*TABLE\(/i;

/** Answers that are others each time, or of which every program has its own. */
export const isVolatile = (formula: string): boolean =>
  /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
