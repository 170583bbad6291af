/** Which of the cells that a function was given hold nothing. Excel for the desktop hands over 0 for them, and no result is not a result of 0. */

/** Whether the cell in a row and column of a range, both from 0, holds nothing; `undefined`: Excel does not say. */
export type IsEmpty = ((row: number, column: number) => boolean) | undefined;

/** Asks Excel about ranges, `Piano!C5:C40`: one answer for each. Never throws. */
export type LookForEmpty = (addresses: readonly string[]) => Promise<readonly IsEmpty[]>;

/** What became of the arguments; `unsure`: zeros among them may be empty cells, and nobody can say. */
export type Cleared = { readonly kind: "clear"; readonly args: readonly unknown[] } | { readonly kind: "unsure" };

/**
 * The arguments with `null` for empty cells. `addresses`: where each was taken from, nothing for one that was calculated
 * or written in the formula, whose zeros are zeros. Absent: this Excel does not tell, and zeros may be anything. Answers at
 * once where no zero came from a cell.
 */
export function clearEmpties(
  args: readonly unknown[],
  addresses: readonly (string | null | undefined)[] | undefined,
  look: LookForEmpty,
): Cleared | Promise<Cleared> {
  const doubtful = args.flatMap((arg, index) => (hasZero(arg) ? [index] : []));
  if (doubtful.length === 0) return { kind: "clear", args };
  if (addresses === undefined) return { kind: "unsure" };
  const asked = doubtful.flatMap((index) => {
    const address = addresses[index];
    return typeof address === "string" && address !== "" ? [{ index, address }] : [];
  });
  if (asked.length === 0) return { kind: "clear", args };
  return look(asked.map(({ address }) => address)).then((found): Cleared => {
    const answers = new Map(asked.map(({ index }, place) => [index, found[place]]));
    if ([...answers.values()].some((answer) => answer === undefined)) return { kind: "unsure" };
    return { kind: "clear", args: args.map((arg, index) => withNulls(arg, answers.get(index))) };
  });
}

const hasZero = (arg: unknown): boolean =>
  arg === 0 || (Array.isArray(arg) && arg.some((row: unknown) => Array.isArray(row) && row.includes(0)));

function withNulls(arg: unknown, isEmpty: IsEmpty): unknown {
  if (isEmpty === undefined) return arg;
  const cleared = (value: unknown, row: number, column: number): unknown =>
    value === 0 && isEmpty(row, column) ? null : value;
  if (!Array.isArray(arg)) return cleared(arg, 0, 0);
  return arg.map((cells: unknown, row) =>
    Array.isArray(cells) ? cells.map((value: unknown, column) => cleared(value, row, column)) : cells,
  );
}
