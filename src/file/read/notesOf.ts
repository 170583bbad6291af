/** The cells of a sheet that bear a note or a talk: what people wrote there is in no picture of the workbook. */
import { columnNumber } from "../../../shared/workbook/address";
import { readRelationships } from "../package/relationships";
import { partText, type WorkbookPackage } from "../package/workbookPackage";
import { attributeOf, scanXml } from "../xml/scanXml";

export interface NotedCell {
  readonly row: number;
  readonly column: number;
}

const KINDS = new Set(["comments", "threadedComment"]);
const NOTES = new Set(["comment", "threadedComment"]);

export function notesOf(parts: WorkbookPackage, sheetPart: string): NotedCell[] {
  const cells: NotedCell[] = [];
  for (const { kind, part, external } of readRelationships(parts, sheetPart)) {
    const bytes = parts.get(part);
    if (external || !KINDS.has(kind) || bytes === undefined) continue;
    scanXml(partText(bytes), part, {
      open(name, attributes) {
        const match = NOTES.has(name) ? /^([A-Za-z]+)(\d+)$/.exec(attributeOf(attributes, "ref") ?? "") : null;
        if (match !== null) cells.push({ row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "") });
      },
    });
  }
  return cells;
}
