/** What accounts say, without cells and formats: what must not change however a sheet is laid out. */
import type { Plan, ProgrammeAccount, RawCell } from "../../shared/plan/plan";
import { printedAmount } from "../fixtures/workbooks/programmeSheets";

const value = (cell: { readonly value: unknown } | undefined): unknown => cell?.value;

/** Amounts as the plan prints them, be they numbers or text. */
const amount = (cell: RawCell | undefined): unknown =>
  typeof cell?.value === "number" ? printedAmount(cell.value) : cell?.value;

const filled = (cells: Readonly<Record<number, RawCell>>): unknown =>
  Object.entries(cells)
    .filter(([, cell]) => cell.value !== null)
    .map(([year, cell]) => [year, cell.value]);

export const accountEssence = (account: ProgrammeAccount): unknown => ({
  source: account.source,
  programme: account.programme,
  code: value(account.code),
  title: value(account.title),
  area: value(account.area),
  objective: value(account.objective),
  responsible: value(account.responsible),
  weight: value(account.weight),
  total: amount(account.resourcesTotal),
  resources: account.resources.map(({ name, amount: own, budgeted, spent }) => [
    name.value,
    amount(own),
    amount(budgeted),
    amount(spent),
  ]),
  indicators: account.indicators.map(({ id, title, targets, results, weight }) => [
    id,
    title.value,
    filled(targets),
    filled(results),
    ...(weight === undefined ? [] : [weight.value]),
  ]),
});

/** The accounts and the details that are made of them. */
export const accountsEssence = (plan: Plan): unknown => ({
  accounts: (plan.accounts ?? []).map(accountEssence),
  details: plan.details.map((detail) => ({
    code: detail.code,
    responsible: value(detail.responsible),
    actions: detail.actions.map(value),
    expected: detail.expectedResults.map(value),
    operational: detail.operational.map(({ id, title }) => [id, title.value]),
  })),
});
