/** What a programme sheet of section 4.3 says of its programme: its indicators, its resources, the headings of its table. */
import { SAMPLE_PERSPECTIVES } from "./cockpitData";
import { SAMPLE_OPERATIONAL } from "./operationalData";
import { SAMPLE_RESOURCES } from "./resourceData";
import type { SampleValue } from "./sampleCell";

/** One indicator of a sheet: title, targets 2016, 2017, 2018. */
export type SheetIndicator = readonly [
  title: string,
  target: SampleValue,
  next: SampleValue,
  afterNext: SampleValue,
  kind: "strategic" | "operational",
];

/** Strategic indicators that the sheet writes otherwise than the cockpit. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  "Percentuale di pratiche telematiche e con protocollazione automatica evase in 5 gg  (Indicatore di benchmarking regionale - P11 370)":
    "percentuale di pratiche telematiche e con protocollazione automatica evase in 5 gg  (Indicatore di benchmarking regionale - P11 370)",
};

/** The indicators of a programme as its sheet lists them, the strategic ones first. */
export function sheetIndicators(code: string): SheetIndicator[] {
  const strategic = SAMPLE_PERSPECTIVES.flatMap(({ objectives }) =>
    objectives.flatMap(({ programmes }) =>
      programmes.filter(({ title }) => title.startsWith(`${code} `)).flatMap(({ indicators }) => indicators),
    ),
  );
  return [
    ...strategic.map(({ title, targets }): SheetIndicator => [OTHER_WORDS[title] ?? title, ...targets, "strategic"]),
    ...(SAMPLE_OPERATIONAL[code] ?? []).map(
      ([title, target]): SheetIndicator => [title, target, null, null, "operational"],
    ),
  ];
}

/** An amount as the sheets print it: `€ 250.000,00`; those that are text already stay as they are. */
export function printedAmount(value: SampleValue): string {
  if (value === null || typeof value === "string") return value ?? "";
  const amount = typeof value === "number" ? value : value.value;
  const [whole = "", cents] = amount.toFixed(2).split(".");
  return `€ ${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${cents}`;
}

/** «€ 49.000,00 di cui Interventi Economici € 24.000,00 e Investimenti € 25.00,00 A preventivo € 49.000,00 A consuntivo € -». */
export function resourcesLine(code: string): string {
  const lines = SAMPLE_RESOURCES.filter(([own]) => own === code);
  const [first] = lines;
  const parts = lines
    .filter(([, , part]) => part !== null)
    .map(([, , part, amount]) => `${part} ${printedAmount(amount)}`);
  return [
    printedAmount(first?.[1] ?? null),
    ...(parts.length === 0 ? [] : [`di cui ${parts.join(" e ")}`]),
    `A preventivo ${printedAmount(first?.[4] ?? null)} A consuntivo ${printedAmount(first?.[5] ?? null)}`,
  ].join(" ");
}

/** Over the indicators of every sheet. */
export const SHEET_HEADINGS: readonly string[] = [
  "Indicatori (strategici e operativi)",
  "Risultato 2015 \n(se disponibile)",
  "Risultato 2016",
  "Target 2016",
  "% \nRealizzazione",
  "Target 2017",
  "Target 2018",
];
