/** Whether a formula reads one of certain cells itself: directly, or by a name. */
import {
  parseArea,
  rewriteReferences,
  type WrittenArea,
  type WrittenCorner,
} from "../../../../shared/workbook/formula/writtenReferences";
import { GRID_COLUMNS, GRID_ROWS } from "../../../../shared/workbook/grid";
import type { NameLook } from "../../file/looks";
import type { Bounds, CellPlace, CellSet } from "./cellSet";

/** The texts of names, in small letters. */
export type NameTexts = ReadonlyMap<string, string>;

export const nameTexts = (names: readonly NameLook[]): NameTexts =>
  new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));

export function readsFrom(formula: string, at: CellPlace, cells: CellSet, names: NameTexts): boolean {
  return textsOf(formula, names).some((text) => meets(text, at, cells));
}

function meets(formula: string, at: CellPlace, cells: CellSet): boolean {
  let found = false;
  rewriteReferences(formula, ({ sheets, prefix, rest }) => {
    const area = found ? undefined : parseArea(rest);
    if (area !== undefined) found = cells.meets(sheets[0] ?? at.sheet, boundsOf(area), at);
    return prefix + rest;
  });
  return found;
}

/** The formula and what the names in it stand for, those in names too. */
function textsOf(formula: string, names: NameTexts): string[] {
  const texts = [formula];
  if (names.size === 0) return texts;
  const seen = new Set<string>();
  for (let place = 0; place < texts.length; place++)
    for (const word of (texts[place] ?? "").toLowerCase().match(WORD) ?? []) {
      const text = names.get(word);
      if (text === undefined || seen.has(word)) continue;
      seen.add(word);
      texts.push(text);
    }
  return texts;
}

const WORD = /[\p{L}_\\][\p{L}\d_.\\?]*/gu;

function boundsOf({ first, last = first }: WrittenArea): Bounds {
  const edges = (of: (corner: WrittenCorner) => number | undefined, most: number): [number, number] => {
    const [one, other] = [of(first), of(last)];
    if (one === undefined || other === undefined) return [0, most - 1];
    return [Math.min(one, other), Math.max(one, other)];
  };
  const [top, bottom] = edges(({ row }) => row?.at, GRID_ROWS);
  const [left, right] = edges(({ column }) => column?.at, GRID_COLUMNS);
  return { top, left, bottom, right };
}
