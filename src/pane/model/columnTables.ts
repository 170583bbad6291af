/** The tables of the user's sheets with their columns as understood, for correcting them by picking. */
import type { Language } from "../../../shared/language";
import type { Meaning } from "../../../shared/recognise/headings";
import { joinMappings, withMapping } from "../../../shared/recognise/mapping";
import type { ColumnMapping } from "../../../shared/recognise/recognition";
import { findTables, likeliestHeadings, type Table } from "../../../shared/recognise/tables";
import { cellText } from "../../../shared/target/cellText";
import { recogniseEn } from "../../../shared/text/en/recognise";
import { recogniseIt } from "../../../shared/text/it/recognise";
import type { SheetSnapshot, Snapshot } from "../../../shared/workbook/snapshot";
import type { ColumnView, TableView } from "./settingsView";

export interface TablesInput {
  readonly snapshot: Snapshot;
  /** Names of the sheets to look at. */
  readonly sheets: ReadonlySet<string>;
  /** What was said of columns, in the workbook and now. */
  readonly mapping: readonly ColumnMapping[];
  readonly language: Language;
  /** Those with the same headings, too. */
  readonly every?: true;
}

/** Tables of a sheet that have the same headings are told once, by the first. */
export function columnTables({ snapshot, sheets, mapping, language, every }: TablesInput): readonly TableView[] {
  const meanings = choosable(language);
  const said = joinMappings([], mapping);
  return snapshot.sheets
    .filter(({ name }) => sheets.has(name))
    .flatMap((sheet) => {
      const tables = tablesOn(sheet, said).map((table) => columnsOf(table, said, language));
      const seen = new Set<string>();
      return tables.filter((columns) => {
        const key = JSON.stringify(columns.map(({ column, meaning, year }) => [column, meaning, year]));
        const isNew = columns.length > 0 && (every === true || !seen.has(key));
        seen.add(key);
        return isNew;
      });
    })
    .map((columns) => ({ sheet: columns[0]?.sheet ?? "", row: columns[0]?.row ?? 0, columns, meanings }));
}

/** Where no row looks like headings, the likeliest one; else the first with two cells. */
function tablesOn(sheet: SheetSnapshot, mapping: readonly ColumnMapping[]): readonly Table[] {
  const tables = withMapping(sheet, findTables(sheet), mapping.filter(isRead));
  if (tables.length > 0) return tables;
  const row = likeliestHeadings(sheet)?.row ?? sheet.rows.findIndex((cells) => filledIn(cells) >= 2);
  return row < 0 ? [] : [{ sheet, headingRow: row, headings: [], first: row + 1, end: sheet.rows.length }];
}

const isRead = ({ meaning }: ColumnMapping): boolean => meaning !== "ignore";

const filledIn = (cells: SheetSnapshot["rows"][number]): number =>
  (cells ?? []).filter((cell) => cell !== undefined && cell.value !== null && cell.value !== "").length;

/** Headings further right than this are none. */
const WIDEST = 60;

/** Every column with a heading, and those without one that are filled in the first row below. */
function columnsOf(table: Table, mapping: readonly ColumnMapping[], language: Language): ColumnView[] {
  const { sheet, headingRow } = table;
  const read = new Map(table.headings.map((cell) => [cell.column, cell]));
  const firstRead = Math.min(...[...read.values()].flatMap(({ heading, column }) => (heading ? [column] : [])));
  const columns: ColumnView[] = [];
  for (let column = 0; column < WIDEST; column++) {
    const cell = sheet.rows[headingRow]?.[column];
    const text = read.get(column)?.text ?? "";
    const heading = text !== "" ? text : cell === undefined ? "" : cellText(cell, language);
    if (heading === "" && !read.has(column) && !isFilledBelow(table, column)) continue;
    const isIgnored = mapping.some(
      (each) =>
        each.meaning === "ignore" &&
        each.sheet === sheet.name &&
        each.column === column &&
        (each.row ?? headingRow) === headingRow,
    );
    const known = read.get(column)?.heading;
    // The heading of the printed cockpit's first column is the name of the perspective.
    const meaning = isIgnored
      ? "ignore"
      : (known?.meaning ?? (column < firstRead && heading !== "" ? "title" : undefined));
    columns.push({
      ...{ sheet: sheet.name, row: headingRow, column, heading },
      ...(meaning === undefined ? {} : { meaning }),
      ...(known?.year === undefined || isIgnored ? {} : { year: known.year }),
    });
  }
  return columns;
}

const LOOKED_AT = 5;

const isFilledBelow = ({ sheet, first, end }: Table, column: number): boolean =>
  sheet.rows.slice(first, Math.min(first + LOOKED_AT, end)).some((cells) => {
    const value = cells?.[column]?.value;
    return value !== undefined && value !== null && value !== "";
  });

/** In the order in which they are offered. */
const OFFERED: readonly Meaning[] = [
  ...(["title", "code", "parent", "perspective", "area", "objective", "programme", "indicator"] as const),
  ...(["weight", "target", "result", "baseline", "direction", "doneOn", "mission", "responsible"] as const),
  ...(["total", "part", "amount", "budgeted", "spent", "action", "expected", "note", "derived"] as const),
];

const DATED: ReadonlySet<Meaning> = new Set(["target", "result", "baseline"]);

function choosable(language: Language): TableView["meanings"] {
  const words = language === "it" ? recogniseIt : recogniseEn;
  return [
    ...OFFERED.map((meaning) => ({ meaning, word: words.meanings[meaning], dated: DATED.has(meaning) })),
    { meaning: "ignore", word: words.ignored, dated: false },
  ];
}
