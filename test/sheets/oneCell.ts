/** Whether a formula can yield more than one cell: where arrays spill, as in today's Excel, it would then fill its neighbours. */
import type { Formula, Reference } from "../../shared/workbook/formula/tree";

/** What stands in a cell that a formula points to; absent: no formula of ours. */
export type FormulaAt = (reference: Reference) => Formula | undefined;

type Call = Extract<Formula, { readonly kind: "call" }>;

const FIRST = [0];
const NONE: readonly number[] = [];
/** Of any number of arguments. */
const ALL = Array.from({ length: 255 }, (_, place) => place);
const EVEN = ALL.filter((place) => place % 2 === 0);

/** The arguments in which a function takes an area and makes one value of it; given one in any other it yields many. */
const AREAS: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(["AND", "COUNT", "COUNTA", "MAX", "MIN", "OR", "SUM"].map((name) => [name, ALL])),
  ...Object.fromEntries(["COLUMNS", "COUNTIF", "LARGE", "ROWS", "INDEX"].map((name) => [name, FIRST])),
  COUNTIFS: EVEN,
  MATCH: [1],
  SUMIFS: [0, ...EVEN.map((place) => place + 1)],
  ...Object.fromEntries(
    (
      "ABS CHAR DAY ERROR.TYPE EXACT FIND IF IFERROR INT ISERROR ISFORMULA ISLOGICAL ISNUMBER ISTEXT LEFT LEN LOWER MOD " +
      "MONTH NOT REPT RIGHT ROUND ROW SUBSTITUTE TODAY TRIM YEAR"
    )
      .split(" ")
      .map((name) => [name, NONE]),
  ),
};

/** The part that makes many cells of a formula, or that older programs would calculate for one cell alone; none: it is sound. */
export function manyCells(formula: Formula, at: FormulaAt): Formula | undefined {
  switch (formula.kind) {
    case "reference":
      return isOneCell(formula) ? undefined : formula;
    case "operation":
      return manyCells(formula.left, at) ?? manyCells(formula.right, at);
    case "negative":
      return manyCells(formula.of, at);
    case "call":
      return ofCall(formula, at);
    default:
      return undefined;
  }
}

const isOneCell = ({ top, left, bottom, right }: Reference): boolean =>
  top !== undefined && left !== undefined && top === bottom && left === right;

function ofCall(call: Call, at: FormulaAt): Formula | undefined {
  if (call.name === "SUMPRODUCT") return undefined;
  const areas = AREAS[call.name];
  if (areas === undefined) throw new Error(`${call.name}: what it does with an area is not known here`);
  for (const [place, arg] of call.args.entries()) {
    // Only an area as it stands: of one that is calculated first older programs take a single cell.
    if (areas.includes(place) && arg.kind === "reference") continue;
    const many = manyCells(arg, at);
    if (many !== undefined) return many;
  }
  if (call.name === "INDEX" && !isPlaceInIndex(call, at)) return call;
  return undefined;
}

/** Row 0 is the whole column, and a column 0 the whole row; a row alone is enough in an area of one column. */
function isPlaceInIndex({ args: [area, ...places] }: Call, at: FormulaAt): boolean {
  if (area?.kind !== "reference" || area.left === undefined) return false;
  return places.length === (area.left === area.right ? 1 : 2) && places.every((place) => isNeverZero(place, at));
}

/** A number from 1 on, a text or an error, whatever the cells hold that it asks; a cell: by the formula of ours in it. */
function isNeverZero(formula: Formula, at: FormulaAt): boolean {
  if (formula.kind === "number") return formula.value >= 1;
  if (formula.kind === "text") return true;
  if (formula.kind === "reference") {
    const there = at(formula);
    return there !== undefined && isNeverZero(there, at);
  }
  if (formula.kind !== "call") return false;
  if (formula.name === "MATCH" || formula.name === "ROW") return true;
  const outcomes = formula.name === "IFERROR" ? formula.args : formula.name === "IF" ? formula.args.slice(1) : [];
  return outcomes.length === 2 && outcomes.every((outcome) => isNeverZero(outcome, at));
}
