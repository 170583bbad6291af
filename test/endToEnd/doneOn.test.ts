/** A column *Fatto il* in the user's own cockpit: read, scored, calculated live on the generated sheets. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { smallPlan } from "../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../shared/check/rule";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { bytesOf, cabina, scored, shownByCockpit, snapshotOf, stateOf, temporaryFolder, typeByHand } from "./workbench";
import { writeBook } from "./writeBook";

const folder = temporaryFolder();
const ID = "2016/1.1.1/1";
const DAY = 42628;

/** The small plan whose first indicator asks a number and a day, the day in a column of its own. */
async function book(day: ExampleCell): Promise<string> {
  const path = join(folder, `piano-${String(Object(day).value ?? day).replace(/\D/g, "")}.xlsx`);
  writeFileSync(
    path,
    await writeBook(
      smallPlan({
        "Cruscotto!I3": "Fatto il",
        "Cruscotto!E6": "n. 120 imprese entro il 30/09/2016",
        "Cruscotto!I6": day,
      }),
    ),
  );
  return path;
}

const statusOf = (path: string): unknown => {
  const { indicators } = JSON.parse(cabina("score", path, "--json", "--today", "2017-01-31").out) as {
    indicators: readonly { status: string; achievement: number | null }[];
  };
  return [indicators[0]?.status, indicators[0]?.achievement];
};

it.each<[string, ExampleCell, unknown[]]>([
  ["in time", { value: DAY, format: "dd/mm/yyyy" }, ["reached", 1]],
  ["on the last day, as text", "30/09/2016", ["reached", 1]],
  ["late", { value: 42644, format: "dd/mm/yyyy" }, ["not-reached", 0]],
  ["blank", null, ["missing", null]],
])("The day counts with the number: %s", async (_what, day, expected) => {
  expect(statusOf(await book(day))).toEqual(expected);
});

describeWithLibreOffice("On the generated cockpit", () => {
  it.each<[string, number | string | null]>([
    ["the day as it stands", DAY],
    ["another day typed into the user's column", 42645],
    ["the column's cell emptied", null],
  ])("%s is calculated as the core does", async (_what, typed) => {
    const built = join(folder, "costruito.xlsx");
    const plan = await book({ value: DAY, format: "dd/mm/yyyy" });
    expect(cabina("build", plan, "-o", built).status).toBe(0);
    const bytes = await typeByHand(bytesOf(built), [{ sheet: "Cruscotto", row: 5, column: 8, value: typed }]);
    const core = scored(await snapshotOf(bytes)).indicators.find(({ indicator }) => indicator.id === ID);
    const shown = shownByCockpit(await recalculate(bytes), "Cruscotto (Cabina)").get(ID);
    expect(core).toBeDefined();
    expect(shown?.state).toBe(core === undefined ? "" : stateOf(core));
    if (core?.achievement !== undefined) expect(shown?.achievement).toBeCloseTo(core.achievement, 9);
  });
});
