/** What stands on which row of the cockpit's tables: the plan from top to bottom, each line with its row, id and keys. */

import { objectiveKey, programmeKey } from "../../plan/keys";
import { areaCodesOf, areaOf, inArea } from "../../plan/placed";
import type { Perspective, Plan, Programme, StrategicObjective } from "../../plan/plan";
import type { Scorecard, ScoredStrategic } from "../../score/scorecard";

/** Keys by which formulas find the rows of a node. They are no numbers in any program, and hold no sign with a meaning. */
export interface Keys {
  readonly perspective: string;
  readonly objective: string;
  readonly programme: string;
  readonly area: string;
  readonly wholeObjective: string;
}

interface Line {
  readonly row: number;
  readonly id: string;
}

export interface IndicatorLine extends Line {
  readonly kind: "indicator";
  readonly scored: ScoredStrategic;
  readonly keys: Keys;
  /** Row of its programme. */
  readonly parent: number;
}

export interface ProgrammeLine extends Line {
  readonly kind: "programme";
  readonly node: Programme;
  readonly keys: Keys;
  readonly parent: number;
  readonly indicators: readonly ScoredStrategic[];
}

export interface ObjectiveLine extends Line {
  readonly kind: "objective";
  readonly node: StrategicObjective;
  readonly keys: Omit<Keys, "programme">;
  /** Row of its perspective's total. */
  readonly parent: number;
  readonly indicators: readonly ScoredStrategic[];
}

/** The title of a perspective; its figures stand on the line of its total. */
export interface PerspectiveHead {
  readonly kind: "perspectiveHead";
  readonly row: number;
  readonly node: Perspective;
}

export interface PerspectiveTotal extends Line {
  readonly kind: "perspectiveTotal";
  readonly node: Perspective;
  readonly key: string;
  readonly indicators: readonly ScoredStrategic[];
}

export interface GapLine {
  readonly kind: "gap";
  readonly row: number;
}

export type TableLine = IndicatorLine | ProgrammeLine | ObjectiveLine | PerspectiveHead | PerspectiveTotal | GapLine;

/** A node that gathers rows from all over the tables: an area, an objective. */
export interface Gathered {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly key: string;
  readonly indicators: readonly ScoredStrategic[];
}

export interface Outline {
  readonly lines: readonly TableLine[];
  /** First and last row of the tables. */
  readonly first: number;
  readonly last: number;
  readonly perspectives: readonly PerspectiveTotal[];
  readonly areas: readonly Gathered[];
  /** Every objective over all perspectives, where any stands in more than one. */
  readonly objectives: readonly Gathered[];
}

/** Lays the plan out from row `first` on. */
export function outlineOf(scorecard: Scorecard, first: number): Outline {
  const { plan } = scorecard;
  const draft = new Draft(scorecard, first);
  for (const [place, perspective] of plan.perspectives.entries()) draft.addPerspective(perspective, place);
  const isIn = inArea(plan);
  const perspectives = draft.lines.filter((line): line is PerspectiveTotal => line.kind === "perspectiveTotal");
  return {
    lines: draft.lines,
    first,
    last: Math.max(first, draft.row - 1),
    perspectives,
    areas: draft.areas.map((code, place) => ({
      id: `${plan.year}/area/${code}`,
      code,
      title: plan.areas.find((area) => area.code === code)?.title?.value ?? "",
      key: `a${place + 1}`,
      indicators: scorecard.indicators.filter((indicator) => isIn(indicator, code)),
    })),
    objectives: objectivesOverAll(scorecard, draft.objectives),
  };
}

/** Writes lines one after the other. */
class Draft {
  readonly lines: TableLine[] = [];
  readonly areas: readonly string[];
  readonly objectives: string[];
  private readonly ids = new Set<string>();
  private readonly scored: ReadonlyMap<unknown, ScoredStrategic>;
  private readonly plan: Plan;
  private readonly year: number;

  constructor(
    scorecard: Scorecard,
    public row: number,
  ) {
    const objectives = objectivesOf(scorecard.plan);
    this.plan = scorecard.plan;
    this.year = scorecard.plan.year;
    this.scored = new Map(scorecard.indicators.map((scored) => [scored.indicator, scored]));
    this.objectives = unique(objectives.map(({ code }) => code));
    this.areas = areaCodesOf(scorecard.plan);
  }

  addPerspective(node: Perspective, place: number): void {
    if (place > 0) this.lines.push({ kind: "gap", row: this.row++ });
    this.lines.push({ kind: "perspectiveHead", row: this.row++, node });
    const key = `p${place + 1}`;
    const total = this.row + rowsOf(node);
    for (const [index, objective] of node.objectives.entries()) {
      this.addObjective(objective, { key, place: index, total, perspective: node.code });
    }
    this.lines.push({
      kind: "perspectiveTotal",
      row: this.row++,
      id: this.id(`${this.year}/${node.code}`),
      node,
      key,
      indicators: node.objectives.flatMap((objective) => this.under(objective)),
    });
  }

  private addObjective(
    node: StrategicObjective,
    above: { key: string; place: number; total: number; perspective: string },
  ): void {
    const keys = {
      perspective: above.key,
      objective: `${above.key}o${above.place + 1}`,
      area: `a${this.areas.indexOf(areaOf(node) ?? "") + 1}`,
      wholeObjective: `o${this.objectives.indexOf(node.code) + 1}`,
    };
    const row = this.row++;
    const id = this.id(`${this.year}/${above.perspective}/${objectiveKey(this.plan, above.perspective, node.code)}`);
    this.lines.push({ kind: "objective", row, id, node, keys, parent: above.total, indicators: this.under(node) });
    node.programmes.forEach((programme, place) => {
      this.addProgramme(programme, { ...keys, programme: `${keys.objective}g${place + 1}` }, row, id);
    });
  }

  private addProgramme(node: Programme, keys: Keys, parent: number, above: string): void {
    const row = this.row++;
    const indicators = node.indicators.flatMap((indicator) => this.scored.get(indicator) ?? []);
    const id = this.id(`${above}/${programmeKey(this.plan, node.code)}`);
    this.lines.push({ kind: "programme", row, id, node, keys, parent, indicators });
    for (const scored of indicators) {
      this.lines.push({ kind: "indicator", row: this.row++, id: scored.indicator.id, scored, keys, parent: row });
    }
  }

  private under(objective: StrategicObjective): ScoredStrategic[] {
    return objective.programmes.flatMap(({ indicators }) => indicators.flatMap((one) => this.scored.get(one) ?? []));
  }

  /** A code that stands twice in the same place gets a number, so that no two rows share an id. */
  private id(wish: string): string {
    let id = wish;
    for (let attempt = 2; this.ids.has(id); attempt++) id = `${wish}_${attempt}`;
    this.ids.add(id);
    return id;
  }
}

/** Rows between the title of a perspective and its total. */
const rowsOf = ({ objectives }: Perspective): number =>
  objectives.reduce(
    (sum, { programmes }) => sum + 1 + programmes.reduce((rows, { indicators }) => rows + 1 + indicators.length, 0),
    0,
  );

const objectivesOf = ({ perspectives }: Plan): readonly StrategicObjective[] =>
  perspectives.flatMap(({ objectives }) => objectives);

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

/** Every objective over all its perspectives, by code; none where each stands in one perspective alone, since the tables say it. */
function objectivesOverAll(scorecard: Scorecard, codes: readonly string[]): Gathered[] {
  const { plan } = scorecard;
  const places = (code: string): number =>
    plan.perspectives.filter(({ objectives }) => objectives.some((objective) => objective.code === code)).length;
  if (!codes.some((code) => places(code) > 1)) return [];
  return codes
    .map((code, place) => ({
      id: `${plan.year}/objective/${code}`,
      code,
      title: objectivesOf(plan).find((objective) => objective.code === code)?.title.value ?? "",
      key: `o${place + 1}`,
      indicators: scorecard.indicators.filter(({ objective }) => objective === code),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
