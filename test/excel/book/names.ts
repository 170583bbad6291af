/** Names of the workbook: they stand for cells or formulas and follow them. */
import { formulaAfter, formulaWithoutSheet, formulaWithRenamed } from "../facets/formulas";
import type { GridChange } from "../facets/sheetFacets";

export interface BookName {
  name: string;
  /** With `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  /** The id of the sheet that it belongs to; absent: the whole workbook. */
  readonly sheetId?: string;
}

export class Names {
  readonly all: BookName[] = [];

  find(name: unknown, sheetId?: string): BookName | undefined {
    return typeof name === "string"
      ? this.all.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.sheetId === sheetId)
      : undefined;
  }

  cellsMoved(sheet: string, change: GridChange): void {
    this.rewrite((formula) => formulaAfter(formula, "", sheet, change));
  }

  sheetRenamed(from: string, to: string): void {
    this.rewrite((formula) => formulaWithRenamed(formula, from, to));
  }

  sheetRemoved(sheet: string, id: string): void {
    this.rewrite((formula) => formulaWithoutSheet(formula, sheet));
    for (const one of this.all.filter(({ sheetId }) => sheetId === id)) this.all.splice(this.all.indexOf(one), 1);
  }

  private rewrite(change: (formula: string) => string): void {
    for (const one of this.all) one.formula = change(one.formula);
  }
}
