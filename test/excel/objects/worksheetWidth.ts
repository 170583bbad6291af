/** `Worksheet.standardWidth` and `standardHeight`. */

import type { BookSheet } from "../book/bookSheet";
import { STANDARD } from "../facets/sizes";
import type { ExcelObject } from "../fake/excelObject";
import { numberIn } from "./checks";

const widths = new WeakMap<BookSheet, number>();

/** The width is told in characters; those that nobody sized take it (not their drawing: no test of ours asks). */
export const worksheetWidth = (sheet: BookSheet): Pick<ExcelObject, "gets" | "sets"> => ({
  gets: { standardWidth: () => widths.get(sheet) ?? 8.43, standardHeight: () => STANDARD.rows },
  sets: {
    standardWidth: (value) => {
      widths.set(sheet, numberIn(0, 255)(value));
    },
  },
});
