/** A percentage typed as a whole number: 85 where 0,85 is meant would be a hundred times too much. */
import { cellText } from "../../../target/cellText";
import { readResult } from "../../../target/readResult";
import type { Edit } from "../../../workbook/edit";
import { type FindCell, finderOf } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import { type JudgedResult, onResult, type ResultData, resultsWithout } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface ResultPercentWhole extends ResultData {
  /** What is probably meant, a fraction. */
  readonly meant: number;
}

/** Above this a hundredth is no likely share either. */
const LARGEST_SHARE = 1.5;

export const resultPercentWhole: Rule<ResultPercentWhole> = {
  id: "result-percent-whole",
  severity: "error",
  examples: [
    {
      says: { it: "91 in una cella di percentuali", en: "91 in a cell of percentages" },
      sheets: smallPlan({ "Cruscotto!D10": { value: 91, format: "0%" } }),
      finds: ["Cruscotto!D10"],
    },
    {
      says: { it: "91 in una cella senza formato", en: "91 in a cell without a format" },
      sheets: smallPlan({ "Cruscotto!D10": 91 }),
      finds: ["Cruscotto!D10"],
    },
    {
      says: { it: "una quota scritta come frazione", en: "a share typed as a fraction" },
      sheets: smallPlan({ "Cruscotto!D10": 0.91 }),
      finds: [],
    },
  ],
  check: (facts) => {
    const find = finderOf(facts.snapshot);
    return resultsWithout(facts, "percent-typed-whole").map((result) => {
      const meant = hundredthOf(result);
      const found = onResult(result);
      const fix = fixOf(find, result, meant);
      const data: ResultPercentWhole = { ...found.data, meant };
      return { ...found, severity: "error" as const, data, ...(fix && { fix }) };
    });
  },
};

const hundredthOf = ({ of: { result } }: JudgedResult): number =>
  result.kind === "number" ? Number((result.value / 100).toPrecision(15)) : 0;

function fixOf(find: FindCell, { cell }: JudgedResult, meant: number): Edit[] | undefined {
  if (meant <= 0 || meant > LARGEST_SHARE || cell.format === "@" || find(cell.at)?.formula !== undefined) {
    return undefined;
  }
  const shown = readResult({ value: cellText({ ...cell, value: meant }) });
  if (shown.kind !== "number" || shown.value !== meant) return undefined;
  const { sheet, top: row, left: column } = cell.at;
  const write = { row, column, content: { kind: "value" as const, value: meant }, expected: cell.value };
  return [{ kind: "writeCells", sheet, cells: [write] }];
}
