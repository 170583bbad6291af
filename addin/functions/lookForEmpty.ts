/** Asks Excel which cells hold nothing, in one request for all functions that are calculated together. */
import type { IsEmpty, LookForEmpty } from "./emptyCells";

/** Functions that ask within this time share a request; milliseconds. */
const GATHERING = 5;
/** Ranges in one request, so that it stays far below what Excel on the web takes. */
const AT_ONCE = 500;

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
    for (let from = 0; from < addresses.length; from += AT_ONCE) {
      const found = await askWhatIsThere(run, addresses.slice(from, from + AT_ONCE));
      for (const { address, tell } of asked) if (found.has(address)) tell(found.get(address));
    }
  };
  const one = (address: string): Promise<IsEmpty> =>
    new Promise((tell) => {
      if (waiting.length === 0) setTimeout(() => void askAll(), GATHERING);
      waiting.push({ address, tell });
    });
  return (addresses) => Promise.all(addresses.map(one));
}

/** Every address with its answer. What is not there fails the whole request: it is looked for by halves. */
async function askWhatIsThere(run: RunInExcel, addresses: readonly string[]): Promise<Map<string, IsEmpty>> {
  const unknown = new Map<string, IsEmpty>(addresses.map((address) => [address, undefined]));
  try {
    return new Map([...unknown, ...(await ask(run, addresses))]);
  } catch (error) {
    if (addresses.length === 1 || !isNotThere(error)) return unknown;
    const middle = Math.ceil(addresses.length / 2);
    const first = await askWhatIsThere(run, addresses.slice(0, middle));
    return new Map([...first, ...(await askWhatIsThere(run, addresses.slice(middle)))]);
  }
}

/** Another reason would be the same for the halves. */
const isNotThere = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  (error.code === "ItemNotFound" || error.code === "InvalidArgument");

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
