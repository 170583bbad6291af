/** What is refused before anything is written. */

import { cellName } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import { HostError, type HostProblem } from "../../../src/hostProblem";
import { LONGEST, typedContent, typedFormula } from "./asTyped";
import { isListRefused } from "./rules";
import type { Standing } from "./standing";
import type { Touched } from "./touched";

const refuse = (code: HostProblem["code"], details: string, sheet?: string): HostError =>
  new HostError({ code, ...(sheet === undefined ? {} : { sheet }), details });

/** `undefined`: the edits may be made, as far as anybody can tell. */
export function refusalOf(edits: readonly Edit[], touched: Touched, standing: Standing): HostError | undefined {
  if (standing.readOnly) return refuse("read-only", "Workbook.readOnly");
  if (touched.tabs && standing.tabsProtected) return refuse("workbook-protected", "WorkbookProtection.protected");
  for (const name of touched.sheets.keys())
    if (standing.protectedSheets.has(name)) return refuse("sheet-protected", "WorksheetProtection.protected", name);
  return lastVisible(edits, standing) ?? tooLong(edits) ?? listTooLong(edits) ?? inTable(standing);
}

/** A workbook without any visible sheet cannot be. */
function lastVisible(edits: readonly Edit[], { picture }: Standing): HostError | undefined {
  const visible = new Set(picture.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name));
  for (const edit of edits) {
    if (edit.kind === "addSheet" && !edit.hidden) visible.add(edit.sheet);
    if (edit.kind === "renameSheet" && visible.delete(edit.sheet)) visible.add(edit.to);
    if (edit.kind === "removeSheet" && visible.delete(edit.sheet) && visible.size === 0)
      return refuse("other", "the last visible sheet", edit.sheet);
  }
  return undefined;
}

/** There Excel makes a formula one of the whole column, and fills rows that nobody asked for. */
function inTable({ tables }: Standing): HostError | undefined {
  for (const [sheet, { top, left }] of tables)
    return new HostError({ code: "table", sheet, cell: cellName(top, left), details: "Range.getTables" });
  return undefined;
}

function tooLong(edits: readonly Edit[]): HostError | undefined {
  for (const edit of edits) {
    if (edit.kind !== "writeCells" && edit.kind !== "typeFormulas") continue;
    for (const cell of edit.cells) {
      const typed = "content" in cell ? typedContent(cell.content) : typedFormula(cell);
      if (typeof typed !== "string" || !isTooLong(typed)) continue;
      const details = `${typed.length} characters`;
      return new HostError({ code: "too-long", sheet: edit.sheet, cell: cellName(cell.row, cell.column), details });
    }
  }
  return undefined;
}

function listTooLong(edits: readonly Edit[]): HostError | undefined {
  for (const edit of edits) {
    const refused = edit.kind === "setValidations" ? edit.validations.find(isListRefused) : undefined;
    if (refused !== undefined)
      return refuse("too-large", `a list of choices, ${cellName(refused.top, refused.left)}`, edit.sheet);
  }
  return undefined;
}

/** The apostrophe before a text is not part of it. */
const isTooLong = (typed: string): boolean =>
  typed.startsWith("=")
    ? typed.length > LONGEST.formula
    : typed.length > LONGEST.text + (typed.startsWith("'") ? 1 : 0);
