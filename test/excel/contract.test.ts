/** The host of Excel keeps the contract of every host, through Microsoft's own library. */
import { createExcelHost } from "../../addin/excelHost";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Host } from "../../src/host";
import { behavesLikeHost } from "../contract/behavesLikeHost";
import { type ExcelOptions, FLOOR, type OpenExcel, openExcel } from "./openExcel";

const START: Snapshot = {
  sheets: [
    {
      name: "Piano",
      hidden: false,
      rows: [[{ value: 1 }, { value: "uno" }, { value: 2, formula: "A1*2" }]],
      merges: [],
      hiddenRows: [],
      depth: "all",
    },
  ],
};

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

const KINDS: readonly (readonly [string, ExcelOptions])[] = [
  ["the newest Excel on the desk", {}],
  ["the oldest Excel that has the add-in, on the web", { mode: "web", version: FLOOR }],
];

for (const [name, options] of KINDS)
  behavesLikeHost({
    name,
    start: async () => hosted(openExcel(START, options)),
    /** Somebody else opens the same workbook in an Excel of his own. */
    reopen: async (host) => {
      const excel = open.get(host);
      if (excel === undefined) throw new Error("no Excel of this host");
      return hosted(excel.another());
    },
    seen,
  });
