/** The tree of a flat register while it grows: nodes found again by their code or title, whichever rows they stand on. */
import { likeness } from "../plan/likeness";
import type { RawCell, TitleCell } from "../plan/plan";
import { type Cell, type CellRange, cellAt } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { type Merged, shownCell } from "./cells";
import { directionOf, doneOnOf, missionOf, yearly } from "./cockpitTree";
import type { DraftIndicator } from "./draft";
import type { FlatColumns } from "./flatRegisterColumns";
import { cellsOfText, groupOf, type NamingCells, type OwnCell, type UpperLevel } from "./flatRegisterGroups";
import type { FlatLevel } from "./flatRegisterLevels";
import type { FlatRow, LevelText } from "./flatRegisterRows";
import { isBlankOrDash, normalise, onOneLine, textOf } from "./normalise";
import type { NotPlaced, NotPlacedReason } from "./recognition";

/** An indicator whose title may go on in the next row, and whose weight may turn out to be its group's. */
export type FlatIndicator = Omit<DraftIndicator, "title" | "weight"> & {
  title: TitleCell;
  weight?: RawCell | undefined;
};

/** A perspective, area, objective or programme. */
export interface FlatNode {
  title: TitleCell;
  code?: string | undefined;
  codeAt?: CellRange | undefined;
  weight?: RawCell | undefined;
  area?: FlatNode | undefined;
  /** Who answers for it, as its rows say; the first of each name. */
  readonly responsible: Map<string, Cell<string>>;
  readonly children: FlatNode[];
  readonly indicators: FlatIndicator[];
}

export interface FlatTree {
  readonly sheet: SheetSnapshot;
  readonly merged: Merged;
  readonly perspectives: FlatNode[];
  readonly areas: FlatNode[];
  readonly notPlaced: NotPlaced[];
  /** Where the reader stands. */
  readonly open: Partial<Record<FlatLevel, FlatNode | undefined>>;
  /** The cells that named the open levels last: of a node that goes on further down, those further down. */
  readonly naming: NamingCells;
  /** What the last row brought: its titles may go on in the next row. */
  last: { row: number; readonly titles: Map<FlatLevel, { title: TitleCell }> };
  lastPrint: string;
  /** Rows that became part of the plan, and indicators among them. */
  placed: number;
  indicators: number;
  calledAfterSheet: boolean;
  /** No column nor row names a level above the indicators. */
  isBareList: boolean;
}

const childless = (): Pick<FlatNode, "responsible" | "children" | "indicators"> => ({
  responsible: new Map(),
  children: [],
  indicators: [],
});

export const emptyFlatTree = (sheet: SheetSnapshot, merged: Merged): FlatTree => ({
  sheet,
  merged,
  perspectives: [],
  areas: [],
  notPlaced: [],
  open: {},
  naming: {},
  last: { row: -1, titles: new Map() },
  lastPrint: "",
  placed: 0,
  indicators: 0,
  calledAfterSheet: false,
  isBareList: false,
});

const BELOW: Readonly<Record<FlatLevel, readonly FlatLevel[]>> = {
  perspective: ["area", "objective", "programme"],
  area: ["objective", "programme"],
  objective: ["programme"],
  programme: [],
  indicator: [],
};

/**
 * Goes on with the node of that code or title, or opens it; answers whether it is another than before. `more`: cells that
 * say where it belongs, beside its own.
 */
export function enterNode(tree: FlatTree, level: UpperLevel, text: LevelText, more: readonly RawCell[] = []): boolean {
  const siblings = siblingsOf(tree, level);
  const node = sameNode(tree, siblings, text, level) ?? newNode(tree, siblings, text, level);
  if (text.own) tree.last.titles.set(level, node);
  tree.naming[level] = [...cellsOfText(tree.sheet, text), ...more];
  if (tree.open[level] === node) return false;
  closeBelow(tree, level);
  tree.open[level] = node;
  tree.lastPrint = "";
  return true;
}

/** What comes next stands right under the open node of that level. */
export function closeBelow(tree: FlatTree, level: FlatLevel): void {
  for (const below of BELOW[level]) {
    tree.open[below] = undefined;
    if (below !== "indicator") delete tree.naming[below];
  }
}

function siblingsOf(tree: FlatTree, level: UpperLevel): FlatNode[] {
  if (level === "perspective") return tree.perspectives;
  if (level === "area") return tree.areas;
  return level === "objective" ? openPerspective(tree).children : (openObjective(tree)?.children ?? []);
}

function newNode(tree: FlatTree, siblings: FlatNode[], text: LevelText, level: FlatLevel): FlatNode {
  const node: FlatNode = { title: text.title, code: text.code, codeAt: text.codeAt, ...childless() };
  if (level === "objective") node.area = tree.open.area;
  siblings.push(node);
  return node;
}

/** By code, where it has one; a title that differs a little is the same with a remark, one that differs much is another node. */
function sameNode(
  tree: FlatTree,
  siblings: readonly FlatNode[],
  text: LevelText,
  level: FlatLevel,
): FlatNode | undefined {
  const title = normalise(text.title.value);
  if (text.code === undefined) {
    return siblings.find(
      (node) => normalise(node.title.value) === title && (level !== "objective" || node.area === tree.open.area),
    );
  }
  const alike = siblings.filter(({ code }) => code === text.code);
  const exact = alike.find((node) => title === "" || normalise(node.title.value) === title);
  if (exact !== undefined) return exact;
  const untitled = alike.find((node) => node.title.value === "");
  if (untitled !== undefined) {
    untitled.title = text.title;
    return untitled;
  }
  const near = alike.find((node) => likeness(normalise(node.title.value), title) >= NEAR);
  if (alike.length > 0) remarkOnText(tree, text, near === undefined ? "duplicate-code" : "conflicting-value");
  return near;
}

const NEAR = 0.6;

/** The open perspective; where none is named, one called after the sheet. */
export function openPerspective(tree: FlatTree): FlatNode {
  const open = tree.open.perspective;
  if (open !== undefined) return open;
  const at = cellAt(tree.sheet.name, Math.max(tree.last.row, 0), 0);
  const node: FlatNode = { title: { value: tree.sheet.name, at }, ...childless() };
  tree.calledAfterSheet = true;
  tree.perspectives.push(node);
  tree.open.perspective = node;
  return node;
}

/** The open objective; where rows name none, one that is called as the perspective or area that they name. */
function openObjective(tree: FlatTree): FlatNode | undefined {
  const { objective, area, perspective } = tree.open;
  if (objective !== undefined) return objective;
  const above = area ?? (tree.calledAfterSheet ? undefined : perspective);
  if (above === undefined) return undefined;
  const { title, code } = above;
  enterNode(tree, "objective", { title, whole: title.value, own: false, ...(code === undefined ? {} : { code }) });
  return tree.open.objective;
}

/** Hangs the row's indicator under the open programme, else under the open objective; `own`: the row's cells that say where it belongs. */
export function addIndicator(
  tree: FlatTree,
  row: FlatRow,
  text: LevelText,
  columns: FlatColumns,
  own: readonly OwnCell[],
): void {
  const node = tree.open.programme ?? openObjective(tree);
  if (node === undefined) {
    remarkOnText(tree, text, "orphan-indicator");
    return;
  }
  if (text.title.value === "") remarkOnText(tree, text, "missing-title");
  if (!row.hasTarget) remarkOnText(tree, text, "row-without-target");
  const indicator: FlatIndicator = {
    title: text.title,
    ...groupOf(tree, own, text.title, firstRowBefore(tree, node)),
    weight: row.weights.indicator,
    ...missionOf(tree, row, columns),
    ...directionOf(tree, row, columns),
    ...doneOnOf(tree, row, columns),
    targets: yearly(tree, row, columns.targets),
    results: yearly(tree, row, columns.results),
    repeats: tree.lastPrint === row.print,
  };
  node.indicators.push(indicator);
  addResponsible(tree, node, row, columns);
  tree.last.titles.set("indicator", indicator);
  tree.lastPrint = row.print;
  tree.placed++;
  tree.indicators++;
}

/** The row of the first indicator so far: of the node itself, else of the whole objective. */
function firstRowBefore({ open: { objective } }: FlatTree, node: FlatNode): number | undefined {
  const nodes = node.indicators.length > 0 || objective === undefined ? [node] : [objective, ...objective.children];
  const rows = nodes.flatMap(({ indicators: [first] }) => (first === undefined ? [] : [first.title.at.top]));
  return rows.length === 0 ? undefined : Math.min(...rows);
}

function addResponsible({ sheet, merged }: FlatTree, node: FlatNode, { row }: FlatRow, columns: FlatColumns): void {
  if (columns.responsible === undefined) return;
  const { value, at } = shownCell(sheet, merged, row, columns.responsible, false);
  if (isBlankOrDash(value)) return;
  const name = onOneLine(textOf(value));
  if (!node.responsible.has(normalise(name))) node.responsible.set(normalise(name), { value: name, at });
}

/** The weight of a node as its rows repeat it: the first counts, another is named. */
export function weigh(tree: FlatTree, node: FlatNode | undefined, weight: RawCell | undefined): void {
  if (node === undefined || weight === undefined) return;
  if (node.weight === undefined) node.weight = weight;
  else if (normalise(textOf(node.weight.value)) !== normalise(textOf(weight.value))) {
    remarkAt(tree, { value: textOf(weight.value), at: weight.at }, "conflicting-weight");
  }
}

export const remarkOnText = (tree: FlatTree, text: LevelText, why: NotPlacedReason): void =>
  remarkAt(tree, { value: text.whole, at: text.title.at }, why);

export function remarkAt(tree: FlatTree, { value, at }: Cell<string>, why: NotPlacedReason): void {
  tree.notPlaced.push({ value, at, why });
}
