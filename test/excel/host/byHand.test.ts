/** Workbooks whose person calculates by hand: what is asked for is calculated, what is only looked at after a change is not. */
import type { Formulas } from "../../../src/host";
import { bookOf, closeAll, openHost, sheetOf, write } from "./openHost";

afterEach(closeAll);

const opened = () => {
  const here = openHost(bookOf(sheetOf("Piano", [[1, { value: 2, formula: "A1*2" }]])));
  here.excel.book.calculation.mode = "Manual";
  const shown = async (formulas?: Formulas, onProgress?: () => void) =>
    (await here.host.readWorkbook(onProgress, undefined, formulas)).sheets[0]?.rows[0]?.[1]?.value;
  return { ...here, shown };
};
const silent = (): void => undefined;

it.each([
  ["who says nothing of it", undefined],
  ["who wants what everything says now", "calculated"],
] as const)("%s gets it calculated, whether the progress is wanted or not", async (_, formulas) => {
  const { excel, shown } = opened();
  for (const [typed, onProgress] of [
    [5, undefined],
    [7, silent],
  ] as const) {
    excel.person.types("Piano", "A1", typed);
    expect(await shown(formulas, onProgress)).toBe(2 * typed);
  }
});

it.each([undefined, silent])(
  "a look as formulas show calculates nothing, not even the first one",
  async (onProgress) => {
    const { excel, shown } = opened();
    excel.person.types("Piano", "A1", 5);
    const { runs } = excel.book.calculation;
    expect(await shown("as-shown", onProgress)).not.toBe(10);
    expect(excel.book.calculation.runs).toBe(runs);
    expect(await shown("calculated", onProgress)).toBe(10);
  },
);

it("what is written is calculated, so that sheets show what they say", async () => {
  const { host, shown } = opened();
  await shown("as-shown");
  const edit = { kind: "writeCells", sheet: "Piano", cells: [write(0, 0, 9, 1)] } as const;
  expect((await host.applyEdits([edit])).kind).toBe("applied");
  expect(await shown("as-shown")).toBe(18);
});

it("a workbook that calculates by itself is calculated at every look", async () => {
  const { excel, shown } = opened();
  excel.book.calculation.mode = "Automatic";
  await shown("as-shown");
  excel.person.types("Piano", "A1", 7);
  expect(await shown("as-shown")).toBe(14);
});
