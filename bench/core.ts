/** How long the core takes for a plan of so many indicators: each stage, and all of them. */
import type { Finding } from "../shared/check/finding";
import type { Scorecard } from "../shared/score/scorecard";
import type { SheetDoc } from "../shared/sheets/sheetDoc";
import { medians, type Times } from "./clock";
import { largePlan } from "./largePlan";
import { check, factsIn, layOut, recognise, score } from "./stages";

const STAGES = ["recognise", "score", "check", "layOut"] as const;
type Stage = (typeof STAGES)[number];

export interface CoreTimes {
  readonly indicators: number;
  readonly sheets: number;
  readonly cells: number;
  /** Milliseconds by stage. */
  readonly times: Times;
}

/** Each stage works on what the one before gave in the same round; rules find their facts anew. */
export async function core(count: number, runs: number): Promise<CoreTimes> {
  const snapshot = largePlan(count);
  const facts = factsIn(snapshot);
  let { plan } = facts;
  let scorecard: Scorecard | undefined;
  let findings: readonly Finding[] = [];
  let sheets: readonly SheetDoc[] = [];
  const scored = (): Scorecard => {
    scorecard ??= score(plan);
    return scorecard;
  };
  const stages: Readonly<Record<Stage, () => void>> = {
    recognise: () => {
      plan = recognise(snapshot);
    },
    score: () => {
      scorecard = score(plan);
    },
    check: () => {
      findings = check({ ...facts });
    },
    layOut: () => {
      sheets = layOut(scored(), findings, snapshot);
    },
  };
  const works = STAGES.map((name) => ({ name, run: stages[name] }));
  const times = await medians(works, runs);
  return { sheets: sheets.length, cells: cellsOf(sheets), indicators: scored().indicators.length, times };
}

export const cellsOf = (sheets: readonly { readonly rows: readonly { readonly cells: object }[] }[]): number =>
  sheets.reduce((sum, { rows }) => sum + rows.reduce((more, { cells }) => more + Object.keys(cells).length, 0), 0);
