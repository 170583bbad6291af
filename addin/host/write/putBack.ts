/** Gives cells back what somebody typed right before a request wrote over it. */
import type { CellRange } from "../../../shared/workbook/address";
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
  /** What was written. */
  readonly typed: Typed;
}

export const cellOf = ({ sheet, row, column }: Overwritten): CellRange => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Only cells that still hold what was written: who typed there since keeps it. */
export async function putBack(desk: ExcelDesk, cells: readonly Overwritten[]): Promise<void> {
  const standing = await inExcel(desk, async (context) => {
    const request = new OpenRequest(context);
    const asked = cells.map((cell) => {
      const range = request.range(cell.sheet, areaAddress(cellOf(cell)));
      range.load("formulas");
      return { cell, range };
    });
    await context.sync();
    return asked.filter(({ cell, range }) => isOurs(range.formulas[0]?.[0], cell.typed)).map(({ cell }) => cell);
  });
  if (standing.length === 0) return;
  await inExcel(
    desk,
    async (context) => {
      const request = new OpenRequest(context);
      context.runtime.enableEvents = false;
      for (const cell of standing) request.range(cell.sheet, areaAddress(cellOf(cell))).formulas = [[typedAgain(cell)]];
      context.runtime.enableEvents = true;
      await context.sync();
    },
    "writing",
  );
}

const isFormula = (told: unknown): boolean => typeof told === "string" && told.startsWith("=");

/** Excel spells formulas in its own way: where we wrote one and one stands, it is ours. */
function isOurs(now: unknown, typed: Typed): boolean {
  if (isFormula(typed)) return isFormula(now);
  return now === (typeof typed === "string" ? typed.replace(/^'/, "") : typed);
}

function typedAgain({ before }: Overwritten): Typed {
  if (typeof before === "string") return isFormula(before) ? before : typedText(before);
  return typeof before === "number" || typeof before === "boolean" ? before : "";
}
