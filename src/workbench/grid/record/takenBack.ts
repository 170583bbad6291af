/**
 * Rows, columns or a sheet that went and come back with an undo: in a file they would come back without their rules,
 * links and merges. So it is as if they had never gone, and what was done since is looked at once more.
 */
import type { Edit } from "../../../../shared/workbook/edit";
import type { LookChange } from "../../../../shared/workbook/sheetFacets";
import { isInserting, isLines, isOfRows, type LinesEdit } from "./areasAfter";
import { STYLE_KEYS, type StyleKey } from "./lookChange";
import { markCell, markLook, type SheetMarks } from "./marks";
import { isMoving } from "./movingEdits";

/** `clearing`: edits that emptied lines for the one after them. */
export interface TakenBack {
  /** So many of the edits stay. */
  readonly length: number;
  /** The change that is taken back, and what was done since. */
  readonly change: Edit;
  readonly since: readonly Edit[];
}

/** `edit`: what the undo would be as an edit; `undefined`: it is written down like any other. */
export function takenBack(list: readonly Edit[], clearing: ReadonlySet<Edit>, edit: Edit): TakenBack | undefined {
  let place = list.length - 1;
  while (place >= 0 && !movesAnything(list[place])) place -= 1;
  const change = list[place];
  if (change === undefined || !isInverse(change, edit)) return undefined;
  const since = list.slice(place + 1);
  if (!since.every((one) => MARKING.has(one.kind))) return undefined;
  const cleared = list[place - 1];
  return { length: cleared !== undefined && clearing.has(cleared) ? place - 1 : place, change, since };
}

const movesAnything = (edit: Edit | undefined): boolean =>
  edit !== undefined && (isMoving(edit.kind) || edit.kind === "addSheet");

function isInverse(one: Edit, other: Edit): boolean {
  if (one.sheet !== other.sheet) return false;
  if (one.kind === "removeSheet") return other.kind === "addSheet";
  if (one.kind === "addSheet") return other.kind === "removeSheet";
  if (!isLines(one) || !isLines(other)) return false;
  return (
    isOfRows(one) === isOfRows(other) &&
    isInserting(one) !== isInserting(other) &&
    one.at === other.at &&
    one.count === other.count
  );
}

/** Changes of which it is enough to know what they touched. */
const MARKING: ReadonlySet<string> = new Set([
  "writeCells",
  "typeFormulas",
  "restyleCells",
  "setRows",
  "setColumns",
  "setMerges",
  "setFreeze",
]);

/** Marks what was touched since, where it stands without the change. */
export function markSince({ change, since }: TakenBack, marksOf: (sheet: string) => SheetMarks | undefined): void {
  for (const edit of since) {
    const marks = marksOf(edit.sheet);
    if (marks === undefined) continue;
    const isThere = isLines(change) && change.sheet === edit.sheet;
    const row = (at: number): number | undefined => (isThere && isOfRows(change) ? placeWithout(at, change) : at);
    const column = (at: number): number | undefined => (isThere && !isOfRows(change) ? placeWithout(at, change) : at);
    markEdit(marks, edit, row, column);
  }
}

type Place = (at: number) => number | undefined;

/** `undefined`: it stood in lines that are gone again. */
function placeWithout(at: number, change: LinesEdit): number | undefined {
  if (at < change.at) return at;
  if (!isInserting(change)) return at + change.count;
  return at < change.at + change.count ? undefined : at - change.count;
}

function markEdit(marks: SheetMarks, edit: Edit, rowOf: Place, columnOf: Place): void {
  const at = (row: number, column: number, mark: (row: number, column: number) => void): void => {
    const [toRow, toColumn] = [rowOf(row), columnOf(column)];
    if (toRow !== undefined && toColumn !== undefined) mark(toRow, toColumn);
  };
  switch (edit.kind) {
    case "writeCells":
    case "typeFormulas":
      for (const { row, column } of edit.cells) at(row, column, (r, c) => markCell(marks, r, c));
      break;
    case "restyleCells":
      for (const { top, left, bottom, right, change } of edit.areas)
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++)
            at(row, column, (r, c) => markLook(marks, r, c, keysOf(change)));
      break;
    case "setRows":
      for (const { row } of edit.rows) at(row, 0, (r) => marks.rows.add(r));
      break;
    case "setColumns":
      for (const index of edit.columns.keys()) at(0, (edit.from ?? 0) + index, (_, c) => marks.columns.add(c));
      break;
    case "setMerges":
      marks.merges = true;
      break;
    case "setFreeze":
      marks.freeze = true;
      break;
    default:
  }
}

const KEYS: Readonly<Record<keyof LookChange, StyleKey>> = {
  font: "ff",
  size: "fs",
  bold: "bl",
  italic: "it",
  underline: "ul",
  strike: "st",
  colour: "cl",
  fill: "bg",
  align: "ht",
  vertical: "vt",
  wrap: "tb",
  indent: "pd",
  rotation: "tr",
  format: "n",
  top: "bd",
  bottom: "bd",
  left: "bd",
  right: "bd",
};

const keysOf = (change: LookChange): readonly StyleKey[] => {
  const named = new Set(Object.keys(change).map((name) => KEYS[name as keyof LookChange]));
  return STYLE_KEYS.filter((key) => named.has(key));
};
