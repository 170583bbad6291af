/** Targets without a number: «realizzato», «mantenimento valore 2015», «> media regionale», «Definizione di …». */
import { baseOf } from "./amounts";
import { deliverable, elsewhere } from "./deliverable";
import { directionOf } from "./direction";
import { isPickedOut } from "./loose";
import { doubtful, meant, type Outcome } from "./outcome";
import type { Assumption, Comparison, ReadingContext } from "./target";
import type { Bound, Node } from "./tree";

type Reader = (nodes: readonly Node[], context: ReadingContext) => Outcome | undefined;

/** In order: the first that makes sense of the pieces wins. */
const READERS: readonly Reader[] = [
  answer,
  placeholder,
  elsewhere,
  comparedBase,
  mean,
  factor,
  kept,
  changed,
  every,
  none,
  deliverable,
  judgement,
];

/** The meaning of pieces none of which is a number. */
export function meaningOfWords(nodes: readonly Node[], context: ReadingContext, dated: boolean): Outcome {
  if (dated && nodes.some((node) => node.kind === "placeholder")) return doubtful("needs-judgement", nodes);
  for (const reader of READERS) {
    const outcome = reader(nodes, context);
    if (outcome) return withDoubt(outcome, nodes);
  }
  return doubtful("no-target-found", nodes);
}

/** «non», «salvo» beside words that were read. */
function withDoubt(outcome: Outcome, nodes: readonly Node[]): Outcome {
  const doubts = nodes.some(({ kind }) => kind === "doubt" || kind === "negation" || kind === "undated");
  return outcome.ok && doubts ? meant(outcome.target, [...outcome.assumed, "text-ignored"]) : outcome;
}

const first = <K extends Node["kind"]>(nodes: readonly Node[], kind: K): Extract<Node, { kind: K }> | undefined =>
  nodes.find((node): node is Extract<Node, { kind: K }> => node.kind === kind);

function placeholder(nodes: readonly Node[]): Outcome | undefined {
  const found = first(nodes, "placeholder");
  return found && doubtful("missing-placeholder", [found]);
}

interface Side {
  readonly comparison: Comparison;
  readonly assumed: readonly Assumption[];
}

/** A comparison as one-sided: *exactly* and *better* are taken in the direction of the indicator. */
function sideOf(node: { readonly bound?: Bound; readonly better?: boolean }, context: ReadingContext): Side {
  if (node.bound !== undefined && node.bound !== "exactly") return { comparison: node.bound, assumed: [] };
  const { better, assumed } = directionOf(context, undefined);
  const strictly = node.better === true;
  if (better === "higher") return { comparison: strictly ? "moreThan" : "atLeast", assumed };
  return { comparison: strictly ? "lessThan" : "atMost", assumed };
}

function comparedBase(nodes: readonly Node[], context: ReadingContext): Outcome | undefined {
  const node = nodes.find(
    (n): n is Extract<Node, { kind: "base" }> => n.kind === "base" && (n.bound !== undefined || n.better !== undefined),
  );
  if (!node?.base) return undefined;
  const { comparison, assumed } = sideOf(node, context);
  const change = { kind: "change", by: 0, unit: "", base: node.base, comparison } as const;
  return meant(change, [...assumed, ...baseOf(nodes).assumed]);
}

function mean(nodes: readonly Node[], context: ReadingContext): Outcome | undefined {
  const node = first(nodes, "mean");
  if (!node) return undefined;
  const { comparison, assumed } = sideOf(node, context);
  const rest = nodes.slice(nodes.indexOf(node) + 1);
  const second = rest.some(({ kind }) => kind === "and") && rest.some(({ kind }) => kind === "text" || kind === "mean");
  const picked: Assumption[] = second || isPickedOut(nodes, nodes.indexOf(node)) ? ["part-of-text"] : [];
  return meant({ kind: "benchmark", comparison, base: { kind: "mean", of: node.of } }, [...assumed, ...picked]);
}

function answer(nodes: readonly Node[]): Outcome | undefined {
  return first(nodes, "answer") && meant({ kind: "done" }, []);
}

/** «raddoppio», «dimezzamento». */
function factor(nodes: readonly Node[], context: ReadingContext): Outcome | undefined {
  const node = nodes.find((n): n is Extract<Node, { kind: "change" }> => n.kind === "change" && n.factor !== undefined);
  if (!node) return undefined;
  const year = first(nodes, "year");
  const named = first(nodes, "base") !== undefined || !year || context.year === undefined || year.year >= context.year;
  const base = named ? baseOf(nodes) : { base: { kind: "result", year: year.year } as const, assumed: [] };
  const by = Number(node.factor);
  const comparison = by < 0 ? "atMost" : "atLeast";
  return meant({ kind: "change", by, unit: "%", base: base.base, comparison }, base.assumed);
}

/** «mantenimento valore 2015»: no worse than it. */
function kept(nodes: readonly Node[], context: ReadingContext): Outcome | undefined {
  const at = nodes.findIndex((node) => node.kind === "keep");
  if (at < 0) return undefined;
  const named = nodes.slice(at).some((node) => node.kind === "base" || node.kind === "year");
  if (!named) return nodes.some((node) => node.kind === "text") ? doubtful("needs-judgement", nodes) : undefined;
  const year = first(nodes.slice(at), "year");
  const said = first(nodes, "base");
  const base = said || !year ? baseOf(nodes) : { base: { kind: "result", year: year.year } as const, assumed: [] };
  const { comparison, assumed } = sideOf({}, context);
  return meant({ kind: "change", by: 0, unit: "", base: base.base, comparison }, [...assumed, ...base.assumed]);
}

/** «nessun aumento» is at most the same. */
const STEP = {
  up: { wanted: "moreThan", refused: "atMost" },
  down: { wanted: "lessThan", refused: "atLeast" },
} as const;

/** «incremento rispetto al 2015»: any change in that direction. */
function changed(nodes: readonly Node[], context: ReadingContext): Outcome | undefined {
  const node = first(nodes, "change");
  const named = first(nodes, "base");
  if (!node) return undefined;
  if (!named && nodes.find(({ kind }) => kind !== "small")?.kind === "deliverable") return undefined;
  if (!named || named.bare) return doubtful("needs-judgement", nodes);
  const base = baseOf(nodes);
  const side = node.direction === "better" ? sideOf({ better: true }, context) : undefined;
  const refused = nodes.slice(0, nodes.indexOf(node)).some((n) => n.kind === "none");
  const comparison = side?.comparison ?? STEP[node.direction === "up" ? "up" : "down"][refused ? "refused" : "wanted"];
  const change = { kind: "change", by: 0, unit: "", base: base.base, comparison } as const;
  return meant(change, [...base.assumed, ...(side?.assumed ?? [])]);
}

function every(nodes: readonly Node[]): Outcome | undefined {
  const place = nodes.findIndex((node) => node.kind === "every");
  if (place < 0) return undefined;
  const picked = nodes.slice(0, place).some((node) => node.kind === "text" || node.kind === "subordinate");
  return meant({ kind: "atLeast", value: 1, unit: "%" }, picked ? ["part-of-text"] : []);
}

function none(nodes: readonly Node[]): Outcome | undefined {
  const head = nodes.find((node) => node.kind !== "small");
  if (head?.kind !== "none") return undefined;
  const more = nodes.some((node) => node.kind === "amount" || node.kind === "range" || node.kind === "every");
  return meant({ kind: "atMost", value: 0, unit: "" }, more ? ["part-of-text"] : []);
}

function judgement(nodes: readonly Node[]): Outcome | undefined {
  const found = first(nodes, "judgement") ?? first(nodes, "keep");
  return found && doubtful("needs-judgement", [found]);
}
