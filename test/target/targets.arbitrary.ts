/** Targets of every kind, for properties. */
import * as fc from "fast-check";
import type { Comparison, Target, Unit } from "../../shared/target/target";

const comparison = fc.constantFrom<Comparison>("atLeast", "moreThan", "atMost", "lessThan");
const noun = fc.oneof(
  fc.constantFrom(
    "testate",
    "report",
    "entro",
    "giorni lavorativi",
    "e",
    "min",
    "k",
    "punti",
    "media",
    "PA",
    "euro/anno",
  ),
  fc.stringMatching(/^[a-zà-ù]{1,9}( [a-z]{1,9})?$/),
);
const unit: fc.Arbitrary<Unit> = fc.oneof(fc.constantFrom("", "%", "EUR", "days", "minutes", "months", "points"), noun);
const number = fc
  .oneof(
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    // Three numbers of hundreds of digits would make a text too long to be read.
    fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true }).filter((n) => Math.abs(n) > 1e-20),
    fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 1000),
    fc.constantFrom(0.07, 0.1, 1e-7, 2016, 1.25, 0.125),
  )
  .map((value) => (value === 0 ? 0 : value));
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10));
const group = fc.oneof(
  fc.constantFrom("regionale", "delle camere di commercio", "e"),
  fc.stringMatching(/^[a-z]{1,12}$/),
);
const mean = group.map((of) => ({ kind: "mean" as const, of }));
const base = fc.oneof(
  fc.constant({ kind: "previousTarget" as const }),
  fc.constant({ kind: "previousResult" as const }),
  fc.integer({ min: 1995, max: 2050 }).map((year) => ({ kind: "result" as const, year })),
  mean,
);

const single: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: comparison, value: number, unit }),
  fc.record({ kind: fc.constant("exactly" as const), value: number, unit }),
  fc.tuple(number, number, unit).map(([a, b, u]) => ({
    kind: "between" as const,
    low: Math.min(a, b),
    high: Math.max(a, b),
    unit: u,
  })),
  day.map((d) => ({ kind: "by" as const, day: d })),
  fc.record({ kind: fc.constant("change" as const), by: number, unit, base, comparison }),
  fc.record({ kind: fc.constant("benchmark" as const), comparison, base: mean }),
  fc.constant({ kind: "done" as const }),
);

/** Any target; the parts of `all` are never `all` themselves, and what is due by a day is not also said to be done. */
export const target: fc.Arbitrary<Target> = fc.oneof(
  { weight: 4, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc
      .array(single, { minLength: 2, maxLength: 3 })
      .filter((parts) => !(parts.some(({ kind }) => kind === "by") && parts.some(({ kind }) => kind === "done")))
      .map((parts) => ({ kind: "all" as const, parts })),
  },
);
