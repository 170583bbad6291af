/** The picture of a whole workbook file: every sheet in tab order. */
import type { SheetSnapshot, Snapshot } from "../../../shared/workbook/snapshot";
import { partText, type WorkbookPackage } from "../package/workbookPackage";
import { readCellFormats } from "./cellFormats";
import { notesOf } from "./notesOf";
import { type CellSources, readSheet } from "./readSheet";
import { readSharedStrings } from "./sharedStrings";
import { readWorkbookPart, type SheetEntry } from "./workbookPart";

/** The sheets to read to their end though they are very large: none, all, or those named. */
export type Whole = boolean | ReadonlySet<string>;

/** Throws `UnreadableFile`. */
export function readSnapshot(parts: WorkbookPackage, whole: Whole = false): Snapshot {
  const workbook = readWorkbookPart(parts);
  const text = (part: string | undefined): string | undefined => {
    const bytes = part === undefined ? undefined : parts.get(part);
    return bytes === undefined ? undefined : partText(bytes);
  };
  const strings = text(workbook.sharedStrings);
  const styles = text(workbook.styles);
  const sources: CellSources = {
    sharedStrings: strings === undefined ? [] : readSharedStrings(strings, workbook.sharedStrings ?? ""),
    formats: styles === undefined ? [] : readCellFormats(styles, workbook.styles ?? ""),
  };
  return { sheets: workbook.sheets.map((entry) => readEntry(parts, entry, sources, whole)) };
}

function readEntry(parts: WorkbookPackage, entry: SheetEntry, sources: CellSources, whole: Whole): SheetSnapshot {
  const { name, hidden } = entry;
  const bytes = parts.get(entry.part);
  if (!entry.isWorksheet || bytes === undefined) {
    return { name, hidden, rows: [], merges: [], hiddenRows: [], depth: "all" };
  }
  const notes = notesOf(parts, entry.part).length;
  const toItsEnd = typeof whole === "boolean" ? whole : whole.has(name);
  return {
    ...{ name, hidden, ...readSheet(partText(bytes), entry.part, sources, toItsEnd) },
    ...(notes === 0 ? {} : { notes }),
  };
}
