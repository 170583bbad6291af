/** Laws of the score, over random plans; every score is worked out a second time by recalculation.ts. */
import fc from "fast-check";
import type { Scorecard } from "../../shared/score/scorecard";
import { scorePlan } from "../../shared/score/scorePlan";
import type { Settings } from "../../shared/score/settings";
import { achievement } from "../../shared/target/achievement/achievement";
import type { NumericPart } from "../../shared/target/achievement/measure";
import { dayOfSerial, printDay } from "../../shared/workbook/days";
import { type IndicatorSpec, type ObjectiveSpec, type PerspectiveSpec, plan, type Written } from "./build";
import {
  type Aim,
  effectiveOf,
  type NodeWeights,
  type Outcome,
  type Row,
  type Rules,
  scoreOver,
  verdictOf,
} from "./recalculation";

const DATE = "dd/mm/yyyy";
const comma = (value: number): string => String(value).replace(".", ",");
const dayText = (serial: number): string => printDay(dayOfSerial(serial));

/** A target of 2016 as people write it, with that of 2015 where it is relative. */
function targetsOf(aim: Aim): Readonly<Record<number, Written>> {
  switch (aim.n) {
    case "min":
      return { 2016: `almeno ${comma(aim.bound)}` };
    case "min>":
      return { 2016: `> ${comma(aim.bound)}` };
    case "max":
      return { 2016: `<= ${comma(aim.bound)}` };
    case "max<":
      return { 2016: `< ${comma(aim.bound)}` };
    case "range":
      return { 2016: `tra ${comma(aim.low)} e ${comma(aim.high)}` };
    case "day":
      return { 2016: `entro il ${dayText(aim.serial)}` };
    case "done":
      return { 2016: "realizzato" };
    case "unreadable":
      return { 2016: "vedi allegato" };
    case "raise":
      return { 2015: `almeno ${comma(aim.lastYear)}`, 2016: [aim.percent / 100, "+0%"] };
    case "both":
      return { 2016: `almeno ${comma(aim.bound)} report entro il ${dayText(aim.serial)}` };
  }
}

function writtenOf(outcome: Outcome): Written {
  if (outcome.serial !== undefined) return [outcome.serial, DATE];
  if (outcome.yes !== undefined) return outcome.yes ? "sì" : "no";
  return outcome.number ?? null;
}

const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
const serials = fc.integer({ min: 42400, max: 42800 });
const aims: fc.Arbitrary<Aim> = fc.oneof(
  fc.record({
    n: fc.constantFrom("min" as const, "min>" as const, "max" as const, "max<" as const),
    bound: tenths(0, 60),
  }),
  fc
    .tuple(tenths(0, 30), tenths(0, 30))
    .map(([low, more]): Aim => ({ n: "range", low, high: Math.round((low + more) * 10) / 10 })),
  fc.record({ n: fc.constant("day" as const), serial: serials }),
  fc.constant<Aim>({ n: "done" }),
  fc.constant<Aim>({ n: "unreadable" }),
  fc.record({ n: fc.constant("raise" as const), lastYear: tenths(1, 40), percent: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ n: fc.constant("both" as const), bound: fc.integer({ min: 1, max: 9 }), serial: serials }),
);
const nothing = fc.constant<Outcome>({});
const outcomeFor = (aim: Aim): fc.Arbitrary<Outcome> => {
  const number = tenths(0, 90).map((value): Outcome => ({ number: value }));
  const deed = fc.oneof(
    serials.map((serial): Outcome => ({ serial })),
    fc.boolean().map((yes): Outcome => ({ yes })),
  );
  const share = tenths(0, 1).map((value): Outcome => ({ number: value }));
  if (aim.n === "day") return fc.oneof({ weight: 5, arbitrary: deed }, { weight: 1, arbitrary: number });
  if (aim.n === "done") return fc.oneof(deed, share);
  return fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: deed });
};
const rowAt = (path: Row["path"]): fc.Arbitrary<Row> =>
  aims.chain((aim) => {
    const outcome = outcomeFor(aim);
    const maybe = fc.oneof({ weight: 2, arbitrary: outcome }, { weight: 3, arbitrary: nothing });
    const p = fc.oneof({ weight: 4, arbitrary: outcome }, { weight: 1, arbitrary: nothing });
    return fc.record({
      path: fc.constant(path),
      weight: fc
        .oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }) }, { weight: 1, arbitrary: fc.constant(0) })
        .map((points) => points / 100),
      aim: fc.constant(aim),
      p,
      c: p.chain((own) =>
        fc.tuple(
          maybe,
          maybe,
          fc.oneof(
            { weight: 8, arbitrary: nothing },
            { weight: 1, arbitrary: fc.constant(own) },
            { weight: 1, arbitrary: outcome },
          ),
        ),
      ),
      doneOn: fc.option(serials, { nil: undefined }),
      waived: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
    });
  });

/** How many programmes stand in each objective of each perspective, how many indicators in each, and which nodes bear a weight. */
const shapes = fc.array(
  fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
  { minLength: 1, maxLength: 3 },
);
interface Case {
  readonly shape: readonly (readonly (readonly number[])[])[];
  readonly rows: readonly Row[];
  readonly written: NodeWeights;
  readonly rules: Rules;
}
const rules: fc.Arbitrary<Rules> = fc.record({
  today: fc.oneof(
    { weight: 3, arbitrary: serials },
    { weight: 1, arbitrary: fc.constantFrom(42734, 42735, 42736, 42766) },
  ),
  closing: fc.constantFrom(42735, 42766),
  cap: fc.constantFrom(1, 1.2, 1.5),
  mirror: fc.boolean(),
  zero: fc.boolean(),
  late: fc.constantFrom(1, 0.01),
});
const cases: fc.Arbitrary<Case> = shapes.chain((shape) => {
  const paths = shape.flatMap((objectives, p) =>
    objectives.flatMap((programmes, o) =>
      programmes.flatMap((count, g) => Array.from({ length: count }, () => [p, o, g] as const)),
    ),
  );
  const keys = shape.flatMap((objectives, p) => [
    `${p}`,
    ...objectives.flatMap((programmes, o) => [`${p}/${o}`, ...programmes.map((_, g) => `${p}/${o}/${g}`)]),
  ]);
  return fc.record({
    shape: fc.constant(shape),
    rows: fc.tuple(...paths.map(rowAt)),
    written: fc
      .tuple(...keys.map(() => fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined, freq: 2 })))
      .map(
        (weights) =>
          new Map(
            keys.flatMap((key, place) => (weights[place] === undefined ? [] : [[key, weights[place] / 100] as const])),
          ),
      ),
    rules,
  });
});

const settingsOf = (of: Rules): Settings => ({
  year: 2016,
  today: dayOfSerial(of.today),
  closing: dayOfSerial(of.closing),
  cap: of.cap,
  method: of.mirror ? "mirror" : "proportional",
  missing: of.zero ? "zero" : "pending",
  yellowFrom: 0.7,
  greenFrom: 0.9,
  tolerance: 0.0001,
  latePerDay: of.late,
});

const specOf = (row: Row, times: number): IndicatorSpec => ({
  weight: row.weight * times,
  targets: targetsOf(row.aim),
  result: writtenOf(row.p),
  typed: {
    april: writtenOf(row.c[0]),
    august: writtenOf(row.c[1]),
    december: writtenOf(row.c[2]),
    ...(row.doneOn !== undefined && { doneOn: [row.doneOn, DATE] as const }),
    ...(row.waived && { waived: "evento annullato" }),
  },
});

/** Objective codes repeat across perspectives: 1.1, 2.1 … stand in each. `times` multiplies the weights of one group. */
function perspectivesOf(
  { shape, rows, written }: Case,
  timesOf: (path: Row["path"]) => number = () => 1,
): readonly PerspectiveSpec[] {
  const weightOf = (key: string) => (written.has(key) ? { weight: written.get(key) ?? 0 } : {});
  return shape.map(
    (objectives, p): PerspectiveSpec => ({
      ...weightOf(`${p}`),
      objectives: objectives.map(
        (programmes, o): ObjectiveSpec => ({
          code: `${o + 1}.1`,
          ...weightOf(`${p}/${o}`),
          programmes: programmes.map((_, g) => ({
            code: `${o + 1}.1.${p * 10 + g}`,
            ...weightOf(`${p}/${o}/${g}`),
            indicators: rows
              .filter(({ path }) => path.join("/") === `${p}/${o}/${g}`)
              .map((row) => specOf(row, timesOf(row.path))),
          })),
        }),
      ),
    }),
  );
}
const score = (of: Case, timesOf?: (path: Row["path"]) => number): Scorecard =>
  scorePlan(plan({ perspectives: perspectivesOf(of, timesOf) }), settingsOf(of.rules));
const closeTo = (actual: number | undefined, expected: number | undefined): void => {
  if (expected === undefined) expect(actual).toBeUndefined();
  else expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(1e-9);
};

describe("every score, worked out twice", () => {
  const check = (of: Case): void => {
    const card = score(of);
    const weights = effectiveOf(of.rows, of.written);
    const verdicts = of.rows.map((row) => verdictOf(row, of.rules));
    expect(card.indicators.map(({ status }) => status)).toEqual(verdicts.map(({ status }) => status));
    card.indicators.forEach((scored, place) => {
      closeTo(scored.achievement, verdicts[place]?.share);
      closeTo(scored.effectiveWeight, weights[place]);
    });
    for (const node of card.nodes) {
      const isUnder = ({ path: [p, o, g] }: Row): boolean => {
        if (node.kind === "body") return true;
        if (node.kind === "perspective") return node.code === `P${p + 1}`;
        if (node.kind === "area") return node.code === `${o + 1}`;
        if (node.kind === "objective") return node.code === `${o + 1}.1`;
        if (node.kind === "programme") return node.code === `${o + 1}.1.${p * 10 + g}`;
        return node.code === `${o + 1}.1` && node.perspective === `P${p + 1}`;
      };
      const places = of.rows.flatMap((row, place) => (isUnder(row) ? [place] : []));
      const expected = scoreOver(places, weights, verdicts);
      closeTo(node.score, expected.score);
      closeTo(node.coverage, expected.coverage);
      closeTo(
        node.weight,
        places.reduce((sum, place) => sum + (weights[place] ?? 0), 0),
      );
    }
    closeTo(
      card.scoreAsWritten,
      scoreOver(
        of.rows.map((_, place) => place),
        of.rows.map(({ weight }) => weight),
        verdicts,
      ).score,
    );
  };
  it("agrees while missing results are left out", () => {
    fc.assert(
      fc.property(cases, (of) => check({ ...of, rules: { ...of.rules, zero: false } })),
      { numRuns: 150 },
    );
  });
  it("agrees while missing results count zero", () => {
    fc.assert(
      fc.property(cases, (of) => check({ ...of, rules: { ...of.rules, zero: true } })),
      { numRuns: 150 },
    );
  });
});

describe("laws of the score", () => {
  it("a score lies between 0 and the cap, a coverage between 0 and 1", () => {
    fc.assert(
      fc.property(cases, (of) => {
        for (const { score: value = 0, coverage } of score(of).nodes) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(of.rules.cap + 1e-12);
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it("multiplying the weights of all indicators of a programme leaves every score, where the programme bears its own", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 50 }), (of, times) => {
        const written = new Map(of.written);
        of.shape.forEach((objectives, p) => {
          objectives.forEach((programmes, o) => {
            programmes.forEach((_, g) => {
              if (!written.has(`${p}/${o}/${g}`)) written.set(`${p}/${o}/${g}`, 0.1 * (g + 1));
            });
          });
        });
        const fixed = { ...of, written };
        const before = score(fixed).nodes;
        const after = score(fixed, ([p, o, g]) => (p + o + g === 0 ? times : 1)).nodes;
        before.forEach((node, place) => {
          closeTo(after[place]?.score, node.score);
          closeTo(after[place]?.weight, node.weight);
        });
      }),
    );
  });

  it("multiplying every weight of the plan leaves every score", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 50 }), (of, times) => {
        const multiplied = { ...of, written: new Map([...of.written].map(([key, weight]) => [key, weight * times])) };
        const before = score(of).nodes;
        const after = score(multiplied, () => times).nodes;
        before.forEach((node, place) => {
          closeTo(after[place]?.score, node.score);
          closeTo(after[place]?.coverage, node.coverage);
        });
      }),
    );
  });

  it("the weights of a plan's indicators add up to 1, or to nothing", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const sum = score(of).indicators.reduce((total, { effectiveWeight }) => total + effectiveWeight, 0);
        expect(Math.min(Math.abs(sum - 1), Math.abs(sum))).toBeLessThan(1e-9);
      }),
    );
  });

  it("the contributions of any family of nodes add up to the body's score", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { nodes } = score(of);
        const [body] = nodes;
        const points = (kind: string): number =>
          nodes
            .filter((node) => node.kind === kind)
            .reduce((sum, { score: value = 0, weight, coverage }) => sum + value * weight * coverage, 0);
        for (const kind of ["perspective", "area", "objective", "perspective-objective", "programme"]) {
          closeTo(points(kind), (body?.score ?? 0) * (body?.weight ?? 0) * (body?.coverage ?? 0));
        }
      }),
    );
  });

  it("a better result never lowers the achievement", () => {
    const parts = fc
      .record({ kind: fc.constantFrom("min", "min>", "max", "max<"), bound: tenths(-20, 60) })
      .map(
        ({ kind, bound }): NumericPart =>
          kind.startsWith("min")
            ? { kind: kind as "min", low: bound, percent: false, unit: "" }
            : { kind: kind as "max", high: bound, percent: false, unit: "" },
      );
    fc.assert(
      fc.property(parts, tenths(-50, 90), tenths(0, 50), fc.boolean(), (number, actual, more, isMirror) => {
        const worth = (value: number) => {
          const outcome = achievement(
            { number, done: false },
            {
              result: { kind: "number", value, unit: "", asText: false },
              today: "2016-12-31",
              closing: "2016-12-31",
              year: 2016,
              method: isMirror ? "mirror" : "proportional",
              cap: 1,
              latePerDay: 1,
            },
          );
          return outcome.kind === "measured" ? [outcome.value, outcome.reached ? 1 : 0] : [Number.NaN, Number.NaN];
        };
        const better = number.kind.startsWith("min") ? actual + more : actual - more;
        const [before = 0, reachedBefore = 0] = worth(actual);
        const [after = 0, reachedAfter = 0] = worth(better);
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        expect(reachedAfter).toBeGreaterThanOrEqual(reachedBefore);
      }),
      { numRuns: 1000 },
    );
  });

  it("an earlier day never lowers the achievement", () => {
    fc.assert(
      fc.property(
        serials,
        serials,
        fc.nat({ max: 90 }),
        fc.constantFrom(1, 0.01, 0),
        (due, done, earlier, latePerDay) => {
          const worth = (serial: number) => {
            const outcome = achievement(
              { day: dayOfSerial(due), done: false },
              {
                result: { kind: "day", day: dayOfSerial(serial), asText: false },
                today: "2016-12-31",
                closing: "2016-12-31",
                year: 2016,
                method: "proportional",
                cap: 1,
                latePerDay,
              },
            );
            return outcome.kind === "measured" ? outcome.value : Number.NaN;
          };
          expect(worth(done - earlier)).toBeGreaterThanOrEqual(worth(done));
        },
      ),
    );
  });

  it("the same plan at the same day gives the same scorecard", () => {
    fc.assert(
      fc.property(cases, (of) => {
        expect(JSON.stringify(score(of).nodes)).toBe(JSON.stringify(score(of).nodes));
      }),
      { numRuns: 20 },
    );
  });
});
