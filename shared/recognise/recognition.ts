/** What recognition answers: the plan, what each sheet was taken for and how surely, and what found no place. */
import type { Plan } from "../plan/plan";
import type { Cell, CellRange } from "../workbook/address";
import type { Meaning } from "./headings";

/** The layouts that Cabina knows, one file each. */
export type LayoutName = "printedCockpit" | "flatRegister" | "scorecards" | "registers" | "programmeSheet";

/** Why a cell found no place in the plan, or found one that a person should look at. */
export type NotPlacedReason =
  | "unknown-heading" /** a column of the table whose heading says nothing known */
  | "unlike-heading" /** a column whose cells look like another thing than its heading says; read as the heading says */
  | "repeated-heading" /** a second column with the same meaning; the first counts */
  | "incomplete-headings" /** a table on a cockpit's sheet without weights or without targets; its rows are not read */
  | "unnamed-block" /** a heading row that names no perspective, where others do; its rows go on with the perspective above */
  | "heading-without-year" /** a target or result column, and no year to give it */
  | "text-only" /** a row of text without weight, target or result */
  | "orphan-indicator" /** an indicator before any objective or programme */
  | "indicator-under-objective" /** kept, in a programme that carries the objective's code */
  | "indicator-under-other-code" /** kept by position, its own code names another programme */
  | "programme-under-other-objective" /** kept by position, its own code names another objective */
  | "objective-missing" /** a programme before its objective; kept, under an objective without title */
  | "duplicate-code" /** the same code with another title or weight; both kept */
  | "duplicate-row-dropped" /** a row repeated in every cell; counted once */
  | "duplicate-row-kept" /** a row repeated in every cell; both are needed to reach the parent's weight */
  | "coded-row-with-target" /** an objective or programme row that holds a target */
  | "row-without-target" /** an indicator row whose target cells are all empty */
  | "unreadable-weight"
  | "unreadable-direction"
  | "missing-title"
  | "unknown-programme" /** a register row whose code is not in the cockpit */
  | "missing-code" /** a register row without the code of a programme */
  | "other-year" /** a register whose targets are of other years than the plan's; not read */
  | "unread-text" /** a text of a programme sheet that is neither action nor result, resource or responsible */
  | "conflicting-value" /** the same register says another thing of the same programme; the first counts */
  | "second-cockpit" /** a sheet that looks like another edition of the cockpit, or like one of another kind; not counted */
  | "sheet-as-unit" /** one of several sheets that add up to 100 % each: read as a unit of the body */
  | "cyclic-code" /** a row whose parent's code leads back to itself; kept without that parent */
  | "unknown-parent" /** the parent's code stands on no row; kept under the row above */
  | "conflicting-weight" /** a weight repeated on each row of its group, and here another; the first counts */
  | "weight-of-group" /** one weight for several indicators, which have none of their own */
  | "column-of-doubt" /** a column whose heading says one thing and whose cells another; not read */
  | "sheet-cut" /** only the head of a very large sheet was read */;

/** A cell and why it is named; `value` is its text. */
export interface NotPlaced extends Cell<string> {
  readonly why: NotPlacedReason;
}

/** One sheet taken for one layout. */
export interface Recognised {
  readonly sheet: string;
  readonly layout: LayoutName;
  /** From 0 to 1; below `SURE_ENOUGH` a person should look. */
  readonly confidence: number;
  /** How many rows became part of the plan. */
  readonly rows: number;
  readonly notPlaced: readonly NotPlaced[];
}

/** The plan of a workbook and how it was found. */
export interface Recognition {
  readonly plan: Plan;
  readonly recognised: readonly Recognised[];
}

/** What one layout missed on one sheet. */
export interface Attempt {
  readonly sheet: string;
  readonly layout: LayoutName;
  /** The likeliest heading row, from 0; absent when no row looks like one. */
  readonly row?: number;
  readonly found: readonly Meaning[];
  readonly missing: readonly Meaning[];
}

/** No plan inside: which layouts were tried on which sheets, and which headings are missing there. */
export interface NotRecognised {
  readonly code:
    | "no-sheets"
    | "no-cockpit"
    | "no-indicators"
    | "unsure"
    | "no-year"
    | "formulas-without-value"
    | "several-plans"
    | "no-such-sheet";
  readonly attempts: readonly Attempt[];
  /** `several-plans`: the sheets to choose from, in tab order. `no-such-sheet`: those that hold a plan. */
  readonly choices?: readonly PlanChoice[];
  /** `formulas-without-value`: the first formula of which no value is stored. */
  readonly at?: CellRange;
}

/** A sheet that holds a plan of its own: this year's cockpit, last year's, a draft. */
export interface PlanChoice {
  readonly sheet: string;
  readonly targetYears: readonly number[];
  readonly indicators: number;
}

/** A person's word on what a column holds; it overrides what its heading says. */
export interface ColumnMapping {
  readonly sheet: string;
  /** The heading row of the table, from 0. Absent: every table of the sheet with the same heading there; without tables the first filled row. */
  readonly row?: number;
  readonly column: number;
  /** `ignore`: the column is not read. */
  readonly meaning: Meaning | "ignore";
  /** Of targets, results and baselines. */
  readonly year?: number;
  /** What the heading said when a person picked the column; absent: not known. It does not change what is read. */
  readonly heading?: string;
}

/** What the caller knows beforehand. */
export interface RecogniseOptions {
  /** The year to score; absent: told by the headings and the results. */
  readonly year?: number;
  /** Sheets that Cabina made: skipped. */
  readonly ownSheets?: readonly string[];
  /** The sheet (of several with the same plan) that counts. */
  readonly sheet?: string;
  readonly mapping?: readonly ColumnMapping[];
}

/** From this confidence on a table is taken for a layout. */
export const SURE_ENOUGH = 0.5;
