/** Which side of a bare number counts as reached: the Verso column, else the indicator's name, else higher. */
import { find, lexiconFor } from "./lexicon";
import { plainTextOf } from "./plainText";
import type { Assumption, ReadingContext } from "./target";
import { tokenise } from "./tokens";

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
  let lower = false;
  for (const language of ["it", "en"] as const) {
    const lexicon = lexiconFor(language);
    const tokens = tokenise(plainTextOf(name.slice(0, 500)), lexicon.conventions);
    const slash = tokens.findIndex((token, i) => i > 0 && token.text === "/" && token.spaced);
    const above = slash > 0 ? tokens.slice(0, slash) : tokens;
    for (let i = 0; i < above.length; i += 1) {
      if (find(lexicon, "higher", above, i)) return "higher";
      lower = lower || find(lexicon, "lower", above, i) !== undefined;
    }
  }
  return lower ? "lower" : undefined;
}
