/** Programmes that other documents leave out. */
import { withProgrammeSheets } from "../../../../shared/check/examples/programmeSheets";
import { programmeWithoutSheet } from "../../../../shared/check/rules/documents/programmeWithoutSheet";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, text } from "../../buildAccounts";
import { findingsOf } from "../../runExample";

behavesAsRule(programmeWithoutSheet);

const check = (...accounts: Parameters<typeof factsWith>[0]) => programmeWithoutSheet.check(factsWith(accounts));
const register = (programme: string) => account({ source: "register", programme, at: at("Registro!A2") });
const sheet = (programme: string) => account({ programme, at: at(`S${programme}!A1`) });

it("No document speaks of it", () => {
  const found = check(register("1.1.1"), sheet("1.1.1"));
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Cruscotto!A9"]);
  expect(found[0]).toMatchObject({
    key: "1.2.1",
    severity: "warning",
    effect: 0,
    data: { programme: "1.2.1", title: "Comunicazione", lacks: "everything" },
  });
});

it("A register speaks of it, but it has no sheet", () => {
  const found = check(register("1.1.1"), register("1.2.1"), sheet("1.1.1"));
  expect(found.map(({ data }) => data.lacks)).toEqual(["programmeSheet"]);
});

it("Registers that speak of all need no sheets", () => {
  expect(check(register("1.1.1"), register("1.2.1"))).toEqual([]);
  expect(check()).toEqual([]);
});

it("Documents that speak of few programmes leave nobody out", () => {
  const facts = factsWith([sheet("1.1.1")]);
  const [perspective] = facts.plan.perspectives;
  const [objective] = perspective?.objectives ?? [];
  const [programme] = objective?.programmes ?? [];
  if (perspective === undefined || objective === undefined || programme === undefined) throw new Error("no plan");
  const more = {
    ...objective,
    programmes: [programme, { ...programme, code: "1.1.2" }, { ...programme, code: "1.1.3" }],
  };
  const plan = (objectives: (typeof objective)[]) => ({
    ...facts.plan,
    perspectives: [{ ...perspective, objectives }],
  });
  expect(programmeWithoutSheet.check({ ...facts, plan: plan([more]) })).toEqual([]);
  expect(
    programmeWithoutSheet.check({ ...facts, plan: plan([{ ...more, programmes: more.programmes.slice(0, 2) }]) }),
  ).toHaveLength(1);
});

it("A sheet that bears another programme's code is that of its title", () => {
  const misfiled = account({ programme: "1.1.1", code: text("1.1.1", "S!A1"), title: text("Comunicazione", "S!B1") });
  expect(check(sheet("1.1.1"), misfiled)).toEqual([]);
});

it("Nothing is told where all have their sheets", () => {
  expect(findingsOf(programmeWithoutSheet, withProgrammeSheets())).toEqual([]);
});
