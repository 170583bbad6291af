/** Makes a list of edits in Excel: looks first whether they still fit, then writes in requests of about 2.5 MB. */

import { WorkbookDraft } from "../../../shared/workbook/apply/workbookDraft";
import { firstConflict } from "../../../shared/workbook/applyEdits";
import type { Edit } from "../../../shared/workbook/edit";
import type { Applied, OnProgress } from "../../../src/host";
import type { ExcelDesk } from "../desk";
import { plainFormulas } from "../plainFormulas";
import type { Separator } from "../read/survey";
import { leaveOver } from "./anchors";
import { cornersOf } from "./corners";
import { Guard } from "./guard";
import { Making } from "./making";
import { refusalOf } from "./refusals";
import { sheetsInTime } from "./sheetsInTime";
import { readStanding } from "./standing";
import type { Step } from "./step";
import { touchedBy } from "./touched";
import { Unwritten } from "./unwritten";
import { Writing } from "./writing";

/** What is known of the workbook since it was read last. */
export interface Remembered {
  /** Sheets of ours, whose formulas are spelt as we spell them. */
  readonly ours: ReadonlySet<string>;
  /** How many cells each sheet has. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly separator: Separator;
}

export interface WriteWishes {
  readonly onProgress: OnProgress;
  readonly isStopped: () => boolean;
}

export async function writeEdits(
  desk: ExcelDesk,
  edits: readonly Edit[],
  { ours, sizes, separator }: Remembered,
  wishes: WriteWishes,
): Promise<Applied> {
  if (edits.length === 0) return { kind: "applied", edits: 0 };
  const touched = touchedBy(edits);
  const ordered = sheetsInTime(edits);
  const standing = await readStanding(desk, touched, { sizes, ours, corners: cornersOf(ordered, ours) });
  try {
    const refusal = refusalOf(edits, touched, standing);
    if (refusal !== undefined) throw refusal;
    const picture = plainFormulas(standing.picture, ours);
    const at = firstConflict(picture, edits);
    if (at !== undefined) return { kind: "conflict", at };
    const looks = { guard: new Guard(edits), unwritten: new Unwritten(ordered, standing.found) };
    const writing = new Writing(desk, standing, looks, separator);
    return await writeAll(ordered, new Making(new WorkbookDraft(picture), standing, ours), writing, wishes);
  } finally {
    leaveOver(desk, standing.anchors);
  }
}

async function writeAll(
  edits: readonly Edit[],
  making: Making,
  writing: Writing,
  { onProgress, isStopped }: WriteWishes,
): Promise<Applied> {
  if (isStopped()) return { kind: "cancelled", edits: 0 };
  making.expect(edits);
  onProgress(0, edits.length, edits[0]?.sheet ?? "");
  const endAt = async (during: number, done: number, sheet: string): Promise<Applied | undefined> => {
    const at = await writing.flush(during);
    if (at !== undefined) return { kind: "conflict", at };
    onProgress(done, edits.length, sheet);
    return isStopped() ? { kind: "cancelled", edits: done } : undefined;
  };
  for (const { first, made } of runsOf(edits, making)) {
    const sheet = edits[first]?.sheet ?? "";
    const full = writing.hasRoomFor(made.flat()) ? undefined : await endAt(first - 1, first, sheet);
    if (full !== undefined) return full;
    for (const [index, steps] of made.entries()) {
      const edit = edits[first + index];
      if (edit === undefined) continue;
      for (const step of steps) {
        const end = writing.add(step, edit, first + index)
          ? await endAt(first + index, first + index, sheet)
          : undefined;
        if (end !== undefined) return end;
      }
      writing.endEdit(edit);
    }
  }
  const at = await writing.flush();
  if (at !== undefined) return { kind: "conflict", at };
  onProgress(edits.length, edits.length, edits[edits.length - 1]?.sheet ?? "");
  const { leftOut } = writing;
  return { kind: "applied", edits: edits.length, ...(leftOut.length > 0 ? { leftOut } : {}) };
}

/** Edits of one sheet that follow one another, from the number of the first on, and the steps of each. */
interface Run {
  readonly first: number;
  readonly made: readonly (readonly Step[])[];
}

/** Made one after the other, for what is made depends on what was. */
function* runsOf(edits: readonly Edit[], making: Making): Generator<Run> {
  let made: (readonly Step[])[] = [];
  for (const [index, edit] of edits.entries()) {
    made.push(making.next(edit));
    if (edits[index + 1]?.sheet === edit.sheet) continue;
    yield { first: index - made.length + 1, made };
    made = [];
  }
}
