/** What happens in the workbook of the in-memory Excel, told to every pane. */
import type { Merge } from "../../../shared/workbook/snapshot";

/** A pane of ours, the person in front of it, or somebody who works in the same workbook elsewhere. */
export type Actor = { readonly pane: object; readonly byHand?: true } | "coauthor";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type BookEvent =
  | { readonly kind: "changed"; readonly sheetId: string; readonly area: Merge; readonly change: ChangeType }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Merge }
  | { readonly kind: "added" | "deleted" | "calculated" | "activated" | "deactivated"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly before: string; readonly after: string };

export type Listener = (event: BookEvent, by: Actor) => void;
