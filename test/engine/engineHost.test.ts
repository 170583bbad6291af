/** The host over a spreadsheet program that is not ours keeps the contract of every host. */
import { quoteSheet } from "../../shared/workbook/address";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";
import { behavesLikeHost } from "../contract/behavesLikeHost";
import { type EngineHost, engineHost } from "./engineHost";

/**
 * The program calculates what a formula shows, names no sheet in a formula over its own sheet, and without its screen
 * lets no merge follow the rows.
 */
const seen = ({ sheets }: Snapshot): Snapshot => ({
  sheets: sheets.map((sheet) => ({ ...sheet, merges: [], rows: sheet.rows.map((row) => row?.map(keptOf(sheet))) })),
});

const keptOf =
  ({ name }: SheetSnapshot) =>
  (cell: SnapshotCell | undefined): SnapshotCell | undefined =>
    cell?.formula === undefined
      ? cell
      : { ...cell, formula: cell.formula.split(`${quoteSheet(name)}!`).join(""), value: null };

const open: EngineHost[] = [];
const opened = (start: Snapshot): EngineHost => {
  const host = engineHost(start);
  open.push(host);
  return host;
};
afterEach(() => {
  for (const host of open.splice(0)) host.close();
});

behavesLikeHost({
  name: "the host over a spreadsheet program",
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
  reopen: async (host) => opened(await (host as EngineHost).snapshot()),
  seen,
});
