/** The native formulas of an indicator row: from the cells of the user to the % realizzazione, one step in each hidden column. */
import type { ScoredIndicator } from "../score/scorecard";
import { call, cellRef, eq, ge, iff, join, type Part } from "../workbook/formula/build";
import type { Formula, Reference } from "../workbook/formula/tree";
import { asRead } from "./indicator/asRead";
import type { IndicatorColumns, Step } from "./indicator/columns";
import {
  checkpointFormula,
  fitFormula,
  planCountedFormula,
  resultFormula,
  sourceFormula,
  type Typed,
} from "./indicator/effective";
import { evened, ifError } from "./indicator/formulaWords";
import { baseCells, guardFormula, literalOf } from "./indicator/guard";
import {
  achievementFormula,
  byDayFormula,
  byNumberFormula,
  rawFormula,
  reachedFormula,
  varianceFormula,
} from "./indicator/measured";
import {
  dayFormulaFor,
  dayFormulaOf,
  directionFormula,
  highFormula,
  kindFormula,
  lowFormula,
  numberFormulaOf,
  waivedFormula,
} from "./indicator/override";
import { countsZero, stateFormula } from "./indicator/state";
import { typedResultFormula, type WordCells } from "./indicator/typedResult";
import { type ReadCells, readCells, type ValueContext, valuesOf } from "./indicator/values";
import { type Cells, calc, type Shown } from "./look/cells";
import { STYLES } from "./look/styles";
import { STATES } from "./places";
import { ruleCell } from "./rules/ruleRows";
import type { CellDoc } from "./sheetDoc";

/** The live cells that a row looks at, each as a formula that gives what the cell holds (a blank may give 0 or ""). */
export interface IndicatorSources {
  /** The year's cell in the user's sheet; absent where the plan has none. */
  readonly plan?: Formula;
  readonly april: Formula;
  readonly august: Formula;
  readonly december: Formula;
  /** Fatto il. */
  readonly doneOn: Formula;
  /** Overrides; absent where the row takes none. */
  readonly override?: {
    readonly direction: Formula;
    readonly threshold: Formula;
    readonly by: Formula;
    readonly judged: Formula;
    readonly waived: Formula;
    readonly waivedReason: Formula;
  };
  /** TRUE when the year's result column holds nothing but zeros. */
  readonly columnIsEmpty: Part;
  /** Cells that hold the words of results; absent: the words stand in the formulas. */
  readonly words?: WordCells;
  /** The title as it stands in the user's cell, where the plan reads it otherwise (without its code). */
  readonly titleAsRead?: string;
  /** What else must hold for the row to be trusted: its home cells were found. */
  readonly found?: Part;
}

/** Where a row stands, and the name of *Regole di calcolo*. */
export interface IndicatorPlace {
  readonly row: number;
  readonly columns: IndicatorColumns;
  readonly rules: string;
}

/** The hidden cells of an indicator row, each formula with the value that the core calculated. */
export function indicatorCells(
  scored: ScoredIndicator,
  place: IndicatorPlace,
  sources: IndicatorSources,
  context: ValueContext,
): Cells {
  const read = readCells(scored, context);
  const formulas = stepFormulas(scored, place, sources, { read, context });
  const values = valuesOf(scored, read, context);
  const cells: Record<number, CellDoc> = literalCells(scored, place, sources, context.settings.year);
  for (const [step, formula] of Object.entries(formulas)) {
    cells[place.columns[step as keyof Formulas]] = calc(formula, values[step as keyof Formulas], STYLES.small);
  }
  const literals = asRead(scored);
  put(cells, place.columns.kindRead, literals.kind);
  put(cells, place.columns.sideRead, literals.side);
  put(cells, place.columns.lowRead, literals.low);
  put(cells, place.columns.highRead, literals.high);
  put(cells, place.columns.dayRead, literals.day);
  put(cells, place.columns.percent, literals.percent);
  return cells;
}

/** A literal; an empty one leaves its cell blank. */
function put(cells: Record<number, CellDoc>, column: number, value: Shown): void {
  if (value !== "") cells[column] = { content: { kind: "value", value }, style: STYLES.small };
}

/** Title, target and bases as they were read. */
function literalCells(
  scored: ScoredIndicator,
  { columns }: IndicatorPlace,
  { titleAsRead }: IndicatorSources,
  year: number,
): Record<number, CellDoc> {
  const cells: Record<number, CellDoc> = {};
  put(cells, columns.titleRead, evened(titleAsRead ?? scored.indicator.title.value));
  put(cells, columns.targetRead, literalOf(scored.target?.value ?? null) ?? "");
  baseCells(scored, year).forEach((base, index) => {
    put(cells, columns.literals + index, literalOf(base.value) ?? "");
  });
  return cells;
}

/** The steps that are formulas. */
type Formulas = Readonly<
  Record<
    | Exclude<
        Step,
        "titleRead" | "targetRead" | "kindRead" | "sideRead" | "lowRead" | "highRead" | "dayRead" | "percent"
      >
    | "state"
    | "provisional",
    Formula
  >
>;

/** What was read, and under which settings. */
interface Reading {
  readonly read: ReadCells;
  readonly context: ValueContext;
}

function stepFormulas(
  scored: ScoredIndicator,
  place: IndicatorPlace,
  sources: IndicatorSources,
  reading: Reading,
): Formulas {
  return {
    guard: guardOf(scored, place, sources, reading.context.settings.year),
    ...overrideSteps(sources),
    ...targetSteps(place),
    ...resultSteps(place, sources, reading),
    ...measureSteps(place, reading.context.settings.year),
  };
}

/** The cell of a step on the row. */
const cellsOf =
  ({ row, columns }: IndicatorPlace) =>
  (step: keyof IndicatorColumns): Reference =>
    cellRef(row, columns[step]);

function guardOf(scored: ScoredIndicator, place: IndicatorPlace, sources: IndicatorSources, year: number): Formula {
  const cell = cellsOf(place);
  const read = {
    title: cell("titleRead"),
    target: cell("targetRead"),
    base: (index: number) => cellRef(place.row, place.columns.literals + index),
  };
  const { found, override } = sources;
  const more: Part[] = [
    ...(found === undefined ? [] : [found]),
    ...(override === undefined ? [] : [holdNoError(override)]),
  ];
  return guardFormula(scored, baseCells(scored, year), read, ...more);
}

type Override = NonNullable<IndicatorSources["override"]>;

/** An error in an override cell (its sheet was deleted, or a person's formula failed) makes the whole an error, and so the guard FALSE. */
const holdNoError = ({ direction, ...others }: Override): Formula =>
  ge(call("LEN", join(direction, ...Object.values(others))), 0);

const NOTHING: Formula = { kind: "text", value: "" };
const NOT_WAIVED: Formula = { kind: "number", value: 0 };

/** An error counts as nothing here: the guard tells it, and nothing on the row becomes an error. */
function overrideSteps({ override }: IndicatorSources) {
  if (override === undefined) {
    return { direction: NOTHING, threshold: NOTHING, by: NOTHING, judged: NOTHING, waived: NOT_WAIVED };
  }
  return {
    direction: ifError(directionFormula(override.direction), ""),
    threshold: ifError(numberFormulaOf(override.threshold), ""),
    by: ifError(dayFormulaOf(override.by), ""),
    judged: ifError(numberFormulaOf(override.judged), ""),
    waived: ifError(waivedFormula(override.waived, override.waivedReason), 0),
  };
}

function targetSteps(place: IndicatorPlace) {
  const cell = cellsOf(place);
  const parts = {
    kindRead: cell("kindRead"),
    sideRead: cell("sideRead"),
    lowRead: cell("lowRead"),
    highRead: cell("highRead"),
    dayRead: cell("dayRead"),
    direction: cell("direction"),
    threshold: cell("threshold"),
    by: cell("by"),
  };
  const kind = cell("kind");
  return {
    kind: kindFormula(parts),
    low: lowFormula(parts, kind),
    high: highFormula(parts, kind),
    day: dayFormulaFor(parts, kind, ruleCell(place.rules, "closing")),
  };
}

function resultSteps(place: IndicatorPlace, sources: IndicatorSources, { read, context }: Reading) {
  const cell = cellsOf(place);
  const typed: Typed = {
    plan: cell("planCounted"),
    april: cell("april"),
    august: cell("august"),
    december: cell("december"),
  };
  const target = { kind: cell("kind"), low: cell("low"), high: cell("high"), percent: cell("percent") };
  return {
    plan: sources.plan === undefined ? NOTHING : typedResultFormula(sources.plan, read.plan, sources.words),
    april: typedResultFormula(sources.april, read.april, sources.words),
    august: typedResultFormula(sources.august, read.august, sources.words),
    december: typedResultFormula(sources.december, read.december, sources.words),
    doneOn: typedResultFormula(sources.doneOn, read.doneOn, sources.words),
    planCounted: planCountedFormula(cell("plan"), sources.columnIsEmpty),
    source: sourceFormula(typed),
    result: resultFormula(cell("source"), typed),
    checkpoint: checkpointFormula(cell("source"), cell("kind"), cell("result"), cell("fit")),
    fit: fitFormula(cell("result"), target, context.settings.year),
  };
}

function measureSteps(place: IndicatorPlace, year: number) {
  const cell = cellsOf(place);
  const rule = (name: Parameters<typeof ruleCell>[1]): Reference => ruleCell(place.rules, name);
  const parts = {
    guard: cell("guard"),
    waived: cell("waived"),
    source: cell("source"),
    checkpoint: cell("checkpoint"),
    today: rule("today"),
    closing: rule("closing"),
    state: cell("state"),
    judged: cell("judged"),
    kind: cell("kind"),
    low: cell("low"),
    high: cell("high"),
    day: cell("day"),
    result: cell("result"),
    doneOn: cell("doneOn"),
    fit: cell("fit"),
  };
  const raw = cell("raw");
  const zero = countsZero(parts.state, eq(rule("missing"), "zero"), parts.today, rule("closing"));
  return {
    state: stateFormula(parts, year),
    provisional: iff(eq(parts.state, STATES.provisional), parts.checkpoint, ""),
    byNumber: byNumberFormula(parts, eq(rule("method"), "mirror")),
    byDay: byDayFormula(parts, rule("late")),
    raw: rawFormula(parts, cell("byNumber"), cell("byDay")),
    achievement: achievementFormula(raw, zero, rule("cap")),
    reached: reachedFormula(parts, raw),
    variance: varianceFormula(parts, raw),
  };
}
