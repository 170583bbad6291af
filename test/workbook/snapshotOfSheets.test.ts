/** The picture of sheets that no file has held. */
import { cellRef, plus } from "../../shared/workbook/formula/build";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";

describe("The snapshot of sheets", () => {
  it("holds values, formulas and formats, and nothing where a cell is blank", () => {
    const style = { format: "0%" };
    const [sheet] = snapshotOfSheets([
      {
        name: "Foglio",
        hidden: true,
        rows: [
          { cells: {} },
          {
            hidden: true,
            cells: {
              2: { content: { kind: "value", value: 0.1 }, style },
              0: { content: { kind: "value", value: "testo" }, style: {} },
              1: { content: { kind: "blank" }, style },
              4: { content: { kind: "formula", formula: plus(cellRef(0, 0), 1), value: 2 }, style: {} },
              5: { content: { kind: "value", value: "" }, style: {} },
            },
          },
        ],
      },
    ]).sheets;
    expect(sheet).toEqual({
      name: "Foglio",
      hidden: true,
      rows: [
        undefined,
        [{ value: "testo" }, undefined, { value: 0.1, format: "0%" }, undefined, { value: 2, formula: "$A$1+1" }],
      ],
      merges: [],
      hiddenRows: [1],
      depth: "all",
    });
  });
});
