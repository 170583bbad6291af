/** Damages a workbook in the ways that people and programs do, from a seed: the same seed gives the same workbook. */
import type { CellValue, Merge, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Cells = (SnapshotCell | undefined)[][];

export interface DamagedSheet {
  name: string;
  hidden: boolean;
  rows: Cells;
  merges: Merge[];
}

/** A workbook while it is damaged; cells that move keep their identity, so that what they truly are can be asked afterwards. */
export interface Damaged {
  readonly sheets: DamagedSheet[];
  /** Every heading cell of the sound workbook, and those put in their place. */
  readonly headings: Set<SnapshotCell>;
  readonly random: () => number;
}

export const damagedCopy = (book: Snapshot, headings: ReadonlySet<SnapshotCell>, seed: number): Damaged => ({
  sheets: book.sheets.map(({ name, hidden, rows, merges }) => ({
    name,
    hidden,
    rows: rows.map((row) => [...(row ?? [])]),
    merges: [...merges],
  })),
  headings: new Set(headings),
  random: randomFrom(seed),
});

export const snapshotOf = ({ sheets }: Damaged): Snapshot => ({
  sheets: sheets.map((sheet) => ({ ...sheet, hiddenRows: [], depth: "all" })),
});

const below = (book: Damaged, count: number): number => Math.floor(book.random() * count);
const pick = <T>(book: Damaged, list: readonly T[]): T | undefined => list[below(book, list.length)];
const widthOf = ({ rows }: DamagedSheet): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

const KNOWN_HEADINGS: readonly string[] = [
  ...[
    "Peso",
    "Peso %",
    "Weight",
    "Target 2016",
    "Target 2017",
    "Target",
    "Valore atteso",
    "Risultato 2016",
    "Result 2015",
  ],
  ...["Risultato 2015", "Consuntivo", "Baseline 2015", "Verso", "Responsabile", "Owner", "Codice", "Code", "Note"],
  ...[
    "Indicatore",
    "Obiettivo",
    "Programma",
    "Missione / Programma",
    "Prospettiva",
    "Area strategica",
    "% realizzazione",
  ],
  ...["Risorse", "Azioni", "Descrizione", "Title", "Target 2022", "Target 2024", "Actual 2024", "Consuntivo 2022"],
];
const VALUES: readonly CellValue[] = [
  ...[0, 1, -1, 0.5, 6, 100, 42735, 1e12, 0.06, 2016],
  ...[
    "",
    " ",
    "-",
    "n.d.",
    "=SOMMA(A1)",
    "+5%",
    "@x",
    "1.1",
    "1.1.1",
    "1.1.1 Programma",
    "Totale",
    "PROSPETTIVA: ALTRA",
  ],
  ...[
    "almeno 25",
    ">= 80%",
    "entro il 31/12/2016",
    "sì",
    "testo qualunque",
    "Obiettivo 1: Area",
    "6,00%",
    "00/01/1900",
  ],
  ...[true, false, { error: "#REF!" }, { error: "#N/A" }, null],
];

/** Where the heading cells stand now. */
function headingPlaces(book: Damaged): { sheet: DamagedSheet; row: number; column: number }[] {
  return book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell !== undefined && book.headings.has(cell) ? [{ sheet, row, column }] : [])),
    ),
  );
}

function putHeading(book: Damaged, place: { sheet: DamagedSheet; row: number; column: number }, text: string): void {
  const cell: SnapshotCell = { value: text };
  book.headings.add(cell);
  const row = place.sheet.rows[place.row];
  if (row !== undefined) row[place.column] = cell;
}

/** Headings that stand below each other in a sheet, as blocks repeat them: what happens to one happens to all. */
function sameColumn(book: Damaged): { sheet: DamagedSheet; row: number; column: number }[] {
  const places = headingPlaces(book);
  const one = pick(book, places);
  return places.filter(({ sheet, column }) => sheet === one?.sheet && column === one.column);
}

export type Damage = (book: Damaged) => void;

export const DAMAGES: Readonly<Record<string, Damage>> = {
  changeCells: (book) => {
    for (let count = 1 + below(book, 8); count > 0; count--) {
      const row = pick(book, pick(book, book.sheets)?.rows ?? []);
      const value = pick(book, VALUES) ?? null;
      if (row !== undefined) row[below(book, row.length + 1)] = value === null ? undefined : { value };
    }
  },
  shuffleColumns: (book) => {
    const sheet = pick(book, book.sheets);
    if (sheet === undefined) return;
    const order = Array.from({ length: widthOf(sheet) }, (_, column) => column);
    for (let at = order.length - 1; at > 0; at--) {
      const other = below(book, at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    sheet.rows = sheet.rows.map((row) => order.map((column) => row[column]));
  },
  deleteHeading: (book) => {
    const place = pick(book, headingPlaces(book));
    if (place !== undefined) (place.sheet.rows[place.row] ?? [])[place.column] = undefined;
  },
  deleteHeadings: (book) => {
    for (const { sheet, row, column } of sameColumn(book)) (sheet.rows[row] ?? [])[column] = undefined;
  },
  duplicateHeading: (book) => {
    const places = headingPlaces(book);
    const from = pick(book, places);
    const to = pick(
      book,
      places.filter(({ sheet, row }) => sheet === from?.sheet && row === from.row),
    );
    if (from === undefined || to === undefined) return;
    putHeading(book, to, String(from.sheet.rows[from.row]?.[from.column]?.value));
  },
  replaceHeading: (book) => {
    const text = pick(book, KNOWN_HEADINGS) ?? "";
    for (const place of book.random() < 0.5 ? sameColumn(book) : sameColumn(book).slice(0, 1))
      putHeading(book, place, text);
  },
  swapHeadings: (book) => {
    const one = sameColumn(book);
    const other = sameColumn(book).filter(({ sheet }) => sheet === one[0]?.sheet);
    for (const { sheet, row, column } of one) {
      const place = other.find((each) => each.row === row);
      const cells = sheet.rows[row];
      if (place === undefined || cells === undefined) continue;
      [cells[column], cells[place.column]] = [cells[place.column], cells[column]];
    }
  },
  merge: (book) => {
    const sheet = pick(book, book.sheets);
    for (let count = 1 + below(book, 5); sheet !== undefined && count > 0; count--) {
      const top = below(book, sheet.rows.length + 1);
      const left = below(book, widthOf(sheet) + 1);
      sheet.merges.push({ top, left, bottom: top + below(book, 4), right: left + below(book, 4) });
    }
  },
  swapRows: (book) => {
    const rows = pick(book, book.sheets)?.rows ?? [];
    for (let count = 1 + below(book, 4); count > 0; count--) {
      const one = below(book, rows.length);
      const other = below(book, rows.length);
      [rows[one], rows[other]] = [rows[other] ?? [], rows[one] ?? []];
    }
  },
  deleteRows: (book) => {
    const rows = pick(book, book.sheets)?.rows ?? [];
    rows.splice(below(book, rows.length), 1 + below(book, 3));
  },
  repeatRow: (book) => {
    const rows = pick(book, book.sheets)?.rows ?? [];
    const at = below(book, rows.length);
    rows.splice(at, 0, [...(rows[at] ?? [])]);
  },
  changeTypes: (book) => {
    const rows = pick(book, book.sheets)?.rows ?? [];
    for (let count = 1 + below(book, 10); count > 0; count--) {
      const row = pick(book, rows);
      const column = below(book, row?.length ?? 0);
      const cell = row?.[column];
      if (row === undefined || cell === undefined || book.headings.has(cell)) continue;
      row[column] = {
        value: typeof cell.value === "number" ? String(cell.value).replace(".", ",") : { error: "#VALUE!" },
      };
    }
  },
  insertColumn: (book) => {
    const sheet = pick(book, book.sheets);
    if (sheet === undefined) return;
    const at = below(book, widthOf(sheet) + 1);
    const rows = new Set(headingPlaces(book).flatMap((place) => (place.sheet === sheet ? [place.row] : [])));
    const text = pick(book, KNOWN_HEADINGS) ?? "";
    sheet.rows.forEach((row, index) => {
      const value = rows.has(index) ? text : (pick(book, VALUES) ?? null);
      row.splice(at, 0, value === null || row.length === 0 ? undefined : { value });
    });
  },
  deleteColumn: (book) => {
    const sheet = pick(book, book.sheets);
    const at = below(book, sheet === undefined ? 0 : widthOf(sheet));
    for (const row of sheet?.rows ?? []) row.splice(at, 1);
  },
  copySheet: (book) => {
    const sheet = pick(book, book.sheets);
    if (sheet === undefined) return;
    const name = `${pick(book, ["Copia", "Bozza", "Foglio", "Cruscotto 2015"])} ${book.sheets.length}`;
    book.sheets.push({ ...sheet, name, rows: sheet.rows.map((row) => [...row]), hidden: book.random() < 0.3 });
  },
};
