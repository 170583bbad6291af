/** The rules on structure, in the order in which their findings are told. */
import type { Rule } from "../../rule";

export const STRUCTURE_RULES: readonly Rule[] = [];
