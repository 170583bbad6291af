/** A programme that loses its indicators: its sheet counts no formulas that it has no more. */
import { valueAt } from "../../shared/workbook/snapshot";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { type EngineHost, engineHost } from "../engine/engineHost";
import { theEngine } from "../engine/univer";
import { PLAN, smallBook } from "../sequences/smallBook";

const OPTIONS = { wishes: { year: 2016 }, today: "2017-01-31" } as const;

const open: EngineHost[] = [];
afterEach(() => {
  for (const host of open.splice(0)) host.close();
});

async function built(): Promise<EngineHost> {
  const host = engineHost(smallBook());
  open.push(host);
  expect((await refreshPlan(host, OPTIONS)).ok).toBe(true);
  return host;
}

async function planLine(host: EngineHost): Promise<unknown> {
  const cockpit = (await host.snapshot()).sheets.find(({ name }) => name === "Cruscotto");
  return cockpit?.rows.flatMap((_, row) => valueAt(cockpit, row, 0) ?? []).find((text) => /^(Piano|!)/.test(`${text}`));
}

describe("the count of formulas after a refresh", () => {
  it.each([
    ["the only indicator of a programme", 19, 1],
    ["the headings over two programmes", 3, 1],
  ])("finds no rows taken away where the plan lost %s", async (_, row, count) => {
    const host = await built();
    const plan = host.book.getSheetByName(PLAN);
    if (plan === null) throw new Error(`no ${PLAN}`);
    theEngine().focus(host.book, plan);
    plan.deleteRows(row, count);
    expect((await refreshPlan(host, OPTIONS)).ok).toBe(true);
    expect(await planLine(host)).toMatch(/^Piano letto/);
  });
});
