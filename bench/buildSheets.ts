/** A whole build with so many programme sheets, its layout apart, beside the library that writes the same sheets ready made. */
import { excelizeEngine } from "../src/file/write/excelizeEngine";
import { medians, type Times } from "./clock";
import { cellsOf } from "./core";
import { build, bytesOf } from "./file";
import { INDICATORS_A_PROGRAMME, largePlan } from "./largePlan";
import { readyBook, writeWithLibrary } from "./peerWriter";
import { check, factsIn, layOut, recognise, score } from "./stages";

export interface BuildTimes {
  readonly programmes: number;
  readonly cells: number;
  readonly formulas: number;
  /** Kilobytes that each writes. */
  readonly written: { readonly ours: number; readonly peer: number };
  readonly times: Times;
}

export async function buildSheets(programmes: number, runs: number): Promise<BuildTimes> {
  const snapshot = largePlan(programmes * INDICATORS_A_PROGRAMME);
  const bytes = await bytesOf(snapshot);
  const scorecard = score(recognise(snapshot));
  const findings = check(factsIn(snapshot));
  const sheets = layOut(scorecard, findings, snapshot);
  const ready = readyBook(sheets);
  let [ours, peer] = [0, 0];
  // The library is started before it is timed, as it is for both.
  await excelizeEngine();
  const times = await medians(
    [
      {
        name: "build",
        run: async () => {
          ours = (await build(bytes)).bytes.length;
        },
      },
      { name: "layOut", run: () => layOut(scorecard, findings, snapshot) },
      {
        name: "peer",
        run: async () => {
          peer = (await writeWithLibrary(ready)).length;
        },
      },
    ],
    runs,
  );
  return {
    programmes: sheets.filter(({ key }) => key.startsWith("programme:")).length,
    cells: cellsOf(sheets),
    formulas: ready.sheets.reduce((sum, { formulas }) => sum + formulas.length, 0),
    written: { ours: Math.round(ours / 1024), peer: Math.round(peer / 1024) },
    times,
  };
}
