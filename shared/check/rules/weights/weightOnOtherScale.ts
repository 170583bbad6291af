/** A weight on another scale than the rest: 6 among 0.06, or 0.06 among 6. Its indicator weighs a hundred times too much or too little. */
import { type CellRange, printRange } from "../../../workbook/address";
import type { Edit } from "../../../workbook/edit";
import { isCellError, type Snapshot, sheetNamed, valueAt } from "../../../workbook/snapshot";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { weightFacts } from "../../weightFacts";
import { shareUnder, type WeightNode } from "../../weightTree";

export interface WeightOnOtherScale {
  /** Titles of what the weights are of. */
  readonly titles: readonly string[];
  /** Of the first, fractions: as Cabina reads it, and as the sums ask. */
  readonly read: number;
  readonly meant: number;
}

interface Slip {
  readonly node: WeightNode;
  readonly at: CellRange;
  readonly meant: number;
}

export const weightOnOtherScale: Rule<WeightOnOtherScale> = {
  id: "weight-on-other-scale",
  severity: "error",
  examples: [
    {
      says: { it: "20 in una cella che mostra percentuali", en: "20 in a cell that shows percentages" },
      sheets: smallPlan({ "Cruscotto!B7": { value: 20, format: "0.00%" } }),
      finds: ["Cruscotto!B7"],
    },
    {
      says: { it: "un centesimo del peso", en: "a hundredth of the weight" },
      sheets: smallPlan({ "Cruscotto!B10": { value: 0.0025, format: "0.00%" } }),
      finds: ["Cruscotto!B10"],
    },
    { says: { it: "pesi sulla stessa scala", en: "weights on one scale" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => {
    const weights = weightFacts(facts);
    const slips = weights.slips.flatMap(({ node, meant }): Slip[] =>
      node.weight === undefined ? [] : [{ node, at: node.weight.at, meant }],
    );
    const [first] = slips;
    if (first === undefined || weights.arePoints) return [];
    const fix = slips.length === 1 ? mend(first, facts.snapshot) : undefined;
    return [
      {
        key: first.node.key,
        severity: "error",
        at: first.at,
        cells: slips.map(({ at }) => at),
        data: {
          titles: slips.map(({ node }) => node.title.value),
          read: first.node.weight?.value ?? 0,
          meant: first.meant,
        },
        effect: Math.min(
          1,
          slips.reduce((sum, { node }) => sum + shareUnder(node, facts), 0),
        ),
        ...(fix === undefined ? {} : { fix }),
      },
    ];
  },
};

/** Writes the number that makes the sums come out; a formula or a text is left to the person. */
function mend({ node, at, meant }: Slip, snapshot: Snapshot): readonly Edit[] | undefined {
  const { weight } = node;
  const sheet = sheetNamed(snapshot, at.sheet);
  const cell = sheet?.rows[at.top]?.[at.left];
  if (weight === undefined || sheet === undefined || cell?.formula !== undefined) return undefined;
  const now = valueAt(sheet, at.top, at.left);
  if (typeof now !== "number" || isCellError(now) || printRange(weight.at) !== printRange(at)) return undefined;
  const isHundredths = Math.abs(meant - weight.value) < 1e-12;
  const value = isHundredths || weight.numbersAre === undefined ? meant : meant * 100;
  return [
    {
      kind: "writeCells",
      sheet: at.sheet,
      cells: [
        {
          row: at.top,
          column: at.left,
          content: { kind: "value", value: Number(value.toPrecision(12)) },
          expected: now,
        },
      ],
    },
  ];
}
