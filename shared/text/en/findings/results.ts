/** The sentences of the rules on results. */
import type { ResultData } from "../../../check/judgedResults";
import type { JudgedTypedWhole } from "../../../check/rules/results/judgedTypedWhole";
import type { ResultAsText } from "../../../check/rules/results/resultAsText";
import type { ResultColumnZeros } from "../../../check/rules/results/resultColumnZeros";
import type { ResultDayMissing } from "../../../check/rules/results/resultDayMissing";
import type { ResultFarOff } from "../../../check/rules/results/resultFarOff";
import type { ResultImpossibleDate } from "../../../check/rules/results/resultImpossibleDate";
import type { ResultInFuture } from "../../../check/rules/results/resultInFuture";
import type { Asked, ResultOtherKind } from "../../../check/rules/results/resultOtherKind";
import type { ResultPercentWhole } from "../../../check/rules/results/resultPercentWhole";
import type { ResultsMissing } from "../../../check/rules/results/resultsMissing";
import type { ResultsMostlyZero } from "../../../check/rules/results/resultsMostlyZero";
import type { ResultTwoResults } from "../../../check/rules/results/resultTwoResults";
import type { ResultZeroDate } from "../../../check/rules/results/resultZeroDate";
import type { WaivedWithoutReason } from "../../../check/rules/results/waivedWithoutReason";
import type { FindingText, FindingTexts } from "../../findingText";

const percent = (share: number): string => `${Number((share * 100).toPrecision(12))}%`;

const twoResults: FindingText<ResultTwoResults> = {
  name: "Two different results",
  why: "The plan's sheet and the programme sheet give two different results for the same indicator: until one is chosen, the indicator stays out of the score.",
  message: (cell, { text, other, indicator }) =>
    `${cell}: the result of “${indicator}” is “${text}” here and “${other}” at 31/12 on the programme sheet.`,
  todo: () => "Keep the right result in one of the two cells and empty the other, or write the same in both.",
};

const percentWhole: FindingText<ResultPercentWhole> = {
  name: "Percentage typed as a whole number",
  why: "85 in place of 0.85 is a hundred times as much and would take the indicator to 100%: the result stays out of the score until it is clear.",
  message: (cell, { text, target, indicator, meant }) =>
    `${cell}: the result “${text}” of “${indicator}” is far above the target “${target}”; probably ${percent(meant)} is meant.`,
  todo: ({ meant }) => `Write ${percent(meant)} if that is the result, otherwise correct the number.`,
  fix: ({ meant }) => `Write ${percent(meant)} into the cell.`,
};

const judgedWhole: FindingText<JudgedTypedWhole> = {
  name: "Judged share typed as a whole number",
  why: "The judged share replaces the calculation: 50 in place of 50% takes the indicator to the maximum.",
  message: (cell, { judged, indicator, meant }) =>
    `${cell}: the judged share of “${indicator}” is ${judged}, that is ${percent(judged)}; probably ${percent(meant)} is meant.`,
  todo: ({ meant }) => `Write ${percent(meant)} if that is the judgement, otherwise correct the number.`,
  fix: ({ meant }) => `Write ${percent(meant)} into the cell.`,
};

const ASKED: Readonly<Record<Asked, string>> = {
  number: "asks for a number",
  percentage: "asks for a percentage",
  day: "asks for a day",
  done: "asks whether the thing is done",
};
const WRITE: Readonly<Record<Asked, (year: number) => string>> = {
  number: () => "Write the number that was reached, or correct the target if something else is expected.",
  percentage: () =>
    "Write the percentage that was reached, such as 85%, or correct the target if something else is expected.",
  day: (year) =>
    `Write the day on which it was done, such as 30/09/${year}, or correct the target if something else is expected.`,
  done: () => "Write “yes”, “no” or the day on which it was done.",
};

const otherKind: FindingText<ResultOtherKind> = {
  name: "Result of another kind than its target",
  why: "A day cannot be compared with a count, nor a number with a deadline: the indicator stays out of the score.",
  message: (cell, { text, target, indicator, asked }) =>
    `${cell}: the result “${text}” of “${indicator}” cannot be compared with the target “${target}”, which ${ASKED[asked]}.`,
  todo: ({ asked, year }) => WRITE[asked](year),
};

const impossibleDate: FindingText<ResultImpossibleDate> = {
  name: "Result with an impossible date",
  why: "The calendar has no such day: nobody can say whether the deadline was kept.",
  message: (cell, { text, indicator }) =>
    `${cell}: the result “${text}” of “${indicator}” is a day that does not exist.`,
  todo: ({ year }) => `Write the right day, such as 30/09/${year}.`,
};

const malformed: FindingText<ResultData> = {
  name: "Result that is a malformed number",
  why: "Its points and commas do not tell which number it is: the indicator stays out of the score.",
  message: (cell, { text, indicator }) =>
    `${cell}: the result “${text}” of “${indicator}” cannot be read as a number in one way only.`,
  todo: () => "Write the number into the cell, thousands with a comma and decimals with a point: “80,000.00”.",
};

const noMeaning: FindingText<ResultData> = {
  name: "Result that cannot be read",
  why: "A text that is neither number, day, yes nor no cannot be compared with the target: the indicator stays out of the score.",
  message: (cell, { text, target, indicator }) =>
    `${cell}: the result “${text}” of “${indicator}” states no value to compare with the target “${target}”.`,
  todo: () => "Write only the number, the day, “yes” or “no” into the cell, and move explanations to the notes.",
};

const columnZeros: FindingText<ResultColumnZeros> = {
  name: "Column of results that are all zero",
  why: "A column of nothing but zeros mostly means that there are no data yet, and it is read so; from the first result that is not zero on, the other zeros would count.",
  message: (cell, { year, zeros, scored }) =>
    `${cell}: all results of ${year} (${zeros}) are zero and are read as “no data”${scored ? "" : ", so they are no base for targets"}.`,
  todo: ({ year }) => `Write the results of ${year}, or empty the cells until there are data.`,
};

const mostlyZero: FindingText<ResultsMostlyZero> = {
  name: "Many results are zero",
  why: "If these zeros mean “no data”, they weigh on the score all the same: as 0% where more is better, as 100% where less is better.",
  message: (cell, { year, zeros, others, scored }) =>
    `${cell}: ${zeros} results of ${year} are zero${others === 0 ? "" : ` and ${others} are not`}; the zeros count ${scored ? "in the score" : "as a base of targets"} even if they mean “no data”.`,
  todo: () => "Empty the cells in which zero means “no data” and keep only the true zeros.",
};

const zeroDate: FindingText<ResultZeroDate> = {
  name: "Empty date 00/01/1900",
  why: "It is a zero shown as a date, mostly a reference to an empty cell: it is read as a missing result.",
  message: (cell, { text, indicator, year, indicators }) =>
    indicators.length === 1
      ? `${cell}: the result of ${year} of “${indicator}” is “${text}”, an empty date, and is read as missing.`
      : `${cell}: ${indicators.length} results of ${year} are empty dates (“${text}”) and are read as missing.`,
  todo: () => "Write the result, or empty the cell until there is one.",
  fix: () => "Empty the cells that show an empty date.",
};

const asText: FindingText<ResultAsText> = {
  name: "Result stored as text",
  why: "The number is read by the conventions of the language, but the spreadsheet does not add it up and another language might read another one.",
  message: (cell, { text, indicator, number, percent: share, sure, cells }) =>
    `${cell}: the result “${text}” of “${indicator}” is a text; it is read as ${share ? percent(number) : number}${sure ? "" : ", but could be read in another way too"}${cells === 1 ? "" : `; so are ${cells - 1} more results of the sheet`}.`,
  todo: () => "Write the number as a number and check that it is the one that was read.",
  fix: ({ number, percent: share, cells }) =>
    cells === 1
      ? `Write the number ${share ? percent(number) : number} into the cell.`
      : "Write the results that are texts as numbers.",
};

const needsDate: FindingText<ResultData> = {
  name: "Yes without the day",
  why: "The deadline has passed: only the day tells whether it was kept, and until then the result is missing.",
  message: (cell, { text, target, indicator }) =>
    `${cell}: the result “${text}” of “${indicator}” does not say whether the target “${target}” was reached in time.`,
  todo: () => "Write the day on which it was done.",
};

const dayMissing: FindingText<ResultDayMissing> = {
  name: "Deadline passed without a day",
  why: "The day of the target has passed and nobody knows whether and when it was done: the result is missing.",
  message: (cell, { target, indicator, half }) =>
    half
      ? `${cell}: the target “${target}” of “${indicator}” asks for a value and a day, and one of the two is missing.`
      : `${cell}: the deadline “${target}” of “${indicator}” has passed and the result is missing.`,
  todo: ({ half }) =>
    half
      ? "Write the value as the result, and the day under “Done on” on the programme sheet."
      : "Write the day on which it was done, or “no”.",
};

const OF: Readonly<Record<ResultsMissing["of"], string>> = {
  plan: "in the plan",
  perspective: "in the perspective",
  operational: "among the operational indicators",
};

const notYet = (pending: number | undefined): string => {
  if (pending === undefined) return "";
  return pending === 1
    ? "; one more is not missing yet, for its deadline has not passed"
    : `; ${pending} more are not missing yet, for their deadlines have not passed`;
};

const missing: FindingText<ResultsMissing> = {
  name: "Results missing after the year has closed",
  why: "Once the year is closed an indicator without a result stays out of the score, or counts zero where the body chose so.",
  message: (cell, { year, indicators, first, perspective, of, pending }) =>
    indicators.length === 1
      ? `${cell}: ${year} is closed and the result of “${first}” is missing${notYet(pending)}.`
      : `${cell}: ${year} is closed and ${indicators.length} results are missing ${OF[of]}${perspective === undefined ? "" : ` “${perspective}”`}, the first that of “${first}”${notYet(pending)}.`,
  todo: () => "Write the results, or waive the indicators that cannot be assessed and give the reason.",
};

const fraction: FindingText<ResultData> = {
  name: "Fraction where things are counted",
  why: "A result between 0 and 1 for a target that counts things is mostly a percentage typed in place of the count.",
  message: (cell, { text, target, indicator }) =>
    `${cell}: the result “${text}” of “${indicator}” is a fraction, while the target “${target}” counts units.`,
  todo: () => "Write how many units were reached, or correct the target if a percentage is expected.",
};

const farOff: FindingText<ResultFarOff> = {
  name: "Result very far from its target",
  why: "A result many times the target, or a thousandth of it, is often a slip of the pen, and the cap of 100% hides it.",
  message: (cell, { text, target, indicator, times }) =>
    times >= 1
      ? `${cell}: the result “${text}” of “${indicator}” is about ${times} times the target “${target}”.`
      : `${cell}: the result “${text}” of “${indicator}” is a tiny part of the target “${target}”; perhaps the separator of thousands became a decimal one.`,
  todo: () => "Check the digits and the separators; if the result is right, accept the finding.",
};

const negative: FindingText<ResultData> = {
  name: "Negative result",
  why: "A count or a share does not go below zero: a minus too many takes the achievement to zero, or to the maximum where less is better.",
  message: (cell, { text, indicator }) => `${cell}: the result “${text}” of “${indicator}” is negative.`,
  todo: () => "Take the minus away if it is one too many; if the value is right, accept the finding.",
};

const inFuture: FindingText<ResultInFuture> = {
  name: "Result with a day in the future",
  why: "A day that is still to come is a forecast, but it counts as done.",
  message: (cell, { text, indicator, today }) =>
    `${cell}: the day “${text}” of “${indicator}” is later than the reference date ${today}.`,
  todo: () => "Write the day on which it was really done, or empty the cell until it is.",
};

const waived: FindingText<WaivedWithoutReason> = {
  name: "Waived without a reason",
  why: "Without a written reason the indicator is not waived and goes on counting.",
  message: (cell, { indicator }) =>
    `${cell}: “${indicator}” is marked as waived but the reason is missing, so it still counts.`,
  todo: () => "Write the reason beside it, or take the mark away.",
};

export const resultsEn: FindingTexts = {
  "result-two-results": twoResults,
  "result-percent-whole": percentWhole,
  "judged-typed-whole": judgedWhole,
  "result-other-kind": otherKind,
  "result-impossible-date": impossibleDate,
  "result-malformed-number": malformed,
  "result-no-meaning": noMeaning,
  "result-column-zeros": columnZeros,
  "results-mostly-zero": mostlyZero,
  "result-zero-date": zeroDate,
  "result-as-text": asText,
  "result-needs-date": needsDate,
  "result-day-missing": dayMissing,
  "results-missing": missing,
  "result-fraction": fraction,
  "result-far-off": farOff,
  "result-negative": negative,
  "result-in-future": inFuture,
  "waived-without-reason": waived,
};
