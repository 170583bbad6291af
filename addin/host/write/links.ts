/** Links to cells of the same workbook; the cell keeps its look, and stays empty where it was. */
import { printRange } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import type { LinkDoc } from "../../../shared/workbook/sheetFacets";
import type { Merge } from "../../../shared/workbook/snapshot";
import { areaAddress, areaLists } from "../addresses";
import { CellGrid, equalBlocks, sizeOf } from "../blocks";
import { typedText } from "./asTyped";
import { fontCoat } from "./coats";
import { COST, jsonBytes, type Step } from "./step";

/** What of a cell a link would change. */
export interface LinkedCell {
  readonly font: LinkFont;
  /** What stands in it: a text, nothing, or something else, which may be a formula. */
  readonly holds: { readonly text: string } | "nothing" | "other";
}

/** Complete, as one cell has it. */
export type LinkFont = Excel.CellPropertiesFont & Excel.Interfaces.RangeFontUpdateData;

export type LinkedCellAt = (row: number, column: number) => LinkedCell;

const LONGEST_TIP = 255;

export function linkSteps(
  { sheet, links, keep }: Extract<Edit, { readonly kind: "setLinks" }>,
  isFresh: boolean,
  cellAt: LinkedCellAt,
): Step[] {
  return [
    ...(isFresh || keep === true ? [] : [withoutLinks(sheet)]),
    ...links.map((link) => linkStep(sheet, link, cellAt(link.row, link.column))),
    ...fontSteps(sheet, links, cellAt),
  ];
}

const withoutLinks = (sheet: string): Step => ({
  bytes: COST.range + COST.action,
  queue: (request) => request.sheet(sheet).getRange().untrack().clear("Hyperlinks"),
});

function linkStep(sheet: string, { row, column, to, tip }: LinkDoc, { holds }: LinkedCell): Step {
  const text = typeof holds === "object" && typedText(holds.text) === holds.text ? holds.text : undefined;
  const link = {
    documentReference: printRange(to),
    ...(tip === undefined ? {} : { screenTip: tip.slice(0, LONGEST_TIP) }),
    // The text stays in any case; told, it also stays where Excel would show the address. What reads as a number is not told.
    ...(text === undefined ? {} : { textToDisplay: text }),
  };
  const area: Merge = { top: row, left: column, bottom: row, right: column };
  // A text that stands there by now would be written over, and where nothing stood it would be cleared away.
  const written = holds === "nothing" ? "" : text;
  return {
    bytes: COST.range + 2 * COST.action + jsonBytes(link),
    ...(written === undefined ? {} : { writes: { sheet, area, formats: false, typed: () => written } }),
    queue(request) {
      const cell = request.range(sheet, areaAddress(area));
      cell.hyperlink = link;
      // Excel writes the address into an empty cell.
      if (holds === "nothing") cell.clear("Contents");
    },
  };
}

/** Excel makes a link blue and underlined in a font of its own. */
function fontSteps(sheet: string, links: readonly LinkDoc[], cellAt: LinkedCellAt): Step[] {
  const fonts = new CellGrid<string>();
  for (const { row, column } of links) fonts.set(row, column, JSON.stringify(cellAt(row, column).font));
  return [...equalBlocks(fonts.rows, (font) => font)].flatMap(([key, blocks]) => {
    const font = JSON.parse(String(key)) as LinkFont;
    const coat = fontCoat(font);
    const [only, ...others] = blocks;
    if (only !== undefined && others.length === 0 && sizeOf(only) === 1) return [cellFontStep(sheet, only, font)];
    return areaLists(blocks).map(
      (list): Step => ({
        bytes: COST.range + COST.part + jsonBytes(list) + coat.bytes,
        queue: (request) => coat.paint(request.cells(sheet, list).format),
      }),
    );
  });
}

/** One cell is told in one word. */
const cellFontStep = (sheet: string, cell: Merge, font: LinkFont): Step => ({
  bytes: COST.range + COST.action + jsonBytes(font),
  queue: (request) => request.range(sheet, areaAddress(cell)).setCellProperties([[{ format: { font } }]]),
});
