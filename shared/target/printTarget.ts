/** Prints a target so that reading it gives the same target back: `parse(print(t)) = t`. */
import type { Language } from "../language";
import type { TargetPrintWords } from "../text/it/target";
import { targetTexts } from "../text/target";
import { printDay } from "../workbook/days";
import { printAmount, quoteIfNeeded } from "./printNumber";
import type { Base, Comparison, Target } from "./target";

/** Signs of the comparisons, with a space that does not break. */
export const SIGNS: Readonly<Record<Comparison | "exactly", string>> = {
  atLeast: "≥\u00a0",
  moreThan: ">\u00a0",
  atMost: "≤\u00a0",
  lessThan: "<\u00a0",
  exactly: "=\u00a0",
};

/** The full form, for the command line and for writing targets into cells. */
export function printTarget(target: Target, language: Language): string {
  const words = targetTexts(language).print;
  return target.kind === "all" ? target.parts.map((part) => printOne(part, words)).join("; ") : printOne(target, words);
}

function printOne(target: Target, words: TargetPrintWords): string {
  switch (target.kind) {
    case "between": {
      const [before, middle] = words.between;
      return (
        before + printAmount(target.low, target.unit, words) + middle + printAmount(target.high, target.unit, words)
      );
    }
    case "by":
      return words.by + printDay(target.day);
    case "change":
      return changeSign(target) + printStep(target, words) + printBase(target.base, words);
    case "benchmark":
      return SIGNS[target.comparison] + words.mean + printGroup(target.base);
    case "done":
      return words.yes;
    case "all":
      return target.parts.map((part) => printOne(part, words)).join("; ");
    default:
      return SIGNS[target.kind] + printAmount(target.value, target.unit, words);
  }
}

type Change = Extract<Target, { kind: "change" }>;

/** A rise is at least so much and a fall at most, unless it says otherwise. */
export const changeSign = ({ by, comparison }: Change): string =>
  (by > 0 && comparison === "atLeast") || (by < 0 && comparison === "atMost") ? "" : SIGNS[comparison];

const printStep = ({ by, unit }: Change, words: TargetPrintWords): string =>
  (by >= 0 ? "+" : "") + printAmount(by, unit, words);

function printBase(base: Base, words: TargetPrintWords): string {
  switch (base.kind) {
    case "previousTarget":
      return words.previousTarget;
    case "previousResult":
      return words.previousResult;
    case "result":
      return words.result + String(base.year);
    case "mean":
      return words.onMean + printGroup(base);
  }
}

const printGroup = (base: Base): string => (base.kind === "mean" ? quoteIfNeeded(base.of) : "");
