/** The BSC functions in English: what they do, their arguments, examples, the sentences beside an error. */
import type { ParameterText } from "../../functions/customFunction";
import type { FunctionTexts } from "../it/functions";

const parameter = (name: string, description: string): ParameterText => ({ name, description });

const actual = parameter(
  "actual",
  "The result: a number, a percentage, a day, “yes” or “no”; empty while there is none.",
);
const target = parameter("target", "The target as people write it: “>= 25”, “at least 80%”, “by 31/12/2016”, 7.");
const baseline = parameter(
  "baseline",
  "What a relative target (“+5%”) is measured from: the target or the result of the year before; for “> regional mean” the mean.",
);
const indicator = parameter(
  "indicator",
  "The indicator's name: tells whether more or less is better where the target does not.",
);
const year = parameter(
  "year",
  "The year of the column: completes days without a year and lets days written as numbers be known.",
);
const doneOn = parameter("done_on", "The day on which it was done, for targets that ask a number and a day.");
const method = parameter(
  "method",
  "For targets “at most”: “proportional” (target ÷ result) or “mirror” (2 − result ÷ target).",
);
const cap = parameter("cap", "The most that an achievement can be, from 100% to 150%. If left out: 100%.");
const latePerDay = parameter("late_per_day", "What each day of delay takes off, from 0 to 100%. If left out: 100%.");
const language = parameter(
  "language",
  "“it” or “en”: the language of the words. If left out, that of the target's text.",
);
const weights = parameter("weights", "The weights, as shares (0.06 or 6%) or as numbers (6 for 6%); empty is zero.");
const achievements = parameter(
  "achievements",
  "The achievements, one for each weight; empty: not yet; #N/A: not measurable; “waived”: left out with its weight.",
);

export const functionsEn: FunctionTexts = {
  functions: {
    TARGETMET: {
      description: "Says whether a result reaches its target.",
      returns: "TRUE or FALSE; empty text while there is no result; #N/A where it cannot be measured.",
      parameters: { actual, target, baseline, indicator, year, doneOn },
      examples: [
        { says: "a value that is enough", args: [61, "at least 60"], gives: true },
        { says: "a day late", args: ["01/01/2017", "by 31/12/2016"], gives: false },
        { says: "the name says that less is better", args: [12.5, 7, null, "Average waiting time"], gives: false },
        { says: "5% more than the year before", args: [26, "+5%", 25], gives: false },
        {
          says: "a number and a day together",
          args: [3, "3 reports by 30/09/2016", null, null, 2016, "15/09/2016"],
          gives: true,
        },
        { says: "no result yet", args: [[[""], [26]], "at least 25"], gives: [[""], [true]] },
        { says: "the second argument is missing", args: [110], gives: { error: "#VALUE!" } },
        { says: "a target that cannot be read", args: [3, "see annex"], gives: { error: "#N/A" } },
      ],
    },
    ACHIEVEMENT: {
      description: "Calculates the achievement of a result against its target, up to the cap.",
      returns: "A fraction (0.75 is 75%); empty text while there is no result; #N/A where it cannot be measured.",
      parameters: { actual, target, baseline, indicator, year, method, cap, doneOn, latePerDay },
      examples: [
        { says: "45 of at least 60", args: [45, "at least 60"], gives: 0.75 },
        { says: "less is better: 7 at most, 12.5 taken", args: [12.5, "<= 7 days"], gives: 0.56 },
        { says: "the same by the mirror", args: [8.75, "<= 7 days", null, null, null, "mirror"], gives: 0.75 },
        {
          says: "beyond the target, with a cap of 120%",
          args: ["72", "60", null, null, null, null, "120%"],
          gives: 1.2,
        },
        { says: "a percentage typed without %", args: [85, "80%"], gives: { error: "#N/A" } },
        {
          says: "a whole column",
          args: [
            [[45], [12.5], [""]],
            [["at least 60"], ["<= 7 days"], ["at least 10"]],
          ],
          gives: [[0.75], [0.56], [""]],
        },
        {
          says: "two columns of different length",
          args: [
            [[45], [30]],
            [["at least 60"], [60], [60]],
          ],
          gives: { error: "#VALUE!" },
        },
      ],
    },
    VARIANCE: {
      description: "Calculates how far a result is from its target.",
      returns:
        "Result minus target, in the unit of the result; of a deadline the days after it (negative: before); empty text while there is no result.",
      parameters: { actual, target, baseline, indicator, year, doneOn },
      examples: [
        { says: "11 more", args: [71, "at least 60"], gives: 11 },
        { says: "three days before the deadline", args: ["28/12/2016", "by 31/12/2016"], gives: -3 },
        { says: "inside a range", args: [4, "between 3 and 5"], gives: 0 },
        { says: "a yes has no variance", args: ["yes", "done"], gives: { error: "#N/A" } },
      ],
    },
    EXPLAIN: {
      description: "Explains in one line where an achievement comes from, or why there is none.",
      returns: "One line of text; empty text while there is no result.",
      parameters: {
        actual,
        target,
        baseline,
        indicator,
        year,
        method,
        cap,
        weight: parameter("weight", "The indicator's weight, to tell what it adds to the score."),
        language,
        doneOn,
        latePerDay,
      },
      examples: [
        { says: "a quotient", args: [56, "at least 60"], gives: "56 / ≥ 60 = 93.33% · cap 100%" },
        {
          says: "with the weight",
          args: [56, "at least 60", null, null, null, null, null, 0.025],
          gives: "56 / ≥ 60 = 93.33% · cap 100% · weight 2.5% · contribution 2.33",
        },
        {
          says: "in Italian",
          args: [56, 60, null, null, null, null, null, null, "it"],
          gives: "56 / ≥ 60 = 93,33 % · tetto 100 %",
        },
        {
          says: "why it cannot be measured",
          args: [3, "see annex", null, null, null, null, null, null, "en"],
          gives: "not measurable: the target cannot be read · typed “see annex”",
        },
      ],
    },
    WEIGHTEDSCORE: {
      description: "Calculates the score: the mean of the achievements, each with its weight.",
      returns:
        "A fraction; what is not assessed is left out together with its weight; empty text while nothing is assessed.",
      parameters: {
        weights,
        achievements,
        missing: parameter("missing", "“left out” (if not given) or “zero”: how results that are not there yet count."),
      },
      examples: [
        {
          says: "two weights",
          args: [
            [[0.6], [0.4]],
            [[1], [0.5]],
          ],
          gives: 0.8,
        },
        {
          says: "weights written as numbers",
          args: [
            [[60], [40]],
            [["100%"], ["50%"]],
          ],
          gives: 0.8,
        },
        {
          says: "a result is missing: left out",
          args: [
            [[0.6], [0.4]],
            [[0.9], [""]],
          ],
          gives: 0.9,
        },
        { says: "a result is missing: counts zero", args: [[[0.5], [0.5]], [[0.9], [""]], "zero"], gives: 0.45 },
        {
          says: "what cannot be measured is always left out",
          args: [[[0.5], [0.5]], [[0.9], [{ error: "#N/A" }]], "zero"],
          gives: 0.9,
        },
        {
          says: "a number that is no fraction",
          args: [
            [[0.5], [0.5]],
            [[93], [80]],
          ],
          gives: { error: "#N/A" },
        },
      ],
    },
    COVERAGE: {
      description: "Says how much of the weight has been assessed.",
      returns: "A fraction from 0 to 1.",
      parameters: { weights, achievements },
      examples: [
        {
          says: "three quarters of the weight",
          args: [
            [[0.75], [0.25]],
            [[1], [""]],
          ],
          gives: 0.75,
        },
        {
          says: "nothing yet",
          args: [
            [[0.75], [0.25]],
            [[""], [""]],
          ],
          gives: 0,
        },
        {
          says: "without weights",
          args: [
            [[0], [0]],
            [[1], [1]],
          ],
          gives: { error: "#N/A" },
        },
      ],
    },
    ROLLUP: {
      description: "Calculates the score of everything under a code: area, objective, programme.",
      returns: "A fraction; empty text while nothing is assessed; #N/A where no row has that code.",
      parameters: {
        code: parameter("code", "The code: 1.1 takes 1.1 and 1.1.2, never 1.10."),
        codes: parameter("codes", "The codes of the rows (“1.1.2”, “1.1.2 Communication”, 1.1)."),
        weights,
        achievements,
        perspective: parameter("perspective", "Only the rows of this perspective."),
        perspectives: parameter("perspectives", "The perspectives of the rows."),
      },
      examples: [
        {
          says: "an objective, not its near namesake",
          args: ["1.1", [["1.1.1"], ["1.1.2"], ["1.10.1"]], [[0.3], [0.1], [0.6]], [[1], [0.6], [0]]],
          gives: 0.9,
        },
        {
          says: "two codes together, one typed as a number",
          args: [
            [[1.1], ["1.10"]],
            [["1.1.1"], ["1.1.2"], ["1.10.1"]],
            [[0.3], [0.1], [0.6]],
            [[1], [0.6], [0]],
          ],
          gives: [[0.9], [0]],
        },
        {
          says: "in one perspective alone",
          args: [
            "3.1",
            [["3.1.1"], ["3.1.1"]],
            [[0.5], [0.5]],
            [[1], [0.4]],
            "Processes",
            [["Customers"], ["Processes"]],
          ],
          gives: 0.4,
        },
        { says: "a code that is not there", args: ["9.9", [["1.1"]], [[1]], [[1]]], gives: { error: "#N/A" } },
      ],
    },
    BAND: {
      description: "Says the band of a score.",
      returns:
        "“green”, “yellow” or “red” in the language asked for; empty text without a score. A limit belongs to the upper band.",
      parameters: {
        score: parameter("score", "The score, as a fraction or a percentage."),
        limits: parameter("limits", "Two cells: where yellow begins and where green does. If left out: 70% and 90%."),
        language: parameter("language", "“it” (if left out) or “en”: the language of the word."),
      },
      examples: [
        { says: "on the limit", args: [0.9, null, "en"], gives: "green" },
        { says: "a percentage written as text", args: ["85%", null, "en"], gives: "yellow" },
        { says: "limits of one's own", args: [0.85, [[0.6, 0.8]], "en"], gives: "green" },
        { says: "a column", args: [[[0.95], [0.2], [""]], null, "en"], gives: [["green"], ["red"], [""]] },
        { says: "yellow does not begin below green", args: [0.85, [[0.9, 0.9]]], gives: { error: "#VALUE!" } },
      ],
    },
    READTARGET: {
      description: "Says how the text of a target was read.",
      returns:
        "The reading, or the part asked for; empty text where the target has no such part; #N/A where it cannot be read.",
      parameters: {
        target,
        part: parameter(
          "part",
          "“reading” (if left out), “kind”, “value”, “high”, “unit”, “day”, “base”, “assumed”, “problem”.",
        ),
        indicator,
        year,
        language,
      },
      examples: [
        { says: "the reading", args: ["at least 25 events"], gives: "≥\u00a025 events" },
        { says: "no direction is written", args: ["80%", null, null, null, "en"], gives: "≥\u00a080% (assumed)" },
        { says: "the value", args: ["not more than 7 days", "value"], gives: 7 },
        { says: "the day, as a serial number", args: ["by 31/12/2016", "day"], gives: 42735 },
        {
          says: "what is wrong",
          args: ["by 31/09/2017", "problem"],
          gives: "The calendar has no such day. Correct the day, for instance “30/09” instead of “31/09”.",
        },
        { says: "a day that does not exist", args: ["by 31/09/2017"], gives: { error: "#N/A" } },
      ],
    },
    NEXTTARGET: {
      description: "Calculates the number that a relative target asks for, from its base.",
      returns: "The number to be reached; of an absolute target its own; #N/A for a deadline or a range.",
      parameters: {
        target,
        base: parameter("base", "The target or the result of the year before, or the mean."),
        indicator,
        year,
      },
      examples: [
        { says: "5% more", args: ["+5%", 25], gives: 26.25 },
        { says: "two points less", args: ["-2 percentage points", "40%"], gives: 0.38 },
        { says: "a target written as text", args: ["+5%", "at least 25"], gives: 26.25 },
        { says: "without a base", args: ["+5%", "n/a"], gives: { error: "#N/A" } },
      ],
    },
    CHECKWEIGHTS: {
      description: "Says by how much weights miss their total.",
      returns:
        "0 where they add up (within 0.01%), else the difference, in the unit of the weights; empty text where there are none.",
      parameters: {
        weights,
        total: parameter("total", "What they must add up to: the weight of the node above. If left out: 100%."),
      },
      examples: [
        { says: "they add up", args: [[[0.6], [0.25], [0.15]]], gives: 0 },
        { says: "two points short, written as numbers", args: [[[60], [38]]], gives: -2 },
        { says: "the weight of an objective", args: [[["2%"], ["2%"], ["2%"]], "6%"], gives: 0 },
        { says: "a text instead of a weight", args: [[["Weight"], [0.6], [0.4]]], gives: { error: "#VALUE!" } },
      ],
    },
    BENCHMARK: {
      description: "Compares a value with a mean.",
      returns:
        "1 is as good as the mean, more is better, less is worse, without a cap; empty text while there is no value.",
      parameters: {
        value: parameter("value", "The body's value; empty while there is none."),
        mean: parameter("mean", "The mean to compare it with."),
        direction: parameter("direction", "“higher is better” (if left out) or “lower is better”."),
      },
      examples: [
        { says: "a tenth better", args: [55, 50], gives: 1.1 },
        { says: "less is better", args: [40, 50, "lower is better"], gives: 1.25 },
        { says: "a mean that is not there", args: [55, "n/a"], gives: { error: "#N/A" } },
      ],
    },
  },
  missingArgument: (name) =>
    `The argument “${name}” is missing. Italian spreadsheets separate arguments with semicolons.`,
  reasons: {
    unusable: "An argument is neither a cell nor a range of cells.",
    tooMany: "There are more arguments than the function takes.",
    shapes: "Ranges must all have the same shape, or be a single cell.",
    year: "The year cannot be read: write for instance 2016.",
    cap: "The cap is from 100% to 150%.",
    method: "The method is “proportional” or “mirror”.",
    latePerDay: "What each day of delay takes off is from 0 to 100%.",
    direction: "The direction is “higher is better” or “lower is better”.",
    missing: "For results that are missing write “left out” or “zero”.",
    language: "The language is “it” or “en”.",
    part: "The part is one of: reading, kind, value, high, unit, day, base, assumed, problem.",
    limits: "Two limits are needed, not above 100%: where yellow begins and, further up, where green begins.",
    weights: "Among the weights there is a text that is no number.",
    total: "The total of the weights is a number above zero.",
    share: "A score or an achievement is a number that is not negative.",
    perspectives: "With the perspective the perspectives of the rows are needed too.",
    wholePercent: "A score above 150%: perhaps a percentage typed without %.",
    numberOrDay:
      "The target may be a number or a day: write it as text (“>= 42,500”, “by 31/12/2016”) or give the year.",
    stepOrLevel: "The target may be a level or a rise from the base: write it as text (“5%” or “+5%”).",
    allOrOne: "A target of 1 may be 100% or a single thing: write it as text (“100%”, “at most 1”).",
    yearNeeded: "The target has no deadline: give the year, to know whether the day is in time.",
    dayNeeded: "For a deadline “yes” is not enough: the day is needed.",
    doneOnNeeded: "The target asks a number and a day: give “done_on” too.",
    noVariance: "A yes, a no or a judgement has no variance.",
    noWeight: "No weight: there is nothing to add up.",
    nothingMeasurable: "Nothing that has weight can be measured.",
    codeNotFound: "No row has this code or stands under it.",
    noNumber: "This target does not ask for a number.",
    twoBounds: "This target has two limits, not one number.",
    zeroOrEmpty:
      "This Excel does not tell whether the cells are empty or hold 0: calculate the sheet again or update Excel.",
  },
  kinds: {
    atLeast: "at least",
    moreThan: "more than",
    atMost: "at most",
    lessThan: "less than",
    exactly: "exactly",
    between: "between",
    by: "by",
    change: "change",
    benchmark: "comparison with the mean",
    done: "to be done",
    all: "several conditions",
  },
};
