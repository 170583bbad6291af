/** `Worksheet.pageLayout`: how the sheet is printed. */
import { isAllColumns, isAllRows, LAST_COLUMN, LAST_ROW, type Stretch } from "../facets/areas";
import type { PageSetUp, Zoom } from "../facets/page";
import type { SheetFacets } from "../facets/sheetFacets";
import { type Argument, type ExcelObject, ExcelRefusal, invalidArgument, type Json } from "../fake/excelObject";
import { type Check, numberIn, oneOf, recordOf, truth, wholeIn } from "./checks";
import { nothing, notThere } from "./collections";
import { headersFooters } from "./headersFooters";
import { doing, type Properties } from "./properties";
import { areasOf, rangeAreas } from "./rangeAreas";

export function pageLayout(facets: SheetFacets): ExcelObject {
  const { page, link } = facets;
  const { gets, sets } = simpleProperties(facets);
  return {
    kind: "PageLayout",
    gets: { ...gets, zoom: () => ({ ...page.setUp.zoom }) },
    sets: {
      ...sets,
      zoom: (value) => {
        page.setUp = { ...page.setUp, zoom: readZoom(value) };
      },
    },
    parts: { headersFooters: () => headersFooters(page) },
    methods: {
      setPrintArea: doing((areas) => {
        page.area = areasOf(areas);
      }),
      getPrintArea: () => {
        if (page.area.length === 0) throw notThere();
        return rangeAreas(link.placeAt(page.area));
      },
      getPrintAreaOrNullObject: () =>
        page.area.length === 0 ? nothing("RangeAreas") : rangeAreas(link.placeAt(page.area)),
      setPrintMargins: doing((unit, margins) => {
        page.setUp = { ...page.setUp, ...readMargins(unit, margins) };
      }),
      ...titles(facets),
    },
  };
}

const MARGIN = numberIn(0, 3528);
const PAPERS = ["Letter", "Tabloid", "Legal", "Executive", "A3", "A4", "A5", "B4", "B5"];

const CHECKS: { readonly [K in keyof PageSetUp]?: Check<Json> } = {
  orientation: oneOf(["Portrait", "Landscape"]),
  paperSize: oneOf(PAPERS),
  centerHorizontally: truth,
  centerVertically: truth,
  leftMargin: MARGIN,
  rightMargin: MARGIN,
  topMargin: MARGIN,
  bottomMargin: MARGIN,
  headerMargin: MARGIN,
  footerMargin: MARGIN,
  printGridlines: truth,
  printHeadings: truth,
  blackAndWhite: truth,
  draftMode: truth,
  printOrder: oneOf(["DownThenOver", "OverThenDown"]),
};

function simpleProperties({ page }: SheetFacets): Properties {
  const gets: Record<string, () => Json> = {};
  const sets: Record<string, (value: Json) => void> = {};
  for (const [name, check] of Object.entries(CHECKS)) {
    gets[name] = () => page.setUp[name as keyof PageSetUp] as Json;
    sets[name] = (value) => {
      page.setUp = { ...page.setUp, [name]: check(value) };
    };
  }
  return { gets, sets };
}

const PAGES = wholeIn(1, 32_767);

/** A scale from 10 to 400 per cent, or how many pages wide and high; what is not said of pages is as many as it takes. */
function readZoom(value: Json): Zoom {
  const { scale, ...fit } = recordOf(value, ["scale", "horizontalFitToPages", "verticalFitToPages"]);
  const pages = (name: "horizontalFitToPages" | "verticalFitToPages"): number | null =>
    fit[name] === undefined || fit[name] === null ? null : PAGES(fit[name]);
  const zoom = { horizontalFitToPages: pages("horizontalFitToPages"), verticalFitToPages: pages("verticalFitToPages") };
  const isFitted = zoom.horizontalFitToPages !== null || zoom.verticalFitToPages !== null;
  const hasScale = scale !== undefined && scale !== null;
  if (isFitted === hasScale) throw invalidArgument("a scale or numbers of pages are wanted");
  return { ...zoom, scale: hasScale ? wholeIn(10, 400)(scale) : null };
}

const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"];

function readMargins(unit: Argument, margins: Argument): Partial<PageSetUp> {
  const points = typeof unit === "string" ? UNITS[unit] : undefined;
  if (points === undefined) throw invalidArgument("no unit of length");
  const record = recordOf(margins as Json, MARGINS);
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [`${name}Margin`, MARGIN((value as number) * points)]),
  );
}

function titles({ page, link }: SheetFacets): NonNullable<ExcelObject["methods"]> {
  const rows = (): ExcelObject | undefined =>
    page.titleRows && link.rangeAt({ ...whole, top: page.titleRows.first, bottom: page.titleRows.last });
  const columns = (): ExcelObject | undefined =>
    page.titleColumns && link.rangeAt({ ...whole, left: page.titleColumns.first, right: page.titleColumns.last });
  const orRefused = (range: ExcelObject | undefined): ExcelObject => {
    if (range === undefined) throw notThere();
    return range;
  };
  return {
    setPrintTitleRows: doing((range) => {
      page.titleRows = stretchIn(range, "rows");
    }),
    setPrintTitleColumns: doing((range) => {
      page.titleColumns = stretchIn(range, "columns");
    }),
    getPrintTitleRows: () => orRefused(rows()),
    getPrintTitleRowsOrNullObject: () => rows() ?? nothing("Range"),
    getPrintTitleColumns: () => orRefused(columns()),
    getPrintTitleColumnsOrNullObject: () => columns() ?? nothing("Range"),
  };
}

const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** The rows or columns of a range; an address must name whole ones, `$1:$3`. */
function stretchIn(range: Argument, axis: "rows" | "columns"): Stretch {
  const [area, ...others] = areasOf(range);
  if (area === undefined || others.length > 0) throw invalidArgument("one range is wanted");
  const isWhole = axis === "rows" ? isAllColumns(area) : isAllRows(area);
  if (typeof range === "string" && !isWhole)
    throw new ExcelRefusal("InvalidArgument", `${range} names no whole ${axis}`);
  return axis === "rows" ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
}
