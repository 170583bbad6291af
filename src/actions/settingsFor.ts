/** The settings that a run works with: what the person asked for, else what *Regole di calcolo* says, else the defaults. */
import type { ColumnMapping } from "../../shared/recognise/recognition";
import { defaultSettings, type Settings } from "../../shared/score/settings";
import type { Day } from "../../shared/workbook/days";

/** What a person may ask for on the command line or in the pane; absent parts are decided by the workbook. */
export interface Wishes {
  readonly year?: number;
  readonly today?: Day;
  readonly missing?: Settings["missing"];
  /** The sheet that holds the plan, where several do. */
  readonly sheet?: string;
  /** What columns hold, whatever their headings say; remembered in the workbook. */
  readonly mapping?: readonly ColumnMapping[];
}

/** What the sheet *Regole di calcolo* says; `reference` is absent where its cell is blank (which means today). */
export interface WrittenRules {
  readonly settings: Partial<Settings>;
  readonly reference?: Day;
  /** There is no such sheet. */
  readonly unwritten?: true;
}

/**
 * Without any word on the date: today while the plan's year runs, its last day once it is over, so that an old plan is
 * judged as it stood and the same workbook gives the same score next year. `inherited`: what an earlier year's rules say,
 * with which a year begins that has none of its own yet.
 */
export function settingsFor(
  year: number,
  clock: Day,
  wishes: Wishes,
  rules: WrittenRules | undefined,
  inherited: Partial<Settings> = {},
): Settings {
  const lastDay = `${year}-12-31`;
  const unsaid = (rules === undefined || rules.unwritten === true) && clock > lastDay ? lastDay : clock;
  const today = wishes.today ?? rules?.reference ?? unsaid;
  return {
    ...defaultSettings(year, today),
    ...(rules === undefined || rules.unwritten === true ? inherited : {}),
    ...rules?.settings,
    year,
    today,
    ...(wishes.missing === undefined ? {} : { missing: wishes.missing }),
  };
}
