/** The functions answer what the generated sheets answer: over the cells of the sample plan, as Cabina scores them. */
import type { FunctionAnswer, FunctionArgument, FunctionCell } from "../../shared/functions/customFunction";
import { FUNCTIONS } from "../../shared/functions/functions";
import type { Indicator, OperationalIndicator, Plan, RawCell } from "../../shared/plan/plan";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import type { ScoredOperational, ScoredStrategic } from "../../shared/score/scorecard";
import { scorePlan } from "../../shared/score/scorePlan";
import { defaultSettings, type Settings } from "../../shared/score/settings";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";

const found = recognisePlan(snapshotOfSheets(sampleSheets()));
if (!found.ok) throw new Error(JSON.stringify(found.problem));
const sample = found.value.plan;

const call = (name: string, ...args: FunctionArgument[]): FunctionAnswer => {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (fn === undefined) throw new Error(name);
  return fn.run(args);
};

/** A cell as hosts hand it over that know formats, and as those do that know none. */
type HandOver = (cell: RawCell | undefined) => FunctionCell;
const withFormats: HandOver = (cell) =>
  cell === undefined ? "" : { value: cell.value ?? "", ...(cell.format && { format: cell.format }) };
const bare: HandOver = (cell) => cell?.value ?? "";

type AnyIndicator = Indicator | OperationalIndicator;

/** What a relative target starts from: last year's target in numbers. */
function baselineOf(indicator: AnyIndicator, year: number, hand: HandOver): FunctionArgument {
  const before = indicator.targets[year - 1];
  if (before === undefined) return undefined;
  const answer = call(
    "NEXTTARGET",
    hand(before),
    baselineOf(indicator, year - 1, hand) ?? "",
    titleOf(indicator),
    year - 1,
  );
  return typeof answer === "number" ? answer : undefined;
}

const titleOf = ({ title }: AnyIndicator): string => title.value;

/** Long after the year: the state in which functions judge. */
const settingsOf = (year: number): Settings => defaultSettings(year, `${year + 1}-06-30`);

/** Later years have no results in the sample: those of 2016 stand in for them. */
const withResults = (year: number): Plan => {
  const renewed = <T extends AnyIndicator>(indicator: T): T => ({
    ...indicator,
    results: { ...indicator.results, ...(indicator.results[2016] && { [year]: indicator.results[2016] }) },
  });
  return {
    ...sample,
    perspectives: sample.perspectives.map((perspective) => ({
      ...perspective,
      objectives: perspective.objectives.map((objective) => ({
        ...objective,
        programmes: objective.programmes.map((programme) => ({
          ...programme,
          indicators: programme.indicators.map(renewed),
        })),
      })),
    })),
    details: sample.details.map((detail) => ({ ...detail, operational: detail.operational.map(renewed) })),
  };
};

type Scored = ScoredStrategic | ScoredOperational;

/** What a function should say for a scored indicator. A host that knows no formats cannot tell +5% from 5%. */
function expected({ status, why, achievement, target }: Scored, hand: HandOver): unknown {
  if (hand === bare && target?.format?.startsWith("+")) return "#N/A";
  if (achievement !== undefined) return achievement;
  if (why === "needs-date" || why === "part-missing") return "#N/A";
  return status === "unmeasurable" ? "#N/A" : "";
}

const signOf = (answer: FunctionAnswer): unknown =>
  typeof answer === "object" && "error" in answer ? answer.error : answer;

const column = (cells: readonly FunctionArgument[]): FunctionArgument =>
  cells.map((cell) => [(cell ?? null) as FunctionCell]);

describe.each([
  ["by hosts that know formats", withFormats],
  ["by hosts that know none", bare],
])("Cells handed over %s", (_, hand) => {
  describe.each([2016, 2017, 2018])("in %s", (year) => {
    const card = scorePlan(withResults(year), settingsOf(year));
    const all: readonly Scored[] = [...card.indicators, ...card.operational];

    const argumentsOf = ({ indicator }: Scored): FunctionArgument[] => [
      hand(indicator.results[year]),
      hand(indicator.targets[year]),
      baselineOf(indicator, year, hand),
      titleOf(indicator),
      year,
    ];
    const answersOf = (name: string, scored: readonly Scored[]): unknown[] =>
      scored.map((each) => [each.indicator.id, signOf(call(name, ...argumentsOf(each)))]);
    const measured = all.filter((scored) => typeof expected(scored, hand) === "number");

    it("ACHIEVEMENT is the score's, or says as the score why there is none", () => {
      expect(all.length).toBeGreaterThan(80);
      if (year === 2016) expect(measured.length).toBeGreaterThan(25);
      expect(answersOf("ACHIEVEMENT", all)).toEqual(all.map((scored) => [scored.indicator.id, expected(scored, hand)]));
    });

    it("over whole columns it is the same", () => {
      const rows = all.map(argumentsOf);
      const columns = [0, 1, 2, 3].map((place) => column(rows.map((row) => row[place])));
      const answer = call("ACHIEVEMENT", ...columns, year) as readonly (readonly FunctionAnswer[])[];
      expect(answer.map(([cell]) => signOf(cell ?? ""))).toEqual(all.map((scored) => expected(scored, hand)));
    });

    it("TARGETMET and VARIANCE are the score's", () => {
      expect(answersOf("TARGETMET", measured)).toEqual(
        measured.map(({ indicator, status }) => [indicator.id, status === "reached"]),
      );
      expect(answersOf("VARIANCE", measured)).toEqual(
        measured.map(({ indicator, variance }) => [indicator.id, variance ?? "#N/A"]),
      );
    });

    it("EXPLAIN says what the score says, but for the place of a base", () => {
      // Without formats 1 of 1 is not told from 100 % of 100 %.
      const isSure = ({ target }: Scored): boolean => hand === withFormats || target?.value !== 1;
      const explained = measured.filter(
        (scored) => isSure(scored) && scored.reading.kind === "target" && !("base" in scored.reading.target),
      );
      const [withWeight, without] = [card.indicators, card.operational].map((kind) =>
        (kind as readonly Scored[]).filter((scored) => explained.includes(scored)),
      );
      expect(
        withWeight?.map((scored) =>
          call("EXPLAIN", ...argumentsOf(scored), undefined, undefined, scored.effectiveWeight, "it"),
        ),
      ).toEqual(withWeight?.map(({ explanation }) => explanation.replace(/ \(scritto .*?\)/, "")));
      expect(
        without?.map((scored) => call("EXPLAIN", ...argumentsOf(scored), undefined, undefined, undefined, "it")),
      ).toEqual(without?.map(({ explanation }) => explanation.replace(/ · senza peso.*$/, "")));
    });
  });
});

describe.each([
  ["left out", "pending"],
  ["count zero", "zero"],
] as const)("Where missing results are %s", (word, missing) => {
  const card = scorePlan(sample, { ...settingsOf(2016), missing });
  const columnOf = (of: (scored: ScoredStrategic) => FunctionCell): FunctionArgument => column(card.indicators.map(of));
  const achieved = call(
    "ACHIEVEMENT",
    columnOf(({ indicator }) => withFormats(indicator.results[2016])),
    columnOf(({ indicator }) => withFormats(indicator.targets[2016])),
    undefined,
    columnOf(({ indicator }) => titleOf(indicator)),
    2016,
  ) as FunctionArgument;
  const weights = columnOf(({ effectiveWeight }) => effectiveWeight);
  const codes = columnOf(({ programme }) => programme);
  const perspectives = columnOf(({ perspective }) => perspective);

  it("WEIGHTEDSCORE and COVERAGE are the body's", () => {
    const [body] = card.nodes;
    expect(body?.kind).toBe("body");
    expect(call("WEIGHTEDSCORE", weights, achieved, word)).toBe(body?.score);
    if (missing === "pending") expect(call("COVERAGE", weights, achieved)).toBe(body?.coverage);
  });

  if (missing === "zero") return;

  it("ROLLUP is the score of every node that has a code", () => {
    const nodes = card.nodes.filter(({ kind }) => kind !== "body" && kind !== "perspective");
    expect(nodes.length).toBeGreaterThan(30);
    const inPerspective = (kind: string): boolean => kind === "perspective-objective";
    expect(
      nodes.map(({ kind, code, perspective }) => [
        kind,
        code,
        call("ROLLUP", code, codes, weights, achieved, inPerspective(kind) ? perspective : undefined, perspectives),
      ]),
    ).toEqual(nodes.map(({ kind, code, score }) => [kind, code, score ?? expect.anything()]));
  });

  it("BAND is the semaforo of every node", () => {
    const scored = card.nodes.filter(({ score }) => score !== undefined);
    expect(call("BAND", column(scored.map(({ score }) => score)), undefined, "en")).toEqual(
      scored.map(({ band }) => [band]),
    );
  });

  it("CHECKWEIGHTS finds nothing in weights that add up", () => {
    expect(call("CHECKWEIGHTS", weights)).toBe(0);
  });
});
