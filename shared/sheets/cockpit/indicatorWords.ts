/** What a person reads on an indicator's row: result, where it came from, target, %, reached, semaforo, variance. */

import type { ScoredStrategic } from "../../score/scorecard";
import type { StateText } from "../../text/it/states";
import { dayOfSerial, printDay } from "../../workbook/days";
import { call, cellRef, choose, eq, iff, join, lt, ne, times } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { isCellError } from "../../workbook/snapshot";
import { SOURCES } from "../indicator/columns";
import {
  dayFormula,
  isOneOf,
  live,
  numberFormula,
  percentFormula,
  signedPercentFormula,
} from "../indicator/formulaWords";
import type { Values } from "../indicator/values";
import { type Cells, calc, text } from "../look/cells";
import { STYLES } from "../look/styles";
import { ABSENT } from "../look/symbols";
import { COCKPIT, STATES } from "../places";
import type { CellDoc } from "../sheetDoc";
import { indicatorBandFormula, indicatorBandText, reachedWord, reachedWordFormula } from "./bands";
import { HELPER, READING, STEP } from "./columns";
import { resultFormat, scaleOf, varianceFormat } from "./formats";
import type { IndicatorLine } from "./outline";
import { readAsFigure } from "./readAs";
import { resultFigure } from "./resultShown";
import { type CockpitSheet, cockpitCell, isOpen, rule, yearIsOpen } from "./sheet";
import type { Figure } from "./userCells";
import { numberText, percentText } from "./words";

type Cell = (step: keyof typeof STEP) => Formula;

const cellsOf =
  (row: number): Cell =>
  (step) =>
    cellRef(row, STEP[step]);

/** D–K of an indicator's row. */
export function visibleCells(sheet: CockpitSheet, line: IndicatorLine, values: Values): Cells {
  const { scored, row } = line;
  const cell = cellsOf(row);
  const result = resultFigure(cell, values, sheet);
  const origin = originFigure(cell, values, originWords(sheet, scored));
  const readAs = readAsFigure(scored, row, { ...STEP, reading: READING }, sheet.language);
  const format = resultFormat(scored);
  const parts = bandParts(sheet, row);
  const shown = bandValues(sheet, values);
  const { states } = sheet;
  return {
    [COCKPIT.result]: show(result, {
      ...STYLES.numberStrong,
      ...(typeof result.value === "string" && { wrap: true }),
      ...(format !== undefined && { format }),
    }),
    [COCKPIT.origin]: show(origin, { ...STYLES.note }),
    [COCKPIT.target]: targetCell(line),
    [COCKPIT.readAs]: show(readAs, STYLES.softWrapped),
    [COCKPIT.achievement]: calc(
      iff(eq(cell("achievement"), ""), ABSENT, cell("achievement")),
      values.achievement === "" ? ABSENT : values.achievement,
      STYLES.percent,
    ),
    [COCKPIT.reached]: calc(reachedWordFormula(parts, states), reachedWord(shown, states), STYLES.textIndented),
    [COCKPIT.band]: calc(
      indicatorBandFormula(parts, states),
      indicatorBandText(shown, states, sheet.scorecard.settings),
      STYLES.band,
    ),
    [COCKPIT.variance]: varianceCell(sheet, line, values),
  };
}

const show = ({ formula, value }: Figure, style: CellDoc["style"]): CellDoc => calc(formula, value, style);

function bandParts(sheet: CockpitSheet, row: number) {
  const cell = cellsOf(row);
  return {
    state: cell("state"),
    raw: cell("raw"),
    achievement: cell("achievement"),
    reached: cell("reached"),
    kind: cell("kind"),
    provisional: cell("provisional"),
    greenFrom: rule(sheet, "greenFrom"),
    yellowFrom: rule(sheet, "yellowFrom"),
    open: isOpen(sheet),
  };
}

const bandValues = (sheet: CockpitSheet, values: Values) => ({
  state: String(values.state),
  raw: Number(values.raw),
  achievement: Number(values.achievement),
  reached: values.reached === true,
  kind: String(values.kind),
  provisional: String(values.provisional),
  open: yearIsOpen(sheet),
});

/** On *Rilevazioni* a checkpoint stands on no Scheda, and 31/12 may show a cell of the user's own sheet. */
function originWords({ names, states }: CockpitSheet, { programme, indicator }: ScoredStrategic): StateText["origin"] {
  if (names.readings === "" || names.programme(programme) !== names.readings) return states.origin;
  const { own, ...words } = states.originOfAdopted;
  const isShown = typeof indicator.typed?.shown === "object";
  return { ...states.origin, ...words, ...(isShown ? { december: own } : {}) };
}

/** *Da dove*: empty where there is no result. */
function originFigure(cell: Cell, values: Values, origin: StateText["origin"]): Figure {
  const source = cell("source");
  const cases = (["plan", "december", "both", "two", "august", "april"] as const).map((name): [Formula, string] => [
    eq(source, SOURCES[name]),
    origin[name],
  ]);
  const formula = choose(
    [[isOneOf(cell("state"), [STATES.reread, STATES.waived]), ""], [ne(cell("judged"), ""), origin.judged], ...cases],
    "",
  );
  return { formula, value: originValue(values, origin) };
}

function originValue({ state, judged, source }: Values, origin: StateText["origin"]): string {
  if (state === STATES.waived) return "";
  if (judged !== "") return origin.judged;
  const known = Object.keys(origin).find((name) => name === source) as keyof typeof origin | undefined;
  return known === undefined ? "" : origin[known];
}

/** The user's target, live, as their cell shows it. */
function targetCell({ scored }: IndicatorLine): CellDoc {
  const { target } = scored;
  const style = { ...STYLES.wrappedIndented };
  if (target === undefined) return text(ABSENT, style);
  const now = live(target.at);
  const { value } = target;
  const shown = value === null || value === "" || isCellError(value) ? ABSENT : value;
  const format = target.format === undefined || /^general$/i.test(target.format) ? {} : { format: target.format };
  return calc(call("IFERROR", iff(eq(now, ""), ABSENT, now), ABSENT), shown, { ...style, ...format });
}

/** Percentages differ by points. */
const scaleFactor = (line: IndicatorLine): number => (scaleOf(line.scored) === "percent" ? 100 : 1);

function varianceCell({ states }: CockpitSheet, line: IndicatorLine, values: Values): CellDoc {
  const variance = cellRef(line.row, STEP.variance);
  const factor = scaleFactor(line);
  const scaled = factor === 1 ? variance : times(variance, factor);
  const value = values.variance === "" ? "" : roundTo6(Number(values.variance) * factor);
  return calc(iff(eq(variance, ""), "", call("ROUND", scaled, 6)), value, {
    ...STYLES.number,
    format: varianceFormat(line.scored, states),
  });
}

const roundTo6 = (value: number): number => (Math.sign(value) * Math.round(Math.abs(value) * 1e6)) / 1e6;

/** Result, target and variance as texts: on the first page a row shows now one indicator, now another. */
export function firstPageCells(sheet: CockpitSheet, line: IndicatorLine, values: Values): Cells {
  const small = STYLES.small;
  return {
    [HELPER.resultText]: show(resultText(sheet, line, values), small),
    [HELPER.targetText]: show(targetText(sheet, line), small),
    [HELPER.varianceText]: show(varianceText(sheet, line, values), small),
  };
}

/** A number in the unit of an indicator: `12,0%`, `31/12/2016`, `12,5`. */
function inUnit(sheet: CockpitSheet, line: IndicatorLine, number: Formula): Formula {
  const scale = scaleOf(line.scored);
  if (scale === "percent") return signedPercentFormula(number, sheet.language);
  return scale === "day" ? dayFormula(number) : numberFormula(number, sheet.language);
}

function valueInUnit({ language }: CockpitSheet, line: IndicatorLine, value: number): string {
  const scale = scaleOf(line.scored);
  if (scale === "percent") return percentText(value, language);
  return scale === "day" ? printDay(dayOfSerial(value)) : numberText(value, language);
}

function resultText(sheet: CockpitSheet, line: IndicatorLine, values: Values): Figure<string> {
  const result = cockpitCell(line.row, "result");
  const value = resultFigure(cellsOf(line.row), values, sheet).value;
  return {
    formula: iff(call("ISNUMBER", result), inUnit(sheet, line, result), result),
    value: typeof value === "number" ? valueInUnit(sheet, line, value) : String(value),
  };
}

function targetText(sheet: CockpitSheet, line: IndicatorLine): Figure<string> {
  const target = cockpitCell(line.row, "target");
  const { target: cell } = line.scored;
  const { language } = sheet;
  const value = cell?.value;
  const isPercent = /%/.test(cell?.format ?? "");
  const isDay = /[dy]/i.test((cell?.format ?? "").replace(/"[^"]*"|\[[^\]]*\]|general/gi, ""));
  const formula = isPercent
    ? join(numberFormula(times(target, 100), language), "%")
    : isDay
      ? dayFormula(target)
      : numberFormula(target, language);
  const print = (number: number): string =>
    isPercent
      ? `${numberText(number * 100, language)}%`
      : isDay
        ? printDay(dayOfSerial(number))
        : numberText(number, language);
  return {
    formula: iff(call("ISNUMBER", target), formula, join(target, "")),
    value:
      typeof value === "number"
        ? print(value)
        : value === null || value === undefined || typeof value === "object" || value === ""
          ? ABSENT
          : String(value),
  };
}

/** `+1`, `−18,0 p.p.`, `+12 gg`. */
function varianceText(sheet: CockpitSheet, line: IndicatorLine, values: Values): Figure<string> {
  const { language, states } = sheet;
  const variance = cellRef(line.row, STEP.variance);
  const size = call("ABS", variance);
  const scale = scaleOf(line.scored);
  const unit =
    scale === "percent" ? states.variance.points : scale === "day" || scale === "done" ? states.variance.days : "";
  const sized =
    scale === "percent" ? call("SUBSTITUTE", percentFormula(size, language), "%", "") : numberFormula(size, language);
  const formula = iff(eq(variance, ""), "", join(iff(lt(variance, 0), "−", "+"), sized, unit));
  if (values.variance === "") return { formula, value: "" };
  const number = Number(values.variance);
  const shown =
    scale === "percent"
      ? percentText(Math.abs(number), language).replace("%", "")
      : numberText(Math.abs(number), language);
  return { formula, value: (number < 0 ? "−" : "+") + shown + unit };
}
