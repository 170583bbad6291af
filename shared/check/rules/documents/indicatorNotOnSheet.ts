/** An indicator of the cockpit that its programme's sheet does not list. */
import { placesOf } from "../../../plan/placed";
import { othersLike, sheetPlaces } from "../../accountsPlaces";
import { withProgrammeSheets } from "../../examples/programmeSheets";
import type { Rule } from "../../rule";

export interface IndicatorNotOnSheet {
  readonly indicator: string;
  readonly programme: string;
  /** The sheet on which it is not. */
  readonly sheet: string;
  /** What stands there instead, perhaps the same in other words; empty where nothing does. */
  readonly instead: string;
}

export const indicatorNotOnSheet: Rule<IndicatorNotOnSheet> = {
  id: "indicator-not-on-sheet",
  severity: "warning",
  examples: [
    {
      says: {
        it: "un indicatore del cruscotto manca sulla scheda",
        en: "an indicator of the cockpit is missing from the sheet",
      },
      sheets: withProgrammeSheets({
        "Scheda 1.1.1!A13": "Visite in azienda",
        "Scheda 1.1.1!D13": ">= 20",
        "Scheda 1.1.1!F13": null,
        "Scheda 1.1.1!G13": null,
      }),
      finds: ["Cruscotto!A7"],
    },
    {
      says: { it: "al suo posto ce n'è uno simile", en: "a similar one stands in its place" },
      sheets: withProgrammeSheets({ "Scheda 1.1.1!A13": "Durata massima delle istruttorie (giorni)" }),
      finds: ["Cruscotto!A7", "'Scheda 1.1.1'!A13"],
    },
    {
      says: { it: "schede con gli stessi indicatori", en: "sheets with the same indicators" },
      sheets: withProgrammeSheets(),
      finds: [],
    },
  ],
  check: ({ plan }) => {
    const { sheets, listed, elsewhere } = sheetPlaces(plan);
    // Sheets that list no indicator of the cockpit at all are made for the operational ones alone.
    if (listed.size === 0) return [];
    const moved = new Set(elsewhere.map(({ place }) => place.indicator.id));
    return placesOf(plan).flatMap(({ indicator, programme }) => {
      const [account] = sheets.get(programme) ?? [];
      if (account === undefined || listed.has(indicator.id) || moved.has(indicator.id)) return [];
      const instead = othersLike(indicator.title.value, account, listed);
      return [
        {
          key: indicator.id,
          severity: "warning" as const,
          at: indicator.title.at,
          cells: [indicator.title.at, ...(instead === undefined ? [] : [instead.at])],
          data: {
            indicator: indicator.title.value,
            programme,
            sheet: account.at.sheet,
            instead: instead?.value ?? "",
          },
          effect: 0,
        },
      ];
    });
  },
};
