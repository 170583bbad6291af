/** What formulas show, changed without touching the formulas. */
import { withoutMarks } from "../futureFunctions";
import { moveFormula } from "../read/sharedFormulas";
import { decodeCellText } from "../xml/cellText";
import { unescapeXml } from "../xml/scanXml";
import { withoutAttribute } from "../xml/xmlPatch";
import { shownValue } from "./cellXml";
import type { CellChange, SheetChange } from "./sheetChanges";
import { FORMULA, type ReadRow, sharedIndex } from "./writtenRows";

/** By row, then by column: the formula as people write it. */
export type WrittenFormulas = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The formulas of the cells that are to show another value. */
export function formulasOf(rows: ReadonlyMap<number, ReadRow>, change: SheetChange): WrittenFormulas {
  const found = new Map<number, Map<number, string>>();
  if (![...change.cells.values()].some((cells) => [...cells.values()].some(({ shown }) => shown !== undefined)))
    return found;
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  for (const [row, { cells }] of rows) {
    for (const { column, xml } of cells) {
      const match = xml.includes("f") ? FORMULA.exec(xml) : null;
      if (match === null) continue;
      const own = decodeCellText(unescapeXml(match[3] ?? ""));
      const group = sharedIndex(xml);
      if (group !== undefined && own !== "") masters.set(group, { formula: own, row, column });
      if (change.cells.get(row)?.get(column)?.shown === undefined) continue;
      const master = group === undefined ? undefined : masters.get(group);
      const formula =
        master === undefined ? own : moveFormula(master.formula, row - master.row, column - master.column);
      const inRow = found.get(row) ?? new Map<number, string>();
      found.set(row, inRow.set(column, withoutMarks(formula)));
    }
  }
  return found;
}

const VALUE = /<(?:[\w.-]+:)?v(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?v>)/;
const FORMULA_END = /<(?:[\w.-]+:)?f(?:\s[^>]*?)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)/;

/** The cell with the value, if `formula`, its own, is the one meant; else as it is. */
export function withShown(
  xml: string | undefined,
  formula: string | undefined,
  shown: NonNullable<CellChange["shown"]>,
  name: string,
): string | undefined {
  if (xml === undefined || formula === undefined) return xml;
  if (shown.formula !== undefined && formula !== shown.formula) return xml;
  const { type, text } = shownValue(shown.value, name);
  const end = xml.indexOf(">");
  const prefix = /^<([\w.-]+:)?/.exec(xml)?.[1] ?? "";
  const value = `<${prefix}v>${text}</${prefix}v>`;
  const rest = xml
    .slice(end)
    .replace(VALUE, "")
    .replace(FORMULA_END, (whole) => whole + value);
  return withoutAttribute(xml.slice(0, end), "t") + type + rest;
}
