/** The content print of a sheet, with a rest where the slices ask for one. */
import { contentPrintSteps } from "../../../shared/workbook/contentPrint";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot";
import type { Slices } from "./slices";

export async function printInSlices(sheet: SheetSnapshot, slices: Slices): Promise<string> {
  const steps = contentPrintSteps(sheet);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const rest = slices.breathe();
    if (rest !== undefined) await rest;
  }
}
