/** An indicator whose title another document writes otherwise than the plan. */
import { othersOn, statementsById } from "../../accountsIndicators";
import { type TitleDiffers, titleFinding } from "../../accountsTitles";
import { withProgrammeSheets } from "../../examples/programmeSheets";
import type { Rule } from "../../rule";

export const indicatorTitleDiffers: Rule<TitleDiffers> = {
  id: "indicator-title-differs",
  severity: "warning",
  examples: [
    {
      says: { it: "un titolo un po' diverso sulla scheda", en: "a slightly different title on the programme sheet" },
      sheets: withProgrammeSheets({ "Scheda 1.1.1!A13": "Durata media istruttorie in giorni" }),
      finds: ["Cruscotto!A7", "'Scheda 1.1.1'!A13"],
    },
    {
      says: { it: "maiuscole e apostrofi non contano", en: "capitals and apostrophes do not count" },
      sheets: withProgrammeSheets({ "Scheda 1.2.1!A12": "quota di  atti pubblicati." }),
      finds: [],
    },
  ],
  check: ({ plan, strategic, operational }) => {
    const statements = statementsById(plan);
    return [...strategic, ...operational].flatMap(({ indicator, programme }) =>
      titleFinding(
        indicator.id,
        programme,
        [indicator.title],
        othersOn(indicator, statements).map((statement) => statement.indicator.title),
      ),
    );
  },
};
