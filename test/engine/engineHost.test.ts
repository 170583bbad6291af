/** The host over a spreadsheet program that is not ours keeps the contract of every host. */
import { quoteSheet } from "../../shared/workbook/address";
import type { Edit } from "../../shared/workbook/edit";
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

describe("formulas follow rows and columns of a sheet that is not the open one", () => {
  const line = (...values: number[]) => values.map((value) => ({ value }));
  const sheet = (name: string, rows: SheetSnapshot["rows"]): SheetSnapshot => ({
    name,
    hidden: false,
    rows,
    merges: [],
    hiddenRows: [],
    depth: "all",
  });
  it.each<[string, Edit, string]>([
    ["inserted rows", { kind: "insertRows", sheet: "Piano", at: 0, count: 2 }, "SUM(Piano!$B$4)"],
    ["deleted rows", { kind: "deleteRows", sheet: "Piano", at: 0, count: 1 }, "SUM(Piano!$B$1)"],
    ["inserted columns", { kind: "insertColumns", sheet: "Piano", at: 1, count: 1 }, "SUM(Piano!$C$2)"],
  ])("%s", async (_, edit, formula) => {
    const host = opened({
      sheets: [
        sheet("Aperto", [line(1, 2), line(3, 4)]),
        sheet("Piano", [[], line(7, 8)]),
        sheet("Altro", [
          [
            { value: 8, formula: "SUM(Piano!$B$2)" },
            { value: 4, formula: "SUM(Aperto!$B$2)" },
          ],
        ]),
      ],
    });
    expect((await host.applyEdits([edit])).kind).toBe("applied");
    expect((await host.snapshot()).sheets[2]?.rows[0]?.map((cell) => [cell?.formula, cell?.value])).toEqual([
      [formula, 8],
      ["SUM(Aperto!$B$2)", 4],
    ]);
  });
});
