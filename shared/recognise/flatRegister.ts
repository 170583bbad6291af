/** The layout *flat register*: one table, a row for each indicator, the levels above it in columns of their own or in rows between. */
import type { HeadingRow } from "../plan/plan";
import type { Cell } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { type Merged, mergedCells, rawCell } from "./cells";
import { type CockpitTree, emptyTree } from "./cockpitTree";
import { type FlatColumns, flatColumns } from "./flatRegisterColumns";
import { draftOf } from "./flatRegisterDraft";
import { growFlat } from "./flatRegisterGrow";
import { growOutline, isOutlineTable } from "./flatRegisterOutline";
import { flatRows } from "./flatRegisterRows";
import { isFlatTable, namesLevelsInRows } from "./flatRegisterTable";
import { emptyFlatTree, type FlatTree } from "./flatRegisterTree";
import { indicatorsUnder, settleWeights, weightsArePlausible } from "./flatRegisterWeights";
import { datingLine, letterheadOf, yearSpokenOf } from "./letterhead";
import { normalise } from "./normalise";
import { type CockpitReading, cutOf, placesOnce, type SheetPart } from "./printedCockpit";
import type { NotPlacedReason } from "./recognition";
import { headingPlaces, type Table } from "./tables";

interface Block {
  readonly table: Table;
  readonly columns: FlatColumns;
}

/** Reads the tables of a sheet that are flat registers with weights and targets; `undefined` where there is none. */
export function readFlatRegister(
  sheet: SheetSnapshot,
  tables: readonly Table[],
  year?: number,
): CockpitReading | undefined {
  if (tables.length === 0) return undefined;
  const merged = mergedCells(sheet);
  const flat = tables.filter((table) => isFlatTable(table, merged));
  const [first] = flat;
  if (first === undefined) return undefined;
  const letterhead = letterheadOf(sheet, first.top ?? first.headingRow);
  const spoken = yearSpokenOf(letterhead, sheet.name) ?? year;
  const blocks = flat.flatMap((table): Block[] => {
    const columns = flatColumns(table, merged, spoken);
    return columns === undefined ? [] : [{ table, columns }];
  });
  if (blocks.length === 0) return undefined;
  const tree = emptyFlatTree(sheet, merged);
  for (const { table, columns } of blocks) growBlock(tree, table, columns, merged);
  settleWeights(tree);
  return readingOf(tree, blocks, letterhead);
}

function growBlock(tree: FlatTree, table: Table, columns: FlatColumns, merged: Merged): void {
  if (isOutlineTable(table)) growOutline(tree, table, columns, merged);
  else growFlat(tree, table, flatRows(table, columns, merged), columns);
}

function readingOf(tree: FlatTree, blocks: readonly Block[], letterhead: readonly Cell<string>[]): CockpitReading {
  const { sheet } = tree;
  return {
    sheet,
    ...(tree.isBareList ? { isBareList: true } : {}),
    layout: "flatRegister",
    tree: cockpitTreeOf(tree),
    letterhead,
    headings: blocks.map((block) => headingRow(block, letterhead)),
    targetYears: yearsOf(blocks.map(({ columns }) => columns.targets)),
    resultYears: yearsOf(blocks.map(({ columns }) => columns.results)),
    ...sureness(tree, blocks),
    notPlaced: [...blocks.flatMap(({ columns }) => columns.notPlaced), ...tree.notPlaced, ...cutOf(sheet)],
  };
}

function cockpitTreeOf(tree: FlatTree): CockpitTree {
  const { perspectives, areas, responsible } = draftOf(tree);
  return {
    ...emptyTree(tree.sheet, tree.merged),
    perspectives,
    areas,
    responsible,
    notPlaced: tree.notPlaced,
    placed: tree.placed,
    calledAfterSheet: tree.calledAfterSheet,
  };
}

/** The cells that say what the columns hold; with an undated heading also the line above that speaks of a year. */
function headingRow({ table, columns }: Block, letterhead: readonly Cell<string>[]): HeadingRow {
  const { sheet, headingRow: row } = table;
  const dating = columns.isUndated ? datingLine(letterhead) : undefined;
  const above = dating === undefined ? [] : [rawCell(sheet, dating.at.top, dating.at.left)];
  const places = columns.decisive.flatMap((column) => headingPlaces(table, column));
  return { sheet: sheet.name, row, cells: [...placesOnce(sheet, places), ...above] };
}

const yearsOf = (maps: readonly ReadonlyMap<number, number>[]): number[] =>
  [...new Set(maps.flatMap((map) => [...map.keys()]))].sort((one, other) => one - other);

/** Rows that are in the plan, perhaps not as what they are; and rows that are not in it. */
const DOUBTFUL: ReadonlySet<NotPlacedReason> = new Set<NotPlacedReason>([
  "row-without-target",
  "missing-title",
  "duplicate-code",
  "weight-of-group",
  "cyclic-code",
  "unknown-parent",
]);
const NOTE_COUNTS = 0.25;

/** The confidence, lower where the weights make no whole; and what the sheet may be a part of, with other sheets of the same form. */
function sureness(tree: FlatTree, blocks: readonly Block[]): Pick<CockpitReading, "confidence" | "part"> {
  const confidence = confidenceOf(tree, blocks);
  const headings = blocks.map(({ table }) => table.headings.map(({ column, text }) => `${column} ${normalise(text)}`));
  const part: SheetPart = { headings: JSON.stringify(headings), perspectives: tree.perspectives, confidence };
  return { confidence: weightsArePlausible(tree.perspectives) ? confidence : round(confidence * IMPLAUSIBLE), part };
}

/** How well headings are known, how many rows found their place without remark, and whether years may be what they seem. */
function confidenceOf(tree: FlatTree, blocks: readonly Block[]): number {
  if (tree.indicators === 0) return 0;
  const headings = blocks.reduce((sum, { columns }) => sum + columns.sure, 0) / blocks.length;
  const named = (test: (why: NotPlacedReason) => boolean): number =>
    new Set(tree.notPlaced.filter(({ why }) => test(why)).map(({ at }) => at.top)).size;
  const doubtful = named((why) => DOUBTFUL.has(why));
  const unplaced = named((why) => why === "orphan-indicator") + notesAmong(tree) * NOTE_COUNTS;
  const rows = Math.max(0, tree.placed - doubtful) / (tree.placed + unplaced);
  const doubts = blocks.reduce((sum, { columns }) => sum + columns.doubts, 0);
  const steps = blocks.some(({ table }) => namesLevelsInRows(table, tree.merged)) ? 1 : IN_STEPS;
  return round(rows * (0.7 + 0.3 * headings) * DOUBT ** doubts * steps);
}

/** Texts that found no place between the indicators; what stands below the last one is no part of the table. */
function notesAmong({ perspectives, notPlaced }: FlatTree): number {
  const objectives = perspectives.flatMap(({ children }) => children);
  const last = objectives.flatMap(indicatorsUnder).reduce((most, { title }) => Math.max(most, title.at.top), 0);
  return new Set(notPlaced.flatMap(({ why, at }) => (why === "text-only" && at.top < last ? [at.top] : []))).size;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const IMPLAUSIBLE = 0.4;
/** Each row names one level, as in a printed cockpit: that layout comes first where it understands as much. */
const IN_STEPS = 0.9;
const DOUBT = 0.6;
