/** READTARGET: how the text of a target was read, whole or one part of it. */
import type { Language } from "../../language";
import { explainAssumption } from "../../target/explainAssumption";
import { printReading } from "../../target/printReading";
import type { Base, Target, TargetReading } from "../../target/target";
import { functionTexts } from "../../text/functions";
import { targetTexts } from "../../text/target";
import { serialOf } from "../../workbook/days";
import type { FunctionError, FunctionValue } from "../customFunction";
import { type CellsBeside, defineFunction, each, optional } from "../defineFunction";
import { isFunctionError, type ReadCells, readCells } from "../judgeCells";
import { languageOr, partIn, type TargetPart } from "../optionWords";
import { noTarget, wrongValue } from "../reasons";

export const readTarget = defineFunction({
  name: "READTARGET",
  parameters: [each("target"), ...["part", "indicator", "year", "language"].map(optional)],
  prepare: () => partOfTarget,
});

function partOfTarget(cells: CellsBeside): FunctionValue {
  const read = readCells(cells);
  const part = cells.part === undefined ? "reading" : partIn(cells.part);
  if (part === undefined) return wrongValue("part");
  const language = languageOr("error" in read ? "it" : read.language, cells.language);
  if (isFunctionError(language)) return language;
  if (!("error" in read) && read.reading.kind === "target") return partOf(part, read.reading, language);
  const error = "error" in read ? read : problemOf(read);
  return part === "problem" && error.error === "#N/A" ? (error.reason?.[language] ?? error) : error;
}

const problemOf = ({ text, reading }: ReadCells): FunctionError =>
  reading.kind === "target" ? wrongValue("unusable") : noTarget(text, reading.problem);

type Read = Extract<TargetReading, { kind: "target" }>;

/** Empty text for a part that the target does not have. */
function partOf(part: TargetPart, reading: Read, language: Language): FunctionValue {
  const { target } = reading;
  switch (part) {
    case "reading":
      return printReading(reading, language);
    case "kind":
      return functionTexts(language).kinds[target.kind];
    case "assumed":
      return reading.assumed.map((code) => explainAssumption(code, language)).join(" ");
    case "problem":
      return "";
    default:
      return firstOf(partsOf(target).map((each) => detail(part, each, language)));
  }
}

const partsOf = (target: Target): readonly Target[] => (target.kind === "all" ? target.parts : [target]);

const firstOf = (values: readonly (FunctionValue | undefined)[]): FunctionValue =>
  values.find((value) => value !== undefined) ?? "";

type Detail = Exclude<TargetPart, "reading" | "kind" | "assumed" | "problem">;

function detail(part: Detail, target: Target, language: Language): FunctionValue | undefined {
  switch (part) {
    case "value":
      return numberOf(target);
    case "high":
      return target.kind === "between" ? target.high : undefined;
    case "unit":
      return "unit" in target && target.unit !== "" ? unitName(target.unit, language) : undefined;
    case "day":
      return target.kind === "by" ? serialOf(target.day) : undefined;
    case "base":
      return "base" in target ? baseName(target.base, language) : undefined;
  }
}

function numberOf(target: Target): number | undefined {
  if (target.kind === "between") return target.low;
  if (target.kind === "change") return target.by;
  return "value" in target ? target.value : undefined;
}

function unitName(unit: string, language: Language): string {
  const units = new Map(Object.entries(targetTexts(language).print.units));
  return (units.get(unit) ?? unit).trim();
}

function baseName(base: Base, language: Language): string {
  const words = targetTexts(language).print;
  if (base.kind === "mean") return `${words.mean}${base.of}`.trim();
  return base.kind === "result" ? `${words.short.level.result}${base.year}` : words.short.level[base.kind];
}
