/** The cells that say where an indicator of a flat register belongs: those of its own row, and those that it goes on from. */
import type { Indicator, RawCell, Stretch, TitleCell } from "../plan/plan";
import { cellOf, type SheetSnapshot } from "../workbook/snapshot";
import { type Merged, rawCell } from "./cells";
import type { FlatColumns } from "./flatRegisterColumns";
import type { FlatLevel } from "./flatRegisterLevels";
import type { LevelText } from "./flatRegisterRows";
import { isBlankOrDash } from "./normalise";

/** From the top. */
export const UPPER_LEVELS = ["perspective", "area", "objective", "programme"] as const;
export type UpperLevel = Exclude<FlatLevel, "indicator">;

/** The cells that the rows read last named each level with. */
export type NamingCells = Partial<Record<UpperLevel, readonly RawCell[]>>;

/** A cell in the row of an indicator, blank ones too: a row that goes on must stay blank. */
export interface OwnCell {
  readonly cell: RawCell;
  /** Where the cell, if blank, goes on with what names this level further up. */
  readonly level?: UpperLevel;
}

/** The cells of a text, as they stand. */
export const cellsOfText = (sheet: SheetSnapshot, { title, codeAt }: LevelText): RawCell[] =>
  [title.at, ...(codeAt === undefined ? [] : [codeAt])].map(({ top, left }) => rawCell(sheet, top, left));

/** The cells of a row in the columns of the levels above the indicator. */
export const levelCells = (sheet: SheetSnapshot, row: number, { levels }: Pick<FlatColumns, "levels">): OwnCell[] =>
  UPPER_LEVELS.flatMap((level) =>
    [levels[level]?.title, levels[level]?.code].flatMap((column): OwnCell[] =>
      column === undefined ? [] : [{ level, cell: rawCell(sheet, row, column) }],
    ),
  );

interface Place {
  readonly sheet: SheetSnapshot;
  readonly merged: Merged;
  readonly naming: NamingCells;
}

/** Of an indicator; `first`: the row of the first one of its group, where that is another. */
export function groupOf(place: Place, own: readonly OwnCell[], title: TitleCell, first: number | undefined): Group {
  const naming = UPPER_LEVELS.flatMap((level) => place.naming[level] ?? []);
  const groupCells = cellsOnce([...naming, ...own.map(({ cell }) => cell)], title);
  const groupStretches = stretches(place, own, first);
  return {
    ...(groupCells.length === 0 ? {} : { groupCells }),
    ...(groupStretches.length === 0 ? {} : { groupStretches }),
  };
}

type Group = Pick<Indicator, "groupCells" | "groupStretches">;

/** Each cell once; not that of the title, which is compared anyway. */
function cellsOnce(cells: readonly RawCell[], { at }: TitleCell): RawCell[] {
  const once = new Map<string, RawCell>();
  for (const cell of cells) {
    if (cell.at.top !== at.top || cell.at.left !== at.left) once.set(`${cell.at.top}:${cell.at.left}`, cell);
  }
  return [...once.values()];
}

/** Above each blank cell, the rows of the group back to where it was named: filled, one of them moves the rows below it as well. */
function stretches(
  { sheet, merged, naming }: Place,
  own: readonly OwnCell[],
  first: number | undefined,
): readonly Stretch[] {
  return own.flatMap(({ level, cell: { value, at } }) => {
    if (level === undefined || !isBlankOrDash(value) || merged.has(`${at.top}:${at.left}`)) return [];
    const starts = [...(naming[level] ?? []).map((cell) => cell.at.top + 1), ...(first === undefined ? [] : [first])];
    const top = starts.length === 0 ? at.top : Math.max(...starts);
    return top >= at.top ? [] : [stretch(sheet, at.left, top, at.top - 1)];
  });
}

function stretch(sheet: SheetSnapshot, column: number, top: number, bottom: number): Stretch {
  let filled = 0;
  for (let row = top; row <= bottom; row++) {
    const cell = cellOf(sheet, row, column);
    if (cell !== undefined && (cell.value !== null || cell.formula !== undefined)) filled++;
  }
  return { at: { sheet: sheet.name, top, left: column, bottom, right: column }, filled };
}
