/** The scorecard as other programs read it. */
import { scorePlan } from "../../shared/score/scorePlan";
import { readingName, scoreToJson } from "../../shared/score/scoreToJson";
import { defaultSettings } from "../../shared/score/settings";
import type { Target, TargetReading } from "../../shared/target/target";
import { type IndicatorSpec, plan, planOf } from "./build";

const json = (indicators: readonly IndicatorSpec[]) =>
  scoreToJson(
    scorePlan(
      planOf(indicators, {
        perspectives: [
          { title: "Imprese", objectives: [{ code: "3.1", programmes: [{ code: "3.1.2", indicators }] }] },
        ],
      }),
      defaultSettings(2016, "2017-01-31"),
    ),
  );

it("a scorecard is plain JSON with the names that were agreed", () => {
  const card = json([
    { title: "N. iniziative", weight: 0.75, target: "almeno 60", result: 45 },
    { title: "N. corsi", weight: 0.25, target: "almeno 4" },
  ]);
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  expect(card).toMatchObject({
    year: 2016,
    today: "2017-01-31",
    score: 0.75,
    coverage: 0.75,
    scoreAsWritten: 0.75,
  });
  expect(
    card.nodes.map(({ kind, code, perspective, title, weight, coverage, band }) => [
      kind,
      code,
      perspective,
      title,
      weight,
      coverage,
      band,
    ]),
  ).toEqual([
    ["body", "", null, "Camera di Prova", 1, 0.75, "yellow"],
    ["perspective", "P1", "Imprese", "Imprese", 1, 0.75, "yellow"],
    ["area", "3", null, "", 1, 0.75, "yellow"],
    ["objective", "3.1", null, "Obiettivo 3.1", 1, 0.75, "yellow"],
    ["perspective-objective", "3.1", "Imprese", "Obiettivo 3.1", 1, 0.75, "yellow"],
    ["programme", "3.1.2", "Imprese", "Programma 3.1.2", 1, 0.75, "yellow"],
  ]);
  expect(card.nodes[0]).toMatchObject({ score: 0.75, reached: 0, indicators: 2 });
  expect(card.indicators).toEqual([
    {
      at: "Piano!Q2",
      name: "N. iniziative",
      programme: "3.1.2",
      objective: "3.1",
      perspective: "Imprese",
      weight: 0.75,
      writtenWeight: 0.75,
      target: "almeno 60",
      reading: "at-least",
      actual: 45,
      provisionalAt: null,
      status: "not-reached",
      why: null,
      raw: 0.75,
      achievement: 0.75,
      variance: -15,
      explanation: "45 / ≥ 60 = 75 % · tetto 100 % · peso 75 % · contributo 56,25",
    },
    {
      at: "Piano!Q3",
      name: "N. corsi",
      programme: "3.1.2",
      objective: "3.1",
      perspective: "Imprese",
      weight: 0.25,
      writtenWeight: 0.25,
      target: "almeno 4",
      reading: "at-least",
      actual: null,
      provisionalAt: null,
      status: "missing",
      why: "no-result",
      raw: null,
      achievement: null,
      variance: null,
      explanation: "manca: il risultato non c’è ancora · peso 25 % · fuori dal calcolo",
    },
  ]);
});

it("the first figures are the body's", () => {
  const objective = (code: string, result: number) => ({
    code,
    programmes: [
      {
        code: `${code}.1`,
        indicators: [
          { weight: 0.5, target: "almeno 4", result },
          { weight: 0.5, target: "vedi allegato" },
        ],
      },
    ],
  });
  const built = plan({ perspectives: [{ objectives: [objective("1.1", 1)] }, { objectives: [objective("2.1", 2)] }] });
  expect(scoreToJson(scorePlan(built, defaultSettings(2016, "2017-01-31")))).toMatchObject({
    score: 0.375,
    coverage: 0.5,
  });
});

it("what is not there is null", () => {
  const card = json([{}]);
  expect(card).toMatchObject({ score: null, coverage: 0, scoreAsWritten: null });
  expect(card.nodes[0]).toMatchObject({ score: null, band: null, weight: 0, coverage: 0 });
  expect(card.indicators[0]).toMatchObject({
    at: null,
    writtenWeight: null,
    target: "",
    reading: "missing",
    weight: 0,
    why: "missing-target",
  });
});

describe("an actual result", () => {
  it.each([
    ["a number", { target: "almeno 60", result: 56 }, 56],
    ["a number in text", { target: "almeno 60", result: "1.250,5" }, 1250.5],
    ["zero", { target: "almeno 60", result: 0 }, 0],
    ["a day", { target: "entro il 31/12/2016", result: [42719, "dd/mm/yyyy"] }, "2016-12-15"],
    ["yes", { target: "realizzato", result: "sì" }, true],
    ["no", { target: "realizzato", result: "no" }, false],
    ["nothing", { target: "almeno 60" }, null],
    ["no number", { target: "almeno 60", result: { error: "#N/A" } }, null],
    ["two results", { target: "almeno 60", result: 60, typed: { december: 61 } }, null],
  ] as const)("%s", (_sentence, spec, actual) => {
    expect(json([{ weight: 1, ...spec } as IndicatorSpec]).indicators[0]?.actual).toBe(actual);
  });

  it("that is provisional says its day", () => {
    expect(json([{ weight: 1, target: "almeno 60", typed: { april: 12 } }]).indicators[0]).toMatchObject({
      actual: 12,
      provisionalAt: "2016-04-30",
    });
  });
});

describe("the name of a reading", () => {
  const target = (value: Target): TargetReading => ({ kind: "target", target: value, assumed: [] });
  const base = { kind: "previousTarget" } as const;
  const problem = { code: "missing", start: 0, end: 0 } as const;
  it.each([
    ["at-least", target({ kind: "atLeast", value: 1, unit: "" })],
    ["more-than", target({ kind: "moreThan", value: 1, unit: "" })],
    ["at-most", target({ kind: "atMost", value: 1, unit: "" })],
    ["less-than", target({ kind: "lessThan", value: 1, unit: "" })],
    ["exactly", target({ kind: "exactly", value: 1, unit: "" })],
    ["between", target({ kind: "between", low: 1, high: 2, unit: "" })],
    ["by", target({ kind: "by", day: "2016-12-31" })],
    ["change", target({ kind: "change", by: 0.05, unit: "%", base, comparison: "atLeast" })],
    ["benchmark", target({ kind: "benchmark", comparison: "moreThan", base })],
    ["done", target({ kind: "done" })],
    ["all", target({ kind: "all", parts: [] })],
    ["missing", { kind: "missing", problem }],
    ["unreadable", { kind: "unreadable", problem }],
  ] as const)("%s", (name, reading) => {
    expect(readingName(reading)).toBe(name);
  });
});
