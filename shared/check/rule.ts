/** A rule (regola di controllo): one class of what can be wrong in a plan's workbook; one file each, with its page and its test. */
import type { CellValue, Merge } from "../workbook/snapshot";
import type { CheckFacts } from "./facts";
import type { Found, Severity } from "./finding";

export interface Rule<D extends object = object> {
  /** Kebab case: `target-unreadable`. Its page is `docs/rules/<id>.md`, its sentences stand in `text/<language>/findings/<group>.ts`. */
  readonly id: string;
  /** The gravest that it says. */
  readonly severity: Severity;
  /** At least one that finds something and one that must find nothing; they run as tests and stand on the rule's page. */
  readonly examples: readonly Example[];
  check(facts: CheckFacts): readonly Found<D>[];
}

/** A cell of an example: a value, or more than a value. */
export type ExampleCell =
  | CellValue
  | { readonly value: CellValue; readonly formula?: string; readonly format?: string };

export interface ExampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly ExampleCell[])[];
  readonly merges?: readonly Merge[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: true;
  /** Only the head of it was read. */
  readonly depth?: "head";
}

/** A small workbook and the cells that the rule must name in it. */
export interface Example {
  /** What it shows, in a few words. */
  readonly says: { readonly it: string; readonly en: string };
  readonly sheets: readonly ExampleSheet[];
  /** Addresses (`Cruscotto!D5`) that must be among the cells of this rule's findings, and no other may be; empty: the rule finds nothing. */
  readonly finds: readonly string[];
  /** Cabina has made its sheets from it, and these cells were typed on them, by address (`'Scheda 1.1.1'!F9`). Absent: it has made none. */
  readonly typed?: Readonly<Record<string, ExampleCell>>;
  /** The day of reference; absent: the last of 2016. */
  readonly today?: string;
}
