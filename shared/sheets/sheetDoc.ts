/** A generated sheet described as plain data: what `planEdits` compares with the workbook and a host writes. */
import type { CellRange } from "../workbook/address";
import type { CellContent } from "../workbook/edit";
import type {
  ChartDoc,
  ColumnDoc,
  ConditionalDoc,
  FreezeDoc,
  PrintDoc,
  StyleDoc,
  ValidationDoc,
} from "../workbook/sheetFacets";

/** `cockpit`, `index`, `findings`, `rules`, `ledger`, or `programme:1.1.1`. */
export type SheetKey = string;

/** One cell of a generated sheet. */
export interface CellDoc {
  readonly content: CellContent;
  readonly style: StyleDoc;
  /** A home cell: created once with this content, then the person's; never rewritten. */
  readonly home?: true;
  readonly link?: CellRange;
}

/** One row. Height in points; absent: the host's default. */
export interface RowDoc {
  /** Stable id of what the row shows; absent for headings and empty rows. */
  readonly id?: string;
  readonly height?: number;
  readonly hidden?: true;
  /** By column. */
  readonly cells: Readonly<Record<number, CellDoc>>;
}

export interface SheetDoc {
  readonly key: SheetKey;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColour?: string;
  readonly columns: readonly ColumnDoc[];
  readonly rows: readonly RowDoc[];
  readonly validations: readonly ValidationDoc[];
  readonly conditionals: readonly ConditionalDoc[];
  readonly charts: readonly ChartDoc[];
  readonly freeze: FreezeDoc;
  readonly print?: PrintDoc;
  /**
   * The hidden column in which every row holds its id as a literal, so that each is known wherever it stands now.
   * Absent: rows are known by their place (the ledger).
   */
  readonly idColumn?: number;
  /** What a row says, and in which column, once its subject has left the plan. */
  readonly goneNote?: { readonly column: number; readonly text: string };
  /**
   * A list whose rows come and go: each row is laid out where its id stands now, new ones in free rows below, and on a
   * refresh the facets follow.
   */
  readonly grows?: true;
}
