/** A result below zero of something that is counted: probably a slip. */

import { plain } from "../../../plan/likeness";
import { isUnmeasurable } from "../../../target/achievement/measure";
import { smallPlan } from "../../examples/smallPlan";
import type { JudgedIndicator } from "../../facts";
import { judgedResults, onResult, type ResultData } from "../../judgedResults";
import type { Rule } from "../../rule";

/** Names of what may well be below zero: changes, balances, days before a day. */
const SIGNED =
  /variazion|scostament|saldo|saldi\b|differenz|margin|risultat\w* (d'esercizio|economic|di esercizio|operativ|gestional|di gestione)|avanzo|disavanzo|utile|perdit|tempestivit|ritard|anticip|pagament|crescit|decrescit|riduzion|increment|aument|diminuzion|tasso|trend|rendiment|npv|van\b|cambiament|rispett\w+ (al|all)|\bchange|balance|difference|\bnet\b|growth|decrease|increase|reduction|surplus|deficit|profit|loss|margin|variance|variation|delay|payment|timeliness|temperatur/;

export const resultNegative: Rule<ResultData> = {
  id: "result-negative",
  severity: "warning",
  examples: [
    {
      says: { it: "un conteggio negativo", en: "a negative count" },
      sheets: smallPlan({ "Cruscotto!D6": -130 }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "la tempestività dei pagamenti, in anticipo", en: "payments made before they were due" },
      sheets: smallPlan({ "Cruscotto!A7": "Indice di tempestività dei pagamenti (giorni)", "Cruscotto!D7": -12 }),
      finds: [],
    },
  ],
  check: (facts) =>
    judgedResults(facts)
      .filter(({ of }) => of.result.kind === "number" && of.result.value < 0 && !mayBeNegative(of))
      .map((result) => ({ ...onResult(result), severity: "warning" as const })),
};

function mayBeNegative({ measure, measureAsRead, reading, indicator, status, why }: JudgedIndicator): boolean {
  if (status === "waived" || why === "other-kind" || SIGNED.test(plain(indicator.title.value))) return true;
  if (reading.kind === "target" && reading.target.kind === "change") return true;
  return [measure, measureAsRead].some(
    (each) => !isUnmeasurable(each) && ((each.number?.low ?? 0) < 0 || (each.number?.high ?? 0) < 0),
  );
}
