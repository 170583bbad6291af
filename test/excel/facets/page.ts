/** How a sheet is printed: paper, area, titles, breaks, headers and footers. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { areaAfter, areasAfter, type Stretch, stretchAfter } from "./areas";
import type { GridChange } from "./sheetFacets";

/** `null` where the other way counts: a scale, or pages wide and high. */
export interface Zoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

export interface HeadersAndFooters {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Margins in points. */
export interface PageSetUp {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Zoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printOrder: string;
  readonly everyPage: HeadersAndFooters;
  /** Whether headers and footers end where the cells do, and get smaller with them. */
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
}

export interface PageStore {
  setUp: PageSetUp;
  area: readonly Merge[];
  titleRows: Stretch | undefined;
  titleColumns: Stretch | undefined;
  /** Rows or columns before which a page begins, ascending. */
  breaks: { rows: readonly number[]; columns: readonly number[] };
  changed(change: GridChange): void;
}

/** Of a new sheet in a country of A4 paper: Excel's *Normal* margins. */
const NEW: PageSetUp = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  centerHorizontally: false,
  centerVertically: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: "DownThenOver",
  everyPage: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
  useSheetMargins: true,
  useSheetScale: true,
};

export function newPageStore(): PageStore {
  const store: PageStore = {
    setUp: NEW,
    area: [],
    titleRows: undefined,
    titleColumns: undefined,
    breaks: { rows: [], columns: [] },
    changed(change) {
      store.area = areasAfter(store.area, change);
      const title = change.axis === "rows" ? "titleRows" : "titleColumns";
      store[title] = store[title] && stretchAfter(store[title], change);
      const moved = store.breaks[change.axis].flatMap((at) => breakAfter(at, change) ?? []);
      store.breaks = { ...store.breaks, [change.axis]: [...new Set(moved)] };
    },
  };
  return store;
}

/** A break goes with the row after it; where that row is deleted, so is the break. */
function breakAfter(at: number, change: GridChange): number | undefined {
  const line =
    change.axis === "rows" ? { top: at, bottom: at, left: 0, right: 0 } : { top: 0, bottom: 0, left: at, right: at };
  const after = areaAfter(line, change);
  return after && (change.axis === "rows" ? after.top : after.left);
}
