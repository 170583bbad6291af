/** The workbench's host keeps the contract of every host. */
import { quoteSheet } from "../../../shared/workbook/address";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import type { Host } from "../../../src/host";
import { behavesLikeHost } from "../../contract/behavesLikeHost";
import { type Headless, headless } from "./headless";

/** The program calculates what a formula shows, names no sheet in a formula over its own sheet, and without its screen lets no merge follow the rows. */
const seen = ({ sheets }: Snapshot): Snapshot => ({
  sheets: sheets.map((sheet) => ({ ...sheet, merges: [], rows: sheet.rows.map((row) => row?.map(keptOf(sheet))) })),
});

const keptOf =
  ({ name }: SheetSnapshot) =>
  (cell: SnapshotCell | undefined): SnapshotCell | undefined =>
    cell?.formula === undefined
      ? cell
      : { ...cell, formula: cell.formula.split(`${quoteSheet(name)}!`).join(""), value: null };

const open = new Map<Host, Headless>();
const opened = (start: Snapshot): Host => {
  const grid = headless(start);
  open.set(grid.host, grid);
  return grid.host;
};
afterEach(() => {
  for (const grid of open.values()) grid.close();
  open.clear();
});

behavesLikeHost({
  name: "the workbench",
  start: async () =>
    opened({
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
    }),
  reopen: async (host) => opened(await host.readWorkbook()),
  seen,
});
