/** A programme of the cockpit of which no other document speaks, while most programmes have one that does. */
import type { Plan, Programme, ProgrammeAccount } from "../../../plan/plan";
import { accountsOf, programmesOf } from "../../accounts";
import { claimsOf } from "../../accountsClaims";
import { withProgrammeSheets } from "../../examples/programmeSheets";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface ProgrammeWithoutSheet {
  readonly programme: string;
  readonly title: string;
  /** What it lacks: a sheet of its own, or any mention. */
  readonly lacks: "programmeSheet" | "everything";
}

/** The documents are those of the plan where they speak of at least this share of its programmes. */
const MOST = 0.5;

export const programmeWithoutSheet: Rule<ProgrammeWithoutSheet> = {
  id: "programme-without-sheet",
  severity: "warning",
  examples: [
    {
      says: { it: "di un programma manca la scheda", en: "a programme has no sheet" },
      sheets: withProgrammeSheets().filter(({ name }) => name !== "Scheda 1.2.1"),
      finds: ["Cruscotto!A9"],
    },
    { says: { it: "nessuna scheda, per nessuno", en: "no sheets, for none of them" }, sheets: smallPlan(), finds: [] },
  ],
  check: ({ plan }) => {
    const accounts = accountsOf(plan);
    const spokenOf = programmesIn(plan, accounts);
    const withSheet = programmesIn(
      plan,
      accounts.filter(({ source }) => source === "programmeSheet"),
    );
    const programmes = [...programmesOf(plan).values()];
    const isUsual = (those: ReadonlySet<string>): boolean => those.size > 0 && those.size >= programmes.length * MOST;
    return programmes.flatMap(({ code, nodes: [first] }) => {
      const lacks =
        isUsual(spokenOf) && !spokenOf.has(code)
          ? ("everything" as const)
          : isUsual(withSheet) && !withSheet.has(code)
            ? ("programmeSheet" as const)
            : undefined;
      return lacks === undefined || first === undefined ? [] : [found(code, first.programme, lacks)];
    });
  },
};

const found = (code: string, { title }: Programme, lacks: ProgrammeWithoutSheet["lacks"]) => ({
  key: code,
  severity: "warning" as const,
  at: title.at,
  cells: [title.at],
  data: { programme: code, title: title.value, lacks },
  effect: 0,
});

/** By their code or, where the code is another's, by their title. */
function programmesIn(plan: Plan, accounts: readonly ProgrammeAccount[]): ReadonlySet<string> {
  const among = new Set(accounts);
  return new Set([
    ...accounts.flatMap(({ programme }) => programme ?? []),
    ...claimsOf(plan)
      .filter(({ account }) => among.has(account))
      .map(({ titleOf }) => titleOf.code),
  ]);
}
