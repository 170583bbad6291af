/** Every BSC function, in the order in which people meet them: the one table that all hosts register. */
import type { CustomFunction } from "./customFunction";
import { achievementFunction } from "./named/achievement";
import { band } from "./named/band";
import { benchmark } from "./named/benchmark";
import { checkWeights } from "./named/checkWeights";
import { coverage } from "./named/coverage";
import { explain } from "./named/explain";
import { nextTarget } from "./named/nextTarget";
import { readTarget } from "./named/readTarget";
import { rollUpFunction } from "./named/rollUp";
import { targetMet } from "./named/targetMet";
import { variance } from "./named/variance";
import { weightedScore } from "./named/weightedScore";

export const FUNCTIONS: readonly CustomFunction[] = [
  targetMet,
  achievementFunction,
  variance,
  explain,
  weightedScore,
  coverage,
  rollUpFunction,
  band,
  readTarget,
  nextTarget,
  checkWeights,
  benchmark,
];

/** The name in a host's formulas: `BSC.TARGETMET` in Excel and the workbench, `BSC_TARGETMET` in Google Sheets. */
export const hostName = ({ name }: Pick<CustomFunction, "name">, separator: "." | "_"): string =>
  `BSC${separator}${name}`;
