/** Takes Cabina out of a workbook: its sheets and its ledger go; what somebody has written on them stays, as plain values. */
import { fail, type Result, succeed } from "../../shared/result";
import { type Removing, removing } from "../../shared/sheets/journal/removing";
import type { Ledger, OwnedSheet } from "../../shared/sheets/ledger/ledger";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { FINDINGS } from "../../shared/sheets/places";
import { COPY } from "../../shared/sheets/rowNames";
import { applyEdits } from "../../shared/workbook/applyEdits";
import { contentPrint } from "../../shared/workbook/contentPrint";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import type { Applied, Host, OnProgress } from "../host";
import { planRefresh } from "./planRefresh";
import type { ReadOptions } from "./readPlan";
import { writePlanned } from "./writePlanned";

export interface RemoveProblem {
  readonly code: "nothing-to-remove" | "newer-version";
}

export interface RemoveOptions extends Omit<ReadOptions, "wishes"> {
  /** Sheets in which somebody has written go too. */
  readonly all?: boolean;
}

export interface Removed extends Removing {
  readonly applied: Applied;
}

export function planRemove(snapshot: Snapshot, options: RemoveOptions): Result<Removing, RemoveProblem> {
  const ledger = readLedger(snapshot);
  if (ledger === undefined) return fail({ code: "nothing-to-remove" });
  if (ledger.kind === "newer") return fail({ code: "newer-version" });
  const typed = options.all === true ? new Set<string>() : typedSheets(snapshot, ledger, options);
  return succeed(removing(snapshot, ledger, typed));
}

/** `beforeWriting`: hears what is planned; when it answers `false` nothing is written. */
export async function removePlan(
  host: Host,
  options: RemoveOptions,
  onProgress?: OnProgress,
  beforeWriting?: (planned: Removing) => boolean | Promise<boolean>,
): Promise<Result<Removed, RemoveProblem>> {
  const plan = (snapshot: Snapshot) => planRemove(snapshot, options);
  const written = await writePlanned(host, plan, onProgress, beforeWriting);
  return written.ok ? succeed({ ...written.value.planned, applied: written.value.applied }) : written;
}

/**
 * The names of the sheets in which somebody has written. One is untouched when it holds what was made, or, brought up to
 * date, what a first build would make now; where that cannot be told it counts as written on.
 */
function typedSheets(snapshot: Snapshot, ledger: Ledger, options: RemoveOptions): ReadonlySet<string> {
  const fresh = new Map<number, Fresh | undefined>();
  const freshOf = (year: number): Fresh | undefined => {
    if (!fresh.has(year)) fresh.set(year, freshSheets(snapshot, ledger, year, options));
    return fresh.get(year);
  };
  const standing = ledger.sheets.filter(({ key }) => key !== "ledger");
  const typed = standing.flatMap((owned) => {
    const sheet = sheetNamed(snapshot, owned.name ?? "");
    if (sheet === undefined || isAsMade(sheet, owned, ledger)) return [];
    if (owned.key === "findings") return isAnswered(sheet, owned) ? [sheet.name] : [];
    const now = freshOf(owned.year);
    const print = now?.pristine.get(owned.key);
    return print !== undefined && now?.present.get(owned.key) === print ? [] : [sheet.name];
  });
  return new Set(typed);
}

const isAsMade = (sheet: SheetSnapshot, { key, year }: OwnedSheet, { journal }: Ledger): boolean =>
  journal?.adds.find((add) => add.key === key && add.year === year)?.content === contentPrint(sheet);

/** Prints of our sheets by key: brought up to date, and as a first build would make them. */
interface Fresh {
  readonly present: ReadonlyMap<string, string>;
  readonly pristine: ReadonlyMap<string, string>;
}

function freshSheets(snapshot: Snapshot, ledger: Ledger, year: number, options: ReadBasics): Fresh | undefined {
  const ours = new Set([ledger.sheet, ...ledger.sheets.flatMap(({ name }) => name ?? [])]);
  const theirs: Snapshot = { sheets: snapshot.sheets.filter(({ name }) => !ours.has(name)) };
  const present = printsAfter(snapshot, year, options, ledger);
  const pristine = printsAfter(theirs, year, options, ledger);
  return present === undefined || pristine === undefined ? undefined : { present, pristine };
}

type ReadBasics = Omit<ReadOptions, "wishes">;

function printsAfter(
  book: Snapshot,
  year: number,
  options: ReadBasics,
  { mapping }: Ledger,
): ReadonlyMap<string, string> | undefined {
  const planned = planRefresh(book, { ...options, wishes: { year, mapping } });
  if (!planned.ok) return undefined;
  const after = applyEdits(book, planned.value.edits);
  const ledger = readLedger(after);
  const sheets = ledger?.kind === "ledger" ? ledger.sheets.filter((sheet) => sheet.year === year) : [];
  return new Map(
    sheets.flatMap(({ key, name }): [string, string][] => {
      const sheet = sheetNamed(after, name ?? "");
      return sheet === undefined ? [] : [[key, contentPrint(sheet)]];
    }),
  );
}

/** An outcome, a note, or anything beside the list. */
function isAnswered(sheet: SheetSnapshot, { columns, columnsMoved }: OwnedSheet): boolean {
  if (columnsMoved === true) return true;
  const at = (column: number): number | undefined => (columns === undefined ? column : columns[column]);
  const ours = new Set(Array.from({ length: FINDINGS.open + 1 }, (_, column) => at(column)));
  const answers = [FINDINGS.outcome, FINDINGS.note].map(at);
  const idAt = at(FINDINGS.id) ?? -1;
  return sheet.rows.some((row) => {
    const id = row?.[idAt]?.value;
    const isListed = typeof id === "string" && id !== "" && !id.startsWith("#");
    const isNobodys = typeof id !== "string" || id === "" || id === COPY;
    return (row ?? []).some((cell, column) => {
      if (cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === "")))
        return false;
      return isNobodys || !ours.has(column) || (isListed && answers.includes(column));
    });
  });
}
