/** Weights that stand as text: they are read all the same, but a sum of the sheet leaves them out. */
import type { WeightCell } from "../../../plan/plan";
import { readNumberFormat } from "../../../target/numberFormat";
import type { CellWrite } from "../../../workbook/edit";
import { type FindCell, finderOf } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import { oneLine } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface WeightAsText {
  /** The first. */
  readonly text: string;
  readonly cells: number;
}

export const weightAsText: Rule<WeightAsText> = {
  id: "weight-as-text",
  severity: "info",
  examples: [
    {
      says: { it: "un peso scritto come testo", en: "a weight typed as text" },
      sheets: smallPlan({ "Cruscotto!B6": { value: "40,00%", format: "0.00%" } }),
      finds: ["Cruscotto!B6"],
    },
    {
      says: {
        it: "pesi scritti come testo in celle senza formato",
        en: "weights typed as text in cells without a format",
      },
      sheets: smallPlan({ "Cruscotto!B6": "40,00%", "Cruscotto!B7": "20,00%" }),
      finds: ["Cruscotto!B6", "Cruscotto!B7"],
    },
    { says: { it: "pesi che sono numeri", en: "weights that are numbers" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => {
    const find = finderOf(facts.snapshot);
    const sheets = new Map<string, WeightCell[]>();
    for (const weight of weightsOf(facts)) {
      if (typeof weight.raw !== "string" || facts.ownSheets.has(weight.at.sheet)) continue;
      const list = sheets.get(weight.at.sheet);
      if (list === undefined) sheets.set(weight.at.sheet, [weight]);
      else list.push(weight);
    }
    return [...sheets].flatMap(([sheet, weights]) => {
      const [first] = weights;
      if (first === undefined) return [];
      const writes = weights.map((weight) => writeOf(find, weight));
      const cells = writes.flatMap((write) => write ?? []);
      return [
        {
          key: sheet,
          severity: "info" as const,
          at: first.at,
          cells: weights.map(({ at }) => at),
          data: { text: oneLine(String(first.raw)), cells: weights.length },
          effect: 0,
          ...(cells.length === weights.length && { fix: [{ kind: "writeCells" as const, sheet, cells }] }),
        },
      ];
    });
  },
};

const weightsOf = ({ plan }: CheckFacts): WeightCell[] => {
  const objectives = plan.perspectives.flatMap((perspective) => perspective.objectives);
  const programmes = objectives.flatMap((objective) => objective.programmes);
  const indicators = programmes.flatMap((programme) => programme.indicators);
  return [plan.perspectives, objectives, programmes, indicators].flatMap((nodes: readonly Weighted[]) =>
    nodes.flatMap(({ weight }) => weight ?? []),
  );
};

interface Weighted {
  readonly weight?: WeightCell;
}

/** The number in a cell that shows percentages; elsewhere it would be shown, and perhaps read, as another one. */
function writeOf(find: FindCell, { value, raw, at }: WeightCell): CellWrite | undefined {
  const cell = find(at);
  const showsPercent = readNumberFormat(cell?.format).percentDecimals !== undefined;
  if (!showsPercent || cell?.formula !== undefined || typeof raw !== "string") return undefined;
  return { row: at.top, column: at.left, content: { kind: "value", value }, expected: raw };
}
