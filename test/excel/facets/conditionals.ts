/** Conditional formats of a sheet, the first in priority first; they and their formulas follow rows and columns. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { areasAfter, around, linesOfChange, shared, withoutAll } from "./areas";
import { formulaAfter, formulaWithoutSheet, formulaWithRenamed, translated } from "./formulas";
import type { GridChange } from "./sheetFacets";

/** What a condition changes of a look; `null`: leaves it. */
export interface ConditionalLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: string | null;
  readonly strikethrough: boolean | null;
  readonly color: string | null;
  readonly fill: string | null;
}

/** One conditional format with a formula of its own; the formula is written for the top-left cell of its areas. */
export interface Conditional {
  readonly id: string;
  areas: readonly Merge[];
  /** With `=`; `""` before it is set. */
  formula: string;
  look: ConditionalLook;
  stopIfTrue: boolean;
}

export const PLAIN_CONDITION: ConditionalLook = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  color: null,
  fill: null,
};

export interface ConditionalStore {
  /** All of the sheet by priority. */
  all(): readonly Conditional[];
  /** Those that touch the areas, by priority. */
  over(areas: readonly Merge[]): readonly Conditional[];
  /** A new one, the first in priority. */
  add(areas: readonly Merge[]): Conditional;
  remove(conditional: Conditional): void;
  /** Priorities count from 0; those beyond the ends are the ends, negative ones count from the last. */
  setPriority(conditional: Conditional, priority: number): void;
  /** Takes the conditions off these cells; what is left of one goes on. */
  clear(areas: readonly Merge[]): void;
  changed(change: GridChange): void;
  cellsMoved(sheet: string, own: string, change: GridChange): void;
  sheetRenamed(from: string, to: string): void;
  sheetRemoved(sheet: string): void;
}

class Conditionals implements ConditionalStore {
  private list: Conditional[] = [];
  private made = 0;

  all = (): readonly Conditional[] => this.list;

  over(areas: readonly Merge[]): readonly Conditional[] {
    return this.list.filter((one) => one.areas.some((own) => areas.some((area) => shared(own, area))));
  }

  add(areas: readonly Merge[]): Conditional {
    this.made += 1;
    const id = `{${String(this.made).padStart(8, "0")}-C0FD-4E5A-9C1B-0CAB1A000000}`;
    const one: Conditional = { id, areas: [...areas], formula: "", look: PLAIN_CONDITION, stopIfTrue: false };
    this.list.unshift(one);
    return one;
  }

  remove(conditional: Conditional): void {
    this.list = this.list.filter((one) => one !== conditional);
  }

  setPriority(conditional: Conditional, priority: number): void {
    this.remove(conditional);
    const end = this.list.length;
    const at = priority < 0 ? Math.max(0, end + 1 + priority) : Math.min(priority, end);
    this.list.splice(at, 0, conditional);
  }

  clear(areas: readonly Merge[]): void {
    for (const one of this.over(areas)) moveTo(one, withoutAll(one.areas, areas));
    this.dropEmpty();
  }

  /** A formula is first written for a cell that will stay, so that its relative references are not lost with the row. */
  changed(change: GridChange): void {
    for (const one of this.list) {
      if (change.kind === "delete") moveTo(one, withoutAll(one.areas, [linesOfChange(change)]), one.areas);
      one.areas = areasAfter(one.areas, change, true);
    }
    this.dropEmpty();
  }

  private dropEmpty(): void {
    this.list = this.list.filter(({ areas }) => areas.length > 0);
  }

  cellsMoved(sheet: string, own: string, change: GridChange): void {
    for (const one of this.list) one.formula = formulaAfter(one.formula, own, sheet, change);
  }

  sheetRenamed(from: string, to: string): void {
    for (const one of this.list) one.formula = formulaWithRenamed(one.formula, from, to);
  }

  sheetRemoved(sheet: string): void {
    for (const one of this.list) one.formula = formulaWithoutSheet(one.formula, sheet);
  }
}

/** Gives a condition other areas; its formula is written anew for their top-left cell. `keep`: the areas stay all the same. */
function moveTo(one: Conditional, areas: readonly Merge[], keep?: readonly Merge[]): void {
  if (areas.length > 0) {
    const [before, after] = [around(one.areas), around(areas)];
    one.formula = translated(one.formula, after.top - before.top, after.left - before.left);
  }
  one.areas = keep ?? areas;
}

export const newConditionalStore = (): ConditionalStore => new Conditionals();
