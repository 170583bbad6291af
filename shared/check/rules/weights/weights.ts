/** The rules on weights, in the order in which their findings are told. */
import type { Rule } from "../../rule";

export const WEIGHTS_RULES: readonly Rule[] = [];
