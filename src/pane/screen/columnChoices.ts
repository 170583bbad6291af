/** What may be said of a column: each meaning once, those of targets and results once for each year. */
import type { ColumnMapping } from "../../../shared/recognise/recognition";
import type { ColumnView, TableView } from "../model/settingsView";

export interface ColumnChoice {
  /** For the field: meaning and year in one text. */
  readonly value: string;
  readonly word: string;
}

export const NOT_UNDERSTOOD = "";

const joined = (meaning: string, year: number | undefined): string =>
  year === undefined ? meaning : `${meaning} ${year}`;

export const columnValue = ({ meaning, year }: ColumnView): string =>
  meaning === undefined ? NOT_UNDERSTOOD : joined(meaning, year);

/** The years that the table or the plan knows, ascending. */
export function yearsFor(table: TableView, planYears: readonly number[]): number[] {
  const own = table.columns.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return [...new Set([...own, ...planYears])].sort((a, b) => a - b);
}

export interface ColumnWords {
  readonly dated: Readonly<Record<string, string>>;
  readonly undated: (word: string) => string;
  readonly unpicked: Readonly<Record<string, string>>;
}

/** In the order of the table's meanings; a dated one without any known year stands alone. */
export const columnChoices = (table: TableView, years: readonly number[], words: ColumnWords): ColumnChoice[] =>
  table.meanings.flatMap(({ meaning, word, dated }) => {
    const short = words.dated[meaning] ?? word;
    return dated && years.length > 0
      ? years.map((year) => ({ value: joined(meaning, year), word: `${short} ${year}` }))
      : [{ value: meaning, word: dated ? words.undated(short) : word }];
  });

/** The word of what a column holds now, where it is none of the choices. */
export function presentWord({ meaning }: ColumnView, table: TableView, words: ColumnWords): string {
  const known = table.meanings.find((one) => one.meaning === meaning);
  if (meaning === undefined) return "";
  if (known === undefined) return words.unpicked[meaning] ?? meaning;
  return known.dated ? words.undated(words.dated[meaning] ?? known.word) : known.word;
}

/** The mapping with another word on one column; what was said of the others stays. */
export function withColumn(
  mapping: readonly ColumnMapping[],
  column: ColumnView,
  value: string,
  table: TableView,
): readonly ColumnMapping[] {
  const others = mapping.filter(
    (one) => one.sheet !== column.sheet || one.column !== column.column || (one.row ?? column.row) !== column.row,
  );
  const [word, year] = value.split(" ");
  const meaning = table.meanings.find((one) => one.meaning === word)?.meaning;
  if (meaning === undefined) return others;
  const { sheet, row, heading } = column;
  const said: ColumnMapping = { sheet, row, column: column.column, meaning, heading };
  return [...others, year === undefined ? said : { ...said, year: Number(year) }];
}
