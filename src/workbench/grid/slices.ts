/** Long work in slices: the page answers in between. */

/** Milliseconds that may pass before the page gets its turn. */
const SLICE = 40;

export interface Slices {
  /** Asked often; waits only when a slice is used up. */
  breathe(): Promise<void> | undefined;
}

export function slices(): Slices {
  let began = Date.now();
  return {
    breathe() {
      if (Date.now() - began < SLICE) return undefined;
      return nextTurn().then(() => {
        began = Date.now();
      });
    },
  };
}

/** A message comes sooner than a timer, and after what the page has to do. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    (port1 as unknown as { onmessage: () => void }).onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
