/** Reads the settings that stand on *Regole di calcolo*. */
import type { RawCell } from "../../plan/plan";
import type { Settings } from "../../score/settings";
import { type Day, dayOfSerial } from "../../workbook/days";
import type { CellValue } from "../../workbook/snapshot";
import { RULES } from "../places";
import { LIMITS, type Limited, type Limits } from "../rules/allowed";
import { METHOD, MISSING, readChoice } from "../rules/choices";
import { RULE_ID_COLUMN, type RuleName, ruleId } from "../rules/ruleRows";
import { type OwnView, rawCell, rowsById } from "./ownCells";
import type { OwnProblem, WrittenRules } from "./ownSheets";

export interface ReadSettings {
  readonly rules: WrittenRules;
  readonly problems: readonly OwnProblem[];
}

/**
 * What cannot be read is left out and named: the default counts instead, as in the formulas of the sheets. Of the bands
 * both or none. A setting whose row is gone is another matter: formulas have nothing to stand on.
 */
export function readSettings(sheet: OwnView): ReadSettings {
  const rows = rowsById(sheet, RULE_ID_COLUMN);
  const problems: OwnProblem[] = [];
  const cell = (name: RuleName): RawCell => rawCell(sheet, rows.get(ruleId(name)) ?? RULES[name], RULES.column);
  const read = <T>(name: RuleName, meaning: (value: CellValue) => T | undefined): T | undefined => {
    const isGone = !rows.has(ruleId(name));
    const value = isGone ? undefined : meaning(cell(name).value);
    if (value === undefined)
      problems.push({ code: isGone ? "setting-gone" : "setting-unreadable", at: cell(name).at, rule: name });
    return value;
  };
  const limited = (name: Limited) => read(name, (value) => readNumber(value, LIMITS[name]));
  const reference = read("reference", (value) =>
    value === null || value === "" ? "" : readNumber(value, LIMITS.reference),
  );
  const closing = limited("closing");
  const settings = withoutGaps({
    closing: closing === undefined ? undefined : dayOfSerial(closing),
    cap: limited("cap"),
    method: read("method", (value) => readChoice(METHOD, value)),
    missing: read("missing", (value) => readChoice(MISSING, value)),
    latePerDay: limited("late"),
    tolerance: limited("tolerance"),
    ...readBands(limited("yellowFrom"), limited("greenFrom"), () =>
      problems.push({ code: "setting-unreadable", at: cell("yellowFrom").at, rule: "yellowFrom" }),
    ),
  });
  const day = typeof reference === "number" ? { reference: dayOfSerial(reference) } : {};
  return { rules: { settings, ...day }, problems };
}

/** Bands that overlap are no bands, and one limit says nothing without the other. */
function readBands(
  yellowFrom: number | undefined,
  greenFrom: number | undefined,
  overlap: () => void,
): Pick<Partial<Settings>, "yellowFrom" | "greenFrom"> {
  if (yellowFrom === undefined || greenFrom === undefined) return {};
  if (yellowFrom < greenFrom) return { yellowFrom, greenFrom };
  overlap();
  return {};
}

type Gaps<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

const withoutGaps = (settings: Gaps<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Partial<Settings>;

const readNumber = (value: CellValue, { low, high }: Limits): number | undefined =>
  typeof value === "number" && value >= low && value <= high ? value : undefined;

/** A serial number from 1 March 1900 on; a fraction (time of day) is dropped. */
export const readDay = (value: CellValue): Day | undefined =>
  typeof value === "number" && value >= 61 && value < 2_958_466 ? dayOfSerial(value) : undefined;
