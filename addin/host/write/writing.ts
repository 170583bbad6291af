/** The requests in which a list of edits is written: each looks at its cells right before it writes them. */
import { type CellRange, cellName } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import { HostError, type HostProblem, hostProblemOf } from "../../../src/hostProblem";
import type { ExcelDesk } from "../desk";
import { inExcel, pause } from "../inExcel";
import type { Separator } from "../read/survey";
import type { Anchors } from "./anchors";
import type { Guard } from "./guard";
import { Origins } from "./origins";
import { isAboutPrint } from "./page";
import { cellOf, type Overwritten, putBack } from "./putBack";
import { OpenRequest } from "./request";
import type { LiveStanding } from "./standing";
import type { Step } from "./step";
import type { Before, StepOf, Unwritten } from "./unwritten";
import { whereItFailed } from "./whereItFailed";

/** Excel on the web refuses requests over 5 MB. A request ends between two sheets, so it is seldom full. */
const REQUEST = 2_800_000;

/** From so many steps on Excel is asked to calculate once, after all of them. */
const MANY_STEPS = 16;

const isLastPrint = ({ step }: StepOf): boolean => step.print === "last";

/** What a request told of the cells that it wrote, and why nothing more is to be written, if so. */
interface Sent {
  readonly before: Before;
  readonly stop: Error | undefined;
}

/** Steps that go in one request, and what the list has moved before and after it. */
interface Part {
  readonly steps: readonly StepOf[];
  /** Absent: the last request. */
  readonly during: number | undefined;
  readonly before: Origins;
  readonly after: Origins;
}

/** A cell that others have moved; nothing of the request is done. */
interface Moved {
  readonly moved: CellRange;
}

const meanwhile = (code: "cells-moved" | "typed-meanwhile", { sheet, top, left }: CellRange): HostError =>
  new HostError({ code, sheet, cell: cellName(top, left), details: "" });

/** Of several the first. */
function notPutBack([first]: readonly Overwritten[], thrown: unknown): unknown {
  if (first === undefined) return thrown;
  const { sheet, row, column, before } = first;
  const { code, details } = hostProblemOf(thrown) ?? { code: "other", details: String(thrown) };
  const problem = { sheet, cell: cellName(row, column), text: String(before ?? ""), details: `${code}: ${details}` };
  return new HostError({ code: "not-put-back", ...problem });
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
export class Writing {
  private steps: StepOf[] = [];
  /** What the requests that are done have moved. */
  private origins = new Origins();
  /** The last edit of which they have told something. */
  private told = -1;
  private bytes = 0;
  /** So many requests are done. */
  private requests = 0;
  private readonly sheets = new Set<string>();
  private readonly edits: Edit[] = [];
  private firstWrite = true;
  /** What the first edit wrote stands in Excel. */
  private isGuarded = false;
  /** What Excel refused without harm to the rest. */
  readonly leftOut: HostProblem[] = [];

  constructor(
    private readonly desk: ExcelDesk,
    private readonly standing: LiveStanding,
    private readonly looks: { readonly guard: Guard; readonly unwritten: Unwritten },
    private readonly separator: Separator,
  ) {}

  /** `number`: that of the edit. `true`: the request is full. */
  add(step: Step, edit: Edit, number: number): boolean {
    this.steps.push({ step, edit: number });
    this.sheets.add(edit.sheet);
    // What moves anything is the first step of its edit.
    if (number > this.told) this.edits.push(edit);
    this.told = number;
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
   * against the list, when nothing of it is written, or all that its only request wrote is taken back.
   */
  async flush(during?: number): Promise<CellRange | undefined> {
    const { steps } = this;
    this.steps = [];
    this.bytes = 0;
    if (steps.length === 0 && !(during === undefined && this.standing.byHand)) return undefined;
    const part = { steps, during, before: this.origins, after: new Origins(this.origins) };
    for (const edit of this.edits.splice(0)) part.after.note(edit);
    const sent = await this.deliver(part);
    if (sent !== undefined && "moved" in sent) {
      if (this.requests === 0) return sent.moved;
      throw meanwhile("cells-moved", sent.moved);
    }
    this.origins = part.after;
    if (during === undefined) this.standing.anchors.forget();
    this.sheets.clear();
    this.isGuarded = !this.firstWrite;
    this.requests++;
    const isOnly = during === undefined && this.requests === 1;
    return sent === undefined ? undefined : this.giveBack(sent, isOnly && this.looks.unwritten.isContentAlone);
  }

  /** `undefined`: all is done but for what was refused without harm. */
  private async deliver(part: Part): Promise<Sent | Moved | undefined> {
    const { anchors } = this.standing;
    try {
      return await inExcel(this.desk, (context) => this.send(context, part), "writing", anchors.held);
    } catch (thrown) {
      if (this.isHarmless(thrown, part.steps)) return undefined;
      const answer = anchors.areRefused(thrown) ? await this.lookAgain(part).catch(() => undefined) : undefined;
      if (answer !== undefined) return answer === "as it was" ? this.deliver(part) : answer;
      throw await this.afterRefusal(thrown, part);
    }
  }

  /** What is told of it. */
  private async afterRefusal(thrown: unknown, { before }: Part): Promise<unknown> {
    const { anchors } = this.standing;
    const { code } = hostProblemOf(thrown) ?? {};
    // One that stood before is gone sooner than one that the list is to make.
    const stood = code === "sheet-gone" ? anchors.sheets.flatMap((sheet) => before.now(sheet)?.sheet ?? []) : [];
    // Where nothing is answered nobody waits for it, nor for the context in which it was asked.
    if (code === "no-answer") anchors.forget();
    const again = eventsAgain(this.desk, anchors);
    if (code !== "no-answer") await again;
    return whereItFailed(this.desk, thrown, new Set([...stood, ...this.sheets]));
  }

  /** Why nothing was done of the request; `undefined`: it was refused for another reason, and something of it may be done. */
  private async lookAgain({ steps, before }: Part): Promise<Moved | "as it was" | undefined> {
    const { anchors } = this.standing;
    const { moved, isFollowed } = await anchors.lookAgain(this.desk, before);
    const from = steps[0]?.edit ?? 0;
    if (moved !== undefined && isFollowed) return { moved };
    const changed = await inExcel(this.desk, async (context) => {
      const asked = this.looks.unwritten.ask(new OpenRequest(context), from, before);
      await context.sync();
      return asked();
    });
    if (changed !== undefined) return moved && { moved: changed };
    anchors.forget();
    return "as it was";
  }

  /** What somebody typed right before we wrote there stands again. `whole`: and so does everything else. */
  private async giveBack({ before: { all, typed }, stop }: Sent, whole: boolean): Promise<CellRange | undefined> {
    const [first] = typed;
    await this.putTypedBack(typed);
    if (first !== undefined && whole)
      await putBack(
        this.desk,
        all.filter((cell) => !typed.includes(cell)),
      );
    if (stop !== undefined) throw stop;
    if (first === undefined || whole) return first && cellOf(first);
    throw meanwhile("typed-meanwhile", cellOf(first));
  }

  /** What was typed comes first and is tried twice; what could not be given back is told, so that it can be typed again. */
  private async putTypedBack(typed: readonly Overwritten[]): Promise<void> {
    const { desk } = this;
    const { anchors } = this.standing;
    try {
      await putBack(desk, typed);
    } catch {
      await eventsAgain(desk, anchors);
      try {
        await putBack(desk, typed);
      } catch (thrown) {
        await eventsAgain(desk, anchors);
        throw notPutBack(typed, thrown);
      }
    }
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
  private async send(context: Excel.RequestContext, { steps, during, before, after }: Part): Promise<Sent> {
    const { guard, unwritten } = this.looks;
    const { anchors, byHand } = this.standing;
    const isLast = during === undefined;
    const request = new OpenRequest(context, this.separator);
    anchors.demand(before);
    const stood = unwritten.askFirst(request, steps, { before, after });
    const answered = this.isGuarded ? guard.ask(request) : () => undefined;
    if (steps.length >= MANY_STEPS) context.workbook.application.suspendApiCalculationUntilNextSync();
    context.runtime.enableEvents = false;
    for (const one of steps) if (!isLastPrint(one)) one.step.queue(request);
    context.runtime.enableEvents = true;
    if (isLast && byHand) context.workbook.application.calculate("Recalculate");
    const unchanged = isLast ? () => undefined : unwritten.ask(request, during + 1, after);
    if (isLast) anchors.letGo();
    for (const one of steps) if (isLastPrint(one)) one.step.queue(request);
    await context.sync();
    const changed = unchanged();
    return { before: stood(), stop: thrownBy(answered) ?? (changed && meanwhile("typed-meanwhile", changed)) };
  }
}

/** Milliseconds before each further try. */
const EVENT_WAITS = [300, 1500] as const;

/** After a request that broke off in the middle: without events nobody would hear of any change any more. */
async function eventsAgain(desk: ExcelDesk, anchors: Anchors): Promise<void> {
  const on = async (context: Excel.RequestContext): Promise<void> => {
    context.runtime.enableEvents = true;
    anchors.letGo();
    await context.sync();
    anchors.forget();
  };
  for (let attempt = 0; ; attempt++) {
    try {
      return await inExcel(desk, on, "reading", anchors.held);
    } catch {
      // The reason why the request failed is told by whoever sent it; this one has the same.
      const wait = EVENT_WAITS[attempt];
      if (wait === undefined) return;
      await pause(wait);
    }
  }
}
