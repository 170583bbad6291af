/** Workbooks for the tests of recognition: the sample's cockpit written in many ways, and small books typed as grids. */
import { SAMPLE_PERSPECTIVES, type SamplePerspective } from "../../shared/sample/cockpitData";
import type { SampleValue } from "../../shared/sample/sampleCell";
import type { Merge, SheetSnapshot, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";

export type Grid = readonly (readonly SampleValue[])[];

const cellOf = (value: SampleValue): SnapshotCell | undefined =>
  value === null || value === "" ? undefined : typeof value === "object" ? value : { value };

export const sheetOf = (name: string, grid: Grid, more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name,
  hidden: false,
  rows: grid.map((row) => row.map(cellOf)),
  merges: [] as Merge[],
  hiddenRows: [],
  depth: "all",
  ...more,
});

export const bookOf = (...sheets: readonly SheetSnapshot[]): Snapshot => ({ sheets });

/** One way of writing the cockpit down. */
export interface Style {
  /** Where the eight columns stand: a permutation of 0–7 of title, weight, two results, three targets, mission. */
  readonly order: readonly number[];
  readonly english: boolean;
  readonly breaks: boolean;
  readonly upper: boolean;
  readonly firstYear: number;
  readonly letterhead: number;
  readonly blankEvery: number;
  readonly codes: "inside" | "own" | "prefixed" | "dotted" | "bracketed";
  readonly onSheets: "one" | "many";
  readonly names: "header" | "section" | "sheet";
  readonly weights: "formatted" | "percentages" | "text" | "fractions";
  readonly totals: boolean;
  readonly hiddenRows: boolean;
}

export const PRINTED: Style = {
  order: [0, 1, 2, 3, 4, 5, 6, 7],
  english: false,
  breaks: true,
  upper: false,
  firstYear: 2016,
  letterhead: 3,
  blankEvery: 0,
  codes: "inside",
  onSheets: "one",
  names: "header",
  weights: "formatted",
  totals: false,
  hiddenRows: false,
};

export function styledBook(style: Style): Snapshot {
  const grids = SAMPLE_PERSPECTIVES.map((perspective) => blockOf(perspective, style));
  if (style.onSheets === "many" || style.names === "sheet") {
    return bookOf(
      ...SAMPLE_PERSPECTIVES.map((perspective, index) =>
        sheet(perspective.title, [...letterhead(style), ...(grids[index] ?? [])], style),
      ),
    );
  }
  return bookOf(sheet("Cruscotto", [...letterhead(style), ...grids.flatMap((grid) => [...grid, []])], style));
}

const sheet = (name: string, grid: Grid, style: Style): SheetSnapshot =>
  sheetOf(
    name.slice(0, 31),
    grid,
    style.hiddenRows ? { hiddenRows: grid.map((_, row) => row).filter((row) => row % 3 === 0) } : {},
  );

const letterhead = (style: Style): SampleValue[][] =>
  Array.from({ length: style.letterhead }, (_, row) =>
    row === 0
      ? ["Camera di Commercio di Massa-Carrara"]
      : row === 1
        ? [null, `Piano della performance ${style.firstYear}-${style.firstYear + 2}`]
        : [],
  );

function headingsOf(style: Style): string[] {
  const { firstYear: year } = style;
  const gap = style.breaks ? "\n" : " ";
  const texts = style.english
    ? [
        "Weight",
        `Result${gap}${year - 1}`,
        `Actual ${year}`,
        `Target ${year}`,
        `Target${gap}${year + 1}`,
        `Target ${year + 2}`,
        `Mission /${gap}Programme`,
      ]
    : [
        "Peso",
        `Risultato${gap}${year - 1}`,
        `Consuntivo  ${year}`,
        `Target ${year}`,
        `Valore atteso${gap}${year + 1}`,
        `Target ${year + 2} `,
        `Missione /${gap}Programma`,
      ];
  return style.upper ? texts.map((text) => text.toUpperCase()) : texts;
}

function blockOf(perspective: SamplePerspective, style: Style): SampleValue[][] {
  const rows: SampleValue[][] = [];
  const title =
    style.names === "header" ? perspective.title : style.english ? "Indicator" : "Obiettivo / Programma / Indicatore";
  if (style.names === "section") rows.push([perspective.title]);
  rows.push(arranged([title, ...headingsOf(style)], style, "header"));
  for (const objective of perspective.objectives) {
    rows.push(arranged(nodeRow(objective, style), style, objective.title));
    for (const programme of objective.programmes) {
      rows.push(arranged(nodeRow(programme, style), style, programme.title));
      for (const each of programme.indicators) {
        rows.push(
          arranged(
            [each.title, weightOf(each.weight, style), each.result2015, each.result2016, ...each.targets, each.mission],
            style,
            "",
          ),
        );
        if (style.blankEvery > 0 && rows.length % style.blankEvery === 0) rows.push([]);
      }
    }
    if (style.totals) {
      const total = weightOf(objective.weight, style);
      rows.push(
        arranged([style.english ? "Total" : "Totale obiettivo", total, null, null, null, null, null, null], style, ""),
      );
    }
  }
  return rows;
}

const nodeRow = (node: { title: string; weight: number; mission: string | null }, style: Style): SampleValue[] => [
  node.title,
  weightOf(node.weight, style),
  null,
  null,
  null,
  null,
  null,
  node.mission,
];

function weightOf(weight: number, style: Style): SampleValue {
  if (style.weights === "formatted") return { value: weight, format: "0.00%" };
  if (style.weights === "percentages") return Number((weight * 100).toFixed(6));
  if (style.weights === "text") return `${(weight * 100).toFixed(2).replace(".", ",")}%`;
  return weight;
}

/** The row in the style's column order, its code written the style's way; `titled` is the text with the code, "" without. */
function arranged(values: readonly SampleValue[], style: Style, titled: string): SampleValue[] {
  const [, code = "", rest = ""] = /^(\d[\d.]*)\s+(.*)$/.exec(titled) ?? [];
  const prefix = code.split(".").length === 2 ? "Linea strategica" : "Programma";
  const written: Record<Style["codes"], string> = {
    inside: titled,
    own: rest,
    prefixed: `${prefix} ${code}: ${rest}`,
    dotted: `${code}. ${rest}`,
    bracketed: `${code}) ${rest}`,
  };
  const row = values.map((value, index) => (index === 0 && code !== "" ? written[style.codes] : value));
  const placed: SampleValue[] = style.order.map(() => null);
  style.order.forEach((column, index) => {
    placed[column] = row[index] ?? null;
  });
  if (style.codes !== "own") return placed;
  return [titled === "header" ? (style.english ? "Code" : "Codice") : code, ...placed];
}
