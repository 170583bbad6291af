/** The performance plan (piano della performance) as it stands in the workbook: every value with its cell, nothing judged yet. */
import type { Language } from "../language";
import type { Cell, CellRange } from "../workbook/address";
import type { Day } from "../workbook/days";
import type { CellValue } from "../workbook/snapshot";
import type { NodeKeys } from "./keys";

/** A cell of the plan as read: raw value, number format, and the text that a person sees. */
export interface RawCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly at: CellRange;
}

/** A title as people read it: trimmed, on one line, without a code that stands before it in the same cell. */
export interface TitleCell extends Cell<string> {
  /** The cell's text exactly as it stands, where it differs from `value`; what a guard must compare with. */
  readonly raw?: string;
}

/** A weight (peso) as a fraction: 0.06 is 6 %. */
export interface WeightCell extends Cell<number> {
  /** What the cell holds where that is not the fraction itself: the number 6, or the text "6,00%". */
  readonly raw?: number | string;
  /** What a plain number typed into the cell is read as: 6 as 6 %; absent: as the fraction itself. */
  readonly numbersAre?: "percentages";
}

/** Piano della performance. */
export interface Plan {
  /** The year that is scored. */
  readonly year: number;
  /** The language that the plan is written in; absent: unknown, Italian. */
  readonly language?: Language;
  /** Every year that has a target column, ascending. */
  readonly targetYears: readonly number[];
  /** Every year that has a result column, ascending. */
  readonly resultYears: readonly number[];
  /** The body's name, where a sheet says it. */
  readonly body?: Cell<string>;
  /** Whether weights are shares of the whole body or of their parent; told by what adds up. */
  readonly weightsAre: "sharesOfBody" | "sharesOfParent";
  readonly areas: readonly StrategicArea[];
  readonly perspectives: readonly Perspective[];
  /** What the registers add, by programme code. */
  readonly details: readonly ProgrammeDetail[];
  /** What each document beside the cockpit says, one account for each programme that it speaks of, as written: for comparing. */
  readonly accounts?: readonly ProgrammeAccount[];
  /** Where objectives and programmes have other codes than those under which the generated sheets know them. */
  readonly keys?: NodeKeys;
  /** Result columns (by year) that hold nothing but zeros: "no data", never a result nor a base. */
  readonly emptyResultYears: readonly number[];
  /** What the recogniser saw and could not place. */
  readonly notPlaced: readonly Cell<string>[];
  /** The heading rows that say what the columns hold, a row for each table. Absent: the plan stands in no workbook. */
  readonly headings?: readonly HeadingRow[];
}

/** A heading row of the user's sheets: it counts for the rows below it, down to the next one on the same sheet. */
export interface HeadingRow {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** The name of the perspective, the headings of weights, targets, results and *Verso*; with them the line above that gives undated ones their year. */
  readonly cells: readonly RawCell[];
}

/** Area strategica; its objectives are those whose code begins with its own. */
export interface StrategicArea {
  /** "1". */
  readonly code: string;
  readonly title?: TitleCell;
}

/** Prospettiva. */
export interface Perspective {
  /** "P1", "P2" … in order of appearance. */
  readonly code: string;
  readonly title: TitleCell;
  /** Written seldom; absent: the sum of its objectives. */
  readonly weight?: WeightCell;
  readonly objectives: readonly StrategicObjective[];
}

/** Obiettivo strategico (linea strategica) as it stands in one perspective; the same code may stand in two. */
export interface StrategicObjective {
  /** "3.1". */
  readonly code: string;
  /** The cell of the code, where it stands in a column of its own. */
  readonly codeAt?: CellRange;
  /** The document gives it no code: Cabina has numbered it. */
  readonly isNumbered?: true;
  /** The code of its area. Absent: the first part of its own code, if that has parts; else it has none. */
  readonly area?: string;
  readonly title: TitleCell;
  /** A fraction. Absent: the sum of its programmes. */
  readonly weight?: WeightCell;
  readonly programmes: readonly Programme[];
}

/** Programma (obiettivo operativo) as it stands in one objective of one perspective. */
export interface Programme {
  /** "3.1.2". */
  readonly code: string;
  /** The cell of the code, where it stands in a column of its own. */
  readonly codeAt?: CellRange;
  /** The document gives it no code: Cabina has numbered it. */
  readonly isNumbered?: true;
  readonly title: TitleCell;
  readonly weight?: WeightCell;
  /** Missione / Programma of the budget. */
  readonly mission?: Cell<string>;
  readonly indicators: readonly Indicator[];
}

/** Cells of one column, with how many of them hold something. */
export interface Stretch {
  readonly at: CellRange;
  readonly filled: number;
}

/** Indicatore. Years index `targets` and `results`. */
export interface Indicator {
  /** Stable within the workbook; kept by the generated sheets. */
  readonly id: string;
  readonly title: TitleCell;
  readonly weight?: WeightCell;
  readonly mission?: Cell<string>;
  /** Stated in a *Verso* column of the user's sheet. */
  readonly direction?: Cell<"higher" | "lower">;
  /** The cell of that column as it stands, be it blank or not understood; absent where there is no such column. */
  readonly directionCell?: RawCell;
  /** The cell of a column *Fatto il* in the user's sheet, where it is filled or may be. */
  readonly doneOn?: RawCell;
  /**
   * In a list, the cells that say where the indicator belongs (titles and codes of the levels above it): those of its own row,
   * blank ones too, and those further up that it goes on from. Absent: its place under headings says it.
   */
  readonly groupCells?: readonly RawCell[];
  /**
   * The stretches of such columns that it goes on over, since its own cell is blank: from the first row of its programme, of the
   * programme's first row from that of the objective, of the objective's from where the level was named. Absent: none.
   */
  readonly groupStretches?: readonly Stretch[];
  readonly targets: Readonly<Record<number, RawCell>>;
  readonly results: Readonly<Record<number, RawCell>>;
  /** Results of earlier years that stand only on the sheets generated for those years: bases of relative targets, nothing else. */
  readonly archived?: Readonly<Record<number, RawCell>>;
  /** Typed on the generated programme sheet, absent before it exists. */
  readonly typed?: TypedCells;
}

/** What one document beside the cockpit (a row of a register, a programme sheet of section 4.3) says of one programme. */
export interface ProgrammeAccount {
  readonly source: "register" | "programmeSheet";
  /** Where it says it: the first cell. */
  readonly at: CellRange;
  /** The code as the document writes it. */
  readonly code?: Cell<string>;
  /** The plan's programme that it speaks of: found by its code, else by a unique near title. Absent: none. */
  readonly programme?: string;
  readonly title?: TitleCell;
  readonly area?: TitleCell;
  readonly objective?: TitleCell;
  readonly responsible?: Cell<string>;
  readonly weight?: WeightCell;
  readonly resourcesTotal?: RawCell;
  readonly resources: readonly Resource[];
  readonly indicators: readonly AccountedIndicator[];
}

/** An indicator as a document beside the cockpit states it. */
export interface AccountedIndicator {
  readonly title: TitleCell;
  /** The id of the plan's indicator (strategic or operational) that it is: the same text, else a unique near one. Absent: none. */
  readonly id?: string;
  readonly weight?: WeightCell;
  readonly targets: Readonly<Record<number, RawCell>>;
  readonly results: Readonly<Record<number, RawCell>>;
  /** The cell of its *% Realizzazione*, where the document has such a column: ours to fill if it is empty, never read. */
  readonly achievedAt?: CellRange;
}

/** The cell of a programme sheet of the user that holds an indicator's result of the year, with the cells that vouch for it. */
export interface ShownResult {
  readonly result: RawCell;
  readonly title: TitleCell;
  /** The heading of its column, which names the year. */
  readonly heading: RawCell;
}

/** What people typed into the home cells of a generated programme sheet, for one indicator. */
export interface TypedCells {
  /** Results at 30/04, 31/08, 31/12, cumulated from 1 January. */
  readonly checkpoints: readonly [RawCell, RawCell, RawCell];
  /** The 31/12 cell is a formula over the user's own programme sheet; `gone`: it was one, over a cell that is there no more. */
  readonly shown?: ShownResult | "gone";
  /** Fatto il: the day on which a deliverable was done, for targets that ask a number and a day. */
  readonly doneOn?: RawCell;
  readonly note?: RawCell;
  readonly override: TargetOverride;
  /** Sterilizzato, with its reason (required). */
  readonly waived: boolean;
  readonly waivedReason?: string;
  /** The cells of *% giudicata*, *Sterilizzato* and its reason, where the indicator has them. */
  readonly overrideAt?: { readonly judged: CellRange; readonly waived: CellRange; readonly waivedReason: CellRange };
}

/** A person's word on how a target is to be read; each part may be absent. */
export interface TargetOverride {
  /** Verso. */
  readonly direction?: "higher" | "lower";
  /** Soglia. */
  readonly threshold?: number;
  /** Entro. */
  readonly by?: Day;
  /** % giudicata, a fraction: replaces the calculation. */
  readonly judged?: number;
}

/** What the registers say of a programme. */
export interface ProgrammeDetail {
  readonly code: string;
  readonly title?: TitleCell;
  readonly area?: TitleCell;
  readonly objective?: TitleCell;
  /** Soggetto responsabile. */
  readonly responsible?: Cell<string>;
  /** Risorse: parts («Interventi economici») with their amounts. */
  /** Risorse in all, of which `resources` are the parts; absent where no column says it. */
  readonly resourcesTotal?: RawCell;
  readonly resources: readonly Resource[];
  readonly actions: readonly Cell<string>[];
  readonly expectedResults: readonly Cell<string>[];
  readonly operational: readonly OperationalIndicator[];
}

/** Risorse, one part. Amounts as read; a malformed one stays text. */
export interface Resource {
  readonly name: Cell<string>;
  readonly amount?: RawCell;
  readonly budgeted?: RawCell;
  readonly spent?: RawCell;
}

/** Indicatore operativo: no weight, not in the score. */
export interface OperationalIndicator {
  readonly id: string;
  readonly title: TitleCell;
  readonly targets: Readonly<Record<number, RawCell>>;
  readonly results: Readonly<Record<number, RawCell>>;
  /** As an indicator's. */
  readonly archived?: Readonly<Record<number, RawCell>>;
  readonly typed?: TypedCells;
}
