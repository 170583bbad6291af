/** What somebody types after the look and before the write: Excel tells with the request itself what it wrote over. */
import type { CellWrite, Edit } from "../../../shared/workbook/edit";
import { bookOf, closeAll, type Opened, openHost, refusal, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [[1, "uno"], [2, "due"], [3]]);
const writing = (...cells: readonly CellWrite[]): Edit => ({ kind: "writeCells", sheet: "Piano", cells });
const edits: readonly Edit[] = [writing(write(0, 1, "UNO", "uno"), write(2, 1, "nuovo"), write(6, 0, 7))];
/** The look is the first request, the write the second. */
const opened = (happens: (opened: Opened) => void): Opened => {
  const here = openHost(bookOf(PLAN));
  here.excel.hostile.before(2, () => happens(here));
  return here;
};
const at = (row: number, column: number) => ({ sheet: "Piano", top: row, left: column, bottom: row, right: column });

it.each<readonly [string, string, string | number, [row: number, column: number], unknown]>([
  ["over a text", "B1", "mio", [0, 1], "mio"],
  ["into an empty cell", "B3", 12, [2, 1], 12],
  ["a text of figures", "B3", "'12", [2, 1], "12"],
  ["a formula", "A7", "=A1+1", [6, 0], 2],
  ["nothing, where something stood", "B1", "", [0, 1], undefined],
])(
  "%s: it stands again, nothing else is written, and the answer is a conflict there",
  async (_, cell, typed, place, value) => {
    const { host, excel } = opened((here) => here.excel.coauthor.types("Piano", cell, typed));
    expect(await host.applyEdits(edits)).toEqual({ kind: "conflict", at: at(...place) });
    const rows = (await excel.picture()).sheets[0]?.rows ?? [];
    const [row, column] = place;
    expect(rows[row]?.[column]?.value).toBe(value);
    const others: readonly (readonly [number, number, unknown])[] = [
      [0, 1, "uno"],
      [2, 1, undefined],
      [6, 0, undefined],
    ];
    for (const [other, over, stood] of others)
      if (other !== row || over !== column) expect(rows[other]?.[over]?.value).toBe(stood);
  },
);

it("the cell in which a person is typing while the request waits keeps what is entered", async () => {
  const here = opened(({ excel }) => {
    const end = excel.hostile.editCell();
    setTimeout(() => {
      excel.person.types("Piano", "B1", "mio");
      end();
    }, 20);
  });
  expect(await here.host.applyEdits(edits)).toEqual({ kind: "conflict", at: at(0, 1) });
  expect((await here.excel.picture()).sheets[0]?.rows[0]?.[1]?.value).toBe("mio");
});

it("who types there once more, after it was written over, keeps that", async () => {
  const here = opened(({ excel }) => excel.coauthor.types("Piano", "B1", "mio"));
  here.excel.hostile.before(4, () => here.excel.coauthor.types("Piano", "C9", "altrove"));
  here.excel.hostile.before(3, () => here.excel.coauthor.types("Piano", "B1", "ancora mio"));
  expect((await here.host.applyEdits(edits)).kind).toBe("conflict");
  expect((await here.excel.picture()).sheets[0]?.rows[0]?.[1]?.value).toBe("ancora mio");
});

it("costs no request when nobody types there, and what is typed elsewhere stops nothing", async () => {
  const { host, excel } = opened((here) => here.excel.coauthor.types("Piano", "D5", "altrove"));
  expect((await host.applyEdits(edits)).kind).toBe("applied");
  expect(excel.stats.count).toBe(2);
});

it("what the list writes twice is not taken for somebody else's", async () => {
  const { host } = openHost(bookOf(PLAN));
  const again = writing(write(0, 1, "DUE", "UNO"));
  expect((await host.applyEdits([...edits, again])).kind).toBe("applied");
});

it("where sheets come with the same list it is told as what stops it, and stands again", async () => {
  const here = opened(({ excel }) => excel.coauthor.types("Piano", "B3", "mio"));
  const adding: Edit = { kind: "addSheet", sheet: "Nuovo", hidden: false };
  expect(await refusal(here.host.applyEdits([adding, ...edits]))).toEqual({
    code: "typed-meanwhile",
    sheet: "Piano",
    cell: "B3",
    details: "",
  });
  expect((await here.excel.picture()).sheets[0]?.rows[2]?.[1]?.value).toBe("mio");
});

it("a text that comes under a link to be stays", async () => {
  const here = opened(({ excel }) => excel.coauthor.types("Piano", "D1", "mio"));
  const link: Edit = {
    kind: "setLinks",
    sheet: "Piano",
    links: [{ row: 0, column: 3, to: at(0, 0) }],
    keep: true,
  };
  expect(await here.host.applyEdits([link])).toEqual({ kind: "conflict", at: at(0, 3) });
  expect((await here.excel.picture()).sheets[0]?.rows[0]?.[3]?.value).toBe("mio");
});

describe("number formats", () => {
  const percent: readonly Edit[] = [
    writing(write(2, 1, 0.5)),
    {
      kind: "styleCells",
      sheet: "Piano",
      areas: [{ top: 2, left: 1, bottom: 2, right: 1, style: { format: "0.0%" }, keep: true }],
    },
  ];

  it.each<readonly [string, (opened: Opened) => void, unknown, string | undefined]>([
    ["a number", ({ excel }) => excel.coauthor.types("Piano", "B3", 45), 45, undefined],
    ["a share", ({ excel }) => excel.coauthor.types("Piano", "B3", "90%"), 0.9, "0%"],
    [
      "a text of figures into a cell of texts",
      ({ excel }) => {
        excel.coauthor.formats("Piano", "B3", "@");
        excel.coauthor.types("Piano", "B3", "007");
      },
      "007",
      "@",
    ],
  ])("%s that stands again is shown as it was typed", async (_, happens, value, format) => {
    const { host, excel } = opened(happens);
    expect(await host.applyEdits(percent)).toEqual({ kind: "conflict", at: at(2, 1) });
    const cell = (await excel.picture()).sheets[0]?.rows[2]?.[1];
    expect([cell?.value, cell?.format]).toEqual([value, format]);
  });
});
