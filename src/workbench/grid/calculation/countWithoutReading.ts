/**
 * `ROWS` and `COLUMNS` of the spreadsheet program read every cell of a range only to tell how large it is, and the
 * ledger of a small workbook points so to a million cells. Here they count: the answers are the same.
 */
import type { BaseReferenceObject, BaseValueObject, IFunctionService } from "@univerjs/engine-formula";

type Count = (range: ReturnType<BaseReferenceObject["getRangePosition"]>) => number;

const COUNTS: Readonly<Record<string, Count>> = {
  ROWS: ({ startRow, endRow }) => endRow - startRow + 1,
  COLUMNS: ({ startColumn, endColumn }) => endColumn - startColumn + 1,
};

export function countWithoutReading(functions: IFunctionService, numberOf: (value: number) => BaseValueObject): void {
  for (const [name, count] of Object.entries(COUNTS)) {
    const counting = functions.getExecutor(name);
    if (counting === null || counting === undefined) throw new Error(`the program has no function ${name}`);
    const read = counting.calculate.bind(counting);
    counting.needsReferenceObject = true;
    counting.calculate = (...given: BaseValueObject[]) => {
      const [range] = given;
      return range?.isReferenceObject() === true
        ? numberOf(count((range as unknown as BaseReferenceObject).getRangePosition()))
        : read(...given);
    };
  }
}
