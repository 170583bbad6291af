/** One row of *Regole di calcolo*: the setting's name, its input cell, what it does, and hidden the value that counts. */
import type { Language } from "../../language";
import { defaultSettings, type Settings } from "../../score/settings";
import type { RulesText } from "../../text/it/rules";
import { printPercent } from "../../text/percent";
import { printDay } from "../../workbook/days";
import { cellRef, iff } from "../../workbook/formula/build";
import { calc, home, number, text } from "../look/cells";
import { FORMATS } from "../look/palette";
import { asInput, STYLES, underlined } from "../look/styles";
import { RULES } from "../places";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { METHOD, MISSING } from "./choices";
import { ruledRow } from "./rows";
import { RULE_ID_COLUMN, type RuleName, ruleId } from "./ruleRows";
import { isAllowed, usedCell } from "./used";

/** What stands in a setting's cell. */
export type RuleInput =
  /** A literal: the sheets are those of their year. */
  | { readonly kind: "year"; readonly value: number }
  | { readonly kind: "percent" | "fine"; readonly value: number }
  | { readonly kind: "day"; readonly value: number | undefined }
  /** The reference date, or today where there is none. */
  | { readonly kind: "today"; readonly value: number }
  | { readonly kind: "method"; readonly value: Settings["method"] }
  | { readonly kind: "missing"; readonly value: Settings["missing"] };

/** What the rows have in common. */
export interface RuleContext {
  readonly settings: Settings;
  readonly language: Language;
  /** Settings that are written even where their cell exists. */
  readonly asked?: readonly RuleName[];
}

const COLUMN = { label: 1, value: RULES.column, note: 3 };

export function settingRow(rule: RuleName, input: RuleInput, words: RulesText, context: RuleContext): RowDoc {
  const { settings, language, asked = [] } = context;
  const id = ruleId(rule);
  return {
    id,
    cells: {
      ...ruledRow({
        [COLUMN.label]: text(words.labels[rule], underlined(STYLES.text)),
        [COLUMN.value]: valueCell(input, language, asked.includes(rule)),
        [COLUMN.note]: noteCell(rule, words, context),
      }),
      [RULE_ID_COLUMN]: text(id, STYLES.small),
      ...(rule === "year" || rule === "reference" ? {} : { [RULES.used]: usedCell(rule, settings) }),
    },
  };
}

function valueCell(input: RuleInput, language: Language, asked: boolean): CellDoc {
  const shown = underlined({ ...STYLES.numberStrong, indent: 1 });
  if (input.kind === "year") return number(input.value, { ...shown, format: FORMATS.year });
  if (input.kind === "today")
    return calc(cellRef(RULES.today, RULES.used), input.value, { ...shown, format: FORMATS.day });
  const cell = home(asInput(styleOf(input.kind)), cellValue(input, language));
  return asked ? { content: cell.content, style: cell.style } : cell;
}

type TypedInput = Exclude<RuleInput, { kind: "today" | "year" }>;

function cellValue(input: TypedInput, language: Language): number | string | undefined {
  if (input.kind === "method") return METHOD[input.value][language];
  if (input.kind === "missing") return MISSING[input.value][language];
  return input.value;
}

function styleOf(kind: TypedInput["kind"]) {
  switch (kind) {
    case "percent":
      return { ...STYLES.number, format: FORMATS.wholePercent };
    case "fine":
      return { ...STYLES.number, format: FORMATS.weight };
    case "day":
      return STYLES.day;
    default:
      return STYLES.number;
  }
}

/** What the setting does; a warning instead while its cell holds what it cannot be. */
function noteCell(rule: RuleName, words: RulesText, context: RuleContext): CellDoc {
  const style = underlined({ ...STYLES.soft, indent: 1 });
  const note = words.notes[rule];
  return calc(iff(isAllowed(rule, context.settings.year), note, warning(rule, words, context)), note, style);
}

/** Says which value counts instead. */
function warning(rule: RuleName, words: RulesText, { settings, language }: RuleContext): string {
  const { closing, cap, method, latePerDay, missing, yellowFrom, greenFrom, tolerance } = defaultSettings(
    settings.year,
    settings.today,
  );
  const percent = (fraction: number, decimals = 0): string => printPercent(fraction, decimals, language);
  const bands = words.bandsOverlap(percent(yellowFrom), percent(greenFrom));
  const sentences: Readonly<Record<RuleName, string>> = {
    year: words.otherYear(settings.year),
    reference: words.notAllowed(words.today),
    today: words.overwritten,
    closing: words.notAllowed(printDay(closing)),
    cap: words.notAllowed(percent(cap)),
    method: words.notAllowed(METHOD[method][language]),
    late: words.notAllowed(percent(latePerDay)),
    missing: words.notAllowed(MISSING[missing][language]),
    yellowFrom: bands,
    greenFrom: bands,
    tolerance: words.notAllowed(percent(tolerance, 2)),
  };
  return sentences[rule];
}
