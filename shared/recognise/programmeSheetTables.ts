/** The tables of a programme sheet: which hold indicators, which are flat registers, and the indicators of a table's rows. */
import type { HeadingRow, RawCell } from "../plan/plan";
import { cellAt } from "../workbook/address";
import { valueAt } from "../workbook/snapshot";
import type { StatedIndicator } from "./accountDrafts";
import { rawCell, titleCell } from "./cells";
import { readCode } from "./codes";
import type { Meaning } from "./headings";
import { isBlank, normalise, onOneLine, textOf } from "./normalise";
import type { TablePart } from "./programmeSheetBlocks";
import type { NotPlaced } from "./recognition";
import { type HeadingCell, meaningsOf, type Table } from "./tables";
import { readWeight, type WeightScale, weightScale } from "./weights";

/** Tables with targets, or with indicators and their results, by heading row. */
export const indicatorTables = (tables: readonly Table[]): Map<number, Table> =>
  new Map(
    tables.flatMap((table): [number, Table][] => {
      const meanings = meaningsOf(table.headings);
      const holds = meanings.includes("target") || (meanings.includes("indicator") && meanings.includes("result"));
      return holds && !isRegisterHeading(table) ? [[table.headingRow, table]] : [];
    }),
  );

const KEYS: readonly Meaning[] = ["code", "programme"];
const CONTENT: readonly Meaning[] = [
  "responsible",
  "action",
  "expected",
  "area",
  "objective",
  "line",
  "total",
  "part",
  "amount",
  "indicator",
];

/**
 * A heading row that stands over a list of programmes: its column of codes or titles goes on over the rows below. Codes beside
 * targets are the indicators' own unless they repeat.
 */
export function isRegisterHeading({ sheet, headings, first, end }: Table): boolean {
  const key = headings.find(({ heading }) => heading !== undefined && KEYS.includes(heading.meaning));
  if (
    key === undefined ||
    !headings.some(({ heading }) => heading !== undefined && CONTENT.includes(heading.meaning))
  ) {
    return false;
  }
  const keys: string[] = [];
  for (let row = first; row < end && keys.length < SAMPLE; row++) {
    const value = valueAt(sheet, row, key.column);
    if (!isBlank(value)) keys.push(normalise(textOf(value)));
    else if (keys.length === 0 && row > first + 1) break;
  }
  const ofIndicators = key.heading?.meaning === "code" && headings.some(({ heading }) => heading?.meaning === "target");
  return keys.length >= 2 && (!ofIndicators || new Set(keys).size < keys.length);
}

const SAMPLE = 50;

/** Which column of an indicator table holds what. */
interface Columns {
  readonly title: number;
  readonly weight?: number;
  readonly kind?: number;
  /** *% Realizzazione* of the plan's year. */
  readonly achieved?: number;
  readonly targets: ReadonlyMap<number, number>;
  readonly results: ReadonlyMap<number, number>;
  /** What the heading of the titles says of all rows. */
  readonly allAre?: StatedIndicator["kind"];
  readonly sure: number;
}

/** What the indicator tables of a block say. */
export interface StatedTables {
  readonly indicators: StatedIndicator[];
  readonly headings: HeadingRow[];
  readonly notPlaced: NotPlaced[];
  /** How well the headings are known, from 0 to 1. */
  readonly sure: number;
  readonly targetYears: readonly number[];
  readonly resultYears: readonly number[];
}

/**
 * Reads the indicators of a block; `year`: of headings that say none. Rows that stand again right below are read once. A title
 * without figures is an indicator only where `isKnown` says that the plan has one so called.
 */
export function statedIndicators(
  parts: readonly TablePart[],
  year: number | undefined,
  isKnown: (title: string) => boolean,
): StatedTables {
  const notPlaced: NotPlaced[] = [];
  const found = parts.flatMap((part) => {
    const columns = columnsOf(part.table, year, notPlaced);
    return columns === undefined ? [] : [{ part, columns }];
  });
  const scale = scaleOf(found);
  const indicators: StatedIndicator[] = [];
  let print = "";
  for (const { part, columns } of found) {
    let kind = columns.allAre;
    for (const row of part.rows) {
      const title = textOf(valueAt(part.table.sheet, row, columns.title));
      const section = kindOf(title, SECTION);
      if (section !== undefined) kind = section;
      const read = section === undefined ? indicatorIn(part.table, row, columns, kind, scale, isKnown) : undefined;
      const now = (part.table.sheet.rows[row] ?? []).map((cell) => textOf(cell?.value ?? null)).join("\u0000");
      if (typeof read === "string") remark(notPlaced, part.table, row, columns.title, read);
      else if (read !== undefined && now === print)
        remark(notPlaced, part.table, row, columns.title, "duplicate-row-dropped");
      else if (read !== undefined) indicators.push(read);
      print = now;
    }
  }
  return {
    indicators,
    headings: found.map(({ part, columns }) => headingRow(part.table, columns)),
    notPlaced,
    sure: found.length === 0 ? 1 : found.reduce((sum, { columns }) => sum + columns.sure, 0) / found.length,
    targetYears: found.flatMap(({ columns }) => [...columns.targets.keys()]),
    resultYears: found.flatMap(({ columns }) => [...columns.results.keys()]),
  };
}

function remark(list: NotPlaced[], { sheet }: Table, row: number, column: number, why: NotPlaced["why"]): void {
  const filled = (sheet.rows[row] ?? []).findIndex((cell) => cell !== undefined && !isBlank(cell.value));
  const at = isBlank(valueAt(sheet, row, column)) && filled >= 0 ? filled : column;
  list.push({ value: onOneLine(textOf(valueAt(sheet, row, at))), at: cellAt(sheet.name, row, at), why });
}

/** The headings of a table sorted by what they mean. */
interface Sorted {
  readonly single: Map<Meaning, number>;
  readonly targets: Map<number, number>;
  readonly results: Map<number, number>;
  readonly remarks: NotPlaced[];
}

function columnsOf(table: Table, year: number | undefined, notPlaced: NotPlaced[]): Columns | undefined {
  const sorted: Sorted = { single: new Map(), targets: new Map(), results: new Map(), remarks: [] };
  for (const heading of table.headings) sortHeading(table, heading, year, sorted);
  const { single, targets, results, remarks } = sorted;
  const places = [single.get("indicator"), single.get("title")];
  const title = places.find((column) => column !== undefined && hasTexts(table, column)) ?? leftmostTexts(table);
  notPlaced.push(...remarks.filter(({ at, why }) => at.left !== title || why !== "unknown-heading"));
  if (title === undefined || targets.size + results.size === 0) return undefined;
  const known = table.headings.flatMap(({ heading }) => heading ?? []);
  const weight = single.get("weight");
  const kind = single.get("kind");
  const allAre = kindOf(table.headings.find(({ column }) => column === title)?.text ?? "", SECTION);
  return {
    title,
    targets,
    results,
    sure: known.length === 0 ? 0 : known.reduce((sum, { sure }) => sum + sure, 0) / known.length,
    ...(weight === undefined ? {} : { weight }),
    ...(kind === undefined ? {} : { kind }),
    ...achievedColumn(table, year, targets),
    ...(allAre === undefined ? {} : { allAre }),
  };
}

/** «% Realizzazione», «% realizz.», «Grado di realizzazione 2016»: the only column so called, of a table with targets of the year. */
function achievedColumn(
  { headings }: Table,
  year: number | undefined,
  targets: ReadonlyMap<number, number>,
): Pick<Columns, "achieved"> {
  if (year === undefined || !targets.has(year)) return {};
  const found = headings.filter(({ text }) => {
    const said = ACHIEVED.exec(normalise(text));
    return said !== null && (said[1] === undefined || Number(said[1]) === year);
  });
  const [only] = found;
  return only === undefined || found.length > 1 ? {} : { achieved: only.column };
}

const ACHIEVED =
  /^(?:(?:%|perc(?:entuale|\.)?|grado)(?: di)? realizz(?:azione|\.)?|% (?:achieved|achievement)|achievement %)(?: ((?:19|20)\d\d))?$/;

function sortHeading(
  table: Table,
  { column, text, heading }: HeadingCell,
  year: number | undefined,
  { single, targets, results, remarks }: Sorted,
): void {
  const say = (why: NotPlaced["why"]): void => {
    remarks.push({ value: onOneLine(text), at: cellAt(table.sheet.name, table.headingRow, column), why });
  };
  if (heading === undefined) {
    if (text !== "" || hasTexts(table, column)) say("unknown-heading");
    return;
  }
  const { meaning } = heading;
  const yearly = meaning === "target" ? targets : RESULTS.includes(meaning) ? results : undefined;
  if (yearly !== undefined) {
    const of = heading.year ?? (meaning === "baseline" && year !== undefined ? year - 1 : year);
    if (of === undefined) say("heading-without-year");
    else if (yearly.has(of)) say("repeated-heading");
    else yearly.set(of, column);
    return;
  }
  const before = single.get(meaning);
  const isLabelAlone = before !== undefined && meaning === "indicator" && !hasTexts(table, before);
  if (before === undefined || isLabelAlone) single.set(meaning, column);
  else if (!UNREAD.includes(meaning)) say("repeated-heading");
}

const RESULTS: readonly Meaning[] = ["result", "baseline"];
const UNREAD: readonly Meaning[] = ["derived", "note", "code"];

const hasTexts = ({ sheet, first, end }: Table, column: number): boolean =>
  sheet.rows.slice(first, end).some((row) => {
    const value = row?.[column]?.value;
    return typeof value === "string" && /\p{L}/u.test(value);
  });

/** Where the titles stand when no heading says so: left of the first heading. */
function leftmostTexts(table: Table): number | undefined {
  const first = table.headings.find(({ heading }) => heading !== undefined)?.column ?? 0;
  for (let column = 0; column < first; column++) if (hasTexts(table, column)) return column;
  return undefined;
}

/** «Indicatori strategici»: alone in a row or as the heading; «S», «operativo»: in a column of kinds. */
const SECTION = /^(?:indicator[ei]|indicators?) (strateg|operati)\w*$|^(strateg|operati)\w* indicators?$/;
const KIND = /^(?:ind\w*\.? ?)?(?:(s)|(o)|(strateg)\w*|(operati)\w*)\.?$/;

function kindOf(text: string, pattern: RegExp): StatedIndicator["kind"] {
  const letters = (pattern.exec(normalise(text)) ?? []).slice(1).find((group) => group !== undefined);
  return letters === undefined ? undefined : letters.startsWith("s") ? "strategic" : "operational";
}

const withText = ({ sheet }: Table, row: number): "text-only" | undefined =>
  (sheet.rows[row] ?? []).some((cell) => typeof cell?.value === "string" && /\p{L}/u.test(cell.value))
    ? "text-only"
    : undefined;

/** The indicator of a row; else why it is none. */
function indicatorIn(
  table: Table,
  row: number,
  columns: Columns,
  section: StatedIndicator["kind"],
  scale: WeightScale,
  isKnown: (title: string) => boolean,
): StatedIndicator | "text-only" | "missing-title" | undefined {
  const { sheet } = table;
  const yearly = (from: ReadonlyMap<number, number>): Record<number, RawCell> => {
    const cells: Record<number, RawCell> = {};
    for (const [year, column] of from) cells[year] = rawCell(sheet, row, column);
    return cells;
  };
  const targets = yearly(columns.targets);
  const results = yearly(columns.results);
  const filled = [targets, results].some((cells) => Object.values(cells).some(({ value }) => !isBlank(value)));
  const whole = textOf(valueAt(sheet, row, columns.title));
  const kind =
    columns.kind === undefined ? section : (kindOf(textOf(valueAt(sheet, row, columns.kind)), KIND) ?? section);
  const weightCell = columns.weight === undefined ? undefined : rawCell(sheet, row, columns.weight);
  const weight = weightCell === undefined ? undefined : readWeight(weightCell, scale);
  if (isBlank(whole) || !/\p{L}/u.test(whole)) return filled ? "missing-title" : withText(table, row);
  const said = weight !== undefined || (columns.kind !== undefined && kind !== undefined);
  if (!filled && !said && !isKnown(whole)) return "text-only";
  if (TOTAL.test(normalise(whole))) return undefined;
  const code = readCode(whole);
  const title =
    code !== undefined && (code.parts >= 3 || code.named === "indicator") && code.rest !== "" ? code.rest : whole;
  return {
    title: titleCell(title, whole, cellAt(sheet.name, row, columns.title)),
    ...(kind === undefined ? {} : { kind }),
    ...(weight === undefined ? {} : { weight }),
    ...(weightCell === undefined || isBlank(weightCell.value) ? {} : { weightCell }),
    targets,
    results,
    ...(columns.achieved === undefined ? {} : { achievedAt: cellAt(sheet.name, row, columns.achieved) }),
  };
}

const TOTAL = /^(totale|total)( pesi| peso| weights?)?$/;

function scaleOf(found: readonly { part: TablePart; columns: Columns }[]): WeightScale {
  const cells = found.flatMap(({ part: { table, rows }, columns: { weight } }) =>
    weight === undefined ? [] : rows.map((row) => rawCell(table.sheet, row, weight)),
  );
  return weightScale(cells, cells);
}

function headingRow({ sheet, headingRow: row }: Table, { targets, results }: Columns): HeadingRow {
  const columns = [...targets.values(), ...results.values()];
  return { sheet: sheet.name, row, cells: columns.map((column) => rawCell(sheet, row, column)) };
}
