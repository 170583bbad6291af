/** Rows, columns and sheets that come and go, and where addresses of one sheet stand afterwards. */
import type { Edit } from "../../../../shared/workbook/edit";
import {
  type ChangeList,
  changeList,
  followChanges,
  nameAfter,
  type RowsOrColumnsChange,
  type StructuralChange,
} from "../../../../shared/workbook/formula/shiftReferences";
import { GRID_COLUMNS, GRID_ROWS, type Span, spanAfter } from "../../../../shared/workbook/grid";

const KINDS = ["insertRows", "insertColumns", "deleteRows", "deleteColumns", "renameSheet", "removeSheet"] as const;

export type StructuralEdit = Extract<Edit, { readonly kind: (typeof KINDS)[number] }>;

export const isStructural = (edit: Edit): edit is StructuralEdit => (KINDS as readonly string[]).includes(edit.kind);

/** `tabs`: the sheets in tab order, for references over several of them. */
export function changesOf(edits: readonly StructuralEdit[], tabs: readonly string[]): StructuralChange[] {
  let left = tabs;
  return edits.map((edit) => {
    if (edit.kind === "renameSheet") {
      const { kind, sheet, to } = edit;
      left = left.map((name) => (name === sheet ? to : name));
      return { kind, sheet, to };
    }
    if (edit.kind !== "removeSheet") {
      const { kind, sheet, at, count } = edit;
      return { kind, sheet, at, count };
    }
    const before = left;
    left = left.filter((name) => name !== edit.sheet);
    return { kind: "removeSheet", sheet: edit.sheet, tabs: before };
  });
}

export type Axis = "row" | "column";

const axisOf = ({ kind }: RowsOrColumnsChange): Axis =>
  kind === "insertRows" || kind === "deleteRows" ? "row" : "column";

/** What follows the changes on one sheet (or on none: a chart): its formulas, and the addresses of its own cells. */
export class Follower {
  /** Rows and columns that came or went on the sheet itself. */
  readonly moves: readonly RowsOrColumnsChange[];

  constructor(
    readonly sheet: string | undefined,
    private readonly changes: ChangeList,
  ) {
    const own = sheet === undefined ? undefined : changes.bySheet.get(sheet.toLowerCase());
    this.moves = (own ?? []).filter((change): change is RowsOrColumnsChange => "count" in change);
  }

  /** As one change after the other, for what must be thought over at each. */
  *steps(): Generator<Follower> {
    let { sheet } = this;
    for (const change of this.changes.all) {
      const step = changeList([change]);
      yield new Follower(sheet, step);
      if (sheet !== undefined) sheet = nameAfter(sheet, step);
    }
  }

  movesAlong(axis: Axis): boolean {
    return this.moves.some((move) => axisOf(move) === axis);
  }

  formula(text: string): string {
    return followChanges(text, this.sheet, this.changes);
  }

  /** `A1:B2 D4` after the moves; `undefined` when nothing of it is left. */
  areas(text: string): string | undefined {
    if (this.moves.length === 0) return text;
    const left = text
      .trim()
      .split(/\s+/)
      .map((area) => this.formula(area))
      .filter((area) => !area.includes("#REF!"));
    return left.length === 0 ? undefined : left.join(" ");
  }

  /** Where rows or columns `first` to `last` stand; `undefined` when none of them is left. */
  span(axis: Axis, span: Span): Span | undefined {
    let now: Span | undefined = span;
    for (const move of this.moves) {
      if (now === undefined || axisOf(move) !== axis) continue;
      now = spanAfter(now, changeOf(move, axis));
    }
    return now;
  }

  /** The row or column itself; `undefined` when it is gone. */
  index(axis: Axis, at: number): number | undefined {
    return this.span(axis, { first: at, last: at })?.first;
  }

  /** The row or column, or where it would stand. */
  place(axis: Axis, at: number): number {
    let now = at;
    for (const move of this.moves) {
      if (axisOf(move) !== axis) continue;
      now = spanAfter({ first: now, last: now }, changeOf(move, axis))?.first ?? Math.min(now, move.at);
    }
    return now;
  }
}

const changeOf = (move: RowsOrColumnsChange, axis: Axis) => ({
  inserted: move.kind === "insertRows" || move.kind === "insertColumns",
  at: move.at,
  count: move.count,
  limit: axis === "row" ? GRID_ROWS : GRID_COLUMNS,
});

/** Whether a part may refer to one of the sheets: quick, and true whenever it does. Names are compared in any capitals. */
export function mentionsAny(bytes: Uint8Array, sheets: readonly string[]): boolean {
  if (sheets.length === 0) return false;
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return true;
  const text = new TextDecoder("latin1").decode(bytes).toLowerCase();
  return sheets.some((sheet) => text.includes(longestPlain(sheet)));
}

/** The longest piece of a name that every program writes with the same bytes, whatever it does to marks and accents. */
const longestPlain = (name: string): string =>
  name
    .split(/[^A-Za-z0-9 _.-]+/)
    .reduce((best, piece) => (piece.length > best.length ? piece : best), "")
    .toLowerCase();
