/** Each facet of one of our sheets, written through the library. The facet replaces what the sheet had: see `stripFacets`. */
import type { DataValidation } from "excelize-wasm";
import { cellName, columnName, printRange } from "../../../shared/workbook/address";
import { printFormula } from "../../../shared/workbook/formula/print";
import type {
  ColumnDoc,
  ConditionalDoc,
  FreezeDoc,
  LinkDoc,
  PrintDoc,
  ValidationDoc,
} from "../../../shared/workbook/sheetFacets";
import type { Merge } from "../../../shared/workbook/snapshot";
import { withMarks } from "../futureFunctions";
import { escapeXml } from "../xml/scanXml";
import { type ExcelizeFile, must } from "./excelizeEngine";
import { excelConditionalStyle } from "./excelStyle";

/** Excel refuses a workbook with longer texts, so they are cut, visibly; and no column is wider. */
const MOST = { title: 32, prompt: 255, error: 225, list: 255, width: 255 } as const;

/** `B2:D9`. */
const areaName = (area: Merge): string => `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`;

/** `scale`: see `columnScale`. */
export function writeColumns(
  file: ExcelizeFile,
  sheet: string,
  columns: ReadonlyMap<number, ColumnDoc>,
  scale: number,
): void {
  for (const { first, last, width, hidden } of columnRuns(columns)) {
    const [from, to] = [columnName(first), columnName(last)];
    must(file.SetColWidth(sheet, from, to, Math.min(MOST.width, width * scale)));
    if (hidden) must(file.SetColVisible(sheet, `${from}:${to}`, false));
  }
}

interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly hidden: boolean;
}

/** Neighbours that are alike at one go: the library looks at every column of the sheet for each that it is told. */
function columnRuns(columns: ReadonlyMap<number, ColumnDoc>): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const [index, { width, hidden = false }] of [...columns].sort(([one], [other]) => one - other)) {
    const before = runs[runs.length - 1];
    const alike = before?.last === index - 1 && before.width === width && before.hidden === hidden;
    if (alike) runs.pop();
    runs.push({ first: alike ? before.first : index, last: index, width, hidden });
  }
  return runs;
}

export function writeMerges(file: ExcelizeFile, sheet: string, merges: readonly Merge[]): void {
  for (const merge of merges) {
    must(file.MergeCell(sheet, cellName(merge.top, merge.left), cellName(merge.bottom, merge.right)));
  }
}

export function writeConditionals(file: ExcelizeFile, sheet: string, conditionals: readonly ConditionalDoc[]): void {
  const styles = new Map<string, number>();
  for (const conditional of conditionals) {
    const key = JSON.stringify(conditional.style);
    const style = styles.get(key) ?? must(file.NewConditionalStyle(excelConditionalStyle(conditional.style))).style;
    styles.set(key, style);
    const Criteria = printFormula(withMarks(conditional.when));
    must(file.SetConditionalFormat(sheet, areaName(conditional), [{ Type: "formula", Criteria, Format: style }]));
  }
}

export function writeLinks(file: ExcelizeFile, sheet: string, links: readonly LinkDoc[]): void {
  for (const { row, column, to, tip } of links) {
    must(
      file.SetCellHyperLink(sheet, cellName(row, column), printRange(to), "Location", {
        ...(tip === undefined ? {} : { Tooltip: shorten(tip, 255) }),
      }),
    );
  }
}

export function writeFreeze(file: ExcelizeFile, sheet: string, { rows, columns }: FreezeDoc): void {
  const frozen = rows > 0 || columns > 0;
  must(
    file.SetPanes(sheet, {
      Freeze: frozen,
      Split: false,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: cellName(rows, columns),
      ActivePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    }),
  );
}

export function writeValidations(file: ExcelizeFile, sheet: string, validations: readonly ValidationDoc[]): void {
  for (const doc of validations) {
    must(
      file.AddDataValidation(sheet, {
        Sqref: areaName(doc),
        AllowBlank: true,
        ErrorStyle: doc.level,
        ShowErrorMessage: true,
        ShowInputMessage: doc.prompt !== "" || doc.promptTitle !== "",
        ...messages(doc),
        ...condition(doc.allow),
      }),
    );
  }
}

const shorten = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

const messages = (doc: ValidationDoc): DataValidation => ({
  ...(doc.promptTitle === "" ? {} : { PromptTitle: shorten(doc.promptTitle, MOST.title) }),
  ...(doc.prompt === "" ? {} : { Prompt: shorten(doc.prompt, MOST.prompt) }),
  ...(doc.errorTitle === "" ? {} : { ErrorTitle: shorten(doc.errorTitle, MOST.title) }),
  ...(doc.error === "" ? {} : { Error: shorten(doc.error, MOST.error) }),
});

function condition(allow: ValidationDoc["allow"]): DataValidation {
  switch (allow.kind) {
    case "list":
      return { Type: "list", Formula1: listFormula(allow.items) };
    case "numberBetween":
      return { Type: "decimal", Operator: "between", Formula1: String(allow.low), Formula2: String(allow.high) };
    case "numberAtLeast":
      return { Type: "decimal", Operator: "greaterThanOrEqual", Formula1: String(allow.low) };
    case "dayBetween":
      return { Type: "date", Operator: "between", Formula1: String(allow.low), Formula2: String(allow.high) };
  }
}

/** The items between commas; the library writes this text as it is, so it is escaped here. */
function listFormula(items: readonly string[]): string {
  const list = items.join(",");
  if (list.length > MOST.list || items.some((item) => item.includes(","))) {
    throw new RangeError(`a list that a cell cannot hold: ${list}`);
  }
  return escapeXml(`"${list.replace(/"/g, '""')}"`).replace(/&quot;/g, '"');
}

const MILLIMETRES = 25.4;
const MARGINS = { side: 12, top: 13, bottom: 16, edge: 8 } as const;
const A4 = 9;
const FOOTER_FONT = '&"Arial,Regular"&8&K55626E';
const MOST_FOOTER = 255;

/** Page set-up, margins, footer and breaks; print area and repeated rows are names of the workbook (`workbookNames`). */
export function writePrint(file: ExcelizeFile, sheet: string, print: PrintDoc): void {
  must(file.SetSheetProps(sheet, { FitToPage: true }));
  must(file.SetPageLayout(sheet, { Size: A4, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  must(
    file.SetPageMargins(sheet, {
      Left: MARGINS.side / MILLIMETRES,
      Right: MARGINS.side / MILLIMETRES,
      Top: MARGINS.top / MILLIMETRES,
      Bottom: MARGINS.bottom / MILLIMETRES,
      Header: MARGINS.edge / MILLIMETRES,
      Footer: MARGINS.edge / MILLIMETRES,
    }),
  );
  const OddFooter = footer(print);
  must(file.SetHeaderFooter(sheet, { OddFooter, AlignWithMargins: true, ScaleWithDoc: false }));
  for (const row of print.breaksBefore) {
    if (row > 0) must(file.InsertPageBreak(sheet, cellName(row, 0)));
  }
}

/** A plain `&`; in the page's own text `&P` and `&N` are the page and the number of pages. */
const plain = (text: string): string => text.replace(/&/g, "&&");
const withPages = (text: string): string => text.replace(/&(?![PN](?![A-Za-z]))/g, "&&");

/**
 * The three parts in the footer's font. Left and centre hold the user's words, so a body named «C&P» prints as it is; only
 * the right part has codes. Too long for Excel: the longest part is cut, visibly.
 */
export function footer(print: Pick<PrintDoc, "footerLeft" | "footerCentre" | "footerRight">): string {
  const parts = [print.footerLeft, print.footerCentre, print.footerRight];
  const written = (part: string, index: number): string => (index === 2 ? withPages(part) : plain(part));
  const whole = (): string =>
    parts.map((part, index) => (part === "" ? "" : `&${"LCR"[index]}${FOOTER_FONT}${written(part, index)}`)).join("");
  while (whole().length > MOST_FOOTER) {
    const longest = parts.reduce((best, part, index) => (part.length > (parts[best]?.length ?? 0) ? index : best), 0);
    const part = parts[longest] ?? "";
    parts[longest] = `${part.slice(0, Math.max(0, part.replace(/…$/, "").length - 1))}…`;
  }
  return whole();
}
