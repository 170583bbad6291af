/** Every value of a plan with the cell that it says it came from, for checking that the cell holds it. */
import type { Plan, RawCell, TitleCell, WeightCell } from "../../shared/plan/plan";
import type { Cell } from "../../shared/workbook/address";
import { type CellValue, type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";

type Claim = readonly [what: string, value: CellValue, at: Cell<unknown>["at"]];

const title = (what: string, cell: TitleCell): Claim => [`title ${what}`, cell.raw ?? cell.value, cell.at];
const weight = (what: string, cell: WeightCell | undefined): Claim[] =>
  cell === undefined ? [] : [[`weight ${what}`, cell.raw ?? cell.value, cell.at]];
const raws = (what: string, cells: Readonly<Record<number, RawCell>>): Claim[] =>
  Object.entries(cells).map(([year, cell]): Claim => [`${what} ${year}`, cell.value, cell.at]);

export function claimsOf(plan: Plan): Claim[] {
  const claims: Claim[] = [];
  for (const perspective of plan.perspectives) {
    claims.push(title(perspective.code, perspective.title), ...weight(perspective.code, perspective.weight));
    for (const objective of perspective.objectives) {
      claims.push(title(objective.code, objective.title), ...weight(objective.code, objective.weight));
      for (const programme of objective.programmes) {
        claims.push(title(programme.code, programme.title), ...weight(programme.code, programme.weight));
        for (const indicator of programme.indicators) {
          claims.push(title(indicator.id, indicator.title), ...weight(indicator.id, indicator.weight));
          claims.push(
            ...raws(`target ${indicator.id}`, indicator.targets),
            ...raws(`result ${indicator.id}`, indicator.results),
          );
        }
      }
    }
  }
  for (const detail of plan.details) {
    for (const cell of [detail.title, detail.area, detail.objective]) {
      if (cell !== undefined) claims.push(title(`detail ${detail.code}`, cell));
    }
    for (const each of detail.operational) {
      claims.push(
        title(each.id, each.title),
        ...raws(`target ${each.id}`, each.targets),
        ...raws(`result ${each.id}`, each.results),
      );
    }
    for (const { name, amount, budgeted, spent } of detail.resources) {
      if (name.value !== "") claims.push([`resource ${detail.code}`, name.value, name.at]);
      for (const cell of [amount, budgeted, spent]) {
        if (cell !== undefined) claims.push([`amount ${detail.code}`, cell.value, cell.at]);
      }
    }
  }
  return claims;
}

/** The claims that the workbook does not bear out. */
export const falseClaims = (plan: Plan, book: Snapshot): unknown[] =>
  claimsOf(plan).filter(([, value, at]) => {
    const sheet = sheetNamed(book, at.sheet);
    return sheet === undefined || valueAt(sheet, at.top, at.left) !== value;
  });
