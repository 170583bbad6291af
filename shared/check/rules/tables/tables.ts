/** The rules on tables, in the order in which their findings are told. */
import type { Rule } from "../../rule";
import { changeSignLost } from "./changeSignLost";
import { classesOverlap } from "./classesOverlap";
import { sameQuantityDiffers } from "./sameQuantityDiffers";
import { sharesNotHundred } from "./sharesNotHundred";
import { totalDoesNotAdd } from "./totalDoesNotAdd";
import { totalLeavesOut } from "./totalLeavesOut";

export const TABLES_RULES: readonly Rule[] = [
  totalDoesNotAdd,
  totalLeavesOut,
  classesOverlap,
  sharesNotHundred,
  changeSignLost,
  sameQuantityDiffers,
];
