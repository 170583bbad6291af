/** Le frasi delle regole sui target. */
import type { TargetUnreadable } from "../../../check/rules/targets/targetUnreadable";
import type { FindingText, FindingTexts } from "../../findingText";
import { italianTargetTexts } from "../target";

const unreadable: FindingText<TargetUnreadable> = {
  name: "Target che non si legge",
  why: "Senza un valore, un giorno o una cosa da fare il risultato non si può confrontare con niente: l'indicatore resta fuori dal punteggio.",
  message: (cell, { text, indicator, problem }) =>
    `${cell}: il target «${text}» di «${indicator}» non si legge. ${italianTargetTexts.problems[problem].cause}`,
  todo: ({ problem }) => italianTargetTexts.problems[problem].todo,
};

export const targetsIt: FindingTexts = { "target-unreadable": unreadable };
