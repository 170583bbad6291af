/** An objective whose title another document writes otherwise than the cockpit, or that it puts over another programme. */
import type { Plan, ProgrammeAccount, StrategicObjective, TitleCell } from "../../../plan/plan";
import { accountsByProgramme, programmesOf } from "../../accounts";
import { type TitleDiffers, titleFinding } from "../../accountsTitles";
import { isAlike, wordingKey } from "../../accountsWording";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export const objectiveTitleDiffers: Rule<TitleDiffers> = {
  id: "objective-title-differs",
  severity: "warning",
  examples: [
    {
      says: { it: "una parola in meno nel registro", en: "a word less in the register" },
      sheets: smallPlan({ "Programmi!C2": "Sviluppo imprese" }),
      finds: ["Cruscotto!A4", "Programmi!C2"],
    },
    {
      says: { it: "l'obiettivo di un altro programma", en: "the objective of another programme" },
      sheets: smallPlan({ "Programmi!C2": "Trasparenza" }),
      finds: ["Cruscotto!A4", "Programmi!C2"],
    },
    {
      says: {
        it: "maiuscole e codice davanti al titolo; una colonna che dice altro",
        en: "capitals and a code before the title; a column that says something else",
      },
      sheets: smallPlan({ "Programmi!C2": "1.1 SVILUPPO DELLE IMPRESE", "Programmi!C3": "Amministrazione" }),
      finds: [],
    },
  ],
  check({ plan }) {
    const accounts = accountsByProgramme(plan);
    const known = titleKeys(plan);
    const stated = new Map<string, { objectives: StrategicObjective[]; cells: TitleCell[] }>();
    for (const { code, nodes } of programmesOf(plan).values()) {
      const [first] = nodes;
      if (first === undefined) continue;
      const here = stated.get(first.objective.code) ?? { objectives: [], cells: [] };
      here.objectives.push(...nodes.map(({ objective }) => objective));
      here.cells.push(...(accounts.get(code) ?? []).flatMap((account) => comparable(account, first.objective, known)));
      stated.set(first.objective.code, here);
    }
    return [...stated].flatMap(([code, { objectives, cells }]) =>
      titleFinding(
        code,
        code,
        objectives.map(({ title }) => title),
        cells,
      ),
    );
  },
};

/** A title that is neither like the objective's, nor another's, nor headed by its code may be something else. */
function comparable(
  { objective }: ProgrammeAccount,
  { code, title }: StrategicObjective,
  known: ReadonlySet<string>,
): TitleCell[] {
  if (objective === undefined) return [];
  const isMeant =
    isAlike(title.value, objective.value) ||
    known.has(wordingKey(objective.value)) ||
    (objective.raw ?? "").split(/[^\d.]+/).some((word) => word.replace(/\.$/, "") === code);
  return isMeant ? [objective] : [];
}

const titleKeys = ({ perspectives }: Plan): ReadonlySet<string> =>
  new Set(perspectives.flatMap(({ objectives }) => objectives.map(({ title }) => wordingKey(title.value))));
