/** Sheets that Cabina made are read whole however large they are: a refresh that saw only their heads would lose the rest. */
import { build, bytesOf } from "../../bench/file";
import { largePlan } from "../../bench/largePlan";
import { COCKPIT } from "../../shared/sheets/places";
import { HEAD } from "../../src/file/read/readSheet";
import { open } from "./fixtures";

const LIMITS: { cells: number; rows: number; columns: number } = HEAD;

afterEach(() => jest.restoreAllMocks());

it("a Cruscotto with more cells than a sheet of a person's is read for is read to its last row, and refreshed", async () => {
  const { bytes } = await build(await bytesOf(largePlan(60)));
  const whole = (await (await open(bytes)).readWorkbook()).sheets.find(({ name }) => name === "Cruscotto");
  jest.replaceProperty(LIMITS, "cells", 700);
  jest.replaceProperty(LIMITS, "rows", 20);
  jest.replaceProperty(LIMITS, "columns", 20);
  const { sheets } = await (await open(bytes)).readWorkbook();
  const cockpit = sheets.find(({ name }) => name === "Cruscotto");
  expect(cockpit).toEqual(whole);
  expect(cockpit?.rows.length).toBeGreaterThan(60);
  expect(cockpit?.rows.some((row) => typeof row?.[COCKPIT.id]?.value === "string")).toBe(true);
  expect((await build(bytes)).edits).toEqual([]);
});

it("a very large sheet of a person's beside them stays cut", async () => {
  const plan = largePlan(6);
  const rows = Array.from({ length: 400 }, (_, row) => [{ value: row }, { value: "riga" }]);
  const other = { name: "Estrazione", hidden: false, rows, merges: [], hiddenRows: [], depth: "all" } as const;
  jest.replaceProperty(LIMITS, "cells", 700);
  const built = await build(await bytesOf({ sheets: [...plan.sheets, other] }));
  const { sheets } = await (await open(built.bytes)).readWorkbook();
  expect(sheets.filter(({ depth }) => depth === "head").map(({ name }) => name)).toEqual(["Estrazione"]);
});
