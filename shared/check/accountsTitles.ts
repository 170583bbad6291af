/** One finding for a title that other documents write otherwise than the one that counts. */
import type { TitleCell } from "../plan/plan";
import type { CellRange } from "../workbook/address";
import { eachOnce } from "./accounts";
import { compareWording, differenceOf, type Wording, wordingKey } from "./accountsWording";
import type { Found } from "./finding";

/** A title as another document has it; of long ones the part that differs. */
export interface TitleVariant {
  readonly sheet: string;
  readonly text: string;
}

export interface TitleDiffers {
  /** Of a programme, an objective, an area; of an indicator its programme's. */
  readonly code: string;
  /** The title that counts, and its sheet. */
  readonly title: string;
  readonly sheet: string;
  /** At least one. */
  readonly variants: readonly TitleVariant[];
}

/**
 * `counting`: the title that counts, once for each place in which it stands; a document agrees where it agrees with one of
 * them. A warning, or a note where all the others only abbreviate. No finding where nobody writes it otherwise.
 */
export function titleFinding(
  key: string,
  code: string,
  counting: readonly TitleCell[],
  others: readonly TitleCell[],
): Found<TitleDiffers>[] {
  const [first] = counting;
  if (first === undefined) return [];
  const places = new Set(counting.map(({ at }) => placeOf(at)));
  const wordings = [...new Set(counting.map(({ value }) => value))];
  const compared = new Map<string, Wording>();
  const different = others.flatMap((cell) => {
    if (places.has(placeOf(cell.at))) return [];
    const wording = compared.get(cell.value) ?? nearestWording(wordings, cell.value);
    compared.set(cell.value, wording);
    return wording === "same" ? [] : [{ cell, isAbbreviated: wording === "abbreviated" }];
  });
  const [at] = different;
  if (at === undefined) return [];
  const cells = different.map(({ cell }) => cell);
  const [title] = differenceOf(first.value, at.cell.value);
  return [
    {
      key,
      severity: different.every(({ isAbbreviated }) => isAbbreviated) ? "info" : "warning",
      at: at.cell.at,
      cells: eachOnce([...cells.map((cell) => cell.at), first.at]),
      data: { code, title, sheet: first.at.sheet, variants: variantsOf(first, cells) },
      effect: 0,
    },
  ];
}

const placeOf = ({ sheet, top, left }: CellRange): string => `${top}:${left}:${sheet}`;

function nearestWording(counting: readonly string[], other: string): Wording {
  const wordings = counting.map((title) => compareWording(title, other));
  return (["same", "abbreviated"] as const).find((wording) => wordings.includes(wording)) ?? "different";
}

/** Each wording once, where it is met first. */
function variantsOf(counting: TitleCell, others: readonly TitleCell[]): TitleVariant[] {
  const seen = new Map<string, TitleVariant>();
  for (const { value, at } of others) {
    const key = wordingKey(value);
    if (!seen.has(key)) seen.set(key, { sheet: at.sheet, text: differenceOf(counting.value, value)[1] });
  }
  return [...seen.values()];
}
