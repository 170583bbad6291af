/** The result that counts, as a person reads it on the cockpit and beside an operational indicator. */
import type { Language } from "../../language";
import type { StateText } from "../../text/it/states";
import { dayOfSerial, printDay } from "../../workbook/days";
import { and, call, choose, eq, iff, ne, not, or } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { KINDS } from "../indicator/columns";
import { dayFormula, isOneOf, numberFormula, signedPercentFormula } from "../indicator/formulaWords";
import type { Values } from "../indicator/values";
import type { Shown } from "../look/cells";
import { ABSENT } from "../look/symbols";
import { STATES } from "../places";
import type { Figure } from "./userCells";
import { numberText, percentText } from "./words";

/** The words of a result, and the language of its numbers. */
export interface ResultWords {
  readonly states: Pick<StateText, "result">;
  readonly language: Language;
}

/** The cells of a row that it depends on. */
type Cell = (step: "result" | "state" | "kind" | "fit") => Formula;

/** States in which no result is shown. */
const HIDDEN_RESULT: readonly string[] = [STATES.reread, STATES.twoResults, STATES.waived];

/** A number, a day, a word; of a deliverable a text, since it may be a day or a share. */
export function resultFigure(cell: Cell, values: Values, words: ResultWords): Figure {
  const { states, language } = words;
  const result = cell("result");
  const isNumber = call("ISNUMBER", result);
  const ofDone = iff(eq(cell("fit"), "day"), dayFormula(result), signedPercentFormula(result, language));
  const formula = choose(
    [
      [or(isOneOf(cell("state"), HIDDEN_RESULT), eq(result, "")), ABSENT],
      [eq(result, "yes"), states.result.yes],
      [eq(result, "no"), states.result.no],
      [not(isNumber), result],
      [and(eq(cell("kind"), KINDS.done), ne(cell("fit"), "verify")), ofDone],
      [and(isOneOf(cell("kind"), [KINDS.done, KINDS.day]), eq(cell("fit"), "verify")), numberFormula(result, language)],
    ],
    result,
  );
  return { formula, value: resultValue(values, words) };
}

function resultValue({ result, state, kind, fit }: Values, { states, language }: ResultWords): Shown {
  if (result === "" || HIDDEN_RESULT.includes(String(state))) return ABSENT;
  if (result === "yes" || result === "no") return states.result[result];
  if (typeof result !== "number") return result;
  if (kind === KINDS.done && fit !== "verify") {
    return fit === "day" ? printDay(dayOfSerial(result)) : percentText(result, language);
  }
  return (kind === KINDS.done || kind === KINDS.day) && fit === "verify" ? numberText(result, language) : result;
}
