/** Whether a saved file is sound as a package: what makes Excel say "we found a problem with some content". */
import { readZip } from "../../src/file/package/readZip";
import { partText, relationshipsOf, resolvePart } from "../../src/file/package/workbookPackage";
import { WORKSHEET_ORDER } from "../../src/file/write/worksheetOrder";
import { attributeOf, localName, scanXml } from "../../src/file/xml/scanXml";

type Parts = ReadonlyMap<string, Uint8Array>;

/** An element met in a part. `depth`: 0 for the root. */
interface Met {
  readonly name: string;
  readonly depth: number;
  readonly of: string;
  attribute(name: string): string | undefined;
  readonly raw: string;
}

/** One line per fault; none for a sound file. */
export function findFaults(bytes: Uint8Array): string[] {
  const parts = readZip(bytes);
  return [
    ...contentTypeFaults(parts),
    ...[...parts.keys()].filter((part) => part.endsWith(".rels")).flatMap((part) => relationshipFaults(parts, part)),
    ...partsOfType(parts, "spreadsheetml.worksheet+xml").flatMap((part) => sheetFaults(parts, part)),
    ...workbookFaults(parts),
    ...styleFaults(parts),
  ];
}

/** The parts declared as that type, by how its name ends. */
const partsOfType = (parts: Parts, type: string): string[] =>
  elements(parts, "[Content_Types].xml")
    .filter((one) => one.name === "Override" && one.attribute("ContentType")?.endsWith(type) === true)
    .map((one) => (one.attribute("PartName") ?? "").replace(/^\//, ""));

function elements(parts: Parts, part: string): Met[] {
  const met: Met[] = [];
  const open: string[] = [];
  const bytes = parts.get(part);
  if (bytes === undefined) return met;
  scanXml(partText(bytes), part, {
    open(name, raw) {
      met.push({
        name,
        depth: open.length,
        of: open[open.length - 1] ?? "",
        raw,
        attribute: (key) => attributeOf(raw, key),
      });
      open.push(name);
    },
    close: () => {
      open.pop();
    },
  });
  return met;
}

function contentTypeFaults(parts: Parts): string[] {
  const types = elements(parts, "[Content_Types].xml");
  const defaults = new Set(
    types.filter(({ name }) => name === "Default").map((type) => type.attribute("Extension")?.toLowerCase()),
  );
  const overrides = types
    .filter(({ name }) => name === "Override")
    .map((type) => (type.attribute("PartName") ?? "").replace(/^\//, ""));
  return [
    ...overrides.filter((part) => !parts.has(part)).map((part) => `declared but missing: ${part}`),
    ...repeated(overrides).map((part) => `declared twice: ${part}`),
    ...[...parts.keys()]
      .filter((part) => part !== "[Content_Types].xml" && !overrides.includes(part))
      .filter((part) => !defaults.has(part.replace(/^.*\./, "").toLowerCase()))
      .map((part) => `of no declared type: ${part}`),
  ];
}

const repeated = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

/** The part whose relationships these are: `xl/_rels/workbook.xml.rels → xl/workbook.xml`. */
const sourceOf = (part: string): string => part.replace(/_rels\/([^/]*)\.rels$/, "$1");

function relationshipFaults(parts: Parts, part: string): string[] {
  const relationships = elements(parts, part).filter(({ name }) => name === "Relationship");
  const source = sourceOf(part);
  return [
    ...(source !== "" && !parts.has(source) ? [`relationships of a missing part: ${part}`] : []),
    ...repeated(relationships.map((one) => one.attribute("Id") ?? "")).map((id) => `${part}: ${id} twice`),
    ...relationships
      .filter((one) => one.attribute("TargetMode") !== "External")
      .map((one) => resolvePart(source, one.attribute("Target") ?? ""))
      .filter((target) => !parts.has(target))
      .map((target) => `${part} points to a missing part: ${target}`),
  ];
}

function sheetFaults(parts: Parts, part: string): string[] {
  const met = elements(parts, part);
  const order = met.filter(({ depth }) => depth === 1).map(({ name }) => WORKSHEET_ORDER.indexOf(name));
  const look = styleCounts(parts);
  const strings = elements(parts, "xl/sharedStrings.xml").filter(({ name }) => name === "si").length;
  const ids = new Set(elements(parts, relationshipsOf(part)).map((one) => one.attribute("Id")));
  const cells = met.filter(({ name }) => name === "c");
  const rules = met.filter(({ name }) => name === "cfRule");
  return [
    ...(order.some((rank, index) => index > 0 && rank < (order[index - 1] ?? 0))
      ? [`${part}: children out of order`]
      : []),
    ...met
      .filter(({ name, depth }) => depth === 1 && !WORKSHEET_ORDER.includes(name) && name !== "AlternateContent")
      .map(({ name }) => `${part}: unknown ${name}`),
    ...cells
      .filter((cell) => Number(cell.attribute("s") ?? 0) >= look.cells)
      .map((cell) => `${part}: style of ${cell.attribute("r")}`),
    ...rules
      .filter((rule) => Number(rule.attribute("dxfId") ?? 0) >= look.differences)
      .map(() => `${part}: conditional style`),
    ...repeated(rules.map((rule) => rule.attribute("priority") ?? "")).map(
      (priority) => `${part}: two rules of priority ${priority}`,
    ),
    ...met
      .flatMap(({ raw, name }) => [...raw.matchAll(/\s[\w.-]+:id="([^"]*)"/g)].map(([, id]) => ({ id, name })))
      .filter(({ id }) => !ids.has(id))
      .map(({ id, name }) => `${part}: ${name} points to ${id}, which is not there`),
    ...rowFaults(part, met),
    ...sharedTextFaults(parts, part, strings),
  ];
}

/** Rows ascend, cells ascend in their row and stand in the row that their name says. */
function rowFaults(part: string, met: readonly Met[]): string[] {
  const faults: string[] = [];
  let row = 0;
  let column = "";
  for (const one of met) {
    if (one.name === "row") {
      const number = Number(one.attribute("r") ?? row + 1);
      if (number <= row) faults.push(`${part}: row ${number} after row ${row}`);
      row = number;
      column = "";
    } else if (one.name === "c" && one.attribute("r") !== undefined) {
      const [, letters = "", number] = /^([A-Z]+)(\d+)$/.exec(one.attribute("r") ?? "") ?? [];
      if (Number(number) !== row) faults.push(`${part}: ${one.attribute("r")} in row ${row}`);
      if (letters.length < column.length || (letters.length === column.length && letters <= column))
        faults.push(`${part}: ${one.attribute("r")} out of order`);
      column = letters;
    }
  }
  return faults;
}

function sharedTextFaults(parts: Parts, part: string, strings: number): string[] {
  const bytes = parts.get(part);
  const xml = bytes === undefined ? "" : partText(bytes);
  return [...xml.matchAll(/<c\s[^>]*\bt="s"[^>]*>\s*<v>(\d+)<\/v>/g)]
    .filter(([, index]) => Number(index) >= strings)
    .map(([, index]) => `${part}: shared text ${index} of ${strings}`);
}

function styleCounts(parts: Parts): { cells: number; differences: number } {
  const met = elements(parts, "xl/styles.xml");
  const cells = met.filter(({ name, of }) => name === "xf" && of === "cellXfs").length;
  return {
    cells: Math.max(1, cells),
    differences: met.filter(({ name, of }) => name === "dxf" && of === "dxfs").length,
  };
}

/** Every style points to a font, fill, border and base style that exist. */
function styleFaults(parts: Parts): string[] {
  const met = elements(parts, "xl/styles.xml");
  const count = (list: string, name: string): number =>
    met.filter((one) => one.of === list && one.name === name).length;
  const limits: readonly (readonly [string, number])[] = [
    ["fontId", count("fonts", "font")],
    ["fillId", count("fills", "fill")],
    ["borderId", count("borders", "border")],
    ["xfId", count("cellStyleXfs", "xf")],
  ];
  return met
    .filter(({ name, of }) => name === "xf" && of === "cellXfs")
    .flatMap((xf, index) =>
      limits
        .filter(([key, limit]) => Number(xf.attribute(key) ?? 0) >= limit && xf.attribute(key) !== undefined)
        .map(([key]) => `xl/styles.xml: style ${index} has a ${key} that is not there`),
    );
}

function workbookFaults(parts: Parts): string[] {
  const part = partsOfType(parts, ".main+xml")[0];
  if (part === undefined) return ["no workbook part"];
  const met = elements(parts, part);
  const sheets = met.filter(({ name, of }) => name === "sheet" && of === "sheets");
  const names = sheets.map((sheet) => (sheet.attribute("name") ?? "").toLowerCase());
  const view = met.find(({ name }) => name === "workbookView");
  const active = Number(view?.attribute("activeTab") ?? 0);
  return [
    ...repeated(names).map((name) => `two sheets named ${name}`),
    ...repeated(sheets.map((sheet) => sheet.attribute("sheetId") ?? "")).map((id) => `two sheets with id ${id}`),
    ...names.filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name)).map((name) => `sheet name ${name}`),
    ...(sheets.every((sheet) => (sheet.attribute("state") ?? "visible") !== "visible") ? ["no visible sheet"] : []),
    ...(active >= sheets.length ? ["the active sheet is not there"] : []),
    ...met
      .filter(({ name }) => name === "definedName")
      .filter((name) => Number(name.attribute("localSheetId") ?? 0) >= sheets.length)
      .map((name) => `name ${name.attribute("name")} of a missing sheet`),
    ...selectedFaults(parts),
  ];
}

/** Two selected sheets are a group: what is typed on one lands on both. */
function selectedFaults(parts: Parts): string[] {
  const selected = partsOfType(parts, "spreadsheetml.worksheet+xml").filter((part) =>
    elements(parts, part).some(
      (one) => localName(one.name) === "sheetView" && /1|true/.test(one.attribute("tabSelected") ?? ""),
    ),
  );
  return selected.length > 1 ? [`grouped sheets: ${selected.join(", ")}`] : [];
}
