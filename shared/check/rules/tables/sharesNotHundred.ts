/** Percentages of a whole that do not make 100 %, in a table whose other columns do. */

import type { CellRange } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { formulaAt, type Grid, gridOf, numberAt, placeOf, rowLabel, userSheets, wordsAt } from "../../tableGrid";
import { isTotalLabel } from "../../tableTotals";

export interface SharesNotHundred {
  /** Fractions: what they make, and the total that is written, if one is. */
  readonly sum: number;
  readonly written?: number;
  readonly parts: number;
  /** No total and no other column tells: the words above do. */
  readonly alone?: true;
}

const rate = (value: number) => ({ value, format: "0%" });
const table = (odd: number) => ({
  name: "Distribuzione",
  rows: [
    ["Funzione", "2014", "2013", "2012"],
    ["Organi e segreteria", rate(0.24), rate(0.22), rate(0.26)],
    ["Servizi di supporto", rate(0.27), rate(0.22), rate(0.24)],
    ["Servizi alle imprese", rate(0.33), rate(odd), rate(0.32)],
    ["Studio e promozione", rate(0.16), rate(0.14), rate(0.18)],
  ],
});

const costs = (caption: string, last: number) => ({
  name: "Costi",
  rows: [
    [caption],
    ["Voce", "%"],
    ["Personale", rate(0.41)],
    ["Funzionamento", rate(0.25)],
    ["Interventi", rate(last)],
  ],
});

export const sharesNotHundred: Rule<SharesNotHundred> = {
  id: "shares-not-hundred",
  severity: "warning",
  examples: [
    {
      says: { it: "una colonna che fa 110 %", en: "a column that makes 110 %" },
      sheets: smallPlan({}, [table(0.52)]),
      finds: ["Distribuzione!C2", "Distribuzione!C3", "Distribuzione!C4", "Distribuzione!C5"],
    },
    {
      says: {
        it: "una sola colonna, che si dice ripartizione",
        en: "a single column that calls itself a distribution",
      },
      sheets: smallPlan({}, [costs("Ripartizione dei costi", 0.19)]),
      finds: ["Costi!B3", "Costi!B4", "Costi!B5"],
    },
    {
      says: {
        it: "una sola colonna di quote che non sono parti di un tutto",
        en: "a single column of shares of many wholes",
      },
      sheets: smallPlan({}, [costs("Quote di partecipazione", 0.19)]),
      finds: [],
    },
    {
      says: { it: "ogni colonna fa 100 %", en: "every column makes 100 %" },
      sheets: smallPlan({}, [table(0.42)]),
      finds: [],
    },
  ],
  check: (facts) => {
    const ofPlan = new Set(facts.plan.headings?.map(({ sheet }) => sheet) ?? []);
    return userSheets(facts)
      .filter(({ name }) => !ofPlan.has(name))
      .flatMap((sheet) =>
        blocks(gridOf(sheet)).flatMap((block) =>
          oddColumns(block).map(({ cells, sum, written, parts, label, alone }) => ({
            key: `${sheet.name}/${label}`,
            severity: "warning" as const,
            at: cells[0] ?? placeOf(block.grid, block.top, block.columns[0] ?? 0),
            cells,
            data: {
              sum,
              parts,
              ...(written === undefined ? {} : { written }),
              ...(alone === undefined ? {} : { alone }),
            },
            effect: 0,
          })),
        ),
      );
  },
};

/** Rows below each other in which the same columns hold percentages. */
interface Block {
  readonly grid: Grid;
  readonly top: number;
  /** The row after the last part. */
  readonly end: number;
  readonly columns: readonly number[];
  /** The row of the total, where one is labelled. */
  readonly total?: number;
}

const FEWEST_PARTS = 3;
const MOST_PARTS = 60;

function blocks(grid: Grid): Block[] {
  const found: Block[] = [];
  let top = 0;
  let columns: number[] = [];
  const end = (row: number, total?: number): void => {
    const parts = row - top;
    if (columns.length > 0 && parts >= FEWEST_PARTS && parts <= MOST_PARTS) {
      found.push({ grid, top, end: row, columns, ...(total === undefined ? {} : { total }) });
    }
    columns = [];
  };
  for (let row = 0; row < grid.rows; row++) {
    const now = shareColumns(grid, row);
    if (columns.length > 0 && isTotalLabel(rowLabel(grid, row))) end(row, row);
    else if (now.length === 0 || now.join() !== columns.join()) {
      end(row);
      top = row;
      columns = now;
    }
  }
  end(grid.rows);
  return found;
}

function shareColumns(grid: Grid, row: number): number[] {
  const found: number[] = [];
  const width = grid.sheet.rows[row]?.length ?? 0;
  for (let column = 0; column < Math.min(width, grid.columns); column++) {
    const number = numberAt(grid, row, column);
    if (number?.percent === true && number.value >= 0 && number.value <= 1 && rowLabel(grid, row) !== "")
      found.push(column);
  }
  return found;
}

/** A sum further away is that of several tables, or of a table of another kind. */
const isSlip = (sum: number): boolean => sum >= 0.5 && sum <= 1.5;

const PARTS =
  /(?:^|[^\p{L}])(composizion[ei]|ripartizion[ei]|distribuzion[ei]|suddivision[ei]|breakdown|composition|distribution|split)(?!\p{L})|[%‰] (sul|del|di|of|on)( the)? (total|tutt|whole)/u;
const CAPTION_ROWS = 3;

/** Whether the sheet's name, or words above the numbers, say that they are the parts of a whole. */
function saysParts(grid: Grid, top: number, column: number): boolean {
  const above = Array.from({ length: Math.min(CAPTION_ROWS, top) }, (_, up) => [
    rowLabel(grid, top - 1 - up),
    wordsAt(grid, top - 1 - up, column),
  ]);
  return [grid.sheet.name.toLowerCase(), ...above.flat()].some((words) => words.length < 80 && PARTS.test(words));
}

interface Odd {
  readonly cells: CellRange[];
  readonly sum: number;
  readonly written?: number;
  readonly parts: number;
  readonly alone?: true;
  readonly label: string;
}

/** Columns that do not make a whole, where a total says that they should, or most of at least three columns do. */
function oddColumns({ grid, top, end, columns, total }: Block): Odd[] {
  const all = columns.map((column) => {
    const numbers = Array.from({ length: end - top }, (_, place) => numberAt(grid, top + place, column));
    const sum = Number(numbers.reduce((whole, number) => whole + (number?.value ?? 0), 0).toFixed(10));
    const decimals = numbers.reduce((most, number) => Math.max(most, number?.decimals ?? 0), 0);
    const near = Math.abs(sum - 1) <= 0.5 * 10 ** -decimals * numbers.length + 1e-9;
    const written = total === undefined ? undefined : numberAt(grid, total, column);
    const isCounted = total !== undefined && formulaAt(grid, total, column) !== undefined;
    const isCut = top > 0 && numberAt(grid, top - 1, column)?.percent === true;
    const isWhole = !isCounted && !isCut && written?.percent === true && Math.abs(written.value - 1) < 1e-9;
    return { column, sum, near, isWhole, parts: numbers.length };
  });
  const near = all.filter((each) => each.near).length;
  const mostDo = all.length >= 3 && near >= 2 && near * 3 >= all.length * 2;
  const alone: true | false = total === undefined && columns.length === 1 && saysParts(grid, top, columns[0] ?? 0);
  return all
    .filter((each) => !each.near && (each.isWhole || mostDo || (alone && isSlip(each.sum))))
    .map(({ column, sum, isWhole, parts }) => ({
      cells: [
        ...Array.from({ length: end - top }, (_, place) => placeOf(grid, top + place, column)),
        ...(isWhole && total !== undefined ? [placeOf(grid, total, column)] : []),
      ],
      sum,
      ...(isWhole ? { written: 1 } : {}),
      ...(alone ? { alone } : {}),
      parts,
      label: `${rowLabel(grid, top)}/${column}`,
    }));
}
