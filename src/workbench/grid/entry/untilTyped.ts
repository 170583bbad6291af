/** A cell that somebody is typing into is left to her: nothing is written before she has entered it or turned to something else. */

/** Milliseconds between two looks. */
const LOOK_MS = 100;

export interface Typed {
  /** A cell is open for typing. */
  isOpen(): boolean;
  /** The keys go to the grid; somewhere else, what she has asked for there is not to wait. */
  isHere(): boolean;
}

export async function untilTyped({ isOpen, isHere }: Typed): Promise<void> {
  while (isOpen() && isHere()) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}
