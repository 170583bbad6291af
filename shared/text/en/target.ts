/** What Cabina says in English about targets: how they are printed, what is wrong with them, what was supposed. */
import type { TargetTexts } from "../it/target";

export const englishTargetTexts: TargetTexts = {
  print: {
    decimal: ".",
    between: ["between ", " and "],
    by: "by ",
    yes: "yes",
    units: { "%": "%", EUR: " €", days: " days", minutes: " min", months: " months", points: " percentage points" },
    previousTarget: " on the previous target",
    previousResult: " on the previous result",
    result: " on the result ",
    mean: "average ",
    onMean: " on the average ",
    short: {
      previousTarget: " on prev. target",
      previousResult: " on prev. year",
      result: " on ",
      points: " p.p.",
      level: { previousTarget: "prev. target", previousResult: "prev. year", result: "result " },
      dash: "–",
      assumed: " (assumed)",
      missing: "missing",
      unreadable: "unreadable",
    },
  },
  problems: {
    missing: { cause: "The target is missing.", todo: "Write for instance “>= 25” or “by 31/12”." },
    "missing-placeholder": {
      cause: "A placeholder stands where the target should be.",
      todo: "Once the target is decided, write it for instance as “>= 25”.",
    },
    "missing-zero-date": {
      cause: "The cell shows an empty date (00/01/1900): the target is missing.",
      todo: "Write the day, for instance “31/12/2016”, or empty the cell.",
    },
    "impossible-date": {
      cause: "The calendar has no such day.",
      todo: "Correct the day, for instance “30/09” instead of “31/09”.",
    },
    "malformed-number": {
      cause: "This number cannot be read in one way only.",
      todo: "Write thousands with a comma and decimals with a point: “80,000.00”. Write a ratio as a percentage.",
    },
    "two-conditions": {
      cause: "There are two conditions here that do not fit one target.",
      todo: "Split them into two indicators, or join them with “and”: “3 reports and by 30/09”.",
    },
    "several-years": {
      cause: "The values of several years stand here.",
      todo: "Write each value in the column of its year.",
    },
    "needs-judgement": {
      cause: "There is nothing to measure here: a person must judge.",
      todo: "Write a number or a day, for instance “100%” or “by 31/12”, or fill in “% judged”.",
    },
    "needs-event": {
      cause: "The deadline depends on an event whose day is not known.",
      todo: "Write the day, for instance “by 31/10”, in the cell or under “By”.",
    },
    "not-a-target": {
      cause: "This is a starting value or a note, not a target.",
      todo: "Write the value to be reached, for instance “>= 25”.",
    },
    "no-target-found": {
      cause: "There is neither a number to be reached nor a complete day here.",
      todo: "Write for instance “>= 25”, “<= 7 days”, “80%” or “by 31/12/2016”.",
    },
    contradiction: {
      cause: "The two limits exclude each other.",
      todo: "Write the smaller one first: “between 3 and 5”.",
    },
    "cell-error": {
      cause: "The cell shows a calculation error.",
      todo: "Correct the formula, or write the target.",
    },
    "too-long": {
      cause: "The text is too long for a target.",
      todo: "Write only the target, for instance “>= 25”, and move the rest to the notes.",
    },
  },
  assumptions: {
    "direction-default": "No direction is written: more is supposed to be better (less, for a zero).",
    "direction-from-name": "No direction is written: it is taken from the indicator’s name or from the unit.",
    "date-comparator": "The sign before the date is read as “by”.",
    "year-from-context": "The year is that of the column.",
    "base-previous-target": "No base is written: last year’s target is taken.",
    "base-previous-result": "The base has no year: last year’s result is taken.",
    "done-by-year-end": "This is a product without a date: it is supposed to be done by the end of the year.",
    "text-ignored": "Words such as “about”, “except”, “not” did not enter the reading.",
    "number-format": "The point and comma of the number could also be read otherwise.",
    strictness: "“Before” a day is read as “by” that day.",
    "unit-guessed": "The unit is supposed.",
    "part-of-text": "Only a part of the text is read.",
  },
};
