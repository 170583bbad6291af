/** Prints a reading for people, short enough for a narrow column: «≥ 25», «entro il 31/12/2016», «≥ 30% (presunto)». */
import type { Language } from "../language";
import type { TargetPrintWords } from "../text/it/target";
import { targetTexts } from "../text/target";
import { printDay } from "../workbook/days";
import { printAmount } from "./printNumber";
import { changeSign, SIGNS } from "./printTarget";
import type { Base, Target, TargetReading } from "./target";

/** The reading as the sheets and the pane show it. */
export function printReading(reading: TargetReading, language: Language): string {
  const { short } = targetTexts(language).print;
  if (reading.kind !== "target") return reading.kind === "missing" ? short.missing : short.unreadable;
  return printTargetShort(reading.target, language) + (reading.assumed.length > 0 ? short.assumed : "");
}

/** The target alone, short. */
export function printTargetShort(target: Target, language: Language): string {
  const words = targetTexts(language).print;
  switch (target.kind) {
    case "between":
      return (
        printAmount(target.low, target.unit === "%" ? "%" : "", words) +
        words.short.dash +
        plain(target.high, target.unit, words)
      );
    case "by":
      return words.by + printDay(target.day);
    case "change":
      return target.by === 0 ? SIGNS[target.comparison] + level(target.base, words) : changed(target, words);
    case "benchmark":
      return SIGNS[target.comparison] + level(target.base, words);
    case "done":
      return words.yes;
    case "all":
      return target.parts.map((part) => printTargetShort(part, language)).join("; ");
    default:
      return SIGNS[target.kind] + plain(target.value, target.unit, words);
  }
}

function changed(target: Extract<Target, { kind: "change" }>, words: TargetPrintWords): string {
  return (
    changeSign(target) + (target.by > 0 ? "+" : "") + plain(target.by, target.unit, words) + on(target.base, words)
  );
}

/** Without the quotes that only the reader needs. */
const plain = (value: number, unit: string, words: TargetPrintWords): string => {
  if (unit === "points") return printAmount(value, "points", { ...words, units: { points: words.short.points } });
  return printAmount(value, unit, words).replace(/[«»]/g, "");
};

function on(base: Base, words: TargetPrintWords): string {
  if (base.kind === "mean") return words.onMean + base.of;
  return base.kind === "result" ? words.short.result + String(base.year) : words.short[base.kind];
}

function level(base: Base, words: TargetPrintWords): string {
  if (base.kind === "mean") return words.mean + base.of;
  return words.short.level[base.kind] + (base.kind === "result" ? String(base.year) : "");
}
