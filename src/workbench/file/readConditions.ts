/** A sheet's conditional formats, from both forms in which files write them: the newer one completes bars and has more icons. */
import { parseAreas } from "../../file/write/structure/addresses";
import { coveredBy } from "../../file/write/structure/covered";
import { isTrue } from "../../file/xml/scanXml";
import { attribute, childNamed, childrenNamed, textIn, type XmlElement } from "../../file/xml/xmlTree";
import type { Palettes } from "./colours";
import type { ConditionLook, ConditionStyle } from "./conditionLooks";
import { elementsNamed } from "./elements";
import { conditionStyle } from "./readCellLooks";
import { conditionTest } from "./readConditionTest";

export interface ConditionSources {
  readonly palettes: Palettes;
  readonly styles: readonly ConditionStyle[];
}

/** In order of priority. A rule of a kind that nobody knows is left out. */
export function readConditions(sheet: XmlElement, sources: ConditionSources): ConditionLook[] {
  const newer = new Map<string, XmlElement>();
  const lists = elementsNamed(sheet, "conditionalFormatting");
  for (const list of lists) {
    for (const rule of childrenNamed(list, "cfRule")) {
      const id = attribute(rule, "id");
      if (id !== undefined) newer.set(id, rule);
    }
  }
  const used = new Set<XmlElement>();
  const found = lists.flatMap((list) => {
    const areas = parseAreas(coveredBy(list) ?? "");
    return childrenNamed(list, "cfRule").flatMap((rule) => {
      if (areas.length === 0 || used.has(rule)) return [];
      const completion = newer.get(idInside(rule) ?? "");
      if (completion !== undefined) used.add(completion);
      return conditionOf(rule, completion, areas, sources);
    });
  });
  return found
    .sort((one, other) => one.priority - other.priority)
    .map((one, index) => ({ ...one, priority: index + 1 }));
}

/** By this a rule names the one that completes it. */
function idInside(rule: XmlElement): string | undefined {
  const [id] = elementsNamed(rule, "id");
  return id && textIn(id).trim();
}

/** Rules without a priority come last. */
const LAST = 1e9;

function conditionOf(
  rule: XmlElement,
  completion: XmlElement | undefined,
  areas: ConditionLook["areas"],
  { palettes, styles }: ConditionSources,
): ConditionLook[] {
  const inside = childNamed(rule, "dxf");
  const number = attribute(rule, "dxfId");
  const style = inside !== undefined ? conditionStyle(inside, palettes) : styles[Number(number ?? -1)];
  const test = conditionTest(rule, completion, style ?? {}, palettes);
  if (test === undefined) return [];
  const priority = Number(attribute(rule, "priority") ?? LAST);
  return [{ areas, priority, stopIfTrue: isTrue(attribute(rule, "stopIfTrue")), test }];
}
