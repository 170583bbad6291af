/** Areas of a sheet that the file holds together: tables, formulas that fill many cells, pivot tables. */
import { readRelationships } from "../../file/package/relationships";
import { partText, type WorkbookPackage } from "../../file/package/workbookPackage";
import { parseAreas } from "../../file/write/structure/addresses";
import { attributeOf } from "../../file/xml/scanXml";
import { attribute, childNamed, parseXml, type XmlElement } from "../../file/xml/xmlTree";
import type { FixedArea } from "./looks";

/** `sheet`: the name of its part; `data`: its rows as text. */
export function readFixed(parts: WorkbookPackage, sheet: string, data: string): FixedArea[] {
  const related = readRelationships(parts, sheet).flatMap(({ kind, part }): FixedArea[] => {
    const bytes = kind === "table" || kind === "pivotTable" ? parts.get(part) : undefined;
    if (bytes === undefined) return [];
    const { root } = parseXml(partText(bytes), part);
    return kind === "table" ? tableAreas(root, parts) : pivotAreas(root);
  });
  return [...related, ...filled(data)];
}

function tableAreas(table: XmlElement, parts: WorkbookPackage): FixedArea[] {
  const headerRows = Number(attribute(table, "headerRowCount") ?? 1);
  const name = attribute(table, "displayName");
  return parseAreas(attribute(table, "ref") ?? "").map((area) => ({
    ...area,
    kind: "table",
    ...(name === undefined ? {} : { name }),
    headerRows,
    ...(headerRows > 0 && name !== undefined && isNamed(parts, name) ? { named: true as const } : {}),
  }));
}

/** Whether a formula anywhere names columns of the table. */
function isNamed(parts: WorkbookPackage, table: string): boolean {
  const known = named.get(parts) ?? namesIn(parts);
  named.set(parts, known);
  return known.has(table.toLowerCase());
}

const named = new WeakMap<WorkbookPackage, ReadonlySet<string>>();

/** Words before a bracket, in small letters. */
function namesIn(parts: WorkbookPackage): Set<string> {
  const words = new Set<string>();
  for (const [part, bytes] of parts)
    if (/\.xml$/i.test(part))
      for (const [, word = ""] of partText(bytes).matchAll(/([\p{L}_\\][\p{L}\d_.\\]*)\[/gu))
        words.add(word.toLowerCase());
  return words;
}

function pivotAreas(pivot: XmlElement): FixedArea[] {
  const place = childNamed(pivot, "location");
  const name = attribute(pivot, "name");
  return parseAreas((place && attribute(place, "ref")) ?? "").map((area) => ({
    ...area,
    kind: "pivot",
    ...(name === undefined ? {} : { name }),
    headerRows: 0,
  }));
}

const FILLING = /<(?:[\w.-]+:)?f(\s[^>]*\st="(array|dataTable)"[^>]*|\st="(array|dataTable)"[^>]*)>/g;

/** A formula for a single cell may be written over like any other. */
function filled(data: string): FixedArea[] {
  return [...data.matchAll(FILLING)].flatMap(([, attributes = "", inside, first]) =>
    parseAreas(attributeOf(attributes, "ref") ?? "").flatMap((area): FixedArea[] => {
      if (area.top === area.bottom && area.left === area.right) return [];
      return [{ ...area, kind: (inside ?? first) === "array" ? "array" : "dataTable", headerRows: 0 }];
    }),
  );
}
