/** Targets and results of every kind, and a generator that mixes them into plans: the same plan for the same number. */
import type { IndicatorSpec, NodeSpec, PlanSpec, TypedSpec, Written } from "./cockpitPlans";

const DAY = "dd/mm/yyyy";
const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
const day = (text: string): Written => [serial(text), DAY];

/** Targets as people write them, one of every kind that is scored in its own way. */
export const TARGETS: readonly Written[] = [
  "almeno 25",
  "> 6",
  "<= 10",
  "< 5",
  80,
  [0.1, "0%"],
  ">= 85%",
  "10-15",
  "50 ± 5",
  "esattamente 12",
  "entro il 30/09/2016",
  day("2016-12-31"),
  "entro il 15/01/2017",
  "sì",
  "realizzato",
  "n. 3 report entro il 30/09/2016",
  "+5%",
  "-10% sul consuntivo 2015",
  "mantenimento valore 2015",
  "+2 punti percentuali",
  "> media regionale",
  "rispetto delle scadenze",
  "80,000,00",
  "-",
  "da definire",
  0,
  "<= 0",
  ">= € 1.250.000,00",
];

/** Results as people type them. */
export const RESULTS: readonly Written[] = [
  null,
  null,
  0,
  3,
  4.5,
  7,
  12,
  26,
  25,
  83.25,
  110,
  -2,
  0.05,
  [0.87, "0%"],
  1.2,
  85,
  1_300_000,
  day("2016-09-12"),
  day("2016-10-03"),
  day("2017-01-20"),
  day("2010-01-01"),
  "85%",
  "26 testate",
  "sì",
  "SI",
  "no",
  "n.d.",
  "non si sa ancora",
  "12/10/2016",
  true,
  false,
];

/** On the programme's sheet the cells are formatted as numbers: there TRUE is a number for LibreOffice. */
const TYPED = RESULTS.filter((result) => typeof result !== "boolean");

/** A small generator of numbers, so that every run has the same plans. */
export function chance(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) | 0;
    state ^= state >>> 13;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** A plan with each target `times` times, against results taken by chance. */
export function mixedPlan(seed: number, times = 3): PlanSpec {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const maybe = <T>(share: number, value: () => T): T | undefined => (next() < share ? value() : undefined);
  const indicators: IndicatorSpec[] = [];
  for (let round = 0; round < times; round++) {
    for (const target of TARGETS) {
      const typed = maybe(0.5, (): TypedSpec => typedBy(pick, maybe));
      const weight = next() < 0.06 ? null : Math.round(next() * 40) / 1000;
      indicators.push(
        stripped({
          title: `${pick(["N. eventi", "Tempo medio di risposta", "Grado di soddisfazione"])} ${indicators.length}`,
          weight,
          target,
          result: pick(RESULTS),
          previousTarget: maybe(0.7, () => pick<Written>(["almeno 20", 30, [0.2, "0%"], "sì", null])),
          previousResult: maybe(0.7, () => pick<Written>([18, 24.5, 0, null, "n.d.", [0.4, "0%"]])),
          typed,
        }),
      );
    }
  }
  return asTree(indicators, next);
}

function typedBy(
  pick: <T>(list: readonly T[]) => T,
  maybe: <T>(share: number, value: () => T) => T | undefined,
): TypedSpec {
  return stripped({
    april: maybe(0.4, () => pick(TYPED)),
    august: maybe(0.4, () => pick(TYPED)),
    december: maybe(0.35, () => pick(TYPED)),
    doneOn: maybe(0.5, () => pick<Written>([day("2016-09-20"), day("2016-10-05"), "sì", 5])),
    note: maybe(0.2, () => "Sportello chiuso"),
    direction: maybe(0.15, () => pick(["higher", "lower"] as const)),
    threshold: maybe(0.12, () => pick([20, 0.9, 0])),
    by: maybe(0.12, () => pick(["2016-10-31", "2017-02-28"])),
    judged: maybe(0.08, () => pick([0.8, 1, 1.3])),
    waived: maybe(0.12, () => "Indagine rinviata"),
  });
}

/** Without the parts that are not there. */
const stripped = <T extends object>(spec: { readonly [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined)) as T;

/** Two to four perspectives, objectives and programmes of uneven size; some nodes without a weight of their own. */
function asTree(indicators: readonly IndicatorSpec[], next: () => number): PlanSpec {
  const weight = (): number | null => (next() < 0.4 ? null : Math.round(next() * 300) / 1000);
  const programmes: NodeSpec<IndicatorSpec>[] = [];
  for (let at = 0; at < indicators.length; ) {
    const size = 1 + Math.floor(next() * 5);
    programmes.push({ code: "", weight: weight(), children: indicators.slice(at, at + size) });
    at += size;
  }
  const objectives: NodeSpec<NodeSpec<IndicatorSpec>>[] = [];
  for (let at = 0; at < programmes.length; ) {
    const size = 1 + Math.floor(next() * 4);
    const code = `${1 + (objectives.length % 3)}.${1 + Math.floor(objectives.length / 3)}`;
    const own = programmes.slice(at, at + size).map((one, place) => ({ ...one, code: `${code}.${place + 1}` }));
    objectives.push({ code, weight: weight(), children: own });
    at += size;
  }
  const third = Math.ceil(objectives.length / 3);
  return [0, 1, 2].map((place) => ({
    code: `P${place + 1}`,
    title: ["IMPRESE E TERRITORIO", "Processi interni", "Innovazione e crescita"][place] ?? "",
    weight: next() < 0.5 ? null : 0.3,
    children: objectives.slice(place * third, (place + 1) * third),
  }));
}
