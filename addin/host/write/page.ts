/** Freezing and the page: A4 landscape, one page wide. */
import type { FreezeDoc, PrintDoc } from "../../../shared/workbook/sheetFacets";
import { areaAddress, rowsAddress } from "../addresses";
import { footersOf } from "./footers";
import { COST, jsonBytes, type Step } from "./step";

export function freezeSteps(sheet: string, { rows, columns }: FreezeDoc, isFresh: boolean): Step[] {
  if (isFresh && rows === 0 && columns === 0) return [];
  return [
    {
      bytes: COST.part + 2 * COST.action + COST.range,
      queue(request) {
        const { freezePanes } = request.sheet(sheet);
        if (!isFresh) freezePanes.unfreeze();
        if (rows > 0 && columns > 0)
          freezePanes.freezeAt(
            request.range(sheet, areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })),
          );
        else if (rows > 0) freezePanes.freezeRows(rows);
        else if (columns > 0) freezePanes.freezeColumns(columns);
      },
    },
  ];
}

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const MILLIMETRES = { side: 12, top: 13, bottom: 16, edge: 8 } as const;
const points = (millimetres: number): number => Math.round(millimetres * POINTS_PER_MILLIMETRE * 10) / 10;

const SETTINGS = {
  orientation: "Landscape",
  paperSize: "A4",
  leftMargin: points(MILLIMETRES.side),
  rightMargin: points(MILLIMETRES.side),
  topMargin: points(MILLIMETRES.top),
  bottomMargin: points(MILLIMETRES.bottom),
  headerMargin: points(MILLIMETRES.edge),
  footerMargin: points(MILLIMETRES.edge),
} as const;

/** Where a computer has no printer Excel may refuse any of it. `isLast`: nothing after it moves the sheet or its rows. */
export function printSteps(sheet: string, print: PrintDoc, isFresh: boolean, isLast: boolean): Step[] {
  const footers = footersOf(print);
  const breaks = print.breaksBefore.filter((row) => row > 0);
  return [
    {
      print: isLast ? "last" : "among",
      bytes: 4 * COST.part + 17 * (COST.action + 20) + jsonBytes(footers) + breaks.length * (COST.range + COST.part),
      queue(request) {
        const layout = request.sheet(sheet).pageLayout;
        layout.set(SETTINGS);
        layout.zoom = { horizontalFitToPages: 1 };
        layout.setPrintArea(areaAddress(print.area));
        if (print.titleRows !== undefined)
          layout.setPrintTitleRows(rowsAddress(print.titleRows.first, print.titleRows.last));
        writeFooters(layout.headersFooters, footers);
        const pageBreaks = request.sheet(sheet).horizontalPageBreaks;
        if (!isFresh) pageBreaks.removePageBreaks();
        for (const row of breaks) pageBreaks.add(`A${row + 1}`);
      },
    },
  ];
}

function writeFooters(group: Excel.HeaderFooterGroup, { left, centre, right }: ReturnType<typeof footersOf>): void {
  group.useSheetMargins = true;
  group.useSheetScale = false;
  group.defaultForAllPages.set({ leftFooter: left, centerFooter: centre, rightFooter: right });
}

/** Whether it was the print set-up that Excel refused, by the place that it names. */
export const isAboutPrint = (details: string): boolean =>
  /PageLayout|HeadersFooters|HeaderFooter|PageBreak/i.test(details);
