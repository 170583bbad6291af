/** An indicator marked *sterilizzato* without the reason: it goes on counting. */
import { smallPlan } from "../../examples/smallPlan";
import { judgedIndicators, oneLine } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface WaivedWithoutReason {
  readonly indicator: string;
}

export const waivedWithoutReason: Rule<WaivedWithoutReason> = {
  id: "waived-without-reason",
  severity: "warning",
  examples: [
    {
      says: { it: "sterilizzato, motivo vuoto", en: "waived, no reason" },
      sheets: smallPlan(),
      typed: { "'1.1.1 Servizi innovativi'!L24": "sì" },
      finds: ["'1.1.1 Servizi innovativi'!L24", "'1.1.1 Servizi innovativi'!M24"],
    },
    {
      says: { it: "sterilizzato con il suo motivo", en: "waived, with its reason" },
      sheets: smallPlan(),
      typed: {
        "'1.1.1 Servizi innovativi'!L24": "sì",
        "'1.1.1 Servizi innovativi'!M24": "servizio trasferito alla Regione",
      },
      finds: [],
    },
  ],
  check: (facts) =>
    judgedIndicators(facts).flatMap(({ indicator, status, effectiveWeight }) => {
      const { typed } = indicator;
      if (typed?.waived !== true || status === "waived" || typed.overrideAt === undefined) return [];
      const { waived, waivedReason } = typed.overrideAt;
      return [
        {
          key: indicator.id,
          severity: "warning" as const,
          at: waivedReason,
          cells: [waivedReason, waived],
          data: { indicator: oneLine(indicator.title.value) },
          effect: effectiveWeight,
        },
      ];
    }),
};
