/** The resources (risorse) that each document gives to each programme, its amounts read. */
import type { Plan, ProgrammeAccount, RawCell } from "../plan/plan";
import type { CellRange } from "../workbook/address";
import { accountsOf, groupBy } from "./accounts";
import { amountIn, isSameAmount, type Money, readMoney } from "./amounts";

/** One part of the resources. */
export interface LedgerLine {
  readonly name: string;
  readonly nameAt: CellRange;
  readonly amount?: Money;
  /** A preventivo. */
  readonly budgeted?: Money;
  /** A consuntivo. */
  readonly spent?: Money;
}

/** What one document says of one programme's money. */
export interface Ledger {
  readonly source: ProgrammeAccount["source"];
  readonly sheet: string;
  /** The programme's code, in the cockpit or else as written. */
  readonly programme: string;
  readonly total?: Money;
  readonly lines: readonly LedgerLine[];
}

/** A sum with the cells that it is made of. */
export interface Figure {
  readonly value: number;
  readonly cells: readonly CellRange[];
}

/** In the order of the documents; those without any amount are left out. Rows of one register on one programme are one ledger. */
export function ledgersOf(plan: Plan): Ledger[] {
  const groups = groupBy(
    accountsOf(plan).map((account, place) => ({ account, place })),
    ({ account, place }) =>
      account.source === "register" ? JSON.stringify([sheetOf(account), programmeOf(account)]) : String(place),
  );
  return [...groups.values()].flatMap((group) => {
    const accounts = group.map(({ account }) => account);
    const totals = accounts.flatMap(({ resourcesTotal }) => resourcesTotal ?? []);
    const isOne = totals.every(({ value }) => value === totals[0]?.value);
    return (isOne ? [accounts] : accounts.map((account) => [account])).flatMap((each) => ledgerOf(plan, each));
  });
}

const programmeOf = ({ programme, code }: ProgrammeAccount): string => programme ?? code?.value ?? "";

const sheetOf = ({ resourcesTotal, resources, at }: ProgrammeAccount): string =>
  (resourcesTotal?.at ?? resources[0]?.name.at ?? at).sheet;

function ledgerOf(plan: Plan, accounts: readonly ProgrammeAccount[]): Ledger[] {
  const [first] = accounts;
  if (first === undefined) return [];
  const language = plan.language ?? "it";
  const money = (cell: RawCell | undefined): Money | undefined =>
    cell === undefined ? undefined : { cell, reading: readMoney(cell, language) };
  const total = money(accounts.find(({ resourcesTotal }) => resourcesTotal !== undefined)?.resourcesTotal);
  const lines = accounts.flatMap(({ resources }) =>
    resources.map(({ name, amount, budgeted, spent }): LedgerLine => {
      const [one, two, three] = [money(amount), money(budgeted), money(spent)];
      return {
        name: name.value,
        nameAt: name.at,
        ...(one && { amount: one }),
        ...(two && { budgeted: two }),
        ...(three && { spent: three }),
      };
    }),
  );
  if (total === undefined && lines.length === 0) return [];
  return [
    { source: first.source, sheet: sheetOf(first), programme: programmeOf(first), ...(total && { total }), lines },
  ];
}

/** What an amount says of its programme, or of one part of its resources. */
export type MoneyRole = "total" | "part" | "budgeted" | "spent";

/** An amount with what it says. */
export interface MoneyPlace {
  readonly money: Money;
  readonly role: MoneyRole;
  /** The programme, the role and the part's name: tells the cell from others, whatever amount stands in it. */
  readonly key: string;
}

/** Every cell with money, in the order of the document. */
export function moneyOf({ programme, total, lines }: Ledger): MoneyPlace[] {
  const places: [MoneyRole, string, Money | undefined][] = [
    ["total", "", total],
    ...lines.flatMap(({ name, amount, budgeted, spent }): [MoneyRole, string, Money | undefined][] => [
      ["part", name, amount],
      ["budgeted", name, budgeted],
      ["spent", name, spent],
    ]),
  ];
  return places.flatMap(([role, name, money]) =>
    money === undefined ? [] : [{ money, role, key: [programme, role, ...(name === "" ? [] : [name])].join("/") }],
  );
}

/** The resources in all: as stated, else the sum of the parts, where each of them can be read. */
export function totalOf({ total, lines }: Ledger): Figure | undefined {
  const stated = amountIn(total);
  if (total !== undefined && total.reading.kind !== "nothing") {
    return stated === undefined ? undefined : { value: stated, cells: [total.cell.at] };
  }
  return sumOf(lines.map(({ amount }) => amount));
}

/** What is budgeted, or spent, in all: the sum of its cells, or one of them where each repeats the whole. */
export function figureOf(ledger: Ledger, what: "budgeted" | "spent"): Figure | undefined {
  const cells = ledger.lines.flatMap((line) => line[what] ?? []);
  const sum = sumOf(cells);
  const whole = totalOf(ledger)?.value;
  const [first] = cells;
  const repeated = first !== undefined && amountIn(first) === whole && cells.every((cell) => amountIn(cell) === whole);
  return repeated && whole !== undefined && sum !== undefined ? { ...sum, value: whole } : sum;
}

/** Dashes and empty cells add nothing; `undefined` where no cell says an amount, or one cannot be read. */
export function sumOf(cells: readonly (Money | undefined)[]): Figure | undefined {
  const filled = cells.filter(
    (money): money is Money => money !== undefined && money.reading.kind !== "dash" && money.reading.kind !== "nothing",
  );
  if (filled.length === 0 || filled.some((money) => amountIn(money) === undefined)) return undefined;
  return {
    value: filled.reduce((sum, money) => sum + (amountIn(money) ?? 0), 0),
    cells: filled.map(({ cell }) => cell.at),
  };
}

/** Whether a ledger's parts make up its total; `undefined` where either is not known. */
export function addsUp(ledger: Ledger): boolean | undefined {
  const total = amountIn(ledger.total);
  const parts = sumOf(ledger.lines.map(({ amount }) => amount));
  return total === undefined || parts === undefined ? undefined : isSameAmount(parts.value, total);
}
