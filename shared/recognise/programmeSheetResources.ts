/** Reads *Risorse*: «€ 250.000,00 di cui Investimenti € 80,000,00 A preventivo …» in one cell, in cells beside each other, or as a table. */
import type { RawCell, Resource } from "../plan/plan";
import type { Cell, CellRange } from "../workbook/address";
import type { Meaning } from "./headings";
import { isBlank, normalise, onOneLine, textOf } from "./normalise";
import type { Item } from "./programmeSheetBlocks";
import { readLabel } from "./programmeSheetLabels";
import { readHeading } from "./readHeading";

export interface Resources {
  readonly total?: RawCell;
  readonly parts: readonly Resource[];
  /** Words that no amount follows and that name no part. */
  readonly left: readonly Cell<string>[];
}

/** The content of the labels of resources, in reading order. Amounts stay as they stand: `€ 80,000,00` is not repaired. */
export function readResources(items: readonly Item[]): Resources {
  const rows = [...new Set(items.map(({ at }) => at.top))].map((row) => items.filter(({ at }) => at.top === row));
  const reading: Reading = { parts: [], left: [], words: [], inParts: false };
  for (let index = 0; index < rows.length; index++) {
    const columns = tableColumns(rows[index] ?? []);
    if (columns === undefined) for (const item of rows[index] ?? []) readItem(reading, item);
    else {
      for (index++; index < rows.length && tableColumns(rows[index] ?? []) === undefined; index++) {
        readTableRow(reading, rows[index] ?? [], columns);
      }
      index--;
    }
  }
  return finished(reading);
}

interface DraftPart {
  readonly name: Cell<string>;
  readonly amount?: RawCell;
  readonly budgeted?: RawCell;
  readonly spent?: RawCell;
}

interface Reading {
  total?: RawCell | undefined;
  budgeted?: RawCell | undefined;
  spent?: RawCell | undefined;
  readonly parts: DraftPart[];
  readonly left: Cell<string>[];
  /** Words that wait for their amount. */
  words: Cell<string>[];
  /** «di cui» has been read. */
  inParts: boolean;
}

/** An amount with its sign of money before or after it, or a dash that stands for one. */
const MARKED =
  /(?:€|£|\beuro?\b)\s*(?:[-–—]?\s*\d(?:[\d.,'’]*\d)?|[-–—]+)|[-–—]?\d(?:[\d.,'’]*\d)?\s*(?:€|£|\beuro?\b)/gi;
/** Without one, a number as long as money is; only where no other in the cell has the sign. */
const UNMARKED = /[-–—]?\d(?:[\d.,'’]*\d){2,}(?![\w%])/g;
const YEAR = /^(?:19|20)\d\d$/;
const DASH = /^\s*[-–—]+\s*$/;

function readItem(reading: Reading, { value, format, at, isLabel }: Item): void {
  if (isLabel === true) return;
  if (typeof value !== "string") {
    readAmount(reading, { value, ...(format === undefined ? {} : { format }), at });
    return;
  }
  if (DASH.test(value)) {
    readAmount(reading, { value, at });
    return;
  }
  let rest = value;
  for (const text of amountsIn(value)) {
    const from = rest.indexOf(text);
    addWords(reading, rest.slice(0, from), at);
    readAmount(reading, { value: value.trim() === text ? value : text, at });
    rest = rest.slice(from + text.length);
  }
  addWords(reading, rest, at);
}

function amountsIn(text: string): readonly string[] {
  const whole = /^[-–—]?\d(?:[\d.,'’]*\d)?$/.exec(text.trim());
  if (whole !== null) return [whole[0]];
  return text.match(MARKED) ?? (text.match(UNMARKED) ?? []).filter((number) => !YEAR.test(number));
}

function addWords(reading: Reading, text: string, at: CellRange): void {
  const words = onOneLine(text);
  if (/[\p{L}%]/u.test(words)) reading.words.push({ value: words, at });
}

const BUDGETED = /\b(?:preventiv\w*|previst[oi]|budgeted|planned|budget)\b/;
const SPENT = /\b(?:consuntiv\w*|spes[oa]|spent|actual\w*)\b/;
const OF_WHICH = /^(?:.*\b(?:di cui|of which)\b)[\s:]*/i;
const WHOLE = /^(?:(?:in )?(?:totale?|complessiv\w*|overall)\b.*|)$/;

/** Gives an amount to what the words before it say. */
function readAmount(reading: Reading, amount: RawCell): void {
  const words = reading.words.map(({ value }) => value).join(" ");
  const plain = normalise(words).replace(/[:;,.]+$/, "");
  const name = nameIn(reading);
  const opensParts = /\b(?:di cui|of which)\b/.test(plain);
  reading.words = [];
  if (opensParts) reading.inParts = true;
  if (!opensParts && SPENT.test(plain)) reading.spent = reading.spent ?? amount;
  else if (!opensParts && BUDGETED.test(plain)) reading.budgeted = reading.budgeted ?? amount;
  else if (name === undefined && !reading.inParts && reading.total === undefined) reading.total = amount;
  else if (!reading.inParts && reading.total === undefined && WHOLE.test(plain)) reading.total = amount;
  else if (name !== undefined) reading.parts.push({ name, amount });
  else if (opensParts) reading.parts.push({ name: { value: "", at: amount.at }, amount });
  else reading.left.push({ value: textOf(amount.value), at: amount.at });
}

/** The name of a part in the words that wait: without «di cui», «e», bullets and the label itself. */
function nameIn({ words }: Reading): Cell<string> | undefined {
  const names = words.flatMap(({ value, at }): Cell<string>[] => {
    const name = value
      .replace(OF_WHICH, "")
      .replace(/^(?:[•·▪*–—-]|\be\b|\bed\b|\band\b|[,;+&(])+\s*/gi, "")
      .replace(/[\s:;,(=]+$/, "")
      .trim();
    const isLabel = readLabel(name)?.field === "resources";
    return name === "" || isLabel ? [] : [{ value: name, at }];
  });
  const [first] = names;
  return first === undefined ? undefined : { value: names.map(({ value }) => value).join(" "), at: first.at };
}

/** What stands in which column, where a row holds nothing but the headings of a small table. */
type MoneyColumns = ReadonlyMap<number, Meaning | Cell<string>>;

const MONEY: ReadonlySet<Meaning> = new Set<Meaning>(["total", "part", "amount", "budgeted", "spent"]);

function tableColumns(row: readonly Item[]): MoneyColumns | undefined {
  const columns = new Map<number, Meaning | Cell<string>>();
  for (const { value, at } of row) {
    if (typeof value !== "string" || DASH.test(value) || amountsIn(value).length > 0) {
      return undefined;
    }
    const name = OF_WHICH.test(value) ? onOneLine(value.replace(OF_WHICH, "")) : "";
    const meaning = readHeading(value)?.meaning;
    if (name !== "") columns.set(at.left, { value: name, at });
    else if (meaning === "result" && /consuntiv|actual/.test(normalise(value))) columns.set(at.left, "spent");
    else if (meaning !== undefined && MONEY.has(meaning)) columns.set(at.left, meaning);
    else if (readLabel(value)?.field === "resources") columns.set(at.left, "total");
    else return undefined;
  }
  return columns.size >= 2 ? columns : undefined;
}

function readTableRow(reading: Reading, row: readonly Item[], columns: MoneyColumns): void {
  const cellOf = (meaning: Meaning): RawCell | undefined => row.find(({ at }) => columns.get(at.left) === meaning);
  const [part, amount, budgeted, spent] = [cellOf("part"), cellOf("amount"), cellOf("budgeted"), cellOf("spent")];
  const total = cellOf("total");
  if (part !== undefined && WHOLE.test(normalise(textOf(part.value)))) {
    reading.total = reading.total ?? total ?? amount ?? budgeted;
    return;
  }
  const named = namedParts(row, columns);
  reading.parts.push(...named);
  const hasParts = [...columns.values()].includes("part");
  reading.total = reading.total ?? total ?? (hasParts ? undefined : amount);
  const at = (part ?? (hasParts ? amount : undefined))?.at;
  if (at === undefined) {
    reading.budgeted = reading.budgeted ?? budgeted;
    reading.spent = reading.spent ?? spent;
  } else {
    reading.parts.push({
      name: { value: onOneLine(textOf(part?.value ?? null)), at },
      ...(amount === undefined ? {} : { amount }),
      ...(budgeted === undefined ? {} : { budgeted }),
      ...(spent === undefined ? {} : { spent }),
    });
  }
}

/** Columns headed «di cui Investimenti» name their part themselves. */
const namedParts = (row: readonly Item[], columns: MoneyColumns): DraftPart[] =>
  [...columns].flatMap(([column, name]) => {
    const amount = row.find(({ at }) => at.left === column);
    return amount === undefined || typeof name === "string" ? [] : [{ name, amount }];
  });

/** What the programme budgets and spends in all stands with its first part, as in the registers. */
function finished(reading: Reading): Resources {
  const name = nameIn(reading);
  const mentions = reading.words.filter(({ value }) => BUDGETED.test(normalise(value)) || SPENT.test(normalise(value)));
  const alone = name !== undefined && mentions.length === 0 ? [{ name }] : [];
  const parts: DraftPart[] = [...reading.parts, ...(reading.total === undefined ? alone : [])];
  const { budgeted, spent } = reading;
  const whole = { ...(budgeted === undefined ? {} : { budgeted }), ...(spent === undefined ? {} : { spent }) };
  const [first] = parts;
  const at = (budgeted ?? spent)?.at;
  if (at !== undefined) {
    if (first === undefined) parts.push({ name: { value: "", at }, ...whole });
    else parts[0] = { ...whole, ...first };
  }
  const left = reading.total !== undefined && name !== undefined && mentions.length === 0 ? [name] : [];
  return {
    ...(reading.total === undefined || isBlank(reading.total.value) ? {} : { total: bare(reading.total) }),
    parts: parts.map(bareParts),
    left: [...reading.left, ...left],
  };
}

const bare = ({ value, format, at }: RawCell): RawCell => ({ value, ...(format === undefined ? {} : { format }), at });
const bareParts = ({ name, amount, budgeted, spent }: DraftPart): Resource => ({
  name,
  ...(amount === undefined ? {} : { amount: bare(amount) }),
  ...(budgeted === undefined ? {} : { budgeted: bare(budgeted) }),
  ...(spent === undefined ? {} : { spent: bare(spent) }),
});
