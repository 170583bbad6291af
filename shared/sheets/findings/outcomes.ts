/** What a person decides about a finding (esito), and what that does to it: an accepted one is closed while its data stay the same. */
import type { Finding } from "../../check/finding";
import { type Choice, readChoice } from "../rules/choices";

/** *Esito* on *Segnalazioni*. */
export const OUTCOMES = {
  toFix: { it: "da correggere", en: "to fix" },
  accepted: { it: "accettata", en: "accepted" },
  notError: { it: "non è un errore", en: "not an error" },
  /** Accepted again, after the data changed: another word than the one given before, so that giving it is seen. */
  confirmed: { it: "confermata", en: "confirmed" },
} as const satisfies Readonly<Record<string, Choice>>;

export type Outcome = keyof typeof OUTCOMES;

/** The outcomes that close a finding. */
export const CLOSING: readonly Outcome[] = ["accepted", "notError", "confirmed"];

/** What stands on the sheet about a finding. */
export interface GivenOutcome {
  /** Absent: the cell is blank, or holds none of the words. */
  readonly outcome?: Outcome;
  /** As typed; the empty text where there is none. */
  readonly note: string;
  /** The print of the data for which the outcome was given: those that the row showed when it was typed. */
  readonly forPrint: string;
}

/** A finding with what a person decided about it. */
export interface JudgedFinding extends Finding {
  readonly outcome?: Outcome;
  readonly note: string;
  /** Nobody has closed it, or its data have changed since. Only open findings are counted. */
  readonly open: boolean;
  /** It was closed, and its data have changed since. */
  readonly reopened: boolean;
}

/**
 * Puts the outcomes of the sheet (`OwnSheets.outcomes`, by finding id) beside the findings, in the same order.
 * Without any (`undefined`: no sheet yet) every finding is open.
 */
export function withOutcomes(
  findings: readonly Finding[],
  outcomes: Readonly<Record<string, GivenOutcome>> | undefined,
): JudgedFinding[] {
  return findings.map((finding) => {
    const given = outcomes?.[finding.id];
    const closing = given?.outcome !== undefined && CLOSING.includes(given.outcome);
    const reopened = closing && given?.forPrint !== finding.print;
    return {
      ...finding,
      ...(given?.outcome === undefined ? {} : { outcome: given.outcome }),
      note: given?.note ?? "",
      open: !closing || reopened,
      reopened,
    };
  });
}

export const readOutcome = (typed: unknown): Outcome | undefined => readChoice(OUTCOMES, typed);

export const isClosing = (typed: unknown): boolean => {
  const outcome = readOutcome(typed);
  return outcome !== undefined && CLOSING.includes(outcome);
};
