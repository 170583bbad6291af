/** The 31/12 cell that shows the result of the user's own programme sheet: its formula, and how it is known again. */
import type { Language } from "../../language";
import type { ShownResult } from "../../plan/plan";
import { stateTexts } from "../../text/states";
import { and, call, eq, iff } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { isCellError } from "../../workbook/snapshot";
import { live } from "../indicator/formulaWords";
import { standsAsRead } from "../indicator/guard";
import type { Shown } from "../look/cells";

/**
 * The result, empty where there is none. Where the row or the column holds something else by now it says so in words that
 * are no result, and the indicator's row on the cockpit says *da rileggere*.
 */
export function shownFormula({ result, title, heading }: ShownResult, language: Language): Formula {
  const stands = and(standsAsRead({ value: title.raw ?? title.value, at: title.at }), standsAsRead(heading));
  const now = live(result.at);
  return iff(call("IFERROR", stands, false), iff(eq(now, ""), "", now), stateTexts(language).reread);
}

/** What the formula shows. */
export function shownValue({ result: { value } }: ShownResult): Shown {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

const WORDS = [stateTexts("it").reread, stateTexts("en").reread];
const BEGINNING = /^=?IF\(IFERROR\(AND\((?:AND\()?EXACT\(/i;

/** What stands in its place once there is nothing to show any more: a formula of ours, that shows nothing. */
const NOTHING = '""';

/** Whether a formula is such a one, whatever cells it points to now, or what stands in its place. */
export const isShownFormula = (formula: string): boolean =>
  formula === NOTHING || (BEGINNING.test(formula) && WORDS.some((word) => formula.endsWith(`,"${word}")`)));
