/** Reads *Segnalazioni* back: which finding stands in which row, and what people wrote there. Rows are known by their ids. */
import { type GivenOutcome, readOutcome } from "../findings/outcomes";
import { FINDINGS } from "../places";
import { COPY } from "../rowNames";
import { isBeside, type OwnView, ownCell } from "./ownCells";

/** The rows above the list, by the ids in their hidden column; no finding has such an id. */
export const FIXED_ROWS = ["#title", "#counts", "#checked", "#gap", "#heads"] as const;
export type FixedRow = (typeof FIXED_ROWS)[number];

/** The sheet of findings as it stands. */
export interface FindingsOnSheet {
  /** Present rows; those that somebody deleted are absent. */
  readonly fixed: Readonly<Partial<Record<FixedRow, number>>>;
  readonly rows: readonly FindingRow[];
  /** Rows that somebody copied: their hidden cells say a second time what another row says. */
  readonly copies: readonly number[];
  /** The last row that is ours, or −1, and the rows below it in which somebody wrote. */
  readonly last: number;
  readonly takenBelow: ReadonlySet<number>;
}

/** One finding's row. Texts are as they stand, empty where there is none. */
export interface FindingRow {
  readonly row: number;
  readonly id: string;
  readonly number?: number;
  readonly what: string;
  readonly where: string;
  /** As typed. */
  readonly outcome: string;
  readonly note: string;
  readonly print: string;
  readonly givenOutcome: string;
  readonly givenPrint: string;
  /** Somebody typed an outcome, a note, or anything in the columns beside. */
  readonly touched: boolean;
}

export function readFindings(view: OwnView): FindingsOnSheet {
  const { sheet } = view;
  const fixed: Partial<Record<FixedRow, number>> = {};
  const rows = new Map<string, FindingRow>();
  const copies: number[] = [];
  let last = -1;
  for (let row = 0; row < sheet.rows.length; row++) {
    const id = textAt(view, row, FINDINGS.id);
    if (id === "") continue;
    last = row;
    const name = FIXED_ROWS.find((candidate) => candidate === id);
    if (id === COPY || rows.has(id) || (name !== undefined && fixed[name] !== undefined)) copies.push(row);
    else if (name !== undefined) fixed[name] = row;
    else rows.set(id, readRow(view, row, id));
  }
  const takenBelow = new Set<number>();
  for (let row = last + 1; row < sheet.rows.length; row++) if (isTaken(view, row)) takenBelow.add(row);
  return { fixed, rows: [...rows.values()], copies, last, takenBelow };
}

function readRow(view: OwnView, row: number, id: string): FindingRow {
  const text = (column: number): string => textAt(view, row, column);
  const number = ownCell(view, row, FINDINGS.number)?.value;
  const outcome = text(FINDINGS.outcome);
  const note = text(FINDINGS.note);
  return {
    row,
    id,
    ...(typeof number === "number" ? { number } : {}),
    what: text(FINDINGS.what),
    where: text(FINDINGS.where),
    outcome,
    note,
    print: text(FINDINGS.print),
    givenOutcome: text(FINDINGS.givenOutcome),
    givenPrint: text(FINDINGS.givenPrint),
    touched: outcome !== "" || note !== "" || isBeside(view, row, FINDINGS.open + 1),
  };
}

function textAt(view: OwnView, row: number, column: number): string {
  const value = ownCell(view, row, column)?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
}

const isTaken = ({ sheet }: OwnView, row: number): boolean =>
  sheet.rows[row]?.some((cell) => cell !== undefined) === true;

/**
 * The outcome of a row and the print of the data for which it was given: the one remembered while the word is still the
 * same, else it was typed since the last refresh, and belongs to the data that the row shows. Words are compared as the
 * formulas of the sheet do, without case.
 */
export function givenIn(row: FindingRow): GivenOutcome {
  const outcome = readOutcome(row.outcome);
  const isRemembered = row.givenPrint !== "" && row.outcome.toLowerCase() === row.givenOutcome.toLowerCase();
  return {
    ...(outcome === undefined ? {} : { outcome }),
    note: row.note,
    forPrint: isRemembered ? row.givenPrint : row.print,
  };
}

/** By finding id. */
export const outcomesOf = (sheet: FindingsOnSheet): Readonly<Record<string, GivenOutcome>> =>
  Object.fromEntries(sheet.rows.map((row) => [row.id, givenIn(row)]));
