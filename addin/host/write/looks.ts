/** Looks of cells: equal ones together, whatever places they have on the sheet; the later of two looks of a cell wins. */
import type { RestyledArea, StyledArea } from "../../../shared/workbook/edit";
import type { StyleDoc } from "../../../shared/workbook/sheetFacets";
import type { Merge } from "../../../shared/workbook/snapshot";
import { areaAddress, areaLists } from "../addresses";
import { blocksOf, CellGrid, equalBlocks } from "../blocks";
import {
  type Coat,
  changeCoats,
  freshCoats,
  type Layer,
  layersOf,
  OUR_FONT,
  type Shape,
  wholeCoats,
  withoutLines,
} from "./coats";
import { COST, jsonBytes, type Step } from "./step";

const GENERAL = "General";

/** `isFresh`: the sheet was made in this list of edits and has our font throughout. */
export function styleSteps(sheet: string, areas: readonly StyledArea[], isFresh: boolean): Step[] {
  const styles = new CellGrid<StyleDoc>();
  const formats = new CellGrid<string>();
  for (const { style, keep, ...area } of areas)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        if (keep !== true) styles.set(row, column, style);
        formats.set(row, column, style.format ?? GENERAL);
      }
  return [
    ...(isFresh ? layerSteps(sheet, styles) : wholeSteps(sheet, styles)),
    ...formatSteps(sheet, formats, isFresh),
  ];
}

/** Over cells that may have had any look. */
function wholeSteps(sheet: string, styles: CellGrid<StyleDoc>): Step[] {
  const text = oncePerStyle(({ format: _, ...look }) => JSON.stringify(look));
  return [
    ...innerLines(sheet, styles),
    ...[...equalBlocks(styles.rows, text)].flatMap(([look, blocks]) =>
      paintSteps(sheet, blocks, (shape) => wholeCoats(JSON.parse(String(look)) as StyleDoc, shape)),
    ),
  ];
}

/** Takes the lines between the cells away, whatever styles they get: what has a line draws it later. */
function innerLines(sheet: string, styles: CellGrid<StyleDoc>): Step[] {
  const inner = new CellGrid<string>();
  for (const [row, cells] of styles.rows)
    for (const column of cells.keys()) {
      const above = styles.get(row - 1, column) !== undefined;
      const beside = styles.get(row, column - 1) !== undefined;
      if (above || beside) inner.set(row, column, JSON.stringify({ above, beside }));
    }
  return [...equalBlocks(inner.rows, (sides) => sides)].flatMap(([sides, blocks]) =>
    paintSteps(sheet, blocks, (shape) =>
      withoutLines(JSON.parse(String(sides)) as { readonly above: boolean; readonly beside: boolean }, shape),
    ),
  );
}

/** Over plain cells: fonts, grounds, lines each for themselves, so that few words reach many cells. */
function layerSteps(sheet: string, styles: CellGrid<StyleDoc>): Step[] {
  const layers = oncePerStyle((style) => layersOf(style).map((layer) => layer && JSON.stringify(layer)));
  const grids: CellGrid<string>[] = [];
  for (const [row, cells] of styles.rows)
    for (const [column, style] of cells)
      for (const [index, layer] of layers(style).entries()) {
        const grid = grids[index] ?? new CellGrid<string>();
        grids[index] = grid;
        if (layer !== undefined) grid.set(row, column, layer);
      }
  return grids.flatMap((grid) =>
    [...equalBlocks(grid.rows, (layer) => layer)].flatMap(([layer, blocks]) =>
      paintSteps(sheet, blocks, (shape) => freshCoats(JSON.parse(String(layer)) as Layer, shape)),
    ),
  );
}

function oncePerStyle<T>(part: (style: StyleDoc) => T): (style: StyleDoc) => T {
  const known = new Map<StyleDoc, T>();
  return (style) => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const made = part(style);
    known.set(style, made);
    return made;
  };
}

/** A new sheet of ours: our font, so that what a person types there looks like the rest. */
export const baseSteps = (sheet: string): Step[] => [
  {
    bytes: COST.range + COST.part * 2 + COST.action * 2 + 40,
    queue: (request) => request.sheet(sheet).getRange().untrack().format.font.set(OUR_FONT),
  },
];

/**
 * Rows or columns that have just come take after their neighbours. The workbook's own plain style takes that away and leaves
 * the neighbours their lines, and conditions and rules that span the new cells stay whole. `isOurs`: set in our font.
 */
export const plainSteps = (sheet: string, area: Merge, isOurs: boolean): Step[] => [
  {
    bytes: COST.range + COST.action + (isOurs ? COST.part * 2 + COST.action * 2 : 0),
    queue(request) {
      const range = request.range(sheet, areaAddress(area));
      range.style = "Normal";
      if (isOurs) range.format.font.set(OUR_FONT);
    },
  },
];

export function restyleSteps(sheet: string, areas: readonly RestyledArea[]): Step[] {
  return areas.flatMap(({ change, ...area }) => [
    ...paintSteps(sheet, [area], (shape) => changeCoats(change, shape)),
    ...(change.format === undefined ? [] : [formatStep(sheet, area, change.format ?? GENERAL)]),
  ]);
}

/** Lines are told for areas of one shape at a time: between the rows of a single one there is none. */
function paintSteps(sheet: string, blocks: readonly Merge[], coatsFor: (shape: Shape) => readonly Coat[]): Step[] {
  const [anyShape] = SHAPES;
  if (anyShape === undefined) return [];
  const common = coatsFor(anyShape).filter((coat) => !coat.isLine);
  return [
    ...coatSteps(sheet, blocks, common),
    ...SHAPES.flatMap((shape) => {
      const lines = coatsFor(shape).filter((coat) => coat.isLine);
      return coatSteps(sheet, lines.length === 0 ? [] : blocks.filter((block) => isOfShape(block, shape)), lines);
    }),
  ];
}

function coatSteps(sheet: string, blocks: readonly Merge[], coats: readonly Coat[]): Step[] {
  if (coats.length === 0) return [];
  const paint = coats.reduce<number>((sum, { bytes }) => sum + bytes, COST.part);
  return areaLists(blocks).map((list) => ({
    bytes: COST.range + jsonBytes(list) + paint,
    queue(request) {
      const areas = request.cells(sheet, list);
      const { format } = areas;
      for (const coat of coats) coat.paint(format);
    },
  }));
}

const SHAPES: readonly Shape[] = [
  { rows: "one", columns: "one" },
  { rows: "one", columns: "several" },
  { rows: "several", columns: "one" },
  { rows: "several", columns: "several" },
];

const isOfShape = ({ top, left, bottom, right }: Merge, { rows, columns }: Shape): boolean =>
  (top === bottom) === (rows === "one") && (left === right) === (columns === "one");

/** From so many equal cells on one word for all is shorter. */
const MANY = 30;

/** Where the cells of a new sheet are ordinary they are so already, but for formulas that brought a format with them. */
function formatSteps(sheet: string, formats: CellGrid<string>, isFresh: boolean): Step[] {
  const scattered = new CellGrid<string>();
  const steps: Step[] = [];
  for (const [format, blocks] of equalBlocks(formats.rows, (code) => code)) {
    if (isFresh && format === GENERAL) continue;
    for (const block of blocks) {
      if ((block.bottom - block.top + 1) * (block.right - block.left + 1) >= MANY)
        steps.push(formatStep(sheet, block, String(format)));
      else eachCell(block, (row, column) => scattered.set(row, column, String(format)));
    }
  }
  return [...steps, ...blocksOf(scattered.rows).map((block) => gridStep(sheet, block, scattered))];
}

function eachCell({ top, left, bottom, right }: Merge, tell: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) tell(row, column);
}

const formatStep = (sheet: string, area: Merge, format: string): Step => ({
  bytes: COST.range + COST.action + jsonBytes(format),
  queue(request) {
    // One word for all cells: Excel takes it, its types do not say so.
    request.range(sheet, areaAddress(area)).set({ numberFormat: format as unknown as string[][] });
  },
});

function gridStep(sheet: string, block: Merge, formats: CellGrid<string>): Step {
  const grid: (string | null)[][] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    const line: (string | null)[] = [];
    for (let column = block.left; column <= block.right; column++) line.push(formats.get(row, column) ?? null);
    grid.push(line);
  }
  return {
    bytes: COST.range + COST.action + jsonBytes(grid),
    queue(request) {
      request.range(sheet, areaAddress(block)).numberFormat = grid;
    },
  };
}
