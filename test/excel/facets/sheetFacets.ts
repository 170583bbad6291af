/** Everything of a sheet but its cells: looks, sizes, rules, links, charts, print set-up; it follows rows and columns that come and go. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { Argument, ExcelObject } from "../fake/excelObject";
import type { Place } from "../fake/place";
import type { Separator } from "./addresses";
import { type ChartStore, newChartStore } from "./charts";
import { type ConditionalStore, newConditionalStore } from "./conditionals";
import { type FreezeStore, newFreezeStore } from "./freeze";
import { type LinkStore, newLinkStore } from "./links";
import { type LookStore, newLookStore } from "./looks";
import { newPageStore, type PageStore } from "./page";
import { newSizeStore, type SizeStore } from "./sizes";
import { newValidationStore, type ValidationStore } from "./validations";

/** What happens to the grid under the facets; rows and columns from 0. */
export interface GridChange {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** What the facets ask of the sheet that they belong to; `sheet` is the name of another sheet. */
export interface SheetLink {
  /** The sheet's name now. */
  name(): string;
  /** What a cell shows, `""` when it is empty. */
  textAt(row: number, column: number, sheet?: string): string;
  /** What a cell holds, as `Range.values` gives it: `""` when it is empty. */
  valueAt(row: number, column: number, sheet?: string): string | number | boolean;
  /** Whether a cell holds nothing at all; a formula that shows nothing is something. */
  isBlank(row: number, column: number, sheet?: string): boolean;
  /** The rectangle around all that stands in cells; `undefined` when nothing does. */
  usedArea(): Merge | undefined;
  /** Writes a text as a person's keyboard would not: it stays text. */
  writeText(row: number, column: number, text: string): void;
  /** All of `Range.clear`, contents and facets; `applyTo` as it came. */
  clear(areas: readonly Merge[], applyTo: Argument): void;
  /** Cells of this sheet. */
  placeAt(areas: readonly Merge[]): Place;
  /** The `Range` object of an area. */
  rangeAt(area: Merge, sheet?: string): ExcelObject;
  /** The `Worksheet` object. */
  worksheet(): ExcelObject;
  /** What may stand between the areas of `getRanges`; both signs when absent, as in an Excel of today. */
  separators?(): readonly Separator[];
  /** Throws where the sheet's protection forbids to change charts and the like. */
  mayChangeObjects(): void;
}

export interface SheetFacets {
  readonly link: SheetLink;
  readonly looks: LookStore;
  readonly sizes: SizeStore;
  readonly conditionals: ConditionalStore;
  readonly validations: ValidationStore;
  readonly links: LinkStore;
  readonly charts: ChartStore;
  readonly page: PageStore;
  readonly freeze: FreezeStore;
  /** Every facet follows; inserted rows and columns take the look of those before them, as in Excel. */
  changed(change: GridChange): void;
  /** The cells of a sheet, this one or another, have moved: formulas and charts' ranges follow. After `changed` of that sheet. */
  cellsMoved(sheet: string, change: GridChange): void;
  sheetRenamed(from: string, to: string): void;
  sheetRemoved(sheet: string): void;
  /** `Range.clear`: what of the cells' looks, rules and links goes. */
  clear(areas: readonly Merge[], applyTo: "All" | "Formats" | "Hyperlinks" | "RemoveHyperlinks"): void;
}

/** Of a new sheet. */
export function newSheetFacets(link: SheetLink): SheetFacets {
  const looks = newLookStore();
  const sizes = newSizeStore();
  const conditionals = newConditionalStore();
  const validations = newValidationStore();
  const links = newLinkStore();
  const charts = newChartStore(sizes);
  const page = newPageStore();
  const freeze = newFreezeStore();
  return {
    link,
    looks,
    sizes,
    conditionals,
    validations,
    links,
    charts,
    page,
    freeze,
    changed(change) {
      charts.changed(change, () => sizes.changed(change));
      for (const store of [looks, conditionals, validations, links, page, freeze]) store.changed(change);
    },
    cellsMoved(sheet, change) {
      for (const store of [conditionals, validations, charts]) store.cellsMoved(sheet, link.name(), change);
    },
    sheetRenamed(from, to) {
      for (const store of [conditionals, validations, charts]) store.sheetRenamed(from, to);
    },
    sheetRemoved(sheet) {
      for (const store of [conditionals, validations, charts]) store.sheetRemoved(sheet);
    },
    clear(areas, applyTo) {
      if (applyTo === "Hyperlinks" || applyTo === "All") links.clear(areas);
      if (applyTo === "RemoveHyperlinks") for (const cell of links.clear(areas)) looks.reset([cell]);
      if (applyTo === "All" || applyTo === "Formats") {
        looks.reset(areas);
        conditionals.clear(areas);
      }
      if (applyTo === "All") validations.clear(areas);
    },
  };
}
