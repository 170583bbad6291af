/** The BSC functions calculate in the cells of the grid. */
import type { SnapshotCell } from "../../../shared/workbook/snapshot";
import { headless } from "./headless";

const sheetOf = (rows: (SnapshotCell | undefined)[][]) => ({
  name: "Foglio",
  hidden: false,
  rows,
  merges: [],
  hiddenRows: [],
  depth: "all" as const,
});
const formula = (text: string): SnapshotCell => ({ value: "", formula: text });

async function shown(rows: (SnapshotCell | undefined)[][]): Promise<unknown[][]> {
  const grid = headless({ sheets: [sheetOf(rows)] });
  const { sheets } = await grid.host.readWorkbook();
  grid.close();
  return (sheets[0]?.rows ?? []).map((row) => (row ?? []).map((cell) => cell?.value));
}

describe("a BSC function in a cell of the grid", () => {
  const CASES: readonly (readonly [string, string, unknown])[] = [
    ["answers for single values", "BSC.TARGETMET(110,100)", true],
    ["reads the target's text", 'BSC.TARGETMET(4,"<= 5")', true],
    ["takes part in other formulas", 'IF(BSC.TARGETMET(90,100),"sì","no")', "no"],
    ["is #VALUE! without its second argument", "BSC.TARGETMET(110)", { error: "#VALUE!" }],
    ["is #VALUE! where the argument is left empty", "BSC.TARGETMET(110,)", { error: "#VALUE!" }],
    ["passes an error on", "BSC.TARGETMET(110,NA())", { error: "#N/A" }],
  ];
  it.each(CASES)("%s", async (_, text, expected) => {
    expect(await shown([[formula(text)]])).toEqual([[expected]]);
  });

  it("knows a share by the cell's number format", async () => {
    const rows = [[{ value: 0.8, format: "0.00%" }, { value: ">= 75%" }, formula("BSC.TARGETMET(A1,B1)")]];
    expect((await shown(rows))[0]?.[2]).toBe(true);
  });

  it("spills an answer of many values into the cells below", async () => {
    const rows = [
      [{ value: 5 }, { value: ">= 4" }, formula("BSC.TARGETMET(A1:A2,B1:B2)")],
      [{ value: 3 }, { value: ">= 4" }],
      [undefined, undefined, formula("C2=FALSE")],
    ];
    expect((await shown(rows))[2]?.[2]).toBe(true);
  });

  it("takes a list as one", async () => {
    const rows = [
      [{ value: 1 }, { value: 0.5 }, formula("BSC.WEIGHTEDSCORE(A1:A2,B1:B2)")],
      [{ value: 3 }, { value: 1 }],
    ];
    expect((await shown(rows))[0]?.[2]).toBeCloseTo(0.875, 12);
  });
});
