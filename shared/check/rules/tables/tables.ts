/** The rules on tables, in the order in which their findings are told. */
import type { Rule } from "../../rule";

export const TABLES_RULES: readonly Rule[] = [];
