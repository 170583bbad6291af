/** Excel lets one wait, often because a cell is being typed into: told after some seconds, and again when the answer comes. */
import type { ExcelDesk } from "./desk";

/** Milliseconds that a request may take before anybody is told. */
export const LATE = 3500;

/**
 * Does `work` on a desk whose requests are timed. `tell` hears `true` once one of them has had no answer for `after`
 * milliseconds, and `false` when all are answered or the work has ended, whatever became of them.
 */
export async function tellingLate<T>(
  desk: ExcelDesk,
  tell: (isLate: boolean) => void,
  work: (desk: ExcelDesk) => Promise<T>,
  after = LATE,
): Promise<T> {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const late = new Set<object>();
  let isTold = false;
  const say = (): void => {
    if (late.size > 0 === isTold) return;
    isTold = !isTold;
    tell(isTold);
  };
  const timed = async (...given: readonly unknown[]): Promise<unknown> => {
    const request = {};
    const timer = setTimeout(() => {
      late.add(request);
      say();
    }, after);
    timers.add(timer);
    try {
      return await Reflect.apply(desk.run, undefined, given);
    } finally {
      clearTimeout(timer);
      if (late.delete(request)) say();
    }
  };
  try {
    return await work({ ...desk, run: timed as ExcelDesk["run"] });
  } finally {
    for (const timer of timers) clearTimeout(timer);
    late.clear();
    say();
  }
}
