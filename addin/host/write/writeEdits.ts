/** Makes a list of edits in Excel: looks first whether they still fit, then writes in requests of about 2.5 MB. */

import { WorkbookDraft } from "../../../shared/workbook/apply/workbookDraft";
import { firstConflict } from "../../../shared/workbook/applyEdits";
import type { Edit } from "../../../shared/workbook/edit";
import type { Applied, OnProgress } from "../../../src/host";
import { type HostProblem, hostProblemOf } from "../../../src/hostProblem";
import type { ExcelDesk } from "../desk";
import { inExcel } from "../inExcel";
import { plainFormulas } from "../plainFormulas";
import type { Separator } from "../read/survey";
import { Guard } from "./guard";
import { Making } from "./making";
import { isAboutPrint } from "./page";
import { refusalOf } from "./refusals";
import { OpenRequest } from "./request";
import { sheetsInTime } from "./sheetsInTime";
import { readStanding, type Standing } from "./standing";
import type { Step } from "./step";
import { touchedBy } from "./touched";
import { Unwritten } from "./unwritten";
import { whereItFailed } from "./whereItFailed";

/** Excel on the web refuses requests over 5 MB. */
const REQUEST = 2_500_000;

/** From so many steps on Excel is asked to calculate once, after all of them. */
const MANY_STEPS = 16;

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
  const standing = await readStanding(desk, touched, sizes);
  const refusal = refusalOf(edits, touched, standing);
  if (refusal !== undefined) throw refusal;
  const picture = plainFormulas(standing.picture, ours);
  const at = firstConflict(picture, edits);
  if (at !== undefined) return { kind: "conflict", at };
  const ordered = sheetsInTime(edits);
  const looks = { guard: new Guard(edits), unwritten: new Unwritten(ordered, standing.found) };
  const writing = new Writing(desk, standing, looks, separator);
  const making = new Making(new WorkbookDraft(picture), standing, ours);
  return writeAll(ordered, making, writing, wishes);
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
  for (const [done, edit] of edits.entries()) {
    for (const step of making.next(edit)) {
      if (writing.add(step, edit)) {
        await writing.flush(done);
        onProgress(done, edits.length, edit.sheet);
        if (isStopped()) return { kind: "cancelled", edits: done };
      }
    }
    writing.endEdit(edit);
  }
  await writing.flush();
  onProgress(edits.length, edits.length, edits[edits.length - 1]?.sheet ?? "");
  const { leftOut } = writing;
  return { kind: "applied", edits: edits.length, ...(leftOut.length > 0 ? { leftOut } : {}) };
}

const isLastPrint = ({ print }: Step): boolean => print === "last";

/** The request that is being filled. */
class Writing {
  private steps: Step[] = [];
  private bytes = 0;
  private readonly sheets = new Set<string>();
  private firstWrite = true;
  /** What the first edit wrote stands in Excel. */
  private isGuarded = false;
  /** What Excel refused without harm to the rest. */
  readonly leftOut: HostProblem[] = [];

  constructor(
    private readonly desk: ExcelDesk,
    private readonly standing: Standing,
    private readonly looks: { readonly guard: Guard; readonly unwritten: Unwritten },
    private readonly separator: Separator,
  ) {}

  /** `true`: the request is full. */
  add(step: Step, { sheet }: Edit): boolean {
    this.steps.push(step);
    this.sheets.add(sheet);
    this.bytes += step.bytes;
    return this.bytes >= REQUEST;
  }

  /** The guarded cells come from the first edit that writes any; later ones may change them. */
  endEdit(edit: Edit): void {
    if (this.firstWrite && edit.kind === "writeCells" && edit.cells.length > 0) this.firstWrite = false;
    else if (!this.firstWrite) this.looks.guard.note(edit);
  }

  /** `during`: the number of the edit that filled the request; absent: it is the last one. */
  async flush(during?: number): Promise<void> {
    const { steps, sheets } = this;
    this.steps = [];
    this.bytes = 0;
    if (steps.length === 0 && !(during === undefined && this.standing.byHand)) return;
    try {
      await inExcel(this.desk, (context) => this.send(context, steps, during), "writing");
    } catch (thrown) {
      if (!this.isHarmless(thrown, steps)) {
        await eventsAgain(this.desk);
        throw await whereItFailed(this.desk, thrown, sheets);
      }
    }
    sheets.clear();
    this.isGuarded = !this.firstWrite;
  }

  /** Refused was what comes last in the request, when all the rest was done and events were on again. */
  private isHarmless(thrown: unknown, steps: readonly Step[]): boolean {
    const problem = hostProblemOf(thrown);
    if (problem === undefined || !isAboutPrint(problem.details) || !steps.some(isLastPrint)) return false;
    if (steps.some(({ print }) => print === "among")) return false;
    this.leftOut.push(problem);
    return true;
  }

  /** Events are off only while Excel works on the request, so that no change of anybody else's goes unheard. */
  private async send(context: Excel.RequestContext, steps: readonly Step[], during?: number): Promise<void> {
    const request = new OpenRequest(context, this.separator);
    const answered = this.isGuarded ? this.looks.guard.ask(request) : () => undefined;
    if (steps.length >= MANY_STEPS) context.workbook.application.suspendApiCalculationUntilNextSync();
    context.runtime.enableEvents = false;
    for (const step of steps) if (!isLastPrint(step)) step.queue(request);
    context.runtime.enableEvents = true;
    if (during === undefined && this.standing.byHand) context.workbook.application.calculate("Recalculate");
    const unchanged = during === undefined ? () => undefined : this.looks.unwritten.ask(request, during);
    for (const step of steps) if (isLastPrint(step)) step.queue(request);
    await context.sync();
    answered();
    unchanged();
  }
}

/** After a request that broke off in the middle. Where Excel does not answer there is nothing to do. */
async function eventsAgain(desk: ExcelDesk): Promise<void> {
  try {
    await desk.run({ delayForCellEdit: true }, async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // The reason why the request failed is told by whoever sent it; this one has the same.
  }
}
