/** Titles of strategic areas in several documents. */
import { areaTitleDiffers } from "../../../../shared/check/rules/documents/areaTitleDiffers";
import { behavesAsRule } from "../../behavesAsRule";
import { account, cellsOf, factsWith, text } from "../../buildAccounts";

behavesAsRule(areaTitleDiffers);

const check = (
  said: readonly (readonly [programme: string, title: string, address: string])[],
  title?: { readonly value: string; readonly at: ReturnType<typeof text>["at"] },
) =>
  areaTitleDiffers.check(
    factsWith(
      said.map(([programme, area, address]) => account({ programme, area: text(area, address) })),
      { areas: [{ code: "1", ...(title && { title }) }] },
    ),
  );

it("The odd one is named, be it the first", () => {
  const found = check([
    ["1.1.1", "Competitività dei territori", "A!A1"],
    ["1.1.1", "Competitività del territorio", "B!A1"],
    ["1.2.1", "Competitività del territorio", "C!A1"],
  ]);
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["A!A1", "B!A1"]);
  expect(found[0]).toMatchObject({ key: "1", data: { title: "Competitività del territorio", sheet: "B" } });
});

it("The plan's own title is not counted twice when it is one of theirs", () => {
  const found = check(
    [
      ["1.1.1", "Competitività dei territori", "A!A1"],
      ["1.1.1", "Competitività del territorio", "B!A1"],
      ["1.2.1", "Competitività del territorio", "C!A1"],
    ],
    text("Competitività dei territori", "A!A1"),
  );
  expect(found[0]?.data.title).toBe("Competitività del territorio");
});

it("One against one: the plan's own title counts", () => {
  const found = check(
    [["1.1.1", "Competitività dei territori", "A!A1"]],
    text("Competitività del territorio", "Piano!A1"),
  );
  expect(cellsOf(found[0])).toEqual(["A!A1", "Piano!A1"]);
  expect(found[0]?.data.sheet).toBe("Piano");
});

it("A column of organisational areas is something else", () => {
  expect(
    check([
      ["1.1.1", "Competitività del territorio", "A!A1"],
      ["1.2.1", "Settore tecnico", "A!A2"],
    ]),
  ).toEqual([]);
});

it("An area of which nobody says a title is left alone", () => {
  expect(check([])).toEqual([]);
});

it("The area of an objective is the one that it names", () => {
  const facts = factsWith([account({ programme: "1.1.1", area: text("Competitività dei territori", "A!A1") })], {
    areas: [
      { code: "1", title: text("Competitività del territorio", "P!A1") },
      { code: "9", title: text("La competitività dei territori", "P!A2") },
    ],
  });
  const perspectives = facts.plan.perspectives.map((each) => ({
    ...each,
    objectives: each.objectives.map((objective) => ({ ...objective, area: "9" })),
  }));
  const found = areaTitleDiffers.check({ ...facts, plan: { ...facts.plan, perspectives } });
  expect(found.map(({ key }) => key)).toEqual(["9"]);
});
