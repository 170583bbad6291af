/** The workbook as it stands right before edits are made, as far as they touch it: one request. */
import type { Merge, SheetSnapshot, Snapshot } from "../../../shared/workbook/snapshot";
import { type HostProblem, hostProblemOf } from "../../../src/hostProblem";
import { areaAddress } from "../addresses";
import { blocksOf, CellGrid, equalBlocks, holds, sizeOf } from "../blocks";
import type { ExcelDesk } from "../desk";
import { inExcel } from "../inExcel";
import { ASKED, FORMULAS_R1C1, rowOf } from "../read/rangeCells";
import { readWholeSheets } from "../read/readBook";
import { loadedCells } from "../read/readCells";
import { areaOf, noteCounts, type SheetTab } from "../read/survey";
import { Anchors, takeLeftOver } from "./anchors";
import type { Corner } from "./corners";
import { OpenRequest } from "./request";
import type { Touched, TouchedSheet } from "./touched";

export interface Standing {
  /** All sheets by name, in their order; of their cells those that were asked. */
  readonly picture: Snapshot;
  readonly readOnly: boolean;
  readonly tabsProtected: boolean;
  /** Names of protected sheets. */
  readonly protectedSheets: ReadonlySet<string>;
  /** Names of sheets that a person cannot show with Excel's menus. */
  readonly veryHidden: ReadonlySet<string>;
  /** Names of the charts of each sheet that was asked for them. */
  readonly charts: ReadonlyMap<string, ReadonlySet<string>>;
  /** The fonts of cells that get links. */
  readonly fonts: ReadonlyMap<string, CellGrid<Excel.CellPropertiesFont>>;
  /** The number formats of the touched cells, also of empty ones. */
  readonly formats: ReadonlyMap<string, CellGrid<string>>;
  /** What the touched cells hold, in Excel's own words: formulas, or values where there is none. */
  readonly found: ReadonlyMap<string, CellGrid<unknown>>;
  readonly byHand: boolean;
  /** Names of sheets on which rows among those that are looked at are hidden, by a filter or otherwise. */
  readonly withHiddenRows: ReadonlySet<string>;
  /** By sheet of people's the first area that is to get formulas and reaches into a table. */
  readonly tables: ReadonlyMap<string, Merge>;
}

/** The workbook in an Excel that goes on from here. */
export interface LiveStanding extends Standing {
  /** Cells that Excel follows from this look on. */
  readonly anchors: Anchors;
}

type Corners = ReadonlyMap<string, Corner>;

/** So many cells may be asked at one go without knowing how long they are. */
const MOST_AT_ONCE = 25_000;

/** What is known before the look. */
interface Known {
  /** How many cells each sheet had when it was read last. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Sheets of ours, on which nobody looks for tables. */
  readonly ours: ReadonlySet<string>;
  /** By sheet the farthest cell that the edits work on or point to. */
  readonly corners: Corners;
}

export async function readStanding(
  desk: ExcelDesk,
  every: Touched,
  { sizes, ours, corners }: Known,
): Promise<LiveStanding> {
  const touched = {
    ...every,
    sheets: new Map([...every.sheets].map(([name, one]) => [name, ours.has(name) ? withoutFormulas(one) : one])),
  };
  const whole = [...touched.sheets].filter(([, sheet]) => sheet.whole).map(([name]) => name);
  const cells = whole.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
  if (cells > MOST_AT_ONCE) return inSteps(desk, touched, whole, corners);
  try {
    return await ask(desk, touched.sheets, corners);
  } catch (thrown) {
    const code: HostProblem["code"] | undefined = hostProblemOf(thrown)?.code;
    if (code === "sheet-gone" || code === "too-large") return inSteps(desk, touched, whole, corners);
    throw thrown;
  }
}

const withoutFormulas = (sheet: TouchedSheet): TouchedSheet => ({ ...sheet, formulas: new CellGrid<true>() });

/** A sheet is gone, or there is too much for one answer: what is there first, then whole sheets in pieces. */
async function inSteps(
  desk: ExcelDesk,
  touched: Touched,
  whole: readonly string[],
  corners: Corners,
): Promise<LiveStanding> {
  const found = await ask(desk, new Map(), new Map());
  const names = new Set(found.picture.sheets.map(({ name }) => name));
  const there = [...touched.sheets].filter(([name]) => names.has(name));
  const standing = await ask(
    desk,
    new Map(there.map(([name, sheet]) => [name, { ...sheet, whole: false }])),
    new Map([...corners].filter(([name]) => names.has(name))),
  );
  const read = await readWholeSheets(desk, new Set(whole));
  const sheets = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...standing,
    withHiddenRows: new Set([
      ...standing.withHiddenRows,
      ...read.sheets.flatMap(({ name, hiddenRows }) => (hiddenRows.length > 0 ? [name] : [])),
    ]),
    picture: { sheets: standing.picture.sheets.map((sheet) => sheets.get(sheet.name) ?? sheet) },
  };
}

/** Beside a cell that is looked at so many others may be read: an answer costs less than another question. */
const BESIDE = 400;
/** Of so many cells the fonts are asked together with what stands in them. */
const FEW_CELLS = 100;

const PROPERTIES = [...ASKED, FORMULAS_R1C1];
/** Asked exactly, for beside a table anything may be written; of more than these, areas around them. */
const MOST_AREAS = 300;
const GEOMETRY = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

interface AskedSheet {
  readonly blocks: readonly Merge[];
  readonly ranges: readonly Excel.Range[];
  readonly used?: Excel.Range;
  readonly counts: readonly OfficeExtension.ClientResult<number>[];
  readonly charts?: Excel.ChartCollection;
  readonly formulas: readonly { readonly area: Merge; readonly tables: OfficeExtension.ClientResult<number> }[];
  readonly fontBlocks: readonly Merge[];
  readonly fonts: readonly OfficeExtension.ClientResult<Excel.CellProperties[][]>[];
}

function ask(desk: ExcelDesk, touched: ReadonlyMap<string, TouchedSheet>, corners: Corners): Promise<LiveStanding> {
  const left = takeLeftOver(desk);
  const look = async (context: Excel.RequestContext): Promise<LiveStanding> => {
    const { workbook } = context;
    workbook.load("readOnly,protection/protected,application/calculationMode");
    workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    left?.letGo();
    const anchors = new Anchors(context);
    const request = new OpenRequest(context);
    anchors.hold(corners, (name) => request.sheet(name));
    const asked = new Map<string, AskedSheet>();
    for (const [name, sheet] of touched) asked.set(name, askSheet(desk, request.sheet(name), sheet));
    await context.sync();
    return { ...standingOf(context, asked), anchors };
  };
  return inExcel(desk, look, "reading", left?.context);
}

function standingOf({ workbook }: Excel.RequestContext, asked: ReadonlyMap<string, AskedSheet>): Standing {
  const tabs = workbook.worksheets.items;
  return {
    picture: { sheets: tabs.map((tab) => sheetOf(tab, asked.get(tab.name))) },
    readOnly: workbook.readOnly,
    tabsProtected: workbook.protection.protected,
    protectedSheets: new Set(tabs.flatMap(({ name, protection }) => (protection.protected ? [name] : []))),
    veryHidden: new Set(tabs.flatMap(({ name, visibility }) => (visibility === "VeryHidden" ? [name] : []))),
    charts: new Map([...asked].map(([name, { charts }]) => [name, new Set(charts?.items.map((chart) => chart.name))])),
    fonts: new Map([...asked].map(([name, sheet]) => [name, fontsOf(sheet)])),
    formats: new Map([...asked].map(([name, sheet]) => [name, formatsOf(sheet)])),
    found: new Map([...asked].map(([name, sheet]) => [name, foundIn(sheet)])),
    byHand: workbook.application.calculationMode === "Manual",
    withHiddenRows: new Set([...asked].flatMap(([name, sheet]) => (hidesRows(sheet) ? [name] : []))),
    tables: new Map(
      [...asked].flatMap(([name, { formulas }]) => {
        const inTable = formulas.find(({ tables }) => tables.value > 0);
        return inTable === undefined ? [] : [[name, inTable.area]];
      }),
    ),
  };
}

function askSheet(
  desk: ExcelDesk,
  sheet: Excel.Worksheet,
  { whole, goes, cells, formulas, links, charts }: TouchedSheet,
): AskedSheet {
  const load = (range: Excel.Range, more: readonly string[] = []): Excel.Range => {
    range.load([...PROPERTIES, "rowHidden", ...more].join(","));
    return range;
  };
  const blocks = blocksOf(cells.rows, BESIDE);
  const ranges = blocks.map((block) => load(sheet.getRange(areaAddress(block)).untrack()));
  if (charts) sheet.charts.load("items/name");
  const { fontBlocks, fontRanges } = rangesOfLinks(sheet, blocksOf(links.rows), blocks, ranges);
  return {
    blocks,
    ranges,
    ...(whole ? { used: load(sheet.getUsedRangeOrNullObject(true).untrack(), GEOMETRY) } : {}),
    counts: goes ? noteCounts(desk, sheet) : [],
    ...(charts ? { charts: sheet.charts } : {}),
    formulas: areasOf(formulas).map((area) => ({
      area,
      tables: sheet.getRange(areaAddress(area)).untrack().getTables(false).getCount(),
    })),
    fontBlocks,
    fonts: fontRanges.map((range) => range.getCellProperties(FONT)),
  };
}

function areasOf({ rows }: CellGrid<true>): readonly Merge[] {
  const exactly = [...equalBlocks(rows, () => 0).values()].flat();
  return exactly.length > MOST_AREAS ? blocksOf(rows) : exactly;
}

/** Excel answers null where some rows of a range are hidden. */
const hidesRows = ({ ranges, used }: AskedSheet): boolean =>
  [...ranges, ...(used === undefined || used.isNullObject ? [] : [used])].some(({ rowHidden }) => rowHidden !== false);

/** Where a small range is asked anyway its cells tell their fonts, too. */
function rangesOfLinks(
  sheet: Excel.Worksheet,
  links: readonly Merge[],
  blocks: readonly Merge[],
  ranges: readonly Excel.Range[],
) {
  const fontBlocks: Merge[] = [];
  const fontRanges: Excel.Range[] = [];
  for (const link of links) {
    const index = blocks.findIndex((block) => sizeOf(block) <= FEW_CELLS && holds(block, link));
    const block = blocks[index] ?? link;
    if (fontBlocks.includes(block)) continue;
    fontBlocks.push(block);
    fontRanges.push(ranges[index] ?? sheet.getRange(areaAddress(link)).untrack());
  }
  return { fontBlocks, fontRanges };
}

const FONT = {
  format: { font: { name: true, size: true, bold: true, italic: true, underline: true, color: true } },
} as const;

type TabItem = Pick<SheetTab, "name"> & { readonly visibility: string };

function sheetOf({ name, visibility }: TabItem, asked: AskedSheet | undefined): SheetSnapshot {
  const rows: SheetSnapshot["rows"][number][] = [];
  const put = (range: Excel.Range, area: Merge): void => {
    const cells = loadedCells(range, PROPERTIES);
    for (let offset = 0; offset <= area.bottom - area.top; offset++) {
      const row = (rows[area.top + offset] ?? []).slice();
      for (const [index, cell] of rowOf(cells, offset).entries()) if (cell !== undefined) row[area.left + index] = cell;
      rows[area.top + offset] = Array.from(row);
    }
  };
  for (const [index, area] of (asked?.blocks ?? []).entries()) {
    const range = asked?.ranges[index];
    if (range !== undefined) put(range, area);
  }
  if (asked?.used !== undefined && !asked.used.isNullObject) put(asked.used, areaOf(asked.used));
  const notes = asked?.counts.reduce((sum, { value }) => sum + value, 0) ?? 0;
  return {
    name,
    hidden: visibility !== "Visible",
    rows: Array.from(rows),
    merges: [],
    hiddenRows: [],
    depth: "all",
    ...(notes > 0 ? { notes } : {}),
  };
}

function fontsOf({ fontBlocks, fonts }: AskedSheet): CellGrid<Excel.CellPropertiesFont> {
  const grid = new CellGrid<Excel.CellPropertiesFont>();
  for (const [index, block] of fontBlocks.entries())
    for (const [down, cells] of (fonts[index]?.value ?? []).entries())
      for (const [across, cell] of cells.entries())
        if (cell.format?.font !== undefined) grid.set(block.top + down, block.left + across, cell.format.font);
  return grid;
}

function formatsOf({ blocks, ranges }: AskedSheet): CellGrid<string> {
  const grid = new CellGrid<string>();
  for (const [index, block] of blocks.entries())
    for (const [down, formats] of (ranges[index]?.numberFormat ?? []).entries())
      for (const [across, format] of formats.entries())
        if (typeof format === "string") grid.set(block.top + down, block.left + across, format);
  return grid;
}

function foundIn({ blocks, ranges }: AskedSheet): CellGrid<unknown> {
  const grid = new CellGrid<unknown>();
  for (const [index, block] of blocks.entries())
    for (const [down, cells] of (ranges[index]?.formulas ?? []).entries())
      for (const [across, cell] of cells.entries()) grid.set(block.top + down, block.left + across, cell);
  return grid;
}
