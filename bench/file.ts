/** A plan as the bytes of a workbook, and the whole of `build` on such bytes. */
import type { Edit } from "../shared/workbook/edit";
import type { Snapshot } from "../shared/workbook/snapshot";
import { type Refreshed, refreshPlan } from "../src/actions/refreshPlan";
import { emptyWorkbook } from "../src/file/emptyWorkbook";
import { openFile } from "../src/file/openFile";
import { OPTIONS } from "./stages";

export async function bytesOf(snapshot: Snapshot): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  await host.applyEdits(snapshot.sheets.flatMap(({ name, rows }) => sheetEdits(name, rows)));
  return host.save();
}

function sheetEdits(sheet: string, rows: Snapshot["sheets"][number]["rows"]): Edit[] {
  const cells = rows.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) => (cell === undefined ? [] : [{ ...cell, row, column }])),
  );
  return [
    { kind: "addSheet", sheet, hidden: false },
    {
      kind: "writeCells",
      sheet,
      cells: cells.flatMap(({ row, column, value }) =>
        value === null || typeof value === "object"
          ? []
          : [{ row, column, content: { kind: "value", value } as const, expected: null }],
      ),
    },
    {
      kind: "styleCells",
      sheet,
      areas: cells.flatMap(({ row, column, format }) =>
        format === undefined ? [] : [{ top: row, bottom: row, left: column, right: column, style: { format } }],
      ),
    },
  ];
}

/** Opens, plans, writes, and gives the bytes: what `cabina build` does between two files. */
export async function build(bytes: Uint8Array): Promise<Refreshed & { readonly bytes: Uint8Array }> {
  const host = await openFile(bytes);
  if (!host.ok) throw new Error("the workbook of the bench cannot be opened");
  const built = await refreshPlan(host.value, OPTIONS);
  if (!built.ok || built.value.applied.kind !== "applied") throw new Error("the workbook of the bench is not built");
  return { ...built.value, bytes: await host.value.save() };
}
