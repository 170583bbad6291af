/** The hidden sheet on which the ledger travels with the workbook. */
import type { ColumnMapping } from "../../recognise/recognition";
import type { CellContent } from "../../workbook/edit";
import { call, rangeRef } from "../../workbook/formula/build";
import { type FilledCell, filledRecord } from "../fill/filledCells";
import type { CellDoc, RowDoc, SheetDoc } from "../sheetDoc";
import { columnPointers } from "./columnPointers";
import {
  LEDGER_MARKER,
  LEDGER_VERSION,
  type OwnedSheet,
  POINTED,
  type RememberedIndicator,
  type RememberedNode,
} from "./ledger";
import { mappingRecord } from "./mappingRecord";
import { cutText } from "./textPieces";
import { writtenRecord } from "./writtenRecord";

/** What is written: the marker row says how many records follow, so that left-over rows below are never read. */
export interface LedgerContent {
  readonly app: string;
  /** `name` is where the sheet will stand; those without one are not pointed to. */
  readonly sheets: readonly OwnedSheet[];
  readonly mapping?: readonly ColumnMapping[];
  readonly filled?: readonly FilledCell[];
  readonly indicators: readonly RememberedIndicator[];
  readonly nodes?: readonly RememberedNode[];
  /** `writtenPrints` of the sheets, in the order in which they are written. */
  readonly written?: ReadonlySet<string>;
}

export function layOutLedger(name: string, content: LedgerContent): SheetDoc {
  const records = [
    ...content.sheets.map(sheetRecord),
    ...(content.mapping ?? []).map(mappingRecord),
    ...(content.filled ?? []).map(filledRecord),
    ...writtenRecord(content.written),
    ...(content.nodes ?? []).map(({ kind, year, ...rest }) => ["node", kind, year, ...cutText(JSON.stringify(rest))]),
    ...content.indicators.map(({ id, year, ...rest }) => ["indicator", id, year, ...cutText(JSON.stringify(rest))]),
  ];
  const rows = [[LEDGER_MARKER, LEDGER_VERSION, content.app, records.length], ...records].map(rowOf);
  return {
    key: "ledger",
    name,
    hidden: true,
    columns: [14, 22, 10, 34, 10, 60].map((width) => ({ width })),
    rows,
    validations: [],
    conditionals: [],
    charts: [],
    freeze: { rows: 1, columns: 0 },
  };
}

/** A cell of a record: a literal, or a pointer. */
export type Field = string | number | CellContent;

/**
 * Kind, key, year, name, pointer, pointers to the columns, fingerprints. The pointer is a formula over a range of the
 * sheet: every host follows a renamed sheet, rows and columns that come or go.
 */
function sheetRecord(sheet: OwnedSheet): Field[] {
  const { key, year, name, written, fingerprints } = sheet;
  return [
    "sheet",
    key,
    year,
    name ?? written,
    ...(name === undefined ? ["#REF!"] : pointersTo(sheet, name)),
    ...cutText(JSON.stringify(fingerprints)),
  ];
}

/** A sheet whose columns nobody can tell apart any more must not be taken for sound: its pointer stays too wide. */
function pointersTo({ columnsMoved, columns, width }: OwnedSheet, name: string): Field[] {
  const last = columnsMoved === true ? POINTED.columns : POINTED.columns - 1;
  const pointer: Field = {
    kind: "formula",
    formula: call("ROWS", rangeRef(0, 0, POINTED.rows - 1, last, name)),
    value: POINTED.rows,
  };
  const places = columns ?? Array.from({ length: width ?? 0 }, (_, column) => column);
  return columnsMoved === true ? [pointer] : [pointer, ...columnPointers(name, places)];
}

function rowOf(fields: readonly Field[]): RowDoc {
  const cells: Record<number, CellDoc> = {};
  for (const [column, field] of fields.entries()) {
    cells[column] = { content: typeof field === "object" ? field : { kind: "value", value: field }, style: {} };
  }
  return { cells };
}
