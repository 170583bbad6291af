/** The settings on *Regole di calcolo*: which row holds which, and the ids by which they are found again. */
import { cellRef } from "../../workbook/formula/build";
import type { Reference } from "../../workbook/formula/tree";
import { RULES } from "../places";

/** The rows that hold a setting. */
export type RuleName = Exclude<keyof typeof RULES, "column" | "used">;

/** The settings with a hidden cell that holds the value that counts: the year is a literal, the reference date's is *Data usata*. */
export type UsedRule = Exclude<RuleName, "year" | "reference">;

/** Hidden column with the ids of the rows. */
export const RULE_ID_COLUMN = 6;

/** The id of a setting's row. */
export const ruleId = (name: RuleName): string => `rule/${name}`;

/** The value of a setting that counts, for formulas on any sheet: never the cell in which people type. */
export const ruleCell = (rules: string, name: UsedRule): Reference => cellRef(RULES[name], RULES.used, rules);
