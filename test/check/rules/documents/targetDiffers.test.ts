/** Targets of other documents: what is compared with what, how gravely, and what is one finding. */
import { withProgrammeSheets } from "../../../../shared/check/examples/programmeSheets";
import { targetDiffers } from "../../../../shared/check/rules/documents/targetDiffers";
import type { RawCell } from "../../../../shared/plan/plan";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, idsOf, raw, stated, text } from "../../buildAccounts";
import { findingsOf } from "../../runExample";

behavesAsRule(targetDiffers);

const [companies = "", duration = ""] = idsOf(factsWith([]));

const document = (sheet: string, id: string, targets: Readonly<Record<number, RawCell>>) =>
  account({
    programme: "1.1.1",
    indicators: [stated({ id, title: text("Imprese assistite", `${sheet}!A9`), targets })],
  });

it("A target of the plan's year touches the weight of its indicator", () => {
  const found = targetDiffers.check(factsWith([document("Scheda", duration, { 2016: raw("<= 8", "Scheda!D9") })]));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    key: `${duration}/2016`,
    severity: "error",
    at: at("Scheda!D9"),
    data: { years: [2016], here: "<= 8", there: "<= 7", sheet: "Cruscotto", strictness: false },
  });
  expect(found[0]?.effect).toBeCloseTo(0.2, 10);
  expect(cellsOf(found[0])).toEqual(["Cruscotto!E7", "Scheda!D9"]);
});

it("A target of a later year touches no score", () => {
  const found = targetDiffers.check(factsWith([document("Scheda", companies, { 2017: raw(">= 130", "Scheda!F9") })]));
  expect(found[0]).toMatchObject({ key: `${companies}/2017`, severity: "error", effect: 0 });
});

it("Two documents with the same other target are one finding", () => {
  const found = targetDiffers.check(
    factsWith([
      document("Scheda", companies, { 2016: raw(">= 110", "Scheda!D9") }),
      document("Budget", companies, { 2016: raw(">= 110", "Budget!D9") }),
    ]),
  );
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Budget!D9", "Cruscotto!E6", "Scheda!D9"]);
});

it("Different targets in different years are different findings, the same two texts over the years one", () => {
  const facts = factsWith([
    document("Scheda", companies, { 2016: raw(">= 110", "Scheda!D9"), 2017: raw(">= 110", "Scheda!F9") }),
  ]);
  expect(targetDiffers.check(facts)).toHaveLength(2);
  const same = raw(">= 120", "Cruscotto!F6");
  const levelled = facts.strategic.map((each) =>
    each.indicator.id === companies
      ? { ...each, indicator: { ...each.indicator, targets: { ...each.indicator.targets, 2017: same } } }
      : each,
  );
  const [found, ...more] = targetDiffers.check({ ...facts, strategic: levelled });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ key: `${companies}/2016`, data: { years: [2016, 2017] } });
  expect(found?.effect).toBeCloseTo(0.4, 10);
  expect(cellsOf(found)).toEqual(["Cruscotto!E6", "Cruscotto!F6", "Scheda!D9", "Scheda!F9"]);
});

it("Only the equals sign differs: a warning", () => {
  const found = targetDiffers.check(factsWith([document("Scheda", companies, { 2016: raw("> 120", "Scheda!D9") })]));
  expect(found[0]).toMatchObject({ severity: "warning", data: { strictness: true } });
});

it.each<readonly [string, RawCell]>([
  ["an unreadable text", raw("vedi allegato", "Scheda!D9")],
  ["an empty cell", raw(null, "Scheda!D9")],
  ["a dash", raw("-", "Scheda!D9")],
  ["an error", raw({ error: "#N/A" }, "Scheda!D9")],
  ["the cockpit's own cell", raw(">= 110", "Cruscotto!E6")],
])("%s is no second target", (_says, cell) => {
  expect(targetDiffers.check(factsWith([document("Scheda", companies, { 2016: cell })]))).toEqual([]);
});

it("Where the cockpit's own target cannot be read or is missing, the others are not compared with each other", () => {
  for (const own of ["vedi allegato", null]) {
    const changes = { "Cruscotto!E6": own };
    const found = findingsOf(targetDiffers, withProgrammeSheets({ ...changes, "Scheda 1.1.1!D12": ">= 110" }));
    expect(found).toEqual([]);
  }
});

it("A year that the cockpit does not have is compared between the other documents", () => {
  const found = targetDiffers.check(
    factsWith([
      document("Scheda", companies, { 2019: raw(">= 140", "Scheda!H9") }),
      document("Budget", companies, { 2019: raw(">= 150", "Budget!H9") }),
    ]),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ at: at("Budget!H9"), data: { here: ">= 150", there: ">= 140", sheet: "Scheda" } });
});

it("Operational indicators are compared too, without effect on the score", () => {
  const found = findingsOf(targetDiffers, withProgrammeSheets({ "Scheda 1.1.1!D14": ">= 15" }));
  expect(cellsOf(found[0])).toEqual(["'Indicatori operativi'!C2", "'Scheda 1.1.1'!D14"]);
  expect(found[0]).toMatchObject({ severity: "error", effect: 0 });
});

it("A relative target is measured from the cockpit's own year before", () => {
  const changes = { "Cruscotto!F6": "+10%" };
  expect(findingsOf(targetDiffers, withProgrammeSheets({ ...changes, "Scheda 1.1.1!F12": ">= 132" }))).toEqual([]);
  expect(findingsOf(targetDiffers, withProgrammeSheets({ ...changes, "Scheda 1.1.1!F12": ">= 131" }))).toHaveLength(1);
});
