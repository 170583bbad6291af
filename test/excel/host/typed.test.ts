/** What is typed into Excel for each text, and how cells and areas are gathered. */
import { areaAddress, areaLists, parseAreas } from "../../../addin/host/addresses";
import { blocksOf, CellGrid, equalBlocks, stretches } from "../../../addin/host/blocks";
import { Portions } from "../../../addin/host/read/pieces";
import { typedText } from "../../../addin/host/write/asTyped";
import { footersOf } from "../../../addin/host/write/footers";
import { jsonBytes } from "../../../addin/host/write/step";

it.each([
  ["Titolo", "Titolo"],
  ["Perché no", "Perché no"],
  ["VERO", "'VERO"],
  ["falso", "'falso"],
  ["VERO ", "'VERO "],
  ["True\u00a0", "'True\u00a0"],
  ["gennaio 2016", "'gennaio 2016"],
  [`gennaio 2016${" ".repeat(40)}`, `'gennaio 2016${" ".repeat(40)}`],
  ["=A1", "'=A1"],
  ["'x", "''x"],
  ["'", "''"],
  [" due", "' due"],
  ["(vuoto)", "'(vuoto)"],
  ["-", "'-"],
  ["", ""],
  [`Obiettivo del 2016 e ${"altro ".repeat(8)}`, `Obiettivo del 2016 e ${"altro ".repeat(8)}`],
])("types %j as %j", (text, typed) => {
  expect(typedText(text)).toBe(typed);
});

it.each([
  [{ top: 0, left: 0, bottom: 0, right: 0 }, "A1"],
  [{ top: 4, left: 1, bottom: 6, right: 27 }, "B5:AB7"],
  [{ top: 4, left: 0, bottom: 6, right: 16_383 }, "5:7"],
  [{ top: 0, left: 2, bottom: 1_048_575, right: 3 }, "C:D"],
])("names %j as %s, and finds it again", (area, address) => {
  expect(areaAddress(area)).toBe(address);
  expect(parseAreas(`'L''elenco, 2016!'!${address},Piano!$A$1:$B$2`)).toEqual([
    area,
    { top: 0, left: 0, bottom: 1, right: 1 },
  ]);
});

it("keeps lists of areas short enough for one call, and loses none", () => {
  const areas = Array.from({ length: 3000 }, (_, row) => ({ top: 2 * row, left: 3, bottom: 2 * row, right: 5 }));
  const lists = areaLists(areas);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8000);
  expect(lists.flatMap(parseAreas)).toEqual(areas);
  expect(areaLists([])).toEqual([]);
});

describe("cells in blocks", () => {
  const gridOf = (cells: readonly (readonly [number, number])[]): CellGrid<true> => {
    const grid = new CellGrid<true>();
    for (const [row, column] of cells) grid.set(row, column, true);
    return grid;
  };

  it("neighbours are one block, distant ones are apart", () => {
    expect(
      blocksOf(
        gridOf([
          [0, 0],
          [0, 1],
          [1, 0],
          [5, 2],
          [0, 200],
          [900, 0],
        ]).rows,
      ),
    ).toEqual([
      { top: 0, left: 0, bottom: 5, right: 2 },
      { top: 0, left: 200, bottom: 0, right: 200 },
      { top: 900, left: 0, bottom: 900, right: 0 },
    ]);
  });

  it("every cell is in a block, and no block is larger than office.js sends whole", () => {
    const cells = Array.from({ length: 4000 }, (_, index) => [Math.floor(index / 7) * 2, (index * 13) % 90] as const);
    const blocks = blocksOf(gridOf(cells).rows);
    for (const [row, column] of cells)
      expect(blocks.some((b) => b.top <= row && row <= b.bottom && b.left <= column && column <= b.right)).toBe(true);
    expect(Math.max(...blocks.map((b) => (b.bottom - b.top + 1) * (b.right - b.left + 1)))).toBeLessThanOrEqual(1500);
  });

  it("equal cells make the largest rectangles of equal runs", () => {
    const grid = new CellGrid<string>();
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 4; column++) grid.set(row, column, row === 1 && column === 3 ? "b" : "a");
    expect([...equalBlocks(grid.rows, (cell) => cell)]).toEqual([
      [
        "a",
        [
          { top: 0, left: 0, bottom: 0, right: 3 },
          { top: 1, left: 0, bottom: 1, right: 2 },
          { top: 2, left: 0, bottom: 2, right: 3 },
        ],
      ],
      ["b", [{ top: 1, left: 3, bottom: 1, right: 3 }]],
    ]);
    expect(stretches([1, 2, 3, 7, 9, 10])).toEqual([
      { first: 1, last: 3 },
      { first: 7, last: 7 },
      { first: 9, last: 10 },
    ]);
  });
});

describe("pieces of an answer", () => {
  const all = (portions: Portions) => {
    const found = [];
    for (let next = portions.next(); next.length > 0; next = portions.next()) found.push(next);
    return found;
  };
  const cells = (
    pieces: readonly { readonly area: { top: number; left: number; bottom: number; right: number } }[],
  ): number => pieces.reduce((sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);

  it.each([
    ["long", { top: 3, left: 2, bottom: 90_000, right: 4 }],
    ["wide", { top: 0, left: 0, bottom: 90, right: 16_383 }],
    ["one row", { top: 7, left: 0, bottom: 7, right: 16_383 }],
  ])("hold every cell once: a sheet that is %s", (_, area) => {
    const portions = new Portions([
      { sheet: 0, area },
      { sheet: 1, area: { top: 0, left: 0, bottom: 9, right: 9 } },
    ]);
    portions.weighed(1, 200);
    const found = all(portions);
    expect(cells(found.flat())).toBe(cells([{ area }]) + 100);
    expect(Math.max(...found.map(cells))).toBeLessThanOrEqual(14_000);
  });

  it("are halved down to one cell, and no further", () => {
    const portions = new Portions([{ sheet: 0, area: { top: 0, left: 0, bottom: 1, right: 1 } }]);
    const first = portions.next();
    expect(portions.halve(first)).toBe(true);
    expect(all(portions).map(cells)).toEqual([2, 2]);
    expect(portions.halve([{ sheet: 0, area: { top: 0, left: 0, bottom: 0, right: 0 } }])).toBe(false);
  });
});

it("counts bytes as they are sent, not characters", () => {
  for (const text of ["abc", "perché «sì»", "● ▲", "😀", '"\\\n'])
    expect(jsonBytes(text)).toBe(Buffer.byteLength(JSON.stringify(text)));
});

it("footers fit into what Excel takes, the user's words as they are", () => {
  const print = {
    area: { top: 0, left: 0, bottom: 1, right: 1 },
    breaksBefore: [],
    footerLeft: "C&P",
    footerCentre: "x".repeat(400),
    footerRight: "Pagina &P di &N & oltre",
  };
  const { left, centre, right } = footersOf(print);
  expect(left.endsWith("C&&P")).toBe(true);
  expect(right.endsWith("Pagina &P di &N && oltre")).toBe(true);
  expect(centre.endsWith("x…")).toBe(true);
  expect(left.length + centre.length + right.length + 6).toBeLessThanOrEqual(255);
  expect(footersOf({ ...print, footerCentre: "", footerLeft: "" })).toMatchObject({ left: "", centre: "" });
});
