/** A sheet that an interrupted generation left half written is made anew in Excel, under its own name. */
import { applyEdits } from "../../../shared/workbook/applyEdits";
import { planRefresh } from "../../../src/actions/planRefresh";
import { refreshPlan } from "../../../src/actions/refreshPlan";
import { OPTIONS } from "../../hosts/runOn";
import { bookOf, SMALL_PLAN } from "../../hosts/smallBook";
import { closeAll, openHost } from "./openHost";

afterEach(closeAll);

it("the generation is completed, and no second sheet stands beside it", async () => {
  const start = bookOf(SMALL_PLAN);
  const planned = planRefresh(start, OPTIONS);
  if (!planned.ok) throw new Error(planned.problem.code);
  const { edits } = planned.value;
  const at = edits.findIndex((edit) => edit.kind === "writeCells" && edit.sheet === "2.1.1 Programma B");
  const half = edits
    .slice(0, at + 1)
    .map((edit, place) =>
      place === at && edit.kind === "writeCells" ? { ...edit, cells: edit.cells.slice(0, 60) } : edit,
    );
  const { host, excel } = openHost(applyEdits(start, half));
  const done = await refreshPlan(host, { ...OPTIONS, takesOver: true });
  if (!done.ok) throw new Error(done.problem.code);
  expect(done.value.applied.kind).toBe("applied");
  expect(done.value.begun).toEqual(["2.1.1 Programma B"]);
  const names = (await excel.picture()).sheets.map(({ name }) => name);
  expect(names.filter((name) => name.includes("(Cabina)"))).toEqual([]);
  expect(names).toContain("2.1.1 Programma B");
});
