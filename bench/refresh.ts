/** A refresh of a workbook that is built: with nothing changed, and after somebody changed one target. */
import type { CellWrite } from "../shared/workbook/edit";
import { openFile } from "../src/file/openFile";
import { medians, type Times } from "./clock";
import { build, bytesOf } from "./file";
import { largePlan, PLAN_SHEET } from "./largePlan";

/** What was written: edits, and cells in them. */
export interface Amount {
  readonly edits: number;
  readonly cells: number;
}

export interface RefreshTimes {
  readonly first: Amount;
  readonly again: Amount;
  readonly oneTarget: Amount;
  readonly times: Times;
}

export async function refresh(count: number, runs: number): Promise<RefreshTimes> {
  const plan = await bytesOf(largePlan(count));
  const first = await build(plan);
  const changed = await withOtherTarget(first.bytes);
  let [again, oneTarget] = [first, first];
  const times = await medians(
    [
      { name: "first", run: () => build(plan) },
      {
        name: "again",
        run: async () => {
          again = await build(first.bytes);
        },
      },
      {
        name: "oneTarget",
        run: async () => {
          oneTarget = await build(changed);
        },
      },
    ],
    runs,
  );
  return { first: amount(first), again: amount(again), oneTarget: amount(oneTarget), times };
}

const amount = ({ edits }: Awaited<ReturnType<typeof build>>): Amount => ({
  edits: edits.length,
  cells: edits.reduce(
    (sum, edit) => sum + (edit.kind === "writeCells" || edit.kind === "showValues" ? edit.cells.length : 0),
    0,
  ),
});

const BEFORE = "almeno 25";

/** The first target of the plan asks for one more. */
async function withOtherTarget(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await openFile(bytes);
  if (!host.ok) throw new Error("the workbook of the bench cannot be opened");
  const sheet = (await host.value.readWorkbook()).sheets.find(({ name }) => name === PLAN_SHEET);
  const row = sheet?.rows.findIndex((line) => line?.some((cell) => cell?.value === BEFORE)) ?? -1;
  const column = sheet?.rows[row]?.findIndex((cell) => cell?.value === BEFORE) ?? -1;
  const cell: CellWrite = { row, column, content: { kind: "value", value: "almeno 26" }, expected: BEFORE };
  const done = await host.value.applyEdits([{ kind: "writeCells", sheet: PLAN_SHEET, cells: [cell] }]);
  if (done.kind !== "applied") throw new Error("the target of the bench is not changed");
  return host.value.save();
}
