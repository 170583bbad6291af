/** From a picture of the workbook to its scored plan: the first half of everything that Cabina does. */
import type { Language } from "../../shared/language";
import { isSameSheet, joinMappings } from "../../shared/recognise/mapping";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import type { ColumnMapping, NotRecognised, Recognised } from "../../shared/recognise/recognition";
import { fail, type Result, succeed } from "../../shared/result";
import type { Scorecard } from "../../shared/score/scorecard";
import { scorePlan } from "../../shared/score/scorePlan";
import { withAdopted } from "../../shared/sheets/adopted/withAdopted";
import { inheritedSettings } from "../../shared/sheets/archive/inheritedSettings";
import { withArchive } from "../../shared/sheets/archive/withArchive";
import type { NewerLedger } from "../../shared/sheets/ledger/ledger";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { COCKPIT } from "../../shared/sheets/places";
import type { OwnProblem } from "../../shared/sheets/readBack/ownSheets";
import {
  type OwnSheets,
  readOwnSheets,
  renamedIndicators,
  withTyped,
} from "../../shared/sheets/readBack/readOwnSheets";
import { sheetsOfOurs } from "../../shared/sheets/readBack/sheetsOfOurs";
import type { RenamedIndicator } from "../../shared/sheets/readBack/withTyped";
import type { CellRange } from "../../shared/workbook/address";
import type { Day } from "../../shared/workbook/days";
import type { SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";
import { settingsFor, type Wishes } from "./settingsFor";

/** The plan, read and scored, with what stood on Cabina's own sheets if there were any. */
export interface ScoredWorkbook {
  readonly scorecard: Scorecard;
  readonly recognised: readonly Recognised[];
  readonly own?: OwnSheets;
  /** Cells of *Regole di calcolo* in whose place the default counts, in the formulas too: a person must hear of them. */
  readonly notAllowed: readonly CellRange[];
  /** Where rows of *Regole di calcolo* stood that somebody deleted: their defaults count, and a refresh makes them again. */
  readonly rulesGone: readonly CellRange[];
  /** Indicators whose typed cells were found again under a nearly equal title: to be said. */
  readonly renamed: readonly RenamedIndicator[];
  /** A newer Cabina wrote the workbook: what people typed on its sheets was not read; to be said. */
  readonly newer?: NewerLedger;
}

export interface ReadOptions {
  readonly wishes: Wishes;
  /** Today by the host's clock. */
  readonly today: Day;
  /** The language asked for; absent: that of the plan. */
  readonly language?: Language | undefined;
  /** Nothing will be written: the user's own sheets are read also where a newer Cabina wrote the workbook. */
  readonly onlyReads?: boolean;
}

/**
 * Why there is no score. `moved-columns`: columns of one of our sheets were inserted or deleted, so what people typed
 * there cannot be read safely. `newer-version`: a newer Cabina wrote the workbook.
 */
export type ReadProblem =
  | NotRecognised
  | { readonly code: "no-such-year"; readonly asked: number; readonly years: readonly number[] }
  | { readonly code: "no-such-column"; readonly mapping: ColumnMapping }
  | { readonly code: "ledger-missing"; readonly sheet: string }
  | { readonly code: "newer-version" }
  | { readonly code: "moved-columns"; readonly at: CellRange };

export function readPlan(
  snapshot: Snapshot,
  { wishes, today, language, onlyReads }: ReadOptions,
): Result<ScoredWorkbook, ReadProblem> {
  const ledger = readLedger(snapshot);
  if (ledger?.kind === "newer" && onlyReads !== true) return fail({ code: "newer-version" });
  const own = readOwnSheets(snapshot, wishes.year);
  for (const { code, at } of own?.problems ?? []) if (code === "moved-columns") return fail({ code, at });
  if (ledger === undefined) {
    const orphan = sheetWithOurIds(snapshot);
    if (orphan !== undefined) return fail({ code: "ledger-missing", sheet: orphan.name });
  }
  const nowhere = mappedNowhere(snapshot, wishes.mapping ?? []);
  if (nowhere !== undefined) return fail({ code: "no-such-column", mapping: nowhere });
  const year = wishes.year ?? own?.year;
  const found = recognisePlan(snapshot, {
    ...(year === undefined ? {} : { year }),
    ...(wishes.sheet === undefined ? {} : { sheet: wishes.sheet }),
    mapping: joinMappings(ledger?.kind === "ledger" ? ledger.mapping : [], wishes.mapping ?? []),
    ownSheets: sheetsOfOurs(snapshot, ledger),
  });
  if (!found.ok) return found;
  const { plan, recognised } = found.value;
  if (!plan.targetYears.includes(plan.year))
    return fail({ code: "no-such-year", asked: plan.year, years: plan.targetYears });
  const inherited = own === undefined ? {} : inheritedSettings(snapshot, own.ledger, plan.year);
  const settings = settingsFor(plan.year, today, wishes, own?.rules, inherited);
  const scorecard = scorePlan(
    withAdopted(own === undefined ? plan : withArchive(withTyped(plan, own), snapshot, own.ledger), own),
    settings,
    language ?? plan.language,
  );
  return succeed({
    scorecard,
    recognised,
    notAllowed: badCells(own, wishes, "setting-unreadable"),
    rulesGone: badCells(own, wishes, "setting-gone"),
    renamed: own === undefined ? [] : renamedIndicators(plan, own),
    ...(own === undefined ? {} : { own }),
    ...(ledger?.kind === "newer" ? { newer: ledger } : {}),
  });
}

/** The first word on a sheet or column that is not there. */
function mappedNowhere({ sheets }: Snapshot, mapping: readonly ColumnMapping[]): ColumnMapping | undefined {
  return mapping.find(({ sheet: name, row, column }) => {
    const sheet = sheets.find((each) => isSameSheet(each.name, name));
    if (sheet === undefined || (row !== undefined && row >= sheet.rows.length)) return true;
    return !sheet.rows.some((cells) => cells?.[column] !== undefined);
  });
}

/** What is wished for counts whatever its cell holds. */
function badCells(
  own: OwnSheets | undefined,
  { today, missing }: Wishes,
  wanted: OwnProblem["code"],
): readonly CellRange[] {
  const counts = ({ rule, code }: OwnProblem): boolean =>
    code === wanted && !(rule === "reference" && today !== undefined) && !(rule === "missing" && missing !== undefined);
  return (own?.problems ?? []).filter(counts).map(({ at }) => at);
}

/** A cockpit of ours is told by the ids of its nodes, `2016/P1`, in their hidden column. */
const NODE_ID = /^\d{4}\/P\d+$/;

const sheetWithOurIds = ({ sheets }: Snapshot): SheetSnapshot | undefined =>
  sheets.find(({ rows }) =>
    rows.some((cells) => {
      const id = cells?.[COCKPIT.id]?.value;
      return typeof id === "string" && NODE_ID.test(id);
    }),
  );
