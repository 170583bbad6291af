/** A weight on another scale than the rest: 6 among 0.06, or 0.06 among 6. Its indicator weighs a hundred times too much or too little. */
import type { Edit } from "../../../workbook/edit";
import { type Snapshot, sheetNamed, valueAt } from "../../../workbook/snapshot";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";
import { type WeightFacts, weightFacts } from "../../weightFacts";
import { holds } from "../../weightSums";
import { weightsWithoutSign } from "../../weightsWithoutSign";
import { shareUnder, type WeightNode } from "../../weightTree";

export interface WeightOnOtherScale {
  /** Titles of what the weights are of. */
  readonly titles: readonly string[];
  /** Of the first, fractions: as Cabina reads it, and as the sums ask. */
  readonly read: number;
  readonly meant: number;
  /**
   * What tells it, where that is not a sum: `siblings`, of which it is a hundredth, or that it has no per cent sign among others
   * that have one.
   */
  readonly told?: "siblings" | "sign";
  /** What the first cell holds, where it has no sign. */
  readonly written?: number | string;
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
    {
      says: {
        it: "20 senza segno di percentuale fra pesi che lo hanno",
        en: "20 without a per cent sign among weights that have one",
      },
      sheets: smallPlan({ "Cruscotto!B7": 20 }),
      finds: ["Cruscotto!B7"],
    },
    { says: { it: "pesi sulla stessa scala", en: "weights on one scale" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => {
    const weights = weightFacts(facts);
    return weights.arePoints ? [] : [...slipped(weights, facts), ...withoutSign(weights, facts)];
  },
};

/** All that a sum tells is one finding, for one number may change how all are read; each that only its siblings tell is another. */
function slipped({ slips }: WeightFacts, facts: CheckFacts): Found<WeightOnOtherScale>[] {
  const bySums = slips.filter(({ bySiblings }) => bySiblings === undefined);
  const groups = [bySums, ...slips.filter(({ bySiblings }) => bySiblings).map((slip) => [slip])];
  return groups.flatMap((group) => {
    const [first] = group;
    if (first?.node.weight === undefined) return [];
    const { node, meant, bySiblings } = first;
    const { at, value: read } = first.node.weight;
    const fix = group.length === 1 && !bySiblings ? mend(node, meant, facts.snapshot) : undefined;
    return [
      {
        ...foundAt(
          group.map((slip) => slip.node),
          facts,
        ),
        key: node.key,
        at,
        severity: "error" as const,
        data: {
          titles: group.map((slip) => slip.node.title.value),
          read,
          meant,
          ...(bySiblings ? { told: "siblings" as const } : {}),
        },
        ...(fix === undefined ? {} : { fix }),
      },
    ];
  });
}

/** Numbers without a sign, read as percentages: right where their sums come out so. */
function withoutSign({ tree, slips, sums }: WeightFacts, facts: CheckFacts): Found<WeightOnOtherScale>[] {
  const known = new Set(slips.map(({ node }) => node.key));
  const failing = new Set(
    sums
      .filter((sum) => !holds(sum, facts.tolerance))
      .flatMap(({ node, terms }) => [node.key, ...terms.map(({ key }) => key)]),
  );
  return weightsWithoutSign(tree).flatMap((group) => {
    const nodes = group.filter(({ key }) => !known.has(key));
    const [first] = nodes;
    if (first?.weight === undefined) return [];
    const { value, raw, at } = first.weight;
    const severity = nodes.some(({ key }) => failing.has(key)) ? ("error" as const) : ("warning" as const);
    return [
      {
        ...foundAt(nodes, facts),
        key: `sign/${first.key}`,
        at,
        severity,
        data: {
          titles: nodes.map(({ title }) => title.value),
          read: value,
          meant: value,
          told: "sign" as const,
          written: raw ?? value,
        },
      },
    ];
  });
}

/** Their cells, and how much of the body's weight hangs on them. */
function foundAt(nodes: readonly WeightNode[], facts: CheckFacts): Pick<Found<WeightOnOtherScale>, "cells" | "effect"> {
  const cells = nodes.flatMap(({ weight }) => weight?.at ?? []);
  const share = nodes.reduce((sum, node) => sum + shareUnder(node, facts), 0);
  return { cells, effect: Math.min(1, share) };
}

/** Writes the number that makes the sums come out; a formula or a text is left to the person. */
function mend({ weight }: WeightNode, meant: number, snapshot: Snapshot): readonly Edit[] | undefined {
  if (weight === undefined) return undefined;
  const { at } = weight;
  const sheet = sheetNamed(snapshot, at.sheet);
  if (sheet === undefined || sheet.rows[at.top]?.[at.left]?.formula !== undefined) return undefined;
  const now = valueAt(sheet, at.top, at.left);
  if (typeof now !== "number") return undefined;
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
