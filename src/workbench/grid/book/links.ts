/** Links of cells, as the spreadsheet program keeps them: to a sheet by its id, or out of the workbook. */
import { type CellRange, cellName } from "../../../../shared/workbook/address";
import type { LinkLook } from "../../file/looks";
import type { PlacedLooks } from "./bookData";

export type SheetIds = ReadonlyMap<string, string>;

export function linksResource(sheets: readonly PlacedLooks[], ids: SheetIds): { name: string; data: string } {
  const links: Record<string, object[]> = {};
  for (const { looks, id } of sheets)
    links[id] = looks.links.flatMap((link) => {
      const payload = payloadOf(link, ids);
      if (payload === undefined) return [];
      return [{ id: linkId(link.top, link.left), row: link.top, column: link.left, payload }];
    });
  return { name: "SHEET_HYPER_LINK_PLUGIN", data: JSON.stringify(links) };
}

export const linkId = (row: number, column: number): string => `link-${row}-${column}`;

function payloadOf({ to }: LinkLook, ids: SheetIds): string | undefined {
  if (to.kind === "address") return to.address;
  const place = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?\d+)?$/i.exec(to.place);
  const sheet = ids.get((place?.[1]?.replace(/''/g, "'") ?? place?.[2]) || "");
  return place === null || sheet === undefined ? undefined : `#gid=${sheet}&range=${place[3]}${place[4]}`;
}

/** A link to cells of the same workbook; `undefined` where the sheet is gone. */
export function payloadTo({ sheet, top, left }: CellRange, ids: SheetIds): string | undefined {
  const id = ids.get(sheet);
  return id === undefined ? undefined : `#gid=${id}&range=${cellName(top, left)}`;
}
