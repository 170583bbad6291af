/** Takes from a sheet's XML the facets that are about to be written anew, so that nothing of before stays beside them. */

import { localName } from "../xml/scanXml";
import { childNamed, parseXml, printXml } from "../xml/xmlTree";
import type { Facet } from "./sheetChanges";

const ELEMENTS: Readonly<Partial<Record<Facet["kind"], readonly string[]>>> = {
  setColumns: ["cols"],
  setMerges: ["mergeCells"],
  setValidations: ["dataValidations"],
  setConditionals: ["conditionalFormatting"],
  setLinks: ["hyperlinks"],
  setPrint: ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
};

export function stripFacets(xml: string, part: string, kinds: Iterable<Facet["kind"]>): string {
  const gone = new Set([...kinds].flatMap((kind) => ELEMENTS[kind] ?? []));
  if (gone.size === 0) return xml;
  const document = parseXml(xml, part);
  const { root } = document;
  root.children = root.children.filter((child) => typeof child === "string" || !gone.has(localName(child.tag)));
  return childNamed(root, "sheetData") === undefined ? xml : printXml(document);
}
