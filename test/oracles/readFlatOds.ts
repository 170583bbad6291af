/** Reads values from LibreOffice's own flat format: a reading of a workbook that shares nothing with ours. */
import { attributeOf, scanXml } from "../../src/file/xml/scanXml";

/** By sheet name: rows of values. Dates are ISO texts; an error is its text. `null` is an empty cell. */
export type FlatValues = Readonly<Record<string, readonly (readonly (number | string | boolean | null)[])[]>>;

type Value = FlatValues[string][number][number];

/** More repetitions than this are the empty rest of a sheet. */
const MOST_REPEATED = 1000;

/** Notes, and drawings: a chart brings a table of its own in the middle of a sheet. */
const ASIDE = new Set(["annotation", "shapes", "frame", "custom-shape"]);

export function readFlatOds(xml: string): FlatValues {
  const sheets: Record<string, Value[][]> = {};
  let rows: Value[][] = [];
  let row: Value[] = [];
  let rowRepeat = 1;
  let cell: { attributes: string; text: string; lines: number; inLine: boolean } | undefined;
  let aside = 0;
  scanXml(xml, "fods", {
    open(name, attributes) {
      if (ASIDE.has(name)) aside++;
      if (aside > 0) return;
      if (name === "table") {
        rows = [];
        sheets[attributeOf(attributes, "table:name") ?? ""] = rows;
      } else if (name === "table-row") {
        row = [];
        rowRepeat = Number(attributeOf(attributes, "table:number-rows-repeated") ?? 1);
      } else if (name === "table-cell" || name === "covered-table-cell")
        cell = { attributes, text: "", lines: 0, inLine: false };
      else if (cell !== undefined) cell.text += markText(name, attributes, cell);
    },
    close(name) {
      if (ASIDE.has(name)) aside--;
      if (aside > 0) return;
      if ((name === "table-cell" || name === "covered-table-cell") && cell !== undefined) {
        const repeat = Number(attributeOf(cell.attributes, "table:number-columns-repeated") ?? 1);
        const value = valueOfCell(cell.attributes, cell.text);
        for (let index = 0; index < repeat && (value !== null || repeat <= MOST_REPEATED); index++) row.push(value);
        cell = undefined;
      } else if (name === "table-row") {
        while (row.length > 0 && row[row.length - 1] === null) row.pop();
        for (let index = 0; index < rowRepeat && (row.length > 0 || rowRepeat <= MOST_REPEATED); index++)
          rows.push(row);
      } else if (name === "p" && cell !== undefined) cell.inLine = false;
    },
    text(text) {
      if (cell !== undefined && aside === 0 && cell.inLine) cell.text += text;
    },
  });
  for (const name of Object.keys(sheets)) {
    while ((sheets[name]?.length ?? 0) > 0 && sheets[name]?.[(sheets[name]?.length ?? 0) - 1]?.length === 0)
      sheets[name]?.pop();
  }
  return sheets;
}

/** Paragraphs are lines; `text:s` stands for spaces, `text:tab` for a tab. */
function markText(name: string, attributes: string, cell: { lines: number; inLine: boolean }): string {
  if (name === "p") {
    cell.lines++;
    cell.inLine = true;
    return cell.lines > 1 ? "\n" : "";
  }
  if (name === "s") return " ".repeat(Number(attributeOf(attributes, "text:c") ?? 1));
  if (name === "tab") return "\t";
  return name === "line-break" ? "\n" : "";
}

function valueOfCell(attributes: string, text: string): Value {
  if (attributeOf(attributes, "calcext:value-type") === "error") return text;
  switch (attributeOf(attributes, "office:value-type")) {
    case "float":
    case "percentage":
    case "currency":
      return Number(attributeOf(attributes, "office:value"));
    case "boolean":
      return attributeOf(attributes, "office:boolean-value") === "true";
    case "date":
      return attributeOf(attributes, "office:date-value") ?? null;
    case "time":
      return attributeOf(attributes, "office:time-value") ?? null;
    case "string":
      return attributeOf(attributes, "office:string-value") ?? text;
    default:
      return text === "" ? null : text;
  }
}
