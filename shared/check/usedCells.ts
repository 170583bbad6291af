/** Every cell of the user's sheets that the plan was read from, with what it holds. */
import type {
  AccountedIndicator,
  Indicator,
  OperationalIndicator,
  ProgrammeAccount,
  ProgrammeDetail,
} from "../plan/plan";
import type { CellRange } from "../workbook/address";
import type { CheckFacts } from "./facts";

export type UsedRole = "title" | "code" | "weight" | "target" | "result" | "text" | "amount";

/** What its row speaks of. */
export type RowKind = "perspective" | "objective" | "programme" | "indicator" | "operational" | "account" | "register";

export interface UsedCell {
  readonly at: CellRange;
  readonly role: UsedRole;
  readonly kind: RowKind;
  /** Of targets and results. */
  readonly year?: number;
  /** Share of the body's weight that hangs on its indicator. */
  readonly effect: number;
}

/** Cells of Cabina's own sheets are left out. */
export function usedCells(facts: CheckFacts): UsedCell[] {
  const cells: UsedCell[] = [];
  const weights = new Map(facts.strategic.map(({ indicator, effectiveWeight }) => [indicator.id, effectiveWeight]));
  const take = (kind: RowKind, effect = 0) => {
    return (role: UsedRole, at: CellRange | undefined, year?: number): void => {
      if (at !== undefined && !facts.ownSheets.has(at.sheet))
        cells.push({ at, role, kind, effect, ...(year !== undefined && { year }) });
    };
  };
  for (const perspective of facts.plan.perspectives) {
    takeNode(take("perspective"), perspective);
    for (const objective of perspective.objectives) {
      takeNode(take("objective"), objective);
      for (const programme of objective.programmes) {
        takeNode(take("programme"), programme);
        for (const indicator of programme.indicators) {
          takeIndicator(take("indicator", weights.get(indicator.id) ?? 0), indicator);
        }
      }
    }
  }
  for (const detail of facts.plan.details) takeDetail(take("register"), take("operational"), detail);
  for (const account of facts.plan.accounts ?? []) takeAccount(take("register"), take("account"), account);
  return cells;
}

type Take = (role: UsedRole, at: CellRange | undefined, year?: number) => void;

interface Node {
  readonly title: { readonly at: CellRange };
  readonly codeAt?: CellRange;
  readonly weight?: { readonly at: CellRange };
}

function takeNode(take: Take, { title, codeAt, weight }: Node): void {
  take("title", title.at);
  take("code", codeAt);
  take("weight", weight?.at);
}

function takeIndicator(take: Take, indicator: Indicator | OperationalIndicator | AccountedIndicator): void {
  take("title", indicator.title.at);
  if ("weight" in indicator) take("weight", indicator.weight?.at);
  if ("mission" in indicator) take("text", indicator.mission?.at);
  if ("directionCell" in indicator) take("text", indicator.directionCell?.at);
  for (const [year, { at }] of Object.entries(indicator.targets)) take("target", at, Number(year));
  for (const [year, { at }] of Object.entries(indicator.results)) take("result", at, Number(year));
}

function takeDetail(take: Take, takeOperational: Take, detail: ProgrammeDetail): void {
  for (const cell of [detail.title, detail.area, detail.objective, detail.responsible]) take("text", cell?.at);
  takeMoney(take, detail);
  for (const { at } of [...detail.actions, ...detail.expectedResults]) take("text", at);
  for (const indicator of detail.operational) takeIndicator(takeOperational, indicator);
}

function takeAccount(take: Take, takeOfIndicator: Take, account: ProgrammeAccount): void {
  take("code", account.code?.at);
  for (const cell of [account.title, account.area, account.objective, account.responsible]) take("text", cell?.at);
  take("weight", account.weight?.at);
  takeMoney(take, account);
  for (const indicator of account.indicators) takeIndicator(takeOfIndicator, indicator);
}

function takeMoney(
  take: Take,
  { resourcesTotal, resources }: Pick<ProgrammeDetail, "resourcesTotal" | "resources">,
): void {
  take("amount", resourcesTotal?.at);
  for (const { name, amount, budgeted, spent } of resources) {
    take("text", name.at);
    for (const cell of [amount, budgeted, spent]) take("amount", cell?.at);
  }
}
