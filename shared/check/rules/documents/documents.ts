/** The rules on documents, in the order in which their findings are told. */
import type { Rule } from "../../rule";

export const DOCUMENTS_RULES: readonly Rule[] = [];
