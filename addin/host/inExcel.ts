/** One piece of work in Excel: waits where a cell is being typed into, tries again where Excel is too busy. */
import { HostError, hostProblemOf } from "../../src/hostProblem";
import type { ExcelDesk } from "./desk";
import { answered } from "./patience";
import { hostErrorOf, wasNotLookedAt } from "./problems";

/** Milliseconds before each further try; the last refusal is told. */
const WAITS = [500, 1500, 4000] as const;

/** `writing`: what may have been done in part is not done again, only what Excel did not look at. */
export type Manner = "reading" | "writing";

/**
 * Runs `work` in a context of its own, or in `context` where it goes on with objects of that. What Excel refuses comes as
 * `HostError`. `work` is done again from its beginning where Excel was too busy to take the request: when it writes, it must
 * send one request.
 */
export async function inExcel<T>(
  desk: ExcelDesk,
  work: (context: Excel.RequestContext) => Promise<T>,
  manner: Manner = "reading",
  context?: Excel.RequestContext,
): Promise<T> {
  const options = { delayForCellEdit: true, ...(context === undefined ? {} : { previousObjects: context }) };
  for (let attempt = 0; ; attempt++) {
    try {
      return await answered(desk, desk.run(options, work), manner);
    } catch (thrown) {
      const error = hostErrorOf(thrown);
      const wait = WAITS[attempt];
      const again = manner === "writing" ? wasNotLookedAt(thrown) : hostProblemOf(error)?.code === "throttled";
      if (!again || wait === undefined) throw error;
      await pause(wait);
    }
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The work was called off by whoever asked for it; nobody sees this. */
export const calledOff = (): HostError => new HostError({ code: "other", details: "stopped" });
