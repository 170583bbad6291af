/** From a picture of the workbook to its scored plan: the first half of everything that Cabina does. */
import type { Language } from "../../shared/language";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import type { NotRecognised, Recognised } from "../../shared/recognise/recognition";
import { fail, type Result, succeed } from "../../shared/result";
import type { Scorecard } from "../../shared/score/scorecard";
import { scorePlan } from "../../shared/score/scorePlan";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { type OwnSheets, readOwnSheets, withTyped } from "../../shared/sheets/readBack/readOwnSheets";
import type { CellRange } from "../../shared/workbook/address";
import type { Day } from "../../shared/workbook/days";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { settingsFor, type Wishes } from "./settingsFor";

/** The plan, read and scored, with what stood on Cabina's own sheets if there were any. */
export interface ScoredWorkbook {
  readonly scorecard: Scorecard;
  readonly recognised: readonly Recognised[];
  readonly own?: OwnSheets;
}

export interface ReadOptions {
  readonly wishes: Wishes;
  /** Today by the host's clock. */
  readonly today: Day;
  /** The language asked for; absent: that of the plan. */
  readonly language?: Language | undefined;
}

/**
 * Why there is no score. `moved-columns`: columns of one of our sheets were inserted or deleted, so what people typed
 * there cannot be read safely. `setting-unreadable`: a cell of *Regole di calcolo* holds what it cannot be, and its
 * formulas would calculate with it. `newer-version`: a newer Cabina wrote the workbook.
 */
export type ReadProblem =
  | NotRecognised
  | { readonly code: "no-such-year"; readonly asked: number; readonly years: readonly number[] }
  | { readonly code: "newer-version" }
  | { readonly code: "moved-columns" | "setting-unreadable"; readonly at: CellRange };

export function readPlan(
  snapshot: Snapshot,
  { wishes, today, language }: ReadOptions,
): Result<ScoredWorkbook, ReadProblem> {
  const ledger = readLedger(snapshot);
  if (ledger?.kind === "newer") return fail({ code: "newer-version" });
  const own = readOwnSheets(snapshot, wishes.year);
  const doubt = own?.problems[0];
  if (doubt !== undefined) return fail({ code: doubt.code, at: doubt.at });
  const ownSheets = ledger === undefined ? [] : [ledger.sheet, ...ledger.sheets.flatMap(({ name }) => name ?? [])];
  const year = wishes.year ?? own?.year;
  const found = recognisePlan(snapshot, { ...(year === undefined ? {} : { year }), ownSheets });
  if (!found.ok) return found;
  const { plan, recognised } = found.value;
  if (!plan.targetYears.includes(plan.year))
    return fail({ code: "no-such-year", asked: plan.year, years: plan.targetYears });
  const settings = settingsFor(plan.year, today, wishes, own?.rules);
  const scorecard = scorePlan(own === undefined ? plan : withTyped(plan, own), settings, language ?? plan.language);
  return succeed({ scorecard, recognised, ...(own === undefined ? {} : { own }) });
}
