/** The layout *printed cockpit* (section 4.2): a block per perspective, its heading row repeated, levels told by codes. */
import type { HeadingRow, RawCell } from "../plan/plan";
import { type Cell, cellAt } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { mergedCells, rawCell, titleCell } from "./cells";
import { withNestedCodes } from "./cockpitCodes";
import { type CockpitColumns, cockpitColumns, isCockpitTable } from "./cockpitColumns";
import { type CockpitRow, cockpitRows } from "./cockpitRows";
import { type CockpitTree, emptyTree, enterPerspective, growTree } from "./cockpitTree";
import { readCode } from "./codes";
import { namesLevelsInRows } from "./flatRegisterTable";
import type { FlatNode } from "./flatRegisterTree";
import { couldNamePerspective, datingLine, letterheadOf, yearSpokenOf } from "./letterhead";
import { onOneLine } from "./normalise";
import type { LayoutName, NotPlaced, NotPlacedReason } from "./recognition";
import { headingPlaces, type Table } from "./tables";

/** What this layout made of one sheet. */
export interface CockpitReading {
  readonly sheet: SheetSnapshot;
  readonly layout: LayoutName;
  readonly tree: CockpitTree;
  readonly letterhead: readonly Cell<string>[];
  readonly headings: readonly HeadingRow[];
  readonly targetYears: readonly number[];
  readonly resultYears: readonly number[];
  /** From 0 to 1. */
  readonly confidence: number;
  readonly notPlaced: readonly NotPlaced[];
  /** Of a list of indicators: sheets with the same headings may be one plan, of which this one alone is no whole. */
  readonly part?: SheetPart;
  /** Nothing on the sheet names a level above the indicators. */
  readonly isBareList?: true;
}

/** What is compared of a sheet that may be a part of a plan. */
export interface SheetPart {
  /** Its headings. */
  readonly headings: string;
  readonly perspectives: readonly FlatNode[];
  /** How sure the reading is where the parts make a whole. */
  readonly confidence: number;
}

interface Block {
  readonly headings: HeadingRow;
  readonly columns: CockpitColumns;
  readonly rows: CockpitRow[];
}

/** Reads the cockpit tables of a sheet; `undefined` where none has both weights and dated targets. */
export function readPrintedCockpit(
  sheet: SheetSnapshot,
  tables: readonly Table[],
  year?: number,
): CockpitReading | undefined {
  const weighted = tables.filter(isCockpitTable);
  if (weighted.length === 0) return undefined;
  const merged = mergedCells(sheet);
  const cockpits = weighted.filter((table) => !namesLevelsInRows(table, merged));
  const [first] = cockpits;
  if (first === undefined) return undefined;
  const letterhead = letterheadOf(sheet, first.top ?? first.headingRow);
  const undated = yearSpokenOf(letterhead, sheet.name) ?? latestResult(cockpits) ?? year;
  const tree = emptyTree(sheet, merged);
  const blocks = readBlocks(cockpits, tree, letterhead, undated);
  if (blocks.length === 0) return undefined;
  addAreas(tree, letterhead);
  const notPlaced = [...blocks.flatMap(({ columns }) => columns.notPlaced), ...tree.notPlaced, ...cutOf(sheet)];
  return {
    sheet,
    layout: "printedCockpit",
    tree,
    letterhead,
    headings: blocks.map(({ headings }) => headings),
    targetYears: yearsOf(blocks.map(({ columns }) => columns.targets)),
    resultYears: yearsOf(blocks.map(({ columns }) => columns.results)),
    confidence: confidenceOf(tree, blocks),
    notPlaced,
  };
}

function readBlocks(
  cockpits: readonly Table[],
  tree: CockpitTree,
  letterhead: readonly Cell<string>[],
  undated: number | undefined,
): Block[] {
  const blocks: Block[] = [];
  const columnsOf = cockpits.map((table) => cockpitColumns(table, undated));
  const named = columnsOf.some((columns) => columns?.perspective !== undefined);
  let above = letterhead[letterhead.length - 1];
  const rowsOf = withNestedCodes(
    cockpits.map((table, index) => {
      const columns = columnsOf[index];
      return columns === undefined ? [] : cockpitRows(table, columns, tree.merged);
    }),
  );
  cockpits.forEach((table, index) => {
    const columns = columnsOf[index];
    if (columns === undefined) {
      tree.notPlaced.push(incompleteTable(table));
      return;
    }
    enterBlock(tree, table, columns, { above, several: cockpits.length > 1, named });
    const rows = [...(rowsOf[index] ?? [])];
    above = takeNameOfNext(rows, index < cockpits.length - 1);
    growTree(tree, rows, columns);
    blocks.push({ columns, rows, headings: headingRow(table, columns, letterhead) });
  });
  return blocks;
}

/** The cells that say whose rows these are and what the columns hold; with an undated heading also the line of the letterhead that speaks of a year. */
function headingRow(
  table: Table,
  { decisive, isUndated, perspective }: CockpitColumns,
  letterhead: readonly Cell<string>[],
): HeadingRow {
  const { sheet, headingRow: row } = table;
  const dating = isUndated ? datingLine(letterhead) : undefined;
  const above = dating === undefined ? [] : [rawCell(sheet, dating.at.top, dating.at.left)];
  const columns = perspective === undefined ? decisive : [perspective.at.left, ...decisive];
  const places = columns.flatMap((column) => headingPlaces(table, column));
  return { sheet: sheet.name, row, cells: [...placesOnce(sheet, places), ...above] };
}

interface Around {
  /** The lone text right above the heading row. */
  readonly above: Cell<string> | undefined;
  /** The sheet has several such tables; some of them name their perspective in the heading row. */
  readonly several: boolean;
  readonly named: boolean;
}

/** Enters the perspective that the heading row, or else the line above it, names; where neither does and others do, that is said. */
function enterBlock(tree: CockpitTree, table: Table, columns: CockpitColumns, { above, several, named }: Around): void {
  const name = columns.perspective;
  if (name !== undefined) enterPerspective(tree, titleCell(name.text, name.text, name.at));
  else if (above !== undefined && couldNamePerspective(above.value, several)) enterPerspective(tree, above);
  else if (named) {
    const at = cellAt(table.sheet.name, table.headingRow, columns.title);
    tree.notPlaced.push({ value: tree.perspective?.title.value ?? table.sheet.name, at, why: "unnamed-block" });
  }
}

/** A lone text at the foot of a block may name the next one's perspective: it is taken out of the block. */
function takeNameOfNext(rows: CockpitRow[], hasNext: boolean): Cell<string> | undefined {
  const last = rows[rows.length - 1];
  if (!hasNext || last === undefined) return undefined;
  const alone = last.code === undefined && last.weight === undefined && !last.hasTarget && !last.hasResult;
  if (!alone || !couldNamePerspective(last.title.value, true)) return undefined;
  rows.pop();
  return last.title;
}

/** Names a table that lacks a heading without which its rows cannot be read. */
export const incompleteTable = ({ sheet, headingRow, headings }: Table): NotPlaced => ({
  value: headings.map(({ text }) => onOneLine(text)).join(" | "),
  at: cellAt(sheet.name, headingRow, headings[0]?.column ?? 0),
  why: "incomplete-headings",
});

function latestResult(tables: readonly Table[]): number | undefined {
  const years = tables.flatMap(({ headings }) =>
    headings.flatMap(({ heading }) =>
      heading?.meaning === "result" && heading.year !== undefined ? [heading.year] : [],
    ),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

function addAreas(tree: CockpitTree, letterhead: readonly Cell<string>[]): void {
  for (const { value, at } of letterhead) {
    const code = readCode(value);
    if (code?.named === "area") tree.areas.push({ code: code.code, title: titleCell(code.rest, value, at) });
  }
}

/** A heading above several columns is one cell. */
export const placesOnce = (
  sheet: SheetSnapshot,
  places: readonly (readonly [row: number, column: number])[],
): RawCell[] =>
  [...new Map(places.map((place) => [place.join(":"), place])).values()].map(([row, column]) =>
    rawCell(sheet, row, column),
  );

const yearsOf = (maps: readonly ReadonlyMap<number, number>[]): number[] =>
  [...new Set(maps.flatMap((map) => [...map.keys()]))].sort((one, other) => one - other);

export const cutOf = (sheet: SheetSnapshot): NotPlaced[] =>
  sheet.depth === "all" ? [] : [{ value: sheet.name, at: cellAt(sheet.name, 0, 0), why: "sheet-cut" }];

/** How well headings are known, how many rows found their place without remark, and whether all three levels are there. */
function confidenceOf(tree: CockpitTree, blocks: readonly Block[]): number {
  const headings = blocks.reduce((sum, { columns }) => sum + columns.sure, 0) / blocks.length;
  const doubtful = rowsNamed(tree, DOUBTFUL) + tree.flat * 2;
  const unplaced = rowsNamed(tree, UNPLACED) + rowsNamed(tree, NOTES) * NOTE_COUNTS;
  const rows = tree.placed === 0 ? 0 : Math.max(0, tree.placed - doubtful) / (tree.placed + unplaced);
  const objectives = tree.perspectives.flatMap((perspective) => perspective.objectives);
  const programmes = objectives.flatMap((objective) => objective.programmes);
  if (!programmes.some(({ indicators }) => indicators.length > 0)) return 0;
  return round(rows * (0.7 + 0.3 * headings));
}

/** Rows that are in the plan, perhaps not as what they are. */
const DOUBTFUL: ReadonlySet<NotPlacedReason> = new Set<NotPlacedReason>([
  "coded-row-with-target",
  "row-without-target",
  "missing-title",
  "duplicate-code",
  "programme-under-other-objective",
  "indicator-under-other-code",
]);
const UNPLACED: ReadonlySet<NotPlacedReason> = new Set<NotPlacedReason>(["orphan-indicator"]);
/** A note under a table is common: it counts little against the layout. */
const NOTES: ReadonlySet<NotPlacedReason> = new Set<NotPlacedReason>(["text-only"]);
const NOTE_COUNTS = 0.25;

const rowsNamed = (tree: CockpitTree, reasons: ReadonlySet<NotPlacedReason>): number =>
  new Set(tree.notPlaced.filter(({ why }) => reasons.has(why)).map(({ at }) => at.top)).size;

const round = (value: number): number => Math.round(value * 100) / 100;
