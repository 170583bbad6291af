/** Accounts whose title is that of another programme than their code names. */
import type { Plan, ProgrammeAccount } from "../plan/plan";
import { accountsOf, type PlannedProgramme, programmesOf } from "./accounts";
import { titleFinder } from "./accountsNear";
import { isAlike, wordingKey } from "./accountsWording";

/** An account that speaks of `code` by its code, and of `titleOf` by its title. */
export interface Claim {
  readonly account: ProgrammeAccount;
  readonly code: string;
  readonly titleOf: PlannedProgramme;
}

/** In the order of the accounts. A title that two programmes share claims nothing. */
export function claimsOf(plan: Plan): readonly Claim[] {
  const programmes = programmesOf(plan);
  const find = titleFinder(
    [...programmes.values()].flatMap((of) => of.nodes.map(({ programme }) => ({ of, title: programme.title.value }))),
  );
  return accountsOf(plan).flatMap((account) => {
    const written = account.code?.value ?? account.programme;
    const title = account.title?.value;
    if (written === undefined || title === undefined) return [];
    const own = programmes.get(account.programme ?? written);
    const isOwn = own !== undefined && isSameCode(own.code, written);
    const ownTitles = isOwn ? own.nodes.map(({ programme }) => programme.title.value) : [];
    if (ownTitles.some((each) => wordingKey(each) === wordingKey(title))) return [];
    const titleOf =
      find.exact(title) ?? (ownTitles.some((each) => isAlike(each, title)) ? undefined : find.near(title));
    if (titleOf === undefined || titleOf === (isOwn ? own : undefined) || isNumbered(titleOf)) return [];
    return [{ account, code: isOwn ? own.code : written.trim(), titleOf }];
  });
}

/** Cabina's own numbers are no codes that a document could have. */
const isNumbered = ({ nodes }: PlannedProgramme): boolean =>
  nodes.some(({ programme }) => programme.isNumbered === true);

/** «OP 1.1.1» and «1.01.01» are the code 1.1.1. */
const isSameCode = (one: string, other: string): boolean => codeKey(one) === codeKey(other);

const codeKey = (code: string): string => (code.match(/\d+/g)?.map(Number) ?? [code.trim().toLowerCase()]).join(".");
