/** How parts of a workbook point to each other: reading, following and adding relationships. */
import { attributeOf, scanXml } from "../xml/scanXml";
import { attribute, childrenNamed, elementLike, parseXml, printXml } from "../xml/xmlTree";
import { partBytes, partText, relationshipsOf, resolvePart, type WorkbookPackage } from "./workbookPackage";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `drawing`. */
  readonly kind: string;
  /** The part meant; of an external one, the address as written. */
  readonly part: string;
  readonly external: boolean;
}

const SPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The relationships of a part (`""`: of the package); none when it has no relationships. */
export function readRelationships(parts: WorkbookPackage, source: string): Relationship[] {
  const name = relationshipsOf(source);
  const bytes = parts.get(name);
  const found: Relationship[] = [];
  if (bytes === undefined) return found;
  scanXml(partText(bytes), name, {
    open(tag, attributes) {
      if (tag !== "Relationship") return;
      const target = attributeOf(attributes, "Target") ?? "";
      const external = attributeOf(attributes, "TargetMode") === "External";
      found.push({
        id: attributeOf(attributes, "Id") ?? "",
        kind: (attributeOf(attributes, "Type") ?? "").replace(/^.*\//, ""),
        part: external ? target : existingPart(parts, resolvePart(source, target)),
        external,
      });
    },
  });
  return found;
}

/** Some programs write a target in other capitals than the part. */
function existingPart(parts: WorkbookPackage, name: string): string {
  if (parts.has(name)) return name;
  const lower = name.toLowerCase();
  return [...parts.keys()].find((key) => key.toLowerCase() === lower) ?? name;
}

/** Adds a relationship from `source` to a part and tells its id; the other ones stay as written. */
export function addRelationship(parts: Map<string, Uint8Array>, source: string, kind: string, target: string): string {
  const name = relationshipsOf(source);
  const bytes = parts.get(name);
  const document = parseXml(bytes === undefined ? `${HEAD}<Relationships xmlns="${SPACE}"/>` : partText(bytes), name);
  const taken = new Set(childrenNamed(document.root, "Relationship").map((one) => attribute(one, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  document.root.children.push(
    elementLike(document.root, "Relationship", { Id: `rId${number}`, Type: `${TYPES}/${kind}`, Target: `/${target}` }),
  );
  parts.set(name, partBytes(printXml(document)));
  return `rId${number}`;
}

/** Takes away the relationships from `source` to a part; a list left empty stays, which is allowed. */
export function removeRelationship(parts: Map<string, Uint8Array>, source: string, target: string): void {
  const name = relationshipsOf(source);
  const bytes = parts.get(name);
  if (bytes === undefined) return;
  const document = parseXml(partText(bytes), name);
  document.root.children = document.root.children.filter(
    (child) =>
      typeof child === "string" ||
      existingPart(parts, resolvePart(source, attribute(child, "Target") ?? "")) !== target,
  );
  parts.set(name, partBytes(printXml(document)));
}
