/** In which of Cabina's sheets somebody has written; where that cannot be told, a sheet counts as written on. */
import type { Language } from "../../shared/language";
import { hiddenColumns } from "../../shared/sheets/journal/hiddenColumns";
import { isFindingsWritten } from "../../shared/sheets/journal/writtenFindings";
import { LEDGER_VERSION, type Ledger, type OwnedSheet } from "../../shared/sheets/ledger/ledger";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { applyEdits } from "../../shared/workbook/applyEdits";
import { contentPrint } from "../../shared/workbook/contentPrint";
import type { CellWrite } from "../../shared/workbook/edit";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { type PlannedRefresh, planRefresh } from "./planRefresh";
import type { ReadOptions } from "./readPlan";

const LANGUAGES: readonly Language[] = ["it", "en"];

type ReadBasics = Omit<ReadOptions, "wishes">;

/**
 * The names of the sheets. One is untouched when it holds what was made; or when, brought up to date, it is what a first
 * build would make now, and no text or formula of a visible column would have to be written back for that. The sheets may
 * be in another language than the plan.
 */
export function typedSheets(snapshot: Snapshot, ledger: Ledger, options: ReadBasics): ReadonlySet<string> {
  const standing = ledger.sheets.flatMap((owned) => {
    const sheet = sheetNamed(snapshot, owned.name ?? "");
    return owned.key === "ledger" || sheet === undefined || isAsMade(sheet, owned, ledger) ? [] : [{ owned, sheet }];
  });
  let typed = standing.map(({ sheet }) => sheet.name);
  const tried = new Set<Language>();
  for (const language of [options.language, ...LANGUAGES]) {
    if (standing.length === 0 || typed.length < standing.length) break;
    if (language !== undefined && tried.has(language)) continue;
    const freshOf = freshSheets(snapshot, ledger, { ...options, language }, tried);
    typed = standing.filter((each) => isWritten(each, ledger, freshOf(each.owned.year))).map(({ sheet }) => sheet.name);
  }
  return new Set(typed);
}

const isAsMade = (sheet: SheetSnapshot, { key, year }: OwnedSheet, { journal }: Ledger): boolean =>
  journal?.adds.find((add) => add.key === key && add.year === year)?.content === contentPrint(sheet);

interface Standing {
  readonly owned: OwnedSheet;
  readonly sheet: SheetSnapshot;
}

/** The workbook brought up to date, and with the sheets that a first build would make. */
interface Fresh {
  readonly present: After;
  readonly pristine: After;
}

interface After {
  readonly planned: PlannedRefresh;
  readonly sheets: ReadonlyMap<string, Standing>;
}

function isWritten({ owned, sheet }: Standing, ledger: Ledger, fresh: Fresh | undefined): boolean {
  const present = fresh?.present.sheets.get(owned.key);
  const pristine = fresh?.pristine.sheets.get(owned.key);
  // A refresh leaves what it knows to be a person's.
  if (fresh?.present.planned.keptByHand.some((at) => at.sheet === sheet.name) === true) return true;
  if (owned.key === "findings")
    return isFindingsWritten(sheet, owned, { present: viewOf(present), pristine: viewOf(pristine) });
  if (fresh === undefined || present === undefined || pristine === undefined) return true;
  return (
    contentPrint(present.sheet) !== contentPrint(pristine.sheet) || writesBack(fresh.present.planned, present, ledger)
  );
}

const viewOf = (standing: Standing | undefined) =>
  standing && {
    sheet: standing.sheet,
    ...(standing.owned.columns === undefined ? {} : { columns: standing.owned.columns }),
  };

/**
 * Whether a refresh would write over something that stands in a visible column. Formulas change with the plan: then hidden
 * cells of their row change too, or rows come and go. An earlier version may have written others.
 */
function writesBack({ edits, greyed, scorecard }: PlannedRefresh, { owned, sheet }: Standing, ledger: Ledger): boolean {
  const hidden = hiddenColumns(owned);
  const writes = edits.flatMap((edit) => (edit.kind === "writeCells" && edit.sheet === sheet.name ? edit.cells : []));
  const told = new Set(writes.flatMap(({ row, column }) => (hidden.has(column) ? [row] : [])));
  const names = new Set(ledger.sheets.filter(({ year }) => year === scorecard.plan.year).map(({ name }) => name));
  const isOtherwise =
    ledger.version < LEDGER_VERSION ||
    greyed.length > 0 ||
    edits.some((edit) => edit.kind === "insertRows" && edit.sheet !== ledger.sheet && names.has(edit.sheet));
  return writes.some(({ row, column, expected }) => {
    if (hidden.has(column) || expected === null || expected === "") return false;
    return !isFormula(expected) || !(isOtherwise || told.has(row));
  });
}

const isFormula = (expected: CellWrite["expected"]): boolean =>
  typeof expected === "object" && expected !== null && "formula" in expected;

/** By year, each planned once; the languages that were planned in are added to `tried`. */
function freshSheets(
  snapshot: Snapshot,
  ledger: Ledger,
  options: ReadBasics,
  tried: Set<Language>,
): (year: number) => Fresh | undefined {
  const ours = new Set([ledger.sheet, ...ledger.sheets.flatMap(({ name }) => name ?? [])]);
  const theirs: Snapshot = { sheets: snapshot.sheets.filter(({ name }) => !ours.has(name)) };
  const known = new Map<number, Fresh | undefined>();
  return (year) => {
    if (!known.has(year)) {
      const present = after(snapshot, year, options, ledger);
      const pristine = present && after(theirs, year, options, ledger);
      known.set(year, present && pristine && { present, pristine });
      const language = options.language ?? present?.planned.scorecard.plan.language ?? "it";
      tried.add(language);
    }
    return known.get(year);
  };
}

function after(book: Snapshot, year: number, options: ReadBasics, { mapping }: Ledger): After | undefined {
  const planned = planRefresh(book, { ...options, wishes: { year, mapping } });
  if (!planned.ok) return undefined;
  const now = applyEdits(book, planned.value.edits);
  const ledger = readLedger(now);
  const owned = ledger?.kind === "ledger" ? ledger.sheets.filter((sheet) => sheet.year === year) : [];
  return {
    planned: planned.value,
    sheets: new Map(
      owned.flatMap((each): [string, Standing][] => {
        const sheet = sheetNamed(now, each.name ?? "");
        return sheet === undefined ? [] : [[each.key, { owned: each, sheet }]];
      }),
    ),
  };
}
