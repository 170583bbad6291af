/** What a person and a test do on a page of the workbench: go to a sheet, type into a cell, wait for the formulas, read the workbook. */
import type { Page } from "playwright-core";
import { type CellRange, cellAt } from "../../shared/workbook/address";
import type { Snapshot } from "../../shared/workbook/snapshot";

/** What the page offers for looking inside. */
interface Inside {
  readonly cabina: {
    readonly grid: {
      calculated(): Promise<void>;
      readonly host: { readWorkbook(): Promise<Snapshot>; select(at: CellRange): Promise<void> };
    };
  };
}

export interface Hands {
  /** Turns to a cell of column A: of a sheet by its name, and of the first row where none is given (from 0). */
  goTo(sheet: string, row?: number): Promise<void>;
  /** Goes to a cell of the shown sheet by the name box. */
  toCell(cell: string): Promise<void>;
  /** Goes to a cell, types, and ends with Enter. */
  type(cell: string, text: string): Promise<void>;
  /** Until no formula waits to be calculated. */
  calculated(): Promise<void>;
  /** The workbook as the grid holds it once everything is calculated. */
  book(): Promise<Snapshot>;
}

export function handsOn(page: Page): Hands {
  const toCell: Hands["toCell"] = async (cell) => {
    const box = page.locator("section.grid input").last();
    await box.fill(cell);
    await box.press("Enter");
  };
  return {
    toCell,
    goTo: (sheet, row = 0) =>
      page.evaluate((at) => (globalThis as unknown as Inside).cabina.grid.host.select(at), cellAt(sheet, row, 0)),
    async type(cell, text) {
      await toCell(cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    calculated: () => page.evaluate(() => (globalThis as unknown as Inside).cabina.grid.calculated()),
    book: () =>
      page.evaluate(async () => {
        const { grid } = (globalThis as unknown as Inside).cabina;
        await grid.calculated();
        return grid.host.readWorkbook();
      }),
  };
}
