/** Which of the typed results counts, and whether it can be the result of its target. */
import { serialOf } from "../../workbook/days";
import { and, call, choose, eq, gt, iff, ne, or, type Part, phrase, times } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { KINDS, SOURCES } from "./columns";
import { between, isOneOf } from "./formulaWords";
import { UNREAD } from "./typedResult";

/** The typed results of a row; `plan` is already empty where its column holds no data. */
export interface Typed {
  readonly plan: Part;
  readonly april: Part;
  readonly august: Part;
  readonly december: Part;
}

/** A zero in a column of nothing but zeros is no data. */
export const planCountedFormula = (plan: Part, columnIsEmpty: Part): Formula =>
  iff(and(columnIsEmpty, call("ISNUMBER", plan), eq(plan, 0)), "", plan);

const filled = (value: Part): Formula => ne(value, "");

/** The year-end result (the plan's or the 31/12 cell's, if they agree), else the latest checkpoint. */
export const sourceFormula = ({ plan, april, august, december }: Typed): Formula =>
  choose(
    [
      [and(filled(plan), filled(december)), iff(sameResult(plan, december), SOURCES.both, SOURCES.two)],
      [filled(plan), SOURCES.plan],
      [filled(december), SOURCES.december],
      [filled(august), SOURCES.august],
      [filled(april), SOURCES.april],
    ],
    SOURCES.none,
  );

/** Two unread texts are not the same result; numbers must be equal to the last digit that a program compares. */
const sameResult = (one: Part, other: Part): Formula => and(ne(one, UNREAD), eq(one, other));

/** The result that counts; a text that nobody read counts as unread wherever it stands. */
export const resultFormula = (source: Part, { plan, april, august, december }: Typed): Formula =>
  choose(
    [
      [eq(source, SOURCES.two), iff(or(eq(plan, UNREAD), eq(december, UNREAD)), UNREAD, "")],
      [or(eq(source, SOURCES.plan), eq(source, SOURCES.both)), plan],
      [eq(source, SOURCES.december), december],
      [eq(source, SOURCES.august), august],
      [eq(source, SOURCES.april), april],
    ],
    "",
  );

/** `31/08` or `30/04` for a result that is only the checkpoint's; a day or a yes is a fact whenever it was typed. */
export function checkpointFormula(source: Part, kind: Part, result: Part, fit: Part): Formula {
  const isFact = and(isOneOf(kind, [KINDS.day, KINDS.done]), or(eq(result, "yes"), isOneOf(fit, ["day"])));
  const day = choose(
    [
      [eq(source, SOURCES.august), "31/08"],
      [eq(source, SOURCES.april), "30/04"],
    ],
    "",
  );
  return iff(isFact, "", day);
}

/** Days that can be results of a year: from 1 January of the year before to 31 December two years after. */
const inWindow = (serial: Part, year: number): Formula =>
  between(call("INT", serial), serialOf(`${year - 1}-01-01`), serialOf(`${year + 2}-12-31`));

/** The target's part that a result is judged by. */
export interface FitParts {
  readonly kind: Part;
  readonly low: Part;
  readonly high: Part;
  readonly percent: Part;
}

/** Whether the kind has a number. */
export const isNumeric = phrase((kind) => isOneOf(kind, ["min", "min>", "max", "max<", "range"]));

/** `number`, `day`, `yes`, `no`, `share`, `missing`, or `verify`: a person must look at it. */
export function fitFormula(result: Part, target: FitParts, year: number): Formula {
  const { kind, low, high, percent } = target;
  const bound = iff(ne(high, ""), high, low);
  const isDay = and(eq(result, call("INT", result)), inWindow(result, year), gt(result, times(10, bound)));
  const isWholePercent = and(eq(percent, 1), gt(times(2, result), 3), gt(result, times(3, bound)));
  const asNumber = iff(call("ISNUMBER", result), iff(or(isDay, isWholePercent), "verify", "number"), "verify");
  const isShare = and(eq(kind, KINDS.done), between(result, 0, 1));
  const asDeed = iff(
    call("ISNUMBER", result),
    choose(
      [
        [isShare, "share"],
        [inWindow(result, year), "day"],
      ],
      "verify",
    ),
    iff(isOneOf(result, ["yes", "no"]), result, "verify"),
  );
  return choose(
    [
      [eq(result, ""), "missing"],
      [isNumeric(kind), asNumber],
    ],
    asDeed,
  );
}

/** The same for *Fatto il*: a day and nothing else. */
export const doneOnFit = (doneOn: Part, year: number): Formula =>
  choose(
    [
      [eq(doneOn, ""), "missing"],
      [call("ISNUMBER", doneOn), iff(inWindow(doneOn, year), "day", "verify")],
    ],
    "verify",
  );
