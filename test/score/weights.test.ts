/** Effective weights, worked by hand: docs/scoring.md §5. */
import { placesOf } from "../../shared/plan/placed";
import { isWaived } from "../../shared/score/waived";
import { effectiveWeights, writtenWeights } from "../../shared/score/weights";
import { type IndicatorSpec, type PerspectiveSpec, type PlanSpec, plan, planOf } from "./build";

const waived: IndicatorSpec["typed"] = { waived: "evento annullato" };
const weigh = (spec: PlanSpec): readonly number[] => {
  const built = plan(spec);
  const weights = effectiveWeights(built, isWaived);
  return placesOf(built).map((place) => Math.round((weights.get(place.indicator) ?? Number.NaN) * 1e12) / 1e12);
};
const programmes = (
  ...all: readonly (readonly [weight: number | undefined, ...indicators: IndicatorSpec[]])[]
): PerspectiveSpec => ({
  objectives: [
    {
      code: "1.1",
      programmes: all.map(([weight, ...indicators], place) => ({
        code: `1.1.${place + 1}`,
        ...(weight !== undefined && { weight }),
        indicators,
      })),
    },
  ],
});
const w = (weight: number, typed?: IndicatorSpec["typed"]): IndicatorSpec => ({ weight, ...(typed && { typed }) });

describe("the weight of the body is shared out", () => {
  const rows: readonly (readonly [string, readonly PerspectiveSpec[], readonly number[]])[] = [
    ["equal weights are equal shares", [programmes([undefined, w(0.2), w(0.2)])], [0.5, 0.5]],
    ["shares follow the weights", [programmes([undefined, w(0.3), w(0.1)])], [0.75, 0.25]],
    [
      "a programme's weight wins over the sum of its indicators",
      [programmes([0.6, w(0.1), w(0.1)], [0.4, w(0.9)])],
      [0.3, 0.3, 0.4],
    ],
    [
      "a programme without weight weighs what its indicators do",
      [programmes([undefined, w(0.1), w(0.2)], [0.1, w(0.9)])],
      [0.25, 0.5, 0.25],
    ],
    ["an indicator without weight weighs nothing", [programmes([0.5, {}, w(0.1)], [0.5, w(1)])], [0, 0.5, 0.5]],
    ["a weight below zero is none", [programmes([0.5, w(-0.1), w(0.1)], [0.5, w(1)])], [0, 0.5, 0.5]],
    ["a programme below zero is none", [programmes([-0.5, w(0.1)], [0.5, w(1)])], [0, 1]],
    [
      "a waived indicator gives its weight to its siblings in the programme",
      [programmes([0.5, w(0.25, waived), w(0.15), w(0.1)], [0.5, w(0.5)])],
      [0, 0.3, 0.2, 0.5],
    ],
    [
      "a programme that is all waived leaves the plan",
      [programmes([0.5, w(0.25, waived), w(0.25, waived)], [0.3, w(0.3)], [0.2, w(0.2)])],
      [0, 0, 0.6, 0.4],
    ],
    [
      "a programme whose indicators weigh nothing leaves the plan",
      [programmes([0.5, w(0), {}], [0.5, w(0.5)])],
      [0, 0, 1],
    ],
    [
      "a programme whose only weighted indicator is waived leaves the plan",
      [programmes([0.5, w(0.5, waived), w(0)], [0.5, w(0.5)])],
      [0, 0, 1],
    ],
    ["a programme without indicators leaves the plan", [programmes([0.5], [0.5, w(0.2)])], [1]],
    ["where all are waived nothing has weight", [programmes([0.5, w(0.5, waived)], [0.5, w(0.5, waived)])], [0, 0]],
    ["where nothing has weight all have none", [programmes([undefined, {}, {}])], [0, 0]],
  ];
  it.each(rows)("%s", (_sentence, perspectives, expected) => {
    weigh({ perspectives }).forEach((weight, place) => {
      expect(weight).toBeCloseTo(expected[place] ?? Number.NaN, 12);
    });
    expect(weigh({ perspectives })).toHaveLength(expected.length);
  });

  it("waived without a reason is not waived", () => {
    expect(
      weigh({ perspectives: [programmes([undefined, w(0.5, { waived: true }), w(0.5, { waived: "  " })])] }),
    ).toEqual([0.5, 0.5]);
  });

  it("a perspective's weight wins, and one without weighs what its objectives do", () => {
    const one = (code: string, weight: number) => ({
      code,
      weight,
      programmes: [{ code: `${code}.1`, indicators: [w(7)] }],
    });
    expect(
      weigh({
        perspectives: [
          { weight: 0.4, objectives: [one("1.1", 0.9)] },
          { objectives: [one("2.1", 0.2), one("2.2", 0.4)] },
        ],
      }),
    ).toEqual([0.4, 0.2, 0.4]);
  });

  it("a perspective that is all waived gives its weight to the others, however deep", () => {
    const one = (code: string, weight: number, typed?: IndicatorSpec["typed"]) => ({
      code,
      weight,
      programmes: [{ code: `${code}.1`, weight, indicators: [w(weight, typed)] }],
    });
    expect(
      weigh({
        perspectives: [{ objectives: [one("1.1", 0.5, waived)] }, { objectives: [one("2.1", 0.3), one("2.2", 0.2)] }],
      }),
    ).toEqual([0, 0.6, 0.4]);
  });

  it("an all-waived programme still weighs in its objective", () => {
    const perspectives: PerspectiveSpec[] = [
      {
        objectives: [
          {
            code: "1.1",
            programmes: [
              { code: "1.1.1", indicators: [w(0.3, waived)] },
              { code: "1.1.2", indicators: [w(0.1)] },
            ],
          },
        ],
      },
      { objectives: [{ code: "2.1", programmes: [{ code: "2.1.1", indicators: [w(0.6)] }] }] },
    ];
    expect(weigh({ perspectives })).toEqual([0, 0.4, 0.6]);
  });
});

describe("the weights as written", () => {
  it("are the cells' where they are shares of the body", () => {
    const built = planOf([w(0.3, waived), w(0.1), {}]);
    expect(placesOf(built).map(({ indicator }) => writtenWeights(built).get(indicator))).toEqual([0.3, 0.1, 0]);
  });

  it("are none below zero", () => {
    const built = planOf([w(0.3), w(-0.1)]);
    expect(placesOf(built).map(({ indicator }) => writtenWeights(built).get(indicator))).toEqual([0.3, 0]);
  });

  it("are multiplied down the tree where they are shares of their parent", () => {
    const built = plan({
      weightsAre: "sharesOfParent",
      perspectives: [{ ...programmes([0.5, w(0.4), w(0.6, waived)], [0.5, w(1)]), weight: 1 }],
    });
    expect(placesOf(built).map(({ indicator }) => writtenWeights(built).get(indicator))).toEqual([0.2, 0.3, 0.5]);
  });
});
