/** A weight that is no number: it counts as none. */
import { cellOf, isCellError, type SnapshotCell, sheetNamed } from "../../../workbook/snapshot";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { rowKey, weightFacts } from "../../weightFacts";
import { everyNode, shareUnder } from "../../weightTree";

export interface WeightUnreadable {
  /** As the cell shows it. */
  readonly text: string;
  /** Of what the weight is, empty where that is not known. */
  readonly title: string;
}

/** A formula without a value is told by a rule of its own. */
const isUncalculated = (cell: SnapshotCell | undefined): boolean =>
  cell?.formula !== undefined && isCellError(cell.value) && cell.value.error === "#CALC!";

export const weightUnreadable: Rule<WeightUnreadable> = {
  id: "weight-unreadable",
  severity: "error",
  examples: [
    {
      says: { it: "una parola invece del peso", en: "a word in place of the weight" },
      sheets: smallPlan({ "Cruscotto!B7": "medio" }),
      finds: ["Cruscotto!B7"],
    },
    {
      says: { it: "un errore di calcolo", en: "an error of calculation" },
      sheets: smallPlan({ "Cruscotto!B7": { error: "#REF!" } }),
      finds: ["Cruscotto!B7"],
    },
    {
      says: { it: "un peso scritto come testo si legge", en: "a weight written as text can be read" },
      sheets: smallPlan({ "Cruscotto!B7": "20,00%" }),
      finds: [],
    },
  ],
  check: (facts) => {
    const byRow = new Map(everyNode(weightFacts(facts).tree).map((node) => [rowKey(node.title.at), node]));
    return facts.remarks.flatMap(({ why, value, at }) => {
      if (why !== "unreadable-weight") return [];
      const node = byRow.get(rowKey(at));
      const sheet = sheetNamed(facts.snapshot, at.sheet);
      const cell = sheet === undefined ? undefined : cellOf(sheet, at.top, at.left);
      const shown = cell?.value ?? null;
      if (isUncalculated(cell)) return [];
      return [
        {
          key: node?.key ?? `${at.sheet}/${value}`,
          severity: "error" as const,
          at,
          cells: [at],
          data: { text: isCellError(shown) ? shown.error : value, title: node?.title.value ?? "" },
          effect: node === undefined ? 0 : shareUnder(node, facts),
        },
      ];
    });
  },
};
