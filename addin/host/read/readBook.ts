/** The picture of the workbook that is open in Excel. */
import type { Merge, SheetSnapshot, Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import type { OnProgress } from "../../../src/host";
import { HostError } from "../../../src/hostProblem";
import type { ExcelDesk } from "../desk";
import { calledOff, pause } from "../inExcel";
import { ownSheetNames } from "../plainFormulas";
import { askHiddenRows } from "./hiddenRows";
import { cellCount, HEAD, headOf, type Piece } from "./pieces";
import { rowOf } from "./rangeCells";
import { type PieceCells, readCells } from "./readCells";
import { type FirstAnswer, readExtents, readFirst, readTabs, type SheetExtent, type Tabs } from "./survey";
import { cellsIn, usedTiles } from "./wideSheets";

export interface ReadWishes {
  readonly onProgress?: OnProgress | undefined;
  readonly isStopped?: (() => boolean) | undefined;
  /** What is being calculated is waited for. */
  readonly calculated: boolean;
  /** Calculated first also where the person does so by hand. */
  readonly evenByHand?: boolean;
  /** Whether days are counted from 1900 is not known yet. */
  readonly asksEpoch?: boolean;
  readonly onFirst?: (answer: FirstAnswer) => void;
}

/** More cells than these of one sheet are never read, not even of one of ours. */
const MOST_CELLS = 5_000_000;

/** What of a sheet is read. */
interface Part {
  readonly sheet: SheetExtent;
  readonly areas: readonly Merge[];
  readonly depth: SheetSnapshot["depth"];
}

export async function readBook(desk: ExcelDesk, wishes: ReadWishes): Promise<Snapshot> {
  const first = await readFirst(desk, wishes.asksEpoch === true);
  wishes.onFirst?.(first);
  const { tabs, epoch } = first;
  if (epoch === 1904) throw new HostError({ code: "dates1904", details: "DATE(1904,1,1) = 0" });
  if (wishes.calculated) await calculation(desk, tabs);
  giveUpIfStopped(wishes);
  const sheets = await readExtents(desk, tabs.sheets, asksCalculation(tabs, wishes));
  giveUpIfStopped(wishes);
  const tiles = await tilesOfWide(desk, sheets);
  const parts = sheets.map((sheet, index) => partOf(sheet, tiles.get(index)));
  const picture = await readParts(desk, parts, wishes);
  return withOursWhole(desk, picture, parts, tiles, wishes);
}

const asksCalculation = ({ behind }: Tabs, { calculated, evenByHand = false }: ReadWishes): boolean =>
  calculated && (behind === "pending" || (behind === "by-hand" && evenByHand));

/** What each sheet of the list holds, whatever its size; `ids` and names as read a moment ago. */
export async function readWholeSheets(desk: ExcelDesk, names: ReadonlySet<string>): Promise<Snapshot> {
  const tabs = await readTabs(desk);
  const asked = tabs.sheets.filter(({ name }) => names.has(name));
  const sheets = await readExtents(desk, asked, false);
  const tiles = await tilesOfWide(desk, sheets);
  const parts = sheets.map((sheet, index) => wholePart(sheet, tiles.get(index)));
  return readParts(desk, parts, { calculated: false });
}

function giveUpIfStopped({ isStopped }: ReadWishes): void {
  if (isStopped?.() === true) throw calledOff();
}

const CALCULATION_WAITS = [200, 400, 800, 1600, 2000] as const;

/** A few seconds; a workbook that calculates longer is read as it stands. */
async function calculation(desk: ExcelDesk, { calculating }: Tabs): Promise<void> {
  let busy = calculating;
  for (const wait of CALCULATION_WAITS) {
    if (!busy) return;
    await pause(wait);
    busy = (await readTabs(desk)).calculating;
  }
}

const isWide = ({ used }: SheetExtent): boolean => used !== undefined && cellCount(used) > HEAD.cells;

async function tilesOfWide(desk: ExcelDesk, sheets: readonly SheetExtent[]): Promise<Map<number, Merge[]>> {
  const wide = sheets.flatMap((sheet, index) =>
    sheet.used !== undefined && isWide(sheet) ? [{ id: sheet.id, used: sheet.used, index }] : [],
  );
  const tiles = await usedTiles(desk, wide);
  return new Map(wide.map(({ index }, place) => [index, tiles[place] ?? []]));
}

function partOf(sheet: SheetExtent, tiles: readonly Merge[] | undefined): Part {
  if (sheet.used === undefined) return { sheet, areas: [], depth: "all" };
  if (tiles === undefined) return { sheet, areas: [sheet.used], depth: "all" };
  if (cellsIn(tiles) <= HEAD.cells) return { sheet, areas: tiles, depth: "all" };
  return { sheet, areas: tiles.flatMap((tile) => headOf(tile) ?? []), depth: "head" };
}

const wholePart = (sheet: SheetExtent, tiles: readonly Merge[] | undefined): Part =>
  tiles === undefined || cellsIn(tiles) > MOST_CELLS ? partOf(sheet, tiles) : { sheet, areas: tiles, depth: "all" };

async function readParts(desk: ExcelDesk, parts: readonly Part[], wishes: ReadWishes): Promise<Snapshot> {
  const sheets = parts.map(({ sheet }) => sheet);
  const pieces = parts.flatMap(({ areas }, sheet) => areas.map((area): Piece => ({ sheet, area })));
  const hidden = askHiddenRows(sheets, (sheet) =>
    parts[sheet]?.depth === "head" ? HEAD.rows : Number.POSITIVE_INFINITY,
  );
  const cells = await readCells(desk, pieces, {
    ids: sheets.map(({ id }) => id),
    ...(sheets.some(({ hiddenRows }) => hiddenRows === "some") ? { alongside: hidden } : {}),
    waits: wishes.calculated,
    onAnswer({ sheet }) {
      giveUpIfStopped(wishes);
      wishes.onProgress?.(sheet + 1, sheets.length, sheets[sheet]?.name ?? "");
    },
  });
  return {
    sheets: parts.map((part, index) =>
      sheetOf(
        part,
        cells.filter(({ sheet }) => sheet === index),
        hidden.of(index),
      ),
    ),
  };
}

function sheetOf({ sheet, depth }: Part, pieces: readonly PieceCells[], hiddenRows: readonly number[]): SheetSnapshot {
  const rows: (SnapshotCell | undefined)[][] = [];
  for (const piece of pieces) putPiece(rows, piece);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows: trimmed(rows),
    merges: sheet.merges,
    hiddenRows,
    depth,
    ...(sheet.notes > 0 ? { notes: sheet.notes } : {}),
  };
}

function putPiece(rows: (SnapshotCell | undefined)[][], { area, cells }: PieceCells): void {
  for (let offset = 0; offset <= area.bottom - area.top; offset++) {
    const found = rowOf(cells, offset);
    if (found.every((cell) => cell === undefined)) continue;
    const row = rows[area.top + offset] ?? [];
    rows[area.top + offset] = row;
    for (const [index, cell] of found.entries()) if (cell !== undefined) row[area.left + index] = cell;
  }
}

/** Without gaps in the lists, and no row longer than its last cell. */
const trimmed = (rows: (SnapshotCell | undefined)[][]): SheetSnapshot["rows"] =>
  Array.from(rows, (row) => (row === undefined ? undefined : Array.from(row)));

/** Very large sheets are read by their heads alone, but ours whole: a refresh must find every row of them. */
async function withOursWhole(
  desk: ExcelDesk,
  picture: Snapshot,
  parts: readonly Part[],
  tiles: ReadonlyMap<number, readonly Merge[]>,
  wishes: ReadWishes,
): Promise<Snapshot> {
  if (parts.every(({ depth }) => depth === "all")) return picture;
  const ours = ownSheetNames(picture);
  const cut = parts.flatMap(({ sheet, depth }, index) => (depth === "head" && ours.has(sheet.name) ? [index] : []));
  if (cut.length === 0) return picture;
  const whole = await readParts(
    desk,
    cut.flatMap((index) => {
      const part = parts[index];
      return part === undefined ? [] : [wholePart(part.sheet, tiles.get(index))];
    }),
    wishes,
  );
  const places = new Map(cut.map((index, place) => [index, place]));
  return {
    sheets: picture.sheets.map((sheet, index) => whole.sheets[places.get(index) ?? -1] ?? sheet),
  };
}
