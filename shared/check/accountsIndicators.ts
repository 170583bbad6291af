/** What the documents beside the cockpit state of each indicator. */
import type {
  AccountedIndicator,
  Indicator,
  OperationalIndicator,
  Plan,
  ProgrammeAccount,
  RawCell,
} from "../plan/plan";
import { accountsOf, groupBy, isSameCell } from "./accounts";

/** An indicator as one document states it. */
export interface Statement {
  readonly account: ProgrammeAccount;
  readonly indicator: AccountedIndicator;
}

/** By the id of the plan's indicator, in the order of the documents; those that are none of the plan's are left out. */
export const statementsById = (plan: Plan): ReadonlyMap<string, Statement[]> =>
  groupBy(
    accountsOf(plan).flatMap((account) => account.indicators.map((indicator): Statement => ({ account, indicator }))),
    ({ indicator }) => indicator.id,
  );

/** The statements of other cells than the indicator's own: where a document is itself its home, it says nothing new. */
export const othersOn = (
  indicator: Indicator | OperationalIndicator,
  statements: ReadonlyMap<string, readonly Statement[]>,
): readonly Statement[] =>
  (statements.get(indicator.id) ?? []).filter(({ indicator: { title } }) => !isSameCell(title.at, indicator.title.at));

/** The years of some cells, ascending. */
export const yearsOf = (cells: Readonly<Record<number, RawCell>>): number[] =>
  Object.keys(cells)
    .map(Number)
    .sort((one, other) => one - other);
