/** A sheet that is but a chart bears the name of one of ours: Cabina cannot see it, so what Excel refuses is said with what to do. */
import { paneHostTexts } from "../../../shared/text/paneHost";
import { refreshPlan } from "../../../src/actions/refreshPlan";
import { OPTIONS } from "../../hosts/runOn";
import { bookOf, PLAN_SHEET, SMALL_PLAN } from "../../hosts/smallBook";
import { closeAll, openHost, refusal } from "./openHost";

afterEach(closeAll);

it("is told as a taken name, the plan stays as it is, and once it is renamed the sheets are made", async () => {
  const { host, excel } = openHost(bookOf(SMALL_PLAN));
  excel.person.addsChartSheet("CRUSCOTTO");
  const [plan] = (await excel.picture()).sheets;
  expect((await host.readWorkbook()).sheets.map(({ name }) => name)).toEqual([PLAN_SHEET]);
  expect(await refusal(refreshPlan(host, OPTIONS))).toMatchObject({ code: "name-taken" });
  expect((await excel.picture()).sheets.find(({ name }) => name === PLAN_SHEET)).toEqual(plan);
  excel.person.renamesChartSheet("CRUSCOTTO", "Grafico dell'anno");
  const again = await refreshPlan(host, OPTIONS);
  expect(again.ok && again.value.applied.kind).toBe("applied");
  const names = (await excel.picture()).sheets.map(({ name }) => name);
  expect(names.filter((name) => name === "Cruscotto")).toHaveLength(1);
});

it.each([
  ["it", /foglio grafico/, /Rinominare/],
  ["en", /chart sheet/, /Rename/],
] as const)("is said in %s with what to do", (language, sentence, todo) => {
  const said = paneHostTexts(language).reasons["name-taken"]("");
  expect(said.sentence).toMatch(sentence);
  expect(said.todo).toMatch(todo);
});
