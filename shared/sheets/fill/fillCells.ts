/** The empty *% Realizzazione* cells of the user's own programme sheets, and what they are filled with when a person asks. */
import type { Scorecard, ScoredStrategic } from "../../score/scorecard";
import { type CellRange, printRange } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { call, columnRef, iff } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { cellOf, type SheetSnapshot, type Snapshot, sheetNamed } from "../../workbook/snapshot";
import { adoptedProgrammes } from "../adopted/adoptedProgrammes";
import { ifError } from "../indicator/formulaWords";
import type { Shown } from "../look/cells";
import { FORMATS } from "../look/palette";
import { COCKPIT } from "../places";
import type { OwnSheets } from "../readBack/ownSheets";
import { brokenFill, type FilledCell, holdsFill } from "./filledCells";

/** A cell to fill, with what the formula will show. */
export interface CellToFill extends FilledCell {
  readonly value: Shown;
  /** Our formula that stands there and lost the sheet that it looked at; absent: the cell is empty. */
  readonly broken?: string;
}

/**
 * Those of strategic indicators on sheets of their own programme, and those filled earlier that are broken; a cell that
 * holds anything else is never among them.
 */
export const cellsToFill = (scorecard: Scorecard, own: OwnSheets | undefined, snapshot: Snapshot): CellToFill[] => [
  ...fillable(scorecard, own).filter(({ at }) => isFree(sheetNamed(snapshot, at.sheet), at)),
  ...brokenFills(scorecard, own, snapshot),
];

/** Cells that we filled and whose formula lost the Cruscotto, because somebody deleted it. */
export function brokenFills(scorecard: Scorecard, own: OwnSheets | undefined, snapshot: Snapshot): CellToFill[] {
  const known = recorded(own);
  return fillable(scorecard, own).flatMap((cell) => {
    const broken = known.has(printRange(cell.at)) ? brokenFill(snapshot, cell.at, cell.id) : undefined;
    return broken === undefined ? [] : [{ ...cell, broken }];
  });
}

/** Those of which the ledger does not know yet. */
export const newFills = (fills: readonly CellToFill[]): CellToFill[] =>
  fills.filter(({ broken }) => broken === undefined);

const recorded = (own: OwnSheets | undefined): ReadonlySet<string> =>
  new Set((own?.ledger.filled ?? []).map(({ at }) => printRange(at)));

/** Those that were filled by a run that broke off before the ledger had heard of it. */
export const unrecordedFills = (scorecard: Scorecard, own: OwnSheets | undefined, snapshot: Snapshot): CellToFill[] => {
  const known = recorded(own);
  return fillable(scorecard, own).filter(({ id, at }) => !known.has(printRange(at)) && holdsFill(snapshot, at, id));
};

/** Every cell of *% Realizzazione* of a strategic indicator on an adopted sheet, whatever it holds. */
function fillable({ plan, indicators }: Scorecard, own: Pick<OwnSheets, "names"> | undefined): CellToFill[] {
  const adopted = adoptedProgrammes(plan, own);
  const strategic = new Map(indicators.map((scored): [string, ScoredStrategic] => [scored.indicator.id, scored]));
  const cells = new Map<string, CellToFill>();
  for (const { source, programme, indicators: stated } of plan.accounts ?? []) {
    if (source !== "programmeSheet" || programme === undefined || !adopted.has(programme)) continue;
    for (const { id = "", achievedAt: at } of stated) {
      const scored = strategic.get(id);
      if (at === undefined || scored?.programme !== programme || cells.has(printRange(at))) continue;
      cells.set(printRange(at), { id, year: plan.year, at, value: scored.achievement ?? "" });
    }
  }
  return [...cells.values()];
}

/** Nothing stands in it, not even a blank or a formula that shows nothing, and it is no hidden part of a merged cell. */
function isFree(sheet: SheetSnapshot | undefined, { top, left }: CellRange): boolean {
  if (sheet === undefined) return false;
  const cell = cellOf(sheet, top, left);
  if (cell !== undefined && (cell.value !== null || cell.formula !== undefined)) return false;
  return !sheet.merges.some((merge) => {
    const isInside = top >= merge.top && top <= merge.bottom && left >= merge.left && left <= merge.right;
    return isInside && (top !== merge.top || left !== merge.left);
  });
}

/** Writes the formulas and how they are shown; `cockpit`: the name of the sheet. */
export function fillEdits(cells: readonly CellToFill[], cockpit: string): Edit[] {
  const sheets = [...new Set(cells.map(({ at }) => at.sheet))];
  return sheets.flatMap((sheet): Edit[] => {
    const own = cells.filter(({ at }) => at.sheet === sheet);
    return [
      {
        kind: "writeCells",
        sheet,
        cells: own.map(({ id, at, value, broken }) => ({
          row: at.top,
          column: at.left,
          expected: broken === undefined ? null : { formula: broken },
          content: { kind: "formula", formula: fillFormula(id, cockpit), value },
        })),
      },
      {
        kind: "styleCells",
        sheet,
        areas: own.map(({ at: { top, left } }) => ({
          ...{ top, left, bottom: top, right: left },
          style: { format: FORMATS.percent },
          keep: true,
        })),
      },
    ];
  });
}

/** The indicator's % on the cockpit, found by its id; empty where there is no number. */
function fillFormula(id: string, cockpit: string): Formula {
  const row = call("MATCH", id, columnRef(COCKPIT.id, COCKPIT.id, cockpit), 0);
  const share = call("INDEX", columnRef(COCKPIT.achievement, COCKPIT.achievement, cockpit), row);
  return ifError(iff(call("ISNUMBER", share), share, ""), "");
}
