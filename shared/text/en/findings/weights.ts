/** The sentences of the rules on weights. */
import type { RemarkData } from "../../../check/remarkFindings";
import type { WeightMissing } from "../../../check/rules/weights/weightMissing";
import type { WeightNegative } from "../../../check/rules/weights/weightNegative";
import type { WeightOnOtherScale } from "../../../check/rules/weights/weightOnOtherScale";
import type { WeightOverWhole } from "../../../check/rules/weights/weightOverWhole";
import type { WeightsAllZero } from "../../../check/rules/weights/weightsAllZero";
import type { WeightsDoNotAddUp } from "../../../check/rules/weights/weightsDoNotAddUp";
import type { WeightsNotShares } from "../../../check/rules/weights/weightsNotShares";
import type { WeightUnreadable } from "../../../check/rules/weights/weightUnreadable";
import type { WeightWithoutIndicators } from "../../../check/rules/weights/weightWithoutIndicators";
import type { WeightLevel } from "../../../check/weightTree";
import type { FindingText, FindingTexts } from "../../findingText";
import { formatNumber, formatPercent } from "../../numbers";

const percent = (fraction: number): string => formatPercent(fraction, "en");

const OF: Readonly<Record<WeightLevel, string>> = {
  body: "of the body",
  perspective: "of the perspective",
  objective: "of the objective",
  programme: "of the programme",
  indicator: "of the indicator",
};

const named = (title: string): string => (title === "" ? "" : ` “${title}”`);

const and = (titles: readonly string[]): string => {
  const shown = titles.slice(0, 3).map((title) => (title === "" ? "a row without title" : `“${title}”`));
  const more = titles.length - shown.length;
  const all = more > 0 ? [...shown, more === 1 ? "one other" : `${more} others`] : shown;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all[all.length - 1] ?? ""}`;
};

const sums: FindingText<WeightsDoNotAddUp> = {
  name: "Weights that do not add up",
  why: "The score shares weights out in proportion to what stands above them: where they do not add up, no indicator counts for the weight that is written. The effect is the share of the body's weight below.",
  message: (cell, { level, title, sum, wanted, against, rounded }) => {
    const off = percent(Math.abs(sum - wanted));
    const how = `${off} too ${sum > wanted ? "much" : "little"}`;
    const what =
      against === "whole"
        ? `the weights ${OF[level]}${named(title)} make ${percent(sum)} and not 100%, ${how}`
        : `the weights below ${named(title) === "" ? "this one" : named(title).trim()} make ${percent(sum)} and its own is ${percent(wanted)}: ${how}`;
    return `${cell}: ${what}${rounded ? ", by rounding alone" : ""}.`;
  },
  todo: ({ suspect, rounded, sum, wanted }) => {
    if (rounded) return "If the exact sum matters, put the difference on one of the weights.";
    if (suspect === "weight")
      return `This is likely the weight to correct: with ${percent(sum)} it agrees with what is above and with what is below.`;
    if (suspect === "terms")
      return `Correct one or more of the weights that are added, so that they make ${percent(wanted)}.`;
    return `Correct the weights that are added, so that they make ${percent(wanted)}, or this one, so that it is ${percent(sum)}.`;
  },
};

/** What the cell holds: a number as it is written in English, a text as it is. */
const shown = (written: number | string | undefined): string =>
  typeof written === "number" ? formatNumber(written, "en") : (written ?? "");

const scale: FindingText<WeightOnOtherScale> = {
  name: "Weight on another scale",
  why: "A 6 among weights like 0.06 weighs a hundred times too much, a 0.06 among weights like 6 a hundredth; and one large number can change how all the others are read.",
  message: (cell, { titles, read, meant, told, written }) => {
    const one = titles.length === 1;
    const weights = `the ${one ? "weight" : "weights"} of ${and(titles)}`;
    if (told === "sign")
      return `${cell}: ${weights} ${one ? "is" : "are"} written without the per cent sign of those beside, and “${shown(written)}” is read as ${percent(read)}.`;
    if (told === "siblings")
      return `${cell}: ${weights} is read as ${percent(read)}, about a hundredth of those beside, and the sum does not come out.`;
    return one && Math.abs(read - meant) > 1e-12
      ? `${cell}: ${weights} is read as ${percent(read)}, but the weights add up with ${percent(meant)}.`
      : `${cell}: ${weights} ${one ? "is" : "are"} written on another scale than the others, and the weights add up with ${percent(meant)}${one ? "" : " in the first cell"}.`;
  },
  todo: ({ meant, told }) =>
    told === undefined
      ? `Write all weights in the same way, as percentages: here ${percent(meant)}.`
      : `If the weight is ${percent(meant)}, write it like the others: ${percent(meant)}.`,
  fix: ({ meant }) => `Write the weight that makes the sums come out, ${percent(meant)}.`,
};

const over: FindingText<WeightOverWhole> = {
  name: "Weight above 100%",
  why: "No part is larger than the whole: the other weights lose their worth.",
  message: (cell, { title, weight }) => `${cell}: the weight of “${title}” is read as ${percent(weight)}, above 100%.`,
  todo: ({ weight, isHundredfold }) =>
    isHundredfold
      ? `If the weight is ${percent(weight / 100)}, write ${percent(weight / 100)}: the cell shows percentages.`
      : "Write the right weight, no more than 100%.",
};

const negative: FindingText<WeightNegative> = {
  name: "Weight below zero",
  why: "A negative weight counts as zero: the indicator leaves the score.",
  message: (cell, { title, weight }) => `${cell}: the weight of “${title}” is ${percent(weight)} and counts as zero.`,
  todo: ({ weight }) => `Write a weight of zero or more, perhaps ${percent(-weight)}.`,
};

const missing: FindingText<WeightMissing> = {
  name: "Missing weight",
  why: "An indicator without weight counts for nothing, and its part goes to the others.",
  message: (cell, { titles, left }) =>
    `${cell}: ${and(titles)} ${titles.length === 1 ? "has" : "have"} no weight, while those beside ${titles.length === 1 ? "it" : "them"} have one${
      left === undefined ? "" : left === 0 ? "; they add up as they are" : `; ${percent(left)} is missing`
    }.`,
  todo: ({ titles, left }) =>
    left === undefined || left === 0
      ? "If it is meant to count, write its weight and correct the others; if not, leave it empty and accept the finding."
      : titles.length === 1
        ? `Write the weight: ${percent(left)} is missing.`
        : `Write the weights: together they must make ${percent(left)}.`,
};

const unreadable: FindingText<WeightUnreadable> = {
  name: "Weight that cannot be read",
  why: "A weight that is no number does not count: its part goes to the others.",
  message: (cell, { text, title }) =>
    `${cell}: the weight${title === "" ? "" : ` of “${title}”`} is “${text}” and cannot be read as a number.`,
  todo: () => "Write a number or a percentage, for instance 6.00%.",
};

const without: FindingText<WeightWithoutIndicators> = {
  name: "Weight without indicators",
  why: "A weight that no indicator carries does not reach the score: it goes to the others in proportion.",
  message: (cell, { title, weight, indicators }) =>
    `${cell}: “${title}” weighs ${percent(weight)}, but ${
      indicators === 0
        ? "has no indicators below it"
        : indicators === 1
          ? "its indicator has no weight"
          : `none of its ${formatNumber(indicators, "en")} indicators has a weight`
    }.`,
  todo: ({ indicators }) =>
    indicators === 0
      ? "Add the indicators below this row, or take the weight away and give it to the others."
      : "Write the weights of the indicators, so that together they make the weight of this row.",
};

const zero: FindingText<WeightsAllZero> = {
  name: "No indicator has a weight",
  why: "Without weights there is no score, whatever the results.",
  message: (cell, { indicators, zeros }) => {
    const none = zeros ? "a weight of zero or none" : "no weight";
    return indicators === 1
      ? `${cell}: the only indicator of the plan has ${none}.`
      : `${cell}: all ${formatNumber(indicators, "en")} indicators of the plan have ${none}.`;
  },
  todo: () => "Write the weights of the indicators, so that together they make 100%.",
};

const points: FindingText<WeightsNotShares> = {
  name: "Weights that are points of priority",
  why: "Numbers like 1, 3, 5 are no parts of 100: the score takes them in proportion, which is well if it is what is meant.",
  message: (cell, { count, smallest, largest }) =>
    `${cell}: the ${formatNumber(count, "en")} weights are whole numbers from ${smallest} to ${largest} that do not make 100, and count in proportion.`,
  todo: () =>
    "If they are points of priority nothing needs to be done; if they are percentages, correct them to make 100.",
};

const group: FindingText<RemarkData> = {
  name: "One weight for several rows",
  why: "A weight written for a group of rows counts once; without a weight each, indicators do not enter the score.",
  message: (cell, { why, text }) =>
    why === "conflicting-weight"
      ? `${cell}: the weight “${text}” differs from the one already written for the same objective or programme, and the first counts.`
      : `${cell}: the weight “${text}” stands for several indicators, which have none of their own and are not in the score.`,
  todo: ({ why }) =>
    why === "conflicting-weight"
      ? "Write the same weight on every row of the group, or write it once."
      : "Write the weight of each indicator on its own row.",
};

export const weightsEn: FindingTexts = {
  "weights-do-not-add-up": sums,
  "weight-on-other-scale": scale,
  "weight-over-whole": over,
  "weight-negative": negative,
  "weight-missing": missing,
  "weight-unreadable": unreadable,
  "weight-without-indicators": without,
  "weight-of-group": group,
  "weights-all-zero": zero,
  "weights-not-shares": points,
};
