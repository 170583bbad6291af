/** The workbooks that the workbench is measured with: a plan as a body keeps it, and the same with Cabina's sheets. */
import { COCKPIT, PROGRAMME } from "../../shared/sheets/places";
import { cellName } from "../../shared/workbook/address";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { localDay } from "../../src/actions/localDay";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { openFile } from "../../src/file/openFile";
import { bytesOf } from "../file";
import { largePlan, PLAN_SHEET } from "../largePlan";
import type { Places } from "./activities";

export const INDICATORS_A_PROGRAMME = 10;

export interface Books {
  readonly plan: Uint8Array;
  readonly built: Uint8Array;
  /** Where things stand in the built one. */
  readonly places: Places;
  readonly programmes: number;
}

export async function booksOf(indicators: number): Promise<Books> {
  const plan = await bytesOf(largePlan(indicators, INDICATORS_A_PROGRAMME));
  const host = await openFile(plan);
  if (!host.ok) throw new Error("the workbook of the bench cannot be opened");
  // As the page does it: on the day of the measurement.
  const today = localDay(new Date());
  const made = await refreshPlan(host.value, { wishes: { today }, today });
  if (!made.ok || made.value.applied.kind !== "applied") throw new Error("the workbook of the bench is not built");
  const programmes = made.value.ours.filter(({ key }) => key.startsWith("programme:")).map(({ name }) => name);
  const cockpit = made.value.ours.find(({ key }) => key === "cockpit")?.name ?? "Cruscotto";
  const places = placesIn(await host.value.readWorkbook(), cockpit, programmes);
  return { plan, built: await host.value.save(), places, programmes: programmes.length };
}

const SHOWN = 6;

function placesIn(book: Snapshot, cockpit: string, programmes: readonly string[]): Places {
  const indicator = sheetOf(book, cockpit).rows.find(
    (line) => line?.[COCKPIT.state]?.value === "missing" && line[COCKPIT.id] !== undefined,
  )?.[COCKPIT.id]?.value;
  const sheet = programmes.find((name) => rowWith(sheetOf(book, name), PROGRAMME.id, indicator) >= 0) ?? "";
  const row = rowWith(sheetOf(book, sheet), PROGRAMME.id, indicator);
  const plan = sheetOf(book, PLAN_SHEET);
  const target = plan.rows.findIndex((line) => line?.some((cell) => cell?.value === TARGET));
  const column = plan.rows[target]?.findIndex((cell) => cell?.value === TARGET) ?? -1;
  const step = Math.max(1, Math.floor(programmes.length / SHOWN));
  return {
    cockpit,
    result: { sheet, cell: cellName(row, PROGRAMME.december) },
    target: { cell: cellName(target, column), text: "almeno 26" },
    programmes: programmes.filter((_, place) => place % step === 0),
  };
}

const TARGET = "almeno 25";

function sheetOf(book: Snapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) throw new Error(`the workbook of the bench has no sheet ${name}`);
  return sheet;
}

const rowWith = ({ rows }: SheetSnapshot, column: number, value: unknown): number =>
  rows.findIndex((line) => line?.[column]?.value === value);
