/** Flat registers in which every row is a node or an indicator, told by the code of its parent or by its kind. */
import type { RawCell } from "../plan/plan";
import { valueAt } from "../workbook/snapshot";
import { type Merged, rawCell } from "./cells";
import { bareCode } from "./flatRegisterCodes";
import type { FlatColumns } from "./flatRegisterColumns";
import type { OwnCell, UpperLevel } from "./flatRegisterGroups";
import { FLAT_LEVELS, type FlatLevel } from "./flatRegisterLevels";
import { type FlatRow, flatRows, type LevelText } from "./flatRegisterRows";
import { isNote, takeContinuation } from "./flatRegisterSections";
import { addIndicator, closeBelow, enterNode, type FlatTree, remarkAt, remarkOnText, weigh } from "./flatRegisterTree";
import { type Meaning, PERSPECTIVE_NAMES, PERSPECTIVE_WORD } from "./headings";
import { isBlank, normalise, textOf } from "./normalise";
import type { Table } from "./tables";

const KINDS: readonly (readonly [RegExp, FlatLevel])[] = [
  [/^(indicator\w*|kpi|measure|ind)\b/, "indicator"],
  [
    /^(programm\w*|obiettivo operativo|ob\.? operativo|operational objective|azione|action|progetto|project)\b/,
    "programme",
  ],
  [/^(obiettivo|objective|ob\.? strategico|strategic objective|goal|linea)\b/, "objective"],
  [/^(prospettiva|perspective|dimensione)\b/, "perspective"],
  [/^(area|asse|ambito)\b/, "area"],
];

const kindOf = (text: string): FlatLevel | undefined => KINDS.find(([words]) => words.test(normalise(text)))?.[1];

const SAMPLE_ROWS = 300;
const columnOf = (table: Table, meaning: Meaning): number | undefined =>
  table.headings.find(({ heading }) => heading?.meaning === meaning)?.column;

/** Whether rows name their parent's code, or most of them their kind, of which indicators are one. */
export function isOutlineTable(table: Table): boolean {
  const titles = table.headings.filter(({ heading }) =>
    ["title", "objective", "programme", "indicator"].includes(heading?.meaning ?? ""),
  );
  if (titles.length > 1) return false;
  if (columnOf(table, "parent") !== undefined && columnOf(table, "code") !== undefined) return titles.length === 1;
  const kind = columnOf(table, "kind");
  if (kind === undefined || titles.length === 0) return false;
  const levels: (FlatLevel | undefined)[] = [];
  for (let row = table.first; row < Math.min(table.end, table.first + SAMPLE_ROWS); row++) {
    const value = valueAt(table.sheet, row, kind);
    if (!isBlank(value)) levels.push(kindOf(textOf(value)));
  }
  const known = levels.filter((level) => level !== undefined);
  return known.length * 10 >= levels.length * 6 && levels.includes("indicator") && new Set(known).size > 1;
}

interface Item {
  readonly row: FlatRow;
  readonly text: LevelText;
  readonly code: string | undefined;
  readonly parentCode: string | undefined;
  parent?: Item | undefined;
  hasChildren: boolean;
}

/** Takes in the rows below one heading row. */
export function growOutline(tree: FlatTree, table: Table, columns: FlatColumns, merged: Merged): void {
  const rows = flatRows(table, columns, merged).filter(({ isTotal }) => !isTotal);
  if (columns.parent === undefined) growByKind(tree, table, rows, columns);
  else growByParent(tree, itemsOf(tree, table, rows, columns), columns);
}

/** The only title of a row, whatever its column is called. */
const textIn = (row: FlatRow): LevelText | undefined =>
  FLAT_LEVELS.map((level) => row.texts[level]).find((text) => text !== undefined);

const weightIn = (row: FlatRow) =>
  FLAT_LEVELS.map((level) => row.weights[level]).find((weight) => weight !== undefined);

function growByKind(tree: FlatTree, table: Table, rows: readonly FlatRow[], columns: FlatColumns): void {
  for (const row of rows) {
    if (takeContinuation(tree, row)) continue;
    tree.last = { row: row.row, titles: new Map() };
    const text = textIn(row);
    const kind = kindOf(textOf(valueAt(table.sheet, row.row, columns.kind ?? 0)));
    const level = kind ?? (row.hasTarget ? "indicator" : undefined);
    if (text === undefined) continue;
    if (level === undefined) noteOrRemark(tree, row, text);
    else if (level === "indicator")
      addIndicator(tree, weighed(row), text, columns, ownOf(cellIn(tree, row, columns.kind)));
    else enterWeighed(tree, level, row, text, cellIn(tree, row, columns.kind));
  }
}

const weighed = (row: FlatRow): FlatRow => {
  const weight = weightIn(row);
  return weight === undefined ? row : { ...row, weights: { indicator: weight } };
};

function noteOrRemark(tree: FlatTree, row: FlatRow, text: LevelText): void {
  if (!isNote(text.whole) || row.lone === undefined) remarkOnText(tree, text, "text-only");
}

/** The cell of the column that says what a row is, or what it stands under. */
const cellIn = ({ sheet }: FlatTree, { row }: FlatRow, column: number | undefined): RawCell[] =>
  column === undefined ? [] : [rawCell(sheet, row, column)];

const ownOf = (cells: readonly RawCell[]): OwnCell[] => cells.map((cell) => ({ cell }));

function enterWeighed(
  tree: FlatTree,
  level: UpperLevel,
  row: FlatRow,
  text: LevelText,
  more: readonly RawCell[],
): void {
  enterNode(tree, level, text, more);
  weigh(tree, tree.open[level], weightIn(row));
  tree.placed++;
}

/** Rows with a code or figures, each with its parent; links that lead back to their own row are cut. */
function itemsOf(tree: FlatTree, table: Table, rows: readonly FlatRow[], columns: FlatColumns): Item[] {
  const items: Item[] = [];
  for (const row of rows) {
    const text = textIn(row);
    const parent = table.sheet.rows[row.row]?.[columns.parent ?? 0];
    const parentCode = parent === undefined || isBlank(parent.value) ? undefined : codeIn(parent.value, parent.format);
    if (text === undefined) continue;
    if (text.code === undefined && parentCode === undefined && !row.hasTarget) noteOrRemark(tree, row, text);
    else items.push({ row, text, code: text.code, parentCode, hasChildren: false });
  }
  link(tree, items);
  return items;
}

function codeIn(value: string | number | boolean | object | null, format: string | undefined): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  return bareCode({ value, ...(format === undefined ? {} : { format }) }) ?? String(value).trim();
}

function link(tree: FlatTree, items: readonly Item[]): void {
  const byCode = new Map<string, Item>();
  for (const item of items) if (item.code !== undefined && !byCode.has(item.code)) byCode.set(item.code, item);
  let above: Item | undefined;
  for (const item of items) {
    if (item.parentCode !== undefined) {
      const parent = byCode.get(item.parentCode);
      if (parent === undefined) remarkOnText(tree, item.text, "unknown-parent");
      const found = parent ?? above;
      if (found !== undefined && leadsTo(found, item)) remarkOnText(tree, item.text, "cyclic-code");
      else item.parent = found;
    }
    if (!item.row.hasTarget) above = item;
  }
  for (const { parent } of items) if (parent !== undefined) parent.hasChildren = true;
}

/** Whether the way up from one item comes to another. Links that exist have no cycle, so the way ends. */
function leadsTo(from: Item, to: Item): boolean {
  for (let item: Item | undefined = from; item !== undefined; item = item.parent) if (item === to) return true;
  return false;
}

function growByParent(tree: FlatTree, items: readonly Item[], columns: FlatColumns): void {
  const levels = levelsOf(items);
  for (const item of items) {
    tree.last = { row: item.row.row, titles: new Map() };
    const above = ancestorsOf(item);
    if (isIndicator(item)) {
      if (above.length > 0) openPath(tree, above, levels, columns);
      else if (item.parentCode === undefined) remarkAt(tree, item.text.title, "unknown-parent");
      addIndicator(tree, weighed(item.row), item.text, columns, ownOf(cellIn(tree, item.row, columns.parent)));
    } else {
      const level = openPath(tree, [...above, item], levels, columns);
      weigh(tree, tree.open[level], weightIn(item.row));
      tree.placed++;
      if (item.row.hasTarget) remarkOnText(tree, item.text, "coded-row-with-target");
    }
  }
}

const isIndicator = ({ hasChildren, row }: Item): boolean => !hasChildren && (row.hasTarget || row.hasResult);

/** The items above one, from the top. */
function ancestorsOf({ parent }: Item): Item[] {
  const above: Item[] = [];
  for (let item = parent; item !== undefined; item = item.parent) above.unshift(item);
  return above;
}

/** What the steps of the tree are, by how many there are above indicators. */
function levelsOf(items: readonly Item[]): readonly UpperLevel[] {
  const steps = items.reduce((most, item) => Math.max(most, ancestorsOf(item).length + (isIndicator(item) ? 0 : 1)), 1);
  if (steps === 1) return ["objective"];
  if (steps === 2) return ["objective", "programme"];
  if (steps > 3) return ["perspective", "area", "objective", "programme"];
  const roots = items.filter((item) => item.hasChildren && item.parent === undefined);
  const perspectives = roots.filter(({ text }) => {
    const words = normalise(text.title.value);
    return PERSPECTIVE_WORD.test(words) || PERSPECTIVE_NAMES.test(words);
  });
  return [perspectives.length * 2 > roots.length ? "perspective" : "area", "objective", "programme"];
}

/** Goes down to the last item of a path; answers its level. */
function openPath(
  tree: FlatTree,
  path: readonly Item[],
  levels: readonly UpperLevel[],
  columns: FlatColumns,
): UpperLevel {
  let last: UpperLevel = "objective";
  path.forEach(({ text, row }, step) => {
    last = levels[Math.min(step, levels.length - 1)] ?? last;
    enterNode(tree, last, text, cellIn(tree, row, columns.parent));
  });
  closeBelow(tree, last);
  return last;
}
