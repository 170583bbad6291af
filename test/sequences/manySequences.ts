/** Runs many random sequences, and makes each that fails as short as it can be. */
import fc from "fast-check";
import { Failure } from "./failure";
import { type Sequence, sequences } from "./operations";
import { type Refusals, runSequence } from "./runSequence";

export interface Report {
  readonly runs: number;
  readonly steps: number;
  readonly refusals: Refusals;
  /** The shortest sequence of each way to fail, with how many failed that way. */
  readonly failures: readonly FailedSequence[];
}

export interface FailedSequence {
  readonly what: string;
  readonly detail: string;
  readonly times: number;
  readonly sequence: Sequence;
}

/** How a sequence fails; `undefined` when all holds. */
async function failureOf(sequence: Sequence, refusals?: Refusals): Promise<Failure | undefined> {
  try {
    await runSequence(sequence, refusals);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    return new Failure(
      `a step throws ${String(error).slice(0, 80)}`,
      error instanceof Error ? String(error.stack) : "",
    );
  }
}

export async function manySequences(
  seed: number,
  runs: number,
  told?: (failed: FailedSequence) => void,
): Promise<Report> {
  const refusals: Refusals = new Map();
  const failures = new Map<string, FailedSequence>();
  const all = fc.sample(sequences, { seed, numRuns: runs });
  for (const sequence of all) {
    const failure = await failureOf(sequence, refusals);
    if (failure === undefined) continue;
    const known = failures.get(failure.what);
    if (known !== undefined) {
      failures.set(failure.what, { ...known, times: known.times + 1 });
      continue;
    }
    const failed = { ...(await shortest(sequence, failure)), times: 1 };
    failures.set(failure.what, failed);
    told?.(failed);
  }
  const steps = all.reduce((sum, { steps }) => sum + steps.length, 0);
  return { runs, steps, refusals, failures: [...failures.values()] };
}

/** Leaves out steps as long as it fails alike. */
async function shortest(sequence: Sequence, failure: Failure): Promise<Omit<FailedSequence, "times">> {
  let best = sequence;
  let last = failure;
  for (let at = best.steps.length - 1; at >= 0; at--) {
    const shorter = { ...best, steps: best.steps.filter((_, index) => index !== at) };
    const again = await failureOf(shorter);
    if (again?.what !== failure.what) continue;
    best = shorter;
    last = again;
  }
  return { what: failure.what, detail: last.detail, sequence: best };
}
