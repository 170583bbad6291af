/** What a typed result (consuntivo) means, once read. */
import type { Day } from "../workbook/days";
import type { Unit } from "./target";

/** Why a result cannot be used as it stands. */
export type ResultProblemCode =
  | "other-kind" /** a date for a count, a number for a deadline */
  | "percent-typed-whole" /** 85 where the target is 0,85: would score 100 % */
  | "no-meaning" /** a text that is neither number, day, yes nor no */
  | "impossible-date"
  | "malformed-number"
  | "cell-error"
  | "needs-date"; /** «sì» for a deadline that has passed: which day? */

/** `asText`: the number or day stood as text in the cell and was read by the book's number conventions. */
export type ResultReading =
  | { readonly kind: "number"; readonly value: number; readonly unit: Unit; readonly asText: boolean }
  | { readonly kind: "day"; readonly day: Day; readonly asText: boolean }
  | { readonly kind: "yes" }
  | { readonly kind: "no" }
  | { readonly kind: "missing" }
  | { readonly kind: "unusable"; readonly problem: ResultProblemCode };
