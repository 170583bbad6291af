/** What may be typed in the cells of *Regole di calcolo*; anything else is refused. */
import type { Language } from "../../language";
import type { RulePrompt, RulesText } from "../../text/it/rules";
import type { ValidationDoc } from "../../workbook/sheetFacets";
import { RULES } from "../places";
import { LIMITS, type Limited } from "./allowed";
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
  const day = (rule: Limited) => ({ kind: "dayBetween", ...LIMITS[rule] }) as const;
  const number = (rule: Limited) => ({ kind: "numberBetween", ...LIMITS[rule] }) as const;
  return {
    reference: day("reference"),
    closing: day("closing"),
    cap: number("cap"),
    method: { kind: "list", items: choiceWords(METHOD, language) },
    late: number("late"),
    missing: { kind: "list", items: choiceWords(MISSING, language) },
    yellowFrom: number("yellowFrom"),
    greenFrom: number("greenFrom"),
    tolerance: number("tolerance"),
  };
}
