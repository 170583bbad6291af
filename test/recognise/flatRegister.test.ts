/** Flat registers of many bodies: the plan that a person reads in each is the plan that Cabina reads. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { SURE_ENOUGH } from "../../shared/recognise/recognition";
import { cellName } from "../../shared/workbook/address";
import { bookOf } from "./books";
import { FLAT_BOOKS, gridSheet, treeOf } from "./flatBooks";
import { falseClaims } from "./homes";

describe("A flat register is read:", () => {
  it.each(FLAT_BOOKS.map((book) => [book.says, book] as const))("%s", (_says, { sheet, grid, head, tree, remarks }) => {
    const book = bookOf(gridSheet(sheet, grid));
    const found = recognisePlan(book);
    if (!found.ok) throw new Error(JSON.stringify(found.problem));
    const { plan, recognised } = found.value;
    const [first] = recognised;
    expect(treeOf(plan)).toBe(tree.trim());
    expect(
      `${plan.year} · targets ${plan.targetYears.join(" ")} · results ${plan.resultYears.join(" ")} · ${plan.weightsAre}`,
    ).toBe(head);
    expect(first?.layout).toBe("flatRegister");
    expect(first?.confidence).toBeGreaterThanOrEqual(SURE_ENOUGH);
    expect((first?.notPlaced ?? []).map(({ at, why }) => `${cellName(at.top, at.left)} ${why}`).sort()).toEqual(
      [...(remarks ?? [])].sort(),
    );
    const namedAfterSheet = plan.perspectives.filter(({ title }) => title.value === sheet).length;
    expect(falseClaims(plan, book)).toHaveLength(namedAfterSheet);
  });
});
