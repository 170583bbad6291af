/** A programme sheet of a programme that the cockpit does not have. */
import { accountsOf } from "../../accounts";
import { claimsOf } from "../../accountsClaims";
import { withProgrammeSheets } from "../../examples/programmeSheets";
import type { Rule } from "../../rule";

export interface SheetWithoutProgramme {
  /** As the sheet writes them; empty where it has none. */
  readonly code: string;
  readonly title: string;
}

export const sheetWithoutProgramme: Rule<SheetWithoutProgramme> = {
  id: "sheet-without-programme",
  severity: "warning",
  examples: [
    {
      says: {
        it: "la scheda di un programma che il cruscotto non ha",
        en: "the sheet of a programme that the cockpit does not have",
      },
      sheets: withProgrammeSheets({}, [
        {
          name: "Scheda 1.3.1",
          rows: [
            ["Linea strategica 1.3: Turismo"],
            ["Programma 1.3.1: Accoglienza dei visitatori"],
            ["Azioni"],
            ["• Nuovi cartelli"],
            ["Soggetto responsabile"],
            ["Ufficio Turismo"],
            ["Indicatori (strategici e operativi)", "Risultato 2016", "Target 2016", "Target 2017", "Target 2018"],
            ["Visitatori accolti", null, ">= 500"],
          ],
        },
      ]),
      finds: ["'Scheda 1.3.1'!A2"],
    },
    {
      says: { it: "solo schede di programmi del cruscotto", en: "sheets of the cockpit's programmes alone" },
      sheets: withProgrammeSheets(),
      finds: [],
    },
  ],
  check: ({ plan }) => {
    const misfiled = new Set(claimsOf(plan).map(({ account }) => account));
    return accountsOf(plan).flatMap((account) => {
      const { source, programme, code, title, at } = account;
      if (source !== "programmeSheet" || programme !== undefined || misfiled.has(account)) return [];
      const where = title?.at ?? code?.at ?? at;
      return [
        {
          key: code?.value ?? title?.value ?? where.sheet,
          severity: "warning" as const,
          at: where,
          cells: [where],
          data: { code: code?.value ?? "", title: title?.value ?? "" },
          effect: 0,
        },
      ];
    });
  },
};
