/** The tree of the plan, by perspectives and by areas: objectives, programmes, and under these the indicators. */
import type { Language } from "../../../shared/language";
import { objectiveKey, programmeKey } from "../../../shared/plan/keys";
import { areaOf } from "../../../shared/plan/placed";
import type { Perspective, Plan, Programme, StrategicObjective } from "../../../shared/plan/plan";
import { explainNode } from "../../../shared/score/explainNode";
import { rollUp } from "../../../shared/score/rollUp";
import type { Scorecard, ScoredStrategic } from "../../../shared/score/scorecard";
import type { CellRange } from "../../../shared/workbook/address";
import type { NodeView } from "./planView";
import { nodeSymbol } from "./symbols";

/** A node before its figures; what the plan lists twice under one code is one branch. */
interface Branch {
  readonly id: string;
  readonly kind: NodeView["kind"];
  readonly code?: string;
  readonly title: string;
  readonly at?: CellRange;
  readonly children: readonly Branch[];
  readonly indicators: readonly ScoredStrategic[];
}

interface PlacedObjective {
  readonly perspective: Perspective;
  readonly objective: StrategicObjective;
}

interface PlacedProgramme extends PlacedObjective {
  readonly programme: Programme;
}

interface Tree {
  readonly plan: Plan;
  readonly under: ReadonlyMap<string, readonly ScoredStrategic[]>;
}

export function perspectiveNodes(scorecard: Scorecard, language: Language): readonly NodeView[] {
  const tree = treeOf(scorecard);
  const branches = scorecard.plan.perspectives.map((perspective): Branch => {
    const placed = perspective.objectives.map((objective) => ({ perspective, objective }));
    const { code: id, title } = perspective;
    return {
      ...{ id, kind: "perspective", title: title.value, at: title.at },
      ...{ children: objectiveBranches(tree, id, placed), indicators: [] },
    };
  });
  return branches.map((branch) => nodeOf(branch, scorecard, language).view);
}

/** Objectives that are in no area are in none of these; empty where the plan has no areas. */
export function areaNodes(scorecard: Scorecard, language: Language): readonly NodeView[] {
  const { plan } = scorecard;
  const tree = treeOf(scorecard);
  const titles = new Map(plan.areas.map(({ code, title }) => [code, title]));
  const placed = groupedBy(placedObjectives(plan), ({ objective }) => areaOf(objective) ?? "");
  const codes = [...new Set([...titles.keys(), ...placed.keys()])].filter((code) => code !== "");
  const branches = codes.map((code): Branch => {
    const title = titles.get(code);
    const own = placed.get(code) ?? [];
    const isGiven = title !== undefined || own.some(({ objective }) => objective.isNumbered !== true);
    return {
      ...{ id: `area/${code}`, kind: "area", ...(isGiven ? { code } : {}), title: title?.value ?? "" },
      ...(title === undefined ? {} : { at: title.at }),
      ...{ children: objectiveBranches(tree, `area/${code}`, own), indicators: [] },
    };
  });
  return branches.map((branch) => nodeOf(branch, scorecard, language).view);
}

const treeOf = ({ plan, indicators }: Scorecard): Tree => ({ plan, under: groupedBy(indicators, placeKey) });

const placeKey = (placed: Pick<ScoredStrategic, "perspective" | "objective" | "programme">): string =>
  JSON.stringify([placed.perspective, placed.objective, placed.programme]);

const placedObjectives = ({ perspectives }: Plan): PlacedObjective[] =>
  perspectives.flatMap((perspective) => perspective.objectives.map((objective) => ({ perspective, objective })));

function objectiveBranches(tree: Tree, parent: string, placed: readonly PlacedObjective[]): Branch[] {
  return [...groupedBy(placed, ({ objective }) => objective.code)].flatMap(([code, same]): Branch[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { objective, perspective } = first;
    const id = `${parent}/${objectiveKey(tree.plan, perspective.code, code)}`;
    const programmes = same.flatMap((each) => each.objective.programmes.map((programme) => ({ ...each, programme })));
    return [
      {
        ...{ id, kind: "objective", ...(objective.isNumbered === true ? {} : { code }) },
        ...{ title: objective.title.value, at: objective.title.at },
        ...{ children: programmeBranches(tree, id, programmes), indicators: [] },
      },
    ];
  });
}

function programmeBranches(tree: Tree, parent: string, placed: readonly PlacedProgramme[]): Branch[] {
  return [...groupedBy(placed, ({ programme }) => programme.code)].flatMap(([code, same]): Branch[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { programme } = first;
    const places = new Set(
      same.map((each) =>
        placeKey({ perspective: each.perspective.code, objective: each.objective.code, programme: code }),
      ),
    );
    return [
      {
        ...{ id: `${parent}/${programmeKey(tree.plan, code)}`, kind: "programme" },
        ...(programme.isNumbered === true ? {} : { code }),
        ...{ title: programme.title.value, at: programme.title.at, children: [] },
        indicators: [...places].flatMap((place) => tree.under.get(place) ?? []),
      },
    ];
  });
}

interface Scored {
  readonly view: NodeView;
  readonly under: readonly ScoredStrategic[];
}

/** The figures are those of the scorecard: the same sum over the same indicators. */
function nodeOf({ children, indicators, ...branch }: Branch, scorecard: Scorecard, language: Language): Scored {
  const scored = children.map((child) => nodeOf(child, scorecard, language));
  const under = scored.length === 0 ? indicators : scored.flatMap((child) => child.under);
  const rolled = rollUp(under, scorecard.settings);
  const { weight, score, coverage, band } = rolled;
  const view: NodeView = {
    ...branch,
    weight,
    ...(score === undefined ? {} : { score }),
    coverage,
    ...(band === undefined ? {} : { band }),
    symbol: nodeSymbol(band, under, scorecard.settings),
    explanation: explainNode(rolled, language),
    children: scored.map((child) => child.view),
    indicators: indicators.map(({ indicator }) => indicator.id),
  };
  return { view, under };
}

function groupedBy<T>(all: readonly T[], key: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const name = key(each);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [each]);
    else group.push(each);
  }
  return groups;
}
