/** Cells that Excel itself follows from the look on: whether others have moved rows or columns under a list of edits. */
import { type CellRange, cellAt, cellName } from "../../../shared/workbook/address";
import { HostError, hostProblemOf } from "../../../src/hostProblem";
import type { ExcelDesk } from "../desk";
import { inExcel } from "../inExcel";
import type { Corner } from "./corners";
import type { Origins } from "./origins";

interface Anchor {
  /** The sheet's name at the look, and where the cell stood then. */
  readonly sheet: string;
  readonly corner: Corner;
  readonly cell: Excel.Range;
}

/** By session of the pane those of lists that ended without a request in which they could be let go: the next look does it. */
const leftOver = new Map<string, Anchors>();

export function leaveOver({ session }: ExcelDesk, anchors: Anchors): void {
  if (anchors.areHeld) leftOver.set(session, anchors);
}

export function takeLeftOver({ session }: ExcelDesk): Anchors | undefined {
  const anchors = leftOver.get(session);
  leftOver.delete(session);
  return anchors;
}

export class Anchors {
  private cells: readonly Anchor[] = [];
  private readonly trials: Excel.Range[] = [];

  /** Cells are followed in the context of the look. */
  constructor(readonly context: Excel.RequestContext) {}

  get areHeld(): boolean {
    return this.cells.length > 0;
  }

  /** The context that all requests must have while any cell is followed. */
  get held(): Excel.RequestContext | undefined {
    return this.areHeld ? this.context : undefined;
  }

  /** The names at the look of the sheets on which they stand. */
  get sheets(): readonly string[] {
    return this.cells.map(({ sheet }) => sheet);
  }

  /** In the request of the look. */
  hold(corners: ReadonlyMap<string, Corner>, sheetOf: (name: string) => Excel.Worksheet): void {
    this.cells = [...corners].map(([sheet, corner]) => {
      const cell = sheetOf(sheet).getRange(cellName(corner.row, corner.column));
      cell.track();
      return { sheet, corner, cell };
    });
  }

  /**
   * Before all else of a request: where a cell is not in its place Excel refuses at these words, and does nothing of what
   * follows them. `origins`: what the list itself has moved before this request.
   */
  demand(origins: Origins): void {
    for (const { cell, place } of this.placed(origins)) cell.getIntersection(cellName(place.top, place.left)).untrack();
  }

  /** Whether the request may have been refused at those words. */
  areRefused(thrown: unknown): boolean {
    const { code, details = "" } = hostProblemOf(thrown) ?? {};
    if (this.cells.length === 0) return false;
    return / Range\.getIntersection\b/.test(details) || (code === "sheet-gone" && /^\w+( HTTP \d+)?$/.test(details));
  }

  /** The first of the cells that is in another place or gone, and whether this Excel finds any cell again. */
  async lookAgain(
    desk: ExcelDesk,
    origins: Origins,
  ): Promise<{ readonly moved: CellRange | undefined; readonly isFollowed: boolean }> {
    for (const { cell, place } of this.placed(origins)) {
      const now = await this.placeOf(desk, cell);
      if (now === undefined) return { moved: place, isFollowed: await this.isFollowing(desk, place.sheet) };
      if (now.row !== place.top || now.column !== place.left) return { moved: place, isFollowed: true };
    }
    return { moved: undefined, isFollowed: true };
  }

  private async placeOf(desk: ExcelDesk, cell: Excel.Range): Promise<Corner | undefined> {
    try {
      return await inExcel(desk, () => readPlace(cell), "reading", this.context);
    } catch (thrown) {
      if (thrown instanceof HostError && thrown.problem.code === "no-answer") throw thrown;
      return undefined;
    }
  }

  private async isFollowing(desk: ExcelDesk, sheet: string): Promise<boolean> {
    const trial = async ({ workbook }: Excel.RequestContext): Promise<Excel.Range> => {
      const cell = workbook.worksheets.getItem(sheet).getRange("A1");
      cell.track();
      await this.context.sync();
      return cell;
    };
    const cell = await inExcel(desk, trial, "reading", this.context);
    this.trials.push(cell);
    return (await this.placeOf(desk, cell)) !== undefined;
  }

  /** Once the request is done Excel follows them no more. */
  letGo(): void {
    for (const { cell } of this.cells) cell.untrack();
    for (const cell of this.trials) cell.untrack();
  }

  /** Nobody asks for them any more. */
  forget(): void {
    this.cells = [];
    this.trials.splice(0);
  }

  private placed(origins: Origins): readonly { readonly cell: Excel.Range; readonly place: CellRange }[] {
    return this.cells.flatMap(({ sheet, corner, cell }) => {
      const now = origins.now(sheet);
      const at = now?.placeOf(corner.row, corner.column);
      return now === undefined || at === undefined ? [] : [{ cell, place: cellAt(now.sheet, at.row, at.column) }];
    });
  }
}

async function readPlace(cell: Excel.Range): Promise<Corner> {
  cell.load("rowIndex,columnIndex");
  await cell.context.sync();
  return { row: cell.rowIndex, column: cell.columnIndex };
}
