/** Builds small plans for the tests: cells stand on one sheet, one indicator a row. */
import type {
  Indicator,
  OperationalIndicator,
  Plan,
  Programme,
  ProgrammeDetail,
  RawCell,
  StrategicObjective,
  TargetOverride,
  TypedCells,
} from "../../shared/plan/plan";
import { type Cell, cellAt } from "../../shared/workbook/address";
import type { CellValue } from "../../shared/workbook/snapshot";

/** A value, or a value with its number format. */
export type Written = CellValue | readonly [value: CellValue, format: string];

export interface TypedSpec {
  readonly april?: Written;
  readonly august?: Written;
  readonly december?: Written;
  readonly doneOn?: Written;
  readonly override?: TargetOverride;
  readonly waived?: string | true;
}

export interface IndicatorSpec {
  readonly title?: string;
  readonly weight?: number;
  readonly targets?: Readonly<Record<number, Written>>;
  readonly results?: Readonly<Record<number, Written>>;
  /** Shorthands for 2016. */
  readonly target?: Written;
  readonly result?: Written;
  readonly direction?: "higher" | "lower";
  readonly typed?: TypedSpec;
}

export interface ProgrammeSpec {
  readonly code: string;
  readonly weight?: number;
  readonly indicators: readonly IndicatorSpec[];
}
export interface ObjectiveSpec {
  readonly code: string;
  readonly weight?: number;
  readonly programmes: readonly ProgrammeSpec[];
}
export interface PerspectiveSpec {
  readonly title?: string;
  readonly weight?: number;
  readonly objectives: readonly ObjectiveSpec[];
}
export interface PlanSpec {
  readonly perspectives: readonly PerspectiveSpec[];
  readonly weightsAre?: Plan["weightsAre"];
  readonly emptyResultYears?: readonly number[];
  readonly areas?: Plan["areas"];
  readonly operational?: Readonly<Record<string, readonly IndicatorSpec[]>>;
}

let row = 0;
const sheet = "Piano";
const text = (value: string): Cell<string> => ({ value, at: cellAt(sheet, row, 1) });
const weightCell = (value: number | undefined) =>
  value === undefined ? {} : { weight: { value, at: cellAt(sheet, row, 2) } };

const raw = (written: Written, column: number): RawCell => {
  const [value, format] = Array.isArray(written)
    ? (written as readonly [CellValue, string])
    : [written as CellValue, undefined];
  return { value, ...(format !== undefined && { format }), at: cellAt(sheet, row, column) };
};

const byYear = (cells: Readonly<Record<number, Written>>, shorthand: Written | undefined, column: number) =>
  Object.fromEntries(
    Object.entries({ ...cells, ...(shorthand !== undefined && { 2016: shorthand }) }).map(([year, written]) => [
      Number(year),
      raw(written, column + Number(year) - 2010),
    ]),
  );

const typedCells = (spec: TypedSpec): TypedCells => ({
  checkpoints: [raw(spec.april ?? null, 40), raw(spec.august ?? null, 41), raw(spec.december ?? null, 42)],
  ...(spec.doneOn !== undefined && { doneOn: raw(spec.doneOn, 43) }),
  override: spec.override ?? {},
  waived: spec.waived !== undefined,
  ...(typeof spec.waived === "string" && { waivedReason: spec.waived }),
});

export function indicator(spec: IndicatorSpec): Indicator {
  row += 1;
  return {
    id: `i${row}`,
    title: text(spec.title ?? `N. eventi ${row}`),
    ...weightCell(spec.weight),
    ...(spec.direction && { direction: { value: spec.direction, at: cellAt(sheet, row, 3) } }),
    targets: byYear(spec.targets ?? {}, spec.target, 10),
    results: byYear(spec.results ?? {}, spec.result, 25),
    ...(spec.typed && { typed: typedCells(spec.typed) }),
  };
}

const programme = (spec: ProgrammeSpec): Programme => ({
  code: spec.code,
  title: text(`Programma ${spec.code}`),
  ...weightCell(spec.weight),
  indicators: spec.indicators.map(indicator),
});

const objective = (spec: ObjectiveSpec): StrategicObjective => ({
  code: spec.code,
  title: text(`Obiettivo ${spec.code}`),
  ...weightCell(spec.weight),
  programmes: spec.programmes.map(programme),
});

const detail = (code: string, specs: readonly IndicatorSpec[]): ProgrammeDetail => ({
  code,
  resources: [],
  actions: [],
  expectedResults: [],
  operational: specs.map((spec): OperationalIndicator => {
    const { direction: _direction, weight: _weight, ...rest } = indicator(spec);
    return rest;
  }),
});

export function plan(spec: PlanSpec): Plan {
  row = 0;
  return {
    year: 2016,
    targetYears: [2016, 2017, 2018],
    resultYears: [2015, 2016],
    body: text("Camera di Prova"),
    weightsAre: spec.weightsAre ?? "sharesOfBody",
    areas: spec.areas ?? [],
    perspectives: spec.perspectives.map((perspective, place) => ({
      code: `P${place + 1}`,
      title: text(perspective.title ?? `Prospettiva ${place + 1}`),
      ...weightCell(perspective.weight),
      objectives: perspective.objectives.map(objective),
    })),
    details: Object.entries(spec.operational ?? {}).map(([code, specs]) => detail(code, specs)),
    emptyResultYears: spec.emptyResultYears ?? [],
    notPlaced: [],
  };
}

/** A plan of one programme, 1.1.1. */
export const planOf = (indicators: readonly IndicatorSpec[], more: Partial<PlanSpec> = {}): Plan =>
  plan({
    perspectives: [{ objectives: [{ code: "1.1", programmes: [{ code: "1.1.1", indicators }] }] }],
    ...more,
  });
