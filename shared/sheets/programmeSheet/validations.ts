/** What may be typed in the input cells of a programme sheet. Results only warn: a person may know better. */
import type { Language } from "../../language";
import type { ProgrammePrompt, ProgrammeSheetText } from "../../text/it/programmeSheet";
import { serialOf } from "../../workbook/days";
import type { ValidationDoc } from "../../workbook/sheetFacets";
import { OVERRIDE_INPUTS, PROGRAMME } from "../places";
import { choiceWords, DIRECTION, WAIVED } from "../rules/choices";

/** The rows in which something may be typed. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

const anyDay = { kind: "dayBetween", low: serialOf("2000-01-01"), high: serialOf("2100-12-31") } as const;

function validation(
  words: ProgrammeSheetText,
  what: ProgrammePrompt,
  place: Rows & { readonly left: number; readonly right: number },
  allow: ValidationDoc["allow"],
  level: ValidationDoc["level"],
): ValidationDoc {
  const { title, text } = words.prompts[what];
  return { ...place, allow, level, promptTitle: title, prompt: text, errorTitle: title, error: words.errors[what] };
}

/** Checkpoints: a number from 0 up, of which a day is one; words such as «sì» after a question. */
export const resultValidation = (words: ProgrammeSheetText, top: number, bottom: number): ValidationDoc =>
  validation(
    words,
    "result",
    { top, bottom, left: PROGRAMME.april, right: PROGRAMME.december },
    { kind: "numberAtLeast", low: 0 },
    "warning",
  );

/** Amounts of money. */
export const amountValidation = (words: ProgrammeSheetText, top: number, bottom: number): ValidationDoc =>
  validation(
    words,
    "amount",
    { top, bottom, left: PROGRAMME.april, right: PROGRAMME.august },
    { kind: "numberAtLeast", low: 0 },
    "warning",
  );

/** *Fatto il* of operational indicators, in the column of the weight. */
export const doneOnValidation = (words: ProgrammeSheetText, row: number): ValidationDoc =>
  validation(
    words,
    "doneOn",
    { top: row, bottom: row, left: PROGRAMME.weight, right: PROGRAMME.weight },
    anyDay,
    "warning",
  );

/** Words from lists and days are refused if they are anything else: the formulas would not understand them. */
export function overrideValidations(
  words: ProgrammeSheetText,
  language: Language,
  top: number,
  bottom: number,
): ValidationDoc[] {
  const at = (column: number) => ({ top, bottom, left: column, right: column });
  return [
    validation(words, "direction", at(OVERRIDE_INPUTS.direction), list(DIRECTION, language), "stop"),
    validation(
      words,
      "threshold",
      at(OVERRIDE_INPUTS.threshold),
      { kind: "numberBetween", low: -1e12, high: 1e12 },
      "stop",
    ),
    validation(words, "by", at(OVERRIDE_INPUTS.by), anyDay, "stop"),
    validation(words, "judged", at(OVERRIDE_INPUTS.judged), { kind: "numberBetween", low: 0, high: 1.5 }, "stop"),
    validation(words, "doneOn", at(OVERRIDE_INPUTS.doneOn), anyDay, "warning"),
    validation(words, "waived", at(OVERRIDE_INPUTS.waived), list(WAIVED, language), "stop"),
  ];
}

const list = (choices: Parameters<typeof choiceWords>[0], language: Language): ValidationDoc["allow"] => ({
  kind: "list",
  items: choiceWords(choices, language),
});
