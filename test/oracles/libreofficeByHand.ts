/** What a person does to the sheets of a workbook in LibreOffice: sheets renamed, moved, copied; rows and columns that come and go. */
import { throughOffice } from "./libreoffice";
import { basicText } from "./officeMacros";

/** One thing done by hand. Rows and columns from 0. */
export type Deed =
  | { readonly do: "rename"; readonly sheet: string; readonly to: string }
  /** To the place before the sheet that is now at `at`. */
  | { readonly do: "move"; readonly sheet: string; readonly at: number }
  | { readonly do: "copy"; readonly sheet: string; readonly to: string; readonly at: number }
  | { readonly do: "remove"; readonly sheet: string }
  | {
      readonly do: "insertColumns" | "removeColumns" | "insertRows" | "removeRows";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly do: "type";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: string | number;
    }
  | {
      readonly do: "formula";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** Without `=`. */
      readonly formula: string;
    }
  /** A copy of a row, inserted before another one. */
  | { readonly do: "copyRow"; readonly sheet: string; readonly from: number; readonly before: number };

/** The workbook, opened, changed and saved as `.xlsx` by LibreOffice. */
export const editedByHand = (bytes: Uint8Array, deeds: readonly Deed[]): Promise<Uint8Array> =>
  throughOffice(bytes, { from: "xlsx", to: "xlsx", recalculates: false, changes: deeds.map(line) });

function line(deed: Deed): string {
  const sheet = `sheets.getByName(${basicText(deed.sheet)})`;
  switch (deed.do) {
    case "rename":
      return `${sheet}.setName(${basicText(deed.to)})`;
    case "move":
      return `sheets.moveByName(${basicText(deed.sheet)}, ${deed.at})`;
    case "copy":
      return `sheets.copyByName(${basicText(deed.sheet)}, ${basicText(deed.to)}, ${deed.at})`;
    case "remove":
      return `sheets.removeByName(${basicText(deed.sheet)})`;
    case "insertColumns":
      return `${sheet}.getColumns().insertByIndex(${deed.at}, ${deed.count})`;
    case "removeColumns":
      return `${sheet}.getColumns().removeByIndex(${deed.at}, ${deed.count})`;
    case "insertRows":
      return `${sheet}.getRows().insertByIndex(${deed.at}, ${deed.count})`;
    case "removeRows":
      return `${sheet}.getRows().removeByIndex(${deed.at}, ${deed.count})`;
    case "formula":
      return `${sheet}.getCellByPosition(${deed.column}, ${deed.row}).setFormula(${basicText(`=${deed.formula}`)})`;
    case "copyRow": {
      const from = deed.from >= deed.before ? deed.from + 1 : deed.from;
      return [
        `${sheet}.getRows().insertByIndex(${deed.before}, 1)`,
        `${sheet}.copyRange(${sheet}.getCellByPosition(0, ${deed.before}).getCellAddress(), ${sheet}.getRows().getByIndex(${from}).getRangeAddress())`,
      ].join("\n");
    }
    case "type": {
      const cell = `${sheet}.getCellByPosition(${deed.column}, ${deed.row})`;
      return typeof deed.value === "number"
        ? `${cell}.setValue(${deed.value})`
        : `${cell}.setString(${basicText(deed.value)})`;
    }
  }
}
