/** Small plans written as a grid of cells, built into a cockpit, edited by hand, and recalculated. */
import { sheetNamed } from "../../shared/workbook/snapshot";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { openFile } from "../../src/file/openFile";
import { recalculate } from "../oracles/libreoffice";
import { type Shown, shownByCockpit, type Typed, typeByHand } from "./workbench";

export const PLAN = "Piano";

/** Cells row by row; `null` leaves one blank. */
export type Grid = readonly (readonly (string | number | null)[])[];

/** A workbook that holds the sheets, each a grid. */
export async function bookOfGrids(grids: Readonly<Record<string, Grid>>): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  for (const [sheet, grid] of Object.entries(grids)) {
    const cells = grid.flatMap((line, row) =>
      line.flatMap((value, column) =>
        value === null ? [] : [{ row, column, content: { kind: "value", value } as const, expected: null }],
      ),
    );
    const applied = await host.applyEdits([
      { kind: "addSheet", sheet, hidden: false },
      { kind: "writeCells", sheet, cells },
    ]);
    expect(applied.kind).toBe("applied");
  }
  return host.save();
}

/** The same with Cabina's sheets of 2016. */
export async function builtOf(grids: Readonly<Record<string, Grid>>): Promise<Uint8Array> {
  const opened = await openFile(await bookOfGrids(grids));
  if (!opened.ok) throw new Error(opened.problem.code);
  const done = await refreshPlan(opened.value, { wishes: { year: 2016 }, today: "2026-11-23" });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return opened.value.save();
}

/** What the cockpit shows after some cells of the plan were typed over: rows of nodes and indicators by id. */
export async function shownAfter(
  built: Uint8Array,
  typed: readonly Omit<Typed, "sheet">[],
): Promise<Map<string, Shown>> {
  const edited = await typeByHand(
    built,
    typed.map((one) => ({ sheet: PLAN, ...one })),
  );
  const book = await recalculate(edited);
  expect(sheetNamed(book, "Cruscotto")).toBeDefined();
  return shownByCockpit(book);
}

/** The states of the indicators, in the order of the plan. */
export const statesOf = (shown: ReadonlyMap<string, Shown>): unknown[] =>
  [...shown.values()].flatMap(({ state }) => (state === null || state === "" ? [] : [state]));
