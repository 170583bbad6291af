/** Hidden rows of the plan. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { hiddenRows } from "../../../../shared/check/rules/hygiene/hiddenRows";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(hiddenRows);

const found = (name: string, rows: readonly number[]) =>
  findingsOf(
    hiddenRows,
    smallPlan().map((sheet) => (sheet.name === name ? { ...sheet, hiddenRows: rows.map((row) => row - 1) } : sheet)),
  );

it.each<[string, number[], number[] | undefined]>([
  ["indicators", [6, 10], [6, 10]],
  ["an objective", [4], [4]],
  ["the heading, an empty row and one below", [2, 3, 30], undefined],
])("%s", (_name, rows, named) => {
  const [finding, ...others] = found("Cruscotto", rows);
  expect(others).toEqual([]);
  expect((finding?.data as { rows?: number[] } | undefined)?.rows).toEqual(named);
});

it("One finding for each sheet, a warning with the weight of its hidden indicators", () => {
  const [finding] = found("Cruscotto", [6, 7, 4]);
  expect(finding).toMatchObject({ key: "Cruscotto", severity: "warning", at: { top: 3, left: 0 } });
  expect(finding?.effect).toBeCloseTo(0.6, 10);
  expect(finding?.cells.every(({ top }) => [3, 5, 6].includes(top))).toBe(true);
});

it("Registers count too", () => {
  expect(found("Indicatori operativi", [2])).toMatchObject([{ key: "Indicatori operativi", effect: 0 }]);
});
