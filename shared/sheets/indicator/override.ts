/** A person's word on a target (Verso, Soglia, Entro, % giudicata, Sterilizzato) laid over the target as read. */
import type { TargetOverride } from "../../plan/plan";
import { serialOf } from "../../workbook/days";
import { and, call, choose, eq, ge, iff, lt, ne, or, type Part } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { DIRECTION, holdsChoice, WAIVED } from "../rules/choices";
import { KINDS } from "./columns";
import { isOneOf } from "./formulaWords";

/** `min` or `max` of the cell *Verso*, empty where it holds neither word. */
export const directionFormula = (now: Formula): Formula =>
  choose(
    [
      [holdsChoice(now, DIRECTION.higher), "min"],
      [holdsChoice(now, DIRECTION.lower), "max"],
    ],
    "",
  );

/** The number of a cell, empty where it holds none. */
export const numberFormulaOf = (now: Part): Formula => iff(call("ISNUMBER", now), now, "");

/** The serial number of a day without its time, empty where the cell holds no day. */
export const dayFormulaOf = (now: Part): Formula =>
  iff(call("ISNUMBER", now), iff(and(ge(now, 61), lt(now, 2_958_466)), call("INT", now), ""), "");

/** 1 for a waived indicator: the word is chosen and a reason is written; else 0. */
export const waivedFormula = (chosen: Formula, reason: Formula): Formula =>
  iff(and(holdsChoice(chosen, WAIVED.waived), ne(call("TRIM", reason), "")), 1, 0);

/** The cells of the target as read and of the override, by the columns that hold them. */
export interface OverrideParts {
  readonly kindRead: Part;
  readonly sideRead: Part;
  readonly lowRead: Part;
  readonly highRead: Part;
  readonly dayRead: Part;
  readonly direction: Part;
  readonly threshold: Part;
  readonly by: Part;
}

/** The kind of the target as it counts. */
export function kindFormula(p: OverrideParts): Formula {
  return choose(
    [
      [ne(p.threshold, ""), iff(ne(p.direction, ""), p.direction, p.sideRead)],
      [and(ne(p.direction, ""), or(ne(p.lowRead, ""), ne(p.highRead, ""))), p.direction],
      [and(ne(p.by, ""), eq(p.kindRead, KINDS.unreadable)), KINDS.day],
    ],
    p.kindRead,
  );
}

/** L of the target as it counts: the threshold, else the bound as read, whichever side it stood on. */
export const lowFormula = (p: OverrideParts, kind: Part): Formula =>
  iff(
    isOneOf(kind, ["min", "min>", "range"]),
    choose(
      [
        [ne(p.threshold, ""), p.threshold],
        [ne(p.lowRead, ""), p.lowRead],
      ],
      p.highRead,
    ),
    "",
  );

/** H of the target as it counts. */
export const highFormula = (p: OverrideParts, kind: Part): Formula =>
  iff(
    isOneOf(kind, ["max", "max<", "range"]),
    choose(
      [
        [ne(p.threshold, ""), p.threshold],
        [ne(p.highRead, ""), p.highRead],
      ],
      p.lowRead,
    ),
    "",
  );

/** D of the target as it counts; what is to be done is due by the closing date where no day is said. */
export const dayFormulaFor = (p: OverrideParts, kind: Part, closing: Part): Formula =>
  choose(
    [
      [ne(p.by, ""), p.by],
      [ne(p.dayRead, ""), p.dayRead],
      [eq(kind, KINDS.done), closing],
    ],
    "",
  );

/** The values of the override's cells. */
export const overrideValues = (override: TargetOverride) =>
  ({
    direction: override.direction === undefined ? "" : override.direction === "higher" ? "min" : "max",
    threshold: override.threshold ?? "",
    by: override.by === undefined ? "" : serialOf(override.by),
    judged: override.judged ?? "",
  }) as const;
