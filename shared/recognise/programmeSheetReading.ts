/** Reads one block of a programme sheet: what it says of its programme, and how much of a programme sheet it is. */
import type { HeadingRow, RawCell } from "../plan/plan";
import type { Cell } from "../workbook/address";
import { type AccountDraft, emptyAccount } from "./accountDrafts";
import { itemsOf } from "./items";
import { isBlankOrDash, normalise, onOneLine, textOf } from "./normalise";
import type { Block, Entry, Item } from "./programmeSheetBlocks";
import { type Head, headsOf } from "./programmeSheetHeads";
import { readResources } from "./programmeSheetResources";
import { statedIndicators } from "./programmeSheetTables";
import { type Field, SECTION_FIELDS } from "./programmeSheetWordsData";
import type { NotPlaced } from "./recognition";
import { readWeight } from "./weights";

/** A block as read; the programme of the plan is not looked up yet. */
export interface BlockReading {
  readonly draft: AccountDraft;
  /** *Peso* of the programme as its cell holds it. */
  readonly weight?: RawCell;
  readonly perspective?: Head;
  readonly area?: Head;
  readonly objective?: Head;
  readonly programme?: Head;
  /** The parts of a programme sheet that it has with content. */
  readonly sections: ReadonlySet<Field>;
  readonly headings: readonly HeadingRow[];
  readonly targetYears: readonly number[];
  readonly resultYears: readonly number[];
  /** How well the headings of its tables are known, from 0 to 1. */
  readonly sure: number;
  /** Rows that found a place. */
  readonly rows: number;
  readonly notPlaced: readonly NotPlaced[];
}

/** `year`: of targets whose heading says none. `isKnown`: whether the plan has an indicator of that title. */
export function readBlock(block: Block, year: number | undefined, isKnown: (title: string) => boolean): BlockReading {
  const heads = headsOf(block);
  const tables = statedIndicators(block.tables, year, isKnown);
  const notPlaced: NotPlaced[] = [...tables.notPlaced, ...heads.left.map(unread)];
  const draft = emptyAccount(
    "programmeSheet",
    (heads.programme ?? heads.objective ?? heads.area)?.at ?? firstOf(block),
  );
  const { perspective, area, objective, programme } = heads;
  if (programme?.code !== undefined) draft.code = programme.code;
  if (programme?.title !== undefined) draft.title = programme.title;
  if (area?.title !== undefined) draft.area = area.title;
  if (objective?.title !== undefined) draft.objective = objective.title;
  readSections(block, draft, notPlaced);
  draft.indicators.push(...tables.indicators);
  const filled = block.sections.filter(({ items }) => items.length > 0);
  const sections = new Set(filled.map(({ field }) => field).filter((field) => SECTION_FIELDS.has(field)));
  if (tables.indicators.length > 0) sections.add("indicators");
  else sections.delete("indicators");
  const weight = weightOf(block.sections);
  const { headings, targetYears, resultYears, sure } = tables;
  return {
    draft,
    ...(weight === undefined ? {} : { weight }),
    ...(perspective === undefined ? {} : { perspective }),
    ...(area === undefined ? {} : { area }),
    ...(objective === undefined ? {} : { objective }),
    ...(programme === undefined ? {} : { programme }),
    sections,
    headings,
    targetYears,
    resultYears,
    sure,
    rows: rowsOf(block, draft),
    notPlaced,
  };
}

const firstOf = ({ heads, sections, tables }: Block): AccountDraft["at"] => {
  const [entry] = [...heads, ...sections];
  const [part] = tables;
  const at = { top: part?.table.headingRow ?? 0, left: 0, bottom: part?.table.headingRow ?? 0, right: 0 };
  return entry?.at ?? { sheet: part?.table.sheet.name ?? "", ...at };
};

const unread = ({ value, at }: Item): NotPlaced => ({ value: onOneLine(textOf(value)), at, why: "unread-text" });

function readSections({ sections }: Block, draft: AccountDraft, notPlaced: NotPlaced[]): void {
  const of = (field: Field): Entry[] => sections.filter((entry) => entry.field === field);
  draft.actions.push(...listed(of("actions")));
  draft.expectedResults.push(...listed(of("expected")));
  if (draft.expectedResults.length === 0) draft.expectedResults.push(...listed(of("aims")));
  else notPlaced.push(...of("aims").flatMap(({ items }) => items.map(unread)));
  for (const entry of sections) {
    if (entry.field === "other" || entry.field === "indicators") notPlaced.push(...entry.items.slice(0, 1).map(unread));
  }
  readResponsible(of("responsible"), draft, notPlaced);
  const { total, parts, left } = readResources(of("resources").flatMap(({ items }) => items));
  if (total !== undefined) draft.resourcesTotal = total;
  draft.resources.push(...parts);
  notPlaced.push(...left.map(unread));
  const weight = weightOf(sections);
  const share = weight === undefined ? undefined : readWeight(weight, isLarge(weight) ? "percentages" : "fractions");
  if (share !== undefined) draft.weight = share;
}

const weightOf = (sections: readonly Entry[]): RawCell | undefined =>
  sections.find(({ field, items }) => field === "weight" && items.length > 0)?.items[0];

const isLarge = ({ value }: RawCell): boolean => Number(String(value).replace(",", ".")) > 1;

/** The items of all cells; one that stands again right below, as at the head of a page, counts once. */
function listed(entries: readonly Entry[]): Cell<string>[] {
  const items = entries
    .flatMap((entry) => entry.items)
    .filter(({ value }) => !isBlankOrDash(value))
    .flatMap(({ value, at }) => itemsOf(textOf(value), at));
  return items.filter(({ value }, index) => normalise(value) !== normalise(items[index - 1]?.value ?? ""));
}

/** Several lines are one unit after the other; a second label is another unit, which finds no place. */
function readResponsible(entries: readonly Entry[], draft: AccountDraft, notPlaced: NotPlaced[]): void {
  const filled = entries.filter(({ items }) => items.some(({ value }) => !isBlankOrDash(value)));
  const [first, ...others] = filled;
  if (first === undefined) return;
  const names = [first, ...others.filter(({ label }) => label.words === first.label.words)]
    .flatMap(({ items }) => items)
    .filter(({ value }) => !isBlankOrDash(value))
    .map(({ value }) => onOneLine(textOf(value)).replace(/^[•·▪*–—-]\s*/, ""));
  const at = first.items.find(({ value }) => !isBlankOrDash(value))?.at ?? first.at;
  draft.responsible = { value: [...new Set(names)].join(", "), at };
  const rest = others.filter(({ label }) => label.words !== first.label.words);
  notPlaced.push(...rest.flatMap(({ items }) => items.map(unread)));
}

function rowsOf({ heads, sections, tables }: Block, draft: AccountDraft): number {
  const rows = new Set<number>();
  for (const { at, items } of [...heads, ...sections.filter(({ field }) => field !== "other")]) {
    rows.add(at.top);
    for (const item of items) rows.add(item.at.top);
  }
  for (const { table } of tables) rows.add(table.headingRow);
  for (const { title } of draft.indicators) rows.add(title.at.top);
  return rows.size;
}
