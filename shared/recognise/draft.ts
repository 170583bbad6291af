/** The plan while it is being read: as `Plan`, but growing, and with weights as their cells hold them. */
import type { RawCell, Stretch, TitleCell } from "../plan/plan";
import type { Cell, CellRange } from "../workbook/address";

export interface DraftIndicator {
  readonly title: TitleCell;
  readonly weight?: RawCell;
  readonly mission?: Cell<string>;
  readonly direction?: Cell<"higher" | "lower">;
  readonly directionCell?: RawCell;
  readonly doneOn?: RawCell;
  readonly groupCells?: readonly RawCell[];
  readonly groupStretches?: readonly Stretch[];
  readonly targets: Readonly<Record<number, RawCell>>;
  readonly results: Readonly<Record<number, RawCell>>;
  /** The row before it in the same programme is the same in every cell. */
  readonly repeats: boolean;
}

export interface DraftProgramme {
  readonly code: string;
  readonly codeAt?: CellRange;
  readonly isNumbered?: true;
  readonly title: TitleCell;
  readonly weight?: RawCell;
  readonly mission?: Cell<string>;
  readonly indicators: DraftIndicator[];
}

export interface DraftObjective {
  readonly code: string;
  readonly codeAt?: CellRange;
  readonly isNumbered?: true;
  readonly area?: string;
  readonly title: TitleCell;
  readonly weight?: RawCell;
  readonly programmes: DraftProgramme[];
}

export interface DraftPerspective {
  readonly title: TitleCell;
  readonly weight?: RawCell;
  readonly objectives: DraftObjective[];
}

/** An area's title as a row or a letterhead says it. */
export interface DraftArea {
  readonly code: string;
  readonly title: TitleCell;
}
