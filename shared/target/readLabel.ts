/** Reads labels («Target 2016:», «Anno 2015:», «Baseline:») and references («art. 4», «misura 1.7»), which are no targets. */

import { readWhen } from "./readWhen";
import { after, at, isSign, type Source, skipSmall, wholeAt, yearAt } from "./source";
import type { Content, Node, ReadAt } from "./tree";

/** The label at token `i`, where one may stand: at the beginning, after a stop, another label or an open bracket. */
export function readLabel(source: Source, i: number, nodes: readonly Node[]): ReadAt<Content> | undefined {
  const last = nodes[nodes.length - 1];
  const yearly = yearAt(source, i) !== undefined && isSign(source, i + 1, ":");
  if (last && !yearly && !["stop", "label", "open", "and", "small", "close"].includes(last.kind)) return undefined;
  const state = readStateLabel(source, i, last);
  if (state) return state;
  const target = at(source, "targetLabel", i);
  const other = at(source, "notTarget", i);
  const isTarget = target !== undefined && target.length >= (other?.length ?? 0);
  const named = i + (isTarget ? target.length : (other?.length ?? 0));
  let next = skipSmall(source, after(source, "year", skipSmall(source, named)));
  const year = yearAt(source, next);
  if (year !== undefined) next = afterSchoolYear(source, next + 1);
  else next = named;
  const end = endOfLabel(source, next, i, last);
  if (end === undefined || (next === i && year === undefined)) return undefined;
  if (isBracketedBase(source, i, end)) return undefined;
  const aside = !isTarget && !other && last?.kind === "open" && nodes.some((node) => node.kind === "amount");
  const role = isTarget ? "target" : other || aside ? "other" : "year";
  return { value: { kind: "label", role, ...(year !== undefined && { year }) }, next: end };
}

const LONGEST_STATE = 10;

/** «Situazione al 31/12/2022:», «Dato storico 2021:», «Baseline dicembre 2023:»: what was, on whatever day. */
function readStateLabel(source: Source, i: number, last: Node | undefined): ReadAt<Content> | undefined {
  const state = at(source, "stateLabel", i);
  if (!state || last?.kind === "close" || last?.kind === "label") return undefined;
  let dated = state.length > 1;
  for (let next = i + state.length; next < i + state.length + LONGEST_STATE; next += 1) {
    if (isSign(source, next, ":"))
      return dated ? { value: { kind: "label", role: "other" }, next: next + 1 } : undefined;
    if (!isOfDate(source, next)) return undefined;
    dated = dated || !at(source, "small", next);
  }
  return undefined;
}

const isOfDate = (source: Source, i: number): boolean =>
  source.tokens[i]?.kind === "number" ||
  source.tokens[i]?.kind === "day" ||
  source.tokens[i]?.kind === "sign" ||
  (["small", "month", "asAt", "year", "end", "period", "ordinal", "result"] as const).some(
    (kind) => at(source, kind, i) !== undefined,
  );

/** «2023/24». */
const afterSchoolYear = (source: Source, i: number): number =>
  isSign(source, i, "/") && /^\d{2}$/.test(source.tokens[i + 1]?.text ?? "") ? i + 2 : i;

/** «+20% (base 2019)»: the base of a change, not a label. */
const isBracketedBase = (source: Source, i: number, end: number): boolean =>
  isSign(source, i - 1, "(") && yearAt(source, end - 1) !== undefined && isSign(source, end, ")");

/** A label ends with a colon, an equals sign or a spaced dash; a bracketed or yearly one may end with nothing. */
function endOfLabel(source: Source, i: number, begin: number, last: Node | undefined): number | undefined {
  if (i === begin) return undefined;
  if (isSign(source, i, ":")) return i + 1;
  const named = at(source, "targetLabel", begin) !== undefined;
  const other = at(source, "notTarget", begin) !== undefined;
  const dash = isSign(source, i, "-") && source.tokens[i + 1]?.spaced === true;
  if ((dash || isSign(source, i, "=")) && yearAt(source, i + 1) === undefined)
    return named || (other ? !dash : dash || i - begin === 1) ? i + 1 : undefined;
  if (other && last?.kind === "open") return i;
  const start = at(source, "startValue", begin) !== undefined;
  const yearly = at(source, "year", begin) !== undefined && yearAt(source, i - 1) !== undefined;
  return (named || start || yearly) && isFigure(source, i) ? i : undefined;
}

const isFigure = (source: Source, i: number): boolean =>
  source.tokens[i]?.kind === "number" ||
  at(source, "comparison", i) !== undefined ||
  at(source, "within", i) !== undefined;

/** Law articles, measures, versions: their numbers are never the target. */
export function readReference(source: Source, i: number): ReadAt<Content> | undefined {
  if (at(source, "periodCode", i)) return undefined;
  const item = i === 0 && wholeAt(source, i, 2) !== undefined && isSign(source, i + 1, ")");
  if (item) return { value: { kind: "reference" }, next: i + 2 };
  if (source.tokens[i]?.kind === "code") return { value: { kind: "reference" }, next: afterCode(source, i + 1) };
  const word = at(source, "references", i);
  if (word && !isLevelOfYear(source, i, word.length)) {
    const end = endOfReference(source, i + word.length);
    return end === undefined ? undefined : { value: { kind: "reference" }, next: end };
  }
  return readNumberedAct(source, i);
}

/** «mantenere il livello del 2015» names no code. */
const isLevelOfYear = (source: Source, i: number, length: number): boolean =>
  at(source, "level", i)?.length === length && yearAt(source, skipSmall(source, i + length)) !== undefined;

/** The number of a code may stand apart: «P32 217». */
function afterCode(source: Source, i: number): number {
  const token = source.tokens[i];
  const apart = token?.kind === "number" && /^\d{3}$/.test(token.text) && !at(source, "percent", i + 1);
  return apart ? i + 1 : i;
}

/** «n. 33/2013». */
function readNumberedAct(source: Source, i: number): ReadAt<Content> | undefined {
  let next = after(source, "numberSign", i);
  while (isSign(source, next, ".") || isSign(source, next, "°")) next += 1;
  const isAct = source.tokens[next]?.kind === "number" && isSign(source, next + 1, "/") && yearAt(source, next + 2);
  return isAct ? { value: { kind: "reference" }, next: next + 3 } : undefined;
}

function endOfReference(source: Source, i: number): number | undefined {
  let next = i;
  for (let sign = 0; sign < 4; sign += 1) {
    const bracket =
      isSign(source, next, "(") && source.tokens[next + 1]?.kind === "word" && isSign(source, next + 2, ")");
    const mark = isSign(source, next, ".") || isSign(source, next, "°") ? 1 : bracket ? 3 : 0;
    const skipped = mark || (at(source, "numberSign", next)?.length ?? 0);
    if (skipped === 0) break;
    next += skipped;
  }
  const dated = afterDate(source, next);
  if (dated !== undefined) return dated;
  if (!isPlainNumber(source, next)) return undefined;
  next += 1;
  while (isLink(source, next) && (isPlainNumber(source, next + 1) || source.tokens[next + 1]?.kind === "word"))
    next += 2;
  while (isListedNumber(source, next)) next += 2;
  return afterDate(source, next) ?? next;
}

/** «artt. 4 e 5», «fase 2 - 3»: a bare number that ends the list or the text. */
function isListedNumber(source: Source, i: number): boolean {
  const joined = at(source, "and", i)?.length === 1 || isSign(source, i, ",") || isSign(source, i, "-");
  const after = source.tokens[i + 2];
  const ends =
    after === undefined || (after.kind === "sign" && ",;:.)-".includes(after.text)) || at(source, "and", i + 2);
  return joined && Boolean(ends) && isPlainNumber(source, i + 1) && yearAt(source, i + 1) === undefined;
}

const isPlainNumber = (source: Source, i: number): boolean => {
  const kind = source.tokens[i]?.kind;
  const numeric = kind === "number" || kind === "code" || kind === "malformed";
  return numeric && !at(source, "percent", i + 1) && !at(source, "unit", i + 1);
};

const isLink = (source: Source, i: number): boolean =>
  (isSign(source, i, "/") || isSign(source, i, "-")) && source.tokens[i]?.spaced === false;

/** «del 7 marzo 2005», «del 2012». */
function afterDate(source: Source, i: number): number | undefined {
  if (at(source, "within", i) || at(source, "due", i)) return undefined;
  const start = skipSmall(source, isSign(source, i, ",") ? i + 1 : i);
  const moment = readWhen(source, start);
  const form = moment?.value.when.form;
  const isDay = form === "day" || (form === "dayMonth" && moment?.value.strong === true);
  const dated = isDay || (start > i && yearAt(source, start) !== undefined);
  if (!dated || !moment) return undefined;
  const number = isSign(source, moment.next, ",") ? moment.next + 1 : moment.next;
  const sign = after(source, "numberSign", number);
  return sign > number && source.tokens[sign]?.kind === "number" ? sign + 1 : moment.next;
}
