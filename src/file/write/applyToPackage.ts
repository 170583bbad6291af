/** Writes a list of edits into a workbook file: its own parts are changed or added, the user's stay byte for byte. */
import type { Edit } from "../../../shared/workbook/edit";
import type { PrintDoc } from "../../../shared/workbook/sheetFacets";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { OnProgress } from "../../host";
import { declarePart, dropPart } from "../package/contentTypes";
import { addRelationship, removeRelationship } from "../package/relationships";
import { partBytes, partText, type WorkbookPackage } from "../package/workbookPackage";
import { readWorkbookPart, type WorkbookPart } from "../read/workbookPart";
import { nameTheProducer } from "./nameTheProducer";
import { freePart, placeCharts } from "./placeCharts";
import { type Facet, type SheetChange, sheetChanges, type WorkbookChange } from "./sheetChanges";
import { soundStyles } from "./soundStyles";
import { StringTable } from "./stringTable";
import { stripFacets } from "./stripFacets";
import { changeWorkbookXml, type NewSheetEntry } from "./workbookXml";
import { buildInWorkshop, type Workshop } from "./workshop";
import { writeRows } from "./writeRows";

/** `after`: the workbook as it will be, for the values that charts keep. The edits fit the workbook; checked before. */
export async function applyToPackage(
  parts: WorkbookPackage,
  edits: readonly Edit[],
  after: Snapshot,
  onProgress?: OnProgress,
): Promise<WorkbookPackage> {
  const workbook = readWorkbookPart(parts);
  const change = sheetChanges(edits);
  const next = new Map(parts);
  onProgress?.(0, edits.length, change.sheets[0]?.sheet ?? "");
  const workshop = await workshopFor(parts, workbook, change);
  const strings = stringTable(parts, workbook);
  const added: NewSheetEntry[] = [];
  let done = 0;
  for (const sheet of change.sheets) {
    const part = partOf(workbook, sheet) ?? freePart(next, "xl/worksheets/sheet");
    if (sheet.added !== undefined) added.push(addPart(next, workbook, part, sheet.added));
    const written = writeRows(sheetXml(next, part, sheet, workshop), part, sheet, {
      strings,
      styleIndex: (style) => workshop?.styleIndex(style) ?? 0,
    });
    const charts = sheet.facets.get("setCharts");
    next.set(
      part,
      partBytes(charts?.kind === "setCharts" ? placeCharts(next, part, written, charts.charts, after) : written),
    );
    done += edits.filter((edit) => edit.sheet === sheet.sheet).length;
    onProgress?.(Math.min(done, edits.length), edits.length, sheet.sheet);
  }
  keepTables(next, workbook, strings, workshop);
  changeWorkbook(next, parts, workbook, change, added);
  return next;
}

const partOf = (workbook: WorkbookPart, { sheet }: SheetChange): string | undefined =>
  workbook.sheets.find(({ name }) => name === sheet)?.part;

/** Row heights and charts are written without the library. */
const OWN_FACETS: readonly Facet["kind"][] = ["setRowHeights", "setCharts"];

const needsLibrary = ({ added, facets }: SheetChange): boolean =>
  added !== undefined || [...facets.keys()].some((kind) => !OWN_FACETS.includes(kind));

const hasStyles = ({ cells }: SheetChange): boolean =>
  [...cells.values()].some((row) => [...row.values()].some(({ style }) => style !== undefined));

async function workshopFor(
  parts: WorkbookPackage,
  workbook: WorkbookPart,
  { sheets }: WorkbookChange,
): Promise<Workshop | undefined> {
  if (!sheets.some((sheet) => needsLibrary(sheet) || hasStyles(sheet))) return undefined;
  const present = new Map<string, string>();
  for (const sheet of sheets) {
    const part = partOf(workbook, sheet);
    const bytes = part === undefined ? undefined : parts.get(part);
    if (part === undefined || bytes === undefined || !needsLibrary(sheet)) continue;
    present.set(sheet.sheet, stripFacets(partText(bytes), part, sheet.facets.keys()));
  }
  const own = workbook.styles === undefined ? undefined : parts.get(workbook.styles);
  return buildInWorkshop(sheets, present, soundStyles(own, workbook.styles ?? "xl/styles.xml"));
}

function sheetXml(
  parts: WorkbookPackage,
  part: string,
  { sheet }: SheetChange,
  workshop: Workshop | undefined,
): string {
  const built = workshop?.sheets.get(sheet);
  if (built !== undefined) return built.replace(/<colBreaks><\/colBreaks>/, "");
  const bytes = parts.get(part);
  if (bytes === undefined) throw new Error(`no such sheet: ${sheet}`);
  return partText(bytes);
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
  workshop: Workshop | undefined,
): void {
  const put = (kind: "styles" | "sharedStrings", bytes: Uint8Array): void => {
    const part = workbook[kind] ?? `xl/${kind}.xml`;
    parts.set(part, bytes);
    if (workbook[kind] !== undefined) return;
    declarePart(parts, part, kind);
    addRelationship(parts, workbook.part, kind, part);
  };
  if (workshop !== undefined) put("styles", workshop.styles);
  if (strings.isChanged) put("sharedStrings", partBytes(strings.print()));
}

function changeWorkbook(
  next: Map<string, Uint8Array>,
  before: WorkbookPackage,
  workbook: WorkbookPart,
  change: WorkbookChange,
  added: readonly NewSheetEntry[],
): void {
  if (workbook.calcChain !== undefined) {
    removeRelationship(next, workbook.part, workbook.calcChain);
    dropPart(next, workbook.calcChain);
  }
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
  nameTheProducer(next);
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
