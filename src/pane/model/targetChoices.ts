/** The ways in which a person may have a target read: those that the cells *Verso* and *Entro* of a Scheda can say. */
import type { Language } from "../../../shared/language";
import type { TargetOverride } from "../../../shared/plan/plan";
import type { ScoredIndicator } from "../../../shared/score/scorecard";
import { isUnmeasurable, type Measure } from "../../../shared/target/achievement/measure";
import { overrideMeasure } from "../../../shared/target/achievement/override";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import type { Day } from "../../../shared/workbook/days";
import { measureText } from "./measureText";

/** `override`: what the cells must say; empty: nothing, the text alone counts. */
export interface TargetChoice {
  readonly id: "read" | "higher" | "lower" | "yearEnd";
  readonly override: Pick<TargetOverride, "direction" | "by">;
  readonly read: string;
  readonly words: string;
  /** It says what the text says. */
  readonly isAsRead: boolean;
}

/**
 * Of a number at least or at most; of a deadline its day or the end of the year; of all else none. None either where a
 * person has typed *% giudicata*: that is the score, however the target is read.
 */
export function targetChoices(scored: ScoredIndicator, year: number, language: Language): readonly TargetChoice[] {
  const { measureAsRead: measure, reading } = scored;
  if (scored.indicator.typed?.override.judged !== undefined) return [];
  if (isUnmeasurable(measure) || reading.kind !== "target" || measure.base !== undefined) return [];
  if (measure.number !== undefined) return numberChoices(measure, language);
  return measure.day === undefined || measure.done ? [] : dayChoices(measure, `${year}-12-31`, language);
}

function numberChoices(measure: Measure, language: Language): TargetChoice[] {
  const words = paneWorkTexts(language).readings;
  const read = measureText(measure, language);
  const sides = (["higher", "lower"] as const).map((direction): TargetChoice => {
    const changed = overrideMeasure(measure, { direction });
    const now = isUnmeasurable(changed) ? read : measureText(changed, language);
    return {
      id: direction,
      override: { direction },
      read: now,
      words: words[direction](bare(now)),
      isAsRead: now === read,
    };
  });
  if (sides.some(({ isAsRead }) => isAsRead)) return sides;
  const { number } = measure;
  const isOne = number?.kind === "range" && number.low === number.high;
  return [
    { id: "read", override: {}, read, words: isOne ? words.exactly(bare(read)) : words.asRead, isAsRead: true },
    ...sides,
  ];
}

/** `≥ 5` → `5`. */
const bare = (read: string): string => read.replace(/^[≥≤<>=]\s*/, "");

function dayChoices(measure: Measure, last: Day, language: Language): TargetChoice[] {
  const words = paneWorkTexts(language).readings;
  if (measure.day === last) return [];
  return [
    { id: "read", override: {}, read: measureText(measure, language), words: words.byDay, isAsRead: true },
    {
      ...{ id: "yearEnd", override: { by: last }, isAsRead: false },
      ...{ read: measureText({ day: last, done: false }, language), words: words.byYearEnd },
    },
  ];
}

/** The choice that counts now; `undefined`: a person has written something else. */
export function chosenOf(
  choices: readonly TargetChoice[],
  override: TargetOverride | undefined = {},
): TargetChoice | undefined {
  const { direction, threshold, by } = override;
  if (threshold !== undefined) return undefined;
  if (direction === undefined && by === undefined) return choices.find(({ isAsRead }) => isAsRead);
  return choices.find(({ override: other }) => other.direction === direction && other.by === by);
}
