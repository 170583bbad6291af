/** The stages on which states play: the sample before and after its sheets are generated, and cores that answer as told. */
import type { Language } from "../../../../shared/language";
import { sampleSheets } from "../../../../shared/sample/sampleSheets";
import type { CellRange } from "../../../../shared/workbook/address";
import { applyEdits } from "../../../../shared/workbook/applyEdits";
import type { Edit } from "../../../../shared/workbook/edit";
import type { Snapshot } from "../../../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../../../shared/workbook/snapshotOfSheets";
import type { PanePlace } from "../../../../src/pane/paneTheme";
import { createPaneWork } from "../../../../src/pane/work/createPaneWork";
import type { PaneReading, PaneWishes, PaneWork } from "../../../../src/pane/work/paneWork";
import { memoryHost } from "../../../hosts/memoryHost";
import { type StageHost, stageHost } from "./hands";

export interface Stage {
  readonly work: PaneWork;
  readonly host: StageHost;
  /** Absent: the sheets change only with a click. */
  readonly autoRefresh?: boolean;
  /** Absent: the workbench. */
  readonly place?: PanePlace;
  /** The cell of the indicator whose title answers, in the plan that was read last. */
  cellOf(title: RegExp): CellRange;
  /** Types into the workbook behind the pane's back. */
  type(edits: readonly Edit[]): void;
}

export const AFTER_YEAR = "2017-01-15";

const SAMPLE = snapshotOfSheets(sampleSheets());

export const sampleBook = (): Snapshot => SAMPLE;

/** The real core on a workbook. Until something is written, answers given before on the same `book` are given again at once. */
export function stageOn(book: Snapshot, today = AFTER_YEAR): Stage {
  const memory = memoryHost(book, { calculates: true });
  let typed: readonly Edit[] = [];
  const host = {
    ...memory,
    about: () => ({ name: "workbench", language: "it", calculates: true }) as const,
    readWorkbook: async () => applyEdits(memory.snapshot(), typed),
  };
  const { work, forget } = remembering(
    createPaneWork(host, () => today),
    answersOn(book, today),
  );
  let last: PaneReading | undefined;
  return {
    work: {
      ...work,
      async read(wishes) {
        last = await work.read(wishes);
        return last;
      },
    },
    host: stageHost(),
    cellOf(title) {
      const lines = last?.kind === "plan" ? Object.values(last.plan.indicators) : [];
      const line = lines.find((one) => title.test(one.title));
      if (line === undefined) throw new Error(`no indicator ${title}`);
      return line.at;
    },
    type(edits) {
      typed = [...typed, ...edits];
      forget();
    },
  };
}

type Answers = Map<string, Promise<unknown>>;

const given = new WeakMap<Snapshot, Map<string, Answers>>();

function answersOn(book: Snapshot, today: string): Answers {
  const days = given.get(book) ?? new Map<string, Answers>();
  given.set(book, days);
  const answers = days.get(today) ?? new Map();
  days.set(today, answers);
  return answers;
}

const QUESTIONS = ["read", "preview", "indicator", "indicatorAt", "settings", "tables"] as const;

/** A core that is asked each question once; before the first write it reads, as it would have. */
function remembering(work: PaneWork, answers: Answers): { readonly work: PaneWork; readonly forget: () => void } {
  let isKnown = true;
  /** One reading after the other: a newer one would make the older give way. */
  let last: Promise<unknown> = Promise.resolve();
  let wishes: PaneWishes = { language: "it" };
  const ask = (question: (typeof QUESTIONS)[number], args: readonly unknown[]): Promise<unknown> => {
    if (question === "read") wishes = args[0] as PaneWishes;
    const method = work[question] as (...args: readonly unknown[]) => Promise<unknown>;
    if (!isKnown) return method(...args);
    const key = JSON.stringify([question, wishes, question === "read" ? [] : args]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const now = wishes;
    const asking = last.then(() => (question === "read" ? undefined : work.read(now))).then(() => method(...args));
    last = asking.catch(() => undefined);
    answers.set(key, asking);
    return asking;
  };
  const write =
    <A extends readonly unknown[], R>(method: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (isKnown) await work.read(wishes);
      isKnown = false;
      return method(...args);
    };
  const questions = Object.fromEntries(QUESTIONS.map((name) => [name, (...args: unknown[]) => ask(name, args)]));
  const { build, undo, fix, undoFix, judge, chooseReading, keepResult, change, sample, stop, stopReading } = work;
  return {
    work: {
      ...(questions as Pick<PaneWork, (typeof QUESTIONS)[number]>),
      ...{ stop, stopReading, build: write(build), undo: write(undo), fix: write(fix), undoFix: write(undoFix) },
      ...{ judge: write(judge), chooseReading: write(chooseReading), keepResult: write(keepResult) },
      ...{ change: write(change), sample: write(sample) },
    },
    forget: () => {
      isKnown = false;
    },
  };
}

/** What is built once serves every state. */
const built = new Map<Language, Promise<Snapshot>>();

export function builtBook(language: Language): Promise<Snapshot> {
  const known = built.get(language);
  if (known !== undefined) return known;
  const making = buildBook(language);
  built.set(language, making);
  return making;
}

async function buildBook(language: Language): Promise<Snapshot> {
  const memory = memoryHost(sampleBook(), { calculates: true });
  const work = createPaneWork(memory, () => AFTER_YEAR);
  await work.read({ language, year: 2016 });
  const outcome = await work.build({ fills: false, restores: false }, () => undefined);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return memory.snapshot();
}

/** The core of a stage with other answers. */
export const answering = (stage: Stage, answers: Partial<PaneWork>): Stage => ({
  ...stage,
  work: { ...stage.work, ...answers },
});

/** A stage on which the plan that was read is changed before it is shown. */
export const reading = (stage: Stage, change: (reading: PaneReading) => PaneReading): Stage =>
  answering(stage, {
    async read(wishes) {
      const told = await stage.work.read(wishes);
      return told === undefined ? undefined : change(told);
    },
  });

/** A stage that reads once; what is read again takes for ever, until it is stopped. */
export const readOnce = (stage: Stage): Stage => {
  let isRead = false;
  let giveUp = (): void => undefined;
  return answering(stage, {
    stopReading: async () => giveUp(),
    async read(wishes, onProgress = () => undefined) {
      if (isRead) {
        onProgress(2, 8, "3.1.3 Favorire la valorizzazione e la promozione del territorio");
        return new Promise((resolve) => {
          giveUp = () => resolve(undefined);
        });
      }
      isRead = true;
      return stage.work.read(wishes);
    },
  });
};

/** A generation that has come to its tenth sheet and stays there. */
export const writing = (stage: Stage): Stage =>
  answering(stage, {
    async build(_, onProgress) {
      onProgress(9, 23, "3.1.3 Favorire la valorizzazione e la promozione del territorio");
      return never();
    },
  });

export const never = <T,>(): Promise<T> => new Promise<T>(() => undefined);
