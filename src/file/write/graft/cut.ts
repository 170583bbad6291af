/** A condition, validation or link without some of its cells: what it says of the others stays true. */
import type { Merge } from "../../../../shared/workbook/snapshot";
import { moveFormula } from "../../read/sharedFormulas";
import { attribute, setAttributeInPlace, type XmlElement } from "../../xml/xmlTree";
import { baseOf, parseAreas, printAreas, withoutArea } from "../structure/addresses";
import { changeFormulas, cover, coveredBy } from "../structure/covered";
import { copyOf } from "./elements";

const cutAreas = (areas: readonly Merge[], holes: readonly Merge[]): Merge[] =>
  holes.reduce<Merge[]>((left, hole) => left.flatMap((area) => withoutArea(area, hole)), [...areas]);

/**
 * Formulas are meant for the first cell. Where that one is cut away, each rectangle that is left gets an element of its
 * own, with formulas for its own first cell.
 */
export function cutCovered(element: XmlElement, holes: readonly Merge[]): XmlElement[] {
  const areas = parseAreas(coveredBy(element) ?? "");
  const base = baseOf(areas);
  if (base === undefined) return [element];
  const left = cutAreas(areas, holes);
  if (printAreas(left) === printAreas(areas)) return [element];
  const [first] = left;
  if (first !== undefined && first.top === base.row && first.left === base.column) {
    cover(element, printAreas(left));
    return [element];
  }
  return left.map((area) => {
    const copy = copyOf(element);
    changeFormulas(copy, (formula) => moveFormula(formula, area.top - base.row, area.left - base.column));
    cover(copy, printAreas([area]));
    return copy;
  });
}

export function cutLink(element: XmlElement, holes: readonly Merge[]): XmlElement[] {
  const areas = parseAreas(attribute(element, "ref") ?? "");
  const left = cutAreas(areas, holes);
  if (printAreas(left) === printAreas(areas)) return [element];
  return left.map((area) => {
    const copy = copyOf(element);
    setAttributeInPlace(copy, "ref", printAreas([area]));
    return copy;
  });
}
