/** A workbook that another program has generated is known again in an Excel that spells its formulas differently. */
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { planRefresh } from "../../../src/actions/planRefresh";
import { OPTIONS, refreshed } from "../../hosts/runOn";
import { bookOf, SMALL_PLAN, sheetOf } from "../../hosts/smallBook";
import { closeAll, openHost } from "./openHost";

afterEach(closeAll);

/** As loaded without any care: what Excel itself says. */
async function rawFormulas(book: Snapshot): Promise<string[]> {
  const { excel } = openHost(book, { spellsNewer: true });
  return excel.desk.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load("formulas"));
    await context.sync();
    return ranges.flatMap(({ formulas }) => formulas.flat()).filter((told) => /^=/.test(String(told)));
  });
}

const PLANS: readonly (readonly [string, Snapshot])[] = [
  ["a plain name", bookOf(SMALL_PLAN)],
  ["an accent in the name of its sheet", { sheets: [sheetOf(SMALL_PLAN, "Attività")] }],
];

it.each(PLANS)("a plan with %s, generated from a file, is up to date", async (_what, start) => {
  const { book } = await refreshed(start);
  const raw = await rawFormulas(book);
  expect(raw.some((formula) => formula.includes("@INDEX("))).toBe(true);
  expect(raw.some((formula) => /(?<!['\p{L}])Attività!/u.test(formula))).toBe(start.sheets[0]?.name === "Attività");
  const { host } = openHost(book, { spellsNewer: true });
  const planned = planRefresh(await host.readWorkbook(), { ...OPTIONS, calculates: true });
  expect(planned.ok && { keptByHand: planned.value.keptByHand, edits: planned.value.edits }).toEqual({
    keptByHand: [],
    edits: [],
  });
});

it("nobody who asks finds the calculation behind, unless it was told to wait", async () => {
  const { excel } = openHost(bookOf(SMALL_PLAN));
  const states = await excel.desk.run(async (context) => {
    const { application, worksheets } = context.workbook;
    worksheets.getFirst().getRange("J1").formulas = [["=1+1"]];
    application.load("calculationState");
    await context.sync();
    const first = application.calculationState;
    application.calculationMode = "Manual" as Excel.CalculationMode;
    worksheets.getFirst().getRange("J1").formulas = [["=1+2"]];
    application.load("calculationState");
    await context.sync();
    return [first, application.calculationState];
  });
  expect(states).toEqual(["Done", "Pending"]);
});
