/** The plan with the keys under which the generated sheets know its perspectives, objectives and programmes. */
import type { NodeKeys } from "../../plan/keys";
import type { Perspective, Plan, StrategicObjective } from "../../plan/plan";
import type { Ledger, RememberedNode } from "../ledger/ledger";
import { programmeTitles } from "../names";
import { isAddedId } from "../programmeSheet/rowIds";
import { isRetitled, type KnownNode, keysOf, matchNodes, type WantedNode } from "./matchNodes";

type Memory = Pick<Ledger, "nodes" | "indicators">;

/**
 * A perspective gets back the code `P1` … that it had, a renumbered objective or programme keeps its key; what is new gets
 * one that nobody has. `year`: whose sheets. A ledger of an earlier version remembers no nodes: the plan's own codes count.
 */
export function withKnownNodes(plan: Plan, memory: Memory, year: number = plan.year): Plan {
  const nodes = memory.nodes.filter((node) => node.year === year);
  if (nodes.length === 0) return plan;
  const perspectives = plan.perspectives.map((perspective) => perspectiveNode(perspective));
  const codes = keysOf(perspectives, knownPerspectives(nodes), (_, attempt) => `P${attempt}`);
  const coded = plan.perspectives.map((perspective, place) => {
    const node = perspectives[place];
    return { ...perspective, code: (node && codes.get(node)) ?? perspective.code };
  });
  const keys: NodeKeys = {
    objectives: objectiveKeys(coded, nodes),
    programmes: changed(keysOf(programmeNodes(plan), knownProgrammes(nodes, memory, year))),
  };
  return { ...plan, perspectives: coded, keys };
}

/** Programmes that were found again under another code or quite another title: what they were called, and what they are called now. */
export function renumberedProgrammes(
  plan: Plan,
  memory: Memory,
): readonly { readonly key: string; readonly before: string; readonly now: string }[] {
  const nodes = memory.nodes.filter((node) => node.year === plan.year);
  const pairs = matchNodes(programmeNodes(plan), knownProgrammes(nodes, memory, plan.year));
  return [...pairs].flatMap(([one, other]) =>
    one.code === other.code && !isRetitled(one, other)
      ? []
      : [{ key: other.key, before: `${other.code} ${other.title}`, now: `${one.code} ${one.title}` }],
  );
}

/** The code of a perspective is its place: titles and contents alone tell which it is. */
const perspectiveNode = ({ code, title, objectives }: Perspective): WantedNode => ({
  code,
  isNumbered: true,
  title: title.value,
  under: objectives.map((objective) => objective.title.value),
});

const knownPerspectives = (nodes: readonly RememberedNode[]): KnownNode[] =>
  nodes
    .filter(({ kind }) => kind === "perspective")
    .map(({ key, code, title }) => ({
      ...{ key, code, title },
      under: nodes.flatMap((node) => (node.kind === "objective" && node.perspective === key ? [node.title] : [])),
    }));

/** By `P1/1.1`. */
function objectiveKeys(
  perspectives: readonly Perspective[],
  nodes: readonly RememberedNode[],
): Readonly<Record<string, string>> {
  const keys: Record<string, string> = {};
  for (const { code, objectives } of perspectives) {
    const known = nodes.filter((node) => node.kind === "objective" && node.perspective === code);
    const wanted = firstOfEach(objectives.map(objectiveNode));
    for (const [one, key] of keysOf(wanted, known.map(withoutContent))) {
      if (key !== one.code) keys[`${code}/${one.code}`] = key;
    }
  }
  return keys;
}

const objectiveNode = ({ code, isNumbered, title, programmes }: StrategicObjective): WantedNode => ({
  code,
  isNumbered: isNumbered === true,
  title: title.value,
  under: programmes.map((programme) => programme.title.value),
});

const withoutContent = ({ key, code, title }: RememberedNode): KnownNode => ({ key, code, title, under: [] });

/** The programmes of the plan, those of the registers too, with the titles of their indicators. */
function programmeNodes(plan: Plan): readonly WantedNode[] {
  const under = new Map<string, string[]>();
  const numbered = new Set<string>();
  const add = (code: string, titles: readonly string[]): void => {
    under.set(code, [...(under.get(code) ?? []), ...titles]);
  };
  for (const { objectives } of plan.perspectives)
    for (const { programmes } of objectives)
      for (const { code, isNumbered, indicators } of programmes) {
        add(
          code,
          indicators.map(({ title }) => title.value),
        );
        if (isNumbered === true) numbered.add(code);
      }
  for (const { code, operational } of plan.details) {
    add(
      code,
      operational.map(({ title }) => title.value),
    );
  }
  return [...programmeTitles(plan)].map(([code, title]) => ({
    ...{ code, title },
    isNumbered: numbered.has(code),
    under: under.get(code) ?? [],
  }));
}

/** With what the plan had under each when it was read last; of one that left it, with all that it ever had. Rows that people added say nothing. */
function knownProgrammes(nodes: readonly RememberedNode[], { indicators }: Memory, year: number): KnownNode[] {
  const ofPlan = indicators.filter((each) => each.year === year && !isAddedId(each.id));
  const under = titlesByProgramme(ofPlan.filter(({ gone }) => gone !== true));
  const left = titlesByProgramme(ofPlan);
  return nodes
    .filter(({ kind }) => kind === "programme")
    .map(({ key, code, title }) => ({ key, code, title, under: under.get(key) ?? left.get(key) ?? [] }));
}

function titlesByProgramme(indicators: Memory["indicators"]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const { programme, title } of indicators) titles.set(programme, [...(titles.get(programme) ?? []), title]);
  return titles;
}

const changed = (keys: ReadonlyMap<WantedNode, string>): Readonly<Record<string, string>> =>
  Object.fromEntries([...keys].flatMap(([{ code }, key]) => (key === code ? [] : [[code, key]])));

/** A code that stands twice in one place is one node. */
const firstOfEach = (nodes: readonly WantedNode[]): readonly WantedNode[] =>
  nodes.filter((node, place) => nodes.findIndex(({ code }) => code === node.code) === place);
