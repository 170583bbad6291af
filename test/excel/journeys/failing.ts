/** A work that fails in Excel at a request, before it, in its middle or after it; and what must hold from then on. */

import { createExcelHost } from "../../../addin/excelHost";
import type { ExcelDesk } from "../../../addin/host/desk";
import { interruptedEdits } from "../../../shared/sheets/journal/interruptedEdits";
import { readLedger } from "../../../shared/sheets/ledger/readLedger";
import type { Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import { hostProblemOf } from "../../../src/hostProblem";
import type { OpenExcel } from "../openExcel";
import { differences, unshown } from "./differences";
import { again, closeAll, inExcel } from "./theExcel";
import { ownSheets, undo, type Work } from "./works";

/** How the work ends without any failure, and by which requests. */
export interface Whole {
  readonly start: Snapshot;
  readonly end: Snapshot;
  /** With what is made again of sheets that somebody deleted. */
  readonly remade: Snapshot;
  /** Actions of each request. */
  readonly requests: readonly number[];
}

export async function wholeOf(work: Work): Promise<Whole> {
  const start = await work.start();
  const here = inExcel(start);
  await work.run(here.host);
  const requests = here.excel.stats.requests.map(({ actions }) => actions);
  const end = await here.excel.picture();
  await work.remakes?.(here.host);
  const remade = await here.excel.picture();
  closeAll();
  return { start, end, requests, remade };
}

/** What goes wrong; answers how it is made good again. */
export interface Mishap {
  readonly says: string;
  /** `request` from 1. Answers what a person does afterwards, so that the work can go on. */
  happen(excel: OpenExcel, request: number): (() => void) | undefined;
  /** Absent: the desk as it is. */
  desk?(excel: OpenExcel, request: number): ExcelDesk;
  /** Sheets of ours are others by what happens itself. */
  readonly changes?: true;
  /** Excel waits, and nothing fails. */
  readonly passes?: true;
}

/** The request is carried out, and its answer never comes. */
export function answerLost({ desk }: OpenExcel, request: number): ExcelDesk {
  let count = 0;
  const run = (options: object, work: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> =>
    desk.run(options as Excel.RunOptions, (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <T>(passed?: T): Promise<T> => {
        const answer = await sync(passed);
        count += 1;
        if (count === request) throw Object.assign(new Error("no answer"), { code: "ConnectionFailure" });
        return answer;
      };
      return work(context);
    });
  return { ...desk, run: run as typeof Excel.run };
}

/** The workbook after the work failed there, and all that must hold; throws where it does not. */
export async function failing(work: Work, whole: Whole, mishap: Mishap, request: number): Promise<void> {
  const here = inExcel(whole.start);
  const repair = mishap.happen(here.excel, request);
  const host = mishap.desk === undefined ? here.host : createExcelHost(mishap.desk(here.excel, request));
  const thrown = await thrownBy(work.run(host));
  here.excel.hostile.calm();
  const said = [work.says, mishap.says, request];
  if (mishap.passes) expect([...said, thrown]).toEqual([...said, undefined]);
  else if (thrown !== undefined)
    expect([...said, hostProblemOf(thrown)?.code, thrown]).toEqual([...said, expect.any(String), thrown]);
  const broken = await here.excel.picture();
  expectOwnAsBefore(work, whole, broken, said);
  if (!mishap.changes) expectTold(whole, broken, said);
  repair?.();
  await work.run(again(here).host);
  if (mishap.changes) await work.remakes?.(again(here).host);
  const completed = await here.excel.picture();
  expectSame(unshown(completed), unshown(mishap.changes ? whole.remade : whole.end), [...said, "completed"]);
  closeAll();
  if (work.undoable && thrown !== undefined) await expectUndone(work, whole, broken, said);
}

async function thrownBy(work: Promise<void>): Promise<unknown> {
  try {
    await work;
    return undefined;
  } catch (thrown) {
    return thrown;
  }
}

const sheetsOf = (sheets: unknown): Snapshot => ({ sheets: sheets as Snapshot["sheets"] });

/** What the person typed is what it was; of the cells that the work writes, each is as before or as after. */
function expectOwnAsBefore(work: Work, { start, end }: Whole, broken: Snapshot, said: readonly unknown[]): void {
  const [before, now, after] = [start, broken, end].map((book) => sheetsOf(ownSheets(book, work)));
  if (before === undefined || now === undefined || after === undefined) return;
  const written = new Set(work.writes);
  const changed = differences(before, now).map((line) => line.slice(0, line.indexOf(": ")));
  expect([...said, changed.filter((cell) => !written.has(cell))]).toEqual([...said, []]);
  const unfinished = differences(now, after).map((line) => line.slice(0, line.indexOf(": ")));
  expect([...said, changed.filter((cell) => unfinished.includes(cell))]).toEqual([...said, []]);
}

/** Whatever of ours is half done, the ledger tells, or, before there is one, the sheets themselves. */
function expectTold({ start, end }: Whole, broken: Snapshot, said: readonly unknown[]): void {
  if (sameContents(broken, start).length === 0 || sameContents(broken, end).length === 0) return;
  const ledger = readLedger(broken);
  const isOpen = ledger?.kind === "ledger" && ledger.journal?.state === "open";
  expect([...said, isOpen || interruptedEdits(broken).length > 0]).toEqual([...said, true]);
}

/** In what two workbooks differ beside what formulas show and the ledger. */
const sameContents = (one: Snapshot, other: Snapshot): string[] => differences(plain(one), plain(other));

const plain = (book: Snapshot): Snapshot => ({
  sheets: unshown(book).sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => cells?.map(withoutFormat)),
  })),
});

function withoutFormat(cell: SnapshotCell | undefined): SnapshotCell | undefined {
  if (cell === undefined) return undefined;
  const { format: _, ...content } = cell;
  return content;
}

const expectSame = (one: Snapshot, other: Snapshot, said: readonly unknown[]): void =>
  expect([...said, differences(one, other)]).toEqual([...said, []]);

/**
 * Taken back, the person's sheets are as they were; of ours at most such stay as were half written when it broke off, for
 * nobody can tell them from sheets in which somebody has typed.
 */
async function expectUndone(
  work: Work,
  { start, end }: Whole,
  broken: Snapshot,
  said: readonly unknown[],
): Promise<void> {
  const other = inExcel(broken);
  const ledger = readLedger(broken);
  if (ledger?.kind === "ledger" && ledger.journal?.state === "open") {
    await undo(other.host);
    const after = await other.excel.picture();
    const [before, now] = [start, after].map((book) => sheetsOf(ownSheets(book, work)));
    if (before !== undefined && now !== undefined)
      expect([...said, "undone", differences(before, now)]).toEqual([...said, "undone", []]);
    const ours = new Set([...start.sheets, ...end.sheets].map(({ name }) => name));
    expect([...said, after.sheets.filter(({ name }) => !ours.has(name))]).toEqual([...said, []]);
  }
  closeAll();
}
