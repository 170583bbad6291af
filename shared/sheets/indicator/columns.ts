/** The hidden columns beside an indicator in which its calculation stands step by step, one step a column. */

/** What each hidden column holds, from left to right. */
const STEPS = [
  /** As read: title and target text, and whether the user's cells still say so. */
  "titleRead",
  "targetRead",
  "guard",
  /** The target in numbers as its text says: kind, side of a typed threshold, bounds, day, 1 for a percentage. */
  "kindRead",
  "sideRead",
  "lowRead",
  "highRead",
  "dayRead",
  "percent",
  /** What a person says instead: `min` or `max`, numbers, 1 for waived. */
  "direction",
  "threshold",
  "by",
  "judged",
  "waived",
  /** The target in numbers as it counts. */
  "kind",
  "low",
  "high",
  "day",
  /** Results as typed: a number, `yes`, `no`, empty, `?` for what cannot be used, `!` for a text that was not read yet. */
  "plan",
  "april",
  "august",
  "december",
  "doneOn",
  /** The plan's, unless its column holds nothing but zeros. */
  "planCounted",
  /** Which of them counts, the one that counts, and the checkpoint that it belongs to. */
  "source",
  "result",
  "checkpoint",
  /** Whether it can be the result of this target: `number`, `day`, `yes`, `no`, `share`, `missing`, `verify`. */
  "fit",
  /** % realizzazione by number and by day, before the cap, and both together. */
  "byNumber",
  "byDay",
  "raw",
  "achievement",
  "reached",
  "variance",
] as const;

export type Step = (typeof STEPS)[number];

/** Where the steps of a row stand: their columns, and the two that other sheets ask for. */
export type IndicatorColumns = Readonly<Record<Step | "state" | "provisional", number>> & {
  /** First of the columns that hold literals for the guard: as many as the target has bases. */
  readonly literals: number;
};

/** The steps side by side from `first` on, the literals of the guard after them. */
export function indicatorColumns(first: number, places: { state: number; provisional: number }): IndicatorColumns {
  const columns = Object.fromEntries(STEPS.map((step, place) => [step, first + place])) as Record<Step, number>;
  return { ...columns, ...places, literals: first + STEPS.length };
}

/** Kinds of a target in the columns `kindRead` and `kind`, beside `min`, `min>`, `max`, `max<` and `range`. */
export const KINDS = {
  /** A day alone. */
  day: "none",
  done: "done",
  /** No number; a person's day makes it a deadline. */
  unreadable: "?",
  /** A relative target without its base: only a person's threshold helps. */
  noBase: "?base",
} as const;

/** What the column `source` says. */
export const SOURCES = {
  plan: "plan",
  december: "december",
  both: "both",
  two: "two",
  august: "august",
  april: "april",
  none: "none",
} as const;

export type Source = (typeof SOURCES)[keyof typeof SOURCES];
