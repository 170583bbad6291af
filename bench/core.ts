/** How long the core takes for a plan of so many indicators: each stage, and all of them. */
import { medians, type Times } from "./clock";
import { largePlan } from "./largePlan";
import { check, factsIn, layOut, recognise, score } from "./stages";

export const STAGES = ["recognise", "score", "check", "layOut"] as const;

export interface CoreTimes {
  readonly indicators: number;
  readonly sheets: number;
  readonly cells: number;
  /** Milliseconds by stage. */
  readonly times: Times;
}

export async function core(count: number, runs: number): Promise<CoreTimes> {
  const snapshot = largePlan(count);
  const plan = recognise(snapshot);
  const scorecard = score(plan);
  const facts = factsIn(snapshot);
  const findings = check(facts);
  const sheets = layOut(scorecard, findings, snapshot);
  const sizes = { sheets: sheets.length, cells: cellsOf(sheets), indicators: scorecard.indicators.length };
  sheets.length = 0;
  const times = await medians(
    [
      { name: "recognise", run: () => recognise(snapshot) },
      { name: "score", run: () => score(plan) },
      { name: "check", run: () => check(facts) },
      { name: "layOut", run: () => layOut(scorecard, findings, snapshot) },
    ],
    runs,
  );
  return { ...sizes, times };
}

export const cellsOf = (sheets: readonly { readonly rows: readonly { readonly cells: object }[] }[]): number =>
  sheets.reduce((sum, { rows }) => sum + rows.reduce((more, { cells }) => more + Object.keys(cells).length, 0), 0);
