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

/** Parts that must all hold; what is done by a day need not be said to be done. */
export function together(parts: readonly Target[]): Target {
  const dated = parts.some((part) => part.kind === "by");
  const kept = dated ? parts.filter((part) => part.kind !== "done") : parts;
  const [only] = kept;
  return kept.length === 1 && only ? only : { kind: "all", parts: kept };
}
