/** A programme whose title another document writes otherwise than the cockpit. */
import type { ProgrammeAccount, TitleCell } from "../../../plan/plan";
import { accountsByProgramme, type PlannedProgramme, programmesOf } from "../../accounts";
import { claimsOf } from "../../accountsClaims";
import { type TitleDiffers, titleFinding } from "../../accountsTitles";
import { isAlike } from "../../accountsWording";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export const programmeTitleDiffers: Rule<TitleDiffers> = {
  id: "programme-title-differs",
  severity: "warning",
  examples: [
    {
      says: { it: "il registro dà al programma un altro titolo", en: "the register gives the programme another title" },
      sheets: smallPlan({ "Programmi!B2": "Servizi innovativi e digitali" }),
      finds: ["Cruscotto!A5", "Programmi!B2"],
    },
    {
      says: { it: "un titolo abbreviato", en: "an abbreviated title" },
      sheets: smallPlan({ "Programmi!B2": "Serv. innovativi" }),
      finds: ["Cruscotto!A5", "Programmi!B2"],
    },
    {
      says: {
        it: "maiuscole, spazi e punto finale non contano",
        en: "capitals, spaces and a final point do not count",
      },
      sheets: smallPlan({ "Programmi!B2": "SERVIZI  INNOVATIVI." }),
      finds: [],
    },
  ],
  check({ plan }) {
    const accounts = accountsByProgramme(plan);
    const programmes = programmesOf(plan);
    const misfiled = new Set(claimsOf(plan).map(({ account }) => account));
    const sheets = titleSheets(programmes, accounts);
    return [...programmes.values()].flatMap((planned) => {
      const titles = titlesOf(planned);
      const others = (accounts.get(planned.code) ?? []).flatMap((account) =>
        account.title === undefined ||
        misfiled.has(account) ||
        !(speaks(account, titles) || sheets.has(account.at.sheet))
          ? []
          : [account.title],
      );
      return titleFinding(planned.code, planned.code, titles, others);
    });
  },
};

const titlesOf = ({ nodes }: PlannedProgramme): TitleCell[] => nodes.map(({ programme }) => programme.title);

/** A programme sheet's heading is the programme's title; a register's column may hold something else, such as lines of the budget. */
const speaks = ({ source, title }: ProgrammeAccount, titles: readonly TitleCell[]): boolean =>
  source === "programmeSheet" || (title !== undefined && titles.some(({ value }) => isAlike(value, title.value)));

/** Sheets of registers whose titles are mostly those of the programmes. */
function titleSheets(
  programmes: ReadonlyMap<string, PlannedProgramme>,
  accounts: ReadonlyMap<string, readonly ProgrammeAccount[]>,
): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const planned of programmes.values()) {
    for (const account of accounts.get(planned.code) ?? []) {
      if (account.title === undefined) continue;
      const vote = speaks(account, titlesOf(planned)) ? 1 : -1;
      votes.set(account.at.sheet, (votes.get(account.at.sheet) ?? 0) + vote);
    }
  }
  return new Set([...votes].filter(([, vote]) => vote > 0).map(([sheet]) => sheet));
}
