/** Which indicator a cell is about: the strip of the pane follows the selected cell on the plan's sheets and on ours. */

import { operationalOf, placesOf } from "../../../shared/plan/placed";
import type { Indicator, OperationalIndicator, Plan, RawCell, TitleCell } from "../../../shared/plan/plan";
import { COCKPIT, PROGRAMME } from "../../../shared/sheets/places";
import { rowsById } from "../../../shared/sheets/readBack/ownCells";
import type { OwnSheets } from "../../../shared/sheets/readBack/ownSheets";
import type { CellRange } from "../../../shared/workbook/address";
import { type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";

/** Answers the id of the indicator in whose row a cell stands. */
export type IndicatorIndex = (at: CellRange) => string | undefined;

/** The cells of an indicator in one row. */
interface Span {
  readonly id: string;
  readonly left: number;
  readonly right: number;
}

export function indicatorIndex(plan: Plan, own: OwnSheets | undefined, snapshot: Snapshot): IndicatorIndex {
  const rows = new Map<string, Span[]>();
  const add = (id: string, { sheet, top, left, right }: CellRange): void => {
    const key = keyOf(sheet, top);
    const spans = rows.get(key);
    if (spans === undefined) rows.set(key, [{ id, left, right }]);
    else spans.push({ id, left, right });
  };
  const all = [...placesOf(plan), ...operationalOf(plan)].map(({ indicator }) => indicator);
  for (const indicator of all) for (const at of cellsOf(indicator)) add(indicator.id, at);
  for (const { indicators } of plan.accounts ?? [])
    for (const one of indicators) if (one.id !== undefined) for (const at of cellsOf(one)) add(one.id, at);
  const known = new Set(all.map(({ id }) => id));
  for (const [id, at] of ownRows(own, snapshot)) if (known.has(id)) add(id, at);
  return ({ sheet, top, left }) => nearest(rows.get(keyOf(sheet, top)) ?? [], left);
}

const keyOf = (sheet: string, row: number): string => `${row}\n${sheet}`;

interface Celled {
  readonly title: TitleCell;
  readonly weight?: { readonly at: CellRange };
  readonly targets: Readonly<Record<number, RawCell>>;
  readonly results: Readonly<Record<number, RawCell>>;
}

const cellsOf = ({ title, weight, targets, results }: Celled | Indicator | OperationalIndicatorCells): CellRange[] => [
  title.at,
  ...(weight === undefined ? [] : [weight.at]),
  ...Object.values(targets).map(({ at }) => at),
  ...Object.values(results).map(({ at }) => at),
];

type OperationalIndicatorCells = OperationalIndicator & { readonly weight?: undefined };

/** Where tables stand side by side, the indicator whose cells are nearest to the left, else the first. */
function nearest(spans: readonly Span[], column: number): string | undefined {
  const exact = spans.find(({ left, right }) => column >= left && column <= right);
  if (exact !== undefined) return exact.id;
  let best: Span | undefined;
  for (const span of spans) if (span.right < column && (best === undefined || span.right > best.right)) best = span;
  return (best ?? spans[0])?.id;
}

/** The rows of our sheets that carry the id of an indicator; they are its own from edge to edge. */
function ownRows(own: OwnSheets | undefined, snapshot: Snapshot): [string, CellRange][] {
  const found: [string, CellRange][] = [];
  for (const owned of own?.ledger.sheets ?? []) {
    const columns = ID_COLUMNS.find(([start]) => owned.key.startsWith(start))?.[1];
    const sheet = owned.year === own?.year ? sheetNamed(snapshot, owned.name ?? "") : undefined;
    if (columns === undefined || sheet === undefined) continue;
    const view = { sheet, ...(owned.columns === undefined ? {} : { columns: owned.columns }) };
    for (const column of columns)
      for (const [id, row] of rowsById(view, column))
        found.push([id, { sheet: sheet.name, top: row, bottom: row, left: 0, right: WIDEST }]);
  }
  return found;
}

const WIDEST = 16_383;

/** By the beginning of the sheet's key. */
const ID_COLUMNS: readonly (readonly [string, readonly number[]])[] = [
  ["cockpit", [COCKPIT.id]],
  ["programme:", [PROGRAMME.id, PROGRAMME.overrideId]],
  ["readings", [PROGRAMME.id, PROGRAMME.overrideId]],
];
