/** Gives cells back what somebody typed right before a request wrote over it, and the number format that it had. */
import { type CellRange, cellAt } from "../../../shared/workbook/address";
import { areaAddress } from "../addresses";
import type { ExcelDesk } from "../desk";
import { inExcel } from "../inExcel";
import { type Typed, typedText } from "./asTyped";
import { OpenRequest } from "./request";

/** A cell that a request wrote, in Excel's own words: formulas, or values where there is none. */
export interface Overwritten {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What stood there right before it was written. */
  readonly before: unknown;
  /** It begins like a formula, and is a text. */
  readonly isText: boolean;
  /** Its number format then; `undefined`: it has the same still. */
  readonly format: unknown;
  /** What was written. */
  readonly typed: Typed;
}

export const cellOf = ({ sheet, row, column }: Overwritten): CellRange => cellAt(sheet, row, column);

/** So many cells are given back with one request: some 2 MB. */
const PORTION = 5000;

/** Only cells that still hold what was written: who typed there since keeps it. */
export async function putBack(desk: ExcelDesk, cells: readonly Overwritten[]): Promise<void> {
  for (let from = 0; from < cells.length; from += PORTION) await putPortion(desk, cells.slice(from, from + PORTION));
}

async function putPortion(desk: ExcelDesk, cells: readonly Overwritten[]): Promise<void> {
  const standing = await inExcel(desk, async (context) => {
    const request = new OpenRequest(context);
    const asked = cells.map((cell) => {
      const range = request.range(cell.sheet, areaAddress(cellOf(cell)));
      range.load("formulas,numberFormat");
      return { cell, range };
    });
    await context.sync();
    return asked.flatMap(({ cell, range }) =>
      isOurs(range.formulas[0]?.[0], cell.typed) ? [{ cell, format: range.numberFormat[0]?.[0] }] : [],
    );
  });
  if (standing.length === 0) return;
  await inExcel(
    desk,
    async (context) => {
      const request = new OpenRequest(context);
      context.runtime.enableEvents = false;
      for (const { cell, format } of standing)
        typeAgain(request.range(cell.sheet, areaAddress(cellOf(cell))), cell, format);
      context.runtime.enableEvents = true;
      await context.sync();
    },
    "writing",
  );
}

const [GENERAL, TEXT] = ["General", "@"] as const;

/** `now`: the number format that the cell has. A cell of texts would take a number or a formula for one. */
function typeAgain(range: Excel.Range, cell: Overwritten, now: unknown): void {
  const { format = now } = cell;
  const typed = typedAgain(cell);
  const isPlain = typeof typed === "string" && !isFormula(typed);
  const meanwhile = format === TEXT && !isPlain ? GENERAL : format;
  if (meanwhile !== now) range.numberFormat = [[meanwhile]];
  range.formulas = [[typed]];
  // A formula gives an ordinary cell the format of what it asks.
  if (meanwhile !== format || (format === GENERAL && isFormula(typed))) range.numberFormat = [[format]];
}

export const isFormula = (told: unknown): boolean => typeof told === "string" && told.startsWith("=");

/** Excel spells formulas in its own way: where we wrote one and one stands, it is ours. */
function isOurs(now: unknown, typed: Typed): boolean {
  if (isFormula(typed)) return isFormula(now);
  return now === (typeof typed === "string" ? typed.replace(/^'/, "") : typed);
}

function typedAgain({ before, isText }: Overwritten): Typed {
  if (typeof before === "string") return isFormula(before) && !isText ? before : typedText(before);
  return typeof before === "number" || typeof before === "boolean" ? before : "";
}
