/** Accounts made by hand, for rules that compare documents: cells with made-up addresses on the sheets that a test names. */
import { smallPlan } from "../../shared/check/examples/smallPlan";
import { snapshotOfExample } from "../../shared/check/examples/snapshotOfExample";
import type { CheckFacts } from "../../shared/check/facts";
import type { Found } from "../../shared/check/finding";
import type { ExampleSheet } from "../../shared/check/rule";
import type { AccountedIndicator, Plan, ProgrammeAccount, RawCell, Resource } from "../../shared/plan/plan";
import { type CellRange, cellAt, columnNumber, printRange } from "../../shared/workbook/address";
import type { CellValue } from "../../shared/workbook/snapshot";
import { factsFor } from "./runExample";

/** `at("Scheda!B3")`. */
export function at(address: string): CellRange {
  const [, sheet = "", column = "", row = ""] = /^(.+)!([A-Z]+)(\d+)$/.exec(address) ?? [];
  return cellAt(sheet, Number(row) - 1, columnNumber(column));
}

export const text = (value: string, address: string, raw?: string) => ({
  value,
  at: at(address),
  ...(raw !== undefined && { raw }),
});

export const raw = (value: CellValue, address: string, format?: string): RawCell => ({
  value,
  at: at(address),
  ...(format !== undefined && { format }),
});

export const account = (given: Partial<ProgrammeAccount>): ProgrammeAccount => ({
  source: "programmeSheet",
  at: given.title?.at ?? at("Scheda!A1"),
  resources: [],
  indicators: [],
  ...given,
});

export const stated = (given: Partial<AccountedIndicator> & Pick<AccountedIndicator, "title">): AccountedIndicator => ({
  targets: {},
  results: {},
  ...given,
});

/** A part of the resources in row `row` of a sheet: name in B, amount in C, budgeted in D, spent in E. */
export const part = (
  sheet: string,
  row: number,
  name: string,
  amount: CellValue,
  budgeted?: CellValue,
  spent?: CellValue,
): Resource => ({
  name: text(name, `${sheet}!B${row}`),
  ...(amount !== null && { amount: raw(amount, `${sheet}!C${row}`) }),
  ...(budgeted !== undefined && { budgeted: raw(budgeted, `${sheet}!D${row}`) }),
  ...(spent !== undefined && { spent: raw(spent, `${sheet}!E${row}`) }),
});

/** Amounts of a programme on a sheet: the total in A of the first row. */
export const ledger = (
  programme: string,
  sheet: string,
  total: CellValue | undefined,
  resources: readonly Resource[],
  source: ProgrammeAccount["source"] = "programmeSheet",
  row = 1,
): ProgrammeAccount =>
  account({
    source,
    programme,
    at: at(`${sheet}!A${row}`),
    ...(total !== undefined && { resourcesTotal: raw(total, `${sheet}!A${row}`) }),
    resources,
  });

/** The facts of the small plan, with these accounts. */
export function factsWith(
  accounts: readonly ProgrammeAccount[],
  plan: Partial<Plan> = {},
  sheets: readonly ExampleSheet[] = smallPlan(),
  today?: string,
): CheckFacts {
  const facts = factsFor(snapshotOfExample({ sheets }), today);
  return { ...facts, plan: { ...facts.plan, accounts, ...plan } };
}

/** The addresses of a finding, sorted. */
export const cellsOf = (finding: Found | undefined): string[] => (finding?.cells ?? []).map(printRange).sort();

/** The ids of the small plan's strategic indicators, in its order. */
export const idsOf = ({ strategic }: CheckFacts): string[] => strategic.map(({ indicator }) => indicator.id);
