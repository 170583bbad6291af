/** The results that counted in an earlier year, as they stand on the sheets that Cabina made for that year. */
import type { Language } from "../../language";
import type { RawCell, TypedCells } from "../../plan/plan";
import { readResult } from "../../target/readResult";
import type { ResultReading } from "../../target/resultReading";
import { type Snapshot, sheetNamed } from "../../workbook/snapshot";
import { STEP } from "../cockpit/columns";
import { SOURCES } from "../indicator/columns";
import type { Ledger } from "../ledger/ledger";
import { COCKPIT, STATES } from "../places";
import { columnsLost } from "../readBack/columnsLost";
import { type OwnView, ownCell, rawCell, rowsById } from "../readBack/ownCells";
import { readOwnSheets } from "../readBack/readOwnSheets";

/**
 * The year's results by the ids that its indicators had, each with the cell in which it stands: *Risultato* on the old
 * Cruscotto; the 31/12 cell of the old Scheda where the Cruscotto shows nothing (its row is to be read again, or nobody
 * has calculated it since). A provisional result is none, nor are two that contradict each other.
 */
export function archivedResults(
  snapshot: Snapshot,
  ledger: Ledger,
  year: number,
  language: Language,
): ReadonlyMap<string, RawCell> {
  const typed = readOwnSheets(snapshot, year)?.typed ?? {};
  const shown = shownOnCockpit(snapshot, ledger, year);
  const read = (cell: RawCell): ResultReading => readResult(cell, { year, language });
  const results = new Map<string, RawCell>();
  for (const id of new Set([...shown.keys(), ...Object.keys(typed)])) {
    const cell = resultThatCounted(shown.get(id), typed[id], read);
    if (cell !== undefined) results.set(id, cell);
  }
  return results;
}

/** What an indicator's row on the old Cruscotto says. */
interface ShownThere {
  readonly state: string;
  readonly source: string;
  readonly result: RawCell;
}

/** By indicator id; none where the sheet is gone or its columns cannot be told apart. */
function shownOnCockpit(snapshot: Snapshot, { sheets }: Ledger, year: number): ReadonlyMap<string, ShownThere> {
  const owned = sheets.find((sheet) => sheet.key === "cockpit" && sheet.year === year);
  const sheet = owned?.name === undefined || columnsLost(owned) ? undefined : sheetNamed(snapshot, owned.name);
  if (owned === undefined || sheet === undefined) return new Map();
  const view: OwnView = { sheet, ...(owned.columns === undefined ? {} : { columns: owned.columns }) };
  const text = (row: number, column: number): string => String(ownCell(view, row, column)?.value ?? "");
  return new Map(
    [...rowsById(view, COCKPIT.id)].map(([id, row]) => [
      id,
      { state: text(row, COCKPIT.state), source: text(row, STEP.source), result: rawCell(view, row, COCKPIT.result) },
    ]),
  );
}

/** Sources of a result of the whole year. */
const FINAL: readonly string[] = [SOURCES.plan, SOURCES.december, SOURCES.both];
/** States in which *Risultato* is the result, whether it could be judged or not. */
const SILENT: readonly string[] = [STATES.reread, STATES.twoResults, STATES.waived, STATES.verify];

function resultThatCounted(
  there: ShownThere | undefined,
  typed: TypedCells | undefined,
  read: (cell: RawCell) => ResultReading,
): RawCell | undefined {
  const december = typed?.checkpoints[2];
  const written = december === undefined ? undefined : read(december);
  const isShown = there !== undefined && FINAL.includes(there.source) && !SILENT.includes(there.state);
  if (there?.state === STATES.twoResults || there?.state === STATES.waived || there?.state === STATES.verify) {
    return undefined;
  }
  if (december === undefined || written === undefined || written.kind === "missing") {
    const isStale = there?.source === SOURCES.december && typed?.shown === undefined;
    return isShown && !isStale && isNumber(there.result) ? there.result : undefined;
  }
  if (written.kind !== "number") return undefined;
  if (!isShown || !isNumber(there.result)) return december;
  return there.result.value === written.value ? there.result : undefined;
}

const isNumber = ({ value }: RawCell): boolean => typeof value === "number";
