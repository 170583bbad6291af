/** One row of *Regole di calcolo*: the setting's name, its input cell, what it does. */
import type { Language } from "../../language";
import type { Settings } from "../../score/settings";
import type { RulesText } from "../../text/it/rules";
import { and, call, cellRef, eq, gt, iff, lt, not, or } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { calc, home, text } from "../look/cells";
import { FORMATS } from "../look/palette";
import { asInput, STYLES, underlined } from "../look/styles";
import { RULES } from "../places";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { METHOD, MISSING } from "./choices";
import { ruledRow } from "./rows";
import { RULE_ID_COLUMN, type RuleName, ruleId } from "./ruleRows";

/** What stands in a setting's cell. */
export type RuleInput =
  | { readonly kind: "year" | "percent" | "fine"; readonly value: number }
  | { readonly kind: "day"; readonly value: number | undefined }
  /** The reference date, or today where it is blank. */
  | { readonly kind: "today"; readonly value: number }
  | { readonly kind: "method"; readonly value: Settings["method"] }
  | { readonly kind: "missing"; readonly value: Settings["missing"] };

const COLUMN = { label: 1, value: RULES.column, note: 3 };

export function settingRow(
  rule: RuleName,
  input: RuleInput,
  words: RulesText,
  { language, asked = [] }: { readonly language: Language; readonly asked?: readonly RuleName[] },
): RowDoc {
  const id = ruleId(rule);
  const label = words.labels[rule];
  return {
    id,
    cells: {
      ...ruledRow({
        [COLUMN.label]: text(label, underlined(STYLES.text)),
        [COLUMN.value]: valueCell(input, language, asked.includes(rule)),
        [COLUMN.note]: noteCell(rule, words),
      }),
      [RULE_ID_COLUMN]: text(id, STYLES.small),
    },
  };
}

function valueCell(input: RuleInput, language: Language, asked: boolean): CellDoc {
  if (input.kind === "today") {
    const blank = cellRef(RULES.reference, RULES.column);
    const style = underlined({ ...STYLES.numberStrong, indent: 1, format: FORMATS.day });
    return calc(iff(eq(blank, ""), call("TODAY"), blank), input.value, style);
  }
  const cell = home(asInput(styleOf(input.kind)), cellValue(input, language));
  return asked ? { content: cell.content, style: cell.style } : cell;
}

function cellValue(input: Exclude<RuleInput, { kind: "today" }>, language: Language): number | string | undefined {
  if (input.kind === "method") return METHOD[input.value][language];
  if (input.kind === "missing") return MISSING[input.value][language];
  return input.value;
}

function styleOf(kind: RuleInput["kind"]) {
  switch (kind) {
    case "year":
      return { ...STYLES.number, format: FORMATS.year };
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

/** What the setting does; of the bands a warning instead while they overlap. */
function noteCell(rule: RuleName, words: RulesText): CellDoc {
  const style = underlined({ ...STYLES.soft, indent: 1 });
  if (rule !== "yellowFrom") return text(words.notes[rule], style);
  return calc(iff(bandsInOrder(), words.notes[rule], words.bandsOverlap), words.notes[rule], style);
}

function bandsInOrder(): Formula {
  const yellow = cellRef(RULES.yellowFrom, RULES.column);
  const green = cellRef(RULES.greenFrom, RULES.column);
  const wrong = or(eq(yellow, ""), eq(green, ""));
  return and(not(wrong), gt(yellow, 0), lt(yellow, green));
}
