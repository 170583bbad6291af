/** Risorse (parts with budget and final amount) beside the soggetto responsabile. */
import type { Resource } from "../../plan/plan";
import { and, call, cellRef, eq, gt, iff, or, over, rangeRef, times } from "../../workbook/formula/build";
import type { StyleDoc } from "../../workbook/sheetFacets";
import { blank, calc, text } from "../look/cells";
import { FORMATS, PALETTE, SIZE } from "../look/palette";
import { asInput, framed, ruled, STYLES, underlined } from "../look/styles";
import { wrapText } from "../look/textMetrics";
import { PROGRAMME } from "../places";
import type { CellDoc } from "../sheetDoc";
import { addHeads, side } from "./actionsBlock";
import { readAmount } from "./amounts";
import { LEFT, RIGHT, roomOver } from "./columns";
import { addRow, type Draft, homeOf, nextRow } from "./draft";
import { homeRowId, homeRowNumber } from "./rowIds";
import { amountValidation } from "./validations";

/** Columns of the amounts. */
const AMOUNT = {
  budgeted: PROGRAMME.april,
  spent: PROGRAMME.august,
  share: PROGRAMME.december,
  warning: PROGRAMME.result,
};

export function addResources(draft: Draft): void {
  const { words, year, key } = draft;
  const head = ruled(STYLES.headRight);
  addHeads(draft, words.blocks.resources, words.blocks.responsible, {
    [AMOUNT.budgeted]: text(words.heads.budgeted, ruled(STYLES.headInput)),
    [AMOUNT.spent]: text(words.heads.spent, ruled(STYLES.headInput)),
    [AMOUNT.share]: text(words.heads.share, head),
  });
  const first = nextRow(draft);
  const count = partCount(draft);
  const responsible = responsibleLines(draft);
  const parts: Amounts[] = [];
  for (let number = 1; number <= count; number++) {
    const id = homeRowId(year, key, "resources", number);
    const resource = draft.detail?.resources[number - 1];
    const shown = amountsOf(draft, id, resource);
    parts.push(shown);
    const part = partCells(draft, id, resource, shown);
    addRow(draft, { ...part, ...responsibleCells(draft, id, responsible, number - 1) }, { id });
  }
  const last = first + count - 1;
  addRow(draft, { ...totalCells(draft, first, last, parts), ...responsibleCells(draft, "", responsible, count) });
  for (let line = count + 1; line < responsible.length; line++) {
    addRow(draft, responsibleCells(draft, "", responsible, line));
  }
  draft.validations.push(amountValidation(words, first, last));
}

function partCells(draft: Draft, id: string, resource: Resource | undefined, shown: Amounts): Record<number, CellDoc> {
  const row = nextRow(draft);
  const budgeted = cellRef(row, AMOUNT.budgeted);
  const spent = cellRef(row, AMOUNT.spent);
  const name = homeOf(draft, id, LEFT.text, STYLES.textIndented, resource?.name.value);
  const share = iff(
    and(call("ISNUMBER", budgeted), call("ISNUMBER", spent), gt(budgeted, 0)),
    over(spent, budgeted),
    "–",
  );
  const isBad = or(call("ISTEXT", budgeted), call("ISTEXT", spent));
  const bad = typeof shown.budgeted === "string" || typeof shown.spent === "string";
  return {
    ...side(name, LEFT.text, AMOUNT.budgeted - 1, true),
    [AMOUNT.budgeted]: homeOf(draft, id, AMOUNT.budgeted, amount, literal(shown.budgeted)),
    [AMOUNT.spent]: homeOf(draft, id, AMOUNT.spent, amount, literal(shown.spent)),
    [AMOUNT.share]: calc(share, shareOf(shown), underlined({ ...STYLES.number, format: FORMATS.percent })),
    [AMOUNT.warning]: calc(iff(isBad, draft.words.badAmount, ""), bad ? draft.words.badAmount : "", warning),
  };
}

const amount: StyleDoc = asInput({ ...STYLES.number, format: FORMATS.whole });
const warning: StyleDoc = { ...STYLES.band, size: SIZE.text, bold: true, colour: PALETTE.red, indent: 1 };

/** `unknown`: a formula of a person's that shows an error, or nothing that the file has kept. */
type Amount = number | string | { readonly unknown: true } | undefined;

interface Amounts {
  readonly budgeted: Amount;
  readonly spent: Amount;
}

const literal = (one: Amount): number | string | undefined => (typeof one === "object" ? undefined : one);

/** What stands on the sheet, else what the register says: a number, or a malformed amount as its text. */
function amountsOf(draft: Draft, id: string, resource: Resource | undefined): Amounts {
  if (draft.homes === undefined) {
    const budgeted = readAmount(resource?.budgeted, draft.language) ?? readAmount(resource?.amount, draft.language);
    return { budgeted, spent: readAmount(resource?.spent, draft.language) };
  }
  const typed = (column: number): Amount => {
    const { value, calculated } = draft.homes?.[id]?.[column] ?? {};
    if (typeof value === "number" || typeof value === "string") return value;
    const isError = typeof value === "object" && value !== null;
    return isError || (calculated === true && value === null) ? { unknown: true } : undefined;
  };
  return { budgeted: typed(AMOUNT.budgeted), spent: typed(AMOUNT.spent) };
}

const shareOf = ({ budgeted, spent }: Amounts): number | string =>
  typeof budgeted === "number" && typeof spent === "number" && budgeted > 0 ? spent / budgeted : "–";

/** Sums are not shown while one of the amounts is no number: they would be silently too small. */
function totalCells(draft: Draft, first: number, last: number, parts: readonly Amounts[]): Record<number, CellDoc> {
  const row = nextRow(draft);
  const sum = (column: number, of: readonly Amount[]): CellDoc => {
    const range = rangeRef(first, column, last, column);
    const amounts = numbersOf(of);
    const noneTyped = eq(call("COUNT", range), 0);
    const unsure = or(gt(call("SUMPRODUCT", times(call("ISTEXT", range), 1)), 0), noneTyped);
    const value = amounts === undefined || amounts.length === 0 ? "–" : amounts.reduce((total, one) => total + one, 0);
    return calc(
      iff(unsure, "–", call("SUM", range)),
      value,
      framed({ ...STYLES.numberStrong, indent: 1, format: FORMATS.whole }),
    );
  };
  const budgeted = cellRef(row, AMOUNT.budgeted);
  const spent = cellRef(row, AMOUNT.spent);
  const totals = {
    budgeted: sum(
      AMOUNT.budgeted,
      parts.map((part) => part.budgeted),
    ),
    spent: sum(
      AMOUNT.spent,
      parts.map((part) => part.spent),
    ),
  };
  const share = iff(
    and(call("ISNUMBER", budgeted), call("ISNUMBER", spent), gt(budgeted, 0)),
    over(spent, budgeted),
    "–",
  );
  const shown = shareOf({ budgeted: valueOfCalc(totals.budgeted), spent: valueOfCalc(totals.spent) });
  const cells: Record<number, CellDoc> = {};
  for (let column = LEFT.first; column <= LEFT.last; column++) cells[column] = blank(framed(STYLES.text));
  return {
    ...cells,
    [LEFT.text]: text(draft.words.total, framed({ ...STYLES.strong, indent: 1 })),
    [AMOUNT.budgeted]: totals.budgeted,
    [AMOUNT.spent]: totals.spent,
    [AMOUNT.share]: calc(share, shown, framed({ ...STYLES.numberStrong, format: FORMATS.percent })),
  };
}

const valueOfCalc = ({ content }: CellDoc): number | string | undefined =>
  content.kind === "formula" && typeof content.value === "number" ? content.value : undefined;

/** The amounts of a column; `undefined` when one of them is a text or unknown. */
function numbersOf(amounts: readonly Amount[]): number[] | undefined {
  const present = amounts.filter((one) => one !== undefined);
  const numbers = present.filter((one): one is number => typeof one === "number");
  return numbers.length === present.length ? numbers : undefined;
}

/** At least one row to fill; as many as the sheet already has. */
function partCount(draft: Draft): number {
  const { homes, year, key, detail } = draft;
  if (homes === undefined) return Math.max(1, detail?.resources.length ?? 0);
  return Math.max(1, ...Object.keys(homes).map((id) => homeRowNumber(id, year, key, "resources") ?? 0));
}

/** The register's words on as many lines as they need; without a register one cell to fill. */
function responsibleLines({ detail }: Draft): readonly string[] {
  const who = detail?.responsible?.value.replace(/\s+/g, " ").trim() ?? "";
  return who === "" ? [] : wrapText(who, roomOver(RIGHT.text, RIGHT.last), SIZE.text);
}

function responsibleCells(draft: Draft, id: string, lines: readonly string[], index: number): Record<number, CellDoc> {
  const style = { ...STYLES.text, indent: 1 };
  if (lines.length === 0)
    return index === 0 && id !== "" ? side(homeOf(draft, id, RIGHT.text, style), RIGHT.text, RIGHT.last, true) : {};
  const line = lines[index];
  return line === undefined ? {} : { [RIGHT.text]: text(line, style) };
}
