/** Amounts that stand in their cells as text: they are read here, but the spreadsheet's own sums leave them out. */
import { cellText } from "../../../target/cellText";
import { readNumberFormat } from "../../../target/numberFormat";
import type { CellWrite, Edit } from "../../../workbook/edit";
import { cellOf, type Snapshot, type SnapshotCell } from "../../../workbook/snapshot";
import { groupBy } from "../../accounts";
import type { Money } from "../../amounts";
import { ledgersOf, type MoneyRole, moneyOf } from "../../amountsLedger";
import { smallPlan } from "../../examples/smallPlan";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";

export interface AmountAsText {
  /** The first of them, as it stands, and how many there are. */
  readonly text: string;
  readonly count: number;
  /** How many columns they stand in. */
  readonly columns: number;
  /** What the first is as a number. */
  readonly value: number;
}

const asText = (value: string) => ({ value, format: "#,##0.00" });

export const amountAsText: Rule<AmountAsText> = {
  id: "amount-as-text",
  severity: "info",
  examples: [
    {
      says: { it: "una colonna di importi scritti come testo", en: "a column of amounts written as text" },
      sheets: smallPlan({ "Risorse!D2": asText("€ 50.000,00"), "Risorse!D3": asText("€ 20.000,00") }),
      finds: ["Risorse!D2", "Risorse!D3"],
    },
    { says: { it: "importi che sono numeri", en: "amounts that are numbers" }, sheets: smallPlan(), finds: [] },
  ],
  check: ({ plan, snapshot }) => {
    const cellIn = finder(snapshot);
    const texts = ledgersOf(plan)
      .flatMap(moneyOf)
      .flatMap(({ money, role }): TextAmount[] => {
        const present = cellIn(money);
        const { reading } = money;
        if (reading.kind !== "amount" || !reading.asText || present?.value !== money.cell.value) return [];
        return [{ money, role, value: reading.value, isSafe: reading.isPlain && keepsItsLook(present, reading.value) }];
      });
    const alike = groupBy(texts, ({ isSafe }) => (isSafe ? "plain" : "words"));
    return [...alike].flatMap(([how, amounts]) => {
      const columns = [...groupBy(amounts, columnOf).values()];
      if (columns.length > MOST_COLUMNS) return found(how, amounts, columns.length);
      return columns.flatMap((column) => {
        const [first] = column;
        return first === undefined ? [] : found(`${first.money.cell.at.sheet}/${how}/${first.role}`, column, 1);
      });
    });
  },
};

/** In more columns than these it is how the book writes its amounts: one finding. */
const MOST_COLUMNS = 3;

const columnOf = ({ money: { cell } }: TextAmount): string => JSON.stringify([cell.at.sheet, cell.at.left]);

/** `amounts` are all safe to mend, or none is. */
function found(key: string, amounts: readonly TextAmount[], columns: number): Found<AmountAsText>[] {
  const [first] = amounts;
  if (first === undefined) return [];
  const { at, value } = first.money.cell;
  const sheets = groupBy(amounts, ({ money }) => money.cell.at.sheet);
  return [
    {
      key,
      severity: "info",
      at,
      cells: amounts.map(({ money }) => money.cell.at),
      data: { text: String(value).trim(), count: amounts.length, columns, value: first.value },
      effect: 0,
      ...(first.isSafe && { fix: [...sheets].map(([sheet, group]) => asNumbers(group, sheet)) }),
    },
  ];
}

interface TextAmount {
  readonly money: Money;
  readonly role: MoneyRole;
  readonly value: number;
  readonly isSafe: boolean;
}

/** The cell of an amount; an amount that is a part of a longer text has none of its own. */
function finder(snapshot: Snapshot): (money: Money) => SnapshotCell | undefined {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ cell: { at } }) => {
    const sheet = sheets.get(at.sheet);
    return sheet === undefined ? undefined : cellOf(sheet, at.top, at.left);
  };
}

/** The number would be shown as an amount: the cell has such a format, or the text is what a bare number looks like. */
function keepsItsLook({ value, formula, format }: SnapshotCell, amount: number): boolean {
  if (formula !== undefined || typeof value !== "string") return false;
  const { decimals, isDate, percentDecimals, places, prefix } = readNumberFormat(format);
  const isAmountFormat =
    decimals !== undefined && !isDate && percentDecimals === undefined && places === 0 && prefix === "";
  const keepsCents = decimals !== undefined && (decimals >= 2 || Number.isInteger(amount));
  return (isAmountFormat && keepsCents) || (format === undefined && cellText({ value: amount }) === value.trim());
}

const asNumbers = (amounts: readonly TextAmount[], sheet: string): Edit => ({
  kind: "writeCells",
  sheet,
  cells: amounts.map(
    ({ money: { cell }, value }): CellWrite => ({
      row: cell.at.top,
      column: cell.at.left,
      content: { kind: "value", value },
      expected: cell.value,
    }),
  ),
});
