/** A layout as its rows and columns stand now: every reference to a sheet of ours follows. */
import type { Formula, Reference } from "../../workbook/formula/tree";
import type { Merge } from "../../workbook/snapshot";
import type { CellDoc, RowDoc, SheetDoc } from "../sheetDoc";
import { type Lines, standsStill } from "./placeLines";
import type { SheetPlace } from "./placeSheet";

/** The sheets whose rows or columns do not all stand in their places, by the names that formulas use. */
export type Places = ReadonlyMap<string, Pick<SheetPlace, "rows" | "columns">>;

/** Without the sheets where everything stands still. */
export const movedPlaces = (places: Places): Places =>
  new Map([...places].filter(([, { rows, columns }]) => !standsStill(rows) || !standsStill(columns)));

/** The rows and columns of the answer count as they stand now; between them are empty rows. `moved`: see `movedPlaces`. */
export function relocateDoc(doc: SheetDoc, moved: Places): SheetDoc {
  if (moved.size === 0) return doc;
  const own = moved.get(doc.name);
  const formula = (tree: Formula): Formula => relocateFormula(tree, doc.name, moved);
  const cell = (one: CellDoc): CellDoc => {
    // A list of findings points to cells as they stand, not as they are laid out.
    const follows = one.link !== undefined && doc.grows !== true;
    const link = follows && one.link !== undefined ? rangeWith(one.link, moved.get(one.link.sheet)) : one.link;
    if (one.content.kind !== "formula") return link === one.link ? one : { ...one, ...(link && { link }) };
    const tree = formula(one.content.formula);
    if (tree === one.content.formula && link === one.link) return one;
    return { ...one, content: { ...one.content, formula: tree }, ...(link && { link }) };
  };
  const area = <A extends Merge>(range: A): A => rangeWith(range, own);
  return {
    ...doc,
    rows: placedRows(doc.rows, own, cell),
    columns: placedColumns(doc, own),
    validations: doc.validations.map(area),
    conditionals: doc.conditionals.map((one) => ({ ...area(one), when: formula(one.when) })),
    charts: doc.charts.map((chart) => ({
      ...chart,
      row: at(own?.rows, chart.row),
      column: at(own?.columns, chart.column),
      series: chart.series.map((series) => ({
        ...series,
        categories: rangeWith(series.categories, moved.get(series.categories.sheet)),
        values: rangeWith(series.values, moved.get(series.values.sheet)),
      })),
    })),
    freeze: {
      rows: doc.freeze.rows === 0 ? 0 : at(own?.rows, doc.freeze.rows - 1) + 1,
      columns: doc.freeze.columns === 0 ? 0 : at(own?.columns, doc.freeze.columns - 1) + 1,
    },
    ...(doc.print === undefined ? {} : { print: placedPrint(doc.print, own) }),
    ...(doc.idColumn === undefined ? {} : { idColumn: at(own?.columns, doc.idColumn) }),
  };
}

type Place = Places extends ReadonlyMap<string, infer P> ? P : never;

function placedRows(rows: readonly RowDoc[], own: Place | undefined, cell: (one: CellDoc) => CellDoc): RowDoc[] {
  const placed: RowDoc[] = [];
  for (const [row, { cells, ...rest }] of rows.entries()) {
    const moved: Record<number, CellDoc> = {};
    for (const [column, one] of Object.entries(cells)) moved[at(own?.columns, Number(column))] = cell(one);
    placed[at(own?.rows, row)] = { ...rest, cells: moved };
  }
  return Array.from(placed, (row) => row ?? NOTHING);
}

const NOTHING: RowDoc = { cells: {} };

/** Columns of others keep the width of a sheet that says nothing. */
function placedColumns({ columns }: SheetDoc, own: Place | undefined): SheetDoc["columns"] {
  if (own === undefined) return columns;
  const placed: SheetDoc["columns"][number][] = [];
  for (const [column, doc] of columns.entries()) placed[at(own.columns, column)] = doc;
  return Array.from(placed, (column) => column ?? { width: 10 });
}

type Print = NonNullable<SheetDoc["print"]>;

const placedPrint = (print: Print, own: Place | undefined): Print => ({
  ...print,
  area: rangeWith(print.area, own),
  ...(print.titleRows === undefined
    ? {}
    : { titleRows: { first: at(own?.rows, print.titleRows.first), last: at(own?.rows, print.titleRows.last) } }),
  breaksBefore: print.breaksBefore.map((row) => at(own?.rows, row)),
});

/** A line beyond the layout keeps its distance from the last one. */
function at(lines: Lines | undefined, line: number): number {
  if (lines === undefined) return line;
  const last = lines.at.length - 1;
  return lines.at[line] ?? (last < 0 ? line : (lines.at[last] ?? last) + line - last);
}

/** From the first to the last place where the lines of a range stand now; lines that were sorted stay inside. */
function span(lines: Lines | undefined, first: number, last: number): [number, number] {
  let [low, high] = [at(lines, first), at(lines, last)];
  if (lines === undefined) return [low, high];
  for (let line = first; line <= Math.min(last, lines.at.length - 1); line++) {
    low = Math.min(low, at(lines, line));
    high = Math.max(high, at(lines, line));
  }
  return [low, high];
}

function rangeWith<A extends Merge>(range: A, own: Place | undefined): A {
  if (own === undefined) return range;
  const [top, bottom] = span(own.rows, range.top, range.bottom);
  const [left, right] = span(own.columns, range.left, range.right);
  return { ...range, top, left, bottom, right };
}

/** The same tree where nothing in it moves. */
export function relocateFormula(tree: Formula, ownSheet: string, moved: Places): Formula {
  switch (tree.kind) {
    case "reference":
      return relocateReference(tree, moved.get(tree.sheet ?? ownSheet));
    case "call": {
      const args = tree.args.map((part) => relocateFormula(part, ownSheet, moved));
      return args.every((part, index) => part === tree.args[index]) ? tree : { ...tree, args };
    }
    case "operation": {
      const left = relocateFormula(tree.left, ownSheet, moved);
      const right = relocateFormula(tree.right, ownSheet, moved);
      return left === tree.left && right === tree.right ? tree : { ...tree, left, right };
    }
    case "negative": {
      const of = relocateFormula(tree.of, ownSheet, moved);
      return of === tree.of ? tree : { ...tree, of };
    }
    default:
      return tree;
  }
}

function relocateReference(reference: Reference, place: Place | undefined): Reference {
  if (place === undefined) return reference;
  const { top, bottom, left, right } = reference;
  const rows = top === undefined || bottom === undefined ? {} : named(["top", "bottom"], span(place.rows, top, bottom));
  const columns =
    left === undefined || right === undefined ? {} : named(["left", "right"], span(place.columns, left, right));
  return { ...reference, ...rows, ...columns };
}

const named = <K extends string>([first, last]: readonly [K, K], [low, high]: readonly [number, number]) =>
  ({ [first]: low, [last]: high }) as Record<K, number>;
