/** The host of Excel keeps the contract of every host, through Microsoft's own library. */
import { createExcelHost } from "../../addin/excelHost";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Host } from "../../src/host";
import { behavesLikeHost, everyFacet } from "../contract/behavesLikeHost";
import { type ExcelOptions, FLOOR, type OpenExcel, openExcel } from "./openExcel";
import { PIANO } from "./withExcel";

const open = new Map<Host, OpenExcel>();
const hosted = (excel: OpenExcel): Host => {
  const host = createExcelHost(excel.desk);
  open.set(host, excel);
  return host;
};

afterEach(() => {
  for (const excel of new Set([...open.values()])) excel.close();
  open.clear();
});

/** What formulas show is Excel's affair: it calculates. */
const seen = ({ sheets }: Snapshot): Snapshot => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null }))),
  })),
});

/** An Excel older than 1.13 tells nobody which cells are merged: the tests below are about one. */
const KINDS: readonly (readonly [string, ExcelOptions])[] = [
  ["the newest Excel on the desk", {}],
  ["the oldest Excel on the web that tells its merges", { mode: "web", version: "1.13" }],
];

for (const [name, options] of KINDS)
  behavesLikeHost({
    name,
    start: async () => hosted(openExcel(PIANO, options)),
    /** Somebody else opens the same workbook in an Excel of his own. */
    reopen: async (host) => {
      const excel = open.get(host);
      if (excel === undefined) throw new Error("no Excel of this host");
      return hosted(excel.another());
    },
    seen,
  });

describe("the oldest Excel that has the add-in", () => {
  const withoutMerges = (picture: Snapshot): Snapshot => ({
    sheets: seen(picture).sheets.map((sheet) => ({ ...sheet, merges: [] })),
  });

  it("takes every facet, and gives the promised picture but for the merges", async () => {
    const excel = openExcel(PIANO, { mode: "web", version: FLOOR });
    const host = hosted(excel);
    const before = await host.readWorkbook();
    const edits = everyFacet("Cruscotto");
    expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
    const promised = applyEdits(before, edits);
    expect(withoutMerges(await host.readWorkbook())).toEqual(withoutMerges(promised));
    expect(seen(await excel.picture())).toEqual(seen(promised));
  });
});
