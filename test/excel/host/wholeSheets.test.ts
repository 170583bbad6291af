/** Where requests end: between two sheets, so that a list that is stopped leaves none of them half written. */
import type { Edit } from "../../../shared/workbook/edit";
import { bookOf, closeAll, openHost, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [[1]]);
/** Some 700,000 bytes. */
const half = (sheet: string, top: number, rows = 25): Edit => ({
  kind: "writeCells",
  sheet,
  cells: Array.from({ length: rows }, (_, row) => write(top + row, 0, `${"parola ".repeat(4000)}${row}`)),
});
const sheet = (name: string): Edit[] => [
  { kind: "addSheet", sheet: name, hidden: false },
  half(name, 0),
  half(name, 25),
];

it("a list that is stopped leaves only whole sheets and none begun", async () => {
  const { host, excel } = openHost(bookOf(PLAN), { mode: "web" });
  let asked = 0;
  const edits = ["Uno", "Due", "Tre", "Quattro"].flatMap(sheet);
  const applied = await host.applyEdits(edits, undefined, () => asked++ > 0);
  expect(applied).toEqual({ kind: "cancelled", edits: 3 });
  const rows = (await excel.picture()).sheets.map(({ name, rows: { length } }) => [name, length]);
  expect(rows).toEqual([
    ["Piano", 1],
    ["Uno", 50],
  ]);
});

it("a sheet that fills more than a request alone is split, and begins where there is room", async () => {
  const { host, excel } = openHost(bookOf(PLAN), { mode: "web" });
  const large: Edit[] = [
    { kind: "addSheet", sheet: "Grande", hidden: false },
    ...Array.from({ length: 6 }, (_, part) => half("Grande", part * 25)),
  ];
  const edits = [...sheet("Uno"), ...large];
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  expect(excel.stats.count).toBe(3);
  expect(Math.max(...excel.stats.requests.map(({ sent }) => sent))).toBeLessThan(5_000_000);
});
