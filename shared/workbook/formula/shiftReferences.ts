/** Formulas follow their cells when rows, columns or sheets of the workbook come and go, as they do in Excel. */
import { quoteSheet } from "../address";
import { GRID_COLUMNS, GRID_ROWS, type Span, spanAfter } from "../grid";
import { keptBy, keptWith } from "./kept";
import { mentions } from "./mentionedSheets";
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

export interface SheetRenaming {
  readonly kind: "renameSheet";
  readonly sheet: string;
  readonly to: string;
}

/** `sheet` is always the name that the sheet bears at the time. */
export type StructuralChange = RowsOrColumnsChange | SheetRemoval | SheetRenaming;

const LOST = "#REF!";

/** The formula (en-US text), standing on `ownSheet`, after rows or columns of a sheet came or went. */
export const shiftReferences = (formula: string, ownSheet: string, change: RowsOrColumnsChange): string =>
  followChanges(formula, ownSheet, changeList([change]));

/** The formula after a sheet was removed; without `tabs` a reference over several sheets that begins or ends there is lost. */
export const dropSheet = (formula: string, sheet: string, tabs?: readonly string[]): string =>
  followChanges(
    formula,
    undefined,
    changeList([{ kind: "removeSheet", sheet, ...(tabs === undefined ? {} : { tabs }) }]),
  );

/** Changes one after the other, ready to be looked up for many formulas. */
export interface ChangeList {
  readonly all: readonly StructuralChange[];
  /** By the name, in small letters, that the sheet bore before all of them: as formulas from before name it. */
  readonly bySheet: ReadonlyMap<string, readonly StructuralChange[]>;
}

export function changeList(all: readonly StructuralChange[]): ChangeList {
  const bySheet = new Map<string, StructuralChange[]>();
  /** Whose names have changed: by the name now, the first one; `undefined` for a sheet that came later and took a name that was free. */
  const first = new Map<string, string | undefined>();
  for (const change of all) {
    const now = change.sheet.toLowerCase();
    const key = first.has(now) ? first.get(now) : now;
    if (change.kind === "renameSheet") {
      first.set(now, undefined);
      first.set(change.to.toLowerCase(), key);
    }
    if (key === undefined) continue;
    const list = bySheet.get(key);
    if (list === undefined) bySheet.set(key, [change]);
    else list.push(change);
  }
  return { all, bySheet };
}

/** The name of a sheet after the changes; `undefined` when it is removed. */
export function nameAfter(sheet: string, { bySheet }: ChangeList): string | undefined {
  const own = bySheet.get(sheet.toLowerCase()) ?? [];
  return own.some(({ kind }) => kind === "removeSheet") ? undefined : (lastName(own) ?? sheet);
}

function lastName(changes: readonly StructuralChange[]): string | undefined {
  let name: string | undefined;
  for (const change of changes) if (change.kind === "renameSheet") name = change.to;
  return name;
}

/** The formula after several changes, one after the other; one that none of them concerns is returned as it is. */
export function followChanges(formula: string, ownSheet: string | undefined, changes: ChangeList): string {
  const { bySheet } = changes;
  const own = ownSheet === undefined ? undefined : bySheet.get(ownSheet.toLowerCase());
  if (own === undefined && !mentions(formula, (sheet) => bySheet.has(sheet.toLowerCase()))) return formula;
  return rewriteReferences(formula, (reference) => {
    const { sheets, external, prefix, rest } = reference;
    if (external) return prefix + rest;
    if (sheets.length > 1) return followSheets(reference, changes.all);
    const sheet = sheets[0];
    const concerned = sheet === undefined ? own : bySheet.get(sheet.toLowerCase());
    return concerned === undefined ? prefix + rest : followOne(prefix, rest, concerned);
  });
}

/** The formula after a sheet was renamed. */
export function renameSheet(formula: string, from: string, to: string): string {
  if (!mentions(formula, (sheet) => isSame(sheet, from))) return formula;
  return rewriteReferences(formula, ({ sheets, prefix, rest }) =>
    sheets.some((sheet) => isSame(sheet, from))
      ? prefixOf(sheets.map((sheet) => (isSame(sheet, from) ? to : sheet))) + rest
      : prefix + rest,
  );
}

const isSame = (one: string, other: string): boolean => one === other || one.toLowerCase() === other.toLowerCase();

function prefixOf(sheets: readonly string[]): string {
  const quoted = sheets.some((sheet) => quoteSheet(sheet) !== sheet);
  const names = sheets.join(":");
  return quoted ? `'${names.replace(/'/g, "''")}'!` : `${names}!`;
}

/** A reference to one sheet, or to the own one (`prefix` empty), after the changes of that sheet. */
function followOne(prefix: string, rest: string, changes: readonly StructuralChange[]): string {
  if (prefix !== "" && changes.some(({ kind }) => kind === "removeSheet")) return LOST;
  const name = prefix === "" ? undefined : lastName(changes);
  const before = name === undefined ? prefix : prefixOf([name]);
  const after = areasAfter(changes)(rest);
  return after === null ? before + LOST : before + after;
}

/** The formulas of a row name the same few areas again and again. */
const areasAfter = keptWith((changes: readonly StructuralChange[]) =>
  keptBy((rest: string): string | null => areaAfter(rest, changes)),
);

/** `null`: all of it is gone. */
function areaAfter(rest: string, changes: readonly StructuralChange[]): string | null {
  const area = parseArea(rest);
  if (area === undefined) return rest;
  const after = shiftArea(area, changes);
  if (after === undefined) return null;
  return after === area ? rest : printArea(after);
}

/** Over several sheets: rows and columns of one of them do not move it; a removed end passes to the next tab inside, a renamed one is followed. */
function followSheets({ sheets, prefix, rest }: WrittenReference, changes: readonly StructuralChange[]): string {
  let ends = sheets;
  for (const [index, change] of changes.entries()) {
    if (!ends.some((end) => isSame(end, change.sheet))) continue;
    if (change.kind === "renameSheet") ends = ends.map((end) => (isSame(end, change.sheet) ? change.to : end));
    if (change.kind !== "removeSheet") continue;
    const tabs = change.tabs ?? [];
    const [first = -1, last = -1] = ends.map((end) => tabs.findIndex((tab) => isSame(tab, end)));
    const inside = tabs.slice(Math.min(first, last), Math.max(first, last) + 1);
    const left = first < 0 || last < 0 ? [] : inside.filter((tab) => !isSame(tab, change.sheet));
    if (left.length === 0) return LOST;
    if (left.length === 1) {
      const later = changeList(changes.slice(index + 1)).bySheet.get((left[0] ?? "").toLowerCase());
      return followOne(prefixOf(left), rest, later ?? []);
    }
    ends = [left[0] ?? "", left[left.length - 1] ?? ""];
  }
  return ends === sheets ? prefix + rest : prefixOf(ends) + rest;
}

/** The same object when nothing moves; `undefined` when all of it is gone. */
function shiftArea(area: WrittenArea, changes: readonly StructuralChange[]): WrittenArea | undefined {
  const last = area.last ?? area.first;
  const rows = spanOf(area.first.row, last.row);
  const columns = spanOf(area.first.column, last.column);
  let [rowsNow, columnsNow] = [rows, columns];
  for (const change of changes) {
    if (change.kind === "removeSheet" || change.kind === "renameSheet") continue;
    const { kind, at, count } = change;
    const inserted = kind === "insertRows" || kind === "insertColumns";
    if (kind === "insertRows" || kind === "deleteRows") {
      if (rowsNow === undefined) continue;
      rowsNow = spanAfter(rowsNow, { inserted, at, count, limit: GRID_ROWS });
      if (rowsNow === undefined) return undefined;
    } else if (columnsNow !== undefined) {
      columnsNow = spanAfter(columnsNow, { inserted, at, count, limit: GRID_COLUMNS });
      if (columnsNow === undefined) return undefined;
    }
  }
  if (isSameSpan(rowsNow, rows) && isSameSpan(columnsNow, columns)) return area;
  return withSpans(area, rowsNow, columnsNow);
}

/** The corners may stand in either order, `A9:A1`; whole columns have no rows, whole rows no columns. */
const spanOf = (one: WrittenEdge | undefined, other: WrittenEdge | undefined): Span | undefined =>
  one === undefined || other === undefined
    ? undefined
    : { first: Math.min(one.at, other.at), last: Math.max(one.at, other.at) };

const isSameSpan = (one: Span | undefined, other: Span | undefined): boolean =>
  one?.first === other?.first && one?.last === other?.last;

function withSpans(
  { first, colon, last }: WrittenArea,
  rows: Span | undefined,
  columns: Span | undefined,
): WrittenArea {
  const upwards = isAfter(first.row, last?.row);
  const leftwards = isAfter(first.column, last?.column);
  const corner = (of: WrittenCorner, below: boolean, right: boolean): WrittenCorner => ({
    ...(of.row === undefined || rows === undefined
      ? {}
      : { row: { mark: of.row.mark, at: below ? rows.last : rows.first } }),
    ...(of.column === undefined || columns === undefined
      ? {}
      : { column: { mark: of.column.mark, at: right ? columns.last : columns.first } }),
  });
  const moved = corner(first, upwards, leftwards);
  return last === undefined
    ? { first: moved, colon }
    : { first: moved, colon, last: corner(last, !upwards, !leftwards) };
}

const isAfter = (one: WrittenEdge | undefined, other: WrittenEdge | undefined): boolean =>
  one !== undefined && other !== undefined && one.at > other.at;
