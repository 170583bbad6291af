/** Writes small workbooks as files, through the library that writes the sample. */

import { snapshotOfExample } from "../../shared/check/examples/snapshotOfExample";
import type { ExampleSheet } from "../../shared/check/rule";
import type { Edit } from "../../shared/workbook/edit";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";

/** The bytes of a workbook with these sheets. Formulas are not written: only values and number formats. */
export async function writeBook(sheets: readonly ExampleSheet[]): Promise<Uint8Array> {
  const host = await emptyWorkbook("it");
  const applied = await host.applyEdits(snapshotOfExample({ sheets }).sheets.flatMap(editsOf));
  if (applied.kind !== "applied") throw new Error(applied.kind);
  return host.save();
}

type Snapshots = ReturnType<typeof snapshotOfExample>["sheets"][number];

function editsOf({ name, rows, merges }: Snapshots): Edit[] {
  const cells = rows.flatMap((row, index) =>
    (row ?? []).flatMap((cell, column) =>
      cell === undefined || cell.value === null || typeof cell.value === "object"
        ? []
        : [
            {
              row: index,
              column,
              expected: null,
              content: { kind: "value" as const, value: cell.value },
              format: cell.format,
            },
          ],
    ),
  );
  return [
    { kind: "addSheet", sheet: name, hidden: false },
    { kind: "writeCells", sheet: name, cells: cells.map(({ format: _format, ...cell }) => cell) },
    {
      kind: "styleCells",
      sheet: name,
      areas: cells.flatMap(({ row, column, format }) =>
        format === undefined ? [] : [{ top: row, left: column, bottom: row, right: column, style: { format } }],
      ),
    },
    { kind: "setMerges", sheet: name, merges },
  ];
}
