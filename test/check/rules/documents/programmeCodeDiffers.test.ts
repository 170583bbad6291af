/** Codes of one programme with the title of another. */
import { programmeCodeDiffers } from "../../../../shared/check/rules/documents/programmeCodeDiffers";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, text } from "../../buildAccounts";

behavesAsRule(programmeCodeDiffers);

const check = (code: string | undefined, programme: string | undefined, title: string) =>
  programmeCodeDiffers.check(
    factsWith([
      account({
        ...(code !== undefined && { code: text(code, "Scheda!A1") }),
        ...(programme !== undefined && { programme }),
        title: text(title, "Scheda!B1"),
      }),
    ]),
  );

it("The cells of the title and of the cockpit's programme are named", () => {
  const found = check("1.1.1", "1.1.1", "comunicazione");
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Cruscotto!A9", "Scheda!B1"]);
  expect(found[0]).toMatchObject({
    severity: "warning",
    at: at("Scheda!B1"),
    key: "programmeSheet/1.2.1",
    data: { code: "1.1.1", title: "comunicazione", titleOf: "1.2.1", sheet: "Cruscotto" },
  });
});

it("A code that the cockpit does not have, with a title that it has, is told", () => {
  expect(check("1.9.9", "1.2.1", "Comunicazione")[0]?.data).toMatchObject({ code: "1.9.9", titleOf: "1.2.1" });
  expect(check("1.9.9", undefined, "Comunicazione")[0]?.data).toMatchObject({ code: "1.9.9", titleOf: "1.2.1" });
});

it("A title that is hardly different from another programme's is that one's", () => {
  expect(check("1.2.1", "1.2.1", "Servizi innovattivi")[0]?.data.titleOf).toBe("1.1.1");
});

it.each([
  ["its own code and title", "1.1.1", "1.1.1", "Servizi innovativi"],
  ["a code with words before it", "Programma 1.1.1", "1.1.1", "Servizi innovativi"],
  ["a code with zeros", "1.01.01", "1.1.1", "Servizi innovativi"],
  ["a title like its own", "1.1.1", "1.1.1", "Servizi innovativi e comunicazione"],
  ["a title like no other", "1.1.1", "1.1.1", "Biblioteca"],
  ["no code at all", undefined, undefined, "Comunicazione"],
  ["a title found without code", undefined, "1.2.1", "Comunicazione"],
])("%s says nothing", (_says, code, programme, title) => {
  expect(check(code, programme, title)).toEqual([]);
});

it("An account without title says nothing", () => {
  expect(programmeCodeDiffers.check(factsWith([account({ code: text("1.1.1", "S!A1"), programme: "1.1.1" })]))).toEqual(
    [],
  );
});

it("Two programmes with one title, and codes that Cabina made up, tell nothing", () => {
  const facts = factsWith([account({ code: text("9.9", "S!A1"), title: text("Comunicazione", "S!B1") })]);
  const changed = (change: object) => ({
    ...facts,
    plan: {
      ...facts.plan,
      perspectives: facts.plan.perspectives.map((each) => ({
        ...each,
        objectives: each.objectives.map((objective) => ({
          ...objective,
          programmes: objective.programmes.map((programme) => ({ ...programme, ...change })),
        })),
      })),
    },
  });
  expect(programmeCodeDiffers.check(facts)).toHaveLength(1);
  expect(programmeCodeDiffers.check(changed({ title: text("Comunicazione", "Cruscotto!A5") }))).toEqual([]);
  expect(programmeCodeDiffers.check(changed({ isNumbered: true }))).toEqual([]);
});
