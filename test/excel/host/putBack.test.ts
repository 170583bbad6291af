/** What somebody typed right before Cabina wrote there is given back as it was typed; where that fails, it is told. */
import type { Edit } from "../../../shared/workbook/edit";
import { hostProblemOf } from "../../../src/hostProblem";
import { bookOf, closeAll, type Opened, openHost, refusal, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [[1, "uno", { value: 2, formula: "A1*2" }], [2, "due"], [3]]);
const ADDING: Edit = { kind: "addSheet", sheet: "Nuovo", hidden: false };
const shifting = (at: number): Edit => ({ kind: "insertRows", sheet: "Altro", at, count: 1 });
const over = (column: number, expected?: string): Edit => ({
  kind: "writeCells",
  sheet: "Piano",
  cells: [write(0, column, "nostro", expected)],
});
const overFormula: Edit = {
  kind: "writeCells",
  sheet: "Piano",
  cells: [{ ...write(0, 2, 7), expected: { formula: "A1*2" } }],
};

const opened = (cell: string, typed: string | number): Opened => {
  const here = openHost(bookOf(PLAN, sheetOf("Altro", [[1], [2]])));
  here.excel.hostile.before(2, () => here.excel.coauthor.types("Piano", cell, typed));
  return here;
};
const cellIn = async ({ excel }: Opened, row: number, column: number) =>
  (await excel.picture()).sheets[0]?.rows[row]?.[column];

it.each<[string, readonly Edit[]]>([
  ["adds a sheet", [ADDING, overFormula]],
  ["moves rows elsewhere", [shifting(0), overFormula]],
])("a number typed over a formula stands again when the list also %s", async (_, edits) => {
  const here = opened("C1", 99);
  expect(await refusal(here.host.applyEdits(edits))).toMatchObject({ code: "typed-meanwhile", cell: "C1" });
  expect(await cellIn(here, 0, 2)).toMatchObject({ value: 99 });
});

it("a formula that only followed what the list moved is not taken for somebody's", async () => {
  const book = bookOf(sheetOf("Piano", [[{ value: 2, formula: "Altro!A2" }]]), sheetOf("Altro", [[1], [2]]));
  const { host } = openHost(book);
  const cells = [{ ...write(0, 0, 7), expected: { formula: "Altro!A3" } }];
  const edits: readonly Edit[] = [shifting(0), { kind: "writeCells", sheet: "Piano", cells }];
  expect((await host.applyEdits(edits)).kind).toBe("applied");
});

it("a text that looks like a formula stands again as a text", async () => {
  const here = opened("B1", "'=A1");
  expect((await here.host.applyEdits([over(1, "uno")])).kind).toBe("conflict");
  const cell = await cellIn(here, 0, 1);
  expect([cell?.value, cell?.formula]).toEqual(["=A1", undefined]);
});

it("of more cells than a request holds what was typed stands again, and all others are as they were", async () => {
  const rows = Array.from({ length: 16_000 }, (_, row) => [row]);
  const here = openHost(bookOf(sheetOf("Piano", rows)), { mode: "web" });
  here.excel.hostile.before(2, () => here.excel.coauthor.types("Piano", "B3", "suo"));
  const cells = rows.map((_, row) => write(row, 1, row + 1));
  expect((await here.host.applyEdits([{ kind: "writeCells", sheet: "Piano", cells }])).kind).toBe("conflict");
  const held = (await here.excel.picture()).sheets[0]?.rows.flatMap((row) => row?.[1]?.value ?? []);
  expect(held).toEqual(["suo"]);
}, 60_000);

describe("when Excel refuses to give it back", () => {
  it("once, it is tried again, and everybody's changes are heard afterwards", async () => {
    const here = opened("B1", "suo");
    here.excel.hostile.failRequest(4, "GeneralException");
    expect((await here.host.applyEdits([over(1, "uno")])).kind).toBe("conflict");
    expect(await cellIn(here, 0, 1)).toMatchObject({ value: "suo" });
  });

  it("for good, what is to be typed again is told, and where", async () => {
    const here = opened("B1", "suo");
    here.excel.hostile.before(4, () => here.excel.coauthor.protects("Piano"));
    const problem = await refusal(here.host.applyEdits([over(1, "uno")]));
    expect(problem).toMatchObject({ code: "not-put-back", sheet: "Piano", cell: "B1", text: "suo" });
  });

  it("in the middle of it, events are on again", async () => {
    const here = opened("B1", "suo");
    let heard = 0;
    here.host.watch(() => heard++);
    await here.host.readWorkbook();
    here.excel.hostile.failAction(5, 4, "GeneralException");
    await here.host.applyEdits([over(1, "uno")]).catch(hostProblemOf);
    const before = heard;
    here.excel.coauthor.types("Piano", "D9", "altro");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(heard).toBeGreaterThan(before);
  });
});
