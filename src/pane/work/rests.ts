/** Long work in slices: whoever shares the thread gets a turn in between. */

/** Milliseconds that may pass before others get their turn. */
const SLICE = 30;

export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Asked often; waits only when a slice is used up. */
export type Rest = () => Promise<void> | undefined;

export function rests(): Rest {
  let began = Date.now();
  return () => {
    if (Date.now() - began < SLICE) return undefined;
    return nextTurn().then(() => {
      began = Date.now();
    });
  };
}
