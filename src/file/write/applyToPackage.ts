/** Writes a list of edits into a workbook file: its own parts are changed or added, the user's stay byte for byte. */
import { applyEdits } from "../../../shared/workbook/applyEdits";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { OnProgress } from "../../host";
import { dropPart } from "../package/contentTypes";
import { removeRelationship } from "../package/relationships";
import { partBytes, partText, type WorkbookPackage } from "../package/workbookPackage";
import { readWorkbookPart } from "../read/workbookPart";
import { afterEdits, markResults, soundResults } from "../resultsMark";
import { editRuns, type Run } from "./editRuns";
import { nameTheProducer } from "./nameTheProducer";
import { restyle } from "./restyle/restyle";
import { applyStructure } from "./structure/applyStructure";
import { calculateOnLoad } from "./workbookXml";
import { writeContent } from "./writeContent";

/** `before`, `after`: the workbook without and with the edits, for the values that charts keep. The edits fit the workbook; checked before. */
export async function applyToPackage(
  parts: WorkbookPackage,
  edits: readonly Edit[],
  { before, after }: { readonly before: Snapshot; readonly after: Snapshot },
  onProgress?: OnProgress,
): Promise<WorkbookPackage> {
  let next = parts;
  let picture = before;
  let done = 0;
  onProgress?.(0, edits.length, edits[0]?.sheet ?? "");
  const runs = editRuns(edits);
  const lastDrawn = lastWithCharts(runs);
  for (const [index, run] of runs.entries()) {
    if (index === runs.length - 1) picture = after;
    else if (index <= lastDrawn) picture = applyEdits(picture, run.edits);
    if (run.kind === "structure") next = applyStructure(next, run.edits);
    else if (run.kind === "restyle") next = restyle(next, run.edits);
    else {
      const start = done;
      next = await writeContent(next, run.edits, picture, (of, _, sheet) =>
        onProgress?.(start + of, edits.length, sheet),
      );
    }
    done += run.edits.length;
    onProgress?.(done, edits.length, run.edits[run.edits.length - 1]?.sheet ?? "");
  }
  return markResults(finished(next), afterEdits(soundResults(parts), edits));
}

/** Only charts need the picture of the workbook; it is not drawn for less. */
const lastWithCharts = (runs: readonly Run[]): number =>
  runs.reduce((last, { edits }, index) => (edits.some(({ kind }) => kind === "setCharts") ? index : last), -1);

/** Everything is calculated anew on opening; a stale list of what to calculate would be thrown away with its formulas. */
function finished(parts: WorkbookPackage): WorkbookPackage {
  const next = new Map(parts);
  const { part, calcChain } = readWorkbookPart(next);
  if (calcChain !== undefined) {
    removeRelationship(next, part, calcChain);
    dropPart(next, calcChain);
  }
  next.set(part, partBytes(calculateOnLoad(partText(next.get(part) ?? new Uint8Array()), part)));
  nameTheProducer(next);
  return next;
}
