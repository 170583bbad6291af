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
import { withoutTexts } from "./withoutTexts";

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

/** Whether it reads, itself or by a name, anything of certain sheets. `sheets`: in small letters. */
export function readsSheet(formula: string, at: CellPlace, sheets: ReadonlySet<string>, names: NameTexts): boolean {
  let found = sheets.has(at.sheet.toLowerCase());
  for (const text of found ? [] : textsOf(formula, names))
    rewriteReferences(text, (reference) => {
      if (reference.sheets.some((name) => sheets.has(name.toLowerCase()))) found = true;
      return reference.prefix + reference.rest;
    });
  return found;
}

/** The formula and what the names in it stand for, those in names too. */
export function textsOf(formula: string, names: NameTexts): string[] {
  const texts = [formula];
  if (names.size === 0) return texts;
  const seen = new Set<string>();
  for (let place = 0; place < texts.length; place++)
    for (const word of wordsOf(texts[place] ?? "")) {
      const text = names.get(word);
      if (text === undefined || seen.has(word)) continue;
      seen.add(word);
      texts.push(text);
    }
  return texts;
}

/** The words that may be names, in small letters: neither texts nor sheets. */
export const wordsOf = (formula: string): readonly string[] => withoutTexts(formula).toLowerCase().match(WORD) ?? [];

const WORD = /[\p{L}_\\][\p{L}\d_.\\?]*(?![\p{L}\d_.\\?!])/gu;

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
