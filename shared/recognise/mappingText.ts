/** A person's word on columns as it is typed: `Foglio1!C=target 2016, 'Piano 2016'!D5=peso`. */
import { fail, type Result, succeed } from "../result";
import { columnNumber } from "../workbook/address";
import { HEADING_WORDS, type Meaning } from "./headings";
import { normalise } from "./normalise";
import { readHeading } from "./readHeading";
import type { ColumnMapping } from "./recognition";

const LAST_COLUMN = 16_383;
const IGNORE = new Set(["ignora", "ignorare", "ignore", "non leggere", "skip", "salta"]);

/** Parted by commas, semicolons or line breaks; the problem is the part that cannot be read. */
export function readMappingText(text: string): Result<ColumnMapping[], string> {
  const parts = (text.match(/(?:'(?:[^']|'')*'|[^',;\r\n])+|'/g) ?? []).map((part) => part.trim());
  const mapping: ColumnMapping[] = [];
  for (const part of parts.filter((each) => each !== "")) {
    const read = readPart(part);
    if (read === undefined) return fail(part);
    mapping.push(read);
  }
  return mapping.length === 0 ? fail(text.trim()) : succeed(mapping);
}

/** `SHEET!COLUMN[ROW]=MEANING`; a colon may stand for the `!`, which some shells take for themselves. */
const PART = /^(?:'((?:[^']|'')+)'|([^'!:=]+))[!:]\s*\$?([A-Z]{1,3})\$?(\d{1,7})?\s*=\s*(.+)$/i;

function readPart(part: string): ColumnMapping | undefined {
  const [, quoted, plain, letters, row, words] = PART.exec(part) ?? [];
  const sheet = (quoted?.replace(/''/g, "'") ?? plain ?? "").trim();
  const column = columnNumber(letters ?? "");
  const said = meaningOf(words ?? "");
  if (sheet === "" || said === undefined || column < 0 || column > LAST_COLUMN || Number(row) === 0) return undefined;
  return { sheet, ...(row === undefined ? {} : { row: Number(row) - 1 }), column, ...said };
}

function meaningOf(words: string): Pick<ColumnMapping, "meaning" | "year"> | undefined {
  const text = normalise(words);
  if (IGNORE.has(text)) return { meaning: "ignore" };
  if (isMeaning(text)) return { meaning: text };
  const heading = readHeading(words);
  if (heading === undefined || heading.sure < 1) return undefined;
  return { meaning: heading.meaning, ...(heading.year === undefined ? {} : { year: heading.year }) };
}

const MEANINGS: ReadonlySet<string> = new Set(Object.keys(HEADING_WORDS));

/** The meanings by their own names, as the ledger keeps them. */
export const isMeaning = (text: string): text is Meaning => MEANINGS.has(text);
