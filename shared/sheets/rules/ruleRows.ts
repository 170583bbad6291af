/** The settings on *Regole di calcolo*: which row holds which, and the ids by which they are found again. */
import { cellRef } from "../../workbook/formula/build";
import type { Reference } from "../../workbook/formula/tree";
import { RULES } from "../places";

/** The rows that hold a setting. */
export type RuleName = Exclude<keyof typeof RULES, "column">;

/** Hidden column with the ids of the rows. */
export const RULE_ID_COLUMN = 6;

/** The id of a setting's row. */
export const ruleId = (name: RuleName): string => `rule/${name}`;

/** The cell of a setting, for formulas on any sheet. */
export const ruleCell = (rules: string, name: RuleName): Reference => cellRef(RULES[name], RULES.column, rules);
