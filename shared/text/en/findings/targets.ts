/** The sentences of the rules on targets. */
import type { TargetAgainstDirection } from "../../../check/rules/targets/targetAgainstDirection";
import type { TargetBaseMissing } from "../../../check/rules/targets/targetBaseMissing";
import type { TargetComparatorMissing } from "../../../check/rules/targets/targetComparatorMissing";
import type { TargetComparatorOnDate } from "../../../check/rules/targets/targetComparatorOnDate";
import type { TargetDateOutsideYear } from "../../../check/rules/targets/targetDateOutsideYear";
import type { TargetDeadlineInName } from "../../../check/rules/targets/targetDeadlineInName";
import type { TargetDirectionAssumed } from "../../../check/rules/targets/targetDirectionAssumed";
import type { TargetKindChanges } from "../../../check/rules/targets/targetKindChanges";
import type { TargetMissing } from "../../../check/rules/targets/targetMissing";
import type { TargetNamesAnotherYear } from "../../../check/rules/targets/targetNamesAnotherYear";
import type { TargetNeedsJudgement } from "../../../check/rules/targets/targetNeedsJudgement";
import type { TargetReadInPart } from "../../../check/rules/targets/targetReadInPart";
import type { TargetSeriesBackwards } from "../../../check/rules/targets/targetSeriesBackwards";
import type { TargetTwoConditions } from "../../../check/rules/targets/targetTwoConditions";
import type { TargetUnitInside } from "../../../check/rules/targets/targetUnitInside";
import type { TargetUnreadable } from "../../../check/rules/targets/targetUnreadable";
import type { TargetWorseThanResult } from "../../../check/rules/targets/targetWorseThanResult";
import type { TargetYearsMissing } from "../../../check/rules/targets/targetYearsMissing";
import type { TargetSlip } from "../../../check/targets/slips";
import type { ProblemCode } from "../../../target/target";
import { printDay } from "../../../workbook/days";
import type { FindingText, FindingTexts } from "../../findingText";
import { TO_WRITE } from "../../toWrite";
import { englishTargetTexts } from "../target";

const listed = (parts: readonly (string | number)[]): string =>
  parts.length < 2 ? `${parts[0] ?? ""}` : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1] ?? ""}`;

const quoted = (texts: readonly string[]): string => listed(texts.map((text) => `“${text}”`));

/** “the target “7” of “Average time” (2016)”, or several texts and years. */
const theTarget = ({ texts, indicator, years }: TargetSlip): string =>
  `the target${texts.length > 1 ? "s" : ""} ${quoted(texts)} of “${indicator}” (${listed(years)})`;

const many = ({ texts }: TargetSlip): boolean => texts.length > 1;

const sideOf = (better: "higher" | "lower"): string => (better === "higher" ? "at least" : "at most");

/** What to write, with an example in the language and the year of the cell; the other cases are told in the usual words. */
const UNREADABLE: Readonly<Partial<Record<ProblemCode, (data: TargetUnreadable) => string>>> = {
  "no-target-found": ({ language, deadline }) =>
    `Write for instance “>= 25”, “${TO_WRITE[language].days}”, “80%” or “${deadline}”.`,
  "malformed-number": ({ language }) =>
    `Write ${language === "en" ? "thousands with a comma and decimals with a point" : "thousands with a point and decimals with a comma"}: “${TO_WRITE[language].number}”. Write a ratio as a percentage.`,
  contradiction: ({ language }) => `Write the smaller one first: “${TO_WRITE[language].range}”.`,
};

const unreadable: FindingText<TargetUnreadable> = {
  name: "Target that cannot be read",
  why: "Without a value, a day or a thing to do the result cannot be compared with anything: the indicator stays out of the score.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} cannot be read. ${englishTargetTexts.problems[data.problem].cause}`,
  todo: (data) => UNREADABLE[data.problem]?.(data) ?? englishTargetTexts.problems[data.problem].todo,
};

const impossibleDate: FindingText<TargetSlip> = {
  name: "Day that does not exist",
  why: "A deadline on a day that the calendar does not have can be neither met nor missed: the indicator stays out of the score.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "name days" : "names a day"} that the calendar does not have.`,
  todo: () => "Write a day that exists, for instance “30/09” instead of “31/09”.",
};

/** Why a person is needed, and what to write; the other reasons are told in the usual words. */
const FOR_PERSONS: Readonly<
  Partial<
    Record<ProblemCode, { readonly why: (isMany: boolean) => string; readonly todo: (deadline: string) => string }>
  >
> = {
  "needs-event": {
    why: (isMany) => `${isMany ? "depend" : "depends"} on an event whose day is not known`,
    todo: (deadline) => `Write the day in the cell, for instance “${deadline}”, or under “By” on the programme sheet.`,
  },
  "two-conditions": {
    why: (isMany) => `${isMany ? "set" : "sets"} several conditions, which one result does not measure`,
    todo: () => "Split the target into two indicators, or fill in “% judged” on the programme sheet.",
  },
  "several-years": {
    why: (isMany) => `${isMany ? "hold" : "holds"} the values of several years, and which one counts here is not known`,
    todo: () => "Write each value in the column of its year.",
  },
};

const needsJudgement: FindingText<TargetNeedsJudgement> = {
  name: "Target that asks for a judgement",
  why: "Where there is nothing to measure a person must judge the result; until then the indicator stays out of the score.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${FOR_PERSONS[data.problem]?.why(many(data)) ?? `${many(data) ? "do" : "does"} not say what to measure; a person must judge`}.`,
  todo: ({ problem, deadline }) =>
    FOR_PERSONS[problem]?.todo(deadline) ??
    `Write a number or a day, for instance “100%” or “${deadline}”, or fill in “% judged” on the programme sheet.`,
};

const meanUnknown: FindingText<TargetSlip> = {
  name: "Average that the workbook does not hold",
  why: "A target against an average has a number only once the average is written; until then the indicator stays out of the score.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "compare" : "compares"} with an average that is not in the workbook.`,
  todo: () => "Write the value of the average, for instance “>= 85%”, or fill in “Threshold” on the programme sheet.",
};

const BASES: Readonly<Record<TargetBaseMissing["of"], string>> = {
  previousTarget: "target",
  previousResult: "result",
  result: "result",
};

const baseMissing: FindingText<TargetBaseMissing> = {
  name: "Increase without its base",
  why: "“+5%” becomes a number only when it is known what it is taken from: without a base the indicator stays out of the score, with a supposed one the number may be another.",
  message: (cell, data) => {
    const base = `the ${data.baseYear} ${BASES[data.of]}`;
    const target = theTarget(data);
    if (data.base === "supposed")
      return `${cell}: ${target} ${many(data) ? "do" : "does"} not say what the step is taken from; ${base} is used.`;
    const why = data.onlyZeros
      ? `the ${data.baseYear} results are all zero, that is, missing`
      : `${base} is missing or is not a number`;
    return `${cell}: ${target} cannot be calculated: ${why}.`;
  },
  todo: ({ base, texts, baseYear, language }) =>
    base === "supposed"
      ? `Write the base, for instance “${TO_WRITE[language].onTarget(texts[0] ?? "", baseYear)}” or “${TO_WRITE[language].onResult(texts[0] ?? "", baseYear)}”, or the value to be reached.`
      : "Write the value to be reached, for instance “>= 25”, or fill in the value that it starts from.",
};

const missing: FindingText<TargetMissing> = {
  name: "Missing target",
  why: "An indicator without a target for the plan's year cannot be assessed: its weight stays out of the score.",
  message: (cell, { indicator, text, year, count }) => {
    const shows = text === "" ? "is empty" : `holds “${text}”`;
    return indicator === undefined
      ? `${cell}: none of the ${count} indicators of this table has a target for ${year}; the first cell ${shows}.`
      : `${cell}: “${indicator}” has no target for ${year}; the cell ${shows}.`;
  },
  todo: ({ indicator, year, deadline }) =>
    indicator === undefined
      ? `Write the targets of ${year}, or choose the year to be assessed.`
      : `Write the target of ${year}, for instance “>= 25” or “${deadline}”.`,
};

const readInPart: FindingText<TargetReadInPart> = {
  name: "Target read only in part",
  why: "Where a part of the text is left out, or a number can be read in two ways, the score may follow another target than the one that is meant.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "are" : "is"} read as “${data.readAs}”. ${data.assumed.map((code) => englishTargetTexts.assumptions[code]).join(" ")}`,
  todo: ({ readAs }) => `Write only “${readAs}” if the reading is right, else the target that is meant.`,
};

const FROM: Readonly<Record<TargetDirectionAssumed["from"], string>> = {
  name: "the name suggests it",
  number: "the value suggests it",
  default: "that is the rule where nothing says it",
};

const directionAssumed: FindingText<TargetDirectionAssumed> = {
  name: "Number without a direction",
  why: "A bare number does not say whether more or less is better: the supposed direction decides the score.",
  message: (cell, data) =>
    data.indicators > 1
      ? `${cell}: ${data.indicators} indicators of this sheet have a bare number as their target, the first “${data.bare}” of “${data.indicator}”; “${sideOf(data.better)}” is read: more is better.`
      : `${cell}: ${theTarget(data)} ${many(data) ? "do" : "does"} not say whether more or less is better; “${sideOf(data.better)}” is read because ${FROM[data.from]}.`,
  todo: ({ bare, hasColumn, indicators }) =>
    indicators > 1
      ? `Write “<=” before the numbers where less is better and “>=”, for instance “>= ${bare}”, where it is worth saying${hasColumn ? ", or fill in the column of the direction" : ""}; if all are read right this can be accepted.`
      : `Write “>= ${bare}” if more is better, “<= ${bare}” if less is better${hasColumn ? ", or fill in the column of the direction" : ""}.`,
};

const comparatorMissing: FindingText<TargetComparatorMissing> = {
  name: "Comparison written in some years only",
  why: "A number without a sign is read with the supposed direction, which may be the contrary of the one that the other years state.",
  message: (cell, data) =>
    data.indicators > 1
      ? `${cell}: ${data.indicators} indicators of this sheet have their sign in some years only; the first is “${data.indicator}”, where ${quoted(data.texts)} (${listed(data.years)}) ${many(data) ? "have" : "has"} no sign, while ${data.statedYear} has one in “${data.stated}”.`
      : `${cell}: ${theTarget(data)} ${many(data) ? "have" : "has"} no sign, while ${data.statedYear} has one in “${data.stated}”${data.contradicts ? `, and ${many(data) ? "are" : "is"} read the other way` : ""}.`,
  todo: ({ instead, isStrict, better, indicators }) =>
    `Write the sign ${indicators > 1 ? "in every year, for the first" : "here too:"} “${instead}”${isStrict ? `, as it is read now, or “${better === "higher" ? ">" : "<"}” where the sign of the other year is meant` : ""}.`,
  fix: ({ instead, indicators, isStrict }) =>
    indicators > 1
      ? `Write before the numbers without a sign the one of their indicator${isStrict ? ", “>=” or “<=”" : ""}: the first becomes “${instead}”`
      : `Write the sign before the numbers that have none${isStrict ? ", as they are read now" : ""}: “${instead}”`,
};

const comparatorOnDate: FindingText<TargetComparatorOnDate> = {
  name: "Comparison that points the wrong way on a date",
  why: "“>” before a day means after that day and “>=” from that day on, while a deadline is met by the day.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "have" : "has"} ${quoted(data.signs)} before the day and ${many(data) ? "are" : "is"} read as a deadline: “${data.instead}”${data.inPart ? ", without the rest of the text" : ""}.`,
  todo: ({ instead, inPart }) => `Write “${instead}”${inPart ? ", or the target that is meant" : ""}.`,
  fix: ({ instead }) => `Write the deadline in full: “${instead}”`,
};

/** What the sign contradicts, up to “that less is better”. */
const CONTRARY: Readonly<Record<TargetAgainstDirection["from"], (data: TargetAgainstDirection) => string>> = {
  column: () => "the column of the direction, which says",
  years: ({ other }) => `the other years, whose “${other}” suggests`,
  name: () => "the name of the indicator, which suggests",
};

const againstDirection: FindingText<TargetAgainstDirection> = {
  name: "Comparison against the direction",
  why: "Where the sign of the target disagrees with the column of the direction, with the other years or with the indicator's name, one of them is wrong; the score follows the sign.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "contradict" : "contradicts"} ${CONTRARY[data.from](data)} that ${data.better === "higher" ? "more" : "less"} is better.`,
  todo: ({ from, turned }) =>
    from === "column"
      ? "Correct the sign of the target or the column of the direction."
      : `Write “${turned}” if the sign is the wrong way round; if it is right ${from === "years" ? "correct the other years" : "accept the finding"}.`,
};

const seriesBackwards: FindingText<TargetSeriesBackwards> = {
  name: "Target that goes back",
  why: "From one year to the next a target usually stays or becomes stricter: where it becomes less strict a value or the direction may be wrong.",
  message: (cell, data) =>
    data.how === "turns"
      ? `${cell}: ${theTarget(data)} ${many(data) ? "change" : "changes"} direction from one year to the next.`
      : `${cell}: ${theTarget(data)} ${many(data) ? "become" : "becomes"} less strict from one year to the next: ${data.isBare ? `“${sideOf(data.better)}” is read, so ` : ""}${data.better === "higher" ? "more" : "less"} is better.`,
  todo: ({ how, isBare, better }) =>
    how === "turns"
      ? "Write the same sign in every year, “>=” or “<=”."
      : isBare
        ? `Write “${better === "higher" ? "<=" : ">="}” before the numbers if ${better === "higher" ? "less" : "more"} is better, else check the values.`
        : "Check the values; accept the finding if they are right.",
};

const kindChanges: FindingText<TargetKindChanges> = {
  name: "Target that changes kind",
  why: "A percentage in one year and a number in another cannot be compared: a percent sign is missing, or a unit is another.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "are" : "is"} of another kind than “${data.other}” of ${data.otherYear}.`,
  todo: ({ other }) => `Write the target with the same unit as “${other}”.`,
};

const worseThanResult: FindingText<TargetWorseThanResult> = {
  name: "Target worse than a known result",
  why: "A target less strict than what was already reached is met without doing anything.",
  message: (cell, data) => {
    const than = `${many(data) ? "are" : "is"} less strict than the ${data.resultYear} result, which is “${data.result}” (${data.better === "higher" ? "more" : "less"} is better)`;
    return data.indicators > 1
      ? `${cell}: ${data.indicators} indicators have for later years targets less strict than a known result; of the first ${theTarget(data)} ${than}.`
      : `${cell}: ${theTarget(data)} ${than}.`;
  },
  todo: ({ result, instead, indicators }) =>
    indicators > 1
      ? `Ask for no worse than what was reached, for the first “${instead}”, unless the result is an exception; else accept the finding.`
      : `Ask for no worse than ${result}: “${instead}”; correct the result if that is wrong, accept the finding and note the reason if the target is meant so.`,
};

const namesAnotherYear: FindingText<TargetNamesAnotherYear> = {
  name: "Target that names another year",
  why: "A text copied from last year's plan may carry last year's value with it.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "name" : "names"} a year that is not the column's; ${many(data) ? "they seem" : "it seems"} to be of ${data.named}.`,
  todo: () => "Check the value, and write the year of the column or none.",
};

const dateOutsideYear: FindingText<TargetDateOutsideYear> = {
  name: "Deadline outside the year",
  why: "The result of a year is judged by its end: a deadline in another year is often left from the plan before.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "fall" : "falls"} outside the year of the column: ${printDay(data.day)}.`,
  todo: () => "Write a day of the column's year, or move the target to the column of its year.",
};

const deadlineInName: FindingText<TargetDeadlineInName> = {
  name: "Deadline in the indicator's name",
  why: "A day that stands only in the name is no part of the target: who misses it gets the same score.",
  message: (cell, data) =>
    `${cell}: the name “${data.indicator}” says “${data.deadline}”, but the target ${quoted(data.texts)} has no day.`,
  todo: ({ texts, deadline, isShare, isDeed }) =>
    isShare
      ? "Write the day in the target too if it holds for the whole result; accept the finding if it describes what is counted."
      : `Write the day in the target too, for instance “${isDeed ? "" : `${texts[0] ?? ""} `}${deadline}”.`,
};

const yearsMissing: FindingText<TargetYearsMissing> = {
  name: "Fewer targets than years",
  why: "In a year without its target the indicator cannot be assessed, and relative targets of later years have no base.",
  message: (cell, { indicator, years, text, stated, isOnce }) =>
    `${cell}: “${indicator}” has ${stated === 1 ? "one target only" : `${stated} targets`} and none for ${listed(years)}${text === "" ? "" : `, where “${text}” stands`}${isOnce ? ", after a deadline that is met once" : ""}.`,
  todo: ({ years, isOnce }) =>
    isOnce
      ? `Write the target of ${listed(years)} if the indicator goes on; else all is well.`
      : `Write the target of ${listed(years)}.`,
};

const twoConditions: FindingText<TargetTwoConditions> = {
  name: "Two conditions in one cell",
  why: "All the conditions of a cell must hold together; two numbers cannot be compared with one result.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "have" : "has"} several conditions in one cell: ${quoted(data.parts)}${data.canBeMeasured ? ", all of them read" : ", which one result cannot measure"}.`,
  todo: ({ canBeMeasured }) =>
    canBeMeasured
      ? "Check that all of them are meant; make two indicators of them to weigh them apart."
      : "Make two indicators of them, each with its target and weight, or fill in “% judged”.",
};

const unitInside: FindingText<TargetUnitInside> = {
  name: "Unit inside the cell",
  why: "A cell with a unit in words is a text: the sheet can neither add it nor chart it.",
  message: (cell, data) =>
    `${cell}: ${theTarget(data)} ${many(data) ? "hold" : "holds"} a unit: ${data.unit === "minutes" ? "minutes" : `“${data.unit}”`}.`,
  todo: () => "Write the unit in the indicator's name or in a column of its own, and only the value in the cell.",
};

export const targetsEn: FindingTexts = {
  "target-unreadable": unreadable,
  "target-impossible-date": impossibleDate,
  "target-base-missing": baseMissing,
  "target-missing": missing,
  "target-needs-judgement": needsJudgement,
  "target-mean-unknown": meanUnknown,
  "target-read-in-part": readInPart,
  "target-direction-assumed": directionAssumed,
  "target-comparator-missing": comparatorMissing,
  "target-comparator-on-date": comparatorOnDate,
  "target-against-direction": againstDirection,
  "target-series-backwards": seriesBackwards,
  "target-kind-changes": kindChanges,
  "target-worse-than-result": worseThanResult,
  "target-names-another-year": namesAnotherYear,
  "target-date-outside-year": dateOutsideYear,
  "target-deadline-in-name": deadlineInName,
  "target-years-missing": yearsMissing,
  "target-two-conditions": twoConditions,
  "target-unit-inside": unitInside,
};
