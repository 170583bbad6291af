/** Lays a table of the sample out as a plain office sheet: letterhead, heading row, rows; nothing that Cabina would generate. */
import type { CellDoc, RowDoc, SheetDoc } from "../sheets/sheetDoc";
import type { EdgeDoc, StyleDoc } from "../workbook/sheetFacets";
import type { SampleValue } from "./sampleCell";

/** A column: its width in characters, and how its cells stand. */
export interface SampleColumn {
  readonly width: number;
  readonly align: "left" | "right" | "center";
}

export type RowLook =
  | "title"
  | "subtitle"
  | "note"
  | "heading"
  | "perspective"
  | "objective"
  | "programme"
  | "row"
  | "line"
  | "name"
  | "section"
  | "columns"
  | "text";

/** One row of the sample by column; `null` leaves the cell empty, but framed where the row is framed. */
export interface SampleRow {
  readonly look: RowLook;
  readonly values: readonly SampleValue[];
}

const EDGE: EdgeDoc = { colour: "#A6A6A6", weight: "thin" };
const FRAME: StyleDoc = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };
const CELL: StyleDoc = { ...FRAME, size: 10, vertical: "middle" };

const LOOKS: Readonly<Record<RowLook, StyleDoc>> = {
  title: { size: 14, bold: true, colour: "#1F3864" },
  subtitle: { size: 11, bold: true },
  note: { size: 10, italic: true, colour: "#C00000" },
  heading: { ...CELL, bold: true, fill: "#1F3864", colour: "#FFFFFF" },
  perspective: { ...CELL, bold: true, fill: "#1F3864", colour: "#FFFFFF" },
  objective: { ...CELL, bold: true, fill: "#D9E2F3" },
  programme: { ...CELL, bold: true, fill: "#F2F2F2" },
  row: CELL,
  columns: { ...CELL, bold: true, fill: "#1F3864", colour: "#FFFFFF" },
  line: { size: 10, bold: true },
  name: { size: 13, bold: true, colour: "#1F3864" },
  section: { size: 10, bold: true, fill: "#D9E2F3", top: EDGE, bottom: EDGE, vertical: "middle" },
  text: { size: 10, vertical: "middle", align: "left", indent: 1 },
};
/** Text runs over the empty cells to its right. */
const UNFRAMED: ReadonlySet<RowLook> = new Set<RowLook>(["title", "subtitle", "note", "line", "name", "text"]);
const LINE_HEIGHT = 13.5;
/** Characters of running text on one unit of width: on average narrower than a digit, less so in bold. */
const CHARACTERS = 1.05;

/**
 * The sheet of these rows. One heading row stays on screen and is repeated on paper; where there are several, each begins a
 * page, since a heading that names one perspective must not stand above another.
 */
export function sampleSheet(
  name: string,
  columns: readonly SampleColumn[],
  rows: readonly (SampleRow | null)[],
): SheetDoc {
  const heads = rows.flatMap((row, index) => (row?.look === "heading" || row?.look === "perspective" ? [index] : []));
  const [heading = 0] = heads;
  return {
    key: `sample:${name}`,
    name,
    hidden: false,
    columns: columns.map(({ width }) => ({ width })),
    rows: rows.map((row) => rowOf(row, columns)),
    validations: [],
    conditionals: [],
    charts: [],
    freeze: { rows: heads.length === 1 ? heading + 1 : 0, columns: 0 },
    print: {
      area: { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 },
      ...(heads.length !== 1 ? {} : { titleRows: { first: heading, last: heading } }),
      breaksBefore: heads.slice(1),
      footerLeft: "",
      footerCentre: name,
      footerRight: "",
    },
  };
}

function rowOf(row: SampleRow | null, columns: readonly SampleColumn[]): RowDoc {
  if (row === null) return { cells: {} };
  const framed = !UNFRAMED.has(row.look);
  const cells: Record<number, CellDoc> = {};
  columns.forEach((column, index) => {
    const value = row.values[index] ?? null;
    if (value !== null || framed) cells[index] = cellOf(value, row.look, column);
  });
  return { cells, ...(framed ? { height: heightOf(row.values, columns) } : {}) };
}

function cellOf(value: SampleValue, look: RowLook, column: SampleColumn): CellDoc {
  const heads = look === "heading" || look === "perspective" || look === "columns";
  const style: StyleDoc = UNFRAMED.has(look) ? LOOKS[look] : { ...LOOKS[look], ...alignOf(column, heads) };
  if (value === null) return { content: { kind: "blank" }, style };
  if (typeof value === "object") {
    return { content: { kind: "value", value: value.value }, style: { ...style, format: value.format } };
  }
  const wraps = typeof value === "string" && !UNFRAMED.has(look);
  return { content: { kind: "value", value }, style: wraps ? { ...style, wrap: true } : style };
}

const alignOf = ({ align }: SampleColumn, heads: boolean): StyleDoc =>
  align === "left" ? { align, indent: 1 } : { align: heads ? "center" : align };

/** Room for the longest wrapped text of the row, in points. */
function heightOf(values: readonly SampleValue[], columns: readonly SampleColumn[]): number {
  const lines = columns.map(({ width }, index) => {
    const value = values[index];
    if (typeof value !== "string") return 1;
    return value
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * CHARACTERS - 2))), 0);
  });
  return Math.max(...lines) * LINE_HEIGHT + 4;
}
