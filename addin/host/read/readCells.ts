/** The cells of pieces of sheets, in as few answers as they fit into. */
import { hostProblemOf } from "../../../src/hostProblem";
import type { ExcelDesk } from "../desk";
import { inExcel, pause } from "../inExcel";
import { cellCount, type Piece, Portions } from "./pieces";
import { ASKED, answerBytes, FORMULAS_R1C1, isAmbiguous, isBusy, type LoadedCells } from "./rangeCells";

export interface PieceCells extends Piece {
  readonly cells: LoadedCells;
}

/** Something small that is asked together with the first cells. */
export interface Alongside {
  /** May be called again, where the first answer would have been too large. */
  queue(context: Excel.RequestContext): void;
}

export interface Reading {
  /** Of the sheets that the pieces name by their numbers. */
  readonly ids: readonly string[];
  readonly alongside?: Alongside;
  /** Told after each answer with cells; throws to give up. */
  readonly onAnswer?: (last: Piece) => void;
  /** Functions that are still being calculated are waited for, a few seconds. */
  readonly waits: boolean;
}

/** Milliseconds between looks at functions that are still being calculated; after the last they stay as they are. */
const WAITS = [300, 700, 1500, 2500] as const;

export async function readCells(desk: ExcelDesk, pieces: readonly Piece[], reading: Reading): Promise<PieceCells[]> {
  const first = await inPortions(desk, pieces, reading, ASKED);
  const read = await withTextsTold(desk, first, reading);
  return reading.waits ? whenCalculated(desk, read, reading) : read;
}

async function inPortions(
  desk: ExcelDesk,
  pieces: readonly Piece[],
  { ids, alongside, onAnswer }: Reading,
  properties: readonly string[],
): Promise<PieceCells[]> {
  const portions = new Portions(pieces);
  const read: PieceCells[] = [];
  let also = alongside;
  for (let portion = portions.next(); portion.length > 0 || also !== undefined; portion = portions.next()) {
    const answer = await askOrHalve(desk, { ids, portion, properties, also }, portions);
    if (answer === undefined) continue;
    also = undefined;
    read.push(...answer);
    const last = answer[answer.length - 1];
    if (last === undefined) continue;
    portions.weighed(
      answer.reduce((sum, { area }) => sum + cellCount(area), 0),
      answer.reduce((sum, { cells }) => sum + answerBytes(cells), 0),
    );
    onAnswer?.(last);
  }
  return read;
}

interface Question {
  readonly ids: readonly string[];
  readonly portion: readonly Piece[];
  readonly properties: readonly string[];
  readonly also: Alongside | undefined;
}

/** `undefined`: the answer would have been too large, and smaller ones are asked next. */
async function askOrHalve(desk: ExcelDesk, question: Question, portions: Portions): Promise<PieceCells[] | undefined> {
  try {
    return await ask(desk, question);
  } catch (thrown) {
    if (hostProblemOf(thrown)?.code === "too-large" && portions.halve(question.portion)) return undefined;
    throw thrown;
  }
}

const ask = (desk: ExcelDesk, { ids, portion, properties, also }: Question): Promise<PieceCells[]> =>
  inExcel(desk, async (context) => {
    const ranges = portion.map(({ sheet, area: { top, left, bottom, right } }) => {
      const on = context.workbook.worksheets.getItem(ids[sheet] ?? "");
      const range = on.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
      range.load(properties.join(","));
      return range;
    });
    also?.queue(context);
    await context.sync();
    return portion.flatMap((piece, index): PieceCells[] => {
      const range = ranges[index];
      return range === undefined ? [] : [{ ...piece, cells: loadedCells(range, properties) }];
    });
  });

/** What was loaded, and no more: asking an unloaded property is an error. */
export const loadedCells = (range: Excel.Range, properties: readonly string[]): LoadedCells => ({
  values: range.values,
  formulas: range.formulas,
  numberFormat: range.numberFormat,
  valueTypes: range.valueTypes,
  ...(properties.includes(FORMULAS_R1C1) ? { formulasR1C1: range.formulasR1C1 } : {}),
});

/** Of pieces with texts such as «=A1» the other notation is asked, too. */
async function withTextsTold(desk: ExcelDesk, read: readonly PieceCells[], { ids }: Reading): Promise<PieceCells[]> {
  const doubtful = read.filter(({ cells }) => isAmbiguous(cells));
  if (doubtful.length === 0) return read.slice();
  const told = await inPortions(desk, doubtful, { ids, waits: false }, [...ASKED, FORMULAS_R1C1]);
  return [...read.filter(({ cells }) => !isAmbiguous(cells)), ...told];
}

async function whenCalculated(desk: ExcelDesk, read: readonly PieceCells[], { ids }: Reading): Promise<PieceCells[]> {
  let known = read.slice();
  for (const wait of WAITS) {
    const busy = known.filter(({ cells }) => isBusy(cells));
    if (busy.length === 0) break;
    await pause(wait);
    const again = await withTextsTold(desk, await inPortions(desk, busy, { ids, waits: false }, ASKED), {
      ids,
      waits: false,
    });
    known = [...known.filter(({ cells }) => !isBusy(cells)), ...again];
  }
  return known;
}
