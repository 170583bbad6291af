/** The sum behind a % realizzazione, as one would write it by hand: `56 / ≥ 60`. */
import type { Language } from "../language";
import type { NumericPart } from "../target/achievement/measure";
import { reaches } from "../target/achievement/nearly";
import type { Method } from "../target/achievement/rawAchievement";
import { formatNumber, formatPercent } from "../text/numbers";
import { scoreTexts } from "../text/score";

/** Decimals of bounds and results: 27,5625 is shown whole. */
const DECIMALS = 4;

/** A result or a bound as it is read: `27,5625`, `83,33 %`. */
export const sayAmount = (value: number, percent: boolean, language: Language): string =>
  percent ? formatPercent(value, language, DECIMALS) : formatNumber(value, language, DECIMALS);

/** `56 / ≥ 60`, `≤ 7 / 12,5`, by the mirror `2 − 12,5 / ≤ 7`; where the rule is no quotient, `0 rispetto a ≤ 7`. */
export function quotient(number: NumericPart, actual: number, method: Method, language: Language): string {
  const say = (value: number): string => sayAmount(value, number.percent, language);
  const against = (bound: string): string => scoreTexts(language).against(say(actual), bound);
  const { low = 0, high = 0 } = number;
  switch (number.kind) {
    case "min":
    case "min>": {
      const bound = `${number.kind === "min" ? "≥" : ">"} ${say(low)}`;
      return low > 0 ? `${say(actual)} / ${bound}` : against(bound);
    }
    case "max":
    case "max<": {
      const bound = `${number.kind === "max" ? "≤" : "<"} ${say(high)}`;
      if (high <= 0 || actual <= 0) return against(bound);
      return method === "mirror" ? `2 − ${say(actual)} / ${bound}` : `${bound} / ${say(actual)}`;
    }
    case "range":
      return inRange(number, actual, say, language);
  }
}

/** The quotient with the nearer edge, and the range beside it. */
function inRange(
  { low = 0, high = 0 }: NumericPart,
  actual: number,
  say: (value: number) => string,
  language: Language,
): string {
  const texts = scoreTexts(language);
  const range = low === high ? texts.exactly(say(low)) : texts.range(say(low), say(high));
  const isBelow = !reaches(actual, low);
  if (!isBelow && reaches(high, actual)) return `${say(actual)} (${range})`;
  if ((isBelow ? low : high) <= 0) return texts.against(say(actual), range);
  return isBelow ? `${say(actual)} / ${say(low)} (${range})` : `${say(high)} / ${say(actual)} (${range})`;
}
