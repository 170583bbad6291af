/** How often the workbook has changed since somebody began to count. */
import type { ICommandService } from "@univerjs/core";
import type { Program } from "./program";

/** `CommandType` of Univer. */
const MUTATION = 2;

export function countChanges(
  commands: Pick<ICommandService, "onCommandExecuted">,
): Pick<Program, "changes" | "written"> {
  let [changes, written] = [0, 0];
  commands.onCommandExecuted(({ type }, options) => {
    if (type !== MUTATION) return;
    changes += 1;
    // `onlyLocal`: a calculation begins, tells how far it is or shows its results.
    if (options?.onlyLocal !== true) written += 1;
  });
  return { changes: () => changes, written: () => written };
}
