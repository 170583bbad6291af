/** Which cells of a sheet that stands differ from its layout. */
import type { CellWrite, ShownValue, StyledArea } from "../../workbook/edit";
import { printFormula } from "../../workbook/formula/print";
import { type CellValue, cellOf, type SheetSnapshot, type SnapshotCell } from "../../workbook/snapshot";
import { eachCell } from "../eachCell";
import { expectationOf } from "../journal/memory";
import type { CellDoc, RowDoc, SheetDoc } from "../sheetDoc";
import type { SheetPlace } from "./placeSheet";
import type { IsPersons } from "./writtenPrints";

export interface CellDifference {
  readonly writes: readonly CellWrite[];
  /** Formulas that are ours and show an old value. */
  readonly stale: readonly ShownValue[];
  /** Cells of rewritten rows whose numbers are shown otherwise now. */
  readonly formats: readonly StyledArea[];
  /** Plain values where our formulas should stand: somebody put them there. */
  readonly keptByHand: readonly { readonly row: number; readonly column: number }[];
  /** Those of them in which our formula is written again, since that was asked. */
  readonly broughtBack: readonly { readonly row: number; readonly column: number }[];
  /** Rows in which a text is written that may run over lines: where it is seen, or where a visible formula takes it from. */
  readonly retold: ReadonlySet<number>;
}

/** What gives way where a plain value stands in place of a formula of ours: nothing, what hidden columns hold, or all. */
export type Restored = "nothing" | "hidden" | "all";

export interface Standing {
  readonly present: SheetSnapshot;
  /** The layout relocated to where rows and columns stand now. */
  readonly placed: SheetDoc;
  readonly place: SheetPlace;
  readonly restored: Restored;
  readonly isPersons: IsPersons;
}

export function cellDifference({ present, placed, place, restored, isPersons }: Standing): CellDifference {
  const isHidden = (column: number): boolean => placed.columns[column]?.hidden === true;
  const isOverwritten = personsOn(present, placed, isPersons);
  const isByHand = (current: SnapshotCell | undefined, cell: CellDoc, column: number): boolean => {
    if (current === undefined) return false;
    if (typedOver(current, cell)) return restored !== "hidden" || !isHidden(column);
    return !isHidden(column) && isOverwritten(current, cell);
  };
  const writes: CellWrite[] = [];
  const stale: ShownValue[] = [];
  const formats: StyledArea[] = [];
  const keptByHand: { row: number; column: number }[] = [];
  const broughtBack: { row: number; column: number }[] = [];
  const retold = new Set<number>();
  const isMade = madeLines(place);
  for (const [row, doc] of placed.rows.entries()) {
    const before = writes.length;
    eachCell(doc.cells, (cell, column) => {
      const current = cellOf(present, row, column);
      if (cell.home === true && !isMade(row, column)) return;
      if (!differs(current, cell)) {
        const shown = staleValue(current, cell, row, column);
        if (shown !== undefined) stale.push(shown);
        return;
      }
      const byHand = isByHand(current, cell, column);
      if (byHand && restored !== "all") keptByHand.push({ row, column });
      else {
        if (byHand) broughtBack.push({ row, column });
        writes.push({ row, column, content: cell.content, expected: expectationOf(current) });
        if (cell.style.wrap === true) retold.add(row);
      }
    });
    if (writes.length > before && !isMade(row, -1)) formats.push(...reformatted(present, row, doc));
  }
  return { writes, stale, formats, keptByHand, broughtBack, retold };
}

/** Lines that are inserted now: their home cells are created with them. */
function madeLines({ rows, columns }: SheetPlace): (row: number, column: number) => boolean {
  const made = new Set([...rows.made].map((row) => rows.at[row]));
  const madeColumns = new Set([...columns.made].map((column) => columns.at[column]));
  return (row, column) => made.has(row) || madeColumns.has(column);
}

/** From so many formulas that nobody is known to have written, and such a part of a sheet's, a program has spelt them its own way. */
const RESPELT = { least: 20, part: 3 };

/** Whether a formula or a text that should be ours is a person's; blank cells are filled again. */
function personsOn(
  present: SheetSnapshot,
  placed: SheetDoc,
  isPersons: IsPersons,
): (current: SnapshotCell, cell: CellDoc) => boolean {
  let respelt: boolean | undefined;
  const isRespelt = (): boolean => {
    respelt ??= isSpeltOtherwise(present, placed, isPersons);
    return respelt;
  };
  return (current, { content }) => {
    if (content.kind === "blank" || current.value === null || !isPersons(current)) return false;
    return current.formula === undefined || !isRespelt();
  };
}

function isSpeltOtherwise(present: SheetSnapshot, placed: SheetDoc, isPersons: IsPersons): boolean {
  let [all, unknown] = [0, 0];
  for (const [row, { cells }] of placed.rows.entries())
    for (const [column, { content, home }] of Object.entries(cells)) {
      const current = cellOf(present, row, Number(column));
      if (content.kind !== "formula" || home === true || placed.columns[Number(column)]?.hidden === true) continue;
      if (current?.formula === undefined) continue;
      all += 1;
      if (isPersons(current)) unknown += 1;
    }
  return unknown >= RESPELT.least && unknown * RESPELT.part > all;
}

/** A plain value where our formula should stand: somebody put it there. */
const typedOver = (current: SnapshotCell | undefined, { content }: CellDoc): boolean =>
  content.kind === "formula" && current !== undefined && current.formula === undefined && current.value !== null;

function differs(current: SnapshotCell | undefined, { content }: CellDoc): boolean {
  if (content.kind === "blank") return current !== undefined && current.value !== null;
  // An empty text is an empty cell to every host.
  if (content.kind === "value") return current?.formula !== undefined || (current?.value ?? "") !== content.value;
  return current?.formula !== printFormula(content.formula);
}

function staleValue(
  current: SnapshotCell | undefined,
  { content }: CellDoc,
  row: number,
  column: number,
): ShownValue | undefined {
  if (content.kind !== "formula" || isSameValue(current?.value ?? null, content.value)) return undefined;
  return { row, column, formula: content.formula, value: content.value };
}

/** Spreadsheet programs and the core may differ in the last digits; a formula that shows nothing shows the empty text. */
const isSameValue = (one: CellValue, other: CellValue): boolean =>
  typeof one === "number" && typeof other === "number" ? nearlyEqual(one, other) : (one ?? "") === (other ?? "");

const DIGITS = 1e-9;
const nearlyEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= DIGITS * Math.max(1, Math.abs(one), Math.abs(other));

/** The unit of a target may have changed with its text: then what is typed from now on is shown in the new one too. */
function reformatted(present: SheetSnapshot, row: number, { cells }: RowDoc): StyledArea[] {
  const all = Object.entries(cells).map(([column, cell]) => ({ cell, column: Number(column) }));
  const areas = (some: typeof all): StyledArea[] =>
    some.map(({ cell, column }) => {
      return { ...{ top: row, bottom: row, left: column, right: column }, style: formatOnly(cell), keep: true };
    });
  const other = all.filter(({ cell, column }) => {
    const current = cellOf(present, row, column);
    return cell.home !== true && current !== undefined && !sameFormat(current.format, cell.style.format);
  });
  if (other.length === 0) return [];
  const empty = all.filter(
    ({ cell, column }) => cell.home === true && (cellOf(present, row, column)?.value ?? null) === null,
  );
  return areas([...other, ...empty]);
}

/** Colours and borders are people's once the row stands. */
const formatOnly = ({ style: { format = "General" } }: CellDoc): StyledArea["style"] => ({ format });

const sameFormat = (one: string | undefined, other: string | undefined): boolean =>
  (one ?? "General").toLowerCase() === (other ?? "General").toLowerCase();
