/** Grows the tree of perspectives, objectives, programmes and indicators from the rows of a printed cockpit, top to bottom. */
import type { TitleCell } from "../plan/plan";
import { type Cell, type CellRange, cellAt } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { type Merged, shownCell } from "./cells";
import { bare } from "./cockpitCodes";
import type { CockpitColumns } from "./cockpitColumns";
import { type CockpitRow, isTotal, namesPerspective } from "./cockpitRows";
import { readDirection } from "./direction";
import type { DraftArea, DraftIndicator, DraftObjective, DraftPerspective, DraftProgramme } from "./draft";
import { isBlank, normalise, textOf } from "./normalise";
import type { NotPlaced, NotPlacedReason } from "./recognition";

/** The tree of one sheet, and where the reader stands in it. */
export interface CockpitTree {
  readonly sheet: SheetSnapshot;
  readonly merged: Merged;
  readonly perspectives: DraftPerspective[];
  readonly areas: DraftArea[];
  /** Who answers for a programme, by its code, where all of its rows name the same. */
  readonly responsible?: ReadonlyMap<string, Cell<string>>;
  readonly notPlaced: NotPlaced[];
  /** Rows that became part of the plan. */
  placed: number;
  perspective?: DraftPerspective | undefined;
  objective?: DraftObjective | undefined;
  programme?: DraftProgramme | undefined;
  /** Rows that are programme and indicator at once, as in a flat register. */
  flat: number;
  /** No row nor heading names the perspective: it is called after the sheet. */
  calledAfterSheet: boolean;
  /** The print of the last indicator row, while no coded row has come between. */
  lastPrint?: string | undefined;
}

export const emptyTree = (sheet: SheetSnapshot, merged: Merged): CockpitTree => ({
  sheet,
  merged,
  perspectives: [],
  areas: [],
  notPlaced: [],
  placed: 0,
  flat: 0,
  calledAfterSheet: false,
});

/** Goes on with the perspective of that name, or opens it; a name that stands again is the same perspective on another page. */
export function enterPerspective(tree: CockpitTree, title: TitleCell, row?: CockpitRow): void {
  const same = tree.perspectives.find((each) => normalise(each.title.value) === normalise(title.value));
  if (same !== undefined && same === tree.perspective) return;
  tree.perspective = same;
  if (same === undefined) {
    tree.perspective = { title, objectives: [], ...(row?.weight === undefined ? {} : { weight: row.weight }) };
    tree.perspectives.push(tree.perspective);
  }
  tree.objective = undefined;
  tree.programme = undefined;
  tree.lastPrint = undefined;
}

/** Takes in the rows below one heading row. */
export function growTree(tree: CockpitTree, rows: readonly CockpitRow[], columns: CockpitColumns): void {
  rows.forEach((row, index) => {
    if (isTotal(row)) return;
    if (namesPerspective(row, rows[index + 1], columns.perspective !== undefined)) {
      enterPerspective(tree, row.title, row);
      tree.placed++;
    } else place(tree, row, rows[index + 1], columns);
  });
}

function place(tree: CockpitTree, row: CockpitRow, next: CockpitRow | undefined, columns: CockpitColumns): void {
  switch (levelOf(tree, row, next)) {
    case "area":
      tree.areas.push({ code: row.code?.code ?? "", title: row.title });
      tree.placed++;
      break;
    case "objective":
      placeObjective(tree, row);
      break;
    case "programme":
      placeProgramme(tree, row, columns);
      break;
    case "programme-and-indicator":
      placeProgramme(tree, withoutWeight(row), columns);
      placeIndicator(tree, row, columns, row.title);
      tree.flat++;
      break;
    case "indicator":
      placeIndicator(tree, row, columns, indicatorTitle(tree, row));
      break;
    case "text":
      remark(tree, row, "text-only");
  }
}

type Level = "area" | "objective" | "programme" | "programme-and-indicator" | "indicator" | "text";

function levelOf(tree: CockpitTree, row: CockpitRow, next: CockpitRow | undefined): Level {
  const { code } = row;
  const figures = row.hasTarget || row.hasResult || row.weight !== undefined;
  if (code === undefined || code.named === "indicator" || code.parts >= 4) return figures ? "indicator" : "text";
  const above = next?.code !== undefined && next.code.parts > code.parts && startsWithCode(next.code.code, code.code);
  if (code.parts === 1) {
    if (!row.hasTarget && !row.hasResult && (above || code.named === "area")) return "area";
    return figures ? "indicator" : "text";
  }
  if (!row.hasTarget) return code.parts === 2 ? "objective" : "programme";
  if (code.code === tree.programme?.code) return "indicator";
  if (code.parts === 2) return above || tree.objective === undefined ? "objective" : "indicator";
  return above || (next !== undefined && next.code === undefined && next.hasTarget)
    ? "programme"
    : "programme-and-indicator";
}

function placeObjective(tree: CockpitTree, row: CockpitRow): void {
  const perspective = perspectiveOf(tree, row);
  if (row.hasTarget) remark(tree, row, "coded-row-with-target");
  const same = reopened(tree, row, perspective.objectives);
  tree.objective = same ?? { ...nodeOf(row), programmes: [] };
  if (same === undefined) perspective.objectives.push(tree.objective);
  tree.programme = undefined;
  tree.lastPrint = undefined;
  tree.placed++;
}

function placeProgramme(tree: CockpitTree, row: CockpitRow, columns: CockpitColumns): void {
  if (row.hasTarget) remark(tree, row, "coded-row-with-target");
  const objective = objectiveOf(tree, row);
  if (!startsWithCode(row.code?.code ?? "", objective.code)) remark(tree, row, "programme-under-other-objective");
  const same = reopened(tree, row, objective.programmes);
  tree.programme = same ?? { ...nodeOf(row), ...missionOf(tree, row, columns), indicators: [] };
  if (same === undefined) objective.programmes.push(tree.programme);
  tree.lastPrint = undefined;
  tree.placed++;
}

function placeIndicator(tree: CockpitTree, row: CockpitRow, columns: CockpitColumns, title: TitleCell): void {
  const programme = programmeOf(tree, row);
  if (programme === undefined) {
    remark(tree, row, "orphan-indicator");
    return;
  }
  if (title.value === "") remark(tree, row, "missing-title");
  if (!row.hasTarget) remark(tree, row, "row-without-target");
  programme.indicators.push({
    title,
    ...(row.weight === undefined ? {} : { weight: row.weight }),
    ...missionOf(tree, row, columns),
    ...directionOf(tree, row, columns),
    ...doneOnOf(tree, row, columns),
    targets: yearly(tree, row, columns.targets),
    results: yearly(tree, row, columns.results),
    repeats: tree.lastPrint === row.print,
  });
  tree.lastPrint = row.print;
  tree.placed++;
}

/** The objective or programme that a repeated page heading goes on with; the same code with other words is named. */
function reopened<Node extends DraftObjective | DraftProgramme>(
  tree: CockpitTree,
  row: CockpitRow,
  nodes: readonly Node[],
): Node | undefined {
  const alike = nodes.filter(({ code }) => code === row.code?.code);
  const same = alike.find(
    (node) =>
      normalise(node.title.value) === normalise(row.title.value) &&
      (row.weight === undefined || node.weight === undefined || row.weight.value === node.weight.value),
  );
  if (same === undefined && alike.length > 0) remark(tree, row, "duplicate-code");
  return same;
}

function perspectiveOf(tree: CockpitTree, row: CockpitRow): DraftPerspective {
  if (tree.perspective === undefined) {
    tree.calledAfterSheet = true;
    enterPerspective(tree, { value: tree.sheet.name, at: cellAt(tree.sheet.name, row.row, row.title.at.left) });
  }
  return tree.perspective as DraftPerspective;
}

/** The open objective; before the first one, one without title that the programme's code names. */
function objectiveOf(tree: CockpitTree, row: CockpitRow): DraftObjective {
  if (tree.objective !== undefined) return tree.objective;
  const code = (row.code?.code ?? "").split(".").slice(0, 2).join(".");
  remark(tree, row, "objective-missing");
  const objective: DraftObjective = { code, title: { value: "", at: row.title.at }, programmes: [] };
  perspectiveOf(tree, row).objectives.push(objective);
  tree.objective = objective;
  return objective;
}

/** The open programme; directly under an objective, one that carries the objective's code. */
function programmeOf(tree: CockpitTree, row: CockpitRow): DraftProgramme | undefined {
  const { objective } = tree;
  if (tree.programme !== undefined || objective === undefined) return tree.programme;
  remark(tree, row, "indicator-under-objective");
  tree.programme = { code: objective.code, title: objective.title, indicators: [] };
  objective.programmes.push(tree.programme);
  return tree.programme;
}

/** An indicator's own code comes off its title; where it names another programme than the one above, it is said. */
function indicatorTitle(tree: CockpitTree, row: CockpitRow): TitleCell {
  const { code } = row;
  if (code === undefined) return row.title;
  const above = tree.programme?.code ?? tree.objective?.code;
  if (code.parts >= 4 && above !== undefined && !startsWithCode(code.code, above)) {
    remark(tree, row, "indicator-under-other-code");
  }
  if (code.parts <= 3 && code.named !== "indicator" && row.codeAt === undefined) {
    remark(tree, row, "coded-row-with-target");
    return row.whole;
  }
  return row.title;
}

/** The weight of a row that is programme and indicator at once is the indicator's: the programme's is the sum of its indicators. */
function withoutWeight({ weight: _weight, ...row }: CockpitRow): CockpitRow {
  return row;
}

const nodeOf = (row: CockpitRow) => ({
  code: row.code?.code ?? "",
  ...(row.codeAt === undefined ? {} : { codeAt: row.codeAt }),
  title: row.title,
  ...(row.weight === undefined ? {} : { weight: row.weight }),
});

/** Letters before the numbers do not count: «1.1» is under «OS1». */
function startsWithCode(code: string, start: string): boolean {
  const [own, above] = [bare(code), bare(start)];
  return own === above || own.startsWith(`${above}.`);
}

/** Where the cells of a row are read from. */
type Place = Pick<CockpitTree, "sheet" | "merged" | "notPlaced">;
type OfRow = Pick<CockpitRow, "row">;

export function missionOf(
  tree: Place,
  row: OfRow,
  columns: Pick<CockpitColumns, "mission">,
): { mission?: Cell<string> } {
  if (columns.mission === undefined) return {};
  const { value, at } = shownCell(tree.sheet, tree.merged, row.row, columns.mission, false);
  return isBlank(value) ? {} : { mission: { value: textOf(value).trim(), at } };
}

/** The cell of the column *Fatto il*, be it blank. */
export const doneOnOf = (
  { sheet, merged }: Pick<CockpitTree, "sheet" | "merged">,
  { row }: Pick<CockpitRow, "row">,
  { doneOn }: Pick<CockpitColumns, "doneOn">,
): Pick<DraftIndicator, "doneOn"> =>
  doneOn === undefined ? {} : { doneOn: shownCell(sheet, merged, row, doneOn, false) };

export function directionOf(
  tree: Place,
  row: OfRow,
  columns: Pick<CockpitColumns, "direction">,
): Pick<DraftIndicator, "direction" | "directionCell"> {
  if (columns.direction === undefined) return {};
  const directionCell = shownCell(tree.sheet, tree.merged, row.row, columns.direction, false);
  const { value, at } = directionCell;
  if (isBlank(value)) return { directionCell };
  const direction = readDirection(textOf(value));
  if (direction === undefined) remarkAt(tree, textOf(value), at, "unreadable-direction");
  return direction === undefined ? { directionCell } : { direction: { value: direction, at }, directionCell };
}

export function yearly(tree: Place, row: OfRow, columns: ReadonlyMap<number, number>): DraftIndicator["targets"] {
  const cells: Record<number, DraftIndicator["targets"][number]> = {};
  for (const [year, column] of columns) cells[year] = shownCell(tree.sheet, tree.merged, row.row, column, true);
  return cells;
}

const remark = (tree: CockpitTree, row: CockpitRow, why: NotPlacedReason): void =>
  remarkAt(tree, row.whole.value, row.whole.at, why);

function remarkAt(tree: Pick<CockpitTree, "notPlaced">, value: string, at: CellRange, why: NotPlacedReason): void {
  tree.notPlaced.push({ value, at, why });
}
