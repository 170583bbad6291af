/** Facets built anew are put into a sheet that is there already; its cells, and whatever no edit speaks of, stay as written. */
import { openSheetXml, printSheetXml } from "../xml/sheetXml";
import {
  attribute,
  childNamed,
  childrenNamed,
  elementLike,
  insertInOrder,
  isElement,
  setAttributeInPlace,
  type XmlElement,
} from "../xml/xmlTree";
import { adopted, copyOf, replaceElements } from "./graft/elements";
import { graftColumns } from "./graft/graftColumns";
import { graftConditionals, graftLinks, graftValidations } from "./graft/graftLists";
import type { Facet, SheetChange } from "./sheetChanges";
import { WORKSHEET_ORDER } from "./worksheetOrder";

/** `built`: a sheet that holds the facets alone, as the library wrote it. */
export function graftFacets(xml: string, part: string, built: string, change: SheetChange): string {
  const sheet = openSheetXml(xml, part);
  const { root } = sheet.document;
  const made = openSheetXml(built, part).document.root;
  if (change.columns.size > 0) graftColumns(root, made, change.columns);
  for (const facet of change.facets.values()) graftFacet(root, made, facet);
  return printSheetXml(sheet, part);
}

function graftFacet(root: XmlElement, made: XmlElement, facet: Facet): void {
  if (facet.kind === "setMerges") replaceElements(root, made, ["mergeCells"]);
  else if (facet.kind === "setFreeze") graftFreeze(root, made);
  else if (facet.kind === "setPrint") graftPrint(root, made);
  else if (facet.kind === "setValidations") graftValidations(root, made, facet.keep && facet.validations);
  else if (facet.kind === "setConditionals") graftConditionals(root, made, facet.keep && facet.conditionals);
  else graftLinks(root, made, facet.keep && facet.links);
}

/** Of a sheet's first view only what is frozen and selected is replaced. */
function graftFreeze(root: XmlElement, made: XmlElement): void {
  const [from] = viewsOf(made);
  const [view] = viewsOf(root);
  if (from === undefined) return;
  if (view === undefined) {
    insertInOrder(root, elementLike(root, "sheetViews", {}, [adopted(root, from)]), WORKSHEET_ORDER);
    return;
  }
  const pieces = [...childrenNamed(from, "pane"), ...childrenNamed(from, "selection")];
  const old = new Set([...childrenNamed(view, "pane"), ...childrenNamed(view, "selection")]);
  view.children = [
    ...pieces.map((piece) => adopted(root, piece)),
    ...view.children.filter((child) => !isElement(child) || !old.has(child)),
  ];
}

const viewsOf = (root: XmlElement): XmlElement[] => {
  const views = childNamed(root, "sheetViews");
  return views === undefined ? [] : childrenNamed(views, "sheetView");
};

const PAGE = ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"];

function graftPrint(root: XmlElement, made: XmlElement): void {
  replaceElements(root, made, PAGE);
  const sheet = childNamed(root, "sheetPr");
  if (sheet === undefined) {
    const built = childNamed(made, "sheetPr");
    if (built !== undefined) insertInOrder(root, adopted(root, copyOf(built)), WORKSHEET_ORDER);
    return;
  }
  const fit = childNamed(sheet, "pageSetUpPr");
  if (fit === undefined) sheet.children.push(elementLike(root, "pageSetUpPr", { fitToPage: "1" }));
  else if (attribute(fit, "fitToPage") !== "1") setAttributeInPlace(fit, "fitToPage", "1");
}
