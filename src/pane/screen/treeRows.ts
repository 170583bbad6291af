/** The rows that the tree, the filter and the search show, out of the plan; pure, so that ten thousand are quick. */
import type { IndicatorLine, NodeView, PlanView, SymbolName } from "../model/planView";

interface RowPlace {
  /** Unique in the list; for nodes their id. */
  readonly key: string;
  readonly level: number;
  /** Key of the row above in the tree. */
  readonly parent?: string;
  readonly position: number;
  readonly siblings: number;
}

export type TreeRow =
  | (RowPlace & { readonly kind: "node"; readonly node: NodeView; readonly isOpen: boolean })
  | (RowPlace & { readonly kind: "indicator"; readonly line: IndicatorLine });

/** A hit of filter or search; `under`: the node that it stands under. */
export interface Hit {
  readonly key: string;
  readonly under?: NodeView;
  /** Ids of the nodes down to it, itself included where it is one. */
  readonly path: readonly string[];
  readonly item:
    | { readonly kind: "node"; readonly node: NodeView }
    | { readonly kind: "indicator"; readonly line: IndicatorLine };
}

export const indicatorKey = (id: string): string => `i:${id}`;

/** The visible rows of the tree: what is under an open node, in the plan's order. */
export function treeRows(
  nodes: readonly NodeView[],
  indicators: PlanView["indicators"],
  open: Readonly<Record<string, true>>,
): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (level: number, list: readonly NodeView[], leaves: readonly string[], parent?: string): void => {
    const siblings = list.length + leaves.length;
    const place = { level, siblings, ...(parent === undefined ? {} : { parent }) };
    list.forEach((node, index) => {
      const isOpen = open[node.id] === true;
      rows.push({ kind: "node", key: node.id, node, isOpen, position: index + 1, ...place });
      if (isOpen) add(level + 1, node.children, node.indicators, node.id);
    });
    leaves.forEach((id, index) => {
      const line = indicators[id];
      const key = indicatorKey(id);
      if (line !== undefined) rows.push({ kind: "indicator", key, line, position: list.length + index + 1, ...place });
    });
  };
  add(1, nodes, []);
  return rows;
}

/** Every node and indicator in the plan's order, each with the way to it. */
export function* everything(nodes: readonly NodeView[], indicators: PlanView["indicators"]): Generator<Hit> {
  function* walk(list: readonly NodeView[], path: readonly string[], under?: NodeView): Generator<Hit> {
    for (const node of list) {
      const here = [...path, node.id];
      yield { key: node.id, path: here, item: { kind: "node", node }, ...(under === undefined ? {} : { under }) };
      yield* walk(node.children, here, node);
      for (const id of node.indicators) {
        const line = indicators[id];
        if (line !== undefined)
          yield { key: indicatorKey(id), path: here, under: node, item: { kind: "indicator", line } };
      }
    }
  }
  yield* walk(nodes, []);
}

/** Without accents and capitals. */
export const plainText = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

/** Whether a row answers to every word of the search: part of its title, or the beginning of its code. */
export function answers(hit: Hit, words: readonly string[]): boolean {
  const { item } = hit;
  const code = item.kind === "node" ? (item.node.code ?? "") : "";
  const title = plainText(item.kind === "node" ? item.node.title : item.line.title);
  return words.every((word) => title.includes(word) || (code !== "" && plainText(code).startsWith(word)));
}

export const searchWords = (search: string): string[] =>
  plainText(search)
    .split(/\s+/)
    .filter((word) => word !== "");

/** What filter and search leave, in the plan's order; with a filter only indicators. */
export function hits(
  nodes: readonly NodeView[],
  indicators: PlanView["indicators"],
  { filter, search }: { readonly filter?: SymbolName | undefined; readonly search: string },
): Hit[] {
  const words = searchWords(search);
  const found: Hit[] = [];
  for (const hit of everything(nodes, indicators)) {
    const passes = filter === undefined || (hit.item.kind === "indicator" && hit.item.line.symbol === filter);
    if (passes && answers(hit, words)) found.push(hit);
  }
  return found;
}

/** How many indicators carry each symbol. */
export function symbolCounts(indicators: PlanView["indicators"]): ReadonlyMap<SymbolName, number> {
  const counts = new Map<SymbolName, number>();
  for (const { symbol } of Object.values(indicators)) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return counts;
}

/** The programmes under a node. */
export const programmesUnder = (node: NodeView): number =>
  node.children.reduce((sum, child) => sum + (child.kind === "programme" ? 1 : programmesUnder(child)), 0);
