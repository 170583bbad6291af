/** Which columns of a flat register hold the titles, codes and weights of which level of the plan. */

import type { Merged } from "./cells";
import { shownCell } from "./cells";
import { bareCode } from "./flatRegisterCodes";
import { type Meaning, TOTAL_WORDS } from "./headings";
import { isBlank, normalise, textOf } from "./normalise";
import type { HeadingCell, Table } from "./tables";

/** Levels of the plan, from the top. */
export type FlatLevel = "perspective" | "area" | "objective" | "programme" | "indicator";

export const FLAT_LEVELS: readonly FlatLevel[] = ["perspective", "area", "objective", "programme", "indicator"];

export interface LevelColumns {
  title?: number;
  code?: number;
  weight?: number;
}

export type Levels = Partial<Record<FlatLevel, LevelColumns>>;

const SAMPLE_ROWS = 300;

/** What a column shows in each row of several cells that is no total; `down`: a blank one what the row above does. */
function shownTexts(table: Table, merged: Merged, column: number, down: boolean): string[] {
  const texts: string[] = [];
  let above = "";
  for (let row = table.first; row < Math.min(table.end, table.first + SAMPLE_ROWS); row++) {
    if (!isRowOfData(table, row)) continue;
    const { value } = shownCell(table.sheet, merged, row, column, false);
    if (!down || !isBlank(value)) above = isBlank(value) ? "" : textOf(value);
    texts.push(above);
  }
  return texts;
}

export const filledDown = (table: Table, merged: Merged, column: number): string[] =>
  shownTexts(table, merged, column, true);

function isRowOfData({ sheet }: Table, row: number): boolean {
  const filled = (sheet.rows[row] ?? []).flatMap((cell) => (cell === undefined || isBlank(cell.value) ? [] : [cell]));
  const isTotal = filled.some(({ value }) => typeof value === "string" && TOTAL_WORDS.test(normalise(value)));
  return filled.length > 1 && !isTotal;
}

/** The different texts that a column holds. */
export const differentTexts = (table: Table, merged: Merged, column: number): string[] =>
  [...new Set(filledDown(table, merged, column).map(normalise))].filter((text) => text !== "");

const TITLE_LEVEL: Readonly<Partial<Record<Meaning, FlatLevel>>> = {
  perspective: "perspective",
  area: "area",
  objective: "objective",
  line: "objective",
  programme: "programme",
  action: "programme",
  indicator: "indicator",
};

/** Values of a column «Dimensione» that tell kinds of indicators, no perspectives. */
const KIND_OF_INDICATOR =
  /^(efficacia|efficienza|economicita|qualita|quantita|tempo|output|outcome|input|impatto|processo|risultato|stato di salute|effectiveness|efficiency|quality|quantity|impact)\b/;

/** What the headings leave to be settled by the cells. */
export interface FoundLevels {
  readonly levels: Levels;
  /** Columns that no level could take. */
  readonly spare: readonly HeadingCell[];
  /** The only weight column names no level. */
  readonly loneWeight: boolean;
}

/** The columns of each level; `goal`: whether a column «Goal» holds objectives, since another holds the targets. */
export function levelColumns(table: Table, merged: Merged): FoundLevels {
  const levels: Levels = {};
  const spare: HeadingCell[] = [];
  const goals = goalsAreObjectives(table);
  for (const cell of table.headings) {
    const meaning = goals && isGoal(cell) ? "objective" : cell.heading?.meaning;
    if (meaning === undefined || cell.heading?.year !== undefined || isOfBudget(table, cell)) continue;
    const level = TITLE_LEVEL[meaning];
    if (level !== undefined) takeTitle(levels, level, meaning, cell, spare, table, merged);
  }
  takeGenericTitles(table, merged, levels, spare);
  promote(levels);
  takeCodes(table, merged, levels, spare);
  return { levels, spare, loneWeight: takeWeights(table, levels, spare) };
}

/** «Missione», «Programma» of the budget stand beside «Obiettivo operativo». */
const isOfBudget = ({ headings }: Table, cell: HeadingCell): boolean =>
  /^programm[ae]$/.test(normalise(cell.text)) &&
  headings.some(({ heading }) => heading?.meaning === "mission") &&
  headings.some((other) => other.column !== cell.column && other.heading?.meaning === "programme");

export const isGoal = ({ text }: HeadingCell): boolean => /^(strategic )?goals?$/.test(normalise(text));

/** «Goal» is an objective where another column holds the targets. */
export const goalsAreObjectives = ({ headings }: Table): boolean =>
  headings.some((cell) => cell.heading?.meaning === "target" && !isGoal(cell));

function takeTitle(
  levels: Levels,
  level: FlatLevel,
  meaning: Meaning,
  cell: HeadingCell,
  spare: HeadingCell[],
  table: Table,
  merged: Merged,
): void {
  if (level === "perspective") {
    const texts = differentTexts(table, merged, cell.column);
    if (texts.filter((text) => KIND_OF_INDICATOR.test(text)).length * 2 >= Math.max(1, texts.length)) return;
  }
  const places: readonly FlatLevel[] =
    meaning === "line" && levels.objective !== undefined
      ? ["area"]
      : meaning === "objective"
        ? ["objective", "programme"]
        : [level];
  const free = places.find((each) => levels[each]?.title === undefined);
  if (free !== undefined) levels[free] = { ...levels[free], title: cell.column };
  else if (level === "objective" || (level === "programme" && meaning === "programme")) shift(levels, cell, spare);
  else if (meaning !== "action") spare.push(cell);
}

/** A further column of objectives: the one read as an objective so far was a line, an area. */
function shift(levels: Levels, cell: HeadingCell, spare: HeadingCell[]): void {
  if (levels.objective === undefined) {
    levels.objective = levels.programme ?? {};
    levels.programme = { title: cell.column };
  } else spare.push(cell);
}

/** «Descrizione»: the title beside a column of codes alone, else of the indicator, else of the objective. */
function takeGenericTitles(table: Table, merged: Merged, levels: Levels, spare: HeadingCell[]): void {
  for (const cell of table.headings) {
    if (cell.heading?.meaning !== "title") continue;
    const coded = FLAT_LEVELS.find((level) => {
      const column = levels[level]?.title;
      return column !== undefined && levels[level]?.code === undefined && holdsBareCodes(table, merged, column);
    });
    if (coded !== undefined) levels[coded] = { code: levels[coded]?.title ?? cell.column, title: cell.column };
    else if (levels.indicator === undefined) levels.indicator = { title: cell.column };
    else if (levels.objective === undefined && levels.programme === undefined)
      levels.objective = { title: cell.column };
    else spare.push(cell);
  }
}

function holdsBareCodes(table: Table, merged: Merged, column: number): boolean {
  const texts = [...new Set(filledDown(table, merged, column))].filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => text.length <= 12 && bareCode({ value: text }) !== undefined);
}

/** The level above the indicators is the objective, whatever the document calls it. */
function promote(levels: Levels): void {
  if (levels.indicator === undefined && levels.programme !== undefined && levels.objective !== undefined) {
    levels.indicator = levels.programme;
    delete levels.programme;
  }
  if (levels.objective !== undefined) return;
  const above = (["programme", "area"] as const).find((level) => levels[level] !== undefined);
  const columns = above === undefined ? undefined : levels[above];
  if (above === undefined || columns === undefined) return;
  levels.objective = columns;
  delete levels[above];
}

const SAID: readonly (readonly [RegExp, FlatLevel])[] = [
  [/\b(indicator\w*|kpi|measure|misura|ind)\b/, "indicator"],
  [
    /\b(operativ\w+|operational|programm\w*|program|azion\w+|attivita|actions?|project|progett\w+|initiative|annual\w*|gestional\w+)\b/,
    "programme",
  ],
  [/\b(obiettiv\w+|objectives?|goals?|ob|obj|strategic\w*|linea|strategy)\b/, "objective"],
  [/\b(prospettiv\w+|perspectives?|dimension\w*)\b/, "perspective"],
  [/\b(area|aree|asse|ambito|theme)\b/, "area"],
];

/** The level that a heading of codes or weights names, as far as the register has it. */
function levelSaid({ text, band }: HeadingCell, levels: Levels): FlatLevel | undefined {
  for (const words of [normalise(text), normalise(band ?? "")]) {
    const said = SAID.find(([pattern]) => pattern.test(words))?.[1];
    if (said === undefined) continue;
    if (levels[said] !== undefined) return said;
    if (said === "programme" || said === "area" || said === "objective")
      return levels.objective ? "objective" : undefined;
  }
  return undefined;
}

function takeCodes(table: Table, merged: Merged, levels: Levels, spare: HeadingCell[]): void {
  for (const cell of table.headings) {
    if (cell.heading?.meaning !== "code") continue;
    const level = levelSaid(cell, levels) ?? codedLevel(table, merged, levels, cell.column);
    if (level === undefined || levels[level]?.code !== undefined) spare.push(cell);
    else levels[level] = { ...levels[level], code: cell.column };
  }
}

const MOST_CONFLICTS = 0.25;

/** The level of which each title has its own code, on the same rows; of several the one to the right of the code. */
function codedLevel(table: Table, merged: Merged, levels: Levels, column: number): FlatLevel | undefined {
  const codes = shownTexts(table, merged, column, false);
  const distance = (title: number): number => (title > column ? title - column : 1000 + column - title);
  const found = FLAT_LEVELS.flatMap((level) => {
    const { title, code } = levels[level] ?? {};
    if (title === undefined || code !== undefined) return [];
    const { conflicts, alone } = compared(codes, shownTexts(table, merged, title, false));
    return conflicts > MOST_CONFLICTS ? [] : [{ level, exceptions: conflicts + alone, distance: distance(title) }];
  });
  return found.sort((one, other) => one.exceptions - other.exceptions || one.distance - other.distance)[0]?.level;
}

/** Shares of the rows whose code goes with another title than before, or the other way round; and that hold only one of the two. */
function compared(codes: readonly string[], titles: readonly string[]): { conflicts: number; alone: number } {
  const titleOf = new Map<string, string>();
  const codeOf = new Map<string, string>();
  let both = 0;
  let conflicts = 0;
  let alone = 0;
  codes.forEach((code, index) => {
    const title = normalise(titles[index] ?? "");
    if ((code === "") !== (title === "")) alone++;
    if (code === "" || title === "") return;
    both++;
    if ((titleOf.get(code) ?? title) !== title || (codeOf.get(title) ?? code) !== code) conflicts++;
    if (!titleOf.has(code)) titleOf.set(code, title);
    if (!codeOf.has(title)) codeOf.set(title, code);
  });
  return { conflicts: both === 0 ? 1 : conflicts / both, alone: alone / Math.max(1, codes.length) };
}

/** Answers whether the only weight column names no level: then it is the indicators', unless its cells say otherwise. */
function takeWeights(table: Table, levels: Levels, spare: HeadingCell[]): boolean {
  const weights = table.headings.filter(({ heading }) => heading?.meaning === "weight");
  const unsaid: HeadingCell[] = [];
  for (const cell of weights) {
    const level = levelSaid(cell, levels);
    if (level === undefined) unsaid.push(cell);
    else if (levels[level]?.weight !== undefined) spare.push(cell);
    else levels[level] = { ...levels[level], weight: cell.column };
  }
  if (weights.length === 1 && unsaid.length === 1) {
    levels.indicator = { ...levels.indicator, weight: unsaid[0]?.column ?? 0 };
    return true;
  }
  for (const cell of unsaid) {
    const level = unsaid.length === 1 ? lowestWithout(levels) : levelBefore(levels, cell.column);
    if (level === undefined) spare.push(cell);
    else levels[level] = { ...levels[level], weight: cell.column };
  }
  return false;
}

const lowestWithout = (levels: Levels): FlatLevel | undefined =>
  [...FLAT_LEVELS].reverse().find((level) => levels[level] !== undefined && levels[level]?.weight === undefined);

/** The level whose title stands nearest to the left of a column. */
function levelBefore(levels: Levels, column: number): FlatLevel | undefined {
  const placed = FLAT_LEVELS.flatMap((level) => {
    const title = levels[level]?.title;
    return title !== undefined && title < column ? [{ level, title }] : [];
  });
  const level = placed.sort((one, other) => other.title - one.title)[0]?.level;
  return level === undefined || levels[level]?.weight !== undefined ? undefined : level;
}
