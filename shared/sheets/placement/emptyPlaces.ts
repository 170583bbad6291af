/** Empty columns between ours in which missing ones of ours take their place: a refresh that broke had just inserted them. */

/** `at[line]`: where it stands now; `taken`: the lines that stand in an empty place. */
export interface TakenPlaces {
  readonly at: readonly (number | undefined)[];
  readonly taken: ReadonlySet<number>;
}

export function takeEmptyPlaces(
  present: readonly (number | undefined)[],
  isEmpty: (place: number) => boolean,
): TakenPlaces {
  const at = [...present];
  const taken = new Set<number>();
  for (const [line, place] of present.entries()) {
    const before = at[line - 1];
    const next = present.slice(line).find((later) => later !== undefined);
    if (place !== undefined || before === undefined || next === undefined) continue;
    if (before + 1 >= next || !isEmpty(before + 1)) continue;
    at[line] = before + 1;
    taken.add(line);
  }
  return { at, taken };
}
