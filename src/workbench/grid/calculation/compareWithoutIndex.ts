/**
 * The program's index of values takes 0 for an empty text where a cell was compared before (`A1=""` is TRUE for 0): it
 * compares without the index.
 */
interface ValueIndex {
  canUseCache(unit: string, sheet: string, column: number, first: number, last: number): object;
}

export function compareWithoutIndex(index: ValueIndex): void {
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
