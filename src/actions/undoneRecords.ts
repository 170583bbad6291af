/** After a refresh is taken back, the ledger still remembers what that had read: it learns that the sheets no longer say so. */
import { JOURNAL_COLUMN } from "../../shared/sheets/journal/journalCells";
import type { Journal } from "../../shared/sheets/ledger/journal";
import type { Ledger } from "../../shared/sheets/ledger/ledger";
import { cutText } from "../../shared/sheets/ledger/textPieces";
import { overrideRowId } from "../../shared/sheets/programmeSheet/rowIds";
import type { CellWrite, Edit } from "../../shared/workbook/edit";
import { cellOf, type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";

/** Where the pieces of a remembered indicator begin. */
const PIECES = 3;

/** Marks the indicators whose rows the refresh had changed or made; the next one writes their records anew. */
export function undoneRecords(snapshot: Snapshot, { sheet: name }: Ledger, journal: Journal): Edit[] {
  const sheet = sheetNamed(snapshot, name);
  if (sheet === undefined || journal.action === "build") return [];
  const touched = idsIn(journal);
  const cells = sheet.rows.flatMap((cells, row) => {
    const isTouched =
      cells?.[0]?.value === "indicator" &&
      Number(cells[2]?.value) === journal.year &&
      touched.has(`${cells[1]?.value}`);
    return isTouched ? marked(sheet, row) : [];
  });
  return cells.length === 0 ? [] : [{ kind: "writeCells", sheet: name, cells }];
}

/** Ids of indicators, among others: a row that went grey has a sign before it, the second row of an indicator a word after it. */
function idsIn({ inverse = [] }: Journal): ReadonlySet<string> {
  const rows = inverse.flatMap(({ made, changed }) => [...made.flatMap((run) => run.rows), ...changed]);
  return new Set(rows.map(({ id }) => id.replace(/^~/, "").replace(OVERRIDE, "")));
}

const OVERRIDE = new RegExp(`${overrideRowId("")}$`);

/** Nothing for a record that somebody damaged, or that says so already. */
function marked(sheet: SheetSnapshot, row: number): CellWrite[] {
  const present = (sheet.rows[row] ?? []).slice(PIECES, JOURNAL_COLUMN).map((cell) => cell?.value ?? null);
  const record = parsed(present.map((piece) => piece ?? "").join(""));
  if (record === undefined) return [];
  const { gone: _, ...known } = record;
  const pieces = cutText(JSON.stringify({ ...known, undone: true }));
  return Array.from({ length: Math.max(present.length, pieces.length) }, (_, place): CellWrite[] => {
    const piece = pieces[place];
    const column = PIECES + place;
    const expected = cellOf(sheet, row, column)?.value ?? null;
    if ((piece ?? null) === expected) return [];
    return [
      { row, column, expected, content: piece === undefined ? { kind: "blank" } : { kind: "value", value: piece } },
    ];
  }).flat();
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const record: unknown = JSON.parse(text);
    return typeof record === "object" && record !== null ? { ...record } : undefined;
  } catch {
    return undefined;
  }
}
