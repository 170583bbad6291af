/** A target in signs as the pane writes it: `≥ 40`, `30% – 50%`, `entro il 30/09/2016`; blanks after signs do not break. */
import type { Language } from "../../../shared/language";
import {
  isUnmeasurable,
  type Measure,
  type NumericPart,
  type Unmeasurable,
} from "../../../shared/target/achievement/measure";
import { printTargetShort } from "../../../shared/target/printReading";
import { SIGNS } from "../../../shared/target/printTarget";
import type { TargetReading } from "../../../shared/target/target";
import { formatNumber } from "../../../shared/text/numbers";
import { stateTexts } from "../../../shared/text/states";
import { printDay } from "../../../shared/workbook/days";

/** As it counts; of a target without number what was understood of it; `undefined`: nothing was. */
export function readText(
  measure: Measure | Unmeasurable,
  reading: TargetReading,
  language: Language,
): string | undefined {
  if (!isUnmeasurable(measure)) return measureText(measure, language);
  return reading.kind === "target" ? printTargetShort(reading.target, language) : undefined;
}

export function measureText(measure: Measure, language: Language): string {
  const words = stateTexts(language).reading;
  if (measure.judged !== undefined) return words.judged;
  const number = measure.number === undefined ? [] : [numberText(measure.number, language)];
  const day = measure.day === undefined ? [] : [words.by + printDay(measure.day)];
  const text = [...number, ...day].join(" ");
  return text === "" ? words.done : text;
}

const SIGN = { min: SIGNS.atLeast, "min>": SIGNS.moreThan, max: SIGNS.atMost, "max<": SIGNS.lessThan } as const;

function numberText(number: NumericPart, language: Language): string {
  const { kind, low = 0, high = 0 } = number;
  const one = (value: number): string => boundText(value, number, language);
  if (kind !== "range") return SIGN[kind] + one(number.low ?? high);
  return low === high ? SIGNS.exactly + one(low) : one(low) + stateTexts(language).reading.to + one(high);
}

function boundText(value: number, { percent, unit }: NumericPart, language: Language): string {
  const digits = formatNumber(percent ? value * 100 : value, language, 4);
  return percent && unit !== "points" ? `${digits}%` : digits;
}
