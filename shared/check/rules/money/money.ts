/** The rules on money, in the order in which their findings are told. */
import type { Rule } from "../../rule";

export const MONEY_RULES: readonly Rule[] = [];
