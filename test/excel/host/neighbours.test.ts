/** Cells that are restyled, and rows and columns that come: what stands beside them keeps its look. */
import type { Edit } from "../../../shared/workbook/edit";
import { call, cellRef, gt } from "../../../shared/workbook/formula/build";
import type { StyleDoc } from "../../../shared/workbook/sheetFacets";
import type { Merge } from "../../../shared/workbook/snapshot";
import { bookOf, closeAll, looks, type Opened, openHost, sheetOf, write } from "./openHost";

afterEach(closeAll);

const LINE = { colour: "#D3B877", weight: "thin" } as const;
const OTHER_LINE = { colour: "#0B4A5E", weight: "medium" } as const;
const FILL: StyleDoc = { fill: "#FFF8E3" };
const row = (top: number, bottom = top): Merge => ({ top, left: 0, bottom, right: 3 });

const applied = async ({ host }: Opened, ...edits: Edit[]): Promise<void> => {
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
};

const styled = (...areas: readonly (readonly [Merge, StyleDoc])[]): Edit => ({
  kind: "styleCells",
  sheet: "Piano",
  areas: areas.map(([area, style]) => ({ ...area, style })),
});

const drawn = (area: Merge, change: Pick<StyleDoc, "top" | "bottom" | "left" | "right">): Edit => ({
  kind: "restyleCells",
  sheet: "Piano",
  areas: [{ ...area, change }],
});

const PLAN = sheetOf("Piano", [[1, "uno"], [2, "due"], [3], [4], [5], [6]]);

describe("cells of a standing sheet that get another look", () => {
  it("draw their line although the next row of the same edit has none", async () => {
    const opened = openHost(bookOf(PLAN));
    await applied(opened, styled([row(3), { bottom: LINE }], [row(4), FILL]));
    const { cells } = looks(opened, "Piano");
    expect([cells.A4?.bottom, cells.D4?.bottom, cells.A5?.fill]).toEqual([
      expect.objectContaining(LINE),
      expect.objectContaining(LINE),
      "#FFF8E3",
    ]);
  });

  it("draw the line above them although the row before has none, whichever is told first", async () => {
    const opened = openHost(bookOf(PLAN));
    await applied(opened, styled([row(4), { top: LINE }], [row(3), FILL], [row(5), FILL]));
    const { cells } = looks(opened, "Piano");
    expect(cells.B5?.top).toMatchObject(LINE);
  });

  it("lose the lines between them, across and down", async () => {
    const opened = openHost(bookOf(PLAN));
    await applied(
      opened,
      ...[0, 1, 2, 3].map((at) => drawn(row(at), { bottom: LINE })),
      drawn({ top: 0, left: 1, bottom: 3, right: 1 }, { left: LINE, right: LINE }),
    );
    await applied(opened, styled([row(0, 1), FILL], [row(2, 3), { bold: true }]));
    const { cells } = looks(opened, "Piano");
    for (const name of ["A1", "A2", "A3", "B1", "B2", "B3", "C1"])
      for (const side of ["bottom", "right"] as const)
        expect([name, side, cells[name]?.[side]]).toEqual([name, side, undefined]);
    expect([cells.B2?.left, cells.C3?.top]).toEqual([undefined, undefined]);
    // The lower edge is the next row's as much as theirs.
    expect(cells.A4?.bottom).toMatchObject(LINE);
  });

  it("leave a person's lines around them", async () => {
    const opened = openHost(bookOf(PLAN));
    await applied(
      opened,
      drawn(row(1), { bottom: OTHER_LINE }),
      drawn(row(3), { top: OTHER_LINE }),
      drawn({ top: 2, left: 4, bottom: 2, right: 4 }, { left: OTHER_LINE }),
    );
    await applied(opened, styled([row(2), FILL]));
    const { cells } = looks(opened, "Piano");
    expect(cells.A2?.bottom).toMatchObject(OTHER_LINE);
    expect(cells.D4?.top).toMatchObject(OTHER_LINE);
    expect(cells.E3?.left).toMatchObject(OTHER_LINE);
    expect(cells.A3?.fill).toBe("#FFF8E3");
  });
});

describe("rows and columns that come", () => {
  const LOOK: StyleDoc = { ...FILL, bold: true, format: "0.0%" };

  it.each<readonly [string, Edit, readonly string[], readonly string[]]>([
    ["above", styled([row(2), { ...LOOK, bottom: LINE }]), ["A3 bottom", "A4 top"], []],
    ["below", drawn(row(3), { top: LINE }), [], ["A5 bottom", "A6 top"]],
  ])("are plain in the workbook's own look, and the row %s keeps its line", async (_, drawing, above, below) => {
    const opened = openHost(bookOf(PLAN));
    await applied(opened, styled([row(2), LOOK]), drawing);
    await applied(opened, { kind: "insertRows", sheet: "Piano", at: 3, count: 2 });
    const { cells } = looks(opened, "Piano");
    const lines = (["A3", "A4", "A5", "A6"] as const).flatMap((name) =>
      (["top", "bottom"] as const).flatMap((side) => (cells[name]?.[side] === undefined ? [] : [`${name} ${side}`])),
    );
    expect(lines).toEqual([...above, ...below]);
    for (const name of ["A4", "A5", "D4"])
      expect(Object.keys(cells[name] ?? {}).filter((key) => key !== "top" && key !== "bottom")).toEqual([]);
    await applied(opened, { kind: "writeCells", sheet: "Piano", cells: [write(3, 0, 7)] });
    const { rows } = (await opened.host.readWorkbook()).sheets[0] ?? { rows: [] };
    expect([rows[3]?.[0], rows[4]]).toEqual([{ value: 7 }, undefined]);
  });

  it("have our font on a sheet that these edits make, and nothing else", async () => {
    const opened = openHost(bookOf(PLAN));
    await applied(
      opened,
      { kind: "addSheet", sheet: "Nuovo", hidden: false },
      { kind: "styleCells", sheet: "Nuovo", areas: [{ ...row(0), style: { ...FILL, bottom: LINE } }] },
      { kind: "insertRows", sheet: "Nuovo", at: 1, count: 1 },
      { kind: "insertColumns", sheet: "Nuovo", at: 1, count: 1 },
    );
    const { cells } = looks(opened, "Nuovo");
    expect(Object.keys(cells.A2 ?? {}).sort()).toEqual(["font", "size", "top"]);
    expect(cells.B1?.fill).toBeUndefined();
    expect(cells.C1?.fill).toBe("#FFF8E3");
  });

  it("are within the conditions and rules that span them", async () => {
    const opened = openHost(bookOf(PLAN));
    await applied(opened, {
      kind: "setConditionals",
      sheet: "Piano",
      conditionals: [{ ...row(0, 5), when: gt(call("SUM", cellRef(0, 0)), 1), style: { bold: true } }],
    });
    await applied(opened, { kind: "insertRows", sheet: "Piano", at: 2, count: 1 });
    expect(looks(opened, "Piano").conditionals.map(({ areas, stopIfTrue }) => [areas, stopIfTrue])).toEqual([
      [["A1:D7"], false],
    ]);
  });

  it("are shown and of the sheet's own size, whatever stands before them", async () => {
    const opened = openHost(bookOf(PLAN));
    await applied(opened, {
      kind: "setRows",
      sheet: "Piano",
      rows: [{ row: 1, height: 40, hidden: true }],
    });
    await applied(opened, { kind: "insertRows", sheet: "Piano", at: 2, count: 1 });
    const seen = looks(opened, "Piano");
    expect([seen.hiddenRows, seen.rowHeights[2]]).toEqual([[1], undefined]);
  });
});

it("a row that was hidden is shown again with its new height, or fitted", async () => {
  const opened = openHost(bookOf(PLAN));
  const rows = (hidden: boolean, ...heights: (number | null)[]): Edit => ({
    kind: "setRows",
    sheet: "Piano",
    rows: heights.map((height, index) => ({ row: index + 1, height, hidden })),
  });
  await applied(opened, rows(true, 30, null, null));
  expect(looks(opened, "Piano").hiddenRows).toEqual([1, 2, 3]);
  await applied(opened, rows(false, 45, 60, null));
  const seen = looks(opened, "Piano");
  expect([seen.hiddenRows, seen.rowHeights[1], seen.rowHeights[2]]).toEqual([[], 45, 60]);
});
