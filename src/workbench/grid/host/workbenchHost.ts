/** The host whose workbook stands in the grid: what Cabina reads and writes is what a person sees. */
import type { Language } from "../../../../shared/language";
import type { CellRange } from "../../../../shared/workbook/address";
import type { Edit } from "../../../../shared/workbook/edit";
import type { Snapshot } from "../../../../shared/workbook/snapshot";
import type { Applied, HostEvent, LiveHost, OnProgress } from "../../../host";
import { makeEdit } from "../make/makeEdit";
import type { Program } from "../program";
import { readBook, type Waiting } from "../read/readBook";
import { slices } from "../slices";
import { firstConflictIn } from "./firstConflictIn";
import { partsOf } from "./parts";
import type { Turns } from "./turns";

/** The grid as its host needs it. */
export interface Desk {
  readonly turns: Turns;
  /** The program with the workbook that is open; throws where there is none. */
  program(): Program;
  language(): Language;
  /** A cell that is being typed into is entered; nothing is where there is no screen. */
  enter?(): Promise<void>;
  /** What the person did so far is written down. */
  settle(): void;
  /** An edit of Cabina's that is made now. */
  made(edit: Edit): void;
  show(at: CellRange): void;
  watch(listener: (event: HostEvent) => void): () => void;
}

export function workbenchHost(desk: Desk): LiveHost {
  /** Whose workbook was read last: what was planned for it is written into no other. */
  let read: Program | undefined;
  return {
    about: () => ({ name: "workbench", language: desk.language(), calculates: true }),
    async readWorkbook(onProgress = () => undefined, isStopped = () => false) {
      const { picture, program } = await reading(desk, CALCULATED, { onProgress, isStopped });
      read = program;
      return picture;
    },
    async readStanding() {
      const { picture, program } = await reading(desk, WRITTEN);
      read = program;
      return picture;
    },
    async applyEdits(edits, onProgress, isStopped) {
      // Entered later it would be refused, or land in a row that has moved.
      await desk.enter?.();
      return desk.turns.take(async () => {
        if (read !== undefined && read !== desk.program()) throw new Error("another workbook was opened meanwhile");
        return apply(desk, edits, onProgress ?? (() => undefined), isStopped ?? (() => false));
      });
    },
    select: async (at) => desk.show(at),
    watch: (listener) => desk.watch(listener),
  };
}

/** What a picture has to be true to: whether anything is waited for before it is taken, and what must not change meanwhile. */
interface Truth {
  ready(program: Program): Promise<void> | undefined;
  count(program: Program): number;
}

const CALCULATED: Truth = { ready: (program) => program.calculated(), count: (program) => program.changes() };
const WRITTEN: Truth = { ready: () => undefined, count: (program) => program.written() };

/** A person goes on working meanwhile: what was changed while it was read is read again. */
async function reading(
  desk: Desk,
  { ready, count }: Truth,
  waiting?: Waiting,
): Promise<{ picture: Snapshot; program: Program }> {
  for (;;) {
    await desk.turns.free();
    const program = desk.program();
    await ready(program);
    desk.settle();
    const began = count(program);
    const picture = await standing(program, waiting);
    if (desk.program() === program && count(program) === began && !desk.turns.taken) return { picture, program };
  }
}

const standing = ({ book, facets }: Program, waiting?: Waiting): Promise<Snapshot> =>
  readBook(book, facets, slices(), waiting);

async function apply(
  desk: Desk,
  edits: readonly Edit[],
  onProgress: OnProgress,
  isStopped: () => boolean | Promise<boolean>,
): Promise<Applied> {
  const program = desk.program();
  const slice = slices();
  desk.settle();
  const at = await firstConflictIn(await standing(program), edits, slice);
  if (at !== undefined) return { kind: "conflict", at };
  const calculateAgain = program.hold();
  for (const id of removedBy(edits, program)) program.going.add(id);
  try {
    for (const [index, edit] of edits.entries()) {
      if (await isStopped()) return { kind: "cancelled", edits: index };
      for (const part of partsOf(edit)) {
        desk.turns.asOurs(() => makeEdit(program, part));
        desk.made(part);
        const rest = slice.breathe();
        if (rest !== undefined) await rest;
      }
      onProgress(index + 1, edits.length, edit.sheet);
    }
    return { kind: "applied", edits: edits.length };
  } finally {
    program.going.clear();
    program.forgetUndo();
    calculateAgain();
  }
}

/** The ids of the sheets that are there and go. */
const removedBy = (edits: readonly Edit[], { book }: Program): string[] =>
  edits.flatMap((edit) => (edit.kind === "removeSheet" ? (book.getSheetByName(edit.sheet)?.getSheetId() ?? []) : []));
