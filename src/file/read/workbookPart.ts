/** What the workbook part says: which sheets there are, in tab order, and where their parts stand. */
import { refuse } from "../fileProblem";
import { type Relationship, readRelationships } from "../package/relationships";
import { partText, type WorkbookPackage } from "../package/workbookPackage";
import { attributeOf, isTrue, scanXml } from "../xml/scanXml";

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The part that holds it, and whether it is a worksheet (else a chart or dialog sheet, without cells). */
  readonly part: string;
  readonly isWorksheet: boolean;
}

export interface WorkbookPart {
  /** Its own name in the package, usually `xl/workbook.xml`. */
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly styles?: string;
  readonly sharedStrings?: string;
  readonly calcChain?: string;
}

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** Throws `UnreadableFile` (`notWorkbook`, `binaryWorkbook`, `strict`, `date1904`, `damaged`). */
export function readWorkbookPart(parts: WorkbookPackage): WorkbookPart {
  const part = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.part;
  if (part === undefined) return refuse("notWorkbook");
  if (part.endsWith(".bin")) return refuse("binaryWorkbook");
  const bytes = parts.get(part);
  if (bytes === undefined) return refuse("damaged", part);
  const relationships = readRelationships(parts, part);
  const named = (kind: string): string | undefined => relationships.find((one) => one.kind === kind)?.part;
  const needed = (kind: string): string | undefined => {
    const found = named(kind);
    return found === undefined || parts.has(found) ? found : refuse("damaged", found);
  };
  const styles = needed("styles");
  const sharedStrings = needed("sharedStrings");
  const calcChain = named("calcChain");
  return {
    part,
    sheets: readSheets(partText(bytes), part, parts, relationships),
    ...(styles === undefined ? {} : { styles }),
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(calcChain === undefined ? {} : { calcChain }),
  };
}

function readSheets(
  xml: string,
  part: string,
  parts: WorkbookPackage,
  relationships: readonly Relationship[],
): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  let depth = 0;
  scanXml(xml, part, {
    open(name, attributes) {
      depth++;
      if (depth === 1) {
        if (name !== "workbook") refuse("notWorkbook", part);
        if (attributes.includes(STRICT)) refuse("strict", part);
      }
      if (name === "workbookPr" && isTrue(attributeOf(attributes, "date1904"))) refuse("date1904", part);
      if (name === "sheet" && depth === 3) sheets.push(sheetEntry(attributes, parts, relationships));
    },
    close: () => {
      depth--;
    },
  });
  return sheets;
}

function sheetEntry(attributes: string, parts: WorkbookPackage, relationships: readonly Relationship[]): SheetEntry {
  const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "";
  const relationship = relationships.find((one) => one.id === id);
  const name = attributeOf(attributes, "name") ?? "";
  if (relationship === undefined || !parts.has(relationship.part)) return refuse("damaged", name);
  return {
    name,
    hidden: (attributeOf(attributes, "state") ?? "visible") !== "visible",
    part: relationship.part,
    isWorksheet: relationship.kind === "worksheet",
  };
}
