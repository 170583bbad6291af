/** The rows of a sheet after a change of structure: numbers, names of cells and formulas follow, all else stays as written. */
import { cellName } from "../../../../shared/workbook/address";
import { moveFormula } from "../../read/sharedFormulas";
import { attributeOf, escapeXml } from "../../xml/scanXml";
import { withAttribute, withoutAttribute, XmlPatch } from "../../xml/xmlPatch";
import type { Follower } from "./changes";
import { type PlacedCell, type PlacedFormula, type PlacedRow, readCells } from "./readCells";

/** `data`: the `<sheetData>` element as text; the same text comes back where nothing in it is concerned. */
export function followRows(data: string, part: string, follower: Follower): string {
  const rows = readCells(data, part);
  const patch = new XmlPatch(data);
  if (follower.moves.length > 0) for (const row of rows) moveRow(data, patch, row, follower);
  for (const one of formulasOf(rows, follower)) writeFormula(data, patch, one, follower);
  return patch.print();
}

/** A row or cell that is gone held nothing but a look: the edits were checked. */
function moveRow(data: string, patch: XmlPatch, placed: PlacedRow, follower: Follower): void {
  const { row, start, end, close, cells } = placed;
  const now = follower.index("row", row);
  if (now === undefined) {
    patch.replace(start, close, "");
    return;
  }
  const tag = withAttribute(data.slice(start, end), "r", String(now + 1));
  patch.replace(start, end, follower.movesAlong("column") ? withoutAttribute(tag, "spans") : tag);
  for (const cell of cells) moveCell(data, patch, cell, now, follower);
}

function moveCell(
  data: string,
  patch: XmlPatch,
  { column, start, end, close }: PlacedCell,
  row: number,
  follower: Follower,
): void {
  const now = follower.index("column", column);
  if (now === undefined) patch.replace(start, close, "");
  else patch.replace(start, end, withAttribute(data.slice(start, end), "r", cellName(row, now)));
}

interface OwnFormula {
  readonly formula: PlacedFormula;
  /** As the cell reads it, even where the file writes it once for many cells. */
  readonly text: string;
  /** To be written out, for it was shared with cells that part ways. */
  readonly alone: boolean;
}

/** Every formula of the sheet. Shared ones are written out when the sheet's own cells move or one of them changes. */
function formulasOf(rows: readonly PlacedRow[], follower: Follower): OwnFormula[] {
  const found: (Omit<OwnFormula, "alone"> & { readonly group: string | undefined })[] = [];
  const masters = new Map<string, { text: string; row: number; column: number }>();
  const parted = new Set<string>();
  for (const { row, cells } of rows) {
    for (const { column, formula } of cells) {
      if (formula === undefined) continue;
      const group = sharedBy(formula);
      if (group !== undefined && formula.text !== "") masters.set(group, { text: formula.text, row, column });
      const master = group === undefined ? undefined : masters.get(group);
      if (group !== undefined && master === undefined) continue;
      const text =
        master === undefined ? formula.text : moveFormula(master.text, row - master.row, column - master.column);
      if (group !== undefined && (follower.moves.length > 0 || follower.formula(text) !== text)) parted.add(group);
      found.push({ formula, text, group });
    }
  }
  return found
    .filter(({ group }) => group === undefined || parted.has(group))
    .map(({ formula, text, group }) => ({ formula, text, alone: group !== undefined }));
}

const sharedBy = ({ attributes }: PlacedFormula): string | undefined =>
  attributeOf(attributes, "t") === "shared" ? (attributeOf(attributes, "si") ?? "") : undefined;

function writeFormula(
  data: string,
  patch: XmlPatch,
  { formula: { start, end, close, text: asWritten }, text, alone }: OwnFormula,
  follower: Follower,
): void {
  const tag = data.slice(start, end);
  const after = follower.formula(text);
  const own = alone ? ["t", "ref", "si"].reduce(withoutAttribute, tag) : withAreas(tag, follower);
  if (after === asWritten) {
    patch.replace(start, end, own);
    return;
  }
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "f";
  patch.replace(start, close, `${own.replace(/\s*\/?>$/, "")}>${escapeXml(after)}</${name}>`);
}

/** The cells that an array or a table of cases fills, and those that feed it. */
function withAreas(tag: string, follower: Follower): string {
  if (follower.moves.length === 0) return tag;
  return ["ref", "r1", "r2"].reduce((changed, name) => {
    const area = attributeOf(changed.slice(0, -1), name);
    const after = area === undefined ? undefined : follower.areas(area);
    return after === undefined ? changed : withAttribute(changed, name, after);
  }, tag);
}
