/** The rules on results, in the order in which their findings are told. */
import type { Rule } from "../../rule";

export const RESULTS_RULES: readonly Rule[] = [];
