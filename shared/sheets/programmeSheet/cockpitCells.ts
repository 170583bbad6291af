/** The cells of the cockpit as a programme sheet shows them: found by the indicator's id, never by position. */
import { call, cellRef, columnRef, iff } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import type { StyleDoc } from "../../workbook/sheetFacets";
import { ifError } from "../indicator/formulaWords";
import { calc } from "../look/cells";
import type { SheetNames } from "../names";
import { COCKPIT, STATES } from "../places";
import type { CellDoc, RowDoc, SheetDoc } from "../sheetDoc";
import { HELPERS } from "./columns";

type CockpitColumn = Exclude<keyof typeof COCKPIT, "firstFree">;

/** What is shown where the cockpit has lost the row. */
const NOTHING = "–";

/** An indicator's row on the cockpit, seen from its row on a programme sheet. */
export interface CockpitRow {
  /** The row of the programme sheet. */
  readonly row: number;
  readonly names: SheetNames;
  /** The row as laid out on the cockpit; its values are the ones that the formulas will find. */
  readonly laidOut: RowDoc | undefined;
}

const PLACES = new WeakMap<SheetDoc, ReadonlyMap<string, number>>();

/** The number of the cockpit's row with an id, the first of several. Every row is looked at once for all ids. */
function cockpitPlace(cockpit: SheetDoc, id: string): number | undefined {
  const places = PLACES.get(cockpit) ?? placesIn(cockpit);
  PLACES.set(cockpit, places);
  return places.get(id);
}

function placesIn({ rows }: SheetDoc): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { cells }] of rows.entries()) {
    const content = cells[COCKPIT.id]?.content;
    if (content?.kind !== "value" || typeof content.value !== "string" || places.has(content.value)) continue;
    places.set(content.value, place);
  }
  return places;
}

/** The cockpit's row with an id. */
export const cockpitRowOf = (cockpit: SheetDoc, id: string): RowDoc | undefined =>
  cockpit.rows[cockpitPlace(cockpit, id) ?? -1];

/** The helper that finds the row once for all cells: `MATCH("2016/…",'Cruscotto'!$N:$N,0)`. */
export function matchCell(id: string, names: SheetNames, cockpit: SheetDoc): CellDoc {
  const at = cockpitPlace(cockpit, id);
  const place = at === undefined ? NOTHING : at + 1;
  const match = call("MATCH", id, columnRef(COCKPIT.id, COCKPIT.id, names.cockpit), 0);
  return calc(ifError(match, NOTHING), place, {});
}

/** The sheet with the rows at which its indicators stand on the cockpit now: `standsAt` says where a row of the layout is. */
export function withCockpitRows(doc: SheetDoc, standsAt: (row: number) => number): SheetDoc {
  const rows = doc.rows.map((row) => {
    const cell = row.cells[HELPERS.cockpitRow];
    if (cell?.content.kind !== "formula" || typeof cell.content.value !== "number") return row;
    const value = standsAt(cell.content.value - 1) + 1;
    return { ...row, cells: { ...row.cells, [HELPERS.cockpitRow]: { ...cell, content: { ...cell.content, value } } } };
  });
  return { ...doc, rows };
}

/** A cell of the cockpit's row: `IFERROR(INDEX('Cruscotto'!$F:$F,$R$21),"–")`. */
function cockpitFormula({ row, names }: CockpitRow, column: CockpitColumn): Formula {
  const place = cellRef(row, HELPERS.cockpitRow);
  return ifError(call("INDEX", columnRef(COCKPIT[column], COCKPIT[column], names.cockpit), place), NOTHING);
}

export function cockpitCell(at: CockpitRow, column: CockpitColumn, style: StyleDoc): CellDoc {
  return calc(cockpitFormula(at, column), shownAt(at, column), style);
}

/** What the cockpit shows in a column of the row. */
export function shownAt({ laidOut }: CockpitRow, column: CockpitColumn): number | string | boolean {
  if (laidOut === undefined) return NOTHING;
  const content = laidOut.cells[COCKPIT[column]]?.content;
  return content === undefined || content.kind === "blank" ? "" : content.value;
}

/** The number format that the cockpit gives a cell of the row. */
export const formatAt = ({ laidOut }: CockpitRow, column: CockpitColumn): Pick<StyleDoc, "format"> => {
  const format = laidOut?.cells[COCKPIT[column]]?.style.format;
  return format === undefined ? {} : { format };
};

/** A formula that stands only while the row's target is as read: where it must be read again other cells of the plan are as doubtful. */
export const unlessReread = (row: number, formula: Formula): Formula =>
  iff(
    {
      kind: "operation",
      operator: "=",
      left: cellRef(row, HELPERS.state),
      right: { kind: "text", value: STATES.reread },
    },
    NOTHING,
    formula,
  );
