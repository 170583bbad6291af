/** The days of a text: which of them is the deadline, and what it supposes. */
import type { Day } from "../workbook/days";
import { doubtful, type Outcome } from "./outcome";
import { type ResolvedDay, resolveWhen } from "./resolveWhen";
import type { Assumption, ReadingContext } from "./target";
import type { Node } from "./tree";

type DeadlineNode = Extract<Node, { kind: "deadline" }>;

export interface Deadline {
  readonly day: Day;
  readonly assumed: readonly Assumption[];
}

/** The deadline of the pieces, `undefined` where there is none, or the problem. */
export function deadlineOf(nodes: readonly Node[], context: ReadingContext): Deadline | Outcome | undefined {
  const all = nodes.filter((node): node is DeadlineNode => node.kind === "deadline");
  const chosen = chooseDeadlines(all, nodes);
  if (chosen.length === 0) return startOnly(all, nodes);
  const days = chosen.map((node) => ({ node, found: resolveWhen(node.when, context.year) }));
  for (const { node, found } of days) {
    if (!found.ok) return problemOf(found.why, node);
  }
  const resolved = days.flatMap(({ node, found }) => (found.ok ? [{ node, found }] : []));
  const first = resolved[0];
  if (!first) return undefined;
  if (resolved.some(({ found }) => found.day !== first.found.day)) return doubtful("two-conditions", chosen);
  const loose = first.node.marker === "none" && !isAlone(nodes);
  const rest: Assumption[] = loose || chosen.length < all.length ? ["part-of-text"] : [];
  return { day: first.found.day, assumed: [...assumptionsOf(first.node, first.found), ...rest] };
}

const isNumber = (node: Node): boolean => node.kind === "amount" || node.kind === "range" || node.kind === "every";

/** «dopo il 30/6» alone says when a thing begins, not when it is due. */
function startOnly(all: readonly DeadlineNode[], nodes: readonly Node[]): Outcome | undefined {
  const starts = all.some((node) => node.marker === "after");
  return starts && !nodes.some(isNumber) ? doubtful("needs-judgement", all) : undefined;
}

/** Days with a word for deadlines win over bare ones, which win over *as at* a day. */
function chooseDeadlines(all: readonly DeadlineNode[], nodes: readonly Node[]): readonly DeadlineNode[] {
  const said = all.filter((node) => MARKED.includes(node.marker) || isJoined(node, nodes));
  if (said.some((node) => MARKED.includes(node.marker))) return said;
  const alone = isAlone(nodes);
  const short = nodes.filter((node) => node.kind === "text" || node.kind === "deliverable").length <= FEW_WORDS;
  const bare = all.filter((node) => node.marker === "none" && (alone || (short && node.strong)));
  if (bare.length > 0) return bare;
  const starts = all.some((node) => node.marker === "after");
  return starts || nodes.some(isNumber) ? [] : all.filter((node) => node.marker === "asAt");
}

/** In longer sentences a bare day is that of a decree or a meeting. */
const FEW_WORDS = 3;

const MARKED: readonly DeadlineNode["marker"][] = ["by", "before", "comparison"];

/** «entro il 30/06 e il 31/12». */
function isJoined(node: DeadlineNode, nodes: readonly Node[]): boolean {
  let i = nodes.indexOf(node) - 1;
  while (nodes[i]?.kind === "small") i -= 1;
  return node.marker === "none" && node.strong && nodes[i]?.kind === "and" && nodes[i - 1]?.kind === "deadline";
}

const isAlone = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => ["deadline", "small", "open", "close", "stop", "label"].includes(node.kind));

function problemOf(why: Exclude<ResolvedDay, { ok: true }>["why"], deadline: DeadlineNode): Outcome {
  const node = deadline.when.form === "day" ? { ...deadline, from: deadline.to - 1 } : deadline;
  if (why === "impossible") return doubtful("impossible-date", [node]);
  return doubtful(why === "zero" ? "missing-zero-date" : "no-target-found", [node]);
}

function assumptionsOf(node: DeadlineNode, found: Extract<ResolvedDay, { ok: true }>): Assumption[] {
  const assumed: Assumption[] = [];
  if (node.marker === "comparison") assumed.push("date-comparator");
  if (node.marker === "before") assumed.push("strictness");
  if (node.marker === "asAt") assumed.push("date-comparator");
  if (found.yearAssumed) assumed.push("year-from-context");
  if (!found.sure) assumed.push(node.when.form === "day" ? "number-format" : "part-of-text");
  return assumed;
}
