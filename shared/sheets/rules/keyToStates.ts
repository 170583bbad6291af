/** The key to the states at the foot of *Regole di calcolo*; the limits in it are the cells, so that it is never out of date. */
import type { Language } from "../../language";
import type { Settings } from "../../score/settings";
import type { KeyBand, KeyState, RulesText } from "../../text/it/rules";
import { printPercent } from "../../text/percent";
import { call, cellRef, eq, iff, join, times } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { percentFormula } from "../indicator/formulaWords";
import { calc, text } from "../look/cells";
import { PALETTE } from "../look/palette";
import { STYLES, underlined } from "../look/styles";
import { RULES } from "../places";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { ruledRow } from "./rows";

interface KeyInput {
  readonly settings: Settings;
  readonly language: Language;
}

export const keyRows = (words: RulesText, input: KeyInput): RowDoc[] =>
  (Object.keys(words.states) as KeyState[]).map((state) => ({
    cells: ruledRow({ 1: stateCell(state, words), 2: meaningCell(state, words, input) }),
  }));

const COLOURS: Partial<Readonly<Record<KeyState, string>>> = {
  green: PALETTE.green,
  yellow: PALETTE.amber,
  red: PALETTE.red,
  beyond: PALETTE.blue,
  reread: PALETTE.red,
  twoResults: PALETTE.red,
};

function stateCell(state: KeyState, words: RulesText): CellDoc {
  const alert = state === "reread" || state === "twoResults" ? { fill: PALETTE.alert } : {};
  const style = { ...STYLES.band, bold: true, colour: COLOURS[state] ?? PALETTE.ink, ...alert };
  return text(words.states[state], underlined(style));
}

function meaningCell(state: KeyState, words: RulesText, { settings, language }: KeyInput): CellDoc {
  const style = underlined({ ...STYLES.soft, indent: 1 });
  if (state !== "green" && state !== "yellow" && state !== "red") return text(words.meanings[state], style);
  const yellow = percentText("yellowFrom", language);
  const green = percentText("greenFrom", language);
  const shown = { yellow: limit(settings.yellowFrom, language), green: limit(settings.greenFrom, language) };
  const parts: Readonly<Record<KeyBand, readonly [Formula, string]>> = {
    green: [join(words.from, green, words.upward), words.from + shown.green + words.upward],
    yellow: [
      join(words.from, yellow, words.toLessThan, green),
      words.from + shown.yellow + words.toLessThan + shown.green,
    ],
    red: [join(words.lessThan, yellow), words.lessThan + shown.yellow],
  };
  return calc(parts[state][0], parts[state][1], style);
}

/** A limit as text, with one decimal only where it has one: `90%`, `72,5%`. */
function percentText(rule: "yellowFrom" | "greenFrom", language: Language): Formula {
  const fraction = cellRef(RULES[rule], RULES.used);
  const points = call("ROUND", times(fraction, 100), 0);
  return iff(eq(points, call("ROUND", times(fraction, 100), 1)), join(points, "%"), percentFormula(fraction, language));
}

const limit = (fraction: number, language: Language): string => {
  const tenths = Math.round(fraction * 1000);
  return printPercent(fraction, tenths % 10 === 0 ? 0 : 1, language);
};
