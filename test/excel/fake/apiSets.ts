/** Which version of ExcelApi brings each member of Excel's objects, as the type declarations of office.js say. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Under `Range.formulas` the version as text, `1.12`; `none` for what only Excel on the web or on the desktop has. */
type Table = ReadonlyMap<string, string>;

const DECLARATIONS = resolve("node_modules/@types/office-js/index.d.ts");
let table: Table | undefined;

/** Whether an Excel that knows ExcelApi up to `version` has this member. */
export function hasMember(kind: string, member: string, version: string): boolean {
  table ??= scan(readFileSync(DECLARATIONS, "utf8"));
  const since = table.get(`${kind}.${member}`);
  return since !== undefined && since !== "none" && compareVersions(since, version) <= 0;
}

/** Whether a kind of object is in the declarations at all. */
export function isKind(kind: string): boolean {
  table ??= scan(readFileSync(DECLARATIONS, "utf8"));
  return table.has(kind);
}

/** Negative where the first is older. */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}

const CLASS = /^ {4}class (\w+)(?:<\w+>)? extends OfficeExtension\.ClientObject/;
const END = /^ {4}\}/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\s*[(:<?]/;
const SET = /\[Api set: (\w+) ?(\d+\.\d+)?/;
/** The earliest version in a list such as `ExcelApi 1.1 for get, 1.8 for set`. */
const SETS_APART: Readonly<Record<string, string>> = { "Worksheet.visibility": "1.1", "NamedItem.visible": "1.1" };

function scan(text: string): Table {
  const found = new Map<string, string>();
  const lines = text.slice(text.indexOf("declare namespace Excel {")).split("\n");
  let kind: string | undefined;
  let since: string | undefined;
  let inComment = false;
  for (const line of lines) {
    if (line === "}") break;
    const api = SET.exec(line);
    if (api !== null) since = api[1] === "ExcelApi" && api[2] !== undefined ? api[2] : "none";
    if (/^\s*\/\*/.test(line)) {
      inComment = true;
      if (api === null) since = undefined;
    }
    if (line.includes("*/")) {
      inComment = false;
      continue;
    }
    if (inComment) continue;
    const opened = CLASS.exec(line);
    if (opened?.[1] !== undefined) {
      kind = opened[1];
      found.set(kind, since ?? "1.1");
      continue;
    }
    if (END.test(line)) kind = undefined;
    const member = kind === undefined ? undefined : MEMBER.exec(line)?.[1];
    if (kind === undefined || member === undefined) continue;
    keepEarliest(found, `${kind}.${member}`, since ?? found.get(kind) ?? "1.1");
  }
  for (const [name, version] of Object.entries(SETS_APART)) found.set(name, version);
  return found;
}

/** Overloads: the member is there since the first of them. */
function keepEarliest(found: Map<string, string>, name: string, since: string): void {
  const before = found.get(name);
  if (before === undefined || before === "none" || (since !== "none" && compareVersions(since, before) < 0))
    found.set(name, since);
}
