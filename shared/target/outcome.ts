/** What the third step hands on: a target with what it supposes, or a problem and the pieces it lies in. */
import type { Assumption, ProblemCode, Target } from "./target";
import type { Node } from "./tree";

export type Outcome =
  | { readonly ok: true; readonly target: Target; readonly assumed: readonly Assumption[] }
  | { readonly ok: false; readonly code: ProblemCode; readonly nodes: readonly Node[] };

export const meant = (target: Target, assumed: readonly Assumption[]): Outcome => ({
  ok: true,
  target,
  assumed: [...new Set(assumed)],
});

export const doubtful = (code: ProblemCode, nodes: readonly Node[]): Outcome => ({ ok: false, code, nodes });
