/** The head of a programme sheet: its area, objective and programme, each with its code and title. */
import type { TitleCell } from "../plan/plan";
import type { Cell, CellRange } from "../workbook/address";
import { titleCell } from "./cells";
import { readCode, readCodeCell } from "./codes";
import { isBlankOrDash, textOf } from "./normalise";
import type { Block, Entry, Item } from "./programmeSheetBlocks";
import { codeAndTitle } from "./programmeSheetLabels";
import type { Field } from "./programmeSheetWordsData";

/** One level as the sheet says it. */
export interface Head {
  readonly at: CellRange;
  readonly code?: Cell<string>;
  readonly title?: TitleCell;
}

export interface Heads {
  readonly perspective?: Head;
  readonly area?: Head;
  readonly objective?: Head;
  readonly programme?: Head;
  /** Texts below a head that are no title. */
  readonly left: readonly Item[];
}

type Level = "perspective" | "area" | "objective" | "programme";

/** Reads the head labels of a block; what is said twice, at the head of another page, counts once. */
export function headsOf(block: Block): Heads {
  const found: Partial<Record<Level, Head>> = {};
  const left: Item[] = [];
  const take = (level: Level, entry: Entry): void => {
    const { head, rest } = headOf(entry);
    const before = found[level];
    if ((head.code ?? head.title) === undefined) return;
    if (before === undefined) left.push(...rest);
    // «Obiettivo operativo n. 3», and its title below a label of its own.
    if (before === undefined || before.title === undefined) found[level] = { ...head, ...before };
  };
  for (const entry of block.heads) {
    if (isLevel(entry.field)) take(entry.field, entry);
  }
  const goals = block.heads.filter(({ field }) => field === "goal");
  for (const entry of goals.sort((one, other) => partsOf(other) - partsOf(one))) take(levelOfGoal(entry, found), entry);
  if (found.programme === undefined) {
    for (const entry of block.heads) if (entry.field === "document") take("programme", entry);
  }
  const code = block.heads.find(({ field }) => field === "code");
  if (code !== undefined) found.programme = withCode(found.programme, code);
  return { ...found, left };
}

const isLevel = (field: Field): field is Level => LEVELS.has(field);
const LEVELS: ReadonlySet<Field> = new Set<Field>(["perspective", "area", "objective", "programme"]);

/** «Obiettivo» alone: the level that its code says, else the one that is missing. */
function levelOfGoal(entry: Entry, found: Partial<Record<Level, Head>>): Level {
  const parts = partsOf(entry);
  if (found.programme === undefined || parts >= 3) return "programme";
  const below = found.programme.code?.value.split(".").length ?? 0;
  if (parts === 1 && below !== 2) return "area";
  return found.objective === undefined ? "objective" : "area";
}

/** How many parts the code of a goal has; 0: it has none. */
const partsOf = (entry: Entry): number => headOf(entry).head.code?.value.split(".").length ?? 0;

function headOf({ label, at, text, items }: Entry): { head: Head; rest: Item[] } {
  const texts = items.filter(({ value }) => !isBlankOrDash(value));
  let code: Cell<string> | undefined = label.code === undefined ? undefined : { value: label.code, at };
  let title: TitleCell | undefined;
  const rest: Item[] = [];
  for (const item of texts) {
    const whole = textOf(item.value);
    const own = readCodeCell({ value: item.value, ...(item.format === undefined ? {} : { format: item.format }) });
    const isCode = own !== undefined && own.rest === "";
    if (title !== undefined) rest.push(item);
    else if (isCode && code === undefined) code = { value: own.code, at: item.at };
    else {
      const read = codeAndTitle(whole);
      if (code === undefined && read.code !== undefined) code = { value: read.code, at: item.at };
      const inLabel = item.at.top === at.top && item.at.left === at.left;
      if (typeof item.value === "string" && /\p{L}/u.test(read.title)) {
        title = titleCell(read.title, inLabel ? text : whole, item.at);
      } else if (read.code === undefined) rest.push(item);
    }
  }
  const head = { at, ...(code === undefined ? {} : { code }), ...(title === undefined ? {} : { title }) };
  return { head, rest };
}

function withCode(programme: Head | undefined, { at, items, label }: Entry): Head {
  const texts = items.filter(({ value }) => !isBlankOrDash(value));
  const [item] = texts;
  const whole = label.code ?? textOf(item?.value ?? null);
  const read =
    item === undefined
      ? undefined
      : readCodeCell({ value: item.value, ...(item.format === undefined ? {} : { format: item.format }) });
  const code = read?.code ?? readCode(whole)?.code ?? whole.trim();
  if (code === "" || programme?.code !== undefined) return programme ?? { at };
  return { at, ...programme, code: { value: code, at: item?.at ?? at } };
}
