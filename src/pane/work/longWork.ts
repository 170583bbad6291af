/** Long work as the pane's core asks for it: it can be let go, and short questions are answered meanwhile where there is a thread for it. */
import { type Endpoint, releaseProxy, wrap } from "comlink";
import type { BuildView, Refusal } from "../model/buildView";
import type { Picture } from "./book";
import { type Checked, createLongTasks, type LongTasks } from "./longTasks";
import { nextTurn } from "./rests";

/** Answers `undefined` where the work was let go before it was done. */
export interface LongWork {
  check(picture: Picture): Promise<Checked | undefined>;
  preview(picture: Picture, calculates: boolean): Promise<BuildView | Refusal | undefined>;
  /** What is under way is wanted no more. */
  drop(): void;
}

/** On this thread: what has begun is finished, and its answer dropped. */
export function longWorkHere(): LongWork {
  const tasks = createLongTasks();
  let age = 0;
  async function unlessDropped<T>(task: () => Promise<T>): Promise<T | undefined> {
    const mine = age;
    // Whoever wants to say that it begins, or that it is wanted no more, can.
    await nextTurn();
    if (mine !== age) return undefined;
    const answer = await task();
    return mine === age ? answer : undefined;
  }
  return {
    check: (picture) => unlessDropped(() => tasks.check(picture)),
    preview: (picture, calculates) => unlessDropped(() => tasks.preview(calculates, picture)),
    drop() {
      age++;
    },
  };
}

/** A thread that serves `LongTasks`, and how it is ended whatever it does. */
export interface Thread {
  readonly endpoint: Endpoint;
  end(): void;
}

/** `failed` is called where the thread cannot be had. */
export type StartThread = (failed: () => void) => Thread;

interface Running {
  readonly thread: Thread;
  readonly tasks: LongTasks & { readonly [releaseProxy]: () => void };
  /** What it was asked about last. */
  picture: Picture | undefined;
}

/** On a thread of its own, which ends with the work that is let go; the next work gets another. */
export function longWorkBeside(start: StartThread): LongWork {
  const here = longWorkHere();
  const waiting = new Set<(isDropped: boolean) => void>();
  let running: Running | undefined;
  let isBroken = false;

  const end = (isDropped: boolean): void => {
    running?.thread.end();
    running = undefined;
    for (const give of [...waiting]) give(isDropped);
  };
  const failed = (): void => {
    isBroken = true;
    end(false);
  };
  const begin = (): Running => {
    const thread = start(failed);
    const tasks = wrap<LongTasks>(thread.endpoint) as unknown as Running["tasks"];
    return { thread, tasks, picture: undefined };
  };

  function ask<T>(
    picture: Picture,
    question: (tasks: LongTasks, sent: Picture | undefined) => Promise<T>,
    otherwise: () => Promise<T | undefined>,
  ): Promise<T | undefined> {
    if (isBroken) return otherwise();
    running ??= begin();
    const sent = running.picture === picture ? undefined : picture;
    running.picture = picture;
    const { tasks } = running;
    return new Promise((resolve, reject) => {
      const give = (isDropped: boolean): void => {
        waiting.delete(give);
        resolve(isDropped ? undefined : otherwise());
      };
      waiting.add(give);
      const ended = (): boolean => waiting.delete(give);
      question(tasks, sent).then(
        (answer) => ended() && resolve(answer),
        (problem) => ended() && reject(problem),
      );
    });
  }

  return {
    check: (picture) =>
      ask(
        picture,
        (tasks, sent) => tasks.check(sent),
        () => here.check(picture),
      ),
    preview: (picture, calculates) =>
      ask(
        picture,
        (tasks, sent) => tasks.preview(calculates, sent),
        () => here.preview(picture, calculates),
      ),
    drop() {
      here.drop();
      if (waiting.size > 0) end(true);
    },
  };
}
