/** Reads the ledger back: the sheet is found by its marker, the owned sheets by the formulas that point to them. */

import { columnName } from "../../workbook/address";
import { type SheetSnapshot, type Snapshot, type SnapshotCell, sheetNamed } from "../../workbook/snapshot";
import { readFilled } from "../fill/filledCells";
import { halfMadeSheets } from "../journal/halfMade";
import { JOURNAL_COLUMN, readJournal } from "../journal/journalCells";
import { readColumnPointers } from "./columnPointers";
import type { Journal } from "./journal";
import {
  LEDGER_MARKER,
  LEDGER_VERSION,
  type Ledger,
  type NewerLedger,
  type OwnedSheet,
  POINTED,
  type RememberedIndicator,
  type RememberedNode,
} from "./ledger";
import { readMappings } from "./mappingRecord";
import { pointedSheet } from "./pointedSheet";
import { printsIn, printsOf } from "./writtenRecord";

export { pointedSheet } from "./pointedSheet";

/** The ledger of a workbook; `undefined` when Cabina has not written to it, or when somebody deleted the sheet. */
export function readLedger(snapshot: Snapshot): Ledger | NewerLedger | undefined {
  const sheet = findLedger(snapshot);
  if (sheet === undefined) return undefined;
  const head = sheet.rows[0] ?? [];
  const version = Number(head[1]?.value);
  if (!(version <= LEDGER_VERSION)) return { kind: "newer", sheet: sheet.name, version };
  const records = sheet.rows.slice(1, 1 + Number(head[3]?.value ?? 0));
  const journal = readJournal(sheet);
  const pointed = records.flatMap((row) => readSheet(row ?? [], snapshot));
  const begun = halfMadeSheets(journal, pointed, snapshot);
  return {
    kind: "ledger",
    sheet: sheet.name,
    version,
    app: textOf(head[2]),
    sheets: [
      ...pointed.filter((sheet) => !begun.some(({ key, year }) => key === sheet.key && year === sheet.year)),
      ...begun,
    ],
    ...readMappings(records, snapshot),
    filled: readFilled(records, snapshot),
    indicators: withBegun(
      records.flatMap((row) => readIndicator(row ?? [])),
      journal,
    ),
    nodes: records.flatMap((row) => readNode(row ?? [])),
    ...readWritten(records, journal),
    ...(journal === undefined ? {} : { journal }),
  };
}

/** What an interrupted generation has written is ours too. */
function readWritten(records: readonly (Row | undefined)[], journal: Journal | undefined): Pick<Ledger, "written"> {
  const record = records.find((row) => textOf(row?.[0]) === "written");
  if (record === undefined) return {};
  const begun = journal?.state === "open" ? (journal.written ?? "") : "";
  return { written: new Set([...printsOf(Array.from(record, textOf)), ...printsIn(begun)]) };
}

/** An interrupted generation has given ids that no record holds yet. */
function withBegun(known: readonly RememberedIndicator[], journal: Journal | undefined): RememberedIndicator[] {
  const begun = journal?.state === "open" ? (journal.indicators ?? []) : [];
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...begun.filter(({ id }) => !ids.has(id))];
}

/** A hidden one first: a visible copy that somebody made to look at is not the ledger. */
function findLedger(snapshot: Snapshot): SheetSnapshot | undefined {
  const marked = snapshot.sheets.filter((sheet) => sheet.rows[0]?.[0]?.value === LEDGER_MARKER);
  return marked.find((sheet) => sheet.hidden) ?? marked[0];
}

type Row = readonly (SnapshotCell | undefined)[];

function readSheet(row: Row, snapshot: Snapshot): OwnedSheet[] {
  if (textOf(row[0]) !== "sheet") return [];
  const pointed = pointedSheet(row[4]?.formula);
  const name = pointed !== undefined && sheetNamed(snapshot, pointed) !== undefined ? pointed : undefined;
  const first = row.findIndex((cell, place) => place > 4 && cell?.formula === undefined);
  const pointers = row.slice(5, first < 0 ? undefined : first).flatMap((cell) => cell?.formula ?? []);
  return [
    {
      key: textOf(row[1]),
      year: Number(row[2]?.value),
      written: textOf(row[3]),
      ...(name === undefined ? {} : { name, ...columnsOf(row[4]?.formula, pointers, name) }),
      fingerprints: readJson<Record<string, string>>(row, 5 + pointers.length) ?? {},
    },
  ];
}

/** A ledger of version 1 has no pointers to columns: there it can only be seen that something moved. */
function columnsOf(
  pointer: string | undefined,
  pointers: readonly string[],
  sheet: string,
): Pick<OwnedSheet, "columns" | "columnsMoved" | "width"> {
  if (pointers.length === 0) return pointsToColumns(pointer) ? {} : { columnsMoved: true };
  const columns = readColumnPointers(pointers, sheet);
  if (columns === undefined) return { columnsMoved: true };
  const isInPlace = columns.every((at, column) => at === column);
  return { width: columns.length, ...(isInPlace ? {} : { columns }) };
}

function readIndicator(row: Row): RememberedIndicator[] {
  if (textOf(row[0]) !== "indicator") return [];
  const rest = readJson<Omit<RememberedIndicator, "id" | "year">>(row, 3);
  return rest === undefined ? [] : [{ ...rest, id: textOf(row[1]), year: Number(row[2]?.value) }];
}

const NODES: readonly string[] = ["perspective", "objective", "programme"];
const isNode = (kind: string): kind is RememberedNode["kind"] => NODES.includes(kind);

function readNode(row: Row): RememberedNode[] {
  const kind = textOf(row[1]);
  if (textOf(row[0]) !== "node" || !isNode(kind)) return [];
  const rest = readJson<Omit<RememberedNode, "kind" | "year">>(row, 3);
  return rest === undefined ? [] : [{ ...rest, kind, year: Number(row[2]?.value) }];
}

/** Whether the pointer still runs from the first to the last column that was pointed to; rows may come and go. */
const pointsToColumns = (formula: string | undefined): boolean =>
  new RegExp(`!\\$?A\\$?\\d+:\\$?${columnName(POINTED.columns - 1)}\\$?\\d+\\)$`, "i").test(formula ?? "");

/** The pieces of a text from a column on, joined and parsed; `undefined` when somebody damaged them. */
function readJson<T>(row: Row, from: number): T | undefined {
  try {
    return JSON.parse(row.slice(from, JOURNAL_COLUMN).map(textOf).join("")) as T;
  } catch {
    return undefined;
  }
}

const textOf = (cell: SnapshotCell | undefined): string =>
  typeof cell?.value === "string" ? cell.value : cell?.value == null ? "" : String(cell.value);
