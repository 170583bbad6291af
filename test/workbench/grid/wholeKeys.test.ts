/** Two long formulas, or texts, that the program tells apart by a number of 32 bits alone, and which have the same number. */
import { keepUnderWholeKeys } from "../../../src/workbench/grid/calculation/wholeKeys";
import outsideJest from "../../engine/outsideJest";
import { formula, sheetOf } from "./cells";
import { headless } from "./headless";

const { hashAlgorithm } = outsideJest("@univerjs/core") as typeof import("@univerjs/core");

const LONG = "Percentuale delle pratiche telematiche evase entro i termini di legge";
const [ONE, OTHER] = ["zcgfhd", "arhhat"];

it("are taken for one by the program's own number", () => {
  expect(hashAlgorithm(`${LONG}${ONE}`)).toBe(hashAlgorithm(`${LONG}${OTHER}`));
});

it("give each its own result", async () => {
  const rows = [ONE, OTHER].map((word) => [formula(`"${LONG}"&"${word}"`)]);
  const grid = headless({ sheets: [sheetOf(rows)] });
  await grid.program.calculated();
  const [sheet] = (await grid.host.readWorkbook()).sheets;
  expect(sheet?.rows.map((row) => row?.[0]?.value)).toEqual([`${LONG}${ONE}`, `${LONG}${OTHER}`]);
  grid.close();
});

describe("formulas that are kept", () => {
  /** As the program's own cache: the oldest goes when there are too many. */
  class Cache {
    readonly _cache = new (class extends Map<string, unknown> {
      limit = 5000;
    })();
    _hash(text: string): string {
      return String(hashAlgorithm(text));
    }
    set(text: string, made: unknown): void {
      this._cache.set(this._hash(text), made);
    }
  }
  const formulas = new Cache();
  keepUnderWholeKeys(formulas);
  for (let number = 0; number < 30_500; number++) formulas.set(`=A${number}`, number);

  it("are so many that a large workbook is not read anew with each calculation, and no more", () => {
    expect(formulas._cache.size).toBe(30_000);
  });
  it("are the first, since the first is asked for first", () => {
    expect(formulas._cache.has("=A0")).toBe(true);
    expect(formulas._cache.has("=A30400")).toBe(false);
  });
  it("can change when they are full", () => {
    formulas.set("=A7", "new");
    expect(formulas._cache.get("=A7")).toBe("new");
  });
});
