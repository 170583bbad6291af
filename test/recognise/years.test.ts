/** Which year is scored, which columns hold no data, and what weights are shares of. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import type { SampleValue } from "../../shared/sample/sampleCell";
import { bookOf, type Grid, sheetOf } from "./books";

const book = (results: readonly (readonly SampleValue[])[], above: Grid = [], headings?: readonly string[]) =>
  bookOf(
    sheetOf("Foglio", [
      ...above,
      [
        "IMPRESE",
        "Peso",
        ...(headings ?? [
          "Risultato 2015",
          "Risultato 2016",
          "Risultato 2017",
          "Target 2016",
          "Target 2017",
          "Target 2018",
        ]),
      ],
      ["1.1 Uno", 0.06],
      ["1.1.1 Due", 0.06],
      ...results.map((row, index): SampleValue[] => [`Indicatore ${"abcdefg"[index]}`, 0.03, ...row, 5, 6, 7]),
    ]),
  );

const planOf = (...args: Parameters<typeof book>) => {
  const found = recognisePlan(book(...args));
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value.plan;
};

describe("The year", () => {
  it.each<[string, SampleValue[][], number]>([
    [
      "is the first with targets when there are no results",
      [
        [0, null, null],
        [0, null, null],
      ],
      2016,
    ],
    [
      "is the last with results",
      [
        [0, 1, 2],
        [0, 1, null],
      ],
      2017,
    ],
    [
      "is not one whose results are zeros alone",
      [
        [0, 1, 0],
        [0, 1, "0%"],
      ],
      2016,
    ],
    [
      "is not one whose results are words for nothing",
      [
        [0, 1, "n.d."],
        [0, 1, "00/01/1900"],
      ],
      2016,
    ],
  ])("%s", (_name, results, year) => {
    expect(planOf(results).year).toBe(year);
  });

  it("asked for counts", () => {
    const found = recognisePlan(book([[0, 1, 2]]), { year: 2018 });
    expect(found.ok && found.value.plan.year).toBe(2018);
    expect(found.ok && found.value.plan.perspectives[0]?.objectives[0]?.programmes[0]?.indicators[0]?.id).toBe(
      "2018/1.1.1/1",
    );
  });

  it("of headings without one is the first that the letterhead speaks of", () => {
    const plan = planOf([[4, 5]], [["Piano della performance 2021-2023"]], ["Baseline", "Actual", "Target"]);
    expect([plan.year, plan.targetYears, plan.resultYears]).toEqual([2021, [2021], [2020, 2021]]);
  });

  it("said nowhere leaves no plan", () => {
    const found = recognisePlan(book([[4, 5]], [], ["Baseline", "Actual", "Target"]));
    expect(found.ok).toBe(false);
  });
});

describe("A result column holds no data", () => {
  it.each<[string, SampleValue[], number[]]>([
    ["when it is zeros", [0, 0, 0, 0], [2015]],
    ["when half are zeros and the rest empty", [0, { value: 0, format: "0%" }, null, "-"], [2015]],
    ["when it holds 00/01/1900 as a number", [{ value: 0, format: "dd/mm/yyyy" }, 0, null, null], [2015]],
    ["but not with one zero", [0, null, null, null], []],
    ["but not when fewer than half are zeros", [0, 0, null, null, null], []],
    ["but not when one result differs from zero", [0, 0, 0, 3], []],
    ["but not when one result is an error or a text", [0, 0, 0, "sì"], []],
    ["but not when it is empty", [null, null, null, null], []],
  ])("%s", (_name, results, expected) => {
    expect(planOf(results.map((result) => [result, 1, 2])).emptyResultYears).toEqual(expected);
  });
});

describe("Weights", () => {
  const weighted = (rows: readonly (readonly [string, SampleValue])[]) => {
    const grid = rows.map(([title, weight]): SampleValue[] =>
      /^\d/.test(title) ? [title, weight] : [title, weight, 1, 2],
    );
    const found = recognisePlan(
      bookOf(sheetOf("Foglio", [["IMPRESE", "Peso %", "Risultato 2016", "Target 2016"], ...grid])),
    );
    if (!found.ok) throw new Error(JSON.stringify(found.problem));
    const { plan } = found.value;
    const [objective] = plan.perspectives[0]?.objectives ?? [];
    const [programme] = objective?.programmes ?? [];
    return {
      are: plan.weightsAre,
      read: [objective?.weight, programme?.weight, ...(programme?.indicators.map(({ weight }) => weight) ?? [])].map(
        (weight) => [weight?.value, weight?.raw],
      ),
    };
  };

  it("that add up to the programme's are shares of the whole", () => {
    expect(
      weighted([
        ["1.1 A", 60],
        ["1.1.1 B", 60],
        ["x", 40],
        ["y", 20],
      ]),
    ).toEqual({
      are: "sharesOfBody",
      read: [
        [0.6, 60],
        [0.6, 60],
        [0.4, 40],
        [0.2, 20],
      ],
    });
  });

  it("that add up to 100 in each programme are shares of their parent", () => {
    const rows = [
      ["1.1 A", 30],
      ["1.1.1 B", 40],
      ["x", 40],
      ["y", "60%"],
      ["1.1.2 C", 60],
      ["z", 100],
    ] as const;
    expect(weighted(rows).are).toBe("sharesOfParent");
  });

  it("of one book may be typed in different ways", () => {
    const percent = { value: 0.6, format: "0.00%" };
    expect(
      weighted([
        ["1.1 A", percent],
        ["1.1.1 B", "60,00 %"],
        ["x", 40],
        ["y", "0.2"],
      ]).read,
    ).toEqual([
      [0.6, undefined],
      [0.6, "60,00 %"],
      [0.4, 40],
      [0.002, "0.2"],
    ]);
  });

  it("with a per cent sign that the format only prints are percentages", () => {
    const printed = (value: number) => ({ value, format: '0.00"%"' });
    expect(
      weighted([
        ["1.1 A", printed(60)],
        ["1.1.1 B", printed(60)],
        ["x", printed(40)],
        ["y", printed(20)],
      ]).read,
    ).toEqual([
      [0.6, 60],
      [0.6, 60],
      [0.4, 40],
      [0.2, 20],
    ]);
  });

  it("small percentages are told by their sum", () => {
    const many = Array.from({ length: 120 }, (_, index) => [`k${index}`, 0.8] as const);
    expect(weighted([["1.1 A", null], ["1.1.1 B", null], ...many]).read[2]).toEqual([0.008, 0.8]);
  });

  it.each([
    [1.5, 1.5],
    [1.6, 0.016],
  ])("where the largest is %d mean %d", (typed, read) => {
    expect(
      weighted([
        ["1.1 A", typed],
        ["1.1.1 B", 0.5],
        ["x", 0.5],
      ]).read[0]?.[0],
    ).toBe(read);
  });

  it("that are fractions stay as they are", () => {
    expect(
      weighted([
        ["1.1 A", 1],
        ["1.1.1 B", 1],
        ["x", 0.4],
        ["y", 0.6],
      ]).read,
    ).toEqual([
      [1, undefined],
      [1, undefined],
      [0.4, undefined],
      [0.6, undefined],
    ]);
  });
});
