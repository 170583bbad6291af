/** What every part of the cockpit needs to know, and the words in which its formulas speak of its own cells. */
import type { Language } from "../../language";
import type { Scorecard } from "../../score/scorecard";
import type { CockpitText } from "../../text/it/cockpit";
import type { StateText } from "../../text/it/states";
import { call, cellRef, lt, rangeRef } from "../../workbook/formula/build";
import type { Formula, Reference } from "../../workbook/formula/tree";
import type { Snapshot } from "../../workbook/snapshot";
import type { SheetNames } from "../names";
import { COCKPIT } from "../places";
import { ruleCell, type UsedRule } from "../rules/ruleRows";
import { HELPER, type Helper } from "./columns";
import type { OpenFindings } from "./openFindings";
import type { Outline } from "./outline";

/** The sheet in the making. */
export interface CockpitSheet {
  readonly scorecard: Scorecard;
  readonly names: SheetNames;
  readonly language: Language;
  readonly words: CockpitText;
  readonly states: StateText;
  /** The workbook as it stands: tells how the user's cells write what the plan holds. Absent in a plan without a workbook. */
  readonly snapshot: Snapshot | undefined;
  /** Absent where no list of findings is made. */
  readonly findings: OpenFindings | undefined;
  readonly outline: Outline;
  /** Row of the body's total. */
  readonly bodyRow: number;
}

/** A column of the tables, from their first row to their last. */
export const tableColumn = ({ outline }: Pick<CockpitSheet, "outline">, column: number): Reference =>
  rangeRef(outline.first, column, outline.last, column);

/** A helper's column of the tables. */
export const helperColumn = (sheet: Pick<CockpitSheet, "outline">, helper: Helper): Reference =>
  tableColumn(sheet, HELPER[helper]);

/** A helper's cell on a row. */
export const helperCell = (row: number, helper: Helper): Reference => cellRef(row, HELPER[helper]);

/** A visible cell, or one that other sheets ask for, on a row. */
export const cockpitCell = (row: number, column: Exclude<keyof typeof COCKPIT, "firstFree">): Reference =>
  cellRef(row, COCKPIT[column]);

/** A setting, as it counts. */
export const rule = ({ names }: Pick<CockpitSheet, "names">, name: UsedRule): Reference => ruleCell(names.rules, name);

/** Sum of a helper or column over the rows whose key column holds a key. */
export const sumBy = (sheet: CockpitSheet, summed: number, keys: Helper, key: string): Formula =>
  call("SUMIFS", tableColumn(sheet, summed), helperColumn(sheet, keys), key);

/** How many indicator rows are in a state. */
export const countState = (sheet: CockpitSheet, state: string): Formula =>
  call("COUNTIF", tableColumn(sheet, COCKPIT.state), state);

/** Whether the year is still open: then «no» is «not yet», and symbols are hollow. */
export const isOpen = (sheet: Pick<CockpitSheet, "names">): Formula => lt(rule(sheet, "today"), rule(sheet, "closing"));

export const yearIsOpen = ({ scorecard: { settings } }: Pick<CockpitSheet, "scorecard">): boolean =>
  settings.today < settings.closing;
