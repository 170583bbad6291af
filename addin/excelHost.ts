/** The host whose workbook is open in Excel: what Cabina reads and writes is what a person sees, by way of office.js. */
import type { LiveHost } from "../src/host";
import type { ExcelDesk } from "./host/desk";

/**
 * Reads in few requests, applies edits in requests of about 2.5 MB, and looks at the touched cells before it writes.
 * What Excel refuses is thrown as `HostError`; what was written by then stays, and the journal tells.
 */
export function createExcelHost(desk: ExcelDesk): LiveHost {
  return {
    about: () => ({ name: "excel", language: desk.language(), calculates: true, session: desk.session }),
    readWorkbook: () => Promise.reject(new Error("not written yet")),
    applyEdits: () => Promise.reject(new Error("not written yet")),
    select: () => Promise.reject(new Error("not written yet")),
    watch: () => () => undefined,
  };
}
