/** Writes cells, looks, facets and new sheets into a workbook file, in whatever order they are told. */
import type { PrintDoc, StyleDoc } from "../../../shared/workbook/sheetFacets";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { OnProgress } from "../../host";
import { declarePart } from "../package/contentTypes";
import { addRelationship } from "../package/relationships";
import { joinedBytes, partBytes, partText, type WorkbookPackage } from "../package/workbookPackage";
import { readWorkbookPart, type WorkbookPart } from "../read/workbookPart";
import type { ContentEdit } from "./editRuns";
import { graftFacets } from "./graftFacets";
import { KeptLooks } from "./keptLooks";
import { freePart, placeCharts } from "./placeCharts";
import { type SheetChange, sheetChanges, type WorkbookChange } from "./sheetChanges";
import { soundStyles } from "./soundStyles";
import { StringTable } from "./stringTable";
import { followHeadings } from "./tableHeadings";
import { changeWorkbookXml, type NewSheetEntry } from "./workbookXml";
import { buildInWorkshop, type Workshop } from "./workshop";
import { writeRows } from "./writeRows";

/** `after`: the workbook as it will be, for the values that charts keep. */
export async function writeContent(
  parts: WorkbookPackage,
  edits: readonly ContentEdit[],
  after: Snapshot,
  onProgress: OnProgress,
): Promise<WorkbookPackage> {
  const workbook = readWorkbookPart(parts);
  const change = sheetChanges(edits);
  const next = new Map(parts);
  const workshop = await workshopFor(parts, workbook, change);
  const looks = workshop && new KeptLooks(workshop.styles);
  const strings = stringTable(parts, workbook);
  const added: NewSheetEntry[] = [];
  let done = 0;
  for (const sheet of change.sheets) {
    const part = partOf(workbook, sheet) ?? freePart(next, "xl/worksheets/sheet");
    if (sheet.added !== undefined) added.push(addPart(next, workbook, part, sheet.added));
    const bare = placeCharts(next, part, sheetXml(next, part, sheet, workshop), [...sheet.charts.values()], after);
    followHeadings(next, part, sheet);
    const written = writeRows(bare, part, sheet, {
      strings,
      styleIndex: (style, kept) => indexOf(style, kept, workshop, looks),
    });
    next.set(part, joinedBytes(written));
    done += edits.filter((edit) => edit.sheet === sheet.sheet).length;
    onProgress(Math.min(done, edits.length), edits.length, sheet.sheet);
  }
  keepTables(next, workbook, strings, looks);
  changeWorkbook(next, parts, workbook, change, added);
  return next;
}

function indexOf(style: StyleDoc, kept: number | undefined, workshop?: Workshop, looks?: KeptLooks): number {
  const index = workshop?.styleIndex(style) ?? 0;
  return kept === undefined ? index : (looks?.withFormat(kept, index) ?? index);
}

const partOf = (workbook: WorkbookPart, { sheet }: SheetChange): string | undefined =>
  workbook.sheets.find(({ name }) => name === sheet)?.part;

const needsLibrary = ({ added, facets, columns }: SheetChange): boolean =>
  added !== undefined || facets.size > 0 || columns.size > 0;

const hasStyles = ({ cells }: SheetChange): boolean =>
  [...cells.values()].some((row) => [...row.values()].some(({ style }) => style !== undefined));

async function workshopFor(
  parts: WorkbookPackage,
  workbook: WorkbookPart,
  { sheets }: WorkbookChange,
): Promise<Workshop | undefined> {
  const built = sheets.filter(needsLibrary);
  if (built.length === 0 && !sheets.some(hasStyles)) return undefined;
  const own = workbook.styles === undefined ? undefined : parts.get(workbook.styles);
  return buildInWorkshop(sheets, built, soundStyles(own, workbook.styles ?? "xl/styles.xml"));
}

function sheetXml(parts: WorkbookPackage, part: string, change: SheetChange, workshop: Workshop | undefined): string {
  const built = workshop?.sheets.get(change.sheet)?.replace(/<colBreaks><\/colBreaks>/, "");
  if (change.added !== undefined && built !== undefined) return built;
  const bytes = parts.get(part);
  if (bytes === undefined) throw new Error(`no such sheet: ${change.sheet}`);
  return built === undefined ? partText(bytes) : graftFacets(partText(bytes), part, built, change);
}

function addPart(
  parts: Map<string, Uint8Array>,
  workbook: WorkbookPart,
  part: string,
  { sheet, hidden }: NonNullable<SheetChange["added"]>,
): NewSheetEntry {
  declarePart(parts, part, "worksheet");
  return { name: sheet, hidden, relationship: addRelationship(parts, workbook.part, "worksheet", part) };
}

function stringTable(parts: WorkbookPackage, { sharedStrings }: WorkbookPart): StringTable {
  const bytes = sharedStrings === undefined ? undefined : parts.get(sharedStrings);
  return bytes === undefined ? new StringTable() : new StringTable(partText(bytes), sharedStrings);
}

/** Puts styles and shared texts back, into the parts that the workbook has for them or into new ones. */
function keepTables(
  parts: Map<string, Uint8Array>,
  workbook: WorkbookPart,
  strings: StringTable,
  looks: KeptLooks | undefined,
): void {
  const put = (kind: "styles" | "sharedStrings", bytes: Uint8Array): void => {
    const part = workbook[kind] ?? `xl/${kind}.xml`;
    parts.set(part, bytes);
    if (workbook[kind] !== undefined) return;
    declarePart(parts, part, kind);
    addRelationship(parts, workbook.part, kind, part);
  };
  if (looks !== undefined) put("styles", looks.print());
  if (strings.isChanged) put("sharedStrings", partBytes(strings.print()));
}

function changeWorkbook(
  next: Map<string, Uint8Array>,
  before: WorkbookPackage,
  workbook: WorkbookPart,
  change: WorkbookChange,
  added: readonly NewSheetEntry[],
): void {
  const prints = new Map<string, PrintDoc>();
  for (const { sheet, facets } of change.sheets) {
    const facet = facets.get("setPrint");
    if (facet?.kind === "setPrint") prints.set(sheet, facet.print);
  }
  const shown = change.activate !== undefined && mayActivate(before, workbook, change.activate);
  const xml = partText(before.get(workbook.part) ?? new Uint8Array());
  next.set(
    workbook.part,
    partBytes(
      changeWorkbookXml(xml, workbook.part, {
        sheets: added,
        prints,
        ...(shown && change.activate !== undefined ? { activate: change.activate } : {}),
      }),
    ),
  );
}

/**
 * A sheet of the user that says it is selected cannot be changed, and two selected sheets are a group, where what is
 * typed on one lands on both. So ours is shown first only where no other sheet claims that.
 */
function mayActivate(parts: WorkbookPackage, workbook: WorkbookPart, name: string): boolean {
  return workbook.sheets.every(({ part, name: other }) => {
    const bytes = parts.get(part);
    if (other === name || bytes === undefined) return true;
    return !/\stabSelected\s*=\s*["'](1|true)["']/.test(partText(bytes.subarray(0, 8192)));
  });
}
