/**
 * What the grid calculates is compared with what the file says, once, before anybody changes anything. A formula whose
 * result differs here though all that it reads is the same is one that the grid does not calculate rightly: it keeps
 * what the file says.
 */
import type { Snapshot, SnapshotCell } from "../../../../shared/workbook/snapshot";
import { type CellValue, isCellError } from "../../../../shared/workbook/snapshot";
import type { BookLooks } from "../../file/looks";
import type { Turns } from "../host/turns";
import { type Matrix, setCells } from "../make/makeCells";
import type { Program } from "../program";
import { cellAt } from "../read/readBook";
import { slices } from "../slices";
import { within } from "../within";
import { cannotCalculate, isVolatile } from "./cannotCalculate";
import { type CellPlace, CellSet } from "./cellSet";
import { keptData, keptFormula } from "./keptCell";
import { type NameTexts, nameTexts, readsFrom } from "./readsFrom";

/** A formula, what the file says it shows, and what the grid says. */
export interface Differing extends CellPlace {
  readonly stored: CellValue;
  readonly shown: CellValue;
}

export interface Checked {
  /** They keep what the file says, whatever changes. */
  readonly kept: readonly CellPlace[];
  /** They show what the grid says, because the file itself says that its results are old. */
  readonly updated: readonly Differing[];
  /** The grid was not calculated in time, so it is not known whether there are more. */
  readonly isUnfinished?: true;
}

export interface Opened {
  readonly program: Program;
  readonly start: Snapshot;
  readonly looks: BookLooks | undefined;
  readonly turn: Turns;
}

interface Different extends Differing {
  readonly formula: string;
}

/** Nobody waits longer for a calculation, in milliseconds. */
const LIMIT = 60_000;

/** A chain of formulas that the grid cannot calculate is followed so far; what is behind keeps its value as a whole. */
const ROUNDS = 5;

/** The first part, to be done before anything is calculated: formulas of which it is known beforehand. */
function keepKnown(opened: Opened): CellPlace[] {
  const kept: Known[] = [];
  const { start, looks } = opened;
  for (const [place, { name, rows }] of start.sheets.entries()) {
    const filled = (looks?.sheets[place]?.fixed ?? []).filter(({ kind }) => kind === "array" || kind === "dataTable");
    const isFilled = (row: number, column: number): boolean =>
      filled.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
    for (const [row, line] of rows.entries())
      line?.forEach((cell, column) => {
        if (cell?.formula === undefined || !(cannotCalculate(cell.formula) || isFilled(row, column))) return;
        kept.push({ sheet: name, row, column, formula: cell.formula, stored: cell.value });
      });
  }
  keep(opened, kept);
  return kept;
}

type Known = CellPlace & { readonly formula: string; readonly stored: CellValue };

function keep({ program, turn }: Opened, cells: readonly Known[]): void {
  const bySheet = new Map<string, Matrix>();
  for (const { sheet, row, column, formula, stored } of cells) {
    const matrix = bySheet.get(sheet) ?? {};
    bySheet.set(sheet, matrix);
    matrix[row] = { ...matrix[row], [column]: keptData(formula, stored) };
  }
  for (const [name, matrix] of bySheet) {
    const sheet = program.book.getSheetByName(name);
    if (sheet !== null) turn.asOurs(() => setCells(program, sheet, matrix));
  }
}

/** Both parts; nobody changes the workbook meanwhile. */
export function checkedOn(opened: Opened): Promise<Checked> {
  const known = keepKnown(opened);
  return opened.turn.take(() => checkOpened(opened, known));
}

/** The second part. Nobody may change the workbook meanwhile. */
async function checkOpened(opened: Opened, known: readonly CellPlace[]): Promise<Checked> {
  const names = nameTexts(opened.looks?.names ?? []);
  const isOld = opened.looks?.toCalculate === true;
  const kept: CellPlace[] = [...known];
  const updated = new Map<string, Different>();
  for (let round = 1; ; round++) {
    if (!(await within(opened.program.calculated(), LIMIT)))
      return { kept, updated: [...updated.values()].map(told), isUnfinished: true };
    const different = await differences(opened);
    const causes = new CellSet(different);
    const isRoot = (cell: Different): boolean =>
      !updated.has(keyOf(cell)) && !isExpected(cell) && !readsFrom(cell.formula, cell, causes, names);
    const roots = round > ROUNDS ? unexplained(different, updated, names) : different.filter(isRoot);
    const found = roots.length > 0 || round > ROUNDS ? roots : unexplained(different, updated, names);
    const wrong = found.filter((cell) => !isOld || (isUnable(cell) && !wasNeverTried(cell)));
    for (const cell of found) if (!wrong.includes(cell)) updated.set(keyOf(cell), cell);
    keep(opened, wrong);
    kept.push(...wrong);
    if (found.length === 0 || round > ROUNDS) return { kept, updated: [...updated.values()].map(told) };
  }
}

const keyOf = ({ sheet, row, column }: CellPlace): string => `${sheet} ${row} ${column}`;
const told = ({ sheet, row, column, stored, shown }: Different): Differing => ({ sheet, row, column, stored, shown });

/** Another answer each time is no mistake, but no answer is one. */
const isExpected = (cell: Different): boolean => isVolatile(cell.formula) && !isUnable(cell);

/** Programs that do not calculate write nought as the result of all their formulas. */
const wasNeverTried = ({ stored, shown }: Different): boolean =>
  stored === 0 && isCellError(shown) && shown.error !== "#NAME?";

const isUnable = ({ stored, shown }: Different): boolean => isCellError(shown) && !isCellError(stored);

/** What differs, and not because it reads, through others, what is another each time or was updated: circles, and long chains. */
function unexplained(
  different: readonly Different[],
  updated: ReadonlyMap<string, Different>,
  names: NameTexts,
): Different[] {
  const explained = new CellSet();
  let left = [...different];
  for (;;) {
    const next = left.filter(
      (cell) => !(isExpected(cell) || updated.has(keyOf(cell)) || readsFrom(cell.formula, cell, explained, names)),
    );
    if (next.length === left.length) return next;
    const kept = new Set(next);
    for (const cell of left) if (!kept.has(cell)) explained.add(cell);
    left = next;
  }
}

/** Formulas that nobody had calculated say nothing, and what is kept is as the file says. */
async function differences({ program: { book }, start }: Opened): Promise<Different[]> {
  const found: Different[] = [];
  const slice = slices();
  for (const { name, rows } of start.sheets) {
    const sheet = book.getSheetByName(name);
    if (sheet === null) continue;
    const matrix = sheet.getSheet().getCellMatrix();
    for (const [row, line] of rows.entries()) {
      line?.forEach((cell, column) => {
        if (cell?.formula === undefined || isUncalculated(cell)) return;
        const data = matrix.getValue(row, column);
        if (keptFormula(data) !== undefined) return;
        const shown = cellAt(book, sheet, row, column, data)?.value ?? null;
        if (isSame(cell.value, shown)) return;
        found.push({ sheet: name, row, column, formula: cell.formula, stored: cell.value, shown });
      });
      const rest = slice.breathe();
      if (rest !== undefined) await rest;
    }
  }
  return found;
}

const isUncalculated = ({ value }: SnapshotCell): boolean => isCellError(value) && value.error === "#CALC!";

/** The last digits differ from program to program. */
function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return (one ?? "") === (other ?? "");
}
