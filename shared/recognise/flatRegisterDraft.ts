/** The tree of a flat register as the plan's draft: codes given where the document has none, one programme where it has no programmes. */

import { likeness } from "../plan/likeness";
import type { Cell } from "../workbook/address";
import type { DraftArea, DraftIndicator, DraftObjective, DraftPerspective, DraftProgramme } from "./draft";
import type { FlatIndicator, FlatNode, FlatTree } from "./flatRegisterTree";
import { normalise } from "./normalise";

interface Numbering {
  /** Codes that the document gives. */
  readonly given: ReadonlySet<string>;
  /** Codes of objectives without one, by title: the same objective in two perspectives has one number. */
  readonly objectives: Map<string, string>;
  /** The first objective of each code: its title, and the place of its perspective. */
  readonly titles: Map<string, { readonly title: string; readonly perspective: number }>;
  readonly programmes: Map<string, string>;
  readonly areas: ReadonlyMap<FlatNode, string>;
  readonly responsible: Map<string, Cell<string>>;
  count: number;
}

/** The tree in the plan's terms. */
export interface FlatDraft {
  readonly perspectives: DraftPerspective[];
  readonly areas: DraftArea[];
  /** By the programme's code. */
  readonly responsible: ReadonlyMap<string, Cell<string>>;
}

export function draftOf(tree: FlatTree): FlatDraft {
  const nodes = tree.perspectives.flatMap(({ children }) => children);
  const given = new Set([...nodes, ...nodes.flatMap(({ children }) => children)].flatMap(({ code }) => code ?? []));
  const areas = areaCodes(tree.areas, nodes);
  const numbering: Numbering = {
    given,
    objectives: new Map(),
    titles: new Map(),
    programmes: new Map(),
    areas,
    responsible: new Map(),
    count: 0,
  };
  const perspectives = tree.perspectives.map(({ title, weight, children }, place) => ({
    title,
    ...(weight === undefined ? {} : { weight }),
    objectives: children.map((node) => objectiveOf(node, place, numbering)),
  }));
  const { responsible } = numbering;
  return { perspectives, areas: [...areas].map(([{ title }, code]) => ({ code, title })), responsible };
}

/** An area's own code, else the first part that the codes of its objectives share, else a number. */
function areaCodes(areas: readonly FlatNode[], objectives: readonly FlatNode[]): Map<FlatNode, string> {
  const used = new Set(areas.flatMap(({ code }) => code ?? []));
  const codes = new Map<FlatNode, string>();
  let count = 0;
  for (const area of areas) {
    const under = objectives.filter((node) => node.area === area);
    if (under.length === 0) continue;
    const parts = new Set(under.map(({ code = "" }) => (code.includes(".") ? code.split(".")[0] : undefined)));
    const [shared] = parts;
    let code = area.code ?? (parts.size === 1 && shared !== undefined && !used.has(shared) ? shared : undefined);
    while (code === undefined) {
      const next = String(++count);
      if (!used.has(next)) code = next;
    }
    used.add(code);
    codes.set(area, code);
  }
  return codes;
}

function objectiveOf(node: FlatNode, perspective: number, numbering: Numbering): DraftObjective {
  const code = objectiveCode(node, perspective, numbering);
  const area = node.area === undefined ? undefined : numbering.areas.get(node.area);
  const numbered = node.code === undefined ? ({ isNumbered: true } as const) : {};
  const head = { code, ...codeAtOf(node), ...numbered, title: node.title };
  const own: DraftProgramme[] =
    node.indicators.length === 0 ? [] : [{ ...head, indicators: node.indicators.map(indicatorOf) }];
  noteResponsible(node, code, numbering);
  numbering.programmes.set(code, `${code}|${normalise(node.title.value)}`);
  return {
    ...head,
    ...(area === undefined ? {} : { area }),
    ...(node.weight === undefined ? {} : { weight: node.weight }),
    programmes: [...own, ...node.children.map((child) => programmeOf(child, code, numbering))],
  };
}

/** Several names are none: they answer for an indicator each. */
function noteResponsible(node: FlatNode, code: string, { responsible }: Numbering): void {
  const [name] = node.responsible.values();
  if (node.responsible.size === 1 && name !== undefined && !responsible.has(code)) responsible.set(code, name);
}

const codeAtOf = ({ codeAt }: FlatNode): Pick<DraftObjective, "codeAt"> => (codeAt === undefined ? {} : { codeAt });

/** Its own code; where numbering starts anew in each perspective, with the perspective's number before it. */
function objectiveCode(node: FlatNode, perspective: number, numbering: Numbering): string {
  const title = normalise(node.title.value);
  if (node.code !== undefined) {
    const before = numbering.titles.get(node.code) ?? { title, perspective };
    numbering.titles.set(node.code, before);
    const isOther = before.perspective !== perspective && likeness(before.title, title) < NEAR;
    return isOther ? `P${perspective + 1}-${node.code}` : node.code;
  }
  const known = numbering.objectives.get(title);
  if (known !== undefined && title !== "") return known;
  let code = String(++numbering.count);
  while (numbering.given.has(code)) code = String(++numbering.count);
  numbering.objectives.set(title, code);
  return code;
}

const NEAR = 0.6;

function programmeOf(node: FlatNode, objective: string, numbering: Numbering): DraftProgramme {
  const code = programmeCode(node, objective, numbering);
  noteResponsible(node, code, numbering);
  return {
    code,
    ...codeAtOf(node),
    ...(node.code === undefined ? { isNumbered: true } : {}),
    title: node.title,
    ...(node.weight === undefined ? {} : { weight: node.weight }),
    indicators: node.indicators.map(indicatorOf),
  };
}

/** Its own code; where numbering starts anew under each objective, or it has none, with the objective's code before it. */
function programmeCode(node: FlatNode, objective: string, { programmes, given }: Numbering): string {
  const key = `${objective}|${normalise(node.title.value)}`;
  const isFree = (code: string): boolean => (programmes.get(code) ?? key) === key;
  const take = (code: string): string => {
    programmes.set(code, key);
    return code;
  };
  if (node.code !== undefined) return take(isFree(node.code) ? node.code : `${objective}.${node.code}`);
  for (let number = 1; ; number++) {
    const code = `${objective}.${number}`;
    if (!given.has(code) && isFree(code)) return take(code);
  }
}

function indicatorOf({ weight, ...rest }: FlatIndicator): DraftIndicator {
  return weight === undefined ? rest : { ...rest, weight };
}
