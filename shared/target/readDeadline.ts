/** Reads deadlines: «entro il 31/12/2016», «> 30/11/2016», «by end June», «31 dicembre». */

import { type Moment, readWhen } from "./readWhen";
import { at, type Source, skipSmall } from "./source";
import type { Content, DeadlineMarker, ReadAt } from "./tree";

/** The deadline at token `i`. */
export function readDeadline(source: Source, i: number): ReadAt<Content> | undefined {
  return readMarked(source, i) ?? readBare(source, i);
}

const MARKERS = [
  ["within", "by"],
  ["due", "by"],
  ["before", "before"],
  ["after", "after"],
  ["asAt", "asAt"],
] as const;

function readMarked(source: Source, i: number): ReadAt<Content> | undefined {
  const comparison = readCompared(source, i);
  let best: ReadAt<Content> | undefined;
  let longest = 0;
  for (const [kind, marker] of MARKERS) {
    const found = at(source, kind, i);
    if (!found || found.length <= longest) continue;
    const moment = momentAfter(source, i + found.length);
    if (!moment || (marker === "asAt" && !moment.value.strong)) continue;
    best = deadline(moment, marker);
    longest = found.length;
  }
  return best ?? comparison;
}

function momentAfter(source: Source, i: number): ReadAt<Moment> | undefined {
  const again = at(source, "within", i) ?? at(source, "due", i);
  const start = again ? i + again.length : i;
  return readWhen(source, start) ?? readWhen(source, skipSmall(source, start));
}

/** `>= 31/3/2016` and `< 30/6/2016` both mean *by*; a month or a year alone after a comparison is no deadline. */
function readCompared(source: Source, i: number): ReadAt<Content> | undefined {
  const comparison = at(source, "comparison", i);
  if (!comparison) return undefined;
  const start = i + comparison.length;
  const moment = momentAfter(source, start);
  if (!moment?.value.strong || moment.value.when.form === "year") return undefined;
  if (isSlashed(source, moment.next) && source.tokens[i]?.kind === "word") return undefined;
  const again = at(source, "within", start) !== undefined;
  return deadline(moment, again ? "by" : "comparison");
}

/** «almeno 10/12» may be ten out of twelve. */
const isSlashed = (source: Source, end: number): boolean =>
  source.tokens[end - 1]?.kind === "number" && source.tokens[end - 2]?.text === "/";

function readBare(source: Source, i: number): ReadAt<Content> | undefined {
  const moment = readWhen(source, i);
  if (moment?.value.when.form === "dayMonth" && !moment.value.strong) return undefined;
  if (!moment || (moment.value.when.form === "year" && !namesPart(source, i))) return undefined;
  if (moment.value.when.form === "month" && !moment.value.strong && i > 0) return undefined;
  return deadline(moment, "none");
}

/** «fine anno» is a moment by itself, «l'anno» is not. */
const namesPart = (source: Source, i: number): boolean =>
  (["end", "middle", "start"] as const).some((part) => at(source, part, i) ?? at(source, part, i + 1)) ||
  at(source, "thisYear", i)?.value.includes("end") === true;

const deadline = (moment: ReadAt<Moment>, marker: DeadlineMarker): ReadAt<Content> => ({
  value: { kind: "deadline", when: moment.value.when, marker, strong: moment.value.strong },
  next: moment.next,
});
