/** When the formulas of the in-memory Excel are calculated: when somebody looks, unless it was told to wait. */
import { theEngine } from "../../engine/univer";
import { flushBook, forEachCell } from "./cells";
import type { Workbook } from "./workbook";

export type Mode = "Automatic" | "AutomaticExceptTables" | "Manual";

export class Calculation {
  mode: Mode = "Automatic";
  /** How often everything was calculated. */
  runs = 0;
  private isSuspended = false;
  private isStale = true;

  constructor(private readonly book: Workbook) {}

  /** Excel calculates as soon as it has time, unless it was told to wait: nobody who asks finds it behind. */
  get state(): "Done" | "Pending" {
    return this.isStale && (this.isSuspended || this.mode === "Manual") ? "Pending" : "Done";
  }

  changed(): void {
    this.isStale = true;
  }

  /** Until the request is over nothing is calculated. */
  suspend(): void {
    this.isSuspended = true;
  }

  requestOver(): void {
    this.isSuspended = false;
  }

  /** Before what formulas show is read. A formula that nobody has calculated yet shows 0. */
  async forReading(): Promise<void> {
    if (this.isStale && !this.isSuspended && this.mode !== "Manual") await this.run();
  }

  async run(): Promise<void> {
    this.isStale = false;
    this.runs++;
    flushBook(this.book);
    await theEngine().calculate();
    for (const sheet of this.book.sheets) {
      let formulas = 0;
      forEachCell(sheet, (_, __, { formula }) => {
        if (formula !== undefined) formulas++;
      });
      if (formulas > 0) this.book.tell({ kind: "calculated", sheetId: sheet.id });
    }
  }
}
