/** What stands beside the pieces that were read and may change them: it is told, never passed over in silence. */
import type { Kind } from "./lexicon";
import type { Outcome } from "./outcome";
import { at, type Source } from "./source";
import type { Assumption, Target } from "./target";
import type { Node } from "./tree";

const DOUBTS: readonly Node["kind"][] = ["doubt", "negation", "undated", "ranking"];
const BESIDES: readonly Node["kind"][] = [
  "sinceEvent",
  "judgement",
  "outOf",
  "placeholder",
  "or",
  "keep",
  "every",
  "none",
  "rate",
  "elsewhere",
  "eliminate",
];

/** What stands beside the numbers and changes them in a way that is not read. */
export function ignoredIn(nodes: readonly Node[]): Assumption[] {
  const assumed: Assumption[] = [];
  if (nodes.some((node) => DOUBTS.includes(node.kind))) assumed.push("text-ignored");
  const given = nodes.findIndex((node) => node.kind === "amount" || node.kind === "range");
  const mean = nodes.some(
    (node, i) => node.kind === "mean" && (i > given || node.bound !== undefined || node.better !== undefined),
  );
  const unused = nodes.some((node) => node.kind === "deadline" && (node.marker === "asAt" || node.marker === "after"));
  const each = nodes.some((node, i) => node.kind === "subordinate" && node.each === true && i > given);
  if (mean || unused || each || nodes.some((node) => BESIDES.includes(node.kind))) assumed.push("part-of-text");
  return assumed;
}

/** An outcome with all that its text says and it does not: numbers, comparisons, negations, days, years, changes. */
export function withUnread(
  outcome: Outcome,
  source: Source,
  nodes: readonly Node[],
  year: number | undefined,
): Outcome {
  if (!outcome.ok || outcome.assumed.some((code) => code === "part-of-text" || code === "text-ignored")) return outcome;
  const targets = outcome.target.kind === "all" ? outcome.target.parts : [outcome.target];
  const unread =
    nodes.some((node) => LOOSE.includes(node.kind) && holdsFigure(source, node)) ||
    leavesDay(targets, nodes) ||
    leavesMonth(source, nodes) ||
    leavesChange(targets, nodes);
  const assumed: Assumption[] = unread ? ["part-of-text"] : [];
  if (leavesYear(targets, nodes, year)) assumed.push("year-from-context");
  return { ...outcome, assumed: [...new Set([...outcome.assumed, ...assumed])] };
}

/** Pieces of which nothing enters a reading. */
const LOOSE: readonly Node["kind"][] = [
  "text",
  "small",
  "deliverable",
  "doneWord",
  "measure",
  "subordinate",
  "reach",
  "or",
];

const FIGURES: readonly Kind[] = ["number", "percent", "points", "share", "comparison", "negation", "multiplier"];

/** Whether a piece holds a number, in digits or in words, a percentage, a comparison or a negation. */
function holdsFigure(source: Source, node: Node): boolean {
  for (let i = node.from; i < node.to; i += 1) {
    const kind = source.tokens[i]?.kind;
    if (kind === "number" || kind === "malformed" || kind === "day") return true;
    if (kind !== "quoted" && FIGURES.some((figure) => at(source, figure, i) !== undefined)) return true;
  }
  return false;
}

/** A day in the text, and none in the target. */
const leavesDay = (targets: readonly Target[], nodes: readonly Node[]): boolean =>
  nodes.some((node) => node.kind === "deadline") && !targets.some(({ kind }) => kind === "by");

/** «25 in June»: a month that entered no deadline. Short ones («set», «may») are words too, unless a capital says otherwise. */
const leavesMonth = (source: Source, nodes: readonly Node[]): boolean =>
  nodes.some((node) => {
    const written = source.tokens[node.from]?.written ?? "";
    const isName = written.length >= LONG_MONTH || (node.from > 0 && /^\p{Lu}/u.test(written));
    return LOOSE.includes(node.kind) && isName && at(source, "month", node.from) !== undefined;
  });

const LONG_MONTH = 4;

/** A word for change in the text, and neither a change nor a level that it leads to in the target. */
function leavesChange(targets: readonly Target[], nodes: readonly Node[]): boolean {
  const leads = nodes.some(
    (node) => (node.kind === "amount" && node.lead === "to") || (node.kind === "range" && (node.arrow || node.fromTo)),
  );
  const counted = targets.some((target) => "value" in target || target.kind === "between");
  return counted && !leads && nodes.some((node) => node.kind === "change") && !targets.some(isChange);
}

const isChange = ({ kind }: Target): boolean => kind === "change";

/** Another year than the column's, which no base names. */
function leavesYear(targets: readonly Target[], nodes: readonly Node[], year: number | undefined): boolean {
  if (nodes.some((node) => node.kind === "base" && node.targetYear !== undefined && node.targetYear + 1 !== year))
    return true;
  if (year === undefined || targets.some((target) => target.kind === "change" && target.base.kind === "result"))
    return false;
  const years = nodes.flatMap((node) => (node.kind === "year" ? [node.year] : []));
  return years.length > 0 && !years.includes(year);
}
