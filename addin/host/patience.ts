/** Requests that Excel does not answer: waited for as long as it gives any sign of life, and then told. */
import { HostError, hostProblemOf } from "../../src/hostProblem";
import type { ExcelDesk } from "./desk";
import type { Manner } from "./inExcel";
import { hostErrorOf } from "./problems";

/** Milliseconds. What is written may come to stand after all, so it is given up later. */
const PATIENCE = { reading: 60_000, writing: 180_000 } as const;
/** A small question is answered within so much of it. */
const SHARE = 1 / 6;

/**
 * What `work` answers. Rejects with `no-answer` when that does not come in time and Excel does not answer another question
 * either; a person who is typing into a cell, and a workbook that calculates for minutes, are waited for.
 */
export async function answered<T>(desk: ExcelDesk, work: Promise<T>, manner: Manner): Promise<T> {
  const time = desk.patience ?? PATIENCE[manner];
  for (;;) {
    const came = await within(work, time);
    if (came !== undefined) return came.value;
    if (await isThere(desk, time * SHARE)) continue;
    // Whatever becomes of it now, nobody asks any more.
    work.catch(() => undefined);
    throw new HostError({ code: "no-answer", details: `no answer within ${Math.round(time / 1000)} s` });
  }
}

/** That a cell is being typed into is an answer, too. */
async function isThere(desk: ExcelDesk, time: number): Promise<boolean> {
  const asked = desk
    .run(async (context) => {
      context.workbook.load("name");
      await context.sync();
      return true;
    })
    .catch((thrown: unknown) => hostProblemOf(hostErrorOf(thrown))?.code !== "no-answer");
  return (await within(asked, time))?.value === true;
}

/** `undefined`: not in time. */
async function within<T>(work: Promise<T>, time: number): Promise<{ readonly value: T } | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), time);
  });
  try {
    return await Promise.race([work.then((value) => ({ value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
