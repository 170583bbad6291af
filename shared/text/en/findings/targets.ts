/** The sentences of the rules on targets. */
import type { TargetUnreadable } from "../../../check/rules/targets/targetUnreadable";
import type { FindingText, FindingTexts } from "../../findingText";
import { englishTargetTexts } from "../target";

const unreadable: FindingText<TargetUnreadable> = {
  name: "Target that cannot be read",
  why: "Without a value, a day or a thing to do the result cannot be compared with anything: the indicator stays out of the score.",
  message: (cell, { text, indicator, problem }) =>
    `${cell}: the target “${text}” of “${indicator}” cannot be read. ${englishTargetTexts.problems[problem].cause}`,
  todo: ({ problem }) => englishTargetTexts.problems[problem].todo,
};

export const targetsEn: FindingTexts = { "target-unreadable": unreadable };
