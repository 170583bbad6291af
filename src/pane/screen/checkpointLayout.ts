/** Where the small chart of an indicator draws its checkpoints and its target. */
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { type Day, serialOf, yearOf } from "../../../shared/workbook/days";
import type { CheckpointView } from "../model/indicatorView";

export const CHART_HEIGHT = 132;
const TOP = 18;
export const BASE = 108;
const LEFT = 4;
/** For the target's reading. */
const RIGHT = 48;

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly day: Day;
  /** Where its value is written: beside the line, away from the target. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" };
}

export interface ChartLayout {
  readonly points: readonly ChartPoint[];
  readonly line: string;
  readonly targetY?: number;
  readonly right: number;
  readonly left: number;
}

export interface ChartInput {
  readonly checkpoints: readonly CheckpointView[];
  readonly target?: number;
  readonly startsAtZero: boolean;
  readonly width: number;
}

/** Undefined: no checkpoint holds a number. */
export function checkpointLayout({ checkpoints, target, startsAtZero, width }: ChartInput): ChartLayout | undefined {
  const measured = checkpoints.flatMap(({ day, value, text }) => (value === undefined ? [] : [{ day, value, text }]));
  const first = measured[0];
  if (first === undefined) return undefined;
  const values = [...measured.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const low = Math.min(0, ...values);
  const high = Math.max(...values, low + (low === 0 && Math.max(...values) <= 0 ? 1 : 0));
  const y = scaleLinear([low, low + (high - low) * 1.12], [BASE, TOP]);
  const start = serialOf(`${yearOf(first.day)}-01-01`);
  const x = scaleLinear([start, serialOf(`${yearOf(first.day)}-12-31`)], [LEFT + 8, width - RIGHT - 8]);
  const targetY = target === undefined ? undefined : y(target);
  const points = measured.map(({ day, value, text }) => {
    const at = { x: x(serialOf(day)), y: y(value) };
    return { ...at, day, text, label: labelOf(at, targetY, startsAtZero) };
  });
  const path = line()([
    ...(startsAtZero ? [[x(start), y(0)] as [number, number]] : []),
    ...points.map((point): [number, number] => [point.x, point.y]),
  ]);
  return {
    points,
    line: path ?? "",
    left: LEFT,
    right: width - RIGHT + 8,
    ...(targetY === undefined ? {} : { targetY }),
  };
}

/** Above the point, left of the rising line; below it where the target's line is right above. */
function labelOf(at: { x: number; y: number }, targetY: number | undefined, rises: boolean): ChartPoint["label"] {
  const isNear = targetY !== undefined && at.y >= targetY && at.y - targetY < 22;
  if (isNear)
    return rises
      ? { x: at.x + 3, y: Math.min(at.y + 19, BASE - 4), anchor: "start" }
      : { x: at.x, y: at.y + 19, anchor: "middle" };
  return rises ? { x: at.x - 7, y: at.y - 7, anchor: "end" } : { x: at.x, y: at.y - 9, anchor: "middle" };
}
