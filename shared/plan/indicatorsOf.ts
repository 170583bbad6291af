/** Every indicator under some perspectives, in the order of the plan; of a draft as of a finished plan. */

interface Branch<I> {
  readonly objectives: readonly { readonly programmes: readonly { readonly indicators: readonly I[] }[] }[];
}

export const indicatorsOf = <I>(perspectives: readonly Branch<I>[]): I[] =>
  perspectives.flatMap(({ objectives }) =>
    objectives.flatMap(({ programmes }) => programmes.flatMap(({ indicators }) => indicators)),
  );
