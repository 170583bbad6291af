/** The sheet *Cruscotto strategico* of the sample: a block per perspective with its heading row repeated, as it is printed. */
import type { SheetDoc } from "../sheets/sheetDoc";
import { SAMPLE_PERSPECTIVES, type SampleIndicator, type SamplePerspective } from "./cockpitData";
import { letterhead } from "./letterhead";
import { type SampleValue, weight } from "./sampleCell";
import { type SampleColumn, type SampleRow, sampleSheet } from "./sampleSheet";

const HEADINGS: readonly string[] = [
  "Peso",
  "Risultato\n2015",
  "Risultato\n2016",
  "Target 2016",
  "Target 2017",
  "Target 2018",
  "Missione /\nProgramma",
];
const COLUMNS: readonly SampleColumn[] = [
  { width: 72, align: "left" },
  { width: 9, align: "center" },
  { width: 12, align: "center" },
  { width: 12, align: "center" },
  { width: 13, align: "center" },
  { width: 12, align: "center" },
  { width: 12, align: "center" },
  { width: 12, align: "center" },
];

export const sampleCockpit = (): SheetDoc =>
  sampleSheet("Cruscotto strategico", COLUMNS, [
    ...letterhead("Cruscotto strategico", true),
    ...SAMPLE_PERSPECTIVES.flatMap((perspective, index) => [
      ...(index === 0 ? [] : [null]),
      ...perspectiveRows(perspective),
    ]),
  ]);

function perspectiveRows(perspective: SamplePerspective): SampleRow[] {
  const rows: SampleRow[] = [{ look: "perspective", values: [perspective.title, ...HEADINGS] }];
  for (const objective of perspective.objectives) {
    rows.push({ look: "objective", values: nodeValues(objective) });
    for (const programme of objective.programmes) {
      rows.push({ look: "programme", values: nodeValues(programme) });
      rows.push(...programme.indicators.map(indicatorRow));
    }
  }
  return rows;
}

const nodeValues = (node: { title: string; weight: number; mission: string | null }): SampleValue[] => [
  node.title,
  weight(node.weight),
  null,
  null,
  null,
  null,
  null,
  node.mission,
];

const indicatorRow = (indicator: SampleIndicator): SampleRow => ({
  look: "row",
  values: [
    indicator.title,
    weight(indicator.weight),
    indicator.result2015,
    indicator.result2016,
    ...indicator.targets,
    indicator.mission,
  ],
});
