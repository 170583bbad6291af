/** The rules on results, in the order in which their findings are told. */
import type { Rule } from "../../rule";
import { judgedTypedWhole } from "./judgedTypedWhole";
import { resultAsText } from "./resultAsText";
import { resultColumnZeros } from "./resultColumnZeros";
import { resultDayMissing } from "./resultDayMissing";
import { resultFarOff } from "./resultFarOff";
import { resultFraction } from "./resultFraction";
import { resultImpossibleDate } from "./resultImpossibleDate";
import { resultInFuture } from "./resultInFuture";
import { resultMalformedNumber } from "./resultMalformedNumber";
import { resultNeedsDate } from "./resultNeedsDate";
import { resultNegative } from "./resultNegative";
import { resultNoMeaning } from "./resultNoMeaning";
import { resultOtherKind } from "./resultOtherKind";
import { resultPercentWhole } from "./resultPercentWhole";
import { resultsMissing } from "./resultsMissing";
import { resultsMostlyZero } from "./resultsMostlyZero";
import { resultTwoResults } from "./resultTwoResults";
import { resultZeroDate } from "./resultZeroDate";
import { waivedWithoutReason } from "./waivedWithoutReason";

export const RESULTS_RULES: readonly Rule[] = [
  resultTwoResults,
  resultPercentWhole,
  judgedTypedWhole,
  resultOtherKind,
  resultImpossibleDate,
  resultMalformedNumber,
  resultNoMeaning,
  resultColumnZeros,
  resultsMostlyZero,
  resultZeroDate,
  resultAsText,
  resultNeedsDate,
  resultDayMissing,
  resultsMissing,
  resultFraction,
  resultFarOff,
  resultNegative,
  resultInFuture,
  waivedWithoutReason,
];
