/** A computer without any printer: Excel refuses the print set-up, and all the rest is done. */

import type { Edit } from "../../../shared/workbook/edit";
import type { PrintDoc } from "../../../shared/workbook/sheetFacets";
import type { HostEvent } from "../../../src/host";
import { ExcelRefusal } from "../fake/excelObject";
import { bookOf, closeAll, looks, openHost, refusal, sheetOf, write } from "./openHost";

const mockPrinter = { missing: true };

jest.mock("../objects/pageLayout", () => {
  const real = jest.requireActual("../objects/pageLayout");
  return {
    ...real,
    pageLayout: (...given: unknown[]) => {
      const object = real.pageLayout(...given);
      const orientation = (value: unknown): void => {
        if (mockPrinter.missing) throw new ExcelRefusal("InvalidOperation", "no printer");
        object.sets.orientation(value);
      };
      return { ...object, sets: { ...object.sets, orientation } };
    },
  };
});

afterEach(() => {
  mockPrinter.missing = true;
  closeAll();
});

const PLAN = sheetOf("Piano", [[1, "uno"]]);
const PRINT: PrintDoc = {
  area: { top: 0, left: 0, bottom: 9, right: 3 },
  titleRows: { first: 0, last: 0 },
  footerLeft: "Ente",
  footerCentre: "",
  footerRight: "Pagina &P di &N",
  breaksBefore: [5],
};
const made = (sheet: string): Edit[] => [
  { kind: "addSheet", sheet, hidden: false },
  { kind: "setPrint", sheet, print: PRINT },
  { kind: "writeCells", sheet, cells: [write(0, 0, "dopo")] },
];

it("what comes after the print set-up in the list is done, and the refusal is told", async () => {
  const { host, excel } = openHost(bookOf(PLAN));
  const heard: HostEvent[] = [];
  const stop = host.watch((event) => heard.push(event));
  const edits = [...made("Uno"), ...made("Due")];
  const applied = await host.applyEdits(edits);
  expect(applied).toEqual({
    kind: "applied",
    edits: edits.length,
    leftOut: [{ code: "other", details: expect.stringContaining("PageLayout") }],
  });
  expect((await host.readWorkbook()).sheets.map(({ name, rows }) => [name, rows[0]?.[0]?.value])).toEqual([
    ["Piano", 1],
    ["Uno", "dopo"],
    ["Due", "dopo"],
  ]);
  excel.person.types("Piano", "B2", "mio");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual([{ kind: "changed" }]);
  stop();
});

it("the next requests go on", async () => {
  const { host, excel } = openHost(bookOf(PLAN));
  const long = Array.from({ length: 100 }, (_, row) => write(row + 1, 0, `${"parola ".repeat(4000)}${row}`));
  const edits: Edit[] = [...made("Uno"), { kind: "writeCells", sheet: "Uno", cells: long }, ...made("Due")];
  const applied = await host.applyEdits(edits);
  expect(applied).toMatchObject({ kind: "applied", leftOut: [{ code: "other" }, { code: "other" }] });
  expect((await excel.picture()).sheets[2]?.rows[0]?.[0]?.value).toBe("dopo");
}, 30_000);

it("with a printer nothing is left out, also where rows come after the set-up", async () => {
  mockPrinter.missing = false;
  const opened = openHost(bookOf(PLAN));
  const edits: Edit[] = [...made("Uno"), { kind: "insertRows", sheet: "Uno", at: 1, count: 1 }, ...made("Due")];
  expect(await opened.host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  expect([looks(opened, "Uno").print, looks(opened, "Due").print]).toEqual([
    expect.objectContaining({ area: ["A1:D11"], breakRows: [6] }),
    expect.objectContaining({ area: ["A1:D10"], breakRows: [5] }),
  ]);
});

it("a refusal before rows move is not passed over: what comes after it was not done", async () => {
  const { host } = openHost(bookOf(PLAN));
  const edits: Edit[] = [...made("Uno"), { kind: "insertRows", sheet: "Uno", at: 1, count: 1 }, ...made("Due")];
  expect(await refusal(host.applyEdits(edits))).toMatchObject({ code: "other" });
});
