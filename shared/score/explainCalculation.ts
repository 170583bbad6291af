/** The first words of an explanation: the quotient, the day or the judgement behind a % realizzazione. */
import type { Language } from "../language";
import { fitDoneOn, fitNumber } from "../target/achievement/judgeResult";
import { isUnmeasurable, type Measure, type NumericPart } from "../target/achievement/measure";
import { measureDay, measureNumber } from "../target/achievement/rawAchievement";
import { formatPercent } from "../text/numbers";
import { scoreTexts } from "../text/score";
import { printRange } from "../workbook/address";
import { type Day, printDay, serialOf } from "../workbook/days";
import { quotient, sayAmount } from "./quotient";
import type { ScoredIndicator } from "./scorecard";
import type { Settings } from "./settings";

type Explained = Pick<ScoredIndicator, "measure" | "result" | "doneOn" | "raw" | "status">;

/** `["56 / ≥ 60 = 93,33 %"]`; after it, where it holds, that the target is not reached all the same, and `base 25 (2016)`. */
export function explainCalculation(scored: Explained, settings: Settings, language: Language): string[] {
  const { measure, raw = 0 } = scored;
  const texts = scoreTexts(language);
  if (isUnmeasurable(measure)) return [];
  const parts = [equation(measure, scored, settings, language)];
  if (raw >= 1 && scored.status === "not-reached") parts.push(texts.notReached);
  if (measure.base) {
    const { value, percent, year, at, archived } = measure.base;
    const from = [...(year === undefined ? [] : [String(year)]), ...(archived && at ? [printRange(at)] : [])];
    parts.push(texts.base(sayAmount(value, percent, language), from.length === 0 ? undefined : from.join(", ")));
  }
  return parts;
}

function equation(measure: Measure, scored: Explained, settings: Settings, language: Language): string {
  const percent = formatPercent(scored.raw ?? 0, language);
  const calculation =
    measure.number === undefined
      ? deed(measure, scored, settings, language)
      : amount(measure, measure.number, scored, settings, language);
  return calculation === undefined ? scoreTexts(language).judged(percent) : `${calculation} = ${percent}`;
}

function amount(
  measure: Measure,
  number: NumericPart,
  scored: Explained,
  settings: Settings,
  language: Language,
): string | undefined {
  const actual = fitNumber(number, scored.result, settings.year);
  if (actual.kind !== "fits") return undefined;
  const numeric = quotient(number, actual.value, settings.method, language);
  const doneOn = scored.doneOn && fitDoneOn(scored.doneOn, settings.year);
  if (measure.day === undefined || doneOn?.kind !== "fits") return numeric;
  const share = measureNumber(number, actual.value, settings.method).raw;
  const onTime = measureDay(measure.day, doneOn.value, settings.latePerDay).raw;
  return scoreTexts(language).lowerOf(
    `(${numeric} = ${formatPercent(share, language)})`,
    `(${dayText(doneOn.value, measure.day, language)} = ${formatPercent(onTime, language)})`,
  );
}

/** A day, a yes or a no; `undefined` for a share that a person judged. */
function deed(measure: Measure, { result }: Explained, settings: Settings, language: Language): string | undefined {
  if (measure.judged !== undefined) return undefined;
  const texts = scoreTexts(language);
  const due = measure.day ?? settings.closing;
  if (result.kind === "yes") return texts.done(printDay(due));
  if (result.kind === "no") return texts.notDone(printDay(due));
  const day = fitDoneOn(result, settings.year);
  return day.kind === "fits" ? dayText(day.value, due, language) : undefined;
}

function dayText(day: Day, due: Day, language: Language): string {
  const texts = scoreTexts(language);
  const late = serialOf(day) - serialOf(due);
  return late > 0 ? texts.doneLate(printDay(day), printDay(due), late) : texts.doneOn(printDay(day), printDay(due));
}
