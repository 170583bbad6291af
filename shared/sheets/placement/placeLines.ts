/** Where the rows (or columns) of a layout stand now, and where the missing ones are to be inserted. */

/** Lines to insert before the line `at`, counted as everything stands once the insertions before it in the list are made. */
export interface Insertion {
  readonly at: number;
  readonly count: number;
}

/** `at[line]` is where a line of the layout stands once everything is inserted; `made`: those that are inserted. */
export interface Lines {
  readonly at: readonly number[];
  readonly insertions: readonly Insertion[];
  readonly made: ReadonlySet<number>;
}

/**
 * `present[line]`: where each line of the layout stands now, `undefined` where it does not. A missing one comes right after
 * the one before it in the layout; those before the first come right before the next one that stands.
 */
export function placeLines(present: readonly (number | undefined)[]): Lines {
  const groups = missingGroups(present);
  const insertions: Insertion[] = [];
  let moved = 0;
  for (const { before, lines } of groups) {
    insertions.push({ at: before + moved, count: lines.length });
    moved += lines.length;
  }
  const at = present.map((place) => (place === undefined ? -1 : place + insertedUpTo(groups, place)));
  for (const [index, { lines }] of groups.entries()) {
    const first = insertions[index]?.at ?? 0;
    lines.forEach((line, place) => {
      at[line] = first + place;
    });
  }
  return { at, insertions, made: new Set(groups.flatMap(({ lines }) => lines)) };
}

interface Group {
  /** The present line before which they come. */
  readonly before: number;
  readonly lines: number[];
}

/** By the place where they come. */
function missingGroups(present: readonly (number | undefined)[]): Group[] {
  const groups: Group[] = [];
  let previous: number | undefined;
  let open: Group | undefined;
  for (const [line, place] of present.entries()) {
    if (place !== undefined) {
      previous = place;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      const before = previous === undefined ? (present.find((next) => next !== undefined) ?? 0) : previous + 1;
      open = { before, lines: [] };
      groups.push(open);
    }
    open.lines.push(line);
  }
  return groups.sort((one, other) => one.before - other.before);
}

/** How many lines come at or before a present place. */
const insertedUpTo = (groups: readonly Group[], place: number): number =>
  groups.reduce((sum, { before, lines }) => sum + (before <= place ? lines.length : 0), 0);

/** Whether everything stands in its place. */
export const standsStill = ({ at, insertions }: Lines): boolean =>
  insertions.length === 0 && at.every((place, line) => place === line);
