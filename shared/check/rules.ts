/** Every rule, group by group: the list, kept by hand. */
import type { Rule } from "./rule";
import { DOCUMENTS_RULES } from "./rules/documents/documents";
import { HYGIENE_RULES } from "./rules/hygiene/hygiene";
import { MONEY_RULES } from "./rules/money/money";
import { RESULTS_RULES } from "./rules/results/results";
import { STRUCTURE_RULES } from "./rules/structure/structure";
import { TABLES_RULES } from "./rules/tables/tables";
import { TARGETS_RULES } from "./rules/targets/targets";
import { WEIGHTS_RULES } from "./rules/weights/weights";

export const RULES: readonly Rule[] = [
  ...WEIGHTS_RULES,
  ...STRUCTURE_RULES,
  ...TARGETS_RULES,
  ...RESULTS_RULES,
  ...DOCUMENTS_RULES,
  ...MONEY_RULES,
  ...TABLES_RULES,
  ...HYGIENE_RULES,
];
