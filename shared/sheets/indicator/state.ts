/** The state of a row: measured, or why it has no number. */

import { and, call, choose, eq, ge, gt, iff, le, ne, not, or, type Part } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { STATES } from "../places";
import { KINDS, SOURCES } from "./columns";
import { doneOnFit, isNumeric } from "./effective";
import { UNREAD } from "./typedResult";

/** The cells that a state depends on. */
export interface StateParts {
  readonly guard: Part;
  readonly waived: Part;
  readonly judged: Part;
  readonly kind: Part;
  readonly day: Part;
  readonly source: Part;
  readonly result: Part;
  readonly doneOn: Part;
  readonly checkpoint: Part;
  readonly fit: Part;
  readonly today: Part;
  readonly closing: Part;
}

/** One of `STATES`. What must be read again comes first: then nothing else on the row can be trusted. */
export function stateFormula(p: StateParts, year: number): Formula {
  const asksBoth = and(isNumeric(p.kind), ne(p.day, ""));
  const doneFit = doneOnFit(p.doneOn, year);
  const isLate = and(eq(p.kind, KINDS.done), ge(p.today, p.closing));
  const awaited = iff(and(ne(p.day, ""), le(p.today, p.day), not(isLate)), STATES.pending, STATES.missing);
  const passed = gt(p.today, p.day);
  const isDeadline = eq(p.kind, KINDS.day);
  return choose(
    [
      [or(not(p.guard), eq(p.result, UNREAD), and(asksBoth, eq(p.doneOn, UNREAD))), STATES.reread],
      [eq(p.waived, 1), STATES.waived],
      [ne(p.judged, ""), STATES.measured],
      [eq(p.source, SOURCES.two), STATES.twoResults],
      [call("EXACT", call("LEFT", p.kind, 1), KINDS.unreadable), STATES.unmeasurable],
      [eq(p.fit, "verify"), STATES.verify],
      [and(asksBoth, eq(doneFit, "verify")), STATES.verify],
      [or(eq(p.fit, "missing"), and(asksBoth, eq(doneFit, "missing"))), awaited],
      [and(isDeadline, eq(p.fit, "yes"), passed), STATES.missing],
      [and(isDeadline, eq(p.fit, "no"), not(passed)), STATES.pending],
      [ne(p.checkpoint, ""), STATES.provisional],
    ],
    STATES.measured,
  );
}

/** Whether a missing result counts zero: the body chose so, and the year is closed. */
export const countsZero = (state: Part, policyIsZero: Part, today: Part, closing: Part): Formula =>
  and(eq(state, STATES.missing), policyIsZero, ge(today, closing));
