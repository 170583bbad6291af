/** What holds for every BSC function and any cells: no throw, ranges as single calls, scores as scores are. */
import fc from "fast-check";
import type {
  FunctionAnswer,
  FunctionArgument,
  FunctionCell,
  FunctionValue,
} from "../../shared/functions/customFunction";
import { FUNCTIONS } from "../../shared/functions/functions";

const fnNamed = (name: string) => {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (fn === undefined) throw new Error(name);
  return fn;
};
const call = (name: string, ...args: FunctionArgument[]): FunctionAnswer => fnNamed(name).run(args);

const text = fc.constantFrom(
  ...[
    "",
    " ",
    "-",
    "n.d.",
    "sì",
    "no",
    "yes",
    "85%",
    "12,5",
    "1.234",
    "1/2",
    "+5%",
    "almeno 25",
    "at most 7 days",
    "<= 7 gg",
  ],
  ...["entro il 31/12/2016", "by 30/06/2016", "31/09/2017", "n. 3 report entro il 30/09/2016", "> media regionale"],
  ...["tra 3 e 5", "it", "en", "specchio", "zero", "giorno", "1.1.2 Titolo", "sterilizzato", "#N/D", "00/01/1900"],
);
const number = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    0.8,
    0.05,
    25,
    85,
    100,
    2016,
    42735,
    42500,
    1e300,
    -1e300,
    5e-324,
    Number.NaN,
    Infinity,
  ),
  fc.double(),
  fc.integer({ min: -50, max: 60_000 }),
);
const value = fc.oneof(text, number, fc.boolean(), fc.constant(null), fc.string(), fc.constant({ error: "#REF!" }));
const cell: fc.Arbitrary<FunctionCell> = fc.oneof(
  value,
  fc.record({ value, format: fc.constantFrom("0%", "dd/mm/yyyy", "General", "+0%", '0" gg"', "#.##0 €", "") }),
  fc.record({ value }),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );
const anything = fc.oneof(
  { weight: 4, arbitrary: cell as fc.Arbitrary<unknown> },
  { weight: 2, arbitrary: range },
  { weight: 1, arbitrary: fc.anything() },
  { weight: 1, arbitrary: fc.array(fc.anything()) },
);

const isRows = (answer: FunctionAnswer): answer is readonly (readonly FunctionValue[])[] => Array.isArray(answer);

/** A cell can hold it: a finite number, a text, a truth, an error with its sign. */
function isSound(answer: FunctionValue): boolean {
  if (typeof answer === "number") return Number.isFinite(answer) && !Object.is(answer, -0);
  if (typeof answer === "object") return /^#[A-Z0-9/]+[!?]?$/.test(answer.error);
  return typeof answer === "string" || typeof answer === "boolean";
}

describe.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))("%s", (_, fn) => {
  it("answers whatever it is given with what a cell can hold", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: fn.parameters.length + 1 }), (args) => {
        const answer = fn.run(args as FunctionArgument[]);
        const values = isRows(answer) ? answer.flat() : [answer];
        expect(values.filter((each) => !isSound(each))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("answers a range as it answers each of its cells", () => {
    const { parameters } = fn;
    const rows = fc.array(fc.tuple(...parameters.map(() => cell)), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }), (cells, pairs) => {
        const lists = pairs.map((pair) => [...pair]);
        const argumentAt = (place: number, row: FunctionCell[] | undefined): FunctionArgument => {
          if (parameters[place]?.takes === "list") return lists;
          return row === undefined ? cells.map((each) => [each[place] ?? ""]) : [[row[place] ?? ""]];
        };
        const all = fn.run(parameters.map((__, place) => argumentAt(place, undefined)));
        const single = cells.map((row) => fn.run(parameters.map((__, place) => argumentAt(place, row))));
        if (parameters.some(({ takes }) => takes === "each") && isRows(all))
          expect(all.map(([one]) => one)).toEqual(single);
        else expect(single.every((one) => JSON.stringify(one) === JSON.stringify(single[0]))).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it("gives the same answer to the same arguments", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: fn.parameters.length }), (args) => {
        expect(fn.run(args)).toEqual(fn.run(args));
      }),
      { numRuns: 30 },
    );
  });
});

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const weighed = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.oneof(share, fc.constant(""))), {
  minLength: 1,
  maxLength: 8,
});
const column = (cells: readonly FunctionCell[]): FunctionArgument => cells.map((each) => [each]);

describe("A score", () => {
  const scored = (rows: readonly (readonly [number, number | ""])[], factor: number): FunctionAnswer =>
    call(
      "WEIGHTEDSCORE",
      column(rows.map(([weight]) => weight * factor)),
      column(rows.map(([, achieved]) => achieved)),
    );

  it("does not change when all weights are multiplied", () => {
    fc.assert(
      fc.property(weighed, fc.constantFrom(0.001, 0.01, 0.5, 2, 7, 1000), (rows, factor) => {
        const [one, other] = [scored(rows, 1), scored(rows, factor)];
        if (typeof one === "number") expect(other).toBeCloseTo(one, 10);
        else expect(other).toEqual(one);
      }),
    );
  });

  it("lies between its lowest and its highest achievement", () => {
    fc.assert(
      fc.property(weighed, (rows) => {
        const score = scored(rows, 1);
        const achieved = rows.flatMap(([, each]) => (each === "" ? [] : [each]));
        if (achieved.length === 0) expect(score).toBe("");
        else {
          expect(score).toBeGreaterThanOrEqual(Math.min(...achieved) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(...achieved) + 1e-9);
        }
      }),
    );
  });

  it("is never lower because one result is better", () => {
    fc.assert(
      fc.property(weighed, fc.nat(), share, (rows, at, gain) => {
        const place = at % rows.length;
        const better = rows.map(([weight, each], row) =>
          row === place && each !== "" ? ([weight, Math.min(1, each + gain)] as const) : ([weight, each] as const),
        );
        const [before, after] = [scored(rows, 1), scored(better, 1)];
        if (typeof before === "number") expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  it("of everything under a code is the score of those rows alone", () => {
    fc.assert(
      fc.property(
        weighed,
        fc.infiniteStream(fc.constantFrom("1.1", "1.1.2", "1.10", "1.10.1", "2.1")),
        (rows, stream) => {
          const codes = rows.map(() => String(stream.next().value));
          const inside = rows.filter((_, place) => codes[place] === "1.1" || codes[place] === "1.1.2");
          const answer = call(
            "ROLLUP",
            "1.1",
            column(codes),
            column(rows.map(([weight]) => weight)),
            column(rows.map(([, achieved]) => achieved)),
          );
          if (inside.length === 0) expect(answer).toMatchObject({ error: "#N/A" });
          else if (typeof scored(inside, 1) === "number") expect(answer).toBeCloseTo(Number(scored(inside, 1)), 10);
          else expect(answer).toEqual(scored(inside, 1));
        },
      ),
    );
  });
});

describe("A better result never lowers", () => {
  // «al massimo 2016» is by the end of that year.
  const bound = fc.integer({ min: 1, max: 20_000 }).filter((limit) => limit < 1990 || limit > 2060);
  const result = fc.integer({ min: 0, max: 20_000 });
  const pair = fc.tuple(result, result);

  it.each([
    ["almeno", 1],
    ["oltre", 1],
    ["al massimo", -1],
    ["meno di", -1],
  ] as const)("the achievement of «%s»", (words, better) => {
    fc.assert(
      fc.property(bound, pair, fc.constantFrom(null, "specchio"), (limit, [one, other], method) => {
        const [worse, good] = better * one <= better * other ? [one, other] : [other, one];
        // By the rules nothing at all is 100 %, not more, where less is better.
        const cap = Math.min(one, other) === 0 && better < 0 ? 1 : 1.5;
        const achieved = (result: number): number =>
          Number(call("ACHIEVEMENT", result, `${words} ${limit}`, null, null, null, method, cap));
        expect(achieved(good)).toBeGreaterThanOrEqual(achieved(worse));
        const met = (result: number): boolean => call("TARGETMET", result, `${words} ${limit}`) === true;
        expect(met(good) || !met(worse)).toBe(true);
      }),
    );
  });
});
