/** Whole actions on a picture of a workbook, for tests. */
import type { Snapshot } from "../../shared/workbook/snapshot";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { type Undone, undoPlan } from "../../src/actions/undoPlan";
import { memoryHost } from "./memoryHost";

export const OPTIONS = { wishes: { year: 2016 }, today: "2026-11-23" };

/** The workbook after a refresh; how many edits it took. */
export async function refreshed(book: Snapshot): Promise<{ book: Snapshot; edits: number }> {
  const host = memoryHost(book);
  const done = await refreshPlan(host, OPTIONS);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  expect(done.value.applied.kind).toBe("applied");
  return { book: host.snapshot(), edits: done.value.edits.length };
}

/** The workbook after an undo, and what the undo said. */
export async function undone(book: Snapshot): Promise<{ book: Snapshot; said: Undone }> {
  const host = memoryHost(book);
  const done = await undoPlan(host);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  expect(done.value.applied.kind).toBe("applied");
  return { book: host.snapshot(), said: done.value };
}

/** All sheets but the ledger, whatever the order of the tabs. */
export const picture = ({ sheets }: Snapshot): Snapshot["sheets"][number][] =>
  sheets
    .filter(({ rows }) => rows[0]?.[0]?.value !== "cabina.ledger")
    .sort((one, other) => (one.name < other.name ? -1 : 1));

/** The same without formats and what formulas show, which an undo leaves as they are. */
export const contents = (book: Snapshot): unknown =>
  picture(book).map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map((cells) =>
      (cells ?? []).map((cell) =>
        cell === undefined ? cell : { formula: cell.formula, value: cell.formula === undefined ? cell.value : null },
      ),
    ),
  }));
