/** Conditions and validations after a change of structure: the cells that they cover, and their formulas, which are meant for the first of them. */
import { moveFormula } from "../../read/sharedFormulas";
import { escapeXml, localName } from "../../xml/scanXml";
import { attribute, childNamed, isElement, setAttributeInPlace, textIn, type XmlElement } from "../../xml/xmlTree";
import { baseOf, parseAreas } from "./addresses";
import type { Follower } from "./changes";
import type { Fate } from "./followElements";

/** Names of elements whose text is a formula. */
const FORMULAS = new Set(["f", "formula", "formula1", "formula2"]);

export function followCovered(element: XmlElement, follower: Follower): Fate {
  const loses = follower.moves.some(({ kind }) => kind === "deleteRows" || kind === "deleteColumns");
  for (const step of loses ? follower.steps() : [follower]) {
    if (!followStep(element, step)) return "gone";
  }
  return "done";
}

function followStep(element: XmlElement, follower: Follower): boolean {
  const areas = coveredBy(element);
  if (areas === undefined) return true;
  const after = follower.areas(areas);
  if (after === undefined) return false;
  const by = rebased(areas, after, follower);
  changeFormulas(element, (formula) =>
    follower.formula(by.rows === 0 && by.columns === 0 ? formula : moveFormula(formula, by.rows, by.columns)),
  );
  if (after !== areas) cover(element, after);
  return true;
}

/** The cells, `A1:B2 D4`; in an attribute or, in the newer form, in an element. */
export function coveredBy(element: XmlElement): string | undefined {
  const inside = childNamed(element, "sqref");
  return attribute(element, "sqref") ?? (inside === undefined ? undefined : textIn(inside));
}

export function cover(element: XmlElement, areas: string): void {
  const inside = childNamed(element, "sqref");
  if (inside === undefined) setAttributeInPlace(element, "sqref", areas);
  else inside.children = [areas];
}

/** How far further down and right the formulas' first cell is, when the first rows or columns are deleted. */
function rebased(
  before: string,
  after: string,
  follower: Follower,
): { readonly rows: number; readonly columns: number } {
  const [old, now] = [baseOf(parseAreas(before)), baseOf(parseAreas(after))];
  const along = (axis: "row" | "column", kind: "deleteRows" | "deleteColumns"): number => {
    const deleted = follower.moves.find((move) => move.kind === kind);
    if (deleted === undefined || old === undefined || now === undefined) return 0;
    const end = deleted.at + deleted.count;
    if (old[axis] < deleted.at || old[axis] >= end) return 0;
    return (now[axis] < deleted.at ? now[axis] : now[axis] + deleted.count) - old[axis];
  };
  return { rows: along("row", "deleteRows"), columns: along("column", "deleteColumns") };
}

/** Every formula in the element, and limits of scales that are formulas. */
export function changeFormulas(element: XmlElement, change: (formula: string) => string): void {
  for (const child of element.children.filter(isElement)) {
    const name = localName(child.tag);
    if (FORMULAS.has(name) && !child.children.some(isElement)) {
      const formula = textIn(child);
      const after = change(formula);
      if (after !== formula) child.children = [escapeXml(after)];
    } else if (name === "cfvo" && attribute(child, "type") === "formula" && attribute(child, "val") !== undefined) {
      setAttributeInPlace(child, "val", change(attribute(child, "val") ?? ""));
    }
    changeFormulas(child, change);
  }
}
