/** An indicator of the cockpit that stands on the sheet of another programme than its own. */
import { sheetPlaces } from "../../accountsPlaces";
import { withProgrammeSheets } from "../../examples/programmeSheets";
import type { Rule } from "../../rule";

export interface IndicatorElsewhere {
  readonly indicator: string;
  /** The programme of the sheet, and that of the cockpit. */
  readonly here: string;
  readonly there: string;
  readonly sheet: string;
}

export const indicatorElsewhere: Rule<IndicatorElsewhere> = {
  id: "indicator-elsewhere",
  severity: "warning",
  examples: [
    {
      says: {
        it: "l'indicatore sta sulla scheda di un altro programma",
        en: "the indicator stands on another programme's sheet",
      },
      sheets: withProgrammeSheets({
        "Scheda 1.1.1!A13": "Incontri con i comuni",
        "Scheda 1.2.1!A15": "Durata media delle istruttorie (giorni)",
        "Scheda 1.2.1!D15": "<= 7",
      }),
      finds: ["Cruscotto!A7", "'Scheda 1.2.1'!A15"],
    },
    {
      says: { it: "ogni indicatore sta sulla sua scheda", en: "every indicator stands on its own sheet" },
      sheets: withProgrammeSheets(),
      finds: [],
    },
  ],
  check: ({ plan }) =>
    sheetPlaces(plan).elsewhere.map(({ place: { indicator, programme }, account, title }) => ({
      key: `${indicator.id}/${account.programme ?? ""}`,
      severity: "warning",
      at: title.at,
      cells: [title.at, indicator.title.at],
      data: {
        indicator: indicator.title.value,
        here: account.programme ?? "",
        there: programme,
        sheet: indicator.title.at.sheet,
      },
      effect: 0,
    })),
};
