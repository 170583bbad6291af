/** EXPLAIN: in one line how the % realizzazione of a result comes about, or why there is none. */
import type { Language } from "../../language";
import { explainIndicator } from "../../score/explainIndicator";
import { defaultSettings } from "../../score/settings";
import { isUnmeasurable } from "../../target/achievement/measure";
import { scoreTexts } from "../../text/score";
import { stateTexts } from "../../text/states";
import { printDay } from "../../workbook/days";
import { withoutNumber } from "../answers";
import type { FunctionValue } from "../customFunction";
import { type CellsBeside, defineFunction, each, optional } from "../defineFunction";
import { isFunctionError, type JudgedCells, judgeCells } from "../judgeCells";
import { languageOr } from "../optionWords";
import { weightsIn } from "../readShares";

export const explain = defineFunction({
  name: "EXPLAIN",
  parameters: [
    each("actual", { mayBeBlank: true }),
    each("target"),
    ...["baseline", "indicator", "year", "method", "cap", "weight", "language", "doneOn", "latePerDay"].map(optional),
  ],
  prepare: () => explained,
});

/** The reasons of `#N/A` are explanations too; errors of the cells, and arguments that cannot be, stay errors. */
function explained(cells: CellsBeside): FunctionValue {
  const judged = judgeCells(cells);
  const language = languageOr("error" in judged ? "it" : judged.language, cells.language);
  const weights = cells.weight && weightsIn([cells.weight]);
  if (isFunctionError(language)) return language;
  if (isFunctionError(weights)) return weights;
  if ("error" in judged) return judged.error === "#N/A" ? (judged.reason?.[language] ?? judged) : judged;
  const without = withoutNumber(judged);
  if (without === "") return "";
  if (without?.reason !== undefined && judged.outcome.kind !== "unmeasurable") return without.reason[language];
  return withoutClosing(judged, language, explanationOf(judged, weights?.values[0], language));
}

function explanationOf(judged: JudgedCells, weight: number | undefined, language: Language): string {
  const settings = { ...defaultSettings(judged.year, AFTER_ALL), ...settingsOf(judged) };
  const weightsAre = weight === undefined ? "unsaid" : "sharesOfBody";
  return explainIndicator(scoredOf(judged, weight ?? 0), weightsAre, settings, language);
}

/** A yes or a no for a thing without a day: of which year nobody said, so no closing date is named. */
function withoutClosing({ isYearGiven, year, result }: JudgedCells, language: Language, line: string): string {
  if (isYearGiven || (result.kind !== "yes" && result.kind !== "no")) return line;
  const { done, notDone } = scoreTexts(language);
  const closing = printDay(`${year}-12-31`);
  return line.replace(
    result.kind === "yes" ? done(closing) : notDone(closing),
    stateTexts(language).result[result.kind],
  );
}

const AFTER_ALL = "9999-12-31";
/** The cells of a call stand nowhere; the explanation does not say where. */
const NOWHERE = { sheet: "", top: 0, left: 0, bottom: 0, right: 0 };

const settingsOf = ({ method, cap, latePerDay }: JudgedCells) => ({ method, cap, latePerDay });

/** The call as an indicator that has been scored. */
function scoredOf(judged: JudgedCells, weight: number): Parameters<typeof explainIndicator>[0] {
  const { outcome, measure, reading, result, doneOn, actual, text } = judged;
  const isMeasured = outcome.kind === "measured";
  return {
    indicator: { id: "", title: { value: "", at: NOWHERE }, targets: {}, results: {} },
    targetText: text,
    reading,
    measureAsRead: measure,
    measure,
    result,
    ...(isUnmeasurable(measure) ? {} : { resultCell: { ...actual, at: NOWHERE } }),
    ...(doneOn && { doneOn }),
    origin: "plan",
    status: isMeasured ? (outcome.reached ? "reached" : "not-reached") : outcome.kind,
    ...(isMeasured ? { raw: outcome.raw, achievement: outcome.value } : { why: outcome.why }),
    countsAsZero: false,
    weight,
    effectiveWeight: weight,
  };
}
