/** Formulas follow their cells when rows, columns or sheets of the workbook come and go, as they do in Excel. */
import { quoteSheet } from "../address";
import { GRID_COLUMNS, GRID_ROWS, type SpanChange, spanAfter } from "../grid";
import {
  parseArea,
  printArea,
  rewriteReferences,
  type WrittenArea,
  type WrittenCorner,
  type WrittenEdge,
  type WrittenReference,
} from "./writtenReferences";

/** `count` rows or columns inserted before `at`, or deleted from `at` on; counted from 0. */
export interface RowsOrColumnsChange {
  readonly kind: "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns";
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** A sheet taken away; `tabs`: the sheets in tab order before, for references over several (`Gen:Dic!A1`). */
export interface SheetRemoval {
  readonly kind: "removeSheet";
  readonly sheet: string;
  readonly tabs?: readonly string[];
}

export type StructuralChange = RowsOrColumnsChange | SheetRemoval;

const LOST = "#REF!";

/** The formula (en-US text), standing on `ownSheet`, after rows or columns of a sheet came or went. */
export const shiftReferences = (formula: string, ownSheet: string, change: RowsOrColumnsChange): string =>
  followChanges(formula, ownSheet, [change]);

/** The formula after a sheet was removed; without `tabs` a reference over several sheets that begins or ends there is lost. */
export const dropSheet = (formula: string, sheet: string, tabs?: readonly string[]): string =>
  followChanges(formula, undefined, [{ kind: "removeSheet", sheet, ...(tabs === undefined ? {} : { tabs }) }]);

/** The formula after several changes, one after the other; a formula that none of them concerns is returned as it is. */
export function followChanges(
  formula: string,
  ownSheet: string | undefined,
  changes: readonly StructuralChange[],
): string {
  if (!changes.some(({ sheet }) => mayMention(formula, ownSheet, sheet))) return formula;
  return rewriteReferences(formula, (reference) => follow(reference, ownSheet, changes));
}

/** The formula after a sheet was renamed. */
export function renameSheet(formula: string, from: string, to: string): string {
  if (!mayMention(formula, undefined, from)) return formula;
  return rewriteReferences(formula, ({ sheets, prefix, rest }) =>
    sheets.some((sheet) => isSame(sheet, from))
      ? prefixOf(sheets.map((sheet) => (isSame(sheet, from) ? to : sheet))) + rest
      : prefix + rest,
  );
}

const isSame = (one: string, other: string): boolean => one === other || one.toLowerCase() === other.toLowerCase();

/** Cheap, and true whenever the formula has a reference to the sheet. */
function mayMention(formula: string, ownSheet: string | undefined, sheet: string): boolean {
  if (ownSheet !== undefined && isSame(ownSheet, sheet)) return true;
  if (!formula.includes("!")) return false;
  const written = sheet.replace(/'/g, "''");
  return formula.includes(written) || formula.toLowerCase().includes(written.toLowerCase());
}

function prefixOf(sheets: readonly string[]): string {
  const quoted = sheets.some((sheet) => quoteSheet(sheet) !== sheet);
  const names = sheets.join(":");
  return quoted ? `'${names.replace(/'/g, "''")}'!` : `${names}!`;
}

function follow(
  reference: WrittenReference,
  ownSheet: string | undefined,
  changes: readonly StructuralChange[],
): string {
  const written = reference.prefix + reference.rest;
  if (reference.external) return written;
  if (reference.sheets.length > 1) return followSheets(reference, changes);
  const sheet = reference.sheets[0] ?? ownSheet;
  if (sheet === undefined) return written;
  const before = parseArea(reference.rest);
  let area = before;
  for (const change of changes) {
    if (!isSame(change.sheet, sheet)) continue;
    if (change.kind === "removeSheet") return reference.prefix === "" ? written : LOST;
    if (area === undefined) continue;
    area = shiftArea(area, change);
    if (area === undefined) return reference.prefix + LOST;
  }
  return area === before || area === undefined ? written : reference.prefix + printArea(area);
}

/** Over several sheets: rows and columns of one of them do not move it; a removed end passes to the next tab inside. */
function followSheets({ sheets, prefix, rest }: WrittenReference, changes: readonly StructuralChange[]): string {
  let ends = sheets;
  for (const [index, change] of changes.entries()) {
    if (change.kind !== "removeSheet" || !ends.some((end) => isSame(end, change.sheet))) continue;
    const tabs = change.tabs ?? [];
    const [first = -1, last = -1] = ends.map((end) => tabs.findIndex((tab) => isSame(tab, end)));
    const inside = tabs.slice(Math.min(first, last), Math.max(first, last) + 1);
    const left = first < 0 || last < 0 ? [] : inside.filter((tab) => !isSame(tab, change.sheet));
    if (left.length === 0) return LOST;
    if (left.length === 1) {
      const single = { sheets: left, external: false, prefix: prefixOf(left), rest };
      return follow(single, undefined, changes.slice(index + 1));
    }
    ends = [left[0] ?? "", left[left.length - 1] ?? ""];
  }
  return ends === sheets ? prefix + rest : prefixOf(ends) + rest;
}

/** The same object when nothing moves; `undefined` when all of it is gone. */
function shiftArea(area: WrittenArea, { kind, at, count }: RowsOrColumnsChange): WrittenArea | undefined {
  const axis = kind === "insertRows" || kind === "deleteRows" ? "row" : "column";
  const limit = axis === "row" ? GRID_ROWS : GRID_COLUMNS;
  const inserted = kind === "insertRows" || kind === "insertColumns";
  const first = area.first[axis];
  const last = (area.last ?? area.first)[axis];
  if (first === undefined || last === undefined) return area;
  const moved = shiftEdges(first, last, { inserted, at, count, limit });
  if (moved === undefined) return undefined;
  if (moved.first === first.at && moved.last === last.at) return area;
  return {
    ...area,
    first: withEdge(area.first, axis, { ...first, at: moved.first }),
    ...(area.last === undefined ? {} : { last: withEdge(area.last, axis, { ...last, at: moved.last }) }),
  };
}

/** The corners may stand in either order, `A9:A1`. */
function shiftEdges(
  first: WrittenEdge,
  last: WrittenEdge,
  change: SpanChange,
): { first: number; last: number } | undefined {
  if (first.at <= last.at) return spanAfter({ first: first.at, last: last.at }, change);
  const moved = spanAfter({ first: last.at, last: first.at }, change);
  return moved === undefined ? undefined : { first: moved.last, last: moved.first };
}

const withEdge = (corner: WrittenCorner, axis: "row" | "column", edge: WrittenEdge): WrittenCorner =>
  axis === "row" ? { ...corner, row: edge } : { ...corner, column: edge };
