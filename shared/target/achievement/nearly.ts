/** Comparisons that overlook the last digits of binary fractions: 0,1 + 0,2 reaches 0,3. */

/** Differences below this share of the larger number (or of 1) are the computer's, not the body's. */
const NOISE = 1e-12;

/** Whether two numbers are the same but for the computer's last digits. */
export const nearlyEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b));

/** a ≥ b. */
export const reaches = (a: number, b: number): boolean => a > b || nearlyEqual(a, b);

/** a > b, and not by the last digits alone. */
export const exceeds = (a: number, b: number): boolean => a > b && !nearlyEqual(a, b);
