/** *% giudicata* typed as a whole number: 50 for 50 % would be five thousand per cent. */
import { finderOf } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import { judgedIndicators, oneLine } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface JudgedTypedWhole {
  readonly judged: number;
  /** What is probably meant, a fraction. */
  readonly meant: number;
  readonly indicator: string;
}

/** No cap goes higher. */
const LARGEST_SHARE = 1.5;

export const judgedTypedWhole: Rule<JudgedTypedWhole> = {
  id: "judged-typed-whole",
  severity: "error",
  examples: [
    {
      says: { it: "50 al posto del 50 %", en: "50 in place of 50 %" },
      sheets: smallPlan(),
      typed: { "'1.1.1 Servizi innovativi'!G24": 50 },
      finds: ["'1.1.1 Servizi innovativi'!G24"],
    },
    {
      says: { it: "il 120 %", en: "120 %" },
      sheets: smallPlan(),
      typed: { "'1.1.1 Servizi innovativi'!G24": 1.2 },
      finds: [],
    },
  ],
  check: (facts) => {
    const find = finderOf(facts.snapshot);
    return judgedIndicators(facts).flatMap(({ indicator, status, effectiveWeight }) => {
      const judged = indicator.typed?.override.judged;
      const at = indicator.typed?.overrideAt?.judged;
      if (judged === undefined || at === undefined || judged <= LARGEST_SHARE || status === "waived") return [];
      const meant = Number((judged / 100).toPrecision(15));
      const write = {
        row: at.top,
        column: at.left,
        content: { kind: "value" as const, value: meant },
        expected: judged,
      };
      const isSafe = meant <= LARGEST_SHARE && find(at)?.formula === undefined;
      return [
        {
          key: indicator.id,
          severity: "error" as const,
          at,
          cells: [at],
          data: { judged, meant, indicator: oneLine(indicator.title.value) },
          effect: effectiveWeight,
          ...(isSafe && { fix: [{ kind: "writeCells" as const, sheet: at.sheet, cells: [write] }] }),
        },
      ];
    });
  },
};
