/** The first words of an explanation: the quotient, the day or the judgement behind a % realizzazione. */
import type { Language } from "../language";
import { fitDoneOn, fitNumber } from "../target/achievement/judgeResult";
import { isUnmeasurable, type Measure, type NumericPart } from "../target/achievement/measure";
import { reaches } from "../target/achievement/nearly";
import { measureDay, measureNumber } from "../target/achievement/rawAchievement";
import { formatNumber, formatPercent } from "../text/numbers";
import { scoreTexts } from "../text/score";
import { type Day, printDay, serialOf } from "../workbook/days";
import type { ScoredIndicator } from "./scorecard";
import type { Settings } from "./settings";

type Explained = Pick<ScoredIndicator, "measure" | "result" | "doneOn" | "raw">;

/** Decimals of bounds and results: 27,5625 is shown whole. */
const DECIMALS = 4;

/** `["56 / ≥ 60 = 93,33 %"]`, with `base 25 (2016)` after it where the target is relative. */
export function explainCalculation(scored: Explained, settings: Settings, language: Language): string[] {
  const { measure } = scored;
  if (isUnmeasurable(measure)) return [];
  const texts = scoreTexts(language);
  if (measure.judged !== undefined) return [texts.judged(formatPercent(scored.raw ?? 0, language))];
  const equation = `${calculation(measure, scored, settings, language)} = ${formatPercent(scored.raw ?? 0, language)}`;
  if (measure.base === undefined) return [equation];
  return [
    equation,
    texts.base(amount(measure.base.value, measure.base.percent, language), yearText(measure.base.year)),
  ];
}

const yearText = (year: number | undefined): string | undefined => (year === undefined ? undefined : String(year));

const amount = (value: number, percent: boolean, language: Language): string =>
  percent ? formatPercent(value, language, DECIMALS) : formatNumber(value, language, DECIMALS);

function calculation(measure: Measure, scored: Explained, settings: Settings, language: Language): string {
  const { number } = measure;
  const due = measure.day ?? settings.closing;
  if (number === undefined) return deed(scored, due, settings, language);
  const actual = fitNumber(number, scored.result, settings.year);
  if (actual.kind !== "fits") return "";
  const numeric = quotient(number, actual.value, settings, language);
  const day = scored.doneOn && fitDoneOn(scored.doneOn, settings.year);
  if (measure.day === undefined || day?.kind !== "fits") return numeric;
  const raw = measureNumber(number, actual.value, settings.method).raw;
  const onTime = measureDay(due, day.value, settings.latePerDay).raw;
  return scoreTexts(language).lowerOf(
    `(${numeric} = ${formatPercent(raw, language)})`,
    `(${dayText(day.value, due, language)} = ${formatPercent(onTime, language)})`,
  );
}

function deed(scored: Explained, due: Day, settings: Settings, language: Language): string {
  const texts = scoreTexts(language);
  const { result } = scored;
  if (result.kind === "yes") return texts.done(printDay(due));
  if (result.kind === "no") return texts.notDone(printDay(due));
  const day = fitDoneOn(result, settings.year);
  return day.kind === "fits"
    ? dayText(day.value, due, language)
    : texts.judged(formatPercent(scored.raw ?? 0, language));
}

function dayText(day: Day, due: Day, language: Language): string {
  const texts = scoreTexts(language);
  const late = serialOf(day) - serialOf(due);
  return late > 0 ? texts.doneLate(printDay(day), printDay(due), late) : texts.doneOn(printDay(day), printDay(due));
}

/** `56 / ≥ 60`; where the rule is no quotient, the two numbers beside each other. */
function quotient(number: NumericPart, actual: number, settings: Settings, language: Language): string {
  const say = (value: number): string => amount(value, number.percent, language);
  const { low = 0, high = 0 } = number;
  switch (number.kind) {
    case "min":
    case "min>":
      return higher(say(actual), `${number.kind === "min" ? "≥" : ">"} ${say(low)}`, low > 0, language);
    case "max":
    case "max<": {
      const bound = `${number.kind === "max" ? "≤" : "<"} ${say(high)}`;
      if (high <= 0 || actual <= 0) return scoreTexts(language).against(say(actual), bound);
      return settings.method === "mirror" ? `2 − ${say(actual)} / ${bound}` : `${bound} / ${say(actual)}`;
    }
    case "range":
      return inRange(actual, low, high, say, language);
  }
}

const higher = (actual: string, bound: string, isQuotient: boolean, language: Language): string =>
  isQuotient ? `${actual} / ${bound}` : scoreTexts(language).against(actual, bound);

function inRange(
  actual: number,
  low: number,
  high: number,
  say: (value: number) => string,
  language: Language,
): string {
  const texts = scoreTexts(language);
  const range = low === high ? texts.exactly(say(low)) : texts.range(say(low), say(high));
  if (reaches(actual, low) && reaches(high, actual)) return texts.inside(say(actual), range);
  if (!reaches(actual, low))
    return low > 0 ? `${say(actual)} / ${say(low)} (${range})` : texts.against(say(actual), range);
  return high > 0 ? `${say(high)} / ${say(actual)} (${range})` : texts.against(say(actual), range);
}
