/** Why a spreadsheet program does not do what it was asked: told by hosts with a person in front, as plain data. */
import type { HostReason } from "../shared/text/paneHost";

/**
 * - `cell-edited`: a cell is being typed into, and the program waits for it.
 * - `sheet-protected`, `workbook-protected`, `read-only`: nothing may be written there.
 * - `sheet-gone`: deleted or renamed while Cabina was at it.
 * - `name-taken`: a sheet that is to come has the name of one that Cabina does not see, as is a sheet that is but a chart.
 * - `too-large`: more cells, or a larger request, than the program takes.
 * - `too-long`: a text or a formula that no cell holds.
 * - `table`: formulas are to come into a table, which would make them formulas of its whole column.
 * - `dates1904`: the workbook counts days from 1904.
 * - `throttled`, `no-answer`: the program is busy, or the connection is gone; trying again later may help.
 * - `quota`: a limit of the program for the day or the account.
 * - `taken-over`: somebody else goes on with the generation that was under way here.
 * - `typed-meanwhile`: somebody typed into the cell while Cabina wrote; what was typed stands, the rest of the list is not written.
 * - `cells-moved`: somebody moved rows or columns of the sheet while Cabina wrote; the rest of the list is not written.
 * - `not-put-back`: what somebody had just typed there was written over and could not be given back.
 * - `unsupported`: this version of the program cannot do it.
 */
export interface HostProblem {
  readonly code: HostReason | "other";
  /** The sheet where it happened, if any. */
  readonly sheet?: string;
  /** The cell on that sheet, such as `B3`, where it is one. */
  readonly cell?: string;
  /** What is to be typed there again. */
  readonly text?: string;
  /** What the program said, for a person who helps: codes and places, never content. */
  readonly details: string;
}

const NAME = "HostProblem";

/** What a host throws. It crosses from one thread to another as name and message alone: the message is the problem as JSON. */
export class HostError extends Error {
  constructor(readonly problem: HostProblem) {
    super(JSON.stringify(problem));
    this.name = NAME;
  }
}

/** The problem in whatever was thrown, on this thread or another; `undefined`: it was something else. */
export function hostProblemOf(thrown: unknown): HostProblem | undefined {
  if (!(thrown instanceof Error) || thrown.name !== NAME) return undefined;
  try {
    const problem: unknown = JSON.parse(thrown.message);
    return typeof problem === "object" && problem !== null && "code" in problem ? (problem as HostProblem) : undefined;
  } catch {
    return undefined;
  }
}
