/** One cell as XML: the value typed, text shared, a formula with the value that the core calculated. */
import type { CellContent } from "../../../shared/workbook/edit";
import { printFormula } from "../../../shared/workbook/formula/print";
import { withMarks } from "../futureFunctions";
import { encodeCellText } from "../xml/cellText";
import type { StringTable } from "./stringTable";

/** What a cell of any spreadsheet program can hold, in UTF-16 units. */
const MOST_TEXT = 32_767;

/** `prefix`: the sheet's namespace prefix with its colon, usually empty. `style`: index of the look, 0 for none. */
export function cellXml(name: string, style: number, content: CellContent, strings: StringTable, prefix = ""): string {
  const head = `<${prefix}c r="${name}"${style === 0 ? "" : ` s="${style}"`}`;
  const cell = (type: string, inside: string): string => `${head}${type}>${inside}</${prefix}c>`;
  const value = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (content.kind === "blank" || (content.kind === "value" && content.value === "")) return `${head}/>`;
  const formula =
    content.kind === "formula"
      ? `<${prefix}f>${encodeCellText(printFormula(withMarks(content.formula)))}</${prefix}f>`
      : "";
  if (typeof content.value === "number") return cell("", formula + value(numberText(content.value)));
  if (typeof content.value === "boolean") return cell(' t="b"', formula + value(content.value ? "1" : "0"));
  const text = content.value;
  if (text.length > MOST_TEXT) throw new RangeError(`${name}: a cell holds at most ${MOST_TEXT} characters`);
  if (content.kind === "formula") return cell(' t="str"', formula + value(encodeCellText(text)));
  return cell(' t="s"', value(String(strings.indexOf(text))));
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError("a cell holds no infinite number");
  return String(value === 0 ? 0 : value);
}
