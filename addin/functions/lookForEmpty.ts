/** Asks Excel which cells hold nothing, in one request for all functions that are calculated together. */
import type { IsEmpty, LookForEmpty } from "./emptyCells";

/** Functions that ask within this time share a request; milliseconds. */
const GATHERING = 5;

/** `Excel.run` as it is needed here. */
export type RunInExcel = <Answer>(batch: (context: Excel.RequestContext) => Promise<Answer>) => Promise<Answer>;

interface Waiting {
  readonly address: string;
  readonly tell: (isEmpty: IsEmpty) => void;
}

/** What Excel refuses is answered as not known. */
export function createLookForEmpty(run: RunInExcel): LookForEmpty {
  let waiting: Waiting[] = [];
  const askAll = async (): Promise<void> => {
    const asked = waiting;
    waiting = [];
    const addresses = [...new Set(asked.map(({ address }) => address))];
    const found = await ask(run, addresses).catch(() => new Map<string, IsEmpty>());
    for (const { address, tell } of asked) tell(found.get(address));
  };
  const one = (address: string): Promise<IsEmpty> =>
    new Promise((tell) => {
      if (waiting.length === 0) setTimeout(() => void askAll(), GATHERING);
      waiting.push({ address, tell });
    });
  return (addresses) => Promise.all(addresses.map(one));
}

/** Of whole columns only what is filled is loaded. */
const ask = (run: RunInExcel, addresses: readonly string[]): Promise<Map<string, IsEmpty>> =>
  run(async (context) => {
    const ranges = addresses.flatMap((address) => {
      const place = parseAddress(address);
      if (place === undefined) return [];
      const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.cells);
      const used = range.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex");
      used.load("rowIndex,columnIndex,valueTypes");
      return [{ address, range, used }];
    });
    await context.sync();
    return new Map(ranges.map(({ address, range, used }) => [address, emptyIn(range, used)]));
  });

function emptyIn({ rowIndex: top, columnIndex: left }: Excel.Range, used: Excel.Range): IsEmpty {
  if (used.isNullObject) return () => true;
  const [down, right] = [used.rowIndex - top, used.columnIndex - left];
  const types: unknown[][] = used.valueTypes;
  return (row, column) => {
    const type = types[row - down]?.[column - right];
    return type === undefined || type === EMPTY;
  };
}

/** `Excel.RangeValueType.empty`, without asking for the library before it has loaded. */
const EMPTY = "Empty";

/** `'Piano 2016'!C5:C40` in two parts; `undefined`: not an address of this workbook. */
export function parseAddress(address: string): { readonly sheet: string; readonly cells: string } | undefined {
  const found = /^(?:'((?:[^']|'')+)'|([^'![\]]+))!([^!]+)$/.exec(address);
  const sheet = found?.[1]?.replace(/''/g, "'") ?? found?.[2];
  const cells = found?.[3];
  return sheet === undefined || cells === undefined ? undefined : { sheet, cells };
}
