/** How the ledger follows the columns of an owned sheet: formulas that point to each, which every host adjusts by itself. */
import { columnNumber } from "../../workbook/address";
import { call, type Part, rangeRef } from "../../workbook/formula/build";
import type { Field } from "./layOutLedger";
import { POINTED } from "./ledger";

/** Of a program's limits (255 arguments, 8,192 characters) the second comes first, with the longest name of a sheet. */
export const POINTERS_PER_CELL = 100;

/** Stands in the place of a column that is gone. */
const GONE = 0;

/**
 * `SUM(COLUMNS('Cruscotto'!$A$1:$A$1000),COLUMNS('Cruscotto'!$B$1:$B$1000),…)`, in as many cells as it takes. `columns`:
 * where each column of the layout stands, `undefined` where it does not.
 */
export function columnPointers(sheet: string, columns: readonly (number | undefined)[]): Field[] {
  const cells: Field[] = [];
  for (let start = 0; start < columns.length; start += POINTERS_PER_CELL) {
    const some = columns.slice(start, start + POINTERS_PER_CELL);
    const args = some.map(
      (column): Part =>
        column === undefined ? GONE : call("COLUMNS", rangeRef(0, column, POINTED.rows - 1, column, sheet)),
    );
    const present = some.filter((column) => column !== undefined).length;
    cells.push({ kind: "formula", formula: call("SUM", ...args), value: present });
  }
  return cells;
}

/**
 * Where each column stands by the formulas of the cells, in their order. Absent (`undefined`): what stands there no longer
 * says it: a column that is told twice, is wider than one, or stands on another sheet.
 */
export function readColumnPointers(
  formulas: readonly string[],
  sheet: string,
): readonly (number | undefined)[] | undefined {
  const columns: (number | undefined)[] = [];
  for (const formula of formulas) {
    const inside = /^=?SUM\((.*)\)$/is.exec(formula)?.[1];
    if (inside === undefined) return undefined;
    for (const argument of argumentsOf(inside)) {
      const column = columnOf(argument, sheet);
      if (column === "nonsense") return undefined;
      columns.push(column);
    }
  }
  const present = columns.filter((column) => column !== undefined);
  return new Set(present).size === present.length ? columns : undefined;
}

/** Commas inside quoted names part nothing. */
const argumentsOf = (inside: string): string[] => inside.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

const POINTER = /^COLUMNS\((?:'((?:[^']|'')+)'|([^'!()#]+))!\$?([A-Z]{1,3})\$?\d+(?::\$?([A-Z]{1,3})\$?\d+)?\)$/i;

function columnOf(argument: string, sheet: string): number | undefined | "nonsense" {
  const text = argument.trim();
  if (text === String(GONE) || (/^COLUMNS\(/i.test(text) && withoutNames(text).includes("#REF!"))) return undefined;
  const [, quoted, plain, first, last] = POINTER.exec(text) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  if (first === undefined || name?.toLowerCase() !== sheet.toLowerCase()) return "nonsense";
  return last === undefined || last.toUpperCase() === first.toUpperCase() ? columnNumber(first) : "nonsense";
}

/** A sheet may be called `#REF!`. */
const withoutNames = (text: string): string => text.replace(/'(?:[^']|'')*'/g, "");
