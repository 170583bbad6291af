/** One cell as XML: the value typed, text shared, a formula with the value that the core calculated. */
import { printFormula } from "../../../shared/workbook/formula/print";
import { type CellError, isCellError } from "../../../shared/workbook/snapshot";
import { withMarks, withMarksInText } from "../futureFunctions";
import { encodeCellText } from "../xml/cellText";
import type { WrittenContent } from "./sheetChanges";
import type { StringTable } from "./stringTable";

/** What a cell of any spreadsheet program can hold, in UTF-16 units. */
const MOST_TEXT = 32_767;

/** How a cell is written beside its content. */
export interface CellFrame {
  /** `B5`. */
  readonly name: string;
  /** Index of the look, 0 for none. */
  readonly style: number;
  /** The sheet's namespace prefix with its colon, usually empty. */
  readonly prefix: string;
  /** Attributes that the cell has and that say nothing of its content, with a leading space. */
  readonly others: string;
}

export function cellXml(
  { name, style, prefix, others }: CellFrame,
  content: WrittenContent,
  strings: StringTable,
): string {
  const head = `<${prefix}c r="${name}"${style === 0 ? "" : ` s="${style}"`}${others}`;
  const cell = (type: string, inside: string): string => `${head}${type}>${inside}</${prefix}c>`;
  const value = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (content.kind === "blank" || (content.kind === "value" && content.value === "")) return `${head}/>`;
  const written = formulaText(content);
  const formula = written === undefined ? "" : `<${prefix}f>${encodeCellText(written)}</${prefix}f>`;
  if (content.kind === "value" && typeof content.value === "string") {
    return cell(' t="s"', value(String(strings.indexOf(fitting(content.value, name)))));
  }
  const { type, text } = shownValue(content.value, name);
  return cell(type, formula + value(text));
}

/** With the marks that a file wants. */
function formulaText(content: WrittenContent): string | undefined {
  if (content.kind === "formula") return printFormula(withMarks(content.formula));
  return content.kind === "typed" ? withMarksInText(content.formula) : undefined;
}

/** What a formula shows, or a number: the attribute that says of what kind it is, and the text of `<v>`. */
export function shownValue(value: number | string | boolean | CellError, name: string): { type: string; text: string } {
  if (isCellError(value)) return { type: ' t="e"', text: encodeCellText(value.error) };
  if (typeof value === "number") return { type: "", text: numberText(value) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  return { type: ' t="str"', text: encodeCellText(fitting(value, name)) };
}

function fitting(text: string, name: string): string {
  if (text.length > MOST_TEXT) throw new RangeError(`${name}: a cell holds at most ${MOST_TEXT} characters`);
  return text;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError("a cell holds no infinite number");
  return String(value === 0 ? 0 : value);
}
