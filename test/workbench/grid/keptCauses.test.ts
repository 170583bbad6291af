/** Why a result differs from the file decides whether it is kept: what the grid cannot do, what varies, what is old, what nobody had calculated. */
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { BookLooks, NameLook } from "../../../src/workbench/file/looks";
import { bookNames, cannotCalculate } from "../../../src/workbench/grid/kept/cannotCalculate";
import type { Checked } from "../../../src/workbench/grid/kept/checkOpened";
import { GRID_FUNCTIONS } from "../../../src/workbench/grid/kept/gridFunctionsData";
import { toSettle } from "../../../src/workbench/grid/kept/judge";
import outsideJest from "../../engine/outsideJest";
import { formula, sheetOf as sheet, value } from "./cells";
import { type Headless, headless } from "./headless";

let grid: Headless | undefined;
afterEach(() => {
  grid?.close();
  grid = undefined;
});

type Options = Partial<Pick<BookLooks, "names" | "toCalculate" | "changedSheets">>;

function open(start: Snapshot, options: Options = {}): Headless {
  grid = headless(start, [], {
    cells: [{ font: {} }],
    sheets: [],
    activeSheet: start.sheets[0]?.name ?? "",
    digit: 7,
    ...options,
  });
  return grid;
}

/** The first row of the first sheet once everything is judged. */
async function judged(start: Snapshot, options?: Options) {
  const host = open(start, options);
  const checked = await host.checked();
  const { sheets } = await host.host.readWorkbook();
  return { checked, line: (sheets[0]?.rows[0] ?? []).map((cell) => cell?.value ?? null) };
}

const keptColumns = ({ kept }: Checked): number[] => kept.map(({ column }) => column).sort((one, other) => one - other);
const OGGI: NameLook = { name: "OGGI", formula: "TODAY()" };
const TODAYS = expect.any(Number) as unknown;

describe("functions and names that the grid does not have", () => {
  const OLD = { toCalculate: true } as const;
  it.each([
    ["behind IFERROR", "IFERROR(MIAFUNZIONE(A1),0)", [], 8],
    ["beside a text that names another", 'SUM(A1)+PERSO(A1)&"SUM("', [], "10"],
    ["in a name", "IFERROR(Calcolo,0)", [{ name: "Calcolo", formula: "MIAFUNZIONE(Piano!$A$1)" }], 8],
    ["in a name that was not taught", "IFERROR(Mobile,0)", [{ name: "Mobile", formula: "Piano!A1" }], 8],
    [
      "in a name that uses such a name",
      "IFERROR(Somma+1,0)",
      [
        { name: "Mobile", formula: "Piano!A1" },
        { name: "Somma", formula: "Mobile+Piano!$A$1" },
      ],
      8,
    ],
  ] as const)("are left to the file that asks to be calculated, too: %s", async (_, text, names, shows) => {
    const { checked, line } = await judged({ sheets: [sheet([[value(2), formula(text, shows)]])] }, { ...OLD, names });
    expect(line).toEqual([2, shows]);
    expect(keptColumns(checked)).toEqual([1]);
    expect(checked.updated).toEqual([]);
  });

  it.each([
    ["a function", "SUM(A1)+IFS(A1=2,1)", []],
    ["one of Cabina's", "BSC.BAND(A1)", []],
    ["in small letters", "sum(A1)", []],
    ["a variable of LET", "LET(f,LAMBDA(x,x+1),f(A1))", []],
    ["a text like a call", '"FOO("&A1', []],
    ["a sheet like a call", "'FOO(1)'!A1", []],
    ["a text with an apostrophe before a call", '"l\'anno"&SUM(A1)&"l\'anno"', []],
    ["a text like a name that was not taught", 'A1&"Mobile"', [{ name: "Mobile", formula: "Piano!A1" }]],
    ["a sheet like a name that was not taught", "Mobile!A1", [{ name: "Mobile", formula: "Piano!A1" }]],
    ["a name that was taught", "Soglia*2", [{ name: "Soglia", formula: "0.5" }]],
    ["brackets after an operator", "A1*(B1+1)", []],
  ] as const)("are none of these: %s", (_, text, names) => {
    expect(cannotCalculate(text, bookNames(names))).toBe(false);
  });

  it("are all others than the program has", () => {
    const core = outsideJest("@univerjs/core") as typeof import("@univerjs/core");
    const engine = outsideJest("@univerjs/engine-formula") as typeof import("@univerjs/engine-formula");
    const univer = new core.Univer({ locale: core.LocaleType.EN_US, locales: { [core.LocaleType.EN_US]: {} } });
    univer.registerPlugin(engine.UniverFormulaEnginePlugin);
    univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, {});
    const known = [...univer.__getInjector().get(engine.IFunctionService).getExecutors().keys()];
    univer.dispose();
    expect([...GRID_FUNCTIONS].sort()).toEqual(known.map(String).sort());
  });
});

describe("a result that varies", () => {
  it("does not excuse a formula that the grid cannot calculate", async () => {
    const { checked, line } = await judged({
      sheets: [
        sheet([
          [
            value(40000),
            formula("TODAY()-A1", 3),
            formula("FOO(B1)", 7),
            formula("IFERROR(MIAFUNZIONE(B1),0)", 8),
            formula("Ignoto+B1", 9),
            formula("E1+B1", 12),
            formula("C1+1", 8),
          ],
        ]),
      ],
    });
    expect(keptColumns(checked)).toEqual([2, 3, 4]);
    expect(line).toEqual([40000, TODAYS, 7, 8, 9, 9 + (line[1] as number), 8]);
    expect(line[1]).toBeGreaterThan(5000);
  });

  it("does so when a name stands for it", async () => {
    const { checked, line } = await judged(
      { sheets: [sheet([[value(40000), formula("OGGI-A1", 3), formula("B1*2", 6), formula("Domani", 4)]])] },
      { names: [OGGI, { name: "Domani", formula: "OGGI+1" }] },
    );
    expect(checked).toEqual({ kept: [], updated: [] });
    expect(line[1]).toBeGreaterThan(5000);
    expect(line[2]).toBe((line[1] as number) * 2);
    expect(line[3]).toBe((line[1] as number) + 40001);
  });

  it("is not seen in a text", async () => {
    const { checked } = await judged({ sheets: [sheet([[value(2), formula('A1&"TODAY()"', "3TODAY()")]])] });
    expect(keptColumns(checked)).toEqual([1]);
  });
});

describe("a formula that may read any cell", () => {
  const TEXTS = ['INDIRECT("A1")', "OFFSET(A3,-2,0)", "Altrove"] as const;
  const names = [{ name: "Altrove", formula: 'INDIRECT("Piano!A1")' }];
  it.each(TEXTS)("%s follows what varies", async (text) => {
    const start = { sheets: [sheet([[formula("TODAY()", 40000), formula(text, 40000), formula("B1+1", 40001)]])] };
    const { checked, line } = await judged(start, { names });
    expect(checked).toEqual({ kept: [], updated: [] });
    expect(line[1]).toBe(line[0]);
    expect(line[2]).toBe((line[0] as number) + 1);
  });

  it.each(TEXTS)("%s is kept after what it reads, and only where that does not explain it", async (text) => {
    const start = { sheets: [sheet([[formula("1+1", 5), formula(text, 5), formula("B1+1", 6)]])] };
    const { checked, line } = await judged(start, { names });
    expect(keptColumns(checked)).toEqual([0]);
    expect(line).toEqual([5, 5, 6]);
  });

  it.each(TEXTS)("%s is kept where nothing explains it", async (text) => {
    const start = { sheets: [sheet([[value(2), formula(text, 5), formula("B1+1", 6)]])] };
    const { checked, line } = await judged(start, { names });
    expect(keptColumns(checked)).toEqual([1]);
    expect(line).toEqual([2, 5, 6]);
  });

  it("keeps what the file says where it has no answer, whatever varies", async () => {
    const start = {
      sheets: [sheet([[formula("TODAY()", 40000), formula('INDIRECT("Manca!A1")', 5), formula("B1+1", 6)]])],
    };
    const { checked, line } = await judged(start);
    expect(keptColumns(checked)).toEqual([1]);
    expect(line.slice(1)).toEqual([5, 6]);
  });
});

describe("a formula that the program before could not calculate", () => {
  it.each(["#NAME?", "#BUSY!"])("stored as %s is calculated, and what reads it follows", async (error) => {
    const start = {
      sheets: [
        sheet([[value(2), formula("A1*2", { error }), formula("IFERROR(B1,0)", 0), formula("B1+1", { error })]]),
      ],
    };
    const { checked, line } = await judged(start);
    expect(checked).toEqual({ kept: [], updated: [] });
    expect(line).toEqual([2, 4, 4, 5]);
  });

  it("is kept where it stored a real error", async () => {
    const { line } = await judged({ sheets: [sheet([[value(2), formula("A1*2", { error: "#DIV/0!" })]])] });
    expect(line).toEqual([2, { error: "#DIV/0!" }]);
  });

  it("may fail here, and what has its error from it says so", async () => {
    const start = { sheets: [sheet([[value(0), formula("1/A1", 0), formula("B1+1", 7), formula("A1+1", 1)]])] };
    const { checked, line } = await judged(start, { toCalculate: true });
    expect(checked.kept).toEqual([]);
    expect(line).toEqual([0, { error: "#DIV/0!" }, { error: "#DIV/0!" }, 1]);
  });
});

describe("a workbook in which only some sheets were changed since it was calculated", () => {
  const start = {
    sheets: [
      sheet([
        [
          value(2),
          formula("Cruscotto!A1+1", 5),
          formula("B1*2", 10),
          formula("A1*2", 7),
          formula("Voto", 4),
          formula('INDIRECT("Cruscotto!A1")', 4),
          formula("FOO(Cruscotto!A1)", 9),
        ],
      ]),
      sheet([[value(8), formula("A1*2", 8), formula("Piano!A1*2", 5)]], "Cruscotto"),
    ],
  };
  const names = [{ name: "Voto", formula: "Cruscotto!$A$1" }];

  it("shows new results of what depends on them, and tells them; all others are as the file says", async () => {
    const { checked, line } = await judged(start, { names, changedSheets: ["CRUSCOTTO"] });
    expect(line).toEqual([2, 9, 18, 7, 8, 8, 9]);
    expect(keptColumns(checked)).toEqual([3, 6]);
    const told = checked.updated.map(({ sheet: name, column, stored, shown }) => [name, column, stored, shown]);
    expect(told).toEqual([
      ["Piano", 1, 5, 9],
      ["Piano", 4, 4, 8],
      ["Cruscotto", 1, 8, 16],
      ["Cruscotto", 2, 5, 4],
    ]);
  });

  it("keeps everything where none was", async () => {
    const { checked, line } = await judged(start, { names });
    expect(line).toEqual([2, 5, 10, 7, 4, 4, 9]);
    expect(checked.updated).toEqual([]);
  });

  it("follows a chain through them", async () => {
    const chain = {
      sheets: [sheet([[formula("Cruscotto!A1+A2*0", 7)], [value(1)]]), sheet([[formula("3+0", 7)]], "Cruscotto")],
    };
    const { checked, line } = await judged(chain, { changedSheets: ["Cruscotto"] });
    expect(line).toEqual([3]);
    expect(checked.kept).toEqual([]);
  });
});

it("a hundred thousand results that differ are judged at once", () => {
  const different = Array.from({ length: 120_000 }, (_, row) => ({
    ...{ sheet: "Piano", row, column: 1, formula: `IFERROR(A${row + 1}+1,1/0)`, stored: 1 },
    shown: row % 2 === 0 ? 2 : { error: "#DIV/0!" },
  }));
  const standing = { different, fresh: [], updated: new Map(), names: new Map() };
  expect(toSettle(standing, false)).toHaveLength(120_000);
  expect(toSettle(standing, true)).toHaveLength(120_000);
});
