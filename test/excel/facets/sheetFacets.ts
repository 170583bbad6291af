/** Everything of a sheet but its cells: looks, sizes, rules, links, charts, print set-up; it follows rows and columns that come and go. */
import type { Merge } from "../../../shared/workbook/snapshot";

/** What happens to the grid under the facets; rows and columns from 0. */
export interface GridChange {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

export interface SheetFacets {
  /** Every facet follows; inserted rows and columns take the look of those before them, as in Excel. */
  changed(change: GridChange): void;
  /** `Range.clear`: what of the cells' looks and links goes. */
  clear(areas: readonly Merge[], applyTo: "All" | "Formats" | "Hyperlinks" | "RemoveHyperlinks"): void;
}
