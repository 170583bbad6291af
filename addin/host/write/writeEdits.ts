/** Makes a list of edits in Excel: looks first whether they still fit, then writes in requests of about 2.5 MB. */

import type { CellRange } from "../../../shared/workbook/address";
import { WorkbookDraft } from "../../../shared/workbook/apply/workbookDraft";
import { firstConflict } from "../../../shared/workbook/applyEdits";
import type { Edit } from "../../../shared/workbook/edit";
import type { Applied, OnProgress } from "../../../src/host";
import { type HostProblem, hostProblemOf } from "../../../src/hostProblem";
import type { ExcelDesk } from "../desk";
import { inExcel, pause } from "../inExcel";
import { plainFormulas } from "../plainFormulas";
import type { Separator } from "../read/survey";
import { Guard } from "./guard";
import { Making } from "./making";
import { isAboutPrint } from "./page";
import { cellOf, putBack } from "./putBack";
import { refusalOf } from "./refusals";
import { OpenRequest } from "./request";
import { sheetsInTime } from "./sheetsInTime";
import { readStanding, type Standing } from "./standing";
import type { Step } from "./step";
import { touchedBy } from "./touched";
import { type Before, type StepOf, typedMeanwhile, Unwritten } from "./unwritten";
import { whereItFailed } from "./whereItFailed";

/** Excel on the web refuses requests over 5 MB. A request ends between two sheets, so it is seldom full. */
const REQUEST = 2_800_000;

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
  const standing = await readStanding(desk, touched, { sizes, ours });
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
  const stopAt = async (during: number, done: number, sheet: string): Promise<boolean> => {
    await writing.flush(during);
    onProgress(done, edits.length, sheet);
    return isStopped();
  };
  for (const { first, made } of runsOf(edits, making)) {
    const sheet = edits[first]?.sheet ?? "";
    if (!writing.hasRoomFor(made.flat()) && (await stopAt(first - 1, first, sheet)))
      return { kind: "cancelled", edits: first };
    for (const [index, steps] of made.entries()) {
      const edit = edits[first + index];
      if (edit === undefined) continue;
      for (const step of steps)
        if (writing.add(step, edit, first + index) && (await stopAt(first + index, first + index, sheet)))
          return { kind: "cancelled", edits: first + index };
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

const isLastPrint = ({ step }: StepOf): boolean => step.print === "last";

/** What a request told of the cells that it wrote, and why nothing more is to be written, if so. */
interface Sent {
  readonly before: Before;
  readonly stop: Error | undefined;
}

function thrownBy(look: () => void): Error | undefined {
  try {
    look();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Error) return thrown;
    throw thrown;
  }
}

/** The request that is being filled. */
class Writing {
  private steps: StepOf[] = [];
  private bytes = 0;
  /** So many requests are done. */
  private requests = 0;
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

  /** `edit`: the number of the edit. `true`: the request is full. */
  add(step: Step, { sheet }: Edit, edit: number): boolean {
    this.steps.push({ step, edit });
    this.sheets.add(sheet);
    this.bytes += step.bytes;
    return this.bytes >= REQUEST;
  }

  /** What belongs to one sheet goes in one request, unless it fills more than one: a stop leaves no sheet half written. */
  hasRoomFor(steps: readonly Step[]): boolean {
    const bytes = steps.reduce((sum, step) => sum + step.bytes, 0);
    return this.bytes === 0 || this.bytes + bytes <= REQUEST || bytes > REQUEST;
  }

  /** The guarded cells come from the first edit that writes any; later ones may change them. */
  endEdit(edit: Edit): void {
    if (this.firstWrite && edit.kind === "writeCells" && edit.cells.length > 0) this.firstWrite = false;
    else if (!this.firstWrite) this.looks.guard.note(edit);
  }

  /**
   * `during`: the number of the edit that filled the request; absent: it is the last one. Answers the cell that stands
   * against the only request of a list, when all that it wrote is taken back.
   */
  async flush(during?: number): Promise<CellRange | undefined> {
    const { steps, sheets } = this;
    this.steps = [];
    this.bytes = 0;
    if (steps.length === 0 && !(during === undefined && this.standing.byHand)) return undefined;
    let sent: Sent | undefined;
    try {
      sent = await inExcel(this.desk, (context) => this.send(context, steps, during), "writing");
    } catch (thrown) {
      if (!this.isHarmless(thrown, steps)) {
        // Where nothing is answered nobody waits for it.
        const again = eventsAgain(this.desk);
        if (hostProblemOf(thrown)?.code !== "no-answer") await again;
        throw await whereItFailed(this.desk, thrown, sheets);
      }
    }
    sheets.clear();
    this.isGuarded = !this.firstWrite;
    this.requests++;
    const isOnly = during === undefined && this.requests === 1;
    return sent === undefined ? undefined : this.giveBack(sent, isOnly && this.looks.unwritten.isContentAlone);
  }

  /** What somebody typed right before we wrote there stands again. `whole`: and so does everything else. */
  private async giveBack({ before: { all, typed }, stop }: Sent, whole: boolean): Promise<CellRange | undefined> {
    const [first] = typed;
    if (first !== undefined) await putBack(this.desk, whole ? all : typed);
    if (stop !== undefined) throw stop;
    if (first === undefined || whole) return first && cellOf(first);
    throw typedMeanwhile(first);
  }

  /** Refused was what comes last in the request, when all the rest was done and events were on again. */
  private isHarmless(thrown: unknown, steps: readonly StepOf[]): boolean {
    const problem = hostProblemOf(thrown);
    if (problem === undefined || !isAboutPrint(problem.details) || !steps.some(isLastPrint)) return false;
    if (steps.some(({ step }) => step.print === "among")) return false;
    this.leftOut.push(problem);
    return true;
  }

  /** Events are off only while Excel works on the request, so that no change of anybody else's goes unheard. */
  private async send(context: Excel.RequestContext, steps: readonly StepOf[], during?: number): Promise<Sent> {
    const request = new OpenRequest(context, this.separator);
    const before = this.looks.unwritten.askFirst(request, steps);
    const answered = this.isGuarded ? this.looks.guard.ask(request) : () => undefined;
    if (steps.length >= MANY_STEPS) context.workbook.application.suspendApiCalculationUntilNextSync();
    context.runtime.enableEvents = false;
    for (const one of steps) if (!isLastPrint(one)) one.step.queue(request);
    context.runtime.enableEvents = true;
    if (during === undefined && this.standing.byHand) context.workbook.application.calculate("Recalculate");
    const unchanged = during === undefined ? () => undefined : this.looks.unwritten.ask(request, during);
    for (const one of steps) if (isLastPrint(one)) one.step.queue(request);
    await context.sync();
    return { before: before(), stop: thrownBy(answered) ?? thrownBy(unchanged) };
  }
}

/** Milliseconds before each further try. */
const EVENT_WAITS = [300, 1500] as const;

/** After a request that broke off in the middle: without events nobody would hear of any change any more. */
async function eventsAgain(desk: ExcelDesk): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await inExcel(desk, async (context) => {
        context.runtime.enableEvents = true;
        await context.sync();
      });
    } catch {
      // The reason why the request failed is told by whoever sent it; this one has the same.
      const wait = EVENT_WAITS[attempt];
      if (wait === undefined) return;
      await pause(wait);
    }
  }
}
