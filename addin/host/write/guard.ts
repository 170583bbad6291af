/** Tells whether somebody else goes on with a list of edits under way here: what it wrote first must still stand. */
import { columnName } from "../../../shared/workbook/address";
import type { CellWrite, Edit } from "../../../shared/workbook/edit";
import { HostError } from "../../../src/hostProblem";
import type { OpenRequest } from "./request";

/** More than these are not looked at: the intent begins with them. */
const MOST_CELLS = 4;

type Value = string | number | boolean;

interface Guarded {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** What was asked with a request; throws where it is not as it was written. */
export type Answered = () => void;

export class Guard {
  private readonly sheet: string | undefined;
  private cells: readonly Guarded[];

  /** The first cells that the list writes; of these the last column, for the intent stands to the right of all records. */
  constructor(edits: readonly Edit[]) {
    const first = edits.find((edit) => edit.kind === "writeCells" && edit.cells.length > 0);
    this.sheet = first?.sheet;
    this.cells = first?.kind === "writeCells" ? lastColumn(first.cells) : [];
  }

  /** A later edit of the list: what it changes is looked at no more. */
  note(edit: Edit): void {
    if (edit.sheet !== this.sheet) return;
    if (edit.kind === "writeCells" || edit.kind === "typeFormulas") {
      const written = new Set(edit.cells.map(({ row, column }) => `${row} ${column}`));
      this.cells = this.cells.filter(({ row, column }) => !written.has(`${row} ${column}`));
    } else if (MOVES.has(edit.kind)) this.cells = [];
  }

  /** Asks in a request that goes out anyway. */
  ask(request: OpenRequest): Answered {
    const { sheet } = this;
    if (sheet === undefined || this.cells.length === 0) return () => undefined;
    const asked = this.cells.map(({ row, column, value }) => {
      const cell = request.range(sheet, `${columnName(column)}${row + 1}`);
      cell.load("values");
      return { cell, value };
    });
    return () => {
      if (asked.some(({ cell, value }) => cell.values[0]?.[0] !== value))
        throw new HostError({ code: "taken-over", sheet, details: "the intent in the ledger is another one" });
    };
  }
}

const MOVES = new Set<Edit["kind"]>([
  "insertRows",
  "insertColumns",
  "deleteRows",
  "deleteColumns",
  "renameSheet",
  "removeSheet",
]);

function lastColumn(cells: readonly CellWrite[]): Guarded[] {
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return cells
    .filter(({ column }) => column === last)
    .sort((one, other) => one.row - other.row)
    .flatMap(({ row, column, content }): Guarded[] =>
      content.kind === "value" && content.value !== "" ? [{ row, column, value: content.value }] : [],
    )
    .slice(0, MOST_CELLS);
}
