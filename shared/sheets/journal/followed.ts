/** Where the rows and columns of a sheet come to stand while a list of edits is applied, and which cells are written. */
import type { Edit } from "../../workbook/edit";

/** A row or a column; `before`: its number before the edits, absent in one that they inserted. */
export interface Line {
  readonly before?: number;
}

/** A sheet after the edits: its first lines in order, and the cells that were written, by the place of their row now. */
export interface Followed {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly written: ReadonlyMap<number, readonly number[]>;
}

/** `reach`: so many rows and columns at least are followed. */
export function follow(edits: readonly Edit[], sheet: string, reach: { rows: number; columns: number }): Followed {
  const rows = new Lines();
  const columns = new Lines();
  const written = new Map<Line, Set<Line>>();
  for (const edit of edits) {
    if (edit.sheet !== sheet) continue;
    if (edit.kind === "insertRows") rows.insert(edit.at, edit.count);
    else if (edit.kind === "insertColumns") columns.insert(edit.at, edit.count);
    else if (edit.kind === "deleteRows") rows.remove(edit.at, edit.count);
    else if (edit.kind === "deleteColumns") columns.remove(edit.at, edit.count);
    else if (edit.kind === "writeCells") {
      for (const { row, column } of edit.cells) {
        const line = rows.line(row);
        const cells = written.get(line) ?? new Set<Line>();
        cells.add(columns.line(column));
        written.set(line, cells);
      }
    }
  }
  rows.line(reach.rows);
  columns.line(reach.columns);
  const columnNow = new Map(columns.lines.map((line, place) => [line, place]));
  const byRow = rows.lines.flatMap((line, place): [number, number[]][] => {
    const cells = written.get(line);
    return cells === undefined ? [] : [[place, [...cells].flatMap((column) => columnNow.get(column) ?? [])]];
  });
  return { rows: rows.lines, columns: columns.lines, written: new Map(byRow) };
}

class Lines {
  readonly lines: Line[] = [];
  private next = 0;

  line(place: number): Line {
    this.reach(place + 1);
    return this.lines[place] ?? {};
  }

  insert(at: number, count: number): void {
    this.reach(at);
    this.lines.splice(at, 0, ...Array.from({ length: count }, () => ({})));
  }

  remove(at: number, count: number): void {
    this.reach(at + count);
    this.lines.splice(at, count);
  }

  private reach(length: number): void {
    while (this.lines.length < length) this.lines.push({ before: this.next++ });
  }
}
