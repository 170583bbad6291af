/** Links on a sheet's cells: into the workbook, and out of it. */
import { type Relationship, readRelationships } from "../../file/package/relationships";
import type { WorkbookPackage } from "../../file/package/workbookPackage";
import { parseAreas } from "../../file/write/structure/addresses";
import { attribute, childNamed, childrenNamed, type XmlElement } from "../../file/xml/xmlTree";
import type { LinkLook } from "./looks";

/** `sheet`: the root of the sheet's part. A link that leads nowhere is left out. */
export function readLinks(sheet: XmlElement, parts: WorkbookPackage, part: string): LinkLook[] {
  const list = childNamed(sheet, "hyperlinks");
  if (list === undefined) return [];
  const relationships = readRelationships(parts, part);
  return childrenNamed(list, "hyperlink").flatMap((link) => {
    const to = targetOf(link, relationships);
    const tip = attribute(link, "tooltip");
    const [area] = parseAreas(attribute(link, "ref") ?? "");
    return to === undefined || area === undefined ? [] : [{ ...area, to, ...(tip === undefined ? {} : { tip }) }];
  });
}

function targetOf(link: XmlElement, relationships: readonly Relationship[]): LinkLook["to"] | undefined {
  const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(link.attributes)?.[1];
  const place = attribute(link, "location");
  const found = relationships.find((one) => one.id === id);
  // Some programs write a place of the workbook as the target of a relationship.
  const target = found === undefined ? "" : found.external ? found.part : found.part.replace(/^[^#]*(?=#|$)/, "");
  const address = place === undefined ? target : `${target}#${place}`;
  if (address.startsWith("#")) return { kind: "place", place: address.slice(1) };
  return address === "" ? undefined : { kind: "address", address };
}
