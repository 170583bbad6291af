/** What a workbook holds that the grid does not show, or shows otherwise: a save keeps it, but nobody sees it here. */

export type CannotShowCode =
  | "charts"
  | "chartSheet"
  | "pivots"
  | "pictures"
  | "shapes"
  | "controls"
  | "slicers"
  | "sparklines"
  | "tables"
  | "filters"
  | "outline"
  | "macros"
  | "connections"
  | "externalLinks"
  | "protected"
  | "printSetup"
  | "threadedComments"
  | "richText"
  | "arrayFormulas"
  | "dataTables"
  | "conditionFormats"
  | "embedded"
  | "backgroundPicture"
  | "customViews"
  | "namedStyles"
  | "signature";

/** One thing, of one sheet or (where `sheet` is absent) of the whole workbook. */
export interface CannotShow {
  readonly code: CannotShowCode;
  readonly sheet?: string;
  /** How many there are; 1 when counting means nothing. */
  readonly count: number;
  /** Names, where the file gives them: charts' titles, pivots, tables. */
  readonly names?: readonly string[];
}
