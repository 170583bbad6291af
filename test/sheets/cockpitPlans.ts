/** Builds plans with a sheet of their own in which every cell of the plan really stands, for tests that calculate. */
import type { Indicator, Plan, Programme, RawCell, TypedCells } from "../../shared/plan/plan";
import { scorePlan } from "../../shared/score/scorePlan";
import { defaultSettings, type Settings } from "../../shared/score/settings";
import { layOutSheets } from "../../shared/sheets/layOutSheets";
import { OVERRIDE_INPUTS, PROGRAMME } from "../../shared/sheets/places";
import { DIRECTION, WAIVED } from "../../shared/sheets/rules/choices";
import type { CellDoc, SheetDoc } from "../../shared/sheets/sheetDoc";
import { type CellRange, cellAt } from "../../shared/workbook/address";
import { serialOf } from "../../shared/workbook/days";
import type { CellValue, SheetSnapshot, SnapshotCell } from "../../shared/workbook/snapshot";

export const YEAR = 2016;
export const PLAN_SHEET = "Piano d'esempio";

/** A value, or a value with its number format. */
export type Written = CellValue | readonly [value: CellValue, format: string];

export interface IndicatorSpec {
  readonly title?: string;
  readonly weight?: number | null;
  readonly target?: Written;
  readonly previousTarget?: Written;
  readonly result?: Written;
  readonly previousResult?: Written;
  readonly typed?: TypedSpec;
}

/** What a person types on the programme's sheet. */
export interface TypedSpec {
  readonly april?: Written;
  readonly august?: Written;
  readonly december?: Written;
  readonly doneOn?: Written;
  readonly note?: string;
  readonly direction?: "higher" | "lower";
  readonly threshold?: number;
  readonly by?: string;
  readonly judged?: number;
  /** The reason. */
  readonly waived?: string;
}

export interface NodeSpec<Child> {
  readonly title?: string;
  readonly code: string;
  readonly weight?: number | null;
  readonly children: readonly Child[];
}

export type PlanSpec = readonly NodeSpec<NodeSpec<NodeSpec<IndicatorSpec>>>[];

const COLUMNS = { title: 1, weight: 2, result: 4, previousResult: 3, previousTarget: 5, target: 6 } as const;

/** A plan and the sheet in which its cells stand. */
export interface PlanBook {
  readonly plan: Plan;
  readonly sheet: SheetSnapshot;
  /** By indicator id. */
  readonly typed: Readonly<Record<string, TypedSpec>>;
}

const isPair = (written: Written): written is readonly [CellValue, string] => Array.isArray(written);

/** Lays a plan out row by row on one sheet. */
export function planBook(spec: PlanSpec, more: Partial<Plan> = {}): PlanBook {
  const rows: (SnapshotCell | undefined)[][] = [[{ value: "Piano della performance" }]];
  const typed: Record<string, TypedSpec> = {};
  const put = (column: number, written: Written): RawCell => {
    const [value, format] = isPair(written) ? written : [written, undefined];
    const row = rows.length - 1;
    const line = rows[row];
    const shown = format === undefined ? {} : { format };
    if (line && value !== null) line[column] = { value, ...shown };
    return { value, ...shown, at: cellAt(PLAN_SHEET, row, column) };
  };
  const title = (text: string) => ({ value: text, at: put(COLUMNS.title, text).at });
  const weight = (value: number | null | undefined) =>
    value === undefined || value === null ? {} : { weight: { value, at: put(COLUMNS.weight, [value, "0.00%"]).at } };
  const years = (now: Written | undefined, before: Written | undefined, column: number, earlier: number) => ({
    ...(before !== undefined && { [YEAR - 1]: put(earlier, before) }),
    ...(now !== undefined && { [YEAR]: put(column, now) }),
  });
  const begin = (): void => {
    rows.push([]);
  };
  const indicator = (one: IndicatorSpec): Indicator => {
    begin();
    const id = `${YEAR}-i${rows.length}`;
    if (one.typed) typed[id] = one.typed;
    return {
      id,
      title: title(one.title ?? `N. eventi ${rows.length}`),
      ...weight(one.weight),
      targets: years(one.target, one.previousTarget, COLUMNS.target, COLUMNS.previousTarget),
      results: years(one.result ?? null, one.previousResult, COLUMNS.result, COLUMNS.previousResult),
    };
  };
  const node = <T, Child>(one: NodeSpec<Child>, make: (child: Child) => T) => {
    begin();
    const head = { code: one.code, title: title(one.title ?? `Nodo ${one.code}`), ...weight(one.weight) };
    return { head, children: one.children.map(make) };
  };
  const perspectives = spec.map((perspective) => {
    const { head, children } = node(perspective, (objective) => {
      const { head: own, children: programmes } = node(objective, (programme): Programme => {
        const { head: mine, children: indicators } = node(programme, indicator);
        return { ...mine, indicators };
      });
      return { ...own, programmes };
    });
    return { ...head, objectives: children };
  });
  const plan: Plan = {
    year: YEAR,
    targetYears: [YEAR, YEAR + 1, YEAR + 2],
    resultYears: [YEAR - 1, YEAR],
    weightsAre: "sharesOfBody",
    areas: [],
    perspectives,
    details: [],
    emptyResultYears: [],
    notPlaced: [],
    ...more,
  };
  const sheet: SheetSnapshot = { name: PLAN_SHEET, hidden: false, rows, merges: [], hiddenRows: [], depth: "all" };
  return { plan, sheet, typed };
}

/** Everything that the tests compare: the plan with what was typed, its score, and the sheets with the typed cells filled. */
export function layOutBook(
  { plan, sheet, typed }: PlanBook,
  settings: Partial<Settings> = {},
  language: "it" | "en" = "it",
) {
  const set: Settings = { ...defaultSettings(YEAR, `${YEAR}-12-31`), ...settings };
  const snapshot = { sheets: [sheet] };
  const wishes = { today: set.today };
  const places = homePlaces(layOutSheets({ scorecard: scorePlan(plan, set, language), snapshot, language, wishes }));
  const full = withTyped(plan, typed, places);
  const scorecard = scorePlan(full, set, language);
  const docs = layOutSheets({ scorecard, snapshot, language, wishes });
  return { scorecard, docs: docs.map((doc) => fillHomes(doc, typed, language)), plan: full };
}

interface Home {
  readonly sheet: string;
  readonly row: number;
  readonly override: number;
}

/** Where each indicator's cells stand on the programme sheets. */
function homePlaces(docs: readonly SheetDoc[]): ReadonlyMap<string, Home> {
  const places = new Map<string, Home>();
  for (const doc of docs.filter(({ key }) => key.startsWith("programme:")))
    for (const [id, row] of idsIn(doc, PROGRAMME.id))
      places.set(id, { sheet: doc.name, row, override: idsIn(doc, PROGRAMME.overrideId).get(id) ?? -1 });
  return places;
}

function idsIn({ rows }: SheetDoc, column: number): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const [row, { cells }] of rows.entries()) {
    const content = cells[column]?.content;
    if (content?.kind === "value" && typeof content.value === "string" && !ids.has(content.value))
      ids.set(content.value, row);
  }
  return ids;
}

function withTyped(plan: Plan, typed: PlanBook["typed"], places: ReadonlyMap<string, Home>): Plan {
  const of = (indicator: Indicator): Indicator => {
    const spec = typed[indicator.id];
    const home = places.get(indicator.id);
    if (!spec || !home) return indicator;
    const raw = (written: Written | undefined, row: number, column: number): RawCell => {
      const [value, format] =
        written === undefined ? [null, undefined] : isPair(written) ? written : [written, undefined];
      const at: CellRange = cellAt(home.sheet, row, column);
      return { value, ...(format !== undefined && { format }), at };
    };
    const cells: TypedCells = {
      checkpoints: [
        raw(spec.april, home.row, PROGRAMME.april),
        raw(spec.august, home.row, PROGRAMME.august),
        raw(spec.december, home.row, PROGRAMME.december),
      ],
      ...(spec.doneOn !== undefined && { doneOn: raw(spec.doneOn, home.override, OVERRIDE_INPUTS.doneOn) }),
      ...(spec.note !== undefined && { note: raw(spec.note, home.row, PROGRAMME.note) }),
      override: {
        ...(spec.direction && { direction: spec.direction }),
        ...(spec.threshold !== undefined && { threshold: spec.threshold }),
        ...(spec.by !== undefined && { by: spec.by }),
        ...(spec.judged !== undefined && { judged: spec.judged }),
      },
      waived: spec.waived !== undefined,
      ...(spec.waived !== undefined && { waivedReason: spec.waived }),
    };
    return { ...indicator, typed: cells };
  };
  return {
    ...plan,
    perspectives: plan.perspectives.map((perspective) => ({
      ...perspective,
      objectives: perspective.objectives.map((objective) => ({
        ...objective,
        programmes: objective.programmes.map((programme) => ({
          ...programme,
          indicators: programme.indicators.map(of),
        })),
      })),
    })),
  };
}

/** The sheets with what people typed in their home cells. */
function fillHomes(doc: SheetDoc, typed: PlanBook["typed"], language: "it" | "en"): SheetDoc {
  if (!doc.key.startsWith("programme:")) return doc;
  const rows = doc.rows.map((row) => ({ ...row, cells: { ...row.cells } as Record<number, CellDoc> }));
  const put = (row: number | undefined, column: number, written: Written | undefined): void => {
    const cells = row === undefined ? undefined : rows[row]?.cells;
    if (cells === undefined || written === undefined || written === null) return;
    const [value, format] = isPair(written) ? written : [written, undefined];
    if (value === null || typeof value === "object") return;
    const style = { ...cells[column]?.style, ...(format !== undefined && { format }) };
    cells[column] = { content: { kind: "value", value }, style };
  };
  for (const [id, spec] of Object.entries(typed)) {
    const home = idsIn(doc, PROGRAMME.id).get(id);
    const override = idsIn(doc, PROGRAMME.overrideId).get(id);
    put(home, PROGRAMME.april, spec.april);
    put(home, PROGRAMME.august, spec.august);
    put(home, PROGRAMME.december, spec.december);
    put(home, PROGRAMME.note, spec.note);
    put(override, OVERRIDE_INPUTS.doneOn, spec.doneOn);
    put(override, OVERRIDE_INPUTS.direction, spec.direction && DIRECTION[spec.direction][language]);
    put(override, OVERRIDE_INPUTS.threshold, spec.threshold);
    put(override, OVERRIDE_INPUTS.by, spec.by === undefined ? undefined : [serialOf(spec.by), "dd/mm/yyyy"]);
    put(override, OVERRIDE_INPUTS.judged, spec.judged);
    put(override, OVERRIDE_INPUTS.waived, spec.waived === undefined ? undefined : WAIVED.waived[language]);
    put(override, OVERRIDE_INPUTS.waivedReason, spec.waived);
  }
  return { ...doc, rows };
}
