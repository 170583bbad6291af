/** Reads amounts and ranges: «almeno 25», «+5%», «non oltre 7 gg», «tra 3 e 5», «10-15 gg», «50 ± 5». */
import { plainDigits, shift } from "./decimals";
import { joinBounds, readComparison, readStep } from "./readComparison";
import { readQuantity } from "./readQuantity";
import { after, at, isSign, type Source, skipSmall, yearAt } from "./source";
import type { Comparison } from "./target";
import type { AmountNode, Bound, Quantity, RangeNode, ReadAt } from "./tree";

interface Lead {
  readonly bound?: Bound;
  readonly within: boolean;
  readonly doubtful: boolean;
  readonly more: boolean;
  readonly sign?: "+" | "-";
  readonly positional: boolean;
}

/** The amount at token `i`, with the comparison before it. */
export function readAmount(source: Source, i: number): ReadAt<AmountNode> | undefined {
  const lead = readLead(source, i);
  const quantity = readQuantity(source, lead.next, lead.next > i);
  if (!quantity || !maySayWithin(source, i, lead.value, quantity.value)) return undefined;
  const tail = readTail(source, lead.next, quantity);
  const bound = lead.value.bound ?? tail.value.bound;
  const both =
    lead.value.bound !== undefined && tail.value.bound !== undefined && lead.value.bound !== tail.value.bound;
  const more = tail.value.more ?? (lead.value.more ? "up" : undefined);
  const preposition = lead.value.positional ? "to" : leadOf(source, i);
  const node: AmountNode = {
    kind: "amount",
    quantity: tail.value.quantity,
    within: lead.value.within,
    doubtful: lead.value.doubtful || both || at(source, "approximate", lead.next) !== undefined,
    ofGroup: endsWithGroup(source, i),
    ...(bound && { bound }),
    ...(lead.value.sign && { sign: lead.value.sign }),
    ...(more && { more }),
    ...(preposition && { lead: preposition }),
  };
  return { value: node, next: tail.next };
}

/** «nei 14 capoluoghi»: the words before the number name a definite group. */
const endsWithGroup = (source: Source, i: number): boolean =>
  [1, 2].some((length) => i >= length && at(source, "ofGroup", i - length)?.length === length);

/** Comparison, *circa*, *ulteriori* and sign, in whatever order people put them. */
function readLead(source: Source, i: number): ReadAt<Lead> {
  let lead: Lead = { within: false, doubtful: false, more: false, positional: false };
  let next = i;
  for (let step = 0; step < 12; step += 1) {
    const found = leadStep(source, next, lead, next > i);
    if (!found) break;
    lead = found.value;
    next = found.next;
  }
  return { value: lead, next };
}

function leadStep(source: Source, i: number, lead: Lead, begun: boolean): ReadAt<Lead> | undefined {
  const comparison = readComparison(source, i);
  const within = at(source, "within", i) ?? at(source, "during", i);
  if (comparison && comparison.next >= i + (within?.length ?? 0) && !isListed(source, i, comparison)) {
    const step = readStep(source, i, comparison);
    if (step) return { value: { ...lead, more: true, bound: comparison.value }, next: step };
    const positional = lead.positional || after(source, "positional", i) === comparison.next;
    return { value: { ...joinBounds(lead, comparison.value), positional }, next: comparison.next };
  }
  const further = at(source, "further", i);
  if (within && within.length >= (further?.length ?? 0)) {
    const limited = lead.bound === undefined ? { ...lead, bound: "atMost" as const } : joinBounds(lead, "atMost");
    return { value: { ...limited, within: true, positional: true }, next: i + within.length };
  }
  if (further) return { value: { ...lead, more: true }, next: i + further.length };
  const sign = readSign(source, i);
  if (sign && !lead.sign) return { value: { ...lead, sign }, next: i + 1 };
  if (!begun) return undefined;
  const doubt = at(source, "doubt", i);
  if (doubt) return { value: { ...lead, doubtful: true }, next: i + doubt.length };
  const level = at(source, "level", i);
  if (level && lead.bound && source.tokens[i + level.length]?.kind === "number") {
    return { value: lead, next: i + level.length };
  }
  if (isSign(source, i, ":")) return { value: lead, next: i + 1 };
  const small = at(source, "small", i);
  const one = at(source, "one", i) ?? at(source, "number", i) ?? at(source, "share", i);
  return small && !one ? { value: lead, next: i + small.length } : skipOne(source, i, lead);
}

/** «non oltre il» is a word for deadlines before it is a denied comparison. */
const isListed = (source: Source, i: number, comparison: ReadAt<Bound>): boolean =>
  at(source, "comparison", i) === undefined && after(source, "within", i) === comparison.next;

/** «un» before a figure is an article («almeno un 5%», «un milione» is a number). */
function skipOne(source: Source, i: number, lead: Lead): ReadAt<Lead> | undefined {
  const isArticle = at(source, "small", i)?.length === 1 && source.tokens[i + 1]?.kind === "number";
  return isArticle ? { value: lead, next: i + 1 } : undefined;
}

/** `-` is a sign where it clings to its number, or where a percentage or a plus makes it one. */
function readSign(source: Source, i: number): "+" | "-" | undefined {
  const next = source.tokens[i + 1];
  if (i === 0 && next?.kind === "number") {
    if (at(source, "plus", i)) return "+";
    if (at(source, "minus", i)) return "-";
  }
  const compared = source.tokens[i - 1]?.kind === "sign" && /[<>=]/.test(source.tokens[i - 1]?.text ?? "");
  if (isSign(source, i, "+")) return next?.kind === "number" || at(source, "number", i + 1) ? "+" : undefined;
  if (!isSign(source, i, "-") || next?.kind !== "number") return undefined;
  if (!next.spaced) return source.tokens[i]?.spaced === true || i === 0 || compared ? "-" : undefined;
  const onBase = i > 1 && yearAt(source, i - 1) !== undefined && at(source, "result", i - 2) !== undefined;
  return (i === 0 || onBase) && at(source, "percent", i + 2) ? "-" : undefined;
}

/** «in» and «nell'arco di» limit only durations: «in 10 comuni» limits nothing. */
function maySayWithin(source: Source, i: number, lead: Lead, quantity: Quantity): boolean {
  if (!lead.within || at(source, "within", i) || !at(source, "during", i)) return true;
  return quantity.duration;
}

interface Tail {
  readonly quantity: Quantity;
  readonly bound?: Comparison;
  readonly more?: "up" | "down";
}

function readTail(source: Source, begin: number, read: ReadAt<Quantity>): ReadAt<Tail> {
  const { value: quantity, next } = read;
  const more = at(source, "orMore", next);
  if (more) return withLateNoun(source, quantity, "atLeast", next + more.length);
  const less = at(source, "orLess", next);
  if (less) return withLateNoun(source, quantity, "atMost", next + less.length);
  if (
    isSign(source, next, "+") &&
    source.tokens[next]?.spaced === false &&
    source.tokens[next + 1]?.kind !== "number"
  ) {
    return { value: { quantity, bound: "atLeast" }, next: next + 1 };
  }
  const late = readLateBound(source, next);
  if (late) return { value: { quantity, bound: late.value }, next: late.next };
  const up = at(source, "moreAfter", next);
  const plusOne = up && quantity.unit === "%" && quantity.inWords ? at(source, "one", next + up.length) : undefined;
  if (up && plusOne)
    return {
      value: { quantity: { ...quantity, sure: false }, bound: "moreThan" },
      next: next + up.length + plusOne.length,
    };
  if (up) return { value: { quantity, more: "up" }, next: next + up.length };
  const down = at(source, "lessAfter", next);
  if (down) return { value: { quantity, more: "down" }, next: next + down.length };
  for (let i = begin; i < next; i += 1) {
    if (at(source, "further", i) ?? (at(source, "adjectives", i) && at(source, "moreAfter", i)))
      return { value: { quantity, more: "up" }, next };
  }
  return { value: { quantity }, next };
}

/** «5 max», «10 gg (minimo)», «3 al massimo». */
function readLateBound(source: Source, i: number): ReadAt<Comparison> | undefined {
  const open = isSign(source, i, "(") ? 1 : 0;
  const found = at(source, "comparison", i + open);
  const side = found?.value;
  if (!found || (side !== "atLeast" && side !== "atMost") || source.tokens[i + open]?.kind !== "word") return undefined;
  const end = i + open + found.length;
  if (open === 1) return isSign(source, end, ")") ? { value: side, next: end + 1 } : undefined;
  const token = source.tokens[end];
  return token === undefined || (token.kind === "sign" && ").,;".includes(token.text))
    ? { value: side, next: end }
    : undefined;
}

/** «3 o più incontri». */
function withLateNoun(source: Source, quantity: Quantity, bound: Comparison, next: number): ReadAt<Tail> {
  const token = source.tokens[next];
  const free =
    quantity.unit === "" && token?.kind === "word" && !at(source, "small", next) && !at(source, "within", next);
  const unit = free ? (at(source, "unit", next)?.value ?? token.written) : quantity.unit;
  const duration = quantity.duration || (free && at(source, "unit", next) !== undefined && unit !== "EUR");
  return { value: { quantity: { ...quantity, unit, duration }, bound }, next: free ? next + 1 : next };
}

/** The preposition before token `i`. */
function leadOf(source: Source, i: number): "by" | "to" | undefined {
  if (i === 0) return undefined;
  if (at(source, "by", i - 1)?.length === 1) return "by";
  return at(source, "to", i - 1)?.length === 1 ? "to" : undefined;
}

/** The range at token `i`. */
export function readRange(source: Source, i: number): ReadAt<RangeNode> | undefined {
  const between = at(source, "between", i);
  if (between) return readPair(source, skipSmall(source, i + between.length), ["and", "to"], false);
  const from = at(source, "from", i);
  if (from) return readPair(source, i + from.length, ["to"], true);
  return readDashed(source, i);
}

function readPair(
  source: Source,
  i: number,
  links: readonly ("and" | "to")[],
  fromTo: boolean,
): ReadAt<RangeNode> | undefined {
  const low = readSigned(source, i);
  if (!low || yearAt(source, i) !== undefined) return undefined;
  const link = links.map((kind) => at(source, kind, low.next)).find((found) => found !== undefined);
  const start = link ? low.next + link.length : isSign(source, low.next, "-") ? low.next + 1 : undefined;
  const second = start === undefined ? undefined : skipSmall(source, start);
  const plus = second !== undefined && low.value.digits.startsWith("-") && isSign(source, second, "+") ? 1 : 0;
  const high = second === undefined ? undefined : readSigned(source, second + plus);
  return high && { value: rangeOf(low.value, high.value, fromTo, true), next: high.next };
}

function readSigned(source: Source, i: number): ReadAt<Quantity> | undefined {
  const minus = isSign(source, i, "-") && source.tokens[i + 1]?.spaced === false;
  const start = minus ? i + 1 : i;
  const read = readQuantity(source, start, start > 0);
  return read && minus ? { ...read, value: { ...read.value, digits: `-${read.value.digits}` } } : read;
}

/** «10-15 gg», «80% - 90%», «50 ± 5», «10/15 gg». */
function readDashed(source: Source, i: number): ReadAt<RangeNode> | undefined {
  const bound = at(source, "comparison", i)?.value as Bound | undefined;
  const begin = bound ? after(source, "comparison", i) : after(source, "within", i);
  const start = begin > i ? skipSmall(source, begin) : i;
  const first = source.tokens[start];
  if (first?.kind !== "number" && !isSign(source, start, "€")) return undefined;
  const low = readQuantity(source, start, false);
  if (!low || yearAt(source, start) !== undefined) return undefined;
  const link = linkAt(source, low.next);
  const high = link === undefined ? undefined : readQuantity(source, low.next + 1, false);
  const opens = source.tokens[low.next + 1];
  if (!high || (opens?.kind !== "number" && opens?.text !== "€")) return undefined;
  if (link === "/" && !high.value.duration) return undefined;
  if (yearAt(source, low.next + 1) !== undefined && isSign(source, low.next + 2, ":")) return undefined;
  const range = rangeWith(link ?? "-", low.value, high.value);
  if (begin === i) return { value: range, next: high.next };
  return { value: { ...range, bound: bound ?? "atMost" }, next: high.next };
}

/** What joins the two numbers of a range. */
function linkAt(source: Source, i: number): string | undefined {
  if (at(source, "through", i)) return "to";
  const sign = source.tokens[i]?.kind === "sign" ? source.tokens[i]?.text : undefined;
  return sign !== undefined && "-±/→".includes(sign) ? sign : undefined;
}

function rangeWith(link: string, low: Quantity, high: Quantity): RangeNode {
  if (link === "±") return around(low, high);
  const range = rangeOf(low, high, link === "to", link !== "/");
  return link === "→" ? { ...range, arrow: true } : range;
}

/** The unit of the second number goes for both. */
function rangeOf(low: Quantity, high: Quantity, fromTo: boolean, sure: boolean): RangeNode {
  const isShare = high.unit === "%" || high.unit === "points";
  const shared =
    low.unit === "" ? { ...high, digits: isShare ? shift(low.digits, -2) : low.digits, sure: low.sure } : low;
  const right = high.unit === "" ? { ...low, digits: high.digits, sure: high.sure } : high;
  return { kind: "range", low: shared, high: right, fromTo, arrow: false, sure: sure && low.sure && high.sure };
}

function around(centre: Quantity, width: Quantity): RangeNode {
  const isShare = width.unit === "%" && centre.unit !== "%";
  const step = Number(width.digits) * (isShare ? Number(centre.digits) : 1);
  const scaled = centre.unit === "%" && width.unit === "" ? step / 100 : step;
  const edge = (sign: 1 | -1): Quantity => ({ ...centre, digits: tidy(Number(centre.digits) + sign * scaled) });
  return {
    kind: "range",
    low: edge(-1),
    high: edge(1),
    fromTo: false,
    arrow: false,
    sure: centre.sure && width.sure && !isShare,
  };
}

/** Sums of decimals without the dust of binary fractions. */
const tidy = (value: number): string => plainDigits(Number(value.toFixed(10)));
