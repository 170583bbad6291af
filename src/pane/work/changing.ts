/** Writes a choice of *Impostazioni* into its cell of *Regole di calcolo*. */
import { fail, type Result, succeed } from "../../../shared/result";
import { RULES } from "../../../shared/sheets/places";
import { presentColumn, rowsById } from "../../../shared/sheets/readBack/ownCells";
import { LIMITS } from "../../../shared/sheets/rules/allowed";
import { METHOD, MISSING } from "../../../shared/sheets/rules/choices";
import { RULE_ID_COLUMN, type RuleName, ruleId } from "../../../shared/sheets/rules/ruleRows";
import { formatNumber } from "../../../shared/text/numbers";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import { cellAt } from "../../../shared/workbook/address";
import { dayOf, serialOf } from "../../../shared/workbook/days";
import type { CellContent } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { Refusal } from "../model/buildView";
import { ownOfYear } from "../model/ownOfYear";
import type { SettingChange } from "../model/settingsView";
import { type Book, bookLanguage, languageOf, ownView } from "./book";
import type { Planned } from "./choosing";
import { refuse } from "./refusal";

export function settingPuts(book: Book, now: Snapshot, change: SettingChange): Result<Planned, Refusal> {
  const { problems, done } = paneWorkTexts(languageOf(book));
  const own = ownOfYear(book.checked);
  const view = own === undefined ? undefined : ownView(now, own, "rules");
  const row = view === undefined ? undefined : rowsById(view, RULE_ID_COLUMN).get(ruleId(ruleOf(change)));
  const column = view === undefined ? undefined : presentColumn(view, RULES.column);
  if (view === undefined || row === undefined || column === undefined) return fail(refuse(problems.noRules));
  const content = contentOf(book, change);
  if (!content.ok) return content;
  return succeed({
    puts: [{ at: cellAt(view.sheet.name, row, column), content: content.value }],
    sentence: done.changed,
  });
}

const ruleOf = ({ name }: SettingChange): RuleName => name;

function contentOf(book: Book, change: SettingChange): Result<CellContent, Refusal> {
  const words = bookLanguage(book);
  const { problems } = paneWorkTexts(languageOf(book));
  switch (change.name) {
    case "method":
      return succeed({ kind: "value", value: METHOD[change.value][words] });
    case "missing":
      return succeed({ kind: "value", value: MISSING[change.value][words] });
    case "reference":
      return referenceContent(change.value, () => fail(refuse(problems.noDay)));
    default:
      return numberContent(book, change);
  }
}

function referenceContent(day: string, wrong: () => Result<CellContent, Refusal>): Result<CellContent, Refusal> {
  if (day === "") return succeed({ kind: "blank" });
  const [, year = "", month = "", date = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const real = dayOf(Number(year), Number(month), Number(date));
  const serial = real === undefined ? undefined : serialOf(real);
  const { low, high } = LIMITS.reference;
  return serial === undefined || serial < low || serial > high ? wrong() : succeed({ kind: "value", value: serial });
}

function numberContent(
  book: Book,
  { name, value }: Extract<SettingChange, { readonly name: "cap" | "yellowFrom" | "greenFrom" }>,
): Result<CellContent, Refusal> {
  const language = languageOf(book);
  const { problems } = paneWorkTexts(language);
  const { low, high } = LIMITS[name];
  const percent = (fraction: number): string => `${formatNumber(fraction * 100, language)}%`;
  if (!(value >= low && value <= high)) return fail(refuse(problems.notAllowed(percent(low), percent(high))));
  const { yellowFrom, greenFrom } = book.checked.scorecard.settings;
  if ((name === "yellowFrom" && value >= greenFrom) || (name === "greenFrom" && value <= yellowFrom))
    return fail(refuse(problems.bandsOverlap));
  return succeed({ kind: "value", value });
}
