/** Formulas of which it is known beforehand that the grid cannot calculate them, whatever it answers. */
import { FUNCTIONS, hostName } from "../../../../shared/functions/functions";
import { rewriteReferences } from "../../../../shared/workbook/formula/writtenReferences";
import type { NameLook } from "../../file/looks";
import { GRID_FUNCTIONS } from "./gridFunctionsData";
import { usableNames } from "./names";
import { type NameTexts, nameTexts, textsOf, wordsOf } from "./readsFrom";
import { withoutTexts } from "./withoutTexts";

/** The names of a workbook: what they stand for, and those that the grid was not taught, in small letters. */
export interface BookNames {
  readonly texts: NameTexts;
  readonly untaught: ReadonlySet<string>;
}

export function bookNames(names: readonly NameLook[]): BookNames {
  const taught = new Set(usableNames(names).map(({ name }) => name.toLowerCase()));
  const texts = nameTexts(names);
  return { texts, untaught: new Set([...texts.keys()].filter((name) => !taught.has(name))) };
}

/**
 * Other workbooks, columns of tables, several sheets at once (`Gen:Dic!A1`), what another formula fills, simulations,
 * functions and names that the grid does not have: in the formula, or in what its names stand for. `formula`: en-US.
 */
export function cannotCalculate(formula: string, names: BookNames): boolean {
  return textsOf(formula, names.texts).some(
    (text) =>
      isForeign(text) ||
      callsUnknown(text, names.texts) ||
      (names.untaught.size > 0 && wordsOf(text).some((word) => names.untaught.has(word))),
  );
}

function isForeign(formula: string): boolean {
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

/** A function that `LET` or `LAMBDA` names in the formula itself is known, and so is a name of the workbook. */
function callsUnknown(formula: string, names: NameTexts): boolean {
  const bare = withoutTexts(formula);
  for (const [, called = ""] of bare.matchAll(CALL)) {
    if (KNOWN.has(called.toUpperCase()) || names.has(called.toLowerCase())) continue;
    if (!isNamedIn(bare, called)) return true;
  }
  return false;
}

const isNamedIn = (formula: string, called: string): boolean =>
  /\b(?:LET|LAMBDA)\(/i.test(formula) &&
  [...formula.matchAll(PARAMETER)].some(([, word = ""]) => word.toLowerCase() === called.toLowerCase());

const CALL = /([\p{L}_\\][\p{L}\d_.\\?]*)\(/gu;
const PARAMETER = /[(,]\s*([\p{L}_\\][\p{L}\d_.\\?]*)\s*(?=,)/gu;
const KNOWN = new Set([...GRID_FUNCTIONS, ...FUNCTIONS.map((entry) => hostName(entry, "."))]);

/** Answers that are others each time, or of which every program has its own: in the formula, or in what its names stand for. */
export const isVolatile = (formula: string, names: NameTexts): boolean =>
  textsOf(formula, names).some((text) =>
    /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i.test(withoutTexts(text)),
  );

/** Which cells it reads is known only when it is calculated: it may be any. */
export const readsAnything = (formula: string, names: NameTexts): boolean =>
  textsOf(formula, names).some((text) => /\b(?:INDIRECT|OFFSET)\s*\(/i.test(withoutTexts(text)));
