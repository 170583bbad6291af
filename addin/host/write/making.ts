/** How each kind of edit is made in Excel, one after the other. */

import type { CellRange } from "../../../shared/workbook/address";
import type { WorkbookDraft } from "../../../shared/workbook/apply/workbookDraft";
import type { Edit, RowSize } from "../../../shared/workbook/edit";
import type { StyleDoc } from "../../../shared/workbook/sheetFacets";
import type { SnapshotCell } from "../../../shared/workbook/snapshot";
import { CellGrid } from "../blocks";
import { chartSteps } from "./charts";
import { fontOfStyle } from "./coats";
import { type FormatOf, typeSteps, type Ways, writeSteps } from "./contents";
import { type LinkedCell, linkSteps } from "./links";
import { restyleSteps, styleSteps } from "./looks";
import { isShift, Origins, placeBefore } from "./origins";
import { freezeSteps, printSteps } from "./page";
import { conditionalSteps, validationSteps } from "./rules";
import { columnSteps, rowSteps } from "./sizes";
import type { Standing } from "./standing";
import type { Step } from "./step";
import { addSteps, deleteSteps, insertSteps, mergeSteps, removeSteps, renameSteps } from "./structure";

const GENERAL = "General";

/** What the edits have made of a sheet so far. */
interface Made {
  /** Kinds of facets that these edits have not yet set, on a sheet that they make: nothing has to be taken away first. */
  readonly facets: Set<Edit["kind"]>;
  readonly isNew: boolean;
  /** The styles told of cells, since rows or columns moved last. */
  styles: CellGrid<StyleDoc>;
}

export class Making {
  private readonly origins = new Origins();
  private readonly sheets = new Map<string, Made>();

  /** `draft`: the workbook before the first of the edits. */
  constructor(
    private readonly draft: WorkbookDraft,
    private readonly standing: Standing,
    /** Names of the sheets that Cabina made. */
    private readonly ours: ReadonlySet<string> = new Set(),
  ) {}

  /** So many edits are still to come that give sheets, rows or columns other names or places. */
  private moving = 0;

  /** To be told of all edits before the first is made. */
  expect(edits: readonly Edit[]): void {
    this.moving = edits.filter(isMoving).length;
  }

  /** The steps of the next edit. */
  next(edit: Edit): readonly Step[] {
    const made = this.madeOf(edit);
    if (isMoving(edit)) this.moving = Math.max(0, this.moving - 1);
    const isFresh = made.isNew && !made.facets.has(edit.kind);
    made.facets.add(edit.kind);
    if (edit.kind === "styleCells") rememberStyles(made, edit);
    const steps = this.stepsOf(edit, isFresh);
    this.origins.note(edit);
    if (isShift(edit)) made.styles = new CellGrid();
    if (edit.kind === "renameSheet") this.rename(edit.sheet, edit.to);
    this.draft.apply(edit);
    return steps;
  }

  private madeOf({ kind, sheet }: Edit): Made {
    const known = kind === "addSheet" ? undefined : this.sheets.get(sheet);
    if (known !== undefined) return known;
    const made = { facets: new Set<Edit["kind"]>(), isNew: kind === "addSheet", styles: new CellGrid<StyleDoc>() };
    this.sheets.set(sheet, made);
    return made;
  }

  private rename(from: string, to: string): void {
    const made = this.sheets.get(from);
    this.sheets.delete(from);
    if (made !== undefined) this.sheets.set(to, made);
  }

  private stepsOf(edit: Edit, isFresh: boolean): Step[] {
    switch (edit.kind) {
      case "addSheet":
        return addSteps(edit);
      case "writeCells":
        return writeSteps(edit.sheet, edit.cells, this.ways(edit.sheet));
      case "typeFormulas":
        return typeSteps(edit.sheet, edit.cells, this.ways(edit.sheet));
      case "styleCells":
        return styleSteps(edit.sheet, edit.areas, isFresh && this.isShown(edit.sheet));
      case "restyleCells":
        return restyleSteps(edit.sheet, edit.areas);
      case "setColumns":
        return columnSteps(edit.sheet, edit.columns, edit.from ?? 0, isFresh);
      case "setRowHeights":
        return rowSteps(edit.sheet, rowsOf(edit), isFresh);
      case "setRows":
        return rowSteps(edit.sheet, edit.rows, false);
      case "showValues":
        return [];
      case "activate":
        return [{ bytes: 300, queue: (request) => request.sheet(edit.sheet).activate() }];
      default:
        return isStructure(edit) ? this.structureSteps(edit, isFresh) : this.facetSteps(edit, isFresh);
    }
  }

  private structureSteps(edit: Structure, isFresh: boolean): Step[] {
    switch (edit.kind) {
      case "insertRows":
      case "insertColumns":
        return insertSteps(edit, this.isMade(edit.sheet) && this.isShown(edit.sheet));
      case "deleteRows":
      case "deleteColumns":
        return deleteSteps(edit);
      case "renameSheet":
        return renameSteps(edit);
      case "removeSheet":
        return removeSteps(edit, this.standing.veryHidden.has(this.origins.of(edit.sheet).name ?? ""));
      case "setMerges":
        return mergeSteps(edit, isFresh);
    }
  }

  private facetSteps(edit: Facet, isFresh: boolean): Step[] {
    const { sheet } = edit;
    switch (edit.kind) {
      case "setValidations":
        return validationSteps(edit, isFresh);
      case "setConditionals":
        return conditionalSteps(edit, isFresh);
      case "setLinks":
        return linkSteps(edit, isFresh, (row, column) => this.linkedCell(sheet, row, column));
      case "setCharts":
        return chartSteps(sheet, edit.charts, {
          standing: this.charts(sheet, edit.charts),
          isBlank: (range) => this.isBlank(range),
        });
      case "setFreeze":
        return freezeSteps(sheet, edit.freeze, isFresh);
      case "setPrint":
        return printSteps(sheet, edit.print, isFresh, this.moving === 0);
    }
  }

  /** A hidden sheet has no look of ours: nobody is to see it. */
  private isShown(name: string): boolean {
    return this.draft.sheet(name)?.before.hidden === false;
  }

  /** Made by these edits, or by Cabina before. */
  private isMade(name: string): boolean {
    const { name: before } = this.origins.of(name);
    return before === undefined || this.ours.has(before);
  }

  private ways(name: string): Ways {
    const rowByRow = this.standing.withHiddenRows.has(this.origins.of(name).name ?? "");
    return { formatOf: this.formats(name), rowByRow };
  }

  /** Of a cell that stood and was not looked at nobody knows it, and it stays. */
  private formats(name: string): FormatOf {
    const sheet = this.draft.sheet(name);
    const origin = this.origins.of(name);
    const stood = this.standing.formats.get(origin.name ?? "");
    return (row, column) => {
      const said = sheet?.formats.get(row)?.get(column);
      if (said !== undefined) return said ?? GENERAL;
      const before = origin.name === undefined ? undefined : placeBefore(origin, row, column);
      return before === undefined ? GENERAL : stood?.get(before.row, before.column);
    };
  }

  private readonly drawn = new Map<string, Set<string>>();

  /** The charts of a sheet by now; those that are drawn are remembered. */
  private charts(sheet: string, docs: readonly { readonly name: string }[]): ReadonlySet<string> {
    const { name } = this.origins.of(sheet);
    const before = this.drawn.get(sheet) ?? (name === undefined ? undefined : this.standing.charts.get(name));
    this.drawn.set(sheet, new Set([...(before ?? []), ...docs.map((doc) => doc.name)]));
    return before ?? new Set();
  }

  /** Told of sheets that the edits make; of others only the touched cells are known, and they have been filled before. */
  private isBlank({ sheet: name, top, left, bottom, right }: CellRange): boolean {
    const sheet = this.draft.sheet(name);
    if (sheet === undefined || this.origins.of(name).name !== undefined) return false;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (sheet.rows[row]?.[column] !== undefined) return false;
    return true;
  }

  private linkedCell(name: string, row: number, column: number): LinkedCell {
    const sheet = this.draft.sheet(name);
    const cell = sheet?.rows[row]?.[column];
    const told = this.sheets.get(name)?.styles.get(row, column);
    const origin = this.origins.of(name);
    const before = told === undefined && origin.name !== undefined ? placeBefore(origin, row, column) : undefined;
    const found = before && this.standing.fonts.get(origin.name ?? "")?.get(before.row, before.column);
    return { holds: heldBy(cell), font: found ?? fontOfStyle(told ?? {}) };
  }
}

function heldBy(cell: SnapshotCell | undefined): LinkedCell["holds"] {
  if (cell === undefined) return "nothing";
  return typeof cell.value === "string" && cell.formula === undefined ? { text: cell.value } : "other";
}

type Structure = Extract<
  Edit,
  {
    readonly kind:
      | "insertRows"
      | "insertColumns"
      | "deleteRows"
      | "deleteColumns"
      | "renameSheet"
      | "removeSheet"
      | "setMerges";
  }
>;
type Facet = Extract<
  Edit,
  { readonly kind: "setValidations" | "setConditionals" | "setLinks" | "setCharts" | "setFreeze" | "setPrint" }
>;

const isMoving = (edit: Edit): boolean => isShift(edit) || edit.kind === "renameSheet" || edit.kind === "removeSheet";

const isStructure = (edit: Structure | Facet): edit is Structure =>
  isShift(edit) || edit.kind === "renameSheet" || edit.kind === "removeSheet" || edit.kind === "setMerges";

function rememberStyles({ styles }: Made, { areas }: Extract<Edit, { readonly kind: "styleCells" }>): void {
  for (const { top, left, bottom, right, style, keep } of areas) {
    if (keep === true) continue;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) styles.set(row, column, style);
  }
}

function rowsOf({ heights, hiddenRows }: Extract<Edit, { readonly kind: "setRowHeights" }>): RowSize[] {
  const hidden = new Set(hiddenRows);
  const further = hiddenRows.filter((row) => row >= heights.length);
  return [
    ...heights.map((height, row) => ({ row, height, hidden: hidden.has(row) })),
    ...further.map((row) => ({ row, height: null, hidden: true })),
  ];
}
