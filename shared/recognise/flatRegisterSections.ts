/** Texts that stand alone in a row of a flat register: a section, the rest of the title above, or a note. */
import type { TitleCell } from "../plan/plan";
import { titleCell } from "./cells";
import { carryCodes, codeBefore } from "./flatRegisterCodes";
import type { FlatColumns } from "./flatRegisterColumns";
import { FLAT_LEVELS, type FlatLevel } from "./flatRegisterLevels";
import type { FlatRow, LevelText } from "./flatRegisterRows";
import type { FlatTree } from "./flatRegisterTree";
import { PERSPECTIVE_NAMES, PERSPECTIVE_WORD } from "./headings";
import { normalise } from "./normalise";

/** How notes below a table, page numbers and signatures begin. */
const NOTE =
  /^(\W|not[ae]\b|nb\b|n\.b\.|fonte|fonti|source|legenda|key\b|pag(ina|e)?\b|data\b|date\b|firma|approvat|aggiornat|updated|remark|footnote|\d+ di \d+$)/;
const OPEN_END =
  /(?:[,\-–/(]|\b(?:di|del|dello|della|dei|degli|delle|e|ed|o|per|in|nel|nella|nei|nelle|a|al|alla|ai|alle|con|da|dal|dalla|su|sul|il|la|lo|i|gli|le|un|una|of|the|and|or|for|to|with|by|on|at|from|an?))$/i;

export const isNote = (text: string): boolean => NOTE.test(normalise(text));

/** Whether a text in the row below goes on with the one above: it begins small, or the other ends open. */
export const goesOn = (above: string, text: string): boolean =>
  /^\s*[a-zà-ÿ]/.test(text) || OPEN_END.test(above.trim());

/** Adds the row's texts to the titles of the row above, where all of them go on with those and nothing else stands in the row. */
export function takeContinuation(tree: FlatTree, row: FlatRow): boolean {
  if (row.row !== tree.last.row + 1 || row.hasTarget || row.hasResult) return false;
  const texts = FLAT_LEVELS.flatMap((level) => {
    const text = row.texts[level];
    return text?.own === true ? [{ level, text }] : [];
  });
  if (texts.length === 0 || texts.length !== row.filled) return false;
  const fits = texts.every(({ level, text }) => {
    const above = tree.last.titles.get(level);
    return above !== undefined && !isNote(text.whole) && goesOn(above.title.value, text.whole);
  });
  if (!fits) return false;
  for (const { level, text } of texts) {
    const above = tree.last.titles.get(level);
    if (above !== undefined) above.title = longer(above.title, text.whole);
  }
  tree.last.row = row.row;
  return true;
}

/** The title with the words of the next row; `raw` stays what its own cell holds. */
export const longer = (title: TitleCell, more: string): TitleCell => ({
  value: `${title.value} ${titleCell(more, more, title.at).value}`,
  raw: title.raw ?? title.value,
  at: title.at,
});

interface Around {
  readonly columns: FlatColumns;
  /** The next row that holds anything. */
  readonly next: FlatRow | undefined;
  /** Lone texts right above rows of data: two and more are sections. */
  readonly sections: number;
}

const AREA_WORD = /^(area|asse|ambito|linea di indirizzo|theme|strategic area)\b/;
const PROGRAMME_WORD =
  /^(programm[ae]|program|obiettivo operativo|ob\. ?operativo|operational objective|azione|action|progetto|project)\b/;
const OBJECTIVE_WORD = /^(obiettivo|objective|goal|ob\.|linea strategica|strategic objective)\b/;
const LONGEST = 120;

/** The level that a lone text names for the rows below it; `undefined` where nothing tells. */
export function sectionLevel(
  { value, at }: TitleCell,
  { columns: { levels }, next, sections }: Around,
): Exclude<FlatLevel, "indicator"> | undefined {
  const text = normalise(value);
  if (next === undefined || value.length > LONGEST) return undefined;
  if (PERSPECTIVE_WORD.test(text)) return "perspective";
  const column = FLAT_LEVELS.find((level) => levels[level]?.title === at.left);
  if (column !== undefined && column !== "indicator" && next.texts[column]?.own !== true) return column;
  if (AREA_WORD.test(text)) return "area";
  const hasObjective = levels.objective !== undefined;
  if (PROGRAMME_WORD.test(text) && levels.programme === undefined) return hasObjective ? "programme" : "objective";
  if (!hasObjective) return next.lone !== undefined && !isNote(next.lone.value) ? "perspective" : "objective";
  if (OBJECTIVE_WORD.test(text) || levels.perspective !== undefined) return undefined;
  const capitals = value === value.toUpperCase() && /[A-ZÀ-Ý]{3}/.test(value);
  return capitals || PERSPECTIVE_NAMES.test(text) || sections >= 2 ? "perspective" : undefined;
}

/** A lone text as the title of a level. */
export function sectionText(lone: TitleCell, level: FlatLevel): LevelText {
  const whole = lone.raw ?? lone.value;
  const coded = level !== "perspective" && carryCodes([whole]) ? codeBefore(whole) : undefined;
  return coded === undefined
    ? { title: lone, whole, own: true }
    : { title: titleCell(coded.rest, whole, lone.at), whole, code: coded.code, own: true };
}
