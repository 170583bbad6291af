/** Reads comparisons with something that has a name: «> media regionale», «rispetto al 2015», «≥ valore 2015». */
import type { Found } from "./lexicon";
import { readBase, readCountedBase, readMean } from "./readBase";
import { readComparison } from "./readComparison";
import { after, at, isSign, type Source, skipSmall, yearAt } from "./source";
import type { Bound, Content, Node, ReadAt } from "./tree";

/** «> media regionale», «superiore alla media nazionale», «meglio della media». */
export function readComparedMean(source: Source, i: number, nodes: readonly Node[]): ReadAt<Content> | undefined {
  const bound = longestBound(source, i);
  const better = bound ? undefined : at(source, "better", i);
  const worse = bound || better ? undefined : at(source, "worse", i);
  const mark = bound ?? better ?? worse;
  const start = mark ? i + mark.length : i;
  const mean = readMean(source, skipSmall(source, start)) ?? readMean(source, start);
  if (!mean || followsNumber(source, mean.next) || (!mark && nodes.some(isSubject))) return undefined;
  const value: Content = {
    kind: "mean",
    of: mean.value,
    ...(bound && { bound: bound.value as Bound }),
    ...(better && { better: true }),
    ...(worse && { better: false }),
  };
  return { value, next: mean.next };
}

/** The comparison at token `i`, unless it only begins a longer phrase («equal to or better than»). */
function longestBound(source: Source, i: number): Found | undefined {
  const read = readComparison(source, i);
  const bound = read && { value: read.value, length: read.next - i };
  const longest = Math.max(at(source, "better", i)?.length ?? 0, at(source, "worse", i)?.length ?? 0);
  return bound && bound.length >= longest ? bound : undefined;
}

/** «durata media»: after its noun the word tells of the indicator. */
const isSubject = (node: Node): boolean => node.kind === "text" || node.kind === "measure" || node.kind === "change";

/** «media 4,5» names the indicator, not a mean to be compared with. */
const followsNumber = (source: Source, i: number): boolean =>
  (source.tokens[i]?.kind === "number" && yearAt(source, i) === undefined) ||
  at(source, "comparison", i) !== undefined ||
  isSign(source, i, ":");

/** «rispetto al 2015», «sul consuntivo 2016», «≥ valore 2015», «non inferiore all'anno precedente». */
export function readNamedBase(source: Source, i: number, nodes: readonly Node[]): ReadAt<Content> | undefined {
  const against = at(source, "against", i);
  if (against) {
    const base = readBase(source, i + against.length) ?? readCountedBase(source, i + against.length);
    return base
      ? { value: { kind: "base", ...base.value }, next: base.next }
      : { value: { kind: "base", assumed: true }, next: i + against.length };
  }
  const opening = openBase(source, i);
  const last = nodes[nodes.length - 1];
  if (last?.kind === "amount" && last.more && opening.next === i && at(source, "small", i)) {
    const base = readBase(source, i);
    if (base && !base.value.assumed) return { value: { kind: "base", ...base.value }, next: base.next };
  }
  if (opening.next === i) return readYearly(source, i) ?? readBareBase(source, i, nodes);
  const sided = opening.value.bound !== undefined || opening.value.better !== undefined;
  if (sided && source.tokens[i]?.kind === "sign" && yearAt(source, opening.next) !== undefined) return undefined;
  if (
    opening.value.bound !== undefined &&
    yearAt(source, opening.next) !== undefined &&
    !endsInArticle(source, opening.next)
  )
    return undefined;
  const base = readBase(source, opening.next);
  if (!base || base.value.assumed || (sided && base.value.base.kind === "mean")) return undefined;
  return { value: { kind: "base", ...base.value, ...opening.value }, next: base.next };
}

/** «superiore al 2015» names the year, «almeno 2015» a number. */
const endsInArticle = (source: Source, next: number): boolean =>
  at(source, "small", next - 1) !== undefined &&
  !["a", "ad", "di", "of", "to"].includes(source.tokens[next - 1]?.text ?? "");

type Side = { readonly bound?: Bound; readonly better?: boolean };

/** What opens a base: a comparison, *better than*, or a preposition. */
function openBase(source: Source, i: number): ReadAt<Side> {
  const bound = longestBound(source, i);
  if (bound) {
    const equal = at(source, "comparison", i + bound.length);
    const both = equal?.value === "exactly" ? equal.length : 0;
    return { value: { bound: bound.value as Bound }, next: i + bound.length + both };
  }
  const worse = at(source, "worse", i);
  if (worse) return { value: { better: false }, next: i + worse.length };
  const better = at(source, "better", i);
  if (better) return { value: { better: true }, next: i + better.length };
  return { value: {}, next: after(source, "on", i) };
}

/** «+5% annuo»: measured from the year before. */
function readYearly(source: Source, i: number): ReadAt<Content> | undefined {
  const found = at(source, "yearly", i);
  const base = { kind: "previousResult" } as const;
  return found && { value: { kind: "base", base, assumed: true, bare: true }, next: i + found.length };
}

/** Whether the last piece, articles and prepositions passed over, is of a kind. */
function follows(nodes: readonly Node[], kind: Node["kind"]): boolean {
  let i = nodes.length - 1;
  while (nodes[i]?.kind === "small") i -= 1;
  return nodes[i]?.kind === kind;
}

/** «valore anno precedente + 5%»: a base that no preposition opens. */
function readBareBase(source: Source, i: number, nodes: readonly Node[]): ReadAt<Content> | undefined {
  const previous = at(source, "previousResult", i) ?? at(source, "previousTarget", i);
  const dated = at(source, "result", i) && yearAt(source, i + 1) !== undefined && !isSign(source, i + 2, ":");
  const kept = previous && follows(nodes, "keep") && yearAt(source, i + previous.length) !== undefined;
  const bracketed = previous && isSign(source, i - 1, "(") && yearAt(source, i + previous.length) !== undefined;
  if (!dated && !bracketed && !kept && (!previous || previous.length < 2)) return undefined;
  const base = readBase(source, i);
  return base && !base.value.assumed
    ? { value: { kind: "base", ...base.value, bare: true }, next: base.next }
    : undefined;
}
