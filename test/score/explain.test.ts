/** Every score says itself in one line. */
import { scorePlan } from "../../shared/score/scorePlan";
import { defaultSettings, type Settings } from "../../shared/score/settings";
import { scoreTexts } from "../../shared/text/score";
import { type IndicatorSpec, plan, planOf } from "./build";

const settings = (more: Partial<Settings> = {}): Settings => ({ ...defaultSettings(2016, "2017-01-31"), ...more });
const DATE = "dd/mm/yyyy";
const REST = 0.975;

/** An indicator that weighs 2,5 % beside another that weighs the rest. */
function lines(spec: IndicatorSpec, more: Partial<Settings> = {}): readonly [string, string] {
  const built = () => planOf([{ weight: 0.025, ...spec }, { weight: REST }]);
  const explain = (language: "it" | "en") =>
    scorePlan(built(), settings(more), language).indicators[0]?.explanation ?? "";
  return [explain("it"), explain("en")];
}

describe("an indicator says its score in one line", () => {
  const rows: readonly (readonly [string, IndicatorSpec, string, string])[] = [
    [
      "at least one",
      { target: "almeno 1", result: 0.5 },
      "0,5 / ≥ 1 = 50 % · tetto 100 % · peso 2,5 % · contributo 1,25",
      "0.5 / ≥ 1 = 50% · cap 100% · weight 2.5% · contribution 1.25",
    ],
    [
      "at most one",
      { target: "<= 1", result: 2 },
      "≤ 1 / 2 = 50 % · tetto 100 % · peso 2,5 % · contributo 1,25",
      "≤ 1 / 2 = 50% · cap 100% · weight 2.5% · contribution 1.25",
    ],
    [
      "half of one, where lower is better",
      { target: "<= 1", result: 0.5 },
      "≤ 1 / 0,5 = 200 % · tetto 100 % · peso 2,5 % · contributo 2,5",
      "≤ 1 / 0.5 = 200% · cap 100% · weight 2.5% · contribution 2.5",
    ],
    [
      "below a range from one",
      { target: "tra 1 e 5", result: 0.5 },
      "0,5 / 1 (tra 1 e 5) = 50 % · tetto 100 % · peso 2,5 % · contributo 1,25",
      "0.5 / 1 (between 1 and 5) = 50% · cap 100% · weight 2.5% · contribution 1.25",
    ],
    [
      "four decimals and no more",
      { target: "almeno 1", result: 0.123456 },
      "0,1235 / ≥ 1 = 12,35 % · tetto 100 % · peso 2,5 % · contributo 0,31",
      "0.1235 / ≥ 1 = 12.35% · cap 100% · weight 2.5% · contribution 0.31",
    ],
    [
      "on the very day",
      { target: "entro il 31/12/2016", result: [42735, DATE] },
      "fatto il 31/12/2016, entro il 31/12/2016 = 100 % · tetto 100 % · peso 2,5 % · contributo 2,5",
      "done on 31/12/2016, due by 31/12/2016 = 100% · cap 100% · weight 2.5% · contribution 2.5",
    ],
    [
      "at least",
      { target: "almeno 60", result: 56 },
      "56 / ≥ 60 = 93,33 % · tetto 100 % · peso 2,5 % · contributo 2,33",
      "56 / ≥ 60 = 93.33% · cap 100% · weight 2.5% · contribution 2.33",
    ],
    [
      "over the cap",
      { target: "almeno 60", result: 75 },
      "75 / ≥ 60 = 125 % · tetto 100 % · peso 2,5 % · contributo 2,5",
      "75 / ≥ 60 = 125% · cap 100% · weight 2.5% · contribution 2.5",
    ],
    [
      "thousands",
      { target: "almeno 20.000", result: 19240 },
      "19.240 / ≥ 20.000 = 96,2 % · tetto 100 % · peso 2,5 % · contributo 2,41",
      "19,240 / ≥ 20,000 = 96.2% · cap 100% · weight 2.5% · contribution 2.41",
    ],
    [
      "full, yet not reached",
      { target: "> 6", result: 6 },
      "6 / > 6 = 100 % · target non raggiunto · tetto 100 % · peso 2,5 % · contributo 2,5",
      "6 / > 6 = 100% · target not reached · cap 100% · weight 2.5% · contribution 2.5",
    ],
    [
      "at most",
      { target: "<= 7", result: 12.5 },
      "≤ 7 / 12,5 = 56 % · tetto 100 % · peso 2,5 % · contributo 1,4",
      "≤ 7 / 12.5 = 56% · cap 100% · weight 2.5% · contribution 1.4",
    ],
    [
      "less than",
      { target: "< 7", result: 14 },
      "< 7 / 14 = 50 % · tetto 100 % · peso 2,5 % · contributo 1,25",
      "< 7 / 14 = 50% · cap 100% · weight 2.5% · contribution 1.25",
    ],
    [
      "none where lower is better",
      { target: "<= 7", result: 0 },
      "0 rispetto a ≤ 7 = 100 % · tetto 100 % · peso 2,5 % · contributo 2,5",
      "0 against ≤ 7 = 100% · cap 100% · weight 2.5% · contribution 2.5",
    ],
    [
      "at most nothing",
      { target: "<= 0", result: 3 },
      "3 rispetto a ≤ 0 = 0 % · tetto 100 % · peso 2,5 % · contributo 0",
      "3 against ≤ 0 = 0% · cap 100% · weight 2.5% · contribution 0",
    ],
    [
      "at least nothing",
      { target: "almeno 0", result: 0 },
      "0 rispetto a ≥ 0 = 100 % · tetto 100 % · peso 2,5 % · contributo 2,5",
      "0 against ≥ 0 = 100% · cap 100% · weight 2.5% · contribution 2.5",
    ],
    [
      "inside a range",
      { target: "tra 3 e 5", result: 4 },
      "4 (tra 3 e 5) = 100 % · tetto 100 % · peso 2,5 % · contributo 2,5",
      "4 (between 3 and 5) = 100% · cap 100% · weight 2.5% · contribution 2.5",
    ],
    [
      "below a range",
      { target: "tra 3 e 5", result: 2 },
      "2 / 3 (tra 3 e 5) = 66,67 % · tetto 100 % · peso 2,5 % · contributo 1,67",
      "2 / 3 (between 3 and 5) = 66.67% · cap 100% · weight 2.5% · contribution 1.67",
    ],
    [
      "above a range",
      { target: "tra 3 e 5", result: 8 },
      "5 / 8 (tra 3 e 5) = 62,5 % · tetto 100 % · peso 2,5 % · contributo 1,56",
      "5 / 8 (between 3 and 5) = 62.5% · cap 100% · weight 2.5% · contribution 1.56",
    ],
    [
      "below a range from nothing",
      { target: "tra 0 e 5", result: -1 },
      "−1 rispetto a tra 0 e 5 = 0 % · tetto 100 % · peso 2,5 % · contributo 0",
      "−1 against between 0 and 5 = 0% · cap 100% · weight 2.5% · contribution 0",
    ],
    [
      "a percentage",
      { target: "almeno 85%", result: [0.8333, "0.00%"] },
      "83,33 % / ≥ 85 % = 98,04 % · tetto 100 % · peso 2,5 % · contributo 2,45",
      "83.33% / ≥ 85% = 98.04% · cap 100% · weight 2.5% · contribution 2.45",
    ],
    [
      "a day on time",
      { target: "entro il 31/12/2016", result: [42719, DATE] },
      "fatto il 15/12/2016, entro il 31/12/2016 = 100 % · tetto 100 % · peso 2,5 % · contributo 2,5",
      "done on 15/12/2016, due by 31/12/2016 = 100% · cap 100% · weight 2.5% · contribution 2.5",
    ],
    [
      "one day late",
      { target: "entro il 31/12/2016", result: [42736, DATE] },
      "fatto il 01/01/2017, un giorno dopo il 31/12/2016 = 0 % · tetto 100 % · peso 2,5 % · contributo 0",
      "done on 01/01/2017, one day after 31/12/2016 = 0% · cap 100% · weight 2.5% · contribution 0",
    ],
    [
      "15 days late",
      { target: "entro il 31/12/2016", result: [42750, DATE] },
      "fatto il 15/01/2017, 15 giorni dopo il 31/12/2016 = 0 % · tetto 100 % · peso 2,5 % · contributo 0",
      "done on 15/01/2017, 15 days after 31/12/2016 = 0% · cap 100% · weight 2.5% · contribution 0",
    ],
    [
      "not done",
      { target: "entro il 31/12/2016", result: "no" },
      "non fatto entro il 31/12/2016 = 0 % · tetto 100 % · peso 2,5 % · contributo 0",
      "not done by 31/12/2016 = 0% · cap 100% · weight 2.5% · contribution 0",
    ],
    [
      "done",
      { target: "realizzato", result: "sì" },
      "fatto, entro il 31/12/2016 = 100 % · tetto 100 % · peso 2,5 % · contributo 2,5",
      "done, due by 31/12/2016 = 100% · cap 100% · weight 2.5% · contribution 2.5",
    ],
    [
      "done in part",
      { target: "realizzato", result: 0.4 },
      "giudicato da una persona 40 % · tetto 100 % · peso 2,5 % · contributo 1",
      "judged by a person 40% · cap 100% · weight 2.5% · contribution 1",
    ],
    [
      "judged",
      { target: "almeno 60", result: 3, typed: { override: { judged: 0.8 } } },
      "giudicato da una persona 80 % · tetto 100 % · peso 2,5 % · contributo 2",
      "judged by a person 80% · cap 100% · weight 2.5% · contribution 2",
    ],
    [
      "a number and a day",
      { target: "almeno 3 report entro il 30/09/2016", result: 2, typed: { doneOn: [42600, DATE] } },
      "il minore tra (2 / ≥ 3 = 66,67 %) e (fatto il 18/08/2016, entro il 30/09/2016 = 100 %) = 66,67 % · tetto 100 % · peso 2,5 % · contributo 1,67",
      "the lower of (2 / ≥ 3 = 66.67%) and (done on 18/08/2016, due by 30/09/2016 = 100%) = 66.67% · cap 100% · weight 2.5% · contribution 1.67",
    ],
    [
      "on a base",
      { targets: { 2015: "almeno 25", 2016: "+5%" }, result: 21 },
      "21 / ≥ 26,25 = 80 % · base 25 (2015) · tetto 100 % · peso 2,5 % · contributo 2",
      "21 / ≥ 26.25 = 80% · base 25 (2015) · cap 100% · weight 2.5% · contribution 2",
    ],
    [
      "provisional",
      { target: "almeno 60", typed: { august: 30 } },
      "30 / ≥ 60 = 50 % · provvisorio al 31/08/2016 · tetto 100 % · peso 2,5 % · contributo 1,25",
      "30 / ≥ 60 = 50% · provisional at 31/08/2016 · cap 100% · weight 2.5% · contribution 1.25",
    ],
    [
      "without a result",
      { target: "almeno 60" },
      "manca: il risultato non c’è ancora · peso 2,5 % · fuori dal calcolo",
      "missing: there is no result yet · weight 2.5% · left out",
    ],
    [
      "after the deadline",
      { target: "entro il 31/12/2016" },
      "manca: la scadenza è passata senza un risultato · entro il 31/12/2016 · peso 2,5 % · fuori dal calcolo",
      "missing: the deadline has passed without a result · due by 31/12/2016 · weight 2.5% · left out",
    ],
    [
      "an unreadable target",
      { target: "vedi\nallegato", result: 3 },
      "non valutabile: il target non si legge · scritto «vedi allegato» · peso 2,5 % · fuori dal calcolo",
      "not measurable: the target cannot be read · typed “vedi allegato” · weight 2.5% · left out",
    ],
    [
      "a missing target",
      { result: 3 },
      "non valutabile: manca il target · peso 2,5 % · fuori dal calcolo",
      "not measurable: there is no target · weight 2.5% · left out",
    ],
    [
      "a result of another kind",
      { target: "almeno 60", result: [42735, DATE] },
      `non valutabile: ${scoreTexts("it").why["other-kind"]} · scritto «31/12/2016» · peso 2,5 % · fuori dal calcolo`,
      `not measurable: ${scoreTexts("en").why["other-kind"]} · typed “31/12/2016” · weight 2.5% · left out`,
    ],
    [
      "a number for a deadline",
      { target: "entro il 31/12/2016", result: 3 },
      `non valutabile: ${scoreTexts("it").why["other-kind"]} · scritto «3» · entro il 31/12/2016 · peso 2,5 % · fuori dal calcolo`,
      `not measurable: ${scoreTexts("en").why["other-kind"]} · typed “3” · due by 31/12/2016 · weight 2.5% · left out`,
    ],
    [
      "two results",
      { target: "almeno 60", result: 60, typed: { december: 61 } },
      "non valutabile: due risultati diversi · 60 nel piano, 61 nella scheda · peso 2,5 % · fuori dal calcolo",
      "not measurable: two different results · 60 in the plan, 61 in the programme sheet · weight 2.5% · left out",
    ],
    [
      "waived",
      { target: "almeno 60", result: 60, typed: { waived: " sisma\ndi agosto " } },
      "sterilizzato: sisma di agosto · il peso 2,5 % passa agli altri indicatori",
      "waived: sisma di agosto · its weight 2.5% goes to the other indicators",
    ],
  ];
  it.each(rows)("%s", (_sentence, spec, italian, english) => {
    expect(lines(spec)).toEqual([italian, english]);
  });

  it("in progress", () => {
    expect(lines({ target: "entro il 31/12/2016" }, { today: "2016-12-31" })).toEqual([
      "in corso: la scadenza non è passata · entro il 31/12/2016 · peso 2,5 % · fuori dal calcolo",
      "pending: the deadline has not passed · due by 31/12/2016 · weight 2.5% · left out",
    ]);
  });
  it("not done yet", () => {
    expect(lines({ target: "entro il 31/12/2016", result: "no" }, { today: "2016-10-01" })[0]).toBe(
      "in corso: la scadenza non è passata · entro il 31/12/2016 · peso 2,5 % · fuori dal calcolo",
    );
  });
  it("by the mirror", () => {
    expect(lines({ target: "<= 8", result: 10 }, { method: "mirror" })[0]).toBe(
      "2 − 10 / ≤ 8 = 75 % · tetto 100 % · peso 2,5 % · contributo 1,88",
    );
  });
  it("with another cap", () => {
    expect(lines({ target: "almeno 60", result: 75 }, { cap: 1.2 })[0]).toBe(
      "75 / ≥ 60 = 125 % · tetto 120 % · peso 2,5 % · contributo 3",
    );
  });
  it("counting zero", () => {
    expect(lines({ target: "almeno 60" }, { missing: "zero" })[0]).toBe(
      "manca: il risultato non c’è ancora · anno chiuso: conta 0 · peso 2,5 % · contributo 0",
    );
  });
  it("late by a little, where late costs a little a day", () => {
    expect(
      lines(
        { target: "almeno 3 report entro il 30/09/2016", result: 3, typed: { doneOn: [42653, DATE] } },
        { latePerDay: 0.02 },
      )[0],
    ).toBe(
      "il minore tra (3 / ≥ 3 = 100 %) e (fatto il 10/10/2016, 10 giorni dopo il 30/09/2016 = 80 %) = 80 % · tetto 100 % · peso 2,5 % · contributo 2",
    );
  });
  it("a text as long as a line is not cut", () => {
    const text = `vedi ${"x".repeat(75)}`;
    expect(lines({ target: text })[0]).toContain(`«${text}»`);
    expect(lines({ target: `${text}y` })[0]).toContain(`«${text.slice(0, -1)}…»`);
  });
  it("a long text is cut", () => {
    const [line] = lines({ target: `vedi ${"allegato ".repeat(40)}` });
    expect(line).toContain("…» · peso");
    expect(line).toContain("«vedi allegato allegato");
    expect((/«(.*)»/.exec(line)?.[1] ?? "").length).toBeLessThanOrEqual(80);
  });
});

describe("weights in the line", () => {
  const explain = (weights: readonly number[], weightsAre: "sharesOfBody" | "sharesOfParent") =>
    scorePlan(
      planOf(
        weights.map((weight) => ({ weight, target: "almeno 10", result: 10 })),
        { weightsAre },
      ),
      settings(),
    ).indicators[0]?.explanation;
  it("say what was written where it was normalised", () => {
    expect(explain([0.2, 0.3], "sharesOfBody")).toBe(
      "10 / ≥ 10 = 100 % · tetto 100 % · peso 40 % (scritto 20 %) · contributo 40",
    );
  });
  it("do not, within the tolerance", () => {
    expect(explain([0.5, 0.5001], "sharesOfBody")).toBe("10 / ≥ 10 = 100 % · tetto 100 % · peso 50 % · contributo 50");
  });
  it("do not, without any tolerance, where they are the same", () => {
    const built = planOf([{ weight: 0.5, target: "almeno 10", result: 10 }, { weight: 0.5 }]);
    expect(scorePlan(built, settings({ tolerance: 0 })).indicators[0]?.explanation).toBe(
      "10 / ≥ 10 = 100 % · tetto 100 % · peso 50 % · contributo 50",
    );
  });
  it("do not, where weights are shares of their parent", () => {
    expect(explain([0.2, 0.3], "sharesOfParent")).toBe("10 / ≥ 10 = 100 % · tetto 100 % · peso 40 % · contributo 40");
  });
  it("an operational indicator has none", () => {
    const card = scorePlan(
      planOf([], { operational: { "1.1.1": [{ target: "almeno 4", result: 3 }, { target: "almeno 4" }] } }),
      settings(),
    );
    expect(card.operational.map(({ explanation }) => explanation)).toEqual([
      "3 / ≥ 4 = 75 % · tetto 100 % · senza peso: non entra nel punteggio",
      "manca: il risultato non c’è ancora · senza peso: non entra nel punteggio",
    ]);
  });
});

describe("a node says its score in one line", () => {
  const two = (): readonly IndicatorSpec[] => [
    { weight: 0.5, target: "almeno 10", result: 8 },
    { weight: 0.1, target: "almeno 10", result: 10 },
    { weight: 0.4, target: "almeno 10" },
  ];
  it.each([
    ["it", {}, "contributi 50 / peso valutato 60 % = 83,33 % · giallo · valutato il 60 % del peso · raggiunti 1 di 3"],
    [
      "en",
      {},
      "contributions 50 / assessed weight 60% = 83.33% · yellow · 60% of the weight assessed · 1 of 3 reached",
    ],
    [
      "it",
      { missing: "zero" },
      "contributi 50 / peso valutato 100 % = 50 % · rosso · valutato il 100 % del peso · raggiunti 1 di 3",
    ],
    [
      "it",
      { greenFrom: 0.8 },
      "contributi 50 / peso valutato 60 % = 83,33 % · verde · valutato il 60 % del peso · raggiunti 1 di 3",
    ],
  ] as const)("in %s with %j", (language, more, line) => {
    expect(scorePlan(planOf(two()), settings(more), language).nodes[0]?.explanation).toBe(line);
  });
  it("with nothing assessed", () => {
    const [node] = scorePlan(planOf([{ weight: 1, target: "almeno 10" }]), settings()).nodes;
    expect(node?.explanation).toBe("niente ancora da valutare · valutato il 0 % del peso · raggiunti 0 di 1");
  });
  it("without weight", () => {
    const built = plan({
      perspectives: [
        {
          objectives: [
            { code: "1.1", programmes: [{ code: "1.1.1", indicators: [{ target: "almeno 10", result: 10 }] }] },
          ],
        },
      ],
    });
    expect(scorePlan(built, settings(), "en").nodes[0]?.explanation).toBe("no weight · 1 of 1 reached");
  });
});
