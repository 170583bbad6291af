/** Charts whose cells come with the same list: Excel makes no series of cells in which nothing stands yet. */
import type { CellRange } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import { bookOf, closeAll, looks, openHost, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [[1]]);
const column = (sheet: string, at: number): CellRange => ({ sheet, top: 1, left: at, bottom: 3, right: at });
const charting = (sheet: string, data: string): Edit => {
  const series = (name: string, at: number) =>
    ({ name, type: "column", colour: "#0B4A5E", categories: column(data, 0), values: column(data, at) }) as const;
  return {
    kind: "setCharts",
    sheet,
    charts: [
      {
        ...{ name: "punteggi", title: "Punteggi", row: 1, column: 1, width: 400, height: 200, max: 1 },
        series: [series("Punteggio", 1), series("Soglia", 2)],
      },
    ],
  };
};
const adding = (sheet: string): Edit => ({ kind: "addSheet", sheet, hidden: false });
const filling = (sheet: string): Edit => ({
  kind: "writeCells",
  sheet,
  cells: [1, 2, 3].flatMap((row) => [write(row, 0, `P${row}`), write(row, 1, row / 10), write(row, 2, 0.5)]),
});
const renaming: Edit = { kind: "renameSheet", sheet: "Piano", to: "Piano 2016" };
const dressing = (sheet: string): Edit => ({ kind: "setFreeze", sheet, freeze: { rows: 1, columns: 0 } });

const SERIES = [
  { name: "Punteggio", values: "Dati!B2:B4", categories: "Dati!A2:A4" },
  { name: "Soglia", values: "Dati!C2:C4", categories: "Dati!A2:A4" },
];

it.each<readonly [string, readonly Edit[], readonly string[]]>([
  [
    "its cells come with a sheet further on",
    [
      ...[adding("Registro"), adding("Cruscotto"), filling("Cruscotto"), charting("Cruscotto", "Dati")],
      ...[adding("Scheda"), filling("Scheda"), adding("Dati"), filling("Dati"), dressing("Dati")],
      filling("Registro"),
    ],
    ["Piano", "Registro", "Cruscotto", "Scheda", "Dati"],
  ],
  [
    "its cells come after a sheet is given another name",
    [adding("Cruscotto"), adding("Dati"), charting("Cruscotto", "Dati"), renaming, filling("Dati")],
    ["Piano 2016", "Cruscotto", "Dati"],
  ],
  [
    "nothing ever stands in its cells",
    [adding("Cruscotto"), charting("Cruscotto", "Dati"), adding("Dati")],
    ["Piano", "Cruscotto", "Dati"],
  ],
])("a chart has each series once where %s, and the tabs are in their order", async (_, edits, tabs) => {
  const opened = openHost(bookOf(PLAN));
  expect((await opened.host.applyEdits(edits)).kind).toBe("applied");
  const { sheets } = await opened.excel.picture();
  expect(sheets.map(({ name }) => name)).toEqual(tabs);
  expect(looks(opened, "Cruscotto").charts).toMatchObject([{ series: SERIES }]);
});

it("the chart of a sheet that stands is drawn over cells that stand", async () => {
  const opened = openHost(bookOf(PLAN));
  await opened.host.applyEdits([adding("Cruscotto"), adding("Dati"), filling("Dati")]);
  await opened.host.applyEdits([charting("Cruscotto", "Dati")]);
  expect(looks(opened, "Cruscotto").charts).toMatchObject([{ series: SERIES }]);
});
