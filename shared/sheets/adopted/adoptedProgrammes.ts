/** Adopted programmes: those of which the user keeps a sheet, so that no Scheda is made of them. */
import { programmeKey } from "../../plan/keys";
import type { Plan, ProgrammeAccount } from "../../plan/plan";
import type { OwnSheets } from "../readBack/ownSheets";

/**
 * The user's programme sheets by the code of their programme, the first where there are several. A programme of which a
 * Scheda of ours stands already keeps that one: what people typed there has its home there.
 */
export function adoptedProgrammes(
  { accounts = [], keys }: Pick<Plan, "accounts" | "keys">,
  own: Pick<OwnSheets, "names"> | undefined,
): ReadonlyMap<string, ProgrammeAccount> {
  const adopted = new Map<string, ProgrammeAccount>();
  for (const account of accounts) {
    const { source, programme } = account;
    if (source !== "programmeSheet" || programme === undefined || adopted.has(programme)) continue;
    if (own?.names[`programme:${programmeKey(keys === undefined ? {} : { keys }, programme)}`] === undefined)
      adopted.set(programme, account);
  }
  return adopted;
}
