/** Sheets of a list of edits as they were before it: their names, and where rows and columns stood. */
import type { Edit } from "../../../shared/workbook/edit";

type Shift = Extract<Edit, { readonly kind: "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns" }>;

export const isShift = (edit: Edit): edit is Shift =>
  edit.kind === "insertRows" ||
  edit.kind === "insertColumns" ||
  edit.kind === "deleteRows" ||
  edit.kind === "deleteColumns";

/** A sheet while the edits are gone through in their order. */
export interface Origin {
  /** Its name before; `undefined`: the edits make it. */
  readonly name: string | undefined;
  readonly shifts: readonly Shift[];
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A sheet that stood before the edits, as it is by now. */
export interface Whereabouts {
  /** Its name. */
  readonly sheet: string;
  /** Where a cell is that stood there; `undefined`: it went. */
  placeOf(row: number, column: number): CellPlace | undefined;
}

export class Origins {
  private readonly sheets: Map<string, Origin>;
  /** Sheets that went, by their names before. */
  private readonly gone: Set<string>;

  /** `known`: those that are gone on with; they stay as they are. */
  constructor(known?: Origins) {
    this.sheets = new Map(known?.sheets);
    this.gone = new Set(known?.gone);
  }

  /** The sheet that bears the name at this moment. */
  of(name: string): Origin {
    return this.sheets.get(name) ?? { name, shifts: [] };
  }

  /** What later edits find; to be told after the edit was looked at. */
  note(edit: Edit): void {
    const origin = this.of(edit.sheet);
    if (edit.kind === "addSheet") this.sheets.set(edit.sheet, { name: undefined, shifts: [] });
    else if (isShift(edit)) this.sheets.set(edit.sheet, { ...origin, shifts: [...origin.shifts, edit] });
    else if (edit.kind === "renameSheet") {
      this.sheets.delete(edit.sheet);
      this.sheets.set(edit.to, origin);
    } else if (edit.kind === "removeSheet" && origin.name !== undefined) this.gone.add(origin.name);
  }

  /** What became of a sheet that stood before the edits, by its name then; `undefined`: it went. */
  now(sheet: string): Whereabouts | undefined {
    if (this.gone.has(sheet)) return undefined;
    const [name, { shifts }] = [...this.sheets].find(([, origin]) => origin.name === sheet) ?? [sheet, { shifts: [] }];
    return {
      sheet: name,
      placeOf(row, column) {
        const [down, across] = [lineNow(shifts, "row", row), lineNow(shifts, "column", column)];
        return down === undefined || across === undefined ? undefined : { row: down, column: across };
      },
    };
  }
}

/** Where the cell stood before all shifts; `undefined`: it came with one of them. */
export function placeBefore({ shifts }: Origin, row: number, column: number): CellPlace | undefined {
  const [down, across] = [lineBefore(shifts, "row", row), lineBefore(shifts, "column", column)];
  return down === undefined || across === undefined ? undefined : { row: down, column: across };
}

type Axis = "row" | "column";

const axisOf = ({ kind }: Shift): Axis => (kind === "insertRows" || kind === "deleteRows" ? "row" : "column");

const comes = ({ kind }: Shift): boolean => kind === "insertRows" || kind === "insertColumns";

/** Where a row or column stood before all shifts; `undefined`: it came with one of them. */
export function lineBefore(shifts: readonly Shift[], axis: Axis, now: number): number | undefined {
  let line = now;
  for (const shift of shifts.slice().reverse()) {
    if (axisOf(shift) !== axis || line < shift.at) continue;
    if (!comes(shift)) line += shift.count;
    else if (line < shift.at + shift.count) return undefined;
    else line -= shift.count;
  }
  return line;
}

/** Where it is after all shifts; `undefined`: it went with one of them. */
function lineNow(shifts: readonly Shift[], axis: Axis, before: number): number | undefined {
  let line = before;
  for (const shift of shifts) {
    if (axisOf(shift) !== axis || line < shift.at) continue;
    if (comes(shift)) line += shift.count;
    else if (line < shift.at + shift.count) return undefined;
    else line -= shift.count;
  }
  return line;
}

/** Sheets whose names or cells are others in the course of the list. */
export function movedBy(edit: Edit): string[] {
  if (edit.kind === "renameSheet") return [edit.sheet, edit.to];
  return isShift(edit) || edit.kind === "addSheet" || edit.kind === "removeSheet" ? [edit.sheet] : [];
}
