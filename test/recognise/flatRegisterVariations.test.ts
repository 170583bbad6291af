/** However the staff write a register down, the plan read from it is the same. */
import fc from "fast-check";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { SURE_ENOUGH } from "../../shared/recognise/recognition";
import type { SampleValue } from "../../shared/sample/sampleCell";
import type { Merge, Snapshot } from "../../shared/workbook/snapshot";
import { bookOf, sheetOf } from "./books";
import { treeOf } from "./flatBooks";

/** Perspective, objective, programme, indicator, weight, results and targets. */
type Entry = readonly [string, string, string, string, number, number, number, string, string];

const ENTRIES: readonly Entry[] = [
  ["Utenti", "OS1 Servizi più vicini", "P1 Sportelli", "Ore di apertura", 10, 30, 36, "almeno 36", "38"],
  ["Utenti", "OS1 Servizi più vicini", "P1 Sportelli", "Giorni medi di attesa", 15, 9, 7, "max 7", "max 6"],
  ["Utenti", "OS1 Servizi più vicini", "P2 Servizi in linea", "Pratiche in linea", 15, 400, 500, ">= 450", "480"],
  ["Utenti", "OS2 Città curata", "P3 Verde", "Alberi piantati", 20, 80, 90, "100", "120"],
  ["Processi interni", "OS3 Conti in ordine", "P4 Pagamenti", "Giorni per pagare", 25, 35, 28, "<= 30", "<= 28"],
  ["Processi interni", "OS3 Conti in ordine", "P4 Pagamenti", "Fatture elettroniche", 15, 900, 950, "1000", "1100"],
];

interface Style {
  /** Where the nine columns stand. */
  readonly order: readonly number[];
  readonly english: boolean;
  readonly words: number;
  readonly perspectives: "column" | "sections" | "none";
  readonly programmes: boolean;
  readonly codes: boolean;
  readonly groups: "repeated" | "blank" | "merged";
  readonly heads: "one row" | "bands" | "years above";
  readonly weights: "numbers" | "texts" | "formatted" | "fractions";
  readonly letterhead: number;
  readonly totals: boolean;
  readonly notes: boolean;
  readonly blankEvery: number;
  readonly hidden: boolean;
  readonly noise: boolean;
}

const PLAIN: Style = {
  order: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  english: false,
  words: 0,
  perspectives: "column",
  programmes: true,
  codes: true,
  groups: "repeated",
  heads: "one row",
  weights: "numbers",
  letterhead: 2,
  totals: false,
  notes: false,
  blankEvery: 0,
  hidden: false,
  noise: false,
};

const WORDS = {
  it: [
    ["Prospettiva", "Dimensione della performance"],
    ["Obiettivo strategico", "Obiettivo"],
    ["Programma", "Obiettivo operativo", "Azione"],
    ["Indicatore", "Descrizione indicatore", "KPI"],
    ["Peso", "Peso %", "Peso indicatore", "Pesatura"],
    ["Risultato", "Consuntivo", "Valore"],
    ["Target", "Valore atteso", "Traguardo"],
  ],
  en: [
    ["Perspective", "BSC perspective"],
    ["Strategic objective", "Objective"],
    ["Programme", "Operational objective", "Action"],
    ["Indicator", "Performance indicator", "Measure"],
    ["Weight", "Weight %", "Indicator weight", "Weighting"],
    ["Result", "Actual", "Outturn"],
    ["Target", "Expected value", "Target value"],
  ],
};

function headsOf(style: Style): { upper: string[]; lower: string[] } {
  const words = WORDS[style.english ? "en" : "it"].map((list) => list[style.words % list.length] ?? "");
  const [perspective = "", objective = "", programme = "", indicator = "", weight = "", result = "", target = ""] =
    words;
  const upper = [perspective, objective, programme, indicator, weight];
  const yearly: [string, number][] = [
    [result, 2016],
    [result, 2017],
    [target, 2017],
    [target, 2018],
  ];
  if (style.heads === "one row")
    return { upper: [], lower: [...upper, ...yearly.map(([word, year]) => `${word} ${year}`)] };
  const above = yearly.map(([word, year]) => (style.heads === "bands" ? word : String(year)));
  const below = yearly.map(([word, year]) => (style.heads === "bands" ? String(year) : word));
  const level = upper.map(() => "");
  return style.heads === "bands"
    ? { upper: [...upper, ...above], lower: [...level, ...below] }
    : { upper: [...level, ...above], lower: [...upper, ...below] };
}

function weightAs(weight: number, style: Style): SampleValue {
  if (style.weights === "texts") return `${weight},00%`;
  if (style.weights === "fractions") return weight / 100;
  return style.weights === "formatted" ? { value: weight / 100, format: "0%" } : weight;
}

const bare = (title: string, style: Style): string => (style.codes ? title : title.replace(/^\w+\d /, ""));

function bookIn(style: Style): Snapshot {
  const rows: SampleValue[][] = Array.from({ length: style.letterhead }, (_, row) => [
    row === 0 ? "Comune di Prova" : row === 1 ? "Piano della performance 2017-2018" : null,
  ]);
  const merges: Merge[] = [];
  const left = style.perspectives === "column" ? 0 : 1;
  const columns = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((each) => each >= left && (style.programmes || each !== 2));
  const places = style.order.filter((each) => columns.includes(each));
  const put = (values: readonly SampleValue[]): SampleValue[] => [
    ...places.map((each) => values[each] ?? null),
    ...(style.noise ? ["rilevato dagli uffici"] : []),
  ];
  const { upper, lower } = headsOf(style);
  const noise = (row: SampleValue[], word: string): SampleValue[] => (style.noise ? [...row.slice(0, -1), word] : row);
  if (upper.length > 0) rows.push(noise(put(upper), ""));
  rows.push(noise(put(lower), "Note"));
  let before: Entry | undefined;
  const starts = new Map<number, number>();
  const close = (column: number, end: number): void => {
    const top = starts.get(column);
    const at = places.indexOf(column);
    if (style.groups === "merged" && top !== undefined && at >= 0 && end > top)
      merges.push({ top, left: at, bottom: end, right: at });
  };
  ENTRIES.forEach((entry, index) => {
    if (style.perspectives === "sections" && entry[0] !== before?.[0]) {
      for (const column of [1, 2]) {
        close(column, rows.length - 1);
        starts.delete(column);
      }
      rows.push([`${style.english ? "Perspective" : "Prospettiva"}: ${entry[0]}`]);
    }
    const values = entry.map((value, column): SampleValue => {
      if (column === 4) return weightAs(entry[4], style);
      if (column > 2) return value;
      const isSame =
        before !== undefined && [0, 1, 2].slice(0, column + 1).every((each) => before?.[each] === entry[each]);
      if (!isSame) {
        close(column, rows.length - 1);
        starts.set(column, rows.length);
      }
      return isSame && style.groups !== "repeated" ? null : bare(String(value), style);
    });
    rows.push(put(values));
    before = entry;
    if (style.blankEvery > 0 && style.groups !== "merged" && index % style.blankEvery === 0) rows.push([]);
  });
  for (const column of [0, 1, 2]) close(column, rows.length - 1);
  if (style.totals) rows.push(noise(put([null, "Totale", null, null, weightAs(100, style)]), ""));
  if (style.notes) rows.push([], ["Nota: valori al 31/12"], ["(*) stima"]);
  const hiddenRows = style.hidden ? rows.map((_, row) => row).filter((row) => row % 3 === 1) : [];
  return bookOf(sheetOf("Registro", rows, { merges, hiddenRows }));
}

function read(style: Style) {
  const found = recognisePlan(bookIn(style));
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

/** The tree that a person reads in the style. */
function expected(style: Style): string {
  const lines: string[] = [];
  let last: Entry | undefined;
  const numbers = new Map<string, string>();
  const numberOf = (key: string, parent?: string): string => {
    const under = [...numbers.keys()].filter((each) =>
      parent === undefined ? !each.includes("|") : each.startsWith(`${parent}|`),
    );
    const own = parent === undefined ? key : `${parent}|${key}`;
    if (!numbers.has(own))
      numbers.set(own, parent === undefined ? String(under.length + 1) : `${numbers.get(parent)}.${under.length + 1}`);
    return numbers.get(own) ?? "";
  };
  for (const entry of ENTRIES) {
    const [perspective, objective, programme, indicator, weight, result2016, result2017, target2017, target2018] =
      entry;
    const shown =
      style.perspectives === "none"
        ? "Registro"
        : style.perspectives === "column"
          ? perspective
          : `${style.english ? "Perspective" : "Prospettiva"}: ${perspective}`;
    const titled = (title: string, parent?: string): string =>
      style.codes ? title : `${numberOf(title, parent)}# ${bare(title, style)}`;
    const isNewPerspective = style.perspectives === "none" ? last === undefined : perspective !== last?.[0];
    if (isNewPerspective) lines.push(shown);
    const ofObjective = titled(objective);
    if (objective !== last?.[1]) lines.push(`  ${ofObjective}`);
    if (!style.programmes && objective !== last?.[1]) lines.push(`    ${ofObjective}`);
    if (style.programmes && programme !== last?.[2]) lines.push(`    ${titled(programme, objective)}`);
    lines.push(
      `      ${indicator} ${weight}% · 2017 ${target2017} 2018 ${target2018} · 2016 ${result2016} 2017 ${result2017}`,
    );
    last = entry;
  }
  return lines.join("\n");
}

const CASES: readonly (readonly [string, Partial<Style>])[] = [
  ["as it is", {}],
  ["columns in another order", { order: [8, 3, 5, 1, 4, 0, 7, 2, 6] }],
  ["in English", { english: true }],
  ["in other words", { words: 1 }],
  ["in still other words", { words: 2 }],
  ["in other English words", { english: true, words: 2 }],
  ["perspectives as section rows", { perspectives: "sections" }],
  ["no perspectives", { perspectives: "none" }],
  ["two levels", { programmes: false }],
  ["no codes", { codes: false }],
  ["two levels without codes", { programmes: false, codes: false }],
  ["groups named on their first row", { groups: "blank" }],
  ["groups merged", { groups: "merged" }],
  ["results and targets over their years", { heads: "bands" }],
  ["years over results and targets", { heads: "years above" }],
  ["weights as texts", { weights: "texts" }],
  ["weights as formatted fractions", { weights: "formatted" }],
  ["weights as plain fractions", { weights: "fractions" }],
  ["a long letterhead", { letterhead: 7 }],
  ["no letterhead", { letterhead: 0 }],
  ["a total, notes and blank rows", { totals: true, notes: true, blankEvery: 2 }],
  ["hidden rows", { hidden: true }],
  ["a column of notes", { noise: true }],
];

const check = (style: Style): void => {
  const { plan, recognised } = read(style);
  expect(treeOf(plan)).toBe(expected(style));
  expect(plan.notPlaced).toEqual([]);
  expect(recognised[0]?.layout).toBe("flatRegister");
  expect(recognised[0]?.confidence).toBeGreaterThanOrEqual(SURE_ENOUGH);
  expect(plan.year).toBe(2017);
};

describe("The plan of a flat register is the same", () => {
  it.each(CASES)("with %s", (_name, change) => check({ ...PLAIN, ...change }));

  it("with any mixture of these", () => {
    const style: fc.Arbitrary<Style> = fc.record({
      order: fc.shuffledSubarray([...PLAIN.order], { minLength: 9, maxLength: 9 }),
      english: fc.boolean(),
      words: fc.nat({ max: 3 }),
      perspectives: fc.constantFrom("column", "sections", "none"),
      programmes: fc.boolean(),
      codes: fc.boolean(),
      groups: fc.constantFrom("repeated", "blank", "merged"),
      heads: fc.constant("one row"),
      weights: fc.constantFrom("numbers", "texts", "formatted", "fractions"),
      letterhead: fc.nat({ max: 5 }),
      totals: fc.boolean(),
      notes: fc.boolean(),
      blankEvery: fc.nat({ max: 4 }),
      hidden: fc.boolean(),
      noise: fc.boolean(),
    });
    fc.assert(fc.property(style, check), { numRuns: 500 });
  });
});
