/** *Letto come*: how a target was read, in signs that a person can check against the text beside it. */
import type { Language } from "../../language";
import type { ScoredIndicator } from "../../score/scorecard";
import { isUnmeasurable, type Measure, type NumericPart } from "../../target/achievement/measure";
import { formatNumber } from "../../text/numbers";
import { stateTexts } from "../../text/states";
import { printDay } from "../../workbook/days";
import { call, cellRef, choose, eq, iff, join, ne, or, phrase, times } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import type { IndicatorColumns } from "../indicator/columns";
import { isNumeric } from "../indicator/effective";
import { dayFormula, numberFormula } from "../indicator/formulaWords";
import { text } from "../look/cells";
import { STYLES } from "../look/styles";
import { ABSENT } from "../look/symbols";
import type { CellDoc } from "../sheetDoc";
import type { Figure } from "./userCells";
import { numberText, shortPercent } from "./words";

const SIGNS = { min: "≥ ", "min>": "> ", max: "≤ ", "max<": "< " } as const;

/** The reading of the text alone: `≥ 25`, `≤ 7 (presunto)`, `≥ 3 entro il 30/09/2016`. */
function readingText(scored: ScoredIndicator, language: Language): string {
  const { measureAsRead: measure, reading } = scored;
  if (isUnmeasurable(measure)) return ABSENT;
  const words = stateTexts(language).reading;
  const number = measure.number === undefined ? "" : numericText(measure.number, language);
  const day = measure.day === undefined ? "" : words.by + printDay(measure.day);
  const said = [number, day].filter((part) => part !== "").join(" ");
  const assumed = reading.kind === "target" && reading.assumed.some((one) => one !== "year-from-context");
  return (said === "" ? doneText(measure, words.done) : said) + (assumed ? words.assumed : "");
}

const doneText = (measure: Measure, word: string): string => (measure.done ? word : ABSENT);

function numericText(number: NumericPart, language: Language): string {
  const one = (value: number): string => boundText(value, number, language);
  const { kind, low = 0, high = 0 } = number;
  if (kind === "range") return low === high ? `= ${one(low)}` : one(low) + stateTexts(language).reading.to + one(high);
  return SIGNS[kind] + one(kind === "min" || kind === "min>" ? low : high);
}

const boundText = (value: number, { percent, unit }: NumericPart, language: Language): string =>
  unit === "points" || !percent
    ? formatNumber(percent ? value * 100 : value, language, 4)
    : shortPercent(value, language);

/**
 * The hidden cell from which the formula takes the text's reading: so is that formula the same on every row, whatever the
 * targets say. It wraps as the visible cell does: with another text the row may need another height.
 */
export const readingCell = (scored: ScoredIndicator, language: Language): CellDoc =>
  text(readingText(scored, language), { ...STYLES.small, wrap: true });

/**
 * The reading on the sheet: the text's while it stands as read and nobody overrides it, else what the columns say.
 * `reading`: the column of `readingCell`.
 */
export function readAsFigure(
  scored: ScoredIndicator,
  row: number,
  columns: IndicatorColumns & { readonly reading: number },
  language: Language,
): Figure<string> {
  const cell = (step: keyof IndicatorColumns): Formula => cellRef(row, columns[step]);
  const words = stateTexts(language).reading;
  const overridden = or(ne(cell("direction"), ""), ne(cell("threshold"), ""), ne(cell("by"), ""));
  const formula = choose(
    [
      [call("NOT", cell("guard")), ABSENT],
      [ne(cell("judged"), ""), words.judged],
      [overridden, overriddenFormula(cell, language)],
    ],
    cellRef(row, columns.reading),
  );
  return { formula, value: readAsValue(scored, readingText(scored, language), language) };
}

function readAsValue({ indicator, measure }: ScoredIndicator, asRead: string, language: Language): string {
  const override = indicator.typed?.override ?? {};
  const words = stateTexts(language).reading;
  if (override.judged !== undefined) return words.judged;
  if (override.direction === undefined && override.threshold === undefined && override.by === undefined) return asRead;
  if (isUnmeasurable(measure)) return ABSENT;
  const number = measure.number === undefined ? "" : plainNumericText(measure.number, language);
  const day = measure.day === undefined ? "" : words.by + printDay(measure.day);
  if (number === "" && measure.done && day === "") return words.done;
  return [number, day].filter((part) => part !== "").join(" ");
}

function plainNumericText({ kind, low = 0, high = 0, percent }: NumericPart, language: Language): string {
  const one = (value: number): string =>
    percent ? `${numberText(value * 100, language)}%` : numberText(value, language);
  if (kind === "range") return low === high ? `= ${one(low)}` : one(low) + stateTexts(language).reading.to + one(high);
  return SIGNS[kind] + one(kind === "min" || kind === "min>" ? low : high);
}

/** What the columns of the effective target say, put into signs. */
function overriddenFormula(cell: (step: keyof IndicatorColumns) => Formula, language: Language): Formula {
  const words = stateTexts(language).reading;
  const kind = cell("kind");
  const one = phrase((value) =>
    iff(eq(cell("percent"), 1), join(numberFormula(times(value, 100), language), "%"), numberFormula(value, language)),
  );
  const number = choose(
    [
      [eq(kind, "min"), join(SIGNS.min, one(cell("low")))],
      [eq(kind, "min>"), join(SIGNS["min>"], one(cell("low")))],
      [eq(kind, "max"), join(SIGNS.max, one(cell("high")))],
      [eq(kind, "max<"), join(SIGNS["max<"], one(cell("high")))],
    ],
    iff(
      eq(cell("low"), cell("high")),
      join("= ", one(cell("low"))),
      join(one(cell("low")), words.to, one(cell("high"))),
    ),
  );
  const byDay = join(words.by, dayFormula(cell("day")));
  return choose(
    [
      [isNumeric(kind), iff(eq(cell("day"), ""), number, join(number, " ", byDay))],
      [eq(kind, "none"), byDay],
      [eq(kind, "done"), iff(eq(cell("by"), ""), words.done, byDay)],
    ],
    ABSENT,
  );
}
