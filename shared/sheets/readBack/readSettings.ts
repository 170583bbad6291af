/** Reads the settings that stand on *Regole di calcolo*. */
import type { RawCell } from "../../plan/plan";
import type { Settings } from "../../score/settings";
import { type Day, dayOfSerial } from "../../workbook/days";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";
import { RULES } from "../places";
import { METHOD, MISSING, readChoice } from "../rules/choices";
import { RULE_ID_COLUMN, type RuleName, ruleId } from "../rules/ruleRows";
import { isFilled, rawCell, rowsById } from "./ownCells";
import type { OwnProblem, WrittenRules } from "./ownSheets";

export interface ReadSettings {
  readonly rules: WrittenRules;
  readonly problems: readonly OwnProblem[];
}

/** What cannot be read is left out and named; the caller goes on with the default and says so. */
export function readSettings(sheet: SheetSnapshot): ReadSettings {
  const rows = rowsById(sheet, RULE_ID_COLUMN);
  const problems: OwnProblem[] = [];
  const cell = (name: RuleName): RawCell => rawCell(sheet, rows.get(ruleId(name)) ?? RULES[name], RULES.column);
  const read = <T>(name: RuleName, meaning: (value: CellValue) => T | undefined): T | undefined => {
    const value = meaning(cell(name).value);
    if (value === undefined) problems.push({ code: "setting-unreadable", at: cell(name).at });
    return value;
  };
  const reference = isFilled(cell("reference")) ? read("reference", readDay) : undefined;
  const settings = withoutGaps({
    year: read("year", (value) => readNumber(value, 1900, 9999)),
    closing: read("closing", readDay),
    cap: read("cap", (value) => readNumber(value, 1, 1.5)),
    method: read("method", (value) => readChoice(METHOD, value)),
    missing: read("missing", (value) => readChoice(MISSING, value)),
    latePerDay: read("late", (value) => readNumber(value, 0, 1)),
    tolerance: read("tolerance", (value) => readNumber(value, 0, 1)),
    yellowFrom: read("yellowFrom", (value) => readNumber(value, 0, 1)),
    greenFrom: read("greenFrom", (value) => readNumber(value, 0, 1)),
  });
  const bands = orderedBands(settings);
  if (!bands) problems.push({ code: "setting-unreadable", at: cell("yellowFrom").at });
  return {
    rules: {
      settings: bands ? settings : withoutBands(settings),
      ...(reference === undefined ? {} : { reference }),
    },
    problems,
  };
}

/** Bands that overlap are no bands: yellow must begin above 0 and below green. */
const orderedBands = ({ yellowFrom, greenFrom }: Partial<Settings>): boolean =>
  yellowFrom === undefined || greenFrom === undefined || (yellowFrom > 0 && yellowFrom < greenFrom);

function withoutBands(settings: Partial<Settings>): Partial<Settings> {
  const { yellowFrom: _yellow, greenFrom: _green, ...rest } = settings;
  return rest;
}

type Gaps<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

const withoutGaps = (settings: Gaps<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Partial<Settings>;

const readNumber = (value: CellValue, low: number, high: number): number | undefined =>
  typeof value === "number" && value >= low && value <= high ? value : undefined;

/** A serial number from 1 March 1900 on; a fraction (time of day) is dropped. */
export const readDay = (value: CellValue): Day | undefined =>
  typeof value === "number" && value >= 61 && value < 2_958_466 ? dayOfSerial(value) : undefined;
