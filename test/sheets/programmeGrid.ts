/** For tests: a generated sheet as a Markdown grid that a planner can read and correct. */
import type { CellDoc, SheetDoc } from "../../shared/sheets/sheetDoc";
import { printPercent } from "../../shared/text/percent";
import { columnName } from "../../shared/workbook/address";
import { dayOfSerial, printDay } from "../../shared/workbook/days";

/** Visible cells row by row: values as a person sees them, `[ ]` for input cells, `ƒ` before what a formula gives. */
export function gridOf(doc: SheetDoc, columns: number): string {
  const heads = Array.from({ length: columns }, (_, column) => columnName(column));
  const lines = [`# ${doc.name}`, "", `|  | ${heads.join(" | ")} |`, `|--|${heads.map(() => "--").join("|")}|`];
  for (const [row, { cells }] of doc.rows.entries()) {
    if (doc.print?.breaksBefore.includes(row) === true) lines.push(`| – | ${heads.map(() => "–").join(" | ")} |`);
    const texts = heads.map((_, column) => cellText(cells[column]));
    if (texts.some((text) => text !== "")) lines.push(`| ${row + 1} | ${texts.join(" | ")} |`);
  }
  return `${lines.join("\n")}\n`;
}

function cellText(cell: CellDoc | undefined): string {
  if (cell === undefined) return "";
  const { content } = cell;
  const shown = content.kind === "blank" ? "" : shownText(content.value, cell.style.format);
  const text = shown.replace(/\|/g, "\\|").replace(/\n/g, " ");
  if (cell.home === true && cell.style.fill !== undefined) return `[${text === "" ? " " : text}]`;
  return content.kind === "formula" && text !== "" ? `ƒ ${text}` : text;
}

function shownText(value: number | string | boolean, format: string | undefined): string {
  if (typeof value !== "number" || format === undefined) return String(value);
  if (format === "dd/mm/yyyy") return printDay(dayOfSerial(value));
  if (format === "0.0%") return printPercent(value, 1, "it");
  if (/^\+?0%/.test(format)) return `${format.startsWith("+") ? "+" : ""}${printPercent(value, 0, "it")}`;
  return format === "0.00%" ? printPercent(value, 2, "it") : String(value);
}
