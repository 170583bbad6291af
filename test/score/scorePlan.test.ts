/** Plans scored from their cells to the body's score, with figures worked by hand. */

import type { Scorecard } from "../../shared/score/scorecard";
import { scorePlan } from "../../shared/score/scorePlan";
import { defaultSettings, type Settings } from "../../shared/score/settings";
import { type IndicatorSpec, type PlanSpec, plan, planOf, type Written } from "./build";

const settings = (more: Partial<Settings> = {}): Settings => ({ ...defaultSettings(2016, "2017-01-31"), ...more });
const DATE = "dd/mm/yyyy";
const serial = 42735; // 31/12/2016

/** Status, why, achievement and origin of a plan's only indicator. */
function judged(spec: IndicatorSpec, more: Partial<Settings> = {}, planMore: Partial<PlanSpec> = {}) {
  const [scored] = scorePlan(planOf([{ weight: 1, ...spec }], planMore), settings(more)).indicators;
  if (!scored) throw new Error("no indicator");
  const { status, why, achievement, origin, provisionalAt } = scored;
  return [status, why ?? achievement, origin, ...(provisionalAt === undefined ? [] : [provisionalAt])];
}

describe("an indicator is judged from its cells", () => {
  const rows: readonly (readonly [string, IndicatorSpec, readonly unknown[]])[] = [
    ["56 of 60 is 93,33 %", { target: "almeno 60", result: 56 }, ["not-reached", 56 / 60, "plan"]],
    ["7 days at most, 12,5 taken, is 56 %", { target: "<= 7", result: 12.5 }, ["not-reached", 0.56, "plan"]],
    ["a result in text is read", { target: "almeno 20.000", result: "19.240" }, ["not-reached", 0.962, "plan"]],
    [
      "a result at 31/12 on the sheet counts",
      { target: "almeno 60", typed: { december: 60 } },
      ["reached", 1, "sheet"],
    ],
    ["both places agree", { target: "almeno 60", result: 60, typed: { december: 60 } }, ["reached", 1, "planAndSheet"]],
    [
      "two results give no number",
      { target: "almeno 60", result: 60, typed: { december: 61 } },
      ["unmeasurable", "two-results", "planAndSheet"],
    ],
    [
      "31/08 is provisional",
      { target: "almeno 60", typed: { april: 10, august: 30 } },
      ["not-reached", 0.5, "checkpoint", "2016-08-31"],
    ],
    [
      "30/04 is provisional",
      { target: "almeno 60", typed: { april: 15 } },
      ["not-reached", 0.25, "checkpoint", "2016-04-30"],
    ],
    [
      "a deadline met in March is a fact",
      { target: "entro il 31/12/2016", typed: { april: [42430, DATE] } },
      ["reached", 1, "checkpoint"],
    ],
    ["no result is missing", { target: "almeno 60" }, ["missing", "no-result", "none"]],
    [
      "a deadline passed without a day is missing",
      { target: "entro il 31/12/2016" },
      ["missing", "deadline-passed", "none"],
    ],
    [
      "a yes for a passed deadline needs its date",
      { target: "entro il 31/12/2016", result: "sì" },
      ["missing", "needs-date", "plan"],
    ],
    ["an unreadable target", { target: "vedi allegato", result: 3 }, ["unmeasurable", "unreadable-target", "plan"]],
    [
      "a target to be judged",
      { target: "rispetto delle scadenze", result: 3 },
      ["unmeasurable", "needs-judgement", "plan"],
    ],
    ["a missing target", { target: "da definire", result: 3 }, ["unmeasurable", "missing-target", "plan"]],
    ["an empty target cell", { target: null, result: 3 }, ["unmeasurable", "missing-target", "plan"]],
    ["no target column", { result: 3 }, ["unmeasurable", "missing-target", "plan"]],
    ["a mean that is not known", { target: "> media regionale", result: 3 }, ["unmeasurable", "no-mean", "plan"]],
    ["a day for a count", { target: "almeno 60", result: [serial, DATE] }, ["unmeasurable", "other-kind", "plan"]],
    [
      "an error in the cell",
      { target: "almeno 60", result: { error: "#N/A" } },
      ["unmeasurable", "cell-error", "plan"],
    ],
    ["85 for 85 %", { target: [0.85, "0%"], result: 85 }, ["unmeasurable", "percent-typed-whole", "plan"]],
    [
      "a stated threshold makes it readable",
      { target: "vedi allegato", result: 3, typed: { override: { threshold: 4 } } },
      ["not-reached", 0.75, "plan"],
    ],
    [
      "a stated direction",
      { target: "almeno 60", result: 80, typed: { override: { direction: "lower" } } },
      ["not-reached", 0.75, "plan"],
    ],
    [
      "a judged share settles two results",
      { target: "almeno 60", result: 60, typed: { december: 61, override: { judged: 0.8 } } },
      ["not-reached", 0.8, "planAndSheet"],
    ],
    [
      "a judged share settles an unreadable target without a result",
      { target: "vedi allegato", typed: { override: { judged: 1 } } },
      ["reached", 1, "none"],
    ],
    [
      "waived with its reason",
      { target: "almeno 60", result: 60, typed: { waived: "evento annullato" } },
      ["waived", "waived", "plan"],
    ],
    [
      "waived wins over a judged share",
      { target: "almeno 60", typed: { waived: "annullato", override: { judged: 1 } } },
      ["waived", "waived", "none"],
    ],
    [
      "waived without a reason is not waived",
      { target: "almeno 60", result: 60, typed: { waived: true } },
      ["reached", 1, "plan"],
    ],
    [
      "a number with its day",
      { target: "almeno 3 report entro il 30/09/2016", result: 3, typed: { doneOn: [42643, DATE] } },
      ["reached", 1, "plan"],
    ],
    [
      "a number with a day that is late",
      { target: "almeno 3 report entro il 30/09/2016", result: 3, typed: { doneOn: [42644, DATE] } },
      ["not-reached", 0, "plan"],
    ],
    [
      "a number without its day",
      { target: "almeno 3 report entro il 30/09/2016", result: 3 },
      ["missing", "part-missing", "plan"],
    ],
    [
      "a number and a day at 31/08 is provisional",
      { target: "almeno 3 report entro il 30/09/2016", typed: { august: 3, doneOn: [42600, DATE] } },
      ["reached", 1, "checkpoint", "2016-08-31"],
    ],
    ["the user's own direction column", { target: 7, result: 14, direction: "lower" }, ["not-reached", 0.5, "plan"]],
  ];
  it.each(rows)("%s", (_sentence, spec, [status, second, ...rest]) => {
    const [gotStatus, gotSecond, ...gotRest] = judged(spec);
    expect([gotStatus, ...gotRest]).toEqual([status, ...rest]);
    if (typeof second === "number") expect(gotSecond).toBeCloseTo(second, 12);
    else expect(gotSecond).toBe(second);
  });

  it("the settings reach the calculation", () => {
    expect(judged({ target: "almeno 50", result: 70 }, { cap: 1.2 })[1]).toBe(1.2);
    expect(judged({ target: "<= 8", result: 10 }, { method: "mirror" })[1]).toBe(0.75);
    expect(judged({ target: "entro il 31/12/2016", result: "10/01/2017" }, { latePerDay: 0.02 })[1]).toBeCloseTo(
      0.8,
      12,
    );
    expect(judged({ target: "entro il 31/12/2016" }, { today: "2016-12-31" })).toEqual([
      "pending",
      "deadline-not-passed",
      "none",
    ]);
    expect(judged({ target: "realizzato", result: "20/01/2017" }, { closing: "2017-01-31" })[0]).toBe("reached");
  });
});

describe("a missing result", () => {
  const spec: IndicatorSpec = { target: "almeno 60" };
  it.each([
    ["is left out while the policy is pending", { missing: "pending" as const }, undefined, false],
    ["counts zero once the year is closed, if the body chose so", { missing: "zero" as const }, 0, true],
    ["counts zero on the closing date itself", { missing: "zero" as const, today: "2016-12-31" }, 0, true],
    ["does not count zero before", { missing: "zero" as const, today: "2016-12-30" }, undefined, false],
  ])("%s", (_sentence, more, achievement, countsAsZero) => {
    const [scored] = scorePlan(planOf([{ ...spec, weight: 1 }]), settings(more)).indicators;
    expect(scored).toMatchObject({ status: "missing", countsAsZero });
    expect(scored?.achievement).toBe(achievement);
    expect(scored?.raw).toBeUndefined();
  });

  it.each([
    ["what is in progress", { target: "entro il 31/12/2016" }, { today: "2016-12-31" }, "pending"],
    ["what cannot be measured", { target: "vedi allegato" }, {}, "unmeasurable"],
    ["what is waived", { target: "almeno 60", typed: { waived: "annullato" } }, {}, "waived"],
  ] as const)("%s never counts zero", (_sentence, specOf, more, status) => {
    const [scored] = scorePlan(planOf([{ ...specOf, weight: 1 }]), settings({ missing: "zero", ...more })).indicators;
    expect(scored).toMatchObject({ status, countsAsZero: false });
    expect(scored?.achievement).toBeUndefined();
  });
});

describe("a column of zeros", () => {
  const both: readonly IndicatorSpec[] = [
    { weight: 0.5, target: "almeno 60", result: 0 },
    { weight: 0.5, target: "<= 7", result: 0 },
  ];
  it("is no result where the plan says that it holds no data", () => {
    const { indicators } = scorePlan(planOf(both, { emptyResultYears: [2016] }), settings());
    expect(indicators.map(({ status, origin }) => [status, origin])).toEqual([
      ["missing", "none"],
      ["missing", "none"],
    ]);
  });
  it("is a result otherwise", () => {
    const { indicators } = scorePlan(planOf(both, { emptyResultYears: [2015] }), settings());
    expect(indicators.map(({ achievement }) => achievement)).toEqual([0, 1]);
  });
});

describe("a relative target", () => {
  const chain: IndicatorSpec = {
    targets: { 2016: "almeno 25", 2017: [0.05, "+0%"], 2018: [0.05, "+0%"] },
    results: { 2016: 20, 2017: 21, 2018: 27.5625 },
  };
  it.each([
    [2016, 25, 0.8, "not-reached"],
    [2017, 26.25, 0.8, "not-reached"],
    [2018, 27.5625, 1, "reached"],
  ] as const)("of %d follows the chain of years: %d", (year, low, achievement, status) => {
    const [scored] = scorePlan(
      planOf([{ ...chain, weight: 1 }]),
      settings({ year, today: `${year + 1}-01-31` }),
    ).indicators;
    expect(scored?.measure).toMatchObject({ number: { kind: "min", low } });
    expect(scored?.status).toBe(status);
    expect(scored?.achievement).toBeCloseTo(achievement, 12);
  });

  it("shows its base, the year and the cell", () => {
    const [scored] = scorePlan(planOf([{ ...chain, weight: 1 }]), settings({ year: 2018 })).indicators;
    expect(scored?.resolved?.base).toEqual({
      value: 26.25,
      year: 2017,
      at: scored?.indicator.targets[2017]?.at,
    });
  });

  const baseRows: readonly (readonly [string, IndicatorSpec, Partial<PlanSpec>, unknown])[] = [
    ["on a result", { targets: { 2016: "-10% sul consuntivo 2015" }, results: { 2015: 50, 2016: 45 } }, {}, 45],
    [
      "on last year's result",
      { targets: { 2016: "-10% sul consuntivo dell'anno precedente" }, results: { 2015: 50, 2016: 45 } },
      {},
      45,
    ],
    [
      "on a result two years before",
      { targets: { 2016: "-10% sul consuntivo 2014" }, results: { 2014: 40, 2015: 50, 2016: 45 } },
      {},
      36,
    ],
    [
      "on a result in text",
      { targets: { 2016: "-10% sul consuntivo 2015" }, results: { 2015: "1.250,5", 2016: 45 } },
      {},
      1125.45,
    ],
    [
      "on a result that is not there",
      { targets: { 2016: "-10% sul consuntivo 2015" }, results: { 2016: 45 } },
      {},
      "no-base",
    ],
    [
      "on a result that is a day",
      { targets: { 2016: "-10% sul consuntivo 2015" }, results: { 2015: [serial, DATE], 2016: 45 } },
      {},
      "no-base",
    ],
    ["on a zero", { targets: { 2016: "-10% sul consuntivo 2015" }, results: { 2015: 0, 2016: 45 } }, {}, "no-base"],
    [
      "on a column of zeros",
      { targets: { 2016: "-10% sul consuntivo 2015" }, results: { 2015: 0, 2016: 45 } },
      { emptyResultYears: [2015] },
      "no-base",
    ],
    [
      "on its own year's result",
      { targets: { 2016: "-10% sul consuntivo 2016" }, results: { 2016: 45 } },
      {},
      "no-base",
    ],
    ["on a target that is not there", { targets: { 2016: "+5%" }, results: { 2016: 45 } }, {}, "no-base"],
    [
      "on a target that cannot be read",
      { targets: { 2015: "vedi allegato", 2016: "+5%" }, results: { 2016: 45 } },
      {},
      "no-base",
    ],
    ["on a deadline", { targets: { 2015: "entro il 31/12/2015", 2016: "+5%" }, results: { 2016: 45 } }, {}, "no-base"],
    ["on a range", { targets: { 2015: "tra 3 e 5", 2016: "+5%" }, results: { 2016: 45 } }, {}, "no-base"],
    ["on a lower-is-better target", { targets: { 2015: "<= 40", 2016: "+5%" }, results: { 2016: 45 } }, {}, 42],
    [
      "on a number and a day",
      { targets: { 2015: "almeno 40 report entro il 30/09/2015", 2016: "+5%" }, results: { 2016: 45 } },
      {},
      42,
    ],
  ];
  it.each(baseRows)("%s", (_sentence, spec, more, expected) => {
    const [scored] = scorePlan(planOf([{ ...spec, weight: 1 }], more), settings()).indicators;
    if (typeof expected === "string") expect(scored?.why).toBe(expected);
    else {
      const number = scored && "number" in scored.measure ? scored.measure.number : undefined;
      expect(number?.low ?? number?.high).toBe(expected);
    }
  });

  it("of a percentage stays one, so that 85 for 0,84 is noticed", () => {
    const spec: IndicatorSpec = { targets: { 2015: "almeno 80%", 2016: "+5%" }, result: 85 };
    expect(judged(spec)).toEqual(["unmeasurable", "percent-typed-whole", "plan"]);
  });
  it("of a percentage result stays one", () => {
    const spec: IndicatorSpec = { target: "-10% sul consuntivo 2015", results: { 2015: [0.5, "0%"] }, result: 44 };
    expect(judged(spec)).toEqual(["unmeasurable", "percent-typed-whole", "plan"]);
  });
});

/** Two perspectives that share objective 3.1; figures in the comments. */
const body = (): PlanSpec => ({
  perspectives: [
    {
      title: "Imprese",
      objectives: [
        {
          code: "1.1",
          weight: 0.1,
          programmes: [{ code: "1.1.1", weight: 0.1, indicators: [{ weight: 0.1, target: "almeno 10", result: 8 }] }],
        },
        {
          code: "3.1",
          weight: 0.4,
          programmes: [
            {
              code: "3.1.1",
              weight: 0.3,
              indicators: [
                { weight: 0.2, target: "almeno 10", result: 5 },
                { weight: 0.1, target: "almeno 10" },
              ],
            },
            { code: "3.1.2", weight: 0.1, indicators: [{ weight: 0.1, target: "almeno 10", result: 12 }] },
          ],
        },
      ],
    },
    {
      title: "Processi",
      objectives: [
        {
          code: "3.1",
          weight: 0.5,
          programmes: [{ code: "3.1.9", weight: 0.5, indicators: [{ weight: 0.5, target: "almeno 10", result: 9 }] }],
        },
      ],
    },
  ],
  areas: [{ code: "1", title: { value: "Cabina di regia", at: { sheet: "S", top: 0, left: 0, bottom: 0, right: 0 } } }],
});
const nodesOf = (card: Scorecard) =>
  card.nodes.map(({ kind, code, perspective, weight, score, coverage, band, reached, indicators }) => [
    kind,
    code,
    perspective,
    Number(weight.toFixed(9)),
    score === undefined ? undefined : Number(score.toFixed(9)),
    Number(coverage.toFixed(9)),
    band,
    reached,
    indicators,
  ]);

describe("the nodes of a plan", () => {
  it("are rolled up from their assessed indicators", () => {
    // 0,1 × 80 % + 0,2 × 50 % + 0,1 × 100 % + 0,5 × 90 % = 0,73 of 0,9
    expect(nodesOf(scorePlan(plan(body()), settings()))).toEqual([
      ["body", "", undefined, 1, 0.811111111, 0.9, "yellow", 1, 5],
      ["perspective", "P1", "P1", 0.5, 0.7, 0.8, "yellow", 1, 4],
      ["perspective", "P2", "P2", 0.5, 0.9, 1, "green", 0, 1],
      ["area", "1", undefined, 0.1, 0.8, 1, "yellow", 0, 1],
      ["area", "3", undefined, 0.9, 0.8125, 0.888888889, "yellow", 1, 4],
      ["objective", "1.1", undefined, 0.1, 0.8, 1, "yellow", 0, 1],
      ["objective", "3.1", undefined, 0.9, 0.8125, 0.888888889, "yellow", 1, 4],
      ["perspective-objective", "1.1", "P1", 0.1, 0.8, 1, "yellow", 0, 1],
      ["perspective-objective", "3.1", "P1", 0.4, 0.666666667, 0.75, "red", 1, 3],
      ["perspective-objective", "3.1", "P2", 0.5, 0.9, 1, "green", 0, 1],
      ["programme", "1.1.1", "P1", 0.1, 0.8, 1, "yellow", 0, 1],
      ["programme", "3.1.1", "P1", 0.3, 0.5, 0.666666667, "red", 0, 2],
      ["programme", "3.1.2", "P1", 0.1, 1, 1, "green", 1, 1],
      ["programme", "3.1.9", "P2", 0.5, 0.9, 1, "green", 0, 1],
    ]);
  });

  it("count a missing result as zero where the body chose so", () => {
    const nodes = nodesOf(scorePlan(plan(body()), settings({ missing: "zero" })));
    expect(nodes[0]).toEqual(["body", "", undefined, 1, 0.73, 1, "yellow", 1, 5]);
    expect(nodes[11]).toEqual(["programme", "3.1.1", "P1", 0.3, 0.333333333, 1, "red", 0, 2]);
  });

  it("bear the titles of the plan", () => {
    const titles = scorePlan(plan(body()), settings()).nodes.map(({ title }) => title);
    expect(titles.slice(0, 7)).toEqual([
      "Camera di Prova",
      "Imprese",
      "Processi",
      "Cabina di regia",
      "",
      "Obiettivo 1.1",
      "Obiettivo 3.1",
    ]);
  });

  it("without anything assessed have no score and no band", () => {
    const [node] = scorePlan(planOf([{ weight: 1, target: "almeno 10" }]), settings()).nodes;
    expect(node).toMatchObject({ weight: 1, coverage: 0, reached: 0, indicators: 1 });
    expect(node).not.toHaveProperty("score");
    expect(node).not.toHaveProperty("band");
  });

  it("an all-waived plan has no score, no weight, no coverage", () => {
    const [node] = scorePlan(
      planOf([{ weight: 1, target: "almeno 10", result: 9, typed: { waived: "annullato" } }]),
      settings(),
    ).nodes;
    expect(node).toMatchObject({ weight: 0, coverage: 0 });
    expect(node).not.toHaveProperty("score");
  });

  it("a programme in two perspectives is one node over both", () => {
    const objective = (code: string, result: number) => ({
      code,
      programmes: [{ code: "7.7.7", indicators: [{ weight: 0.5, target: "almeno 10", result }] }],
    });
    const { nodes } = scorePlan(
      plan({ perspectives: [{ objectives: [objective("7.7", 4)] }, { objectives: [objective("7.7", 8)] }] }),
      settings(),
    );
    const programmes = nodes.filter(({ kind }) => kind === "programme");
    expect(programmes).toHaveLength(1);
    expect(programmes[0]).toMatchObject({ code: "7.7.7", weight: 1, indicators: 2 });
    expect(programmes[0]?.score).toBeCloseTo(0.6, 12);
    expect(programmes[0]).not.toHaveProperty("perspective");
  });
});

describe("waived weights", () => {
  const spec = (): readonly IndicatorSpec[] => [
    { weight: 0.5, target: "almeno 10", result: 5, typed: { waived: "alluvione" } },
    { weight: 0.3, target: "almeno 10", result: 8 },
    { weight: 0.2, target: "almeno 10", result: 10 },
  ];
  it("go to the siblings; the score as written leaves them out", () => {
    const card = scorePlan(planOf(spec()), settings());
    expect(card.indicators.map(({ effectiveWeight }) => Number(effectiveWeight.toFixed(12)))).toEqual([0, 0.6, 0.4]);
    expect(card.indicators.map(({ weight }) => weight)).toEqual([0.5, 0.3, 0.2]);
    expect(card.nodes[0]?.score).toBeCloseTo(0.88, 12);
    expect(card.nodes[0]?.coverage).toBeCloseTo(1, 12);
    expect(card.scoreAsWritten).toBeCloseTo(0.88, 12);
  });

  it("differ from the score as written where another programme weighs too", () => {
    const card = scorePlan(
      plan({
        perspectives: [
          {
            objectives: [
              {
                code: "1.1",
                programmes: [
                  {
                    code: "1.1.1",
                    indicators: [
                      { weight: 0.4, target: "almeno 10", result: 1, typed: { waived: "sisma" } },
                      { weight: 0.1, target: "almeno 10", result: 10 },
                    ],
                  },
                  { code: "1.1.2", indicators: [{ weight: 0.5, target: "almeno 10", result: 5 }] },
                ],
              },
            ],
          },
        ],
      }),
      settings(),
    );
    expect(card.nodes[0]?.score).toBeCloseTo(0.75, 12); // 0,5 × 100 % + 0,5 × 50 %
    expect(card.scoreAsWritten).toBeCloseTo(0.35 / 0.6, 12); // (0,1 × 100 % + 0,5 × 50 %) ÷ 0,6
  });

  it("where all are waived there is no score as written", () => {
    const card = scorePlan(
      planOf([{ weight: 1, target: "almeno 10", result: 5, typed: { waived: "sisma" } }]),
      settings(),
    );
    expect(card).not.toHaveProperty("scoreAsWritten");
  });
});

describe("operational indicators", () => {
  const operational = { "1.1.1": [{ target: "almeno 4", result: 3 }, { target: "entro il 31/12/2016" }] };
  it("are judged and stay out of the score", () => {
    const card = scorePlan(planOf([{ weight: 1, target: "almeno 10", result: 9 }], { operational }), settings());
    expect(
      card.operational.map(({ programme, status, achievement, weight, effectiveWeight }) => [
        programme,
        status,
        achievement,
        weight,
        effectiveWeight,
      ]),
    ).toEqual([
      ["1.1.1", "not-reached", 0.75, 0, 0],
      ["1.1.1", "missing", undefined, 0, 0],
    ]);
    expect(card.nodes[0]).toMatchObject({ score: 0.9, indicators: 1 });
  });
});

describe("what is read stays visible", () => {
  const only = (spec: IndicatorSpec) => scorePlan(planOf([spec]), settings()).indicators[0];
  it("a target column that is not there is a missing target", () => {
    const scored = only({ weight: 1 });
    expect(scored?.reading).toEqual({ kind: "missing", problem: { code: "missing", start: 0, end: 0 } });
    expect(scored).toMatchObject({ targetText: "", measure: { why: "missing-target" } });
    expect(scored).not.toHaveProperty("target");
  });
  it("a relative target without its base is resolved to nothing", () => {
    expect(only({ weight: 1, target: "+5%", result: 3 })).not.toHaveProperty("resolved");
    expect(only({ weight: 1, target: "vedi allegato" })).not.toHaveProperty("resolved");
    expect(only({ weight: 1, target: "almeno 5" })?.resolved).toEqual({
      target: { kind: "atLeast", value: 5, unit: "" },
    });
  });
  it("an override leaves the target as read beside the one that counts", () => {
    const scored = only({ weight: 1, target: "almeno 5", result: 3, typed: { override: { threshold: 6 } } });
    expect(scored?.measureAsRead).toMatchObject({ number: { low: 5 } });
    expect(scored?.measure).toMatchObject({ number: { low: 6 } });
  });
  it("a checkpoint of another kind is still a checkpoint", () => {
    const day: Written = [42430, DATE];
    expect(only({ weight: 1, target: "almeno 60", typed: { april: day } })).toMatchObject({
      why: "other-kind",
      provisionalAt: "2016-04-30",
    });
    expect(only({ weight: 1, target: "vedi allegato", typed: { april: day } })).toMatchObject({
      why: "unreadable-target",
      provisionalAt: "2016-04-30",
    });
  });
  it("an indicator without a weight weighs nothing, neither written nor effective", () => {
    expect(only({ target: "almeno 5", result: 5 })).toMatchObject({ weight: 0, effectiveWeight: 0 });
  });
  it("a variance is in the unit of the result", () => {
    expect(only({ weight: 1, target: "almeno 5", result: 3 })?.variance).toBe(-2);
    expect(only({ weight: 1, target: "entro il 31/12/2016", result: "10/01/2017" })?.variance).toBe(10);
    expect(only({ weight: 1, target: "realizzato", result: "sì" })).not.toHaveProperty("variance");
  });
});

it("the rules of a year before anybody changed them", () => {
  expect(defaultSettings(2017, "2018-02-01")).toEqual({
    year: 2017,
    today: "2018-02-01",
    closing: "2017-12-31",
    cap: 1,
    method: "proportional",
    missing: "pending",
    yellowFrom: 0.7,
    greenFrom: 0.9,
    tolerance: 0.0001,
    latePerDay: 1,
  });
});

it("the scorecard keeps the cells that it stands on", () => {
  const built = planOf([
    { weight: 1, target: "almeno 60", result: 60, typed: { december: 61, doneOn: [serial, DATE] } },
  ]);
  const [scored] = scorePlan(built, settings()).indicators;
  const [indicator] = built.perspectives.flatMap((p) =>
    p.objectives.flatMap((o) => o.programmes.flatMap((x) => x.indicators)),
  );
  expect(scored?.target).toBe(indicator?.targets[2016]);
  expect(scored?.resultCell).toBe(indicator?.results[2016]);
  expect(scored?.otherResultCell).toBe(indicator?.typed?.checkpoints[2]);
  expect(scored?.targetText).toBe("almeno 60");
  expect(scored?.doneOn).toEqual({ kind: "day", day: "2016-12-31", asText: false });
  expect(scored?.measureAsRead).toEqual(scored?.measure);
  expect(scored).toMatchObject({
    perspective: "P1",
    objective: "1.1",
    programme: "1.1.1",
    result: { kind: "missing" },
  });
});
