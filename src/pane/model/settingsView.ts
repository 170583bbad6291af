/** What the pane shows in *Impostazioni*: columns as understood, and the choices of *Regole di calcolo*. */
import type { Meaning } from "../../../shared/recognise/headings";
import type { Settings } from "../../../shared/score/settings";

export interface ColumnView {
  readonly sheet: string;
  /** The heading row, from 0. */
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  /** Absent: not understood. */
  readonly meaning?: Meaning | "ignore";
  readonly year?: number;
}

/** A table of the plan with its columns. */
export interface TableView {
  readonly sheet: string;
  readonly row: number;
  readonly columns: readonly ColumnView[];
  /** What may be chosen for a column of this table, with its word in the pane's language. */
  readonly meanings: readonly {
    readonly meaning: Meaning | "ignore";
    readonly word: string;
    readonly dated: boolean;
  }[];
}

/** One thing that can be chosen, and what the body's score would be. */
export interface ChoiceView<T> {
  readonly value: T;
  readonly word: string;
  readonly chosen: boolean;
  /** Absent: nothing would be assessed. */
  readonly score?: number;
}

export interface SettingsView {
  readonly tables: readonly TableView[];
  readonly years: readonly ChoiceView<number>[];
  /** `undefined` in `value`: today. */
  readonly reference: { readonly day: string; readonly isWritten: boolean };
  readonly cap: readonly ChoiceView<number>[];
  readonly method: readonly ChoiceView<Settings["method"]>[];
  readonly missing: readonly ChoiceView<Settings["missing"]>[];
  /** Fractions. */
  readonly bands: { readonly yellowFrom: number; readonly greenFrom: number };
  /** *Regole di calcolo* stands in the workbook: choices have a home there. */
  readonly canWrite: boolean;
  /** The sheet's present name. */
  readonly rulesSheet?: string;
}

/** A choice to be written; `reference` empty: today again. */
export type SettingChange =
  | { readonly name: "cap" | "yellowFrom" | "greenFrom"; readonly value: number }
  | { readonly name: "method"; readonly value: Settings["method"] }
  | { readonly name: "missing"; readonly value: Settings["missing"] }
  | { readonly name: "reference"; readonly value: string };
