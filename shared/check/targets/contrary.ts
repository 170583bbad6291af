/** Signs that point the wrong way: against the *Verso* column, against the other years, or against what the name says. */
import { directionInName } from "../../target/direction";
import { type Better, type BoundCell, boundsOf, type TargetSeries } from "./series";

/** The signs of one indicator that go against a side, and what says that side. */
export interface ContrarySigns {
  /** Never empty; years ascending. */
  readonly slips: readonly BoundCell[];
  /** The side that they contradict. */
  readonly better: Better;
  readonly from: "column" | "years" | "name";
  /** The first target that has the right side; absent where every sign points the wrong way. */
  readonly other?: BoundCell;
}

/** Bounds with a sign of their own; a step («-5%») goes where it goes. */
const isSigned = ({ isBare, cell: { reading } }: BoundCell): boolean =>
  !isBare && reading.kind === "target" && reading.target.kind !== "change";

/** Names that begin with a time, which nobody wants long; elsewhere in a name («riunioni sulle liste d'attesa») the word says little. */
const TIME_FIRST =
  /^((media|medio) (de[il]|della) )?(temp[oi]|durata|attes[ae]|ritard[oi])\b|^((average|mean|median|maximum|waiting|processing|response|repair|payment|lead|turnaround|handling) )*(times?|duration|delays?|wait)\b/i;
/** The unit of a time after the name. */
const IN_DAYS = /[([](in )?(giorni|gg|days)\b/i;
const COUNTED = /^(n\.|n°|nr|numero di|number of|no\. of)/i;
/** Times that are given, not taken. */
const GIVEN = /preavviso|anticip|dedicat|apertura|disponibil|notice|advance|opening|availab|uptime/i;

const isTimeTaken = (name: string): boolean =>
  (TIME_FIRST.test(name) || (IN_DAYS.test(name) && !COUNTED.test(name))) &&
  !GIVEN.test(name) &&
  directionInName(name) === "lower";

/** `undefined` where no sign is contrary, or nothing says which of them are. */
export function contrarySigns(series: TargetSeries): ContrarySigns | undefined {
  const { indicator } = series.of;
  const signed = boundsOf(series).filter(isSigned);
  const stated = "direction" in indicator ? indicator.direction?.value : undefined;
  if (stated !== undefined) return against(signed, stated, "column");
  const better = sideOfYears(signed, indicator.title.value);
  if (better !== undefined) return against(signed, better, "years");
  const isClear = isTimeTaken(indicator.title.value) && signed.every(({ percent }) => !percent);
  return isClear ? against(signed, "lower", "name") : undefined;
}

/** Where the signs disagree: what the name says of a time or a count that should fall, else what most years say, else the name. */
function sideOfYears(signed: readonly BoundCell[], name: string): Better | undefined {
  const lower = signed.filter(({ better }) => better === "lower").length;
  const higher = signed.length - lower;
  if (lower === 0 || higher === 0) return undefined;
  const named = directionInName(name);
  if (named === "lower" && signed.every(({ percent }) => !percent)) return named;
  if (lower === higher) return named;
  return lower > higher ? "lower" : "higher";
}

function against(signed: readonly BoundCell[], better: Better, from: ContrarySigns["from"]): ContrarySigns | undefined {
  const slips = signed.filter((bound) => bound.better !== better);
  const other = signed.find((bound) => bound.better === better);
  return slips.length === 0 ? undefined : { slips, better, from, ...(other && { other }) };
}
