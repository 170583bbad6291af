/** Empty cells are found by asking Excel: through Microsoft's library, in one request for all functions that ask together. */
import { createLookForEmpty } from "../../../addin/functions/lookForEmpty";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { sheetOf } from "../../hosts/smallBook";
import { type OpenExcel, openExcel } from "../openExcel";

const book: Snapshot = {
  sheets: [
    sheetOf(
      [
        ["codice", "risultato"],
        ["1.1", 0],
        ["1.2", null],
        ["1.3", "x"],
        ["1.4", 12],
      ],
      "Piano 2016",
    ),
  ],
};

describe("the cells of a range", () => {
  let excel: OpenExcel;
  beforeEach(() => {
    excel = openExcel(book);
  });
  afterEach(() => excel.close());

  const emptyOf = async (address: string, rows: number): Promise<(boolean | undefined)[]> => {
    const [isEmpty] = await createLookForEmpty(excel.desk.run)([address]);
    return Array.from({ length: rows }, (_, row) => isEmpty?.(row, 0));
  };

  it("a cell with 0 is not empty, one with nothing is", async () => {
    expect(await emptyOf("'Piano 2016'!B2:B5", 4)).toEqual([false, true, false, false]);
  });

  it("what lies below all that is filled is empty, and a whole column is asked for without its million cells", async () => {
    expect(await emptyOf("'Piano 2016'!B:B", 7)).toEqual([false, false, true, false, false, true, true]);
    expect(await emptyOf("'Piano 2016'!H20:H22", 3)).toEqual([true, true, true]);
  });

  it("all that ask together share a request, and ask for a range once", async () => {
    const look = createLookForEmpty(excel.desk.run);
    excel.stats.reset();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => look(["'Piano 2016'!B2:B5", "'Piano 2016'!A2:A5"])),
    );
    expect(answers.every(([one, other]) => one?.(1, 0) === true && other?.(1, 0) === false)).toBe(true);
    expect(excel.stats.count).toBe(1);
  });

  it("a thousand ranges go in requests of five hundred", async () => {
    excel.stats.reset();
    const look = createLookForEmpty(excel.desk.run);
    const answers = await look(Array.from({ length: 1200 }, (_, row) => `'Piano 2016'!B${row + 1}`));
    expect(answers.map((isEmpty) => isEmpty?.(0, 0)).slice(0, 6)).toEqual([false, false, true, false, false, true]);
    expect(answers.filter((isEmpty) => isEmpty === undefined)).toEqual([]);
    // Between them the library lets go of what it held.
    const asking = excel.stats.requests.filter(({ actions }) => actions > 1000);
    expect(asking).toHaveLength(3);
    expect(asking.filter(({ sent, received }) => sent + received > 1_000_000)).toEqual([]);
  });

  it("a sheet that is not there takes nobody else's answer away", async () => {
    const look = createLookForEmpty(excel.desk.run);
    const cells = Array.from({ length: 9 }, (_, row) => `'Piano 2016'!B${row + 1}`);
    const answers = await look([...cells.slice(0, 4), "Altrove!A1", ...cells.slice(4)]);
    const told = [false, false, true, false, undefined, false, true, true, true, true];
    expect(answers.map((isEmpty) => isEmpty?.(0, 0))).toEqual(told);
  });

  it("a sheet that is not there is answered as not known", async () => {
    expect(await createLookForEmpty(excel.desk.run)(["Altrove!A1"])).toEqual([undefined]);
    expect(await createLookForEmpty(excel.desk.run)(["[altro.xlsx]Foglio!A1"])).toEqual([undefined]);
  });
});
