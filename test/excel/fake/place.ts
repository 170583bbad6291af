/** The cells that an object of the in-memory Excel is about, and what changing them asks. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { SheetFacets } from "../facets/sheetFacets";

/** A Range has one area, RangeAreas several, all on one sheet; edges included, from 0. */
export interface Place {
  readonly sheetName: string;
  readonly areas: readonly Merge[];
  readonly facets: SheetFacets;
  /** Throws where the sheet is protected, as Excel does, before anything changes. */
  mayChange(): void;
}
