/** The picture of an example's workbook. */
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../workbook/snapshot";
import type { Example, ExampleCell } from "../rule";

export const snapshotOfExample = ({ sheets }: Pick<Example, "sheets">): Snapshot => ({
  sheets: sheets.map<SheetSnapshot>(({ name, rows, merges = [], hiddenRows = [], hidden = false, depth }) => ({
    name,
    hidden,
    rows: rows.map((row) => row.map(cellOf)),
    merges,
    hiddenRows,
    depth: depth ?? "all",
  })),
});

export function cellOf(cell: ExampleCell): SnapshotCell | undefined {
  if (cell === null || cell === "") return undefined;
  return typeof cell === "object" && "value" in cell ? cell : { value: cell };
}
