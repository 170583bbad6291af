/** Values come out of a file exactly as stored, whatever way the file stores them. */
import type { SnapshotCell } from "../../shared/workbook/snapshot";
import { describeWithLibreOffice, valuesByLibreOffice } from "../oracles/libreoffice";
import { FIXTURES, fixture, open } from "./fixtures";

const MONEY = '"€"\\ #,##0.00;[Red]\\-"€"\\ #,##0.00';

/** Column A of `values.xlsx`, from its first row. */
const COLUMN_A: readonly (readonly [string, SnapshotCell | undefined])[] = [
  ["a decimal", { value: 0.1 }],
  ["a tiny number written with an exponent", { value: 1e-9 }],
  ["a number of eighteen digits", { value: 123456789012345680 }],
  ["a boolean", { value: false }],
  ["an error", { value: { error: "#DIV/0!" } }],
  ["a formula with a text", { value: "ab", formula: 'CONCATENATE("a","b")' }],
  ["a day stored as a day", { value: 42735, format: "dd/mm/yyyy" }],
  ["a moment stored as a moment", { value: 42735.5, format: "dd/mm/yyyy" }],
  ["a cell with only a look", undefined],
  ["a formula with an empty text", { value: "", formula: 'IF(TRUE,"")' }],
  ["a newer function, its mark taken off but not in texts", { value: 0, formula: 'IFS(A1>0,"_xlfn.")' }],
  ["an array formula", { value: 0.1, formula: "SUM(A1:A2*1)" }],
  [
    "a formula never calculated is an error, neither empty nor a number",
    { value: { error: "#CALC!" }, formula: "A14" },
  ],
  ["a text with spaces around", { value: " spazi " }],
  ["a percentage", { value: 0.05, format: "0%" }],
  ["day zero, shown as 00/01/1900", { value: 0, format: "m/d/yyyy" }],
];

/** Formulas that `values.xlsx` writes once for B20:D22. */
const SHARED: readonly (readonly [number, number, string])[] = [
  [19, 1, "$A20+B$19+C1*SUM('Foglio A1'!A1:A2)+Tab[A1]+LOG10(2)"],
  [19, 2, "$A20+C$19+D1*SUM('Foglio A1'!B1:B2)+Tab[A1]+LOG10(2)"],
  [20, 1, "$A21+B$19+C2*SUM('Foglio A1'!A2:A3)+Tab[A1]+LOG10(2)"],
  [21, 3, "$A22+D$19+E3*SUM('Foglio A1'!C3:C4)+Tab[A1]+LOG10(2)"],
];

describe("values as stored", () => {
  it.each(COLUMN_A.map(([name, cell], row) => [name, row, cell] as const))("%s", async (_, row, cell) => {
    const { sheets } = await (await open(fixture("values.xlsx"))).readWorkbook();
    expect(sheets[0]?.rows[row]?.[0]).toEqual(cell);
  });

  it.each(SHARED)("the shared formula of row %i, column %i is %s", async (row, column, formula) => {
    const { sheets } = await (await open(fixture("values.xlsx"))).readWorkbook();
    expect(sheets[0]?.rows[row]?.[column]?.formula).toBe(formula);
  });
});

describe("a workbook from Excel with everything in it", () => {
  it("gives its sheets in the order of the tabs, chart sheets too, and says which are hidden", async () => {
    const { sheets } = await (await open(fixture("everything.xlsx"))).readWorkbook();
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Piano", false],
      ["Pivot & altro", false],
      ["Grafico", true],
    ]);
  });

  it("gives texts with their runs joined, formats, merges, hidden rows and shared formulas", async () => {
    const { sheets } = await (await open(fixture("everything.xlsx"))).readWorkbook();
    expect(sheets[0]).toEqual({
      name: "Piano",
      hidden: false,
      rows: [
        [{ value: "Indicatore" }, { value: "Peso" }, { value: "Giorno" }, { value: "Calcolo" }],
        [
          { value: 'Mantenimento del "front office"' },
          { value: 0.025, format: "0.00%" },
          { value: 42735, format: "dd/mm/yyyy" },
          { value: 0.05, formula: "B2*2", format: MONEY },
        ],
        [
          { value: " riga uno\nriga due\r " },
          { value: 0.06, format: "0.00%" },
          { value: 42370.5, format: "m/d/yyyy" },
          { value: 2542.23, formula: "B3*C3" },
        ],
        [
          { value: 'Mantenimento del "front office"' },
          { value: 0.9, format: "0%" },
          { value: 1 },
          { value: 0.9, formula: "B4*C4" },
        ],
        [{ value: "nascosto & vivo" }, { value: 3 }, { value: 2 }, { value: 6, formula: "B5*C5" }],
        [undefined, undefined, undefined, { value: "sì", formula: "BSC.TARGETMET(B2,C2)" }],
      ],
      merges: [{ top: 5, left: 0, bottom: 5, right: 2 }],
      hiddenRows: [4],
      depth: "all",
      notes: 1,
    });
  });

  it("reads cells without names, prefixed elements and a workbook without styles", async () => {
    const { sheets } = await (await open(fixture("odd.xlsx"))).readWorkbook();
    expect(sheets[0]?.rows).toEqual([
      [{ value: 1 }, { value: "due parti" }],
      undefined,
      [undefined, undefined, { value: "a>b1", formula: '"a>b"&1' }],
    ]);
  });
});

/** LibreOffice calculates a pivot table anew when it opens the file. */
const REFRESHED = "Pivot & altro";

describeWithLibreOffice("LibreOffice reads the same values", () => {
  it.each(FIXTURES.filter((name) => name !== "odd.xlsx"))("in %s", async (name) => {
    const ours = (await (await open(fixture(name))).readWorkbook()).sheets.filter(({ name }) => name !== REFRESHED);
    const theirs = await valuesByLibreOffice(fixture(name));
    for (const sheet of ours) {
      for (const [row, cells] of sheet.rows.entries()) {
        for (const [column, cell] of (cells ?? []).entries()) {
          if (cell === undefined || cell.formula !== undefined || typeof cell.value === "object" || cell.value === 0)
            continue;
          const other = theirs[sheet.name]?.[row]?.[column];
          if (typeof cell.value === "number" && typeof other === "string") expect(other).toMatch(/^\d{4}-\d\d-\d\d/);
          else if (typeof cell.value === "string") expect(squeezed(other)).toBe(squeezed(cell.value));
          else if (typeof cell.value === "number") expect(Number(other) / cell.value).toBeCloseTo(1, 12);
          else expect([row, column, Boolean(other)]).toEqual([row, column, cell.value]);
        }
      }
    }
  });
});

/** LibreOffice makes one line end of two and drops a carriage return. */
const squeezed = (text: unknown): string => String(text).replace(/\r/g, "").trim();
