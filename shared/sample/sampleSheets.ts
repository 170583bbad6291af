/** The sample workbook: the performance plan 2016–2018 of the Camera di Commercio di Massa-Carrara as its staff might keep it. */
import type { SheetDoc } from "../sheets/sheetDoc";
import { sampleCockpit } from "./sampleCockpit";
import { sampleProgrammeSheets } from "./sampleProgrammeSheets";
import { sampleActions, sampleOperational, sampleProgrammes, sampleResources } from "./sampleRegisters";

/** The five sheets of the sample in tab order: the printed cockpit and the programme registers. */
export const sampleSheets = (): SheetDoc[] => [
  sampleCockpit(),
  sampleProgrammes(),
  sampleResources(),
  sampleOperational(),
  sampleActions(),
];

/** The printed cockpit and a sheet for each of its sixteen programmes, as the plan prints them. */
export const printedSheets = (): SheetDoc[] => [sampleCockpit(), ...sampleProgrammeSheets()];
