/** What the workbench asks of the spreadsheet program, with a screen or without: tests run the same code on one without. */
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";

/** The workbook and a sheet as the program's own interface gives them. */
export type Book = FWorkbook;
export type Sheet = FWorksheet;

export interface Program {
  readonly book: Book;
  /** Runs one of the program's own commands at once; throws where it refuses. */
  run(command: string, parameters: object): void;
  /** Every formula shows what it gives for the cells as they stand. */
  calculated(): Promise<void>;
  /** How often anything has changed, what formulas show included. */
  changes(): number;
  /** The same without what formulas show. */
  written(): number;
  /** Nothing is calculated until the returned function is called. */
  hold(): () => void;
  /** Sheets, by their ids, that go with the edits which are being made. */
  readonly going: Set<string>;
  /** What a person did until now cannot be undone step by step any more. */
  forgetUndo(): void;
  /** There is nothing to undo here, and Cabina has written. */
  undoIsOurs(): boolean;
  /** Rules, links and notes; a program without a screen has none. */
  readonly facets?: Facets;
}

/** An entry of one of a sheet's lists, by the id under which the program knows it, with its rectangles. */
export interface Placed {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly data: object;
}

export interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface Facets {
  /** In the order in which they apply. */
  conditions(sheet: string): readonly Placed[];
  validations(sheet: string): readonly Placed[];
  links(sheet: string): readonly Placed[];
  /** The cells that bear a note. */
  notes(sheet: string): readonly { readonly row: number; readonly column: number }[];
}

export const idsOf = (sheet: Sheet) => ({ unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() });
