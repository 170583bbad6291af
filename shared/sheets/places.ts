/** Where things stand on the generated sheets, for the formulas that find each other across them. Rows and columns from 0. */

/** Columns of the *Cruscotto*. Visible A–L, then the hidden helpers that other sheets ask for; more helpers follow after `firstFree`. */
export const COCKPIT = {
  code: 0,
  title: 1,
  weight: 2,
  result: 3,
  origin: 4,
  target: 5,
  readAs: 6,
  achievement: 7,
  reached: 8,
  band: 9,
  variance: 10,
  note: 11,
  /** The row's id: of an indicator its id, of nodes `2016/P1`, `2016/P1/1.1`, `2016/P1/1.1/1.1.1`. */
  id: 13,
  /** State of an indicator row, one of `STATES`; empty on other rows. */
  state: 14,
  /** `30/04` or `31/08` while the result is provisional, else empty text. */
  provisional: 15,
  /** Programme code, on indicator rows only. */
  programme: 16,
  /** Effective weight, the same if assessed (else 0), and times the achievement (else 0); on indicator rows only. */
  effectiveWeight: 17,
  assessedWeight: 18,
  contribution: 19,
  firstFree: 20,
} as const;

/** Columns of a programme sheet (scheda). Visible A–M, then hidden helpers. */
export const PROGRAMME = {
  number: 0,
  title: 1,
  weight: 2,
  april: 3,
  august: 4,
  december: 5,
  result: 6,
  resultOf: 7,
  target: 8,
  readAs: 9,
  achievement: 10,
  band: 11,
  note: 12,
  /** The id of the indicator on its row with the checkpoints. */
  id: 14,
  /** The id of the indicator on its row with the overrides (block *Triennio e lettura dei target*). */
  overrideId: 15,
  /**
   * Hidden copies of the override row's input cells (`OVERRIDE_INPUTS`), on that row; empty text where nothing is typed.
   * The cockpit looks at these columns: the visible ones also hold formulas over the cockpit, and a formula over such a
   * column would be a circular reference in Excel.
   */
  direction: 16,
  threshold: 17,
  by: 18,
  judged: 19,
  doneOn: 20,
  waived: 21,
  waivedReason: 22,
  firstFree: 23,
  /** Columns of the override row that show the plan's other years. */
  previousResult: 8,
  nextTarget: 9,
  laterTarget: 10,
} as const;

/** Visible columns of the override row in which people type. */
export const OVERRIDE_INPUTS = {
  direction: 3,
  threshold: 4,
  by: 5,
  judged: 6,
  doneOn: 7,
  waived: 11,
  waivedReason: 12,
} as const;

/** Rows of *Regole di calcolo*: people type in `column`, formulas use what stands in `used`, hidden. */
export const RULES = {
  column: 2,
  /** The value that counts: the input, or the default where the input is none that the setting may have. */
  used: 7,
  year: 5,
  reference: 6,
  /** The reference date, or today where there is none. */
  today: 7,
  closing: 8,
  cap: 11,
  method: 12,
  late: 13,
  missing: 14,
  yellowFrom: 17,
  greenFrom: 18,
  tolerance: 21,
} as const;

/** Columns of *Indice*: visible A–H, then the ids of the rows, and on the row of a sheet how many formulas are missing there. */
export const INDEX = { score: 6, band: 7, id: 8, formulas: 9 } as const;

/** Columns of *Segnalazioni*. Visible A–G, then hidden ones; people may write in the columns after them. */
export const FINDINGS = {
  number: 0,
  gravity: 1,
  what: 2,
  where: 3,
  todo: 4,
  /** Home cells. */
  outcome: 5,
  note: 6,
  /** The finding's id; of the rows above the list, the ids of `FIXED_ROWS`. */
  id: 7,
  /** `error`, `warning` or `info` while the finding is there; blank once it is gone. */
  severity: 8,
  /** The print of the data that the row shows. */
  print: 9,
  /** The outcome that stood in the row at the last refresh, as typed, and the print of the data for which it was given. */
  givenOutcome: 10,
  givenPrint: 11,
  /** 1 while the finding is open, else 0; a formula. */
  open: 12,
} as const;

/** The states of an indicator row as the hidden columns hold them: the same words in every language. */
export const STATES = {
  measured: "measured",
  provisional: "provisional",
  pending: "pending",
  missing: "missing",
  waived: "waived",
  unmeasurable: "unmeasurable",
  verify: "verify",
  twoResults: "two-results",
  reread: "reread",
} as const;
