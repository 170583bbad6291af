/** Objectives that only head the ones below them: a level of the body's own above Cabina's, its weight the sum of theirs. */
import { holds } from "./weightSums";
import type { WeightNode } from "./weightTree";

/** Fewer may be a slip: a weight whose indicators are missing, the same as its neighbours' by chance. */
const FEWEST = 2;

/** The tree with the objectives that follow such a one below it; the same tree where a plan has none. */
export function nestedUnderHeadings(body: WeightNode, tolerance: number): WeightNode {
  const heads = body.children.flatMap(({ children }) => groupsOf(children)).filter(({ head }) => head !== undefined);
  const fitting = heads.filter((group) => isSum(group, tolerance));
  if (fitting.length < FEWEST || fitting.length * 2 <= heads.length) return body;
  return {
    ...body,
    children: body.children.map((perspective) => ({
      ...perspective,
      children: groupsOf(perspective.children).flatMap(({ head, followers }) =>
        head === undefined ? followers : [{ ...head, children: followers }],
      ),
    })),
  };
}

interface Group {
  /** A weight with nothing below; absent: the objectives before the first such. */
  readonly head?: WeightNode;
  readonly followers: readonly WeightNode[];
}

function groupsOf(objectives: readonly WeightNode[]): Group[] {
  const groups: { head?: WeightNode; followers: WeightNode[] }[] = [{ followers: [] }];
  for (const objective of objectives) {
    const isHead = objective.children.length === 0 && objective.value !== undefined;
    if (isHead) groups.push({ head: objective, followers: [] });
    else groups[groups.length - 1]?.followers.push(objective);
  }
  return groups;
}

function isSum({ head, followers }: Group, tolerance: number): boolean {
  if (head?.value === undefined || followers.some(({ value }) => value === undefined)) return false;
  const sum = followers.reduce((total, { value = 0 }) => total + value, 0);
  return holds({ node: head, wanted: head.value, against: "weight", terms: followers, sum, lacking: [] }, tolerance);
}
