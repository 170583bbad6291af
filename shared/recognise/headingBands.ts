/** Headings over two rows: «Target» over 2016, 2017, 2018; a year over «Target» and «Risultato»; «Obiettivo» over «Codice» and «Peso». */
import { cellOf, type SheetSnapshot } from "../workbook/snapshot";
import type { Meaning } from "./headings";
import { isBlank, normalise } from "./normalise";
import { isPartOfYear } from "./partOfYear";
import type { Heading } from "./readHeading";
import type { HeadingCell } from "./tables";

/** What a heading text means; remembered by the caller, since sheets repeat them. */
export type ReadWords = (text: string) => Heading | undefined;

interface Part {
  readonly row: number;
  readonly column: number;
  /** The last column that it stands over. */
  readonly right: number;
  readonly text: string;
  readonly year: number | undefined;
  readonly heading: Heading | undefined;
}

const LONGEST = 60;
const WIDEST = 400;

/** Meanings that a year above or below completes. */
const DATED: ReadonlySet<Meaning> = new Set<Meaning>(["target", "result", "baseline", "value", "expected"]);

/** Meanings of which a level above says more: «Codice», «Titolo», «Peso» under «Obiettivo». */
const GENERAL: ReadonlySet<Meaning> = new Set<Meaning>(["code", "title", "weight"]);
const LEVELS: ReadonlySet<Meaning> = new Set<Meaning>([
  "perspective",
  "area",
  "objective",
  "line",
  "programme",
  "action",
  "indicator",
]);
const UNIT = /^\(?(%|n\.?|n°|nr\.?|gg\.?|giorni|days|€|euro|v\.a\.|valore assoluto|unita)\)?$/;

/** The headings of a row and the one below it taken together; `undefined` where the two are not one heading. */
export function twoRowHeadings(sheet: SheetSnapshot, row: number, read: ReadWords): HeadingCell[] | undefined {
  const upper = partsOf(sheet, row, read);
  if (upper === undefined || !upper.some(({ heading, year }) => heading !== undefined || year !== undefined)) {
    return undefined;
  }
  const lower = partsOf(sheet, row + 1, read);
  if (lower === undefined || (lower.length === 0 && !isJoinedByMerges(sheet, upper))) return undefined;
  const under = (part: Part): Part | undefined =>
    upper.find(({ column, right }) => column <= part.column && part.column <= right);
  const isOne = lower.every((part) => isSubheading(part, under(part))) && isOneHeading(upper, lower, under);
  if (!isOne && !isJoinedByMerges(sheet, upper)) return undefined;
  const above = upper.filter(({ column }) => !lower.some((part) => part.column === column));
  const cells = [
    ...above.filter((part) => !standsOver(part, lower)).map((part) => single(part)),
    ...lower.map((part) => joined(part, under(part), read)),
  ];
  return cells.sort((one, other) => one.column - other.column);
}

/** The filled cells of a row; `undefined` where one is no short text or year. */
function partsOf(sheet: SheetSnapshot, row: number, read: ReadWords): Part[] | undefined {
  const width = Math.min(sheet.rows[row]?.length ?? 0, WIDEST);
  if (!mayBeParts(sheet, row, width)) return undefined;
  const parts: Part[] = [];
  const merged = sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  const reach = Math.min(Math.max(width, sheet.rows[row + 1]?.length ?? 0), WIDEST);
  for (let column = 0; column < width; column++) {
    const value = cellOf(sheet, row, column)?.value ?? null;
    if (isBlank(value)) continue;
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    const text = String(value);
    const year = yearAlone(text);
    if (text.length > LONGEST || (typeof value === "number" && year === undefined)) return undefined;
    const merge = merged.find(({ left, right }) => left <= column && column <= right);
    parts.push({ row, column, right: merge?.right ?? column, text, year, heading: read(text) });
  }
  return merged.some(({ left, right }) => right > left) ? parts : spread(parts, reach);
}

/** Most rows hold an amount or a long text: that tells them cheaply. */
function mayBeParts(sheet: SheetSnapshot, row: number, width: number): boolean {
  for (let column = 0; column < width; column++) {
    const value = cellOf(sheet, row, column)?.value ?? null;
    if (typeof value === "number" && !(value >= 1900 && value < 2100)) return false;
    if (typeof value === "string" && value.length > LONGEST) return false;
  }
  return width > 0;
}

/** Without merged cells a text stands over the blank cells to its right. */
const spread = (parts: readonly Part[], width: number): Part[] =>
  parts.map((part, index) => ({ ...part, right: (parts[index + 1]?.column ?? width) - 1 }));

/** Two known headings and more, each merged with the cell below it: the author says that the two rows are one heading. */
const isJoinedByMerges = (sheet: SheetSnapshot, upper: readonly Part[]): boolean =>
  upper.filter(
    ({ row, column, heading }) =>
      heading !== undefined &&
      sheet.merges.some(
        ({ top, left, bottom }) => top <= row && bottom === row + 1 && left <= column && column === left,
      ),
  ).length >= 2;

const isSubheading = (part: Part, above: Part | undefined): boolean =>
  part.year !== undefined ||
  (above !== undefined && isPartOfYear(part.text)) ||
  part.heading !== undefined ||
  UNIT.test(normalise(part.text)) ||
  (above !== undefined && above.right > above.column && above.year !== undefined);

/** Some cell below is completed by one above, and no cell contradicts the one above it. */
function isOneHeading(
  upper: readonly Part[],
  lower: readonly Part[],
  under: (part: Part) => Part | undefined,
): boolean {
  const completed = lower.filter((part) => {
    const above = under(part);
    return above !== undefined && completes(above, part);
  });
  const parts = lower.filter(({ text }) => isPartOfYear(text));
  if (completed.length === 0 && parts.length < 2) return false;
  const yearAbove = (part: Part): boolean => upper.length > 1 || part.column > (lower[0]?.column ?? 0);
  if (!upper.some(yearAbove) && parts.length < 2 && !completed.some(({ year }) => year !== undefined)) return false;
  return lower.every((part) => {
    const above = under(part);
    return (
      above === undefined ||
      above.column !== part.column ||
      completes(above, part) ||
      UNIT.test(normalise(part.text)) ||
      above.right > above.column
    );
  });
}

function completes(above: Part, part: Part): boolean {
  if (part.year !== undefined) return above.heading !== undefined && DATED.has(above.heading.meaning);
  if (above.year !== undefined) return part.heading !== undefined && DATED.has(part.heading.meaning);
  return (
    above.heading !== undefined &&
    part.heading !== undefined &&
    LEVELS.has(above.heading.meaning) &&
    GENERAL.has(part.heading.meaning)
  );
}

/** «I trim.» under «Risultato 2025», «Risultato» under «I semestre»: of no whole year, and so not read. */
const isOfPartOfYear = (part: Part, above: Part): boolean =>
  isPartOfYear(part.text) ||
  (isPartOfYear(above.text) && (part.heading === undefined || DATED.has(part.heading.meaning)));

/** «Target 2025» over «Valore» and «Note», or over «(a regime)» alone, says what the cells below hold. */
function keptHeading(part: Part, above: Part): Heading | undefined {
  if (above.heading === undefined || part.year !== undefined) return undefined;
  if (part.heading === undefined) return above.right === above.column ? above.heading : undefined;
  return part.heading.meaning === "value" && DATED.has(above.heading.meaning) ? above.heading : undefined;
}

const standsOver = (part: Part, lower: readonly Part[]): boolean =>
  part.year !== undefined ||
  (part.right > part.column && lower.some(({ column }) => column > part.column && column <= part.right));

const single = ({ row, column, text, heading }: Part): HeadingCell => ({
  column,
  text,
  cells: [[row, column]],
  ...(heading === undefined ? {} : { heading }),
});

function joined(part: Part, above: Part | undefined, read: ReadWords): HeadingCell {
  if (above === undefined) return single(part);
  const cells = [
    [part.row, part.column],
    [above.row, above.column],
  ] as const;
  const { column, text, heading } = part;
  if (UNIT.test(normalise(text))) {
    return { column, text: above.text, cells, ...(above.heading === undefined ? {} : { heading: above.heading }) };
  }
  if (isOfPartOfYear(part, above)) return { column, text: `${above.text} ${text}`, cells };
  const kept = keptHeading(part, above);
  if (kept !== undefined) return { column, text: `${above.text} ${text}`, cells, heading: kept };
  if (!completes(above, part)) return single(part);
  if (part.year === undefined && above.year === undefined) {
    const level = above.heading?.meaning ?? "title";
    const whole = heading?.meaning === "title" ? { ...heading, meaning: level } : heading;
    return { column, text, cells, band: above.text, ...(whole === undefined ? {} : { heading: whole }) };
  }
  const words = part.year === undefined ? `${text} ${above.year}` : `${above.text} ${part.year}`;
  const dated = read(words);
  return { column, text: words, cells, ...(dated === undefined ? {} : { heading: dated }) };
}

/** `2016`, «Anno 2016», «2016 (II anno)»: a year and nothing else. */
export function yearAlone(text: string): number | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const year = /^(?:anno|year|a\.?|esercizio|fy)?\s*((?:19|20)\d\d)\s*(?:\([^)]*\))?$/.exec(normalise(text))?.[1];
  return year === undefined ? undefined : Number(year);
}
