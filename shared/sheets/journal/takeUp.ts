/** Who goes on with a generation that is open, or takes one back, says so in the ledger before anything else is written. */
import { fail, type Result, succeed } from "../../result";
import type { Edit } from "../../workbook/edit";
import { type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { Journal } from "../ledger/journal";
import type { Ledger } from "../ledger/ledger";
import { readLedger } from "../ledger/readLedger";
import { signedWrites } from "./journalCells";

/** A generation that was begun elsewhere is not finished: somebody may be at it, or it was broken off. */
export interface GenerationOpen {
  readonly code: "generation-open";
}

/** Who writes. */
export interface Writer {
  /** `About.session` of the host; absent: nobody else is there. */
  readonly session?: string | undefined;
  /** A person has said that a generation begun elsewhere is to be gone on with, or taken back, from here. */
  readonly takesOver?: boolean | undefined;
}

/** Whether the ledger holds an open generation that was not begun, or gone on with, under this session. */
export const isOpenElsewhere = (journal: Journal | undefined, session: string | undefined): boolean =>
  session !== undefined && journal?.state === "open" && journal.by !== session;

/** The edits with which an open generation is gone on with; none where none is open, or nobody else could be there. */
export function takeUp(snapshot: Snapshot, { session, takesOver }: Writer): Result<readonly Edit[], GenerationOpen> {
  const ledger = session === undefined ? undefined : readLedger(snapshot);
  if (session === undefined || ledger?.kind !== "ledger" || ledger.journal?.state !== "open") return succeed([]);
  if (isOpenElsewhere(ledger.journal, session) && takesOver !== true) return fail({ code: "generation-open" });
  return succeed(signed(snapshot, ledger, ledger.journal, session));
}

/** Opens the journal, or leaves it open, under a session. What stood there is expected: of two who try, one gives way. */
export function signed(snapshot: Snapshot, { sheet }: Pick<Ledger, "sheet">, journal: Journal, by: string): Edit[] {
  const { by: _, ...others } = journal;
  const cells = signedWrites(sheetNamed(snapshot, sheet), { by, ...others, state: "open" });
  return [{ kind: "writeCells", sheet, cells }];
}
