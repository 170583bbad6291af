/** The list that says of each part what it is; only entries of our own parts are added. */
import { refuse } from "../fileProblem";
import { attribute, childrenNamed, elementLike, parseXml, printXml } from "../xml/xmlTree";
import { CONTENT_TYPES, partBytes, partText } from "./workbookPackage";

/** What our parts are declared as. */
const PART_TYPES = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  properties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
} as const;

/** Declares a part; does nothing when it is declared already. */
export function declarePart(parts: Map<string, Uint8Array>, name: string, kind: keyof typeof PART_TYPES): void {
  change(parts, (root) => {
    const path = `/${name}`;
    if (childrenNamed(root, "Override").some((one) => attribute(one, "PartName") === path)) return;
    root.children.push(elementLike(root, "Override", { PartName: path, ContentType: PART_TYPES[kind] }));
  });
}

/** Takes a part and its declaration away. */
export const dropPart = (parts: Map<string, Uint8Array>, name: string): void => dropParts(parts, [name]);

/** Takes parts and their declarations away; names that no part bears are passed over. */
export function dropParts(parts: Map<string, Uint8Array>, names: readonly string[]): void {
  for (const name of names) parts.delete(name);
  const gone = new Set(names.map((name) => `/${name}`.toLowerCase()));
  change(parts, (root) => {
    root.children = root.children.filter(
      (child) => typeof child === "string" || !gone.has(attribute(child, "PartName")?.toLowerCase() ?? ""),
    );
  });
}

function change(parts: Map<string, Uint8Array>, edit: (root: ReturnType<typeof parseXml>["root"]) => void): void {
  const bytes = parts.get(CONTENT_TYPES);
  if (bytes === undefined) refuse("damaged", CONTENT_TYPES);
  const document = parseXml(partText(bytes), CONTENT_TYPES);
  edit(document.root);
  parts.set(CONTENT_TYPES, partBytes(printXml(document)));
}
