/** Reads a column *Verso*: whether higher or lower is better. */
import { HIGHER_WORDS, LOWER_WORDS } from "./headings";
import { normalise } from "./normalise";

/** `"Decrescente"` → `"lower"`; `undefined` for other words. */
export function readDirection(text: string): "higher" | "lower" | undefined {
  const words = normalise(text);
  if (HIGHER_WORDS.has(words)) return "higher";
  return LOWER_WORDS.has(words) ? "lower" : undefined;
}
