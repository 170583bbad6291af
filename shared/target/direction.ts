/** Which side of a bare number counts as reached: the Verso column, else the indicator's name, else higher. */
import { type FoundAt, lexiconFor } from "./lexicon";
import { plainTextOf } from "./plainText";
import { sourceOf } from "./source";
import type { Assumption, ReadingContext } from "./target";

export interface Direction {
  readonly better: "higher" | "lower";
  readonly assumed: readonly Assumption[];
}

/** `hint`: what the number itself suggests (a duration: lower). */
export function directionOf(context: ReadingContext, hint: "lower" | undefined): Direction {
  if (context.direction) return { better: context.direction, assumed: [] };
  const named = context.indicator === undefined ? undefined : directionInName(context.indicator);
  if (hint === "lower" && named !== "higher") return { better: "lower", assumed: ["direction-from-name"] };
  if (named) return { better: named, assumed: ["direction-from-name"] };
  return { better: "higher", assumed: ["direction-default"] };
}

/** What an indicator's name says. Of a ratio only the part above the line counts. */
export function directionInName(name: string): "higher" | "lower" | undefined {
  const plain = plainTextOf(name.slice(0, LONGEST_NAME));
  for (const language of ["it", "en"] as const) {
    const { tokens, found } = sourceOf(plain, lexiconFor(language));
    const slash = tokens.findIndex((token, i) => i > 0 && token.text === "/" && token.spaced);
    const named = firstDirection(slash > 0 ? found.slice(0, slash) : found);
    if (named) return named;
  }
  return undefined;
}

const LONGEST_NAME = 500;

/** The first telling word decides; things of which fewer is better are good once they are dealt with. */
function firstDirection(found: readonly FoundAt[]): "higher" | "lower" | undefined {
  let things = false;
  for (const at of found) {
    const [higher, lower] = [at?.higher?.length ?? 0, at?.lower?.length ?? 0];
    if (at?.handled && at.handled.length >= (at.lowerThings?.length ?? 0)) return "higher";
    if (!things && (higher > 0 || lower > 0)) return higher >= lower ? "higher" : "lower";
    things = things || at?.lowerThings !== undefined;
  }
  return things ? "lower" : undefined;
}
