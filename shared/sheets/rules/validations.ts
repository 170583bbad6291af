/** What may be typed in the cells of *Regole di calcolo*; anything else is refused. */
import type { Language } from "../../language";
import type { RulePrompt, RulesText } from "../../text/it/rules";
import { serialOf } from "../../workbook/days";
import type { ValidationDoc } from "../../workbook/sheetFacets";
import { RULES } from "../places";
import { choiceWords, METHOD, MISSING } from "./choices";

export const ruleValidations = (words: RulesText, language: Language): ValidationDoc[] =>
  (Object.entries(allowed(language)) as [RulePrompt, ValidationDoc["allow"]][]).map(([rule, allow]) => ({
    top: RULES[rule],
    bottom: RULES[rule],
    left: RULES.column,
    right: RULES.column,
    allow,
    level: "stop",
    promptTitle: words.labels[rule],
    prompt: words.prompts[rule],
    errorTitle: words.refused,
    error: words.prompts[rule],
  }));

/** Bands start above 0 and end at 1; a note beside them warns where yellow is not below green. */
function allowed(language: Language): Readonly<Record<RulePrompt, ValidationDoc["allow"]>> {
  const day = { kind: "dayBetween", low: serialOf("1990-01-01"), high: serialOf("2100-12-31") } as const;
  return {
    year: { kind: "numberBetween", low: 1990, high: 2100 },
    reference: day,
    closing: day,
    cap: { kind: "numberBetween", low: 1, high: 1.5 },
    method: { kind: "list", items: choiceWords(METHOD, language) },
    late: { kind: "numberBetween", low: 0, high: 1 },
    missing: { kind: "list", items: choiceWords(MISSING, language) },
    yellowFrom: { kind: "numberBetween", low: 0.0001, high: 1 },
    greenFrom: { kind: "numberBetween", low: 0.0001, high: 1 },
    tolerance: { kind: "numberBetween", low: 0, high: 0.05 },
  };
}
