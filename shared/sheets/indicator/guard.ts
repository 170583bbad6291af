/** The guard of a row: whether the user's cells still say what was read; if not, the row shows no number. */
import type { Indicator, OperationalIndicator, RawCell } from "../../plan/plan";
import type { ScoredIndicator } from "../../score/scorecard";
import type { Base, Target } from "../../target/target";
import { and, call, eq, type Part } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { type CellValue, isCellError } from "../../workbook/snapshot";
import { evened, evenedFormula, exactNumber, ifError, live } from "./formulaWords";

/**
 * TRUE while title, target and the bases of a relative target are as read. `titleRead`, `targetRead` and `baseRead` are the
 * cells that hold them as literals. A deleted cell is an error, and an error is FALSE.
 */
export function guardFormula(
  { indicator, target }: Pick<ScoredIndicator, "indicator" | "target">,
  bases: readonly RawCell[],
  read: { readonly title: Part; readonly target: Part; base(place: number): Part },
  ...more: readonly Part[]
): Formula {
  return ifError(
    and(
      call("EXACT", evenedFormula(live(indicator.title.at)), read.title),
      ...(target === undefined ? [] : [isAsRead(target, read.target)]),
      ...bases.map((base, place) => isAsRead(base, read.base(place))),
      ...more,
    ),
    false,
  );
}

/** Texts to the letter; numbers by value, since as texts they would follow the locale. */
function isAsRead(cell: RawCell, literal: Part): Formula {
  const now = live(cell.at);
  if (isCellError(cell.value)) return call("ISERROR", now);
  if (cell.value === null || cell.value === "") return eq(now, "");
  if (typeof cell.value === "number") return and(call("ISNUMBER", now), eq(now, literal));
  if (typeof cell.value === "boolean") return and(call("ISLOGICAL", now), eq(now, cell.value));
  return call("EXACT", now, literal);
}

/** No program takes a literal of more than 255 characters. */
const LONGEST = 200;

/** Whether a cell still holds what was read, without a cell for the literal: a long text is told by its beginning and its length. */
export function standsAsRead(cell: RawCell): Formula {
  const { value } = cell;
  if (typeof value !== "string" || value.length <= LONGEST)
    return isAsRead(cell, typeof value === "number" ? exactNumber(value) : typeof value === "string" ? value : "");
  return sameText(live(cell.at), value);
}

/** The same; a text that runs over lines with its blanks evened out, since not every program keeps a line break in a formula. */
export function saysAsRead(cell: RawCell): Formula {
  const { value } = cell;
  if (typeof value !== "string" || evened(value) === value) return standsAsRead(cell);
  return sameText(evenedFormula(live(cell.at)), evened(value));
}

function sameText(now: Formula, text: string): Formula {
  if (text.length <= LONGEST) return call("EXACT", now, text);
  return and(call("EXACT", call("LEFT", now, LONGEST), text.slice(0, LONGEST)), eq(call("LEN", now), text.length));
}

/** What stands as literal beside the row for a cell as read; nothing for empty cells and errors, which need none. */
export const literalOf = (value: CellValue): number | string | undefined =>
  typeof value === "number" || (typeof value === "string" && value !== "") ? value : undefined;

/** The cells that a relative target was calculated from, the whole chain of years. None for other targets. */
export function baseCells(
  { indicator, reading }: Pick<ScoredIndicator, "indicator" | "reading">,
  year: number,
): readonly RawCell[] {
  if (reading.kind !== "target") return [];
  return basesOf(reading.target).flatMap((base) => cellsOf(base, indicator, year));
}

function basesOf(target: Target): readonly Base[] {
  if (target.kind === "change" || target.kind === "benchmark") return [target.base];
  return target.kind === "all" ? target.parts.flatMap(basesOf) : [];
}

/** A previous target may itself lean on targets and results of earlier years: all of them are guarded. */
function cellsOf(base: Base, indicator: Indicator | OperationalIndicator, year: number): readonly RawCell[] {
  switch (base.kind) {
    case "previousTarget":
      return [
        ...before(indicator.targets, year),
        ...before(indicator.results, year),
        ...before(indicator.archived ?? {}, year),
      ];
    case "previousResult":
      return resultCells(indicator, year - 1);
    case "result":
      return resultCells(indicator, base.year);
    case "mean":
      return [];
  }
}

/** The user's cell, and where that says nothing the one on the sheets generated for the year. */
const resultCells = ({ results, archived }: Indicator | OperationalIndicator, year: number): readonly RawCell[] => [
  ...present(results[year]),
  ...present(archived?.[year]),
];

const present = (cell: RawCell | undefined): readonly RawCell[] => (cell === undefined ? [] : [cell]);

const before = (cells: Readonly<Record<number, RawCell>>, year: number): readonly RawCell[] =>
  Object.keys(cells)
    .map(Number)
    .filter((other) => other < year)
    .sort((a, b) => b - a)
    .flatMap((other) => present(cells[other]));
