/** The words of states, bands and the cells that speak of them, in English. */
import type { StateText } from "../it/states";

export const stateEn: StateText = {
  bands: { green: "green", yellow: "yellow", red: "red" },
  beyond: "beyond target",
  beyondShort: "beyond",
  at: " at ",
  pending: "in progress",
  missing: "missing",
  waived: "waived",
  unmeasurable: "not measurable",
  verify: "to be verified",
  reread: "read again",
  twoResults: "two results",
  reached: { yes: "yes", no: "no", notYet: "not yet", yesSoFar: "yes, so far" },
  of: " of ",
  origin: {
    plan: "plan",
    december: "sheet 31/12",
    august: "sheet 31/08",
    april: "sheet 30/04",
    both: "plan and sheet",
    two: "plan ≠ sheet",
    judged: "judgement",
  },
  originOfAdopted: {
    own: "your own sheet",
    december: "reading 31/12",
    august: "reading 31/08",
    april: "reading 30/04",
  },
  result: { yes: "yes", no: "no" },
  reading: { by: "by ", and: " and ", to: " – ", done: "to be done", assumed: " (assumed)", judged: "judged" },
  variance: { points: " p.p.", days: " days" },
};
