/**
 * The hidden cell beside each setting: the value that counts. Where the input is blank or is nothing that the setting may
 * be, that is the default, as in `readSettings`; the note beside the input says so.
 */
import { defaultSettings, type Settings } from "../../score/settings";
import { serialOf } from "../../workbook/days";
import { and, call, cellRef, eq, ge, iff, le, lt, not, or, type Part } from "../../workbook/formula/build";
import type { Formula, Reference } from "../../workbook/formula/tree";
import { exactNumber, ifError } from "../indicator/formulaWords";
import { calc } from "../look/cells";
import { STYLES } from "../look/styles";
import { RULES } from "../places";
import type { CellDoc } from "../sheetDoc";
import { LIMITS, type Limited } from "./allowed";
import { type Choice, holdsChoice, METHOD, MISSING } from "./choices";
import type { RuleName, UsedRule } from "./ruleRows";

/** The cell in which people type. */
const inputCell = (rule: RuleName): Reference => cellRef(RULES[rule], RULES.column);

/** Whether the input is a value that the setting may have; never an error. `year`: that of the sheets. */
export function isAllowed(rule: RuleName, year: number): Formula {
  const cell = inputCell(rule);
  switch (rule) {
    case "year":
      return noError(eq(cell, year));
    case "today":
      return noError(eq(cell, cellRef(RULES.today, RULES.used)));
    case "method":
      return noError(or(...Object.values(METHOD).map((choice) => holdsChoice(cell, choice))));
    case "missing":
      return noError(or(...Object.values(MISSING).map((choice) => holdsChoice(cell, choice))));
    case "reference":
      return noError(or(eq(cell, ""), and(...within("reference"))));
    case "yellowFrom":
    case "greenFrom":
      return noError(
        and(...within("yellowFrom"), ...within("greenFrom"), lt(inputCell("yellowFrom"), inputCell("greenFrom"))),
      );
    default:
      return noError(and(...within(rule)));
  }
}

const noError = (condition: Formula): Formula => ifError(condition, 0);

function within(rule: Limited): Part[] {
  const cell = inputCell(rule);
  const { low, high } = LIMITS[rule];
  const isNumber = [call("ISNUMBER", cell), not(call("ISLOGICAL", cell))];
  return [...isNumber, ge(cell, exactNumber(low)), le(cell, exactNumber(high))];
}

/** The hidden cell of a setting. */
export function usedCell(rule: UsedRule, settings: Settings): CellDoc {
  const { year, today, closing } = settings;
  const fallback = defaultSettings(year, today);
  const day = (cell: Reference): Formula => call("INT", cell);
  const style = STYLES.small;
  const choice = (mark: string, word: Choice, otherwise: string): Formula =>
    iff(noError(holdsChoice(inputCell(rule), word)), mark, otherwise);
  const orDefault = (value: number): Formula => iff(isAllowed(rule, year), inputCell(rule), exactNumber(value));
  switch (rule) {
    case "today": {
      const reference = inputCell("reference");
      const isDay = noError(and(...within("reference")));
      return calc(iff(isDay, day(reference), call("TODAY")), serialOf(today), style);
    }
    case "closing": {
      const isDay = isAllowed("closing", year);
      return calc(iff(isDay, day(inputCell("closing")), serialOf(fallback.closing)), serialOf(closing), style);
    }
    case "method":
      return calc(choice("mirror", METHOD.mirror, fallback.method), settings.method, style);
    case "missing":
      return calc(choice("zero", MISSING.zero, fallback.missing), settings.missing, style);
    case "late":
      return calc(orDefault(fallback.latePerDay), settings.latePerDay, style);
    default:
      return calc(orDefault(fallback[rule]), settings[rule], style);
  }
}
