/** Short words to write formula trees with: `iff(eq(cell, text("")), text("–"), cell)`. */
import { GRID_COLUMNS } from "../grid";
import { keptBy, keptWith } from "./kept";
import type { Formula, Operator, Reference } from "./tree";

/** What a formula may be written with: a tree, or a plain number, text or boolean. */
export type Part = Formula | number | string | boolean;

/** A plain value as a leaf of the tree; trees pass through. */
export function toFormula(part: Part): Formula {
  if (typeof part === "number") return numberLeaf(part);
  if (typeof part === "string") return textLeaf(part);
  if (typeof part === "boolean") return part ? TRUE : FALSE;
  return part;
}

const numberLeaf = keptBy(
  (value: number): Formula =>
    value < 0 ? { kind: "negative", of: { kind: "number", value: -value } } : { kind: "number", value },
);
const TRUE: Formula = { kind: "boolean", value: true };
const FALSE: Formula = { kind: "boolean", value: false };
const textLeaf = keptBy((value: string): Formula => ({ kind: "text", value }));

/** A phrase that formulas say again and again of the same part, made once for each: equal trees are one object. */
export function phrase(make: (part: Formula) => Formula): (part: Part) => Formula {
  const kept = keptWith(make);
  return (part) => kept(toFormula(part));
}

/** A call of a native function, by its English name. */
export const call = (name: string, ...args: readonly Part[]): Formula => callOf(name, args);

const callOf = (name: string, args: readonly Part[]): Formula => ({ kind: "call", name, args: args.map(toFormula) });

const operation =
  (operator: Operator) =>
  (left: Part, right: Part): Formula => ({
    kind: "operation",
    operator,
    left: toFormula(left),
    right: toFormula(right),
  });

export const plus = operation("+");
export const minus = operation("-");
export const times = operation("*");
export const over = operation("/");
export const eq = operation("=");
export const ne = operation("<>");
export const lt = operation("<");
export const le = operation("<=");
export const gt = operation(">");
export const ge = operation(">=");

/** Text joined with `&`. */
export const join = (first: Part, ...rest: readonly Part[]): Formula =>
  rest.reduce<Formula>(
    (left, right) => ({ kind: "operation", operator: "&", left, right: toFormula(right) }),
    toFormula(first),
  );

export const iff = (condition: Part, then: Part, otherwise: Part): Formula => call("IF", condition, then, otherwise);
export const and = (...conditions: readonly Part[]): Formula => callOf("AND", conditions);
export const or = (...conditions: readonly Part[]): Formula => callOf("OR", conditions);
export const not = (condition: Part): Formula => call("NOT", condition);

/** The first case whose condition holds, as nested IFs: `choose([[c1, v1], [c2, v2]], otherwise)`. */
export const choose = (cases: readonly (readonly [Part, Part])[], otherwise: Part): Formula =>
  cases.reduceRight<Formula>((rest, [condition, value]) => iff(condition, value, rest), toFormula(otherwise));

/** One cell, `$E$5`, on the own sheet or on another. */
export const cellRef = (row: number, column: number, sheet?: string): Reference =>
  sheet === undefined && column >= 0 && column < GRID_COLUMNS
    ? ownCell(row * GRID_COLUMNS + column)
    : rangeRef(row, column, row, column, sheet);

const ownCell = keptBy((place: number): Reference => {
  const column = place % GRID_COLUMNS;
  const row = (place - column) / GRID_COLUMNS;
  return rangeRef(row, column, row, column);
});

/** A rectangle, `$A$1:$B$9`. */
export const rangeRef = (top: number, left: number, bottom: number, right: number, sheet?: string): Reference =>
  sheet === undefined
    ? { kind: "reference", top, left, bottom, right, absolute: true }
    : { kind: "reference", sheet, top, left, bottom, right, absolute: true };

/** Whole columns, `$N:$N`. */
export const columnRef = (left: number, right: number = left, sheet?: string): Reference =>
  sheet === undefined
    ? { kind: "reference", left, right, absolute: true }
    : { kind: "reference", sheet, left, right, absolute: true };
