/** Weights of other documents, stated as shares of the body or of the parent. */
import { weightDiffers } from "../../../../shared/check/rules/documents/weightDiffers";
import type { WeightCell } from "../../../../shared/plan/plan";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, idsOf, stated, text } from "../../buildAccounts";

behavesAsRule(weightDiffers);

const ids = idsOf(factsWith([]));

const weight = (value: number, address: string): WeightCell => ({ value, at: at(address) });

/** Weights of the four indicators 0.4, 0.2 | 0.25, 0.15 on one sheet. */
const document = (weights: readonly (number | undefined)[], sheet = "Scheda") =>
  account({
    programme: "1.1.1",
    indicators: weights.map((value, place) =>
      stated({
        id: ids[place] ?? "",
        title: text("Indicatore", `${sheet}!A${place + 1}`),
        ...(value !== undefined && { weight: weight(value, `${sheet}!B${place + 1}`) }),
      }),
    ),
  });

it("The odd weight is an error with the effect of its indicator", () => {
  const found = weightDiffers.check(factsWith([document([0.4, 0.3, 0.25, 0.15])]));
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Cruscotto!B7", "Scheda!B2"]);
  expect(found[0]).toMatchObject({
    key: ids[1],
    severity: "error",
    at: at("Scheda!B2"),
    data: { here: 0.3, there: 0.2, sheet: "Cruscotto", title: "Durata media delle istruttorie (giorni)" },
  });
  expect(found[0]?.effect).toBeCloseTo(0.2, 10);
});

it("Two documents with another weight for one indicator are one finding", () => {
  const found = weightDiffers.check(
    factsWith([document([0.4, 0.3, 0.25, 0.15]), document([0.4, 0.3, 0.25, 0.15], "Altra")]),
  );
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Altra!B2", "Cruscotto!B7", "Scheda!B2"]);
});

it("Shares of the programme are as good, and an odd one among them is told", () => {
  const third = 1 / 3;
  expect(weightDiffers.check(factsWith([document([2 * third, third, 0.625, 0.375])]))).toEqual([]);
  expect(weightDiffers.check(factsWith([document([2 * third, third, 0.625, 0.275])])).map(({ key }) => key)).toEqual([
    ids[3],
  ]);
});

it("A tenth of a point is told, a rounding is not", () => {
  expect(weightDiffers.check(factsWith([document([0.4, 0.2, 0.25, 0.151])]))).toHaveLength(1);
  expect(weightDiffers.check(factsWith([document([0.4, 0.2, 0.25, 0.1501])]))).toEqual([]);
});

it("Weights of another kind, that agree in neither way, are left alone", () => {
  expect(weightDiffers.check(factsWith([document([0.1, 0.3, 0.35, 0.9])]))).toEqual([]);
  expect(weightDiffers.check(factsWith([document([0.1, 0.3, 0.25, 0.15])]))).toHaveLength(2);
  expect(weightDiffers.check(factsWith([document([0.1, 0.3, 0.25, undefined])]))).toEqual([]);
});

it("One or two weights are believed", () => {
  expect(weightDiffers.check(factsWith([document([0.1])]))).toHaveLength(1);
  expect(weightDiffers.check(factsWith([document([0.1, 0.3])]))).toHaveLength(2);
});

it("A weight that is no number differs", () => {
  expect(weightDiffers.check(factsWith([document([Number.NaN, 0.2, 0.25, 0.15])]))).toHaveLength(1);
});

it("Indicators that the cockpit gives no weight have none to compare", () => {
  const facts = factsWith([document([0.4, 0.3, 0.25, 0.15])]);
  const perspectives = facts.plan.perspectives.map((perspective) => ({
    ...perspective,
    objectives: perspective.objectives.map((objective) => ({
      ...objective,
      programmes: objective.programmes.map((programme) => ({
        ...programme,
        indicators: programme.indicators.map(({ weight: _weight, ...indicator }) => indicator),
      })),
    })),
  }));
  expect(weightDiffers.check({ ...facts, plan: { ...facts.plan, perspectives } })).toEqual([]);
});

describe("weights of programmes", () => {
  const programmes = (first: number, second: number) => [
    account({ programme: "1.1.1", weight: weight(first, "Registro!C2") }),
    account({ programme: "1.2.1", weight: weight(second, "Registro!C3") }),
  ];

  it("are compared with the cockpit's", () => {
    const found = weightDiffers.check(factsWith(programmes(0.5, 0.4)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      key: "1.1.1",
      effect: 0,
      data: { title: "Servizi innovativi", here: 0.5, there: 0.6 },
    });
    expect(cellsOf(found[0])).toEqual(["Cruscotto!B5", "Registro!C2"]);
  });

  it("may be shares of the objective", () => {
    expect(weightDiffers.check(factsWith(programmes(1, 1)))).toEqual([]);
  });

  it("of a programme that stands in two places are left alone", () => {
    const facts = factsWith(programmes(0.5, 0.4));
    const [perspective] = facts.plan.perspectives;
    const perspectives = perspective === undefined ? [] : [perspective, perspective];
    expect(weightDiffers.check({ ...facts, plan: { ...facts.plan, perspectives } })).toEqual([]);
  });
});
