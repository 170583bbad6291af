/** A typed result in the form that formulas calculate with: a number, `yes`, `no`, empty, or a mark that says why there is none. */
import type { RawCell } from "../../plan/plan";
import type { ResultReading } from "../../target/resultReading";
import { NO_WORDS, NOTHING, YES_WORDS } from "../../target/words/answers";
import { printDay, serialOf } from "../../workbook/days";
import { and, call, choose, eq, iff, type Part } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { exactNumber, ifError, isInLists, wordLists } from "./formulaWords";

/** Begins what cannot be used as a result; what was written follows, so that two such cells can be compared. */
const UNUSABLE = "?";
/** A text that nobody has read yet: the row must be read again. */
export const UNREAD = "!";

/** Words that mean the same on every row; other texts are read by the core, and stand in the formula with their meaning. */
export const RESULT_WORDS = {
  yes: ["sì", "si'", ...YES_WORDS],
  no: [...NO_WORDS],
  nothing: ["-", "–", "—", "...", "…", ...NOTHING],
} as const;

/** Where formulas find those words: cells that hold the lists, or literals. */
export type WordCells = Readonly<Record<keyof typeof RESULT_WORDS, readonly Part[]>>;

const LITERALS: WordCells = {
  yes: wordLists(RESULT_WORDS.yes),
  no: wordLists(RESULT_WORDS.no),
  nothing: wordLists(RESULT_WORDS.nothing),
};

/** No program takes a literal of more than 255 characters. */
const LONGEST = 200;

/** A result as formulas calculate with it. */
export type TypedResult = number | string;

/** A cell of the user with what the core read in it; absent where there is no such cell yet. */
export interface ReadCell {
  readonly cell: RawCell;
  readonly reading: ResultReading;
  /** Whether the target asks a number: then what is formatted as a day cannot be used, which no formula can see. */
  readonly asksNumber: boolean;
}

/** The value of `typedResultFormula`: what the core read. */
export function typedResult(read: ReadCell | undefined): TypedResult {
  if (read === undefined) return "";
  const { cell, reading } = read;
  switch (reading.kind) {
    case "missing":
      return "";
    case "yes":
    case "no":
      return reading.kind;
    case "unusable":
      return unusable(read);
    case "number":
      return reading.value;
    case "day":
      if (read.asksNumber) return unusable(read);
      return typeof cell.value === "number" ? cell.value : serialOf(reading.day);
  }
}

/** What was written, as a person sees it: `? 12/10/2016`. */
function unusable({ cell: { value }, reading }: ReadCell): string {
  if (typeof value === "object") return UNUSABLE;
  const text = reading.kind === "day" ? printDay(reading.day) : String(value).slice(0, LONGEST);
  return `${UNUSABLE} ${text}`;
}

/** The formula over `now`, the live cell. A text or number that means more than it says is paired with its meaning. */
export function typedResultFormula(now: Part, read: ReadCell | undefined, words: WordCells = LITERALS): Formula {
  const pair = read === undefined ? undefined : meaningOf(read, now);
  const plain = choose(
    [
      [eq(now, ""), ""],
      ...(pair === undefined ? [] : [pair]),
      [call("ISLOGICAL", now), iff(now, "yes", "no")],
      [call("ISNUMBER", now), now],
      [isInLists(now, words.yes), "yes"],
      [isInLists(now, words.no), "no"],
      [isInLists(now, words.nothing), ""],
    ],
    UNREAD,
  );
  // 4 is #REF!; LibreOffice has errors of its own without a type, and gives one of them for a deleted sheet.
  const isDeleted = eq(ifError(call("ERROR.TYPE", now), 4), 4);
  return iff(call("ISERROR", now), iff(isDeleted, UNREAD, UNUSABLE), plain);
}

/** The pair of what stands in the cell and what it means, where the formula could not tell by itself. */
function meaningOf(read: ReadCell, now: Part): readonly [Formula, Part] | undefined {
  const { value } = read.cell;
  const meaning = typedResult(read);
  if (typeof value === "number") {
    return meaning === value ? undefined : [and(call("ISNUMBER", now), eq(now, exactNumber(value))), partOf(meaning)];
  }
  if (typeof value !== "string" || value === "") return undefined;
  return [isText(now, value), partOf(meaning)];
}

const partOf = (meaning: TypedResult): Part => (typeof meaning === "number" ? exactNumber(meaning) : meaning);

const isText = (now: Part, text: string): Formula =>
  text.length <= LONGEST
    ? call("EXACT", now, text)
    : and(call("EXACT", call("LEFT", now, LONGEST), text.slice(0, LONGEST)), eq(call("LEN", now), text.length));
