/** The edits that make a generated sheet that does not exist yet: its cells first, then each facet once. */
import type { CellWrite, Edit, StyledArea } from "../workbook/edit";
import type { StyleDoc } from "../workbook/sheetFacets";
import { eachCell } from "./eachCell";
import { linksOf } from "./ledger/facets";
import type { SheetDoc } from "./sheetDoc";

export function newSheetEdits(doc: SheetDoc): Edit[] {
  const sheet = doc.name;
  const links = linksOf(doc);
  return [
    {
      kind: "addSheet",
      sheet,
      hidden: doc.hidden,
      ...(doc.tabColour === undefined ? {} : { tabColour: doc.tabColour }),
    },
    { kind: "writeCells", sheet, cells: contentsOf(doc) },
    { kind: "styleCells", sheet, areas: styledAreas(doc) },
    { kind: "setColumns", sheet, columns: doc.columns },
    {
      kind: "setRowHeights",
      sheet,
      heights: doc.rows.map((row) => row.height ?? null),
      hiddenRows: doc.rows.flatMap((row, index) => (row.hidden === true ? [index] : [])),
    },
    { kind: "setFreeze", sheet, freeze: doc.freeze },
    ...(doc.validations.length > 0 ? [{ kind: "setValidations", sheet, validations: doc.validations } as const] : []),
    ...(doc.conditionals.length > 0
      ? [{ kind: "setConditionals", sheet, conditionals: doc.conditionals } as const]
      : []),
    ...(links.length > 0 ? [{ kind: "setLinks", sheet, links } as const] : []),
    ...(doc.charts.length > 0 ? [{ kind: "setCharts", sheet, charts: doc.charts } as const] : []),
    ...(doc.print === undefined ? [] : [{ kind: "setPrint", sheet, print: doc.print } as const]),
  ];
}

function contentsOf(doc: SheetDoc): CellWrite[] {
  const writes: CellWrite[] = [];
  for (const [row, { cells }] of doc.rows.entries())
    eachCell(cells, ({ content }, column) => {
      if (content.kind !== "blank") writes.push({ row, column, content, expected: null });
    });
  return writes;
}

const PLAIN: StyleDoc = {};

/** One area for each run of neighbours in a row that look the same, so that a host writes few styles. */
export function styledAreas(doc: SheetDoc): StyledArea[] {
  const areas: StyledArea[] = [];
  const looks = new Map<StyleDoc, string>();
  const lookOf = (style: StyleDoc): string => {
    const look = looks.get(style) ?? JSON.stringify(style);
    looks.set(style, look);
    return look;
  };
  for (const [row, { cells }] of doc.rows.entries()) {
    let open: { left: number; right: number; style: StyleDoc; look: string } | undefined;
    for (const column of Object.keys(cells)
      .map(Number)
      .sort((a, b) => a - b)) {
      const style = cells[column]?.style ?? PLAIN;
      const look = lookOf(style);
      if (open !== undefined && open.right === column - 1 && open.look === look) {
        open.right = column;
        continue;
      }
      if (open !== undefined)
        areas.push({ top: row, bottom: row, left: open.left, right: open.right, style: open.style });
      open = { left: column, right: column, style, look };
    }
    if (open !== undefined)
      areas.push({ top: row, bottom: row, left: open.left, right: open.right, style: open.style });
  }
  return areas.filter((area) => Object.keys(area.style).length > 0);
}
