/** Tables and filters on people's sheets: Excel spreads formulas over tables, and misplaces what is written across hidden rows. */
import type { Edit } from "../../../shared/workbook/edit";
import { bookOf, closeAll, openHost, refusal, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [["Peso"], [1], [2], [3], [4], [5]]);

describe("a formula that is to come into a table", () => {
  const formula = (row: number, column: number): Edit => ({
    kind: "typeFormulas",
    sheet: "Piano",
    cells: [{ row, column, formula: "A2*2", value: 2, expected: null }],
  });

  it("is not written, and the sheet and cell are told", async () => {
    const { host, excel } = openHost(bookOf(PLAN));
    excel.person.makesTable("Piano", "A1:B6");
    const before = await excel.picture();
    expect(await refusal(host.applyEdits([formula(9, 0), formula(2, 1)]))).toMatchObject({
      code: "table",
      sheet: "Piano",
      cell: "B3",
    });
    expect(await excel.picture()).toEqual(before);
  });

  it.each([
    ["beside it", formula(2, 2)],
    ["below it", formula(6, 1)],
    ["not a formula", { kind: "writeCells", sheet: "Piano", cells: [write(2, 1, 7)] } satisfies Edit],
  ])("is written where it is %s", async (_, edit) => {
    const { host, excel } = openHost(bookOf(PLAN));
    excel.person.makesTable("Piano", "A1:B6");
    expect((await host.applyEdits([edit])).kind).toBe("applied");
  });

  it("is written beside it although another stands on its other side", async () => {
    const { host, excel } = openHost(bookOf(PLAN));
    excel.person.makesTable("Piano", "C1:D6");
    expect((await host.applyEdits([formula(2, 1), formula(2, 4)])).kind).toBe("applied");
  });
});

describe("rows that a filter hides", () => {
  const cells = [1, 2, 3, 4, 5].map((row) => write(row, 1, `riga ${row}`));
  const edit: Edit = { kind: "writeCells", sheet: "Piano", cells };

  it.each([[[2, 3]], [[1, 2, 3, 4, 5]], [[5]]])("%j: each cell gets its own", async (rows) => {
    const { host, excel } = openHost(bookOf(PLAN));
    excel.person.filtersAway("Piano", rows);
    expect((await host.applyEdits([edit])).kind).toBe("applied");
    const { rows: found = [] } = (await excel.picture()).sheets[0] ?? {};
    expect(found.map((row) => row?.[1]?.value)).toEqual([undefined, ...[1, 2, 3, 4, 5].map((row) => `riga ${row}`)]);
  });

  it("stay what they are where the program writes several rows at once: the danger is real in this Excel", async () => {
    const { excel } = openHost(bookOf(PLAN));
    excel.person.filtersAway("Piano", [2]);
    await excel.desk.run(async (context) => {
      context.workbook.worksheets.getItem("Piano").getRange("B2:B4").values = [["uno"], ["due"], ["tre"]];
      await context.sync();
    });
    const { rows: found = [] } = (await excel.picture()).sheets[0] ?? {};
    expect(found.map((row) => row?.[1]?.value).slice(1, 4)).toEqual(["uno", undefined, "due"]);
  });
});
