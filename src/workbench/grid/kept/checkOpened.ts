/**
 * What the grid calculates is compared with what the file says, once, before anybody changes anything. A formula whose
 * result differs here though all that it reads is the same is one that the grid does not calculate rightly: it keeps
 * what the file says.
 */
import { type CellValue, isCellError, type Snapshot } from "../../../../shared/workbook/snapshot";
import type { BookLooks } from "../../file/looks";
import type { Turns } from "../host/turns";
import { type Matrix, setCells } from "../make/makeCells";
import type { Program } from "../program";
import { cellAt } from "../read/readBook";
import { slices } from "../slices";
import { within } from "../within";
import { type BookNames, bookNames, cannotCalculate, readsAnything } from "./cannotCalculate";
import type { CellPlace } from "./cellSet";
import { type Different, type Differing, isUnable, keyOf, type Standing, toSettle } from "./judge";
import { keptData, keptFormula } from "./keptCell";
import { readsSheet } from "./readsFrom";

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

/** Nobody waits longer for a calculation, in milliseconds. */
const LIMIT = 60_000;

/** A chain of formulas that the grid cannot calculate is followed so far; what is behind keeps its value as a whole. */
const ROUNDS = 8;

/** The first part, to be done before anything is calculated: formulas of which it is known beforehand. */
async function keepKnown(opened: Opened, names: BookNames): Promise<CellPlace[]> {
  const kept: Known[] = [];
  const { start, looks } = opened;
  const slice = slices();
  for (const [place, { name, rows }] of start.sheets.entries()) {
    const filled = (looks?.sheets[place]?.fixed ?? []).filter(({ kind }) => kind === "array" || kind === "dataTable");
    const isFilled = (row: number, column: number): boolean =>
      filled.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
    for (const [row, line] of rows.entries()) {
      line?.forEach((cell, column) => {
        if (cell?.formula === undefined || !(isFilled(row, column) || cannotCalculate(cell.formula, names))) return;
        kept.push({ sheet: name, row, column, formula: cell.formula, stored: cell.value });
      });
      const rest = slice.breathe();
      if (rest !== undefined) await rest;
    }
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
  const names = bookNames(opened.looks?.names ?? []);
  return opened.turn.take(async () => {
    // In its turn: whoever waited for a calculation before is not kept from it.
    const known = await keepKnown(opened, names).finally(opened.program.hold());
    return checkOpened(opened, known, names);
  });
}

/** The second part. Nobody may change the workbook meanwhile. */
async function checkOpened(opened: Opened, known: readonly CellPlace[], { texts }: BookNames): Promise<Checked> {
  const isOld = oldness(opened, texts);
  const kept: CellPlace[] = [...known];
  const updated = new Map<string, Different>();
  for (let round = 1; ; round++) {
    if (!(await within(opened.program.calculated(), LIMIT)))
      return { kept, updated: [...updated.values()].map(told), isUnfinished: true };
    const found = toSettle({ ...(await differences(opened)), updated, names: texts }, round > ROUNDS);
    const old = found.filter((cell) => isOld(cell) && (!isUnable(cell) || wasNeverTried(cell)));
    for (const cell of old) updated.set(keyOf(cell), cell);
    // Those of a circle with an old result are judged anew, for that may explain them.
    const wrong = old.length > 0 && round <= ROUNDS ? [] : found.filter((cell) => !updated.has(keyOf(cell)));
    keep(opened, wrong);
    for (const cell of wrong) kept.push(cell);
    if (found.length === 0 || round > ROUNDS) return { kept, updated: [...updated.values()].map(told) };
  }
}

/** Whether the file's result may be old for a reason that the file tells. */
function oldness({ looks }: Opened, names: BookNames["texts"]): (cell: Different) => boolean {
  if (looks?.toCalculate === true) return () => true;
  const changed = new Set((looks?.changedSheets ?? []).map((name) => name.toLowerCase()));
  if (changed.size === 0) return () => false;
  return (cell) => readsSheet(cell.formula, cell, changed, names) || readsAnything(cell.formula, names);
}

const told = ({ sheet, row, column, stored, shown }: Different): Differing => ({ sheet, row, column, stored, shown });

/** Programs that do not calculate write nought as the result of all their formulas. */
const wasNeverTried = ({ stored, shown }: Different): boolean =>
  stored === 0 && isCellError(shown) && shown.error !== "#NAME?";

/** Formulas that nobody had calculated say nothing, and what is kept is as the file says. */
async function differences({ program: { book }, start }: Opened): Promise<Pick<Standing, "different" | "fresh">> {
  const different: Different[] = [];
  const fresh: Differing[] = [];
  const slice = slices();
  for (const { name, rows } of start.sheets) {
    const sheet = book.getSheetByName(name);
    if (sheet === null) continue;
    const matrix = sheet.getSheet().getCellMatrix();
    for (const [row, line] of rows.entries()) {
      line?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const data = matrix.getValue(row, column);
        if (keptFormula(data) !== undefined) return;
        const shown = cellAt(book, sheet, row, column, data)?.value ?? null;
        if (isSame(cell.value, shown)) return;
        const found = { sheet: name, row, column, formula: cell.formula, stored: cell.value, shown };
        (wasUncalculated(found) ? fresh : different).push(found);
      });
      const rest = slice.breathe();
      if (rest !== undefined) await rest;
    }
  }
  return { different, fresh };
}

/** A program without the function writes that it does not know it; one that was still calculating says that. */
const wasUncalculated = ({ stored, shown }: Differing): boolean =>
  isCellError(stored) &&
  (stored.error === "#CALC!" || (["#NAME?", "#BUSY!"].includes(stored.error) && !isCellError(shown)));

/** The last digits differ from program to program. */
function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return (one ?? "") === (other ?? "");
}
