/** Semaforo: symbol and word of an indicator and of a node, hollow while the figure or the year is not final. */
import type { Settings } from "../../score/settings";
import { exceeds, reaches } from "../../target/achievement/nearly";
import type { StateText } from "../../text/it/states";
import { and, choose, eq, iff, join, ne, not, or, type Part } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { KINDS } from "../indicator/columns";
import { exceedsFormula, isOneOf, reachesFormula } from "../indicator/formulaWords";
import { ABSENT, SYMBOLS } from "../look/symbols";
import { STATES } from "../places";

/** Symbol and word, full and hollow. */
const marks = ({ bands, beyond, beyondShort }: StateText) => ({
  full: {
    beyond: `${SYMBOLS.beyond} ${beyond}`,
    green: `${SYMBOLS.green} ${bands.green}`,
    yellow: `${SYMBOLS.yellow} ${bands.yellow}`,
    red: `${SYMBOLS.red} ${bands.red}`,
  },
  hollow: {
    beyond: `${SYMBOLS.openBeyond} ${beyondShort}`,
    green: `${SYMBOLS.openGreen} ${bands.green}`,
    yellow: `${SYMBOLS.openYellow} ${bands.yellow}`,
    red: `${SYMBOLS.openRed} ${bands.red}`,
  },
});

/** The states without a band, symbol and word. */
export const stateMarks = (states: StateText): Readonly<Record<string, string>> => ({
  [STATES.pending]: `${SYMBOLS.pending} ${states.pending}`,
  [STATES.missing]: `${SYMBOLS.missing} ${states.missing}`,
  [STATES.waived]: `${SYMBOLS.waived} ${states.waived}`,
  [STATES.unmeasurable]: `${SYMBOLS.unmeasurable} ${states.unmeasurable}`,
  [STATES.verify]: `${SYMBOLS.unmeasurable} ${states.verify}`,
  [STATES.twoResults]: `${SYMBOLS.twoResults} ${states.twoResults}`,
  [STATES.reread]: `${SYMBOLS.reread} ${states.reread}`,
});

/** Cells and settings that a band depends on. */
export interface BandParts {
  readonly greenFrom: Part;
  readonly yellowFrom: Part;
  /** TRUE before the closing date. */
  readonly open: Part;
}

export interface IndicatorBandParts extends BandParts {
  readonly state: Part;
  readonly raw: Part;
  readonly achievement: Part;
  readonly reached: Part;
  readonly kind: Part;
  readonly provisional: Part;
}

type Marks = ReturnType<typeof marks>["full"];

const bandFormula = (score: Part, words: Marks, { greenFrom, yellowFrom }: BandParts): Formula =>
  choose(
    [
      [reachesFormula(score, greenFrom), words.green],
      [reachesFormula(score, yellowFrom), words.yellow],
    ],
    words.red,
  );

const isMeasured = (state: Part): Formula => isOneOf(state, [STATES.measured, STATES.provisional]);

/** Not reached, but the year still runs and no deadline has been missed for good. */
const notYet = (p: IndicatorBandParts): Formula => and(p.open, eq(p.reached, false), ne(p.kind, KINDS.day));

export function indicatorBandFormula(p: IndicatorBandParts, states: StateText): Formula {
  const { full, hollow } = marks(states);
  const withBeyond = (words: Marks): Formula =>
    iff(exceedsFormula(p.raw, 1), words.beyond, bandFormula(p.achievement, words, p));
  const suffix = iff(eq(p.provisional, ""), "", join(states.at, p.provisional));
  const measured = iff(or(ne(p.provisional, ""), notYet(p)), join(withBeyond(hollow), suffix), withBeyond(full));
  const rest = Object.entries(stateMarks(states)).map(([state, mark]): [Formula, string] => [eq(p.state, state), mark]);
  return choose([[isMeasured(p.state), measured], ...rest.slice(0, -1)], rest[rest.length - 1]?.[1] ?? "");
}

/** The values behind an indicator's band. */
export interface BandValues {
  readonly state: string;
  readonly raw: number;
  readonly achievement: number;
  readonly reached: boolean;
  readonly kind: string;
  readonly provisional: string;
  readonly open: boolean;
}

export function indicatorBandText(v: BandValues, states: StateText, settings: Settings): string {
  if (v.state !== STATES.measured && v.state !== STATES.provisional) return stateMarks(states)[v.state] ?? "";
  const isHollow = v.provisional !== "" || (v.open && !v.reached && v.kind !== KINDS.day);
  const words = isHollow ? marks(states).hollow : marks(states).full;
  const word = exceeds(v.raw, 1) ? words.beyond : words[bandName(v.achievement, settings)];
  return word + (v.provisional === "" ? "" : states.at + v.provisional);
}

const bandName = (score: number, { greenFrom, yellowFrom }: Settings): "green" | "yellow" | "red" =>
  reaches(score, greenFrom) ? "green" : reaches(score, yellowFrom) ? "yellow" : "red";

/** The band of a node's score, which is `–` while nothing under it is assessed. */
export function nodeBandFormula(score: Part, parts: BandParts, states: StateText): Formula {
  const { full, hollow } = marks(states);
  return iff(
    eq(score, ABSENT),
    ABSENT,
    iff(parts.open, bandFormula(score, hollow, parts), bandFormula(score, full, parts)),
  );
}

export function nodeBandText(score: number | undefined, open: boolean, states: StateText, settings: Settings): string {
  if (score === undefined) return ABSENT;
  return (open ? marks(states).hollow : marks(states).full)[bandName(score, settings)];
}

/** *Raggiunto*: yes, no, not yet, yes so far. */
export function reachedWordFormula(p: IndicatorBandParts, { reached }: StateText): Formula {
  return choose(
    [
      [not(isMeasured(p.state)), ABSENT],
      [ne(p.provisional, ""), iff(p.reached, reached.yesSoFar, reached.notYet)],
      [p.reached, reached.yes],
      [notYet(p), reached.notYet],
    ],
    reached.no,
  );
}

export function reachedWord(v: BandValues, { reached }: StateText): string {
  if (v.state !== STATES.measured && v.state !== STATES.provisional) return ABSENT;
  if (v.provisional !== "") return v.reached ? reached.yesSoFar : reached.notYet;
  if (v.reached) return reached.yes;
  return v.open && v.kind !== KINDS.day ? reached.notYet : reached.no;
}
