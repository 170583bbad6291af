/** What an Italian pastes from elsewhere, put so that the program, which reads as in English, understands the same. */
import { dayOfSerial } from "../../../../shared/workbook/days";
import { isOfTime } from "./formatFor";
import { italianValue, type ParseValue } from "./italianValue";

/** Texts that are neither numbers nor days stay as they are. */
export function englishText(text: string, parse: ParseValue, year: number): string {
  const typed = italianValue(text, parse, year);
  if (typed === undefined) return text;
  const { value, format } = typed;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (/%/.test(format ?? "")) return `${digits(value * 100)}%`;
  if (!isOfTime(format)) return digits(value);
  return /h/i.test(format ?? "") ? text : dayOfSerial(value);
}

const digits = (value: number): string => String(Number(value.toPrecision(15)));

/** The same for every cell of a table. */
export function englishTable(html: string, parse: ParseValue, year: number): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th")) {
    const texts = textsIn(cell);
    const [only] = texts;
    if (only !== undefined && texts.length === 1) only.data = englishText(only.data, parse, year);
  }
  return page.documentElement.outerHTML;
}

function textsIn(cell: Element): Text[] {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim() !== "") texts.push(walker.currentNode as Text);
  return texts;
}
