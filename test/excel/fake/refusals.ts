/** What Excel answers where it refuses, in its own codes (`Excel.ErrorCodes`). */
import { ExcelRefusal } from "./excelObject";

export const apiNotFound = (what: string): ExcelRefusal =>
  new ExcelRefusal(
    "ApiNotFound",
    `The requested API is not available: ${what}. Not modelled by the in-memory Excel, or not in this version of it.`,
  );

export const itemNotFound = (): ExcelRefusal =>
  new ExcelRefusal("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): ExcelRefusal =>
  new ExcelRefusal("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

export const accessDenied = (): ExcelRefusal =>
  new ExcelRefusal("AccessDenied", "You do not have the permissions to perform the requested operation.");

export const invalidOperation = (why: string): ExcelRefusal =>
  new ExcelRefusal("InvalidOperation", `This operation is not permitted for the current object. (${why})`);

export const invalidReference = (): ExcelRefusal =>
  new ExcelRefusal("InvalidReference", "This reference is not valid for the current operation.");

export const tooManyCells = (cells: number): ExcelRefusal =>
  new ExcelRefusal(
    "RangeExceedsLimit",
    `The cell count in the range has exceeded the maximum supported number. (${cells} cells)`,
  );

export const wrongShape = (): ExcelRefusal =>
  new ExcelRefusal(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const cellEditMode = (): ExcelRefusal =>
  new ExcelRefusal(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );

/** The HTTP status that goes with a code. */
export const statusOf = (code: string): number =>
  code === "ItemNotFound" || code === "ApiNotFound"
    ? 404
    : code === "TooManyRequests"
      ? 429
      : code === "AccessDenied"
        ? 403
        : 400;
