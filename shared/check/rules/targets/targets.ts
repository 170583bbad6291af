/** The rules on targets, in the order in which their findings are told. */
import type { Rule } from "../../rule";
import { targetAgainstDirection } from "./targetAgainstDirection";
import { targetBaseMissing } from "./targetBaseMissing";
import { targetComparatorMissing } from "./targetComparatorMissing";
import { targetComparatorOnDate } from "./targetComparatorOnDate";
import { targetDateOutsideYear } from "./targetDateOutsideYear";
import { targetDeadlineInName } from "./targetDeadlineInName";
import { targetDirectionAssumed } from "./targetDirectionAssumed";
import { targetImpossibleDate } from "./targetImpossibleDate";
import { targetKindChanges } from "./targetKindChanges";
import { targetMeanUnknown } from "./targetMeanUnknown";
import { targetMissing } from "./targetMissing";
import { targetNamesAnotherYear } from "./targetNamesAnotherYear";
import { targetNeedsJudgement } from "./targetNeedsJudgement";
import { targetReadInPart } from "./targetReadInPart";
import { targetSeriesBackwards } from "./targetSeriesBackwards";
import { targetTwoConditions } from "./targetTwoConditions";
import { targetUnitInside } from "./targetUnitInside";
import { targetUnreadable } from "./targetUnreadable";
import { targetWorseThanResult } from "./targetWorseThanResult";
import { targetYearsMissing } from "./targetYearsMissing";

export const TARGETS_RULES: readonly Rule[] = [
  targetUnreadable,
  targetImpossibleDate,
  targetBaseMissing,
  targetMissing,
  targetNeedsJudgement,
  targetMeanUnknown,
  targetReadInPart,
  targetDirectionAssumed,
  targetComparatorMissing,
  targetComparatorOnDate,
  targetAgainstDirection,
  targetSeriesBackwards,
  targetKindChanges,
  targetWorseThanResult,
  targetNamesAnotherYear,
  targetDateOutsideYear,
  targetDeadlineInName,
  targetYearsMissing,
  targetTwoConditions,
  targetUnitInside,
];
