/** Workbooks open in the in-memory Excel with Cabina beside them; closed when the test is over. */
import { createExcelHost } from "../../../addin/excelHost";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { LiveHost } from "../../../src/host";
import { looksOf } from "../facets/looksOf";
import { type ExcelOptions, type OpenExcel, openExcel } from "../openExcel";
import { type Appearance, seenLooks } from "./toldLooks";

export interface InExcel {
  readonly excel: OpenExcel;
  readonly host: LiveHost;
}

const open = new Set<OpenExcel>();

/** The workbook in an Excel, the newest on the web when nothing else is said. */
export function inExcel(start: Snapshot, options: ExcelOptions = {}): InExcel {
  const excel = openExcel(start, { mode: "web", ...options });
  open.add(excel);
  return { excel, host: createExcelHost(excel.desk) };
}

/** The pane is opened again, or by somebody else, over the same workbook: nothing is remembered but what the workbook holds. */
export function again({ excel }: InExcel, options: ExcelOptions = {}): InExcel {
  const another = excel.another(options);
  return { excel: another, host: createExcelHost(another.desk) };
}

export function closeAll(): void {
  for (const excel of open) excel.close();
  open.clear();
}

/** What a person sees of a sheet beside its cells. */
export function looksIn({ excel }: InExcel, name: string): Appearance {
  const sheet = excel.book.find(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return seenLooks(looksOf(sheet.facets));
}
