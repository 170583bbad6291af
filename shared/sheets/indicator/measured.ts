/** What a result is worth: % realizzazione before and after the cap, reached or not, and how far from the target. */
import {
  and,
  call,
  choose,
  eq,
  gt,
  iff,
  le,
  minus,
  ne,
  or,
  over,
  type Part,
  phrase,
  times,
} from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { STATES } from "../places";
import { isNumeric } from "./effective";
import { exceedsFormula, isOneOf, reachesFormula } from "./formulaWords";

/** The cells that a measure depends on. */
export interface MeasureParts {
  readonly state: Part;
  readonly judged: Part;
  readonly kind: Part;
  readonly low: Part;
  readonly high: Part;
  readonly day: Part;
  readonly result: Part;
  readonly doneOn: Part;
  readonly fit: Part;
}

const isMeasured = phrase((state) => isOneOf(state, [STATES.measured, STATES.provisional]));
const isHigher = phrase((kind) => isOneOf(kind, ["min", "min>"]));
const isLower = phrase((kind) => isOneOf(kind, ["max", "max<"]));

/** Empty unless the row is measured, without a person's judgement, by a number. */
export function byNumberFormula(p: MeasureParts, isMirror: Part): Formula {
  const { low, high, result } = p;
  const higher = iff(gt(low, 0), over(result, low), iff(reachesFormula(result, low), 1, 0));
  const lower = choose(
    [
      [le(high, 0), iff(reachesFormula(high, result), 1, 0)],
      [le(result, 0), 1],
    ],
    iff(isMirror, minus(2, over(result, high)), over(high, result)),
  );
  const range = choose(
    [
      [lt(result, low), iff(gt(low, 0), over(result, low), 0)],
      [lt(high, result), iff(gt(high, 0), over(high, result), 0)],
    ],
    1,
  );
  const raw = choose(
    [
      [isHigher(p.kind), higher],
      [isLower(p.kind), lower],
    ],
    range,
  );
  return iff(and(isMeasured(p.state), eq(p.judged, ""), eq(p.fit, "number")), call("MAX", 0, raw), "");
}

/** Not reaching, as the core compares. */
const lt = (a: Part, b: Part): Formula => call("NOT", reachesFormula(a, b));

/** The day on which the thing was done: *Fatto il* where the target asks a number too, else the result itself. */
const doneDay = (p: MeasureParts): Formula => call("INT", iff(isNumeric(p.kind), p.doneOn, p.result));

const hasDay = (p: MeasureParts): Formula =>
  and(isMeasured(p.state), eq(p.judged, ""), or(eq(p.fit, "day"), and(eq(p.fit, "number"), ne(p.day, ""))));

/** Empty unless the row is measured by a day: 1 until the last good one, less for each day after. */
export const byDayFormula = (p: MeasureParts, latePerDay: Part): Formula =>
  iff(hasDay(p), call("MAX", 0, minus(1, times(latePerDay, call("MAX", 0, minus(doneDay(p), p.day))))), "");

/** Both parts: the lower of the two. */
export function rawFormula(p: MeasureParts, byNumber: Part, byDay: Part): Formula {
  return choose(
    [
      [call("NOT", isMeasured(p.state)), ""],
      [ne(p.judged, ""), call("MAX", 0, p.judged)],
      [eq(p.fit, "number"), iff(eq(byDay, ""), byNumber, call("MIN", byNumber, byDay))],
      [eq(p.fit, "share"), p.result],
      [eq(p.fit, "yes"), 1],
      [eq(p.fit, "no"), 0],
    ],
    byDay,
  );
}

/** Capped; 0 for a missing result that counts zero; else empty. */
export const achievementFormula = (raw: Part, zero: Part, cap: Part): Formula =>
  iff(eq(raw, ""), iff(zero, 0, ""), call("MIN", cap, raw));

/** TRUE or FALSE, empty unless measured. Stricter than a % of 100: `>` must be exceeded. */
export function reachedFormula(p: MeasureParts, raw: Part): Formula {
  const { low, high, result } = p;
  const byNumber = choose(
    [
      [eq(p.kind, "min"), reachesFormula(result, low)],
      [eq(p.kind, "min>"), exceedsFormula(result, low)],
      [eq(p.kind, "max"), reachesFormula(high, result)],
      [eq(p.kind, "max<"), exceedsFormula(high, result)],
    ],
    and(reachesFormula(result, low), reachesFormula(high, result)),
  );
  const inTime = le(doneDay(p), p.day);
  return choose(
    [
      [eq(raw, ""), ""],
      [ne(p.judged, ""), reachesFormula(p.judged, 1)],
      [eq(p.fit, "number"), iff(eq(p.day, ""), byNumber, and(byNumber, inTime))],
      [eq(p.fit, "share"), reachesFormula(result, 1)],
      [eq(p.fit, "day"), inTime],
    ],
    eq(p.fit, "yes"),
  );
}

/** Result minus target in the unit of the result; days after the last good one; empty where there is neither. */
export function varianceFormula(p: MeasureParts, raw: Part): Formula {
  const { low, high, result } = p;
  const range = choose(
    [
      [lt(result, low), minus(result, low)],
      [lt(high, result), minus(result, high)],
    ],
    0,
  );
  return choose(
    [
      [or(eq(raw, ""), ne(p.judged, "")), ""],
      [
        eq(p.fit, "number"),
        choose(
          [
            [isHigher(p.kind), minus(result, low)],
            [isLower(p.kind), minus(result, high)],
          ],
          range,
        ),
      ],
      [eq(p.fit, "day"), minus(doneDay(p), p.day)],
    ],
    "",
  );
}
