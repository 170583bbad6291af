/** Bare numbers whose side nothing says. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetDirectionAssumed } from "../../../../shared/check/rules/targets/targetDirectionAssumed";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { foundWith, told } from "./told";

behavesAsRule(targetDirectionAssumed);

const percent = (value: number) => ({ value, format: "0%" });
const noColumn = { "Cruscotto!H7": null };

it.each([
  ["the other years have a sign", { "Cruscotto!E7": 7, ...noColumn }, []],
  [
    "all years bare, less is better",
    { "Cruscotto!E7": 7, "Cruscotto!F7": "6", "Cruscotto!G7": "5", ...noColumn },
    ["warning Cruscotto!E7 Cruscotto!F7 Cruscotto!G7"],
  ],
  ["more is better by default", { "Indicatori operativi!C2": 12 }, ["info 'Indicatori operativi'!C2"]],
  ["a share by default", { "Indicatori operativi!C2": "80%" }, ["info 'Indicatori operativi'!C2"]],
  [
    "more is better by name",
    { "Indicatori operativi!B2": "Grado di copertura", "Indicatori operativi!C2": 12 },
    ["info 'Indicatori operativi'!C2"],
  ],
  ["days by their unit", { "Indicatori operativi!C2": "7 gg" }, ["warning 'Indicatori operativi'!C2"]],
  ["a zero that may mean no data", { "Indicatori operativi!C2": 0 }, ["warning 'Indicatori operativi'!C2"]],
  ["no complaint at all", { "Indicatori operativi!B2": "Reclami", "Indicatori operativi!C2": 0 }, []],
  ["all of it", { "Indicatori operativi!C2": percent(1) }, []],
  ["all of it, where a column says less is better", { "Cruscotto!E7": percent(1) }, []],
  ["one of it", { "Indicatori operativi!C2": 1 }, ["info 'Indicatori operativi'!C2"]],
  ["a comparison", { "Indicatori operativi!C2": "max 7" }, []],
  [
    "a comparison in another year",
    { "Cruscotto!E6": 100, "Cruscotto!F6": "> 110", "Cruscotto!G6": 120, "Cruscotto!H6": null },
    [],
  ],
  [
    "an increase in another year",
    { "Cruscotto!E6": 100, "Cruscotto!F6": "+5%", "Cruscotto!G6": "+5%", "Cruscotto!H6": null },
    [],
  ],
  ["a value kept, which is no bare number", { "Indicatori operativi!C2": "mantenimento valore 2015" }, []],
  [
    "a value kept whose number is known",
    { "Cruscotto!E6": "mantenimento valore 2015", "Cruscotto!F6": null, "Cruscotto!G6": null, "Cruscotto!H6": null },
    [],
  ],
  ["a range", { "Indicatori operativi!C2": "tra 3 e 5" }, []],
  ["a number with a day, told elsewhere", { "Indicatori operativi!C2": "3 entro il 30/09" }, []],
  [
    "numbers that get worse, told elsewhere",
    { "Cruscotto!E6": 120, "Cruscotto!F6": 110, "Cruscotto!G6": 100, "Cruscotto!H6": null },
    [],
  ],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetDirectionAssumed, changes)).toEqual(expected);
});

it("Two bare years beside one that says all are told without it", () => {
  const changes = {
    "Cruscotto!E10": percent(0.9),
    "Cruscotto!F10": percent(0.95),
    "Cruscotto!G10": percent(1),
    "Cruscotto!H10": null,
  };
  expect(told(targetDirectionAssumed, changes)).toEqual(["info Cruscotto!E10 Cruscotto!F10"]);
});

it.each([
  ["name", { "Indicatori operativi!B2": "Tempo medio", "Indicatori operativi!C2": 12 }, "lower"],
  ["number", { "Indicatori operativi!C2": "7 gg" }, "lower"],
  ["default", { "Indicatori operativi!C2": 12 }, "higher"],
  ["name", { "Indicatori operativi!B2": "Grado di copertura", "Indicatori operativi!C2": 12 }, "higher"],
] as const)("The sentence says that the reading follows the %s", (from, changes, better) => {
  const [found] = findingsOf(targetDirectionAssumed, smallPlan(changes));
  expect(found?.data).toMatchObject({ from, better, hasColumn: false });
});

it("A blank cell of the direction column is named as a place to say it", () => {
  const changes = { "Cruscotto!E7": 7, "Cruscotto!F7": 6, "Cruscotto!G7": 5, ...noColumn };
  const [found] = findingsOf(targetDirectionAssumed, smallPlan(changes));
  expect(found?.data).toMatchObject({ hasColumn: true, bare: "7" });
  expect(found && tellFinding(found, "it").todo).toMatch(/, oppure compilare la colonna del verso\.$/);
  const [without] = findingsOf(targetDirectionAssumed, smallPlan({ "Indicatori operativi!C2": 12 }));
  expect(without && tellFinding(without, "it").todo).toBe(
    "Scrivere «>= 12» se di più è meglio, «<= 12» se di meno è meglio.",
  );
});

it("A direction that a person has written on the programme sheet settles it", () => {
  const blank = { value: null, at: { sheet: "Scheda", top: 0, left: 0, bottom: 0, right: 0 } };
  const changes = { "Indicatori operativi!C2": 12 };
  const withOverride = (override: { direction?: "lower"; threshold?: number }) =>
    foundWith(targetDirectionAssumed, changes, (facts) => ({
      ...facts,
      operational: facts.operational.map((each) => ({
        ...each,
        indicator: {
          ...each.indicator,
          typed: { checkpoints: [blank, blank, blank] as const, waived: false, override },
        },
      })),
    }));
  expect(withOverride({ direction: "lower" })).toEqual([]);
  expect(withOverride({ threshold: 5 })).toHaveLength(1);
});

describe("All bare numbers of a sheet where more is better", () => {
  const changes = {
    "Cruscotto!E6": 100,
    "Cruscotto!F6": 110,
    "Cruscotto!G6": 120,
    "Cruscotto!H6": null,
    "Cruscotto!E10": "80%",
    "Cruscotto!F10": "85%",
    "Cruscotto!G10": "90%",
    "Cruscotto!H10": null,
    "Indicatori operativi!C2": 12,
    "Indicatori operativi!C3": "80%",
  };
  const found = findingsOf(targetDirectionAssumed, smallPlan(changes));

  it("are one note, that of another sheet another", () => {
    expect(told(targetDirectionAssumed, changes)).toEqual([
      "info Cruscotto!E6 Cruscotto!F6 Cruscotto!G6 Cruscotto!E10 Cruscotto!F10 Cruscotto!G10",
      "info 'Indicatori operativi'!C2 'Indicatori operativi'!C3",
    ]);
    expect(found.map(({ key }) => key)).toEqual(["Cruscotto", "Indicatori operativi"]);
  });

  it("touch the weight of all of them together", () => {
    const alone = (rows: string): number => {
      const own = Object.entries(changes).filter(([cell]) => new RegExp(`!.${rows}$`).test(cell));
      return findingsOf(targetDirectionAssumed, smallPlan(Object.fromEntries(own)))[0]?.effect ?? 0;
    };
    expect(alone("6")).toBeGreaterThan(0);
    expect(alone("10")).toBeGreaterThan(0);
    expect(found[0]?.effect).toBeCloseTo(alone("6") + alone("10"), 10);
  });

  it("are told by their number and the first of them", () => {
    expect(found[0] && tellFinding(found[0], "it").message).toMatch(
      /^Cruscotto!E6: 2 indicatori di questo foglio hanno per target un numero solo, il primo «100» di «.+»; si legge «almeno»: di più è meglio\.$/,
    );
    expect(found[0] && tellFinding(found[0], "it").todo).toMatch(
      /«>= 100».*colonna del verso; .*accettare la segnalazione\.$/,
    );
    expect(found[1] && tellFinding(found[1], "en").message).toMatch(/2 indicators of this sheet .* first “12” of/);
    expect(found[1] && tellFinding(found[1], "en").todo).not.toMatch(/column/);
  });

  it("leave those where less is better a warning each", () => {
    const both = { ...changes, "Cruscotto!E7": 7, "Cruscotto!F7": 6, "Cruscotto!G7": 5, "Cruscotto!H7": null };
    expect(told(targetDirectionAssumed, both)).toContain("warning Cruscotto!E7 Cruscotto!F7 Cruscotto!G7");
    expect(findingsOf(targetDirectionAssumed, smallPlan(both))).toHaveLength(3);
  });
});
