/** The rows that a list of edits makes on a sheet, with what tells later whether they are still as they were made. */
import type { MadeRows } from "../ledger/journal";
import type { Followed, Line } from "./followed";
import { rowPrint } from "./memory";
import type { OwnPlace } from "./ownPlaces";

/** `idOf`: by row now; `known`: whether a line had that id before. */
export interface Ids {
  readonly idOf: ReadonlyMap<number, string>;
  known(line: Line, id: string): boolean;
}

/** Those between the same two rows together: rows that were there, and whose ids do not change either. */
export function madeRuns(
  made: readonly number[],
  { sheet, columnOf }: OwnPlace,
  followed: Followed,
  ids: Ids,
): MadeRows[] {
  const { idOf } = ids;
  const lineAt = (row: number): Line => followed.rows[row] ?? {};
  const steady = (row: number): boolean => {
    const id = idOf.get(row);
    return id !== undefined && ids.known(lineAt(row), id);
  };
  const landmarks = sheet.rows.map((_, row) => row).filter(steady);
  const runs = new Map<string, Omit<MadeRows, "rows"> & { rows: MadeRows["rows"][number][] }>();
  let next = 0;
  for (const row of [...made].sort((one, other) => one - other)) {
    while (next < landmarks.length && (landmarks[next] ?? 0) < row) next += 1;
    const [above, below] = [landmarks[next - 1], landmarks[next]];
    const inserted = lineAt(row).before === undefined;
    const key = `${above ?? ""}:${below ?? ""}:${inserted}`;
    const top = above === undefined ? -1 : (lineAt(above).before ?? 0);
    const bottom = below === undefined ? top + 1 : (lineAt(below).before ?? 0);
    const run = runs.get(key) ?? {
      rows: [],
      inserted,
      ...(above === undefined ? {} : { above: idOf.get(above) ?? "" }),
      ...(below === undefined ? {} : { below: idOf.get(below) ?? "" }),
      gap: bottom - top - 1,
    };
    run.rows.push({ id: idOf.get(row) ?? "", print: rowPrint(sheet, row, columnOf) });
    runs.set(key, run);
  }
  return [...runs.values()];
}
