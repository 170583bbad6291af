/** Le parole degli stati, del semaforo e delle celle che ne parlano. */

/** Every word of states and bands; English has the same. */
export interface StateText {
  readonly bands: Readonly<Record<"green" | "yellow" | "red", string>>;
  readonly beyond: string;
  /** Beside a checkpoint: `oltre al 31/08`. */
  readonly beyondShort: string;
  /** Before the day of a checkpoint. */
  readonly at: string;
  readonly pending: string;
  readonly missing: string;
  readonly waived: string;
  readonly unmeasurable: string;
  readonly verify: string;
  readonly reread: string;
  readonly twoResults: string;
  readonly reached: Readonly<Record<"yes" | "no" | "notYet" | "yesSoFar", string>>;
  /** Between two counts: `3 di 7`. */
  readonly of: string;
  /** Where a result came from. */
  readonly origin: Readonly<Record<"plan" | "december" | "august" | "april" | "both" | "two" | "judged", string>>;
  /** The same for a programme whose sheet the user keeps; `own`: a result that stands there. */
  readonly originOfAdopted: Readonly<Record<"own" | "december" | "august" | "april", string>>;
  /** Results that are words. */
  readonly result: Readonly<Record<"yes" | "no", string>>;
  /** How a target was read: words around its numbers. */
  readonly reading: Readonly<Record<"by" | "and" | "to" | "done" | "assumed" | "judged", string>>;
  /** Units of variance. */
  readonly variance: Readonly<Record<"points" | "days", string>>;
}

export const stateIt: StateText = {
  bands: { green: "verde", yellow: "giallo", red: "rosso" },
  beyond: "oltre il target",
  beyondShort: "oltre",
  at: " al ",
  pending: "in corso",
  missing: "manca",
  waived: "sterilizzato",
  unmeasurable: "non valutabile",
  verify: "da verificare",
  reread: "da rileggere",
  twoResults: "due risultati",
  reached: { yes: "sì", no: "no", notYet: "non ancora", yesSoFar: "sì, per ora" },
  of: " di ",
  origin: {
    plan: "piano",
    december: "scheda 31/12",
    august: "scheda 31/08",
    april: "scheda 30/04",
    both: "piano e scheda",
    two: "piano ≠ scheda",
    judged: "giudizio",
  },
  originOfAdopted: { own: "scheda vostra", december: "rilev. 31/12", august: "rilev. 31/08", april: "rilev. 30/04" },
  result: { yes: "sì", no: "no" },
  reading: { by: "entro il ", and: " e ", to: " – ", done: "da fare", assumed: " (presunto)", judged: "giudicato" },
  variance: { points: " p.p.", days: " gg" },
};
