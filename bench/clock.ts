/** Milliseconds of a piece of work: the median of several runs. */

export interface Work {
  readonly name: string;
  run(): unknown;
}

/** Milliseconds by the name of the work. */
export type Times = Readonly<Record<string, number>>;

/**
 * The works take turns, so that what else the machine does falls on all of them. All are done once before, to warm up; a
 * single run is so long that it needs none.
 */
export async function medians(works: readonly Work[], runs: number): Promise<Times> {
  if (runs > 1) for (const { run } of works) await run();
  const taken = works.map((): number[] => []);
  for (let round = 0; round < runs; round++)
    for (const [place, { run }] of works.entries()) taken[place]?.push(await timed(run));
  return Object.fromEntries(works.map(({ name }, place) => [name, median(taken[place] ?? [])]));
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
