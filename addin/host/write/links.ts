/** Links to cells of the same workbook; the cell keeps its look, and stays empty where it was. */
import { printRange } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import type { LinkDoc } from "../../../shared/workbook/sheetFacets";
import { areaAddress, areaLists } from "../addresses";
import { CellGrid, equalBlocks } from "../blocks";
import { fontCoat } from "./coats";
import { COST, jsonBytes, type Step } from "./step";

/** What of a cell a link would change. */
export interface LinkedCell {
  readonly font: Excel.Interfaces.RangeFontUpdateData;
  readonly isEmpty: boolean;
}

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

function linkStep(sheet: string, { row, column, to, tip }: LinkDoc, { isEmpty }: LinkedCell): Step {
  const link = {
    documentReference: printRange(to),
    ...(tip === undefined ? {} : { screenTip: tip.slice(0, LONGEST_TIP) }),
  };
  return {
    bytes: COST.range + 2 * COST.action + jsonBytes(link),
    queue(request) {
      const cell = request.range(sheet, areaAddress({ top: row, left: column, bottom: row, right: column }));
      cell.hyperlink = link;
      // Excel writes the address into an empty cell.
      if (isEmpty) cell.clear("Contents");
    },
  };
}

/** Excel makes a link blue and underlined in a font of its own. */
function fontSteps(sheet: string, links: readonly LinkDoc[], cellAt: LinkedCellAt): Step[] {
  const fonts = new CellGrid<string>();
  for (const { row, column } of links) fonts.set(row, column, JSON.stringify(cellAt(row, column).font));
  return [...equalBlocks(fonts.rows, (font) => font)].flatMap(([key, blocks]) => {
    const coat = fontCoat(JSON.parse(String(key)) as Excel.Interfaces.RangeFontUpdateData);
    return areaLists(blocks).map(
      (list): Step => ({
        bytes: COST.range + COST.part + jsonBytes(list) + coat.bytes,
        queue: (request) => coat.paint(request.cells(sheet, list).format),
      }),
    );
  });
}
