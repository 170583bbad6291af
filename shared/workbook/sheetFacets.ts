/** The parts of a sheet beside its cells, described host-neutrally. Rows and columns count from 0. */
import type { CellRange } from "./address";
import type { Formula } from "./formula/tree";
import type { Merge } from "./snapshot";

/** `#RRGGBB`. */
export type Colour = string;

export interface EdgeDoc {
  readonly colour: Colour;
  readonly weight: "hair" | "thin" | "medium";
}

/** The look of a cell; absent fields are the workbook's defaults. Sizes in points, indent in steps of the host. */
export interface StyleDoc {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: Colour;
  readonly fill?: Colour;
  readonly align?: "left" | "right" | "center";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Number format code, en-US. */
  readonly format?: string;
  readonly top?: EdgeDoc;
  readonly bottom?: EdgeDoc;
  readonly left?: EdgeDoc;
  readonly right?: EdgeDoc;
  readonly unlocked?: boolean;
}

/** A border as a person may draw it. */
export interface BorderDoc {
  readonly colour: Colour;
  readonly weight:
    | "hair"
    | "thin"
    | "medium"
    | "thick"
    | "dashed"
    | "dotted"
    | "double"
    | "dashDot"
    | "dashDotDot"
    | "mediumDashed"
    | "mediumDashDot"
    | "mediumDashDotDot"
    | "slantDashDot";
}

/** What changes of a look: absent fields stay as they are, `null` is the program's own choice. Sizes in points. */
export interface LookChange {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: Colour | null;
  readonly fill?: Colour | null;
  readonly align?: "left" | "right" | "center" | "justify" | null;
  readonly vertical?: "top" | "middle" | "bottom" | null;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, anticlockwise positive, −90 … 90. */
  readonly rotation?: number;
  /** Number format code, en-US; `null` is General. */
  readonly format?: string | null;
  readonly top?: BorderDoc | null;
  readonly bottom?: BorderDoc | null;
  readonly left?: BorderDoc | null;
  readonly right?: BorderDoc | null;
}

/** Width in characters of Arial 10, the margin included: seven pixels each, whatever the workbook's own font is. */
export interface ColumnDoc {
  readonly width: number;
  readonly hidden?: boolean;
}

export interface FreezeDoc {
  readonly rows: number;
  readonly columns: number;
}

/** What may be typed; `level` stop refuses, warning asks. Messages are ready texts. */
export interface ValidationDoc extends Merge {
  readonly allow:
    | { readonly kind: "list"; readonly items: readonly string[] }
    | { readonly kind: "numberBetween"; readonly low: number; readonly high: number }
    | { readonly kind: "numberAtLeast"; readonly low: number }
    | { readonly kind: "dayBetween"; readonly low: number; readonly high: number };
  readonly level: "stop" | "warning";
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** A font and fill that apply where the formula, written for the top-left cell with relative references, holds. */
export interface ConditionalDoc extends Merge {
  readonly when: Formula;
  readonly style: Pick<StyleDoc, "colour" | "fill" | "bold" | "italic">;
}

/** A link from a cell to a cell of the same workbook. */
export interface LinkDoc {
  readonly row: number;
  readonly column: number;
  readonly to: CellRange;
  readonly tip?: string;
}

export interface ChartSeriesDoc {
  readonly name: string;
  readonly type: "column" | "line";
  readonly colour: Colour;
  readonly dash?: "dash" | "dot";
  readonly categories: CellRange;
  readonly values: CellRange;
}

/** A native column-and-line chart over visible cells; anchored at a cell, size in pixels. Axis values are fractions 0–`max`. */
export interface ChartDoc {
  readonly name: string;
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeriesDoc[];
  readonly max: number;
}

/** Page set-up: A4 landscape, one page wide. Breaks stand before the rows named. */
export interface PrintDoc {
  readonly area: Merge;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly breaksBefore: readonly number[];
  /** The user's words, shown as they are. */
  readonly footerLeft: string;
  readonly footerCentre: string;
  /** The page: `&P` is its number, `&N` how many there are. */
  readonly footerRight: string;
}
