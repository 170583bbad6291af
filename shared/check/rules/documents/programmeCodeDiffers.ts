/** A heading or a row that bears the code of one programme and the title of another. */
import { eachOnce } from "../../accounts";
import { claimsOf } from "../../accountsClaims";
import { withProgrammeSheets } from "../../examples/programmeSheets";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface ProgrammeCodeDiffers {
  /** As the document writes them. */
  readonly code: string;
  readonly title: string;
  /** The code that the cockpit gives to that title. */
  readonly titleOf: string;
  /** The sheet of the cockpit. */
  readonly sheet: string;
}

export const programmeCodeDiffers: Rule<ProgrammeCodeDiffers> = {
  id: "programme-code-differs",
  severity: "warning",
  examples: [
    {
      says: { it: "la scheda porta il codice di un altro programma", en: "the sheet bears another programme's code" },
      sheets: withProgrammeSheets({ "Scheda 1.2.1!A2": "Programma 1.1.1: Comunicazione" }),
      finds: ["Cruscotto!A9", "'Scheda 1.2.1'!A2"],
    },
    {
      says: { it: "una riga sotto il programma sbagliato", en: "a row under the wrong programme" },
      sheets: smallPlan({ "Programmi!B2": "Comunicazione" }),
      finds: ["Cruscotto!A9", "Programmi!B2"],
    },
    {
      says: { it: "codici e titoli che vanno insieme", en: "codes and titles that belong together" },
      sheets: smallPlan({ "Programmi!B2": "Servizi innovativi e comunicazione" }),
      finds: [],
    },
  ],
  check: ({ plan }) =>
    claimsOf(plan).flatMap(({ account: { title, source }, code, titleOf }) => {
      const [node] = titleOf.nodes;
      if (title === undefined || node === undefined) return [];
      return [
        {
          key: `${source}/${titleOf.code}`,
          severity: "warning" as const,
          at: title.at,
          cells: eachOnce([title.at, node.programme.title.at]),
          data: { code, title: title.value, titleOf: titleOf.code, sheet: node.programme.title.at.sheet },
          effect: 0,
        },
      ];
    }),
};
