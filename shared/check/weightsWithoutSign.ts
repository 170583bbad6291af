/** Weights typed as 6 in a column whose other weights show a per cent sign: read as 6 %, on a supposition. */
import { isBare } from "./weightSlips";
import { everyNode, type WeightNode } from "./weightTree";

/**
 * By column, and by level in it, for a body may write its objectives one way and its indicators another: the weights without a
 * sign, where no fewer have one. A weight that is told to mean another number than it is read as says nothing here.
 */
export function weightsWithoutSign(body: WeightNode): readonly (readonly WeightNode[])[] {
  const groups = new Map<string, WeightNode[]>();
  for (const node of everyNode(body)) {
    const { weight, level, value } = node;
    if (weight === undefined || weight.value === 0 || value !== weight.value) continue;
    const key = `${level}/${weight.at.left}/${weight.at.sheet}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  return [...groups.values()].flatMap((group) => {
    const bare = group.filter(isBare);
    return bare.length > 0 && bare.length * 2 <= group.length ? [bare] : [];
  });
}
