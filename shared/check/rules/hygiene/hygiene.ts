/** The rules on hygiene, in the order in which their findings are told. */
import type { Rule } from "../../rule";

export const HYGIENE_RULES: readonly Rule[] = [];
