/** What others type while a list of edits is under way: cells that are still to be written are looked at again. */
import type { Edit } from "../../../shared/workbook/edit";
import { bookOf, closeAll, type Opened, openHost, refusal, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [[1, "uno"], [2, "due"], [3]]);

/** Fills one request and a bit. */
const much = (sheet: string): Edit[] => [
  { kind: "addSheet", sheet, hidden: false },
  {
    kind: "writeCells",
    sheet,
    cells: Array.from({ length: 100 }, (_, row) => write(row, 0, `${"parola ".repeat(4000)}${row}`)),
  },
];
const late: Edit = {
  kind: "writeCells",
  sheet: "Piano",
  cells: [write(0, 1, "UNO", "uno"), write(2, 1, "nuovo"), write(7, 0, 7)],
};

it.each<readonly [string, (opened: Opened) => void, string]>([
  ["into an empty cell", ({ excel }) => excel.coauthor.types("Piano", "B3", "mio"), "B3"],
  ["over a text", ({ excel }) => excel.coauthor.types("Piano", "B1", "mio"), "B1"],
  ["a formula", ({ excel }) => excel.person.types("Piano", "A8", "=A1+1"), "A8"],
])("what is typed meanwhile %s is not written over", async (_, happens, at) => {
  const opened = openHost(bookOf(PLAN));
  opened.excel.hostile.before(2, () => happens(opened));
  const problem = await refusal(opened.host.applyEdits([...much("Uno"), late]));
  expect(problem).toEqual({ code: "typed-meanwhile", sheet: "Piano", cell: at, details: "" });
  const { sheets } = await opened.excel.picture();
  expect(sheets[0]?.rows[6]).toBeUndefined();
  expect(sheets[0]?.rows[0]?.[1]?.value).toBe(at === "B1" ? "mio" : "uno");
});

it("what is typed elsewhere stops nothing, nor what the list itself wrote there before", async () => {
  const { host, excel } = openHost(bookOf(PLAN));
  excel.hostile.before(2, () => excel.coauthor.types("Piano", "D2", "mio"));
  const first: Edit = { kind: "writeCells", sheet: "Piano", cells: [write(2, 1, "prima")] };
  const again: Edit = { kind: "writeCells", sheet: "Piano", cells: [write(2, 1, "nuovo", "prima"), write(7, 0, 7)] };
  const edits = [first, ...much("Uno"), again, ...much("Due")];
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  const [plan] = (await excel.picture()).sheets;
  expect([plan?.rows[2]?.[1]?.value, plan?.rows[1]?.[3]?.value]).toEqual(["nuovo", "mio"]);
});
