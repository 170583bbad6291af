/** A reading as plain JSON, for the command line and for whoever calls it. */
import type { Language } from "../language";
import type { Day } from "../workbook/days";
import { explainProblem } from "./explainProblem";
import { printTarget } from "./printTarget";
import type { Assumption, Base, ProblemCode, Target, TargetReading, Unit } from "./target";

/** What a text was read as. */
export type ReadingName =
  | "at-least"
  | "more-than"
  | "at-most"
  | "less-than"
  | "exactly"
  | "between"
  | "by"
  | "change"
  | "benchmark"
  | "done"
  | "all"
  | "missing"
  | "unreadable";

/**
 * Absent values are `null`. `value` is the lower edge of a range; percentages are fractions, every other unit as people write it
 * (two percentage points are 2).
 * `base`: `previous-target`, `previous-result`, `result:2015`, `mean:regionale`.
 */
export interface TargetJson {
  readonly text: string;
  readonly reading: ReadingName;
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly day: Day | null;
  readonly base: string | null;
  readonly parts: readonly TargetJson[] | null;
  readonly assumed: readonly Assumption[];
  readonly problem: { readonly code: ProblemCode; readonly message: string } | null;
  /** The canonical text: reading it gives the same target. `null` where there is no target. */
  readonly printed: string | null;
}

/** The JSON of a reading; `message` and `printed` speak `language`. */
export function targetToJson(reading: TargetReading, text: string, language: Language): TargetJson {
  if (reading.kind === "target") return { ...jsonOf(reading.target, language), text, assumed: reading.assumed };
  const { cause, todo } = explainProblem(text, reading.problem, language);
  const message = `${cause} ${todo}`;
  return { ...NOTHING, text, reading: reading.kind, problem: { code: reading.problem.code, message } };
}

const NOTHING = {
  value: null,
  high: null,
  unit: null,
  day: null,
  base: null,
  parts: null,
  assumed: [],
  problem: null,
  printed: null,
} as const;

const NAMES = {
  atLeast: "at-least",
  moreThan: "more-than",
  atMost: "at-most",
  lessThan: "less-than",
  exactly: "exactly",
} as const;

function jsonOf(target: Target, language: Language): TargetJson {
  const printed = printTarget(target, language);
  const common = { ...NOTHING, text: printed, printed };
  switch (target.kind) {
    case "between":
      return {
        ...common,
        reading: "between",
        value: asSaid(target.low, target.unit),
        high: asSaid(target.high, target.unit),
        unit: target.unit,
      };
    case "by":
      return { ...common, reading: "by", day: target.day };
    case "change":
      return {
        ...common,
        reading: "change",
        value: asSaid(target.by, target.unit),
        unit: target.unit,
        base: baseName(target.base),
      };
    case "benchmark":
      return { ...common, reading: "benchmark", base: baseName(target.base) };
    case "done":
      return { ...common, reading: "done" };
    case "all":
      return { ...common, reading: "all", parts: target.parts.map((part) => jsonOf(part, language)) };
    default:
      return { ...common, reading: NAMES[target.kind], value: asSaid(target.value, target.unit), unit: target.unit };
  }
}

/** The core holds percentage points as fractions, so that they add to percentages; people say 2. */
const asSaid = (value: number, unit: Unit): number => (unit === "points" ? Number((value * 100).toFixed(10)) : value);

/** `previous-target`, `previous-result`, `result:2015`, `mean:regionale`. */
export function baseName(base: Base): string {
  switch (base.kind) {
    case "previousTarget":
      return "previous-target";
    case "previousResult":
      return "previous-result";
    case "result":
      return `result:${base.year}`;
    case "mean":
      return `mean:${base.of}`;
  }
}
