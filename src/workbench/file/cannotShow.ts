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
  | "embedded"
  | "backgroundPicture"
  | "protected"
  | "threadedComments"
  | "notCalculated"
  | "recalculated"
  | "uncalculated"
  | "arrayFormulas"
  | "dataTables"
  | "richText"
  | "printSetup"
  | "macros"
  | "connections"
  | "externalLinks"
  | "customViews"
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

/** Nothing when there is none. */
export const counted = (code: CannotShowCode, count: number, names: readonly string[] = []): CannotShow[] =>
  count === 0 ? [] : [{ code, count, ...(names.length === 0 ? {} : { names }) }];
