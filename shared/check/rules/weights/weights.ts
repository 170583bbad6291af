/** The rules on weights, in the order in which their findings are told. */
import type { Rule } from "../../rule";
import { weightMissing } from "./weightMissing";
import { weightNegative } from "./weightNegative";
import { weightOfGroup } from "./weightOfGroup";
import { weightOnOtherScale } from "./weightOnOtherScale";
import { weightOverWhole } from "./weightOverWhole";
import { weightsAllZero } from "./weightsAllZero";
import { weightsDoNotAddUp } from "./weightsDoNotAddUp";
import { weightsNotShares } from "./weightsNotShares";
import { weightUnreadable } from "./weightUnreadable";
import { weightWithoutIndicators } from "./weightWithoutIndicators";

export const WEIGHTS_RULES: readonly Rule[] = [
  weightsAllZero,
  weightsDoNotAddUp,
  weightOnOtherScale,
  weightOverWhole,
  weightNegative,
  weightMissing,
  weightUnreadable,
  weightWithoutIndicators,
  weightOfGroup,
  weightsNotShares,
];
