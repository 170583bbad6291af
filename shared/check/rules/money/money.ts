/** The rules on money, in the order in which their findings are told. */
import type { Rule } from "../../rule";
import { amountAsText } from "./amountAsText";
import { amountMalformed } from "./amountMalformed";
import { amountMissing } from "./amountMissing";
import { amountNegative } from "./amountNegative";
import { budgetNotTotal } from "./budgetNotTotal";
import { partOverWhole } from "./partOverWhole";
import { partsNotTotal } from "./partsNotTotal";
import { resourcesDiffer } from "./resourcesDiffer";
import { spentMissing } from "./spentMissing";
import { spentOverBudget } from "./spentOverBudget";

export const MONEY_RULES: readonly Rule[] = [
  amountMalformed,
  partOverWhole,
  partsNotTotal,
  resourcesDiffer,
  budgetNotTotal,
  spentOverBudget,
  amountMissing,
  spentMissing,
  amountNegative,
  amountAsText,
];
