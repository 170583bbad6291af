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
  readonly shifts: Shift[];
}

export class Origins {
  private readonly sheets = new Map<string, Origin>();

  /** The sheet that bears the name at this moment. */
  of(name: string): Origin {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const origin: Origin = { name, shifts: [] };
    this.sheets.set(name, origin);
    return origin;
  }

  /** What later edits find; to be told after the edit was looked at. */
  note(edit: Edit): void {
    if (edit.kind === "addSheet") this.sheets.set(edit.sheet, { name: undefined, shifts: [] });
    else if (isShift(edit)) this.of(edit.sheet).shifts.push(edit);
    else if (edit.kind === "renameSheet") {
      const origin = this.of(edit.sheet);
      this.sheets.delete(edit.sheet);
      this.sheets.set(edit.to, origin);
    }
  }
}

/** Where the cell stood before all shifts; `undefined`: it came with one of them. */
export function placeBefore(
  { shifts }: Origin,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | undefined {
  let place = { row, column };
  for (const shift of shifts.slice().reverse()) {
    const axis = shift.kind === "insertRows" || shift.kind === "deleteRows" ? "row" : "column";
    const now = place[axis];
    if (now < shift.at) continue;
    if (shift.kind === "deleteRows" || shift.kind === "deleteColumns") place = { ...place, [axis]: now + shift.count };
    else if (now < shift.at + shift.count) return undefined;
    else place = { ...place, [axis]: now - shift.count };
  }
  return place;
}
