/** An Excel in memory with the host of the add-in over it, closed after each test. */
import { createExcelHost } from "../../../addin/excelHost";
import type { CellWrite } from "../../../shared/workbook/edit";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import type { LiveHost } from "../../../src/host";
import { type HostProblem, hostProblemOf } from "../../../src/hostProblem";
import { looksOf, type SheetLooks } from "../facets/looksOf";
import { type ExcelOptions, type OpenExcel, openExcel } from "../openExcel";

export interface Opened {
  readonly excel: OpenExcel;
  readonly host: LiveHost;
}

const open: OpenExcel[] = [];

export function openHost(book: Snapshot, options?: ExcelOptions): Opened {
  const excel = openExcel(book, options);
  open.push(excel);
  return { excel, host: createExcelHost(excel.desk) };
}

/** For `afterEach`. */
export function closeAll(): void {
  for (const excel of open.splice(0)) excel.close();
}

type Content = SnapshotCell | SnapshotCell["value"] | undefined;

const cellOf = (content: Content): SnapshotCell | undefined =>
  content === undefined || content === null
    ? undefined
    : typeof content === "object" && "value" in content
      ? content
      : { value: content };

/** A sheet of these lines; plain values stand for cells. */
export const sheetOf = (name: string, lines: readonly (readonly Content[])[]): SheetSnapshot => ({
  name,
  hidden: false,
  rows: lines.map((line) => (line.length === 0 ? undefined : line.map(cellOf))),
  merges: [],
  hiddenRows: [],
  depth: "all",
});

export const bookOf = (...sheets: SheetSnapshot[]): Snapshot => ({ sheets });

export const write = (
  row: number,
  column: number,
  value: number | string | boolean,
  expected: CellWrite["expected"] = null,
): CellWrite => ({ row, column, content: { kind: "value", value }, expected });

/** What a person sees of a sheet beside its cells. */
export function looks({ excel }: Opened, sheet: string): SheetLooks {
  const found = excel.book.find(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return looksOf(found.facets);
}

/** Why the work was refused; fails when it was not. */
export async function refusal(work: Promise<unknown>): Promise<HostProblem> {
  const thrown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const problem = hostProblemOf(thrown);
  if (problem === undefined) throw thrown ?? new Error("nothing was refused");
  return problem;
}
