/** How the user's cells write what the plan holds: a weight of 6 for 6 %, a title with its code before it. */
import type { WeightCell } from "../../plan/plan";
import { LARGEST_FRACTION } from "../../recognise/weights";
import type { Cell, CellRange } from "../../workbook/address";
import { and, call, eq, gt, iff, le, not, or, over, type Part } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { type CellValue, type Snapshot, sheetNamed, valueAt } from "../../workbook/snapshot";
import { evened, evenedFormula, exactNumber, ifError, live } from "../indicator/formulaWords";
import type { Shown } from "../look/cells";

/** A formula with the value that it shows. */
export interface Figure<T extends Shown = Shown> {
  readonly formula: Formula;
  readonly value: T;
}

/** What stands in the first cell of a range now; `undefined` without a workbook or where it has no such sheet. */
export function standing(snapshot: Snapshot | undefined, at: CellRange): CellValue | undefined {
  const sheet = snapshot === undefined ? undefined : sheetNamed(snapshot, at.sheet);
  return sheet === undefined ? undefined : valueAt(sheet, at.top, at.left);
}

/** A title as its cell writes it, blanks evened out; as the plan reads it where the cell is not known. */
export function titleStanding(snapshot: Snapshot | undefined, title: Cell<string>): string {
  const now = standing(snapshot, title.at);
  return evened(typeof now === "string" || typeof now === "number" ? String(now) : title.value);
}

/**
 * A live title: the cell's text, without what the plan leaves out of it (its code) while it stands as read.
 * `asRead` and `shown` are cells with the literals; where the cell is gone, the title as read.
 */
export function titleFigure(
  snapshot: Snapshot | undefined,
  title: Cell<string>,
  { asRead, shown }: { readonly asRead: Part; readonly shown: Part },
): Figure<string> & { readonly standing: string; readonly differs: boolean } {
  const text = titleStanding(snapshot, title);
  const now = live(title.at);
  const differs = text !== evened(title.value);
  const plain = call("TRIM", now);
  const formula = differs
    ? ifError(iff(call("EXACT", evenedFormula(now), asRead), shown, plain), shown)
    : ifError(plain, asRead);
  const value = differs ? title.value : trimmed(String(standing(snapshot, title.at) ?? title.value));
  return { formula, value, standing: text, differs };
}

/** As TRIM does it. */
const trimmed = (text: string): string => text.replace(/ {2,}/g, " ").replace(/^ | $/g, "");

/**
 * Whether a weight's cell holds what was read, or a number that the core would read by the same scale. Any other text, an
 * emptied cell, an error are neither. Nor is a number that may be on the other scale: above 1.5 among fractions; among
 * percentages one up to 1, since a program turns a typed `70%` into 0.7.
 */
export function weightHolds({ value, raw = value, numbersAre, at }: WeightCell): Formula {
  const now = live(at);
  const isNumber = and(call("ISNUMBER", now), not(call("ISLOGICAL", now)));
  const isPercentages = numbersAre === "percentages";
  const onScale = isPercentages ? or(le(now, 0), gt(now, 1)) : le(now, exactNumber(LARGEST_FRACTION));
  if (typeof raw === "string") return ifError(or(call("EXACT", now, raw.slice(0, 200)), and(isNumber, onScale)), false);
  const wasOnScale = isPercentages ? raw <= 0 || raw > 1 : raw <= LARGEST_FRACTION;
  return ifError(and(isNumber, wasOnScale ? onScale : or(eq(now, exactNumber(raw)), onScale)), false);
}

/** A live weight as a fraction, at least 0; while its cell cannot be read, as it was read, so that no other weight changes. */
export function weightFormula({ value, numbersAre, at }: WeightCell, isRead: Part): Formula {
  const now = live(at);
  const fraction = numbersAre === "percentages" ? over(now, 100) : now;
  const asRead = exactNumber(Math.max(0, value));
  return iff(and(isRead, call("ISNUMBER", now)), call("MAX", 0, fraction), asRead);
}
