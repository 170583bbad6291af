/** The workbook's names as the spreadsheet program keeps them, so that formulas which use them are calculated. */
import { parseArea, rewriteReferences, type WrittenEdge } from "../../../../shared/workbook/formula/writtenReferences";
import type { NameLook } from "../../file/looks";

/** `ids`: of sheets by their names. */
export function namesResource(
  names: readonly NameLook[],
  ids: ReadonlyMap<string, string>,
): { name: string; data: string } {
  const known: Record<string, object> = {};
  for (const [place, { name, formula, sheet, hidden }] of usableNames(names).entries()) {
    const id = `name-${place}`;
    known[id] = {
      id,
      name,
      formulaOrRefString: isOneArea(formula) ? formula : `(${formula})`,
      localSheetId: sheet === undefined ? WHOLE_WORKBOOK : (ids.get(sheet) ?? WHOLE_WORKBOOK),
      ...(hidden === true ? { hidden } : {}),
    };
  }
  return { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(known) };
}

/** As the program says it. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/**
 * The program knows a name once in a workbook, and reads it alike wherever it is used: those that mean one thing here
 * and another there are not taught, and formulas with them keep what the file says they show.
 */
export function usableNames(names: readonly NameLook[]): NameLook[] {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return names.filter(({ name, formula }) => counts.get(name.toLowerCase()) === 1 && meansTheSameEverywhere(formula));
}

function meansTheSameEverywhere(formula: string): boolean {
  if (/#REF!|\[/.test(formula)) return false;
  let isFixed = true;
  rewriteReferences(formula, (reference) => {
    const area = parseArea(reference.rest);
    const edges = area === undefined ? [] : [area.first, area.last].flatMap((corner) => [corner?.row, corner?.column]);
    if (reference.sheets.length !== 1 || reference.external || edges.some(isMoving)) isFixed = false;
    return "";
  });
  return isFixed;
}

const isMoving = (edge: WrittenEdge | undefined): boolean => edge !== undefined && edge.mark !== "$";

/** The program puts a name's text in the place of the name: what is more than an area goes in brackets. */
function isOneArea(formula: string): boolean {
  return /^(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/iu.test(formula);
}
