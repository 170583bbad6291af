/** What every host must do, whatever stands behind it: run for the file, and later for the workbench, Excel and Sheets. */

import { cellAt } from "../../shared/workbook/address";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { CellWrite, Edit } from "../../shared/workbook/edit";
import { call, cellRef, columnRef, gt, iff, join, over, plus, rangeRef } from "../../shared/workbook/formula/build";
import { cellOf, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import type { Host } from "../../src/host";
import { followsRowsAndSheets } from "./followsRowsAndSheets";

/** How the suite gets at a host. `reopen`: the same workbook after it was stored and opened again. */
export interface HostUnderTest {
  readonly name: string;
  /** A host whose workbook has one visible sheet, *Piano*, with the number 1 in A1, `uno` in B1 and the formula A1*2 in C1. */
  start(): Promise<Host>;
  reopen(host: Host): Promise<Host>;
  /** As much of a picture as the program behind the host keeps by itself when cells move; absent: all of it. */
  seen?(picture: Snapshot): Snapshot;
}

const OURS = "Cruscotto di prova";
const add: Edit = { kind: "addSheet", sheet: OURS, hidden: false, tabColour: "#0B4A5E" };

const write = (row: number, column: number, value: number | string | boolean): CellWrite => ({
  row,
  column,
  content: { kind: "value", value },
  expected: null,
});

const writing = (sheet: string, ...cells: CellWrite[]): Edit => ({ kind: "writeCells", sheet, cells });

const TEXTS: readonly (readonly [string, string])[] = [
  ["a signed percentage", "+5%"],
  ["what looks like a formula", "=A1"],
  ["what looks like a fraction or a day", "1/2"],
  ["leading zeros", "00123"],
  ["what looks like a power of ten", "1E5"],
  ["a leading apostrophe", "'x"],
  ["a lone apostrophe", "'"],
  ["a day", "31/12/2016"],
  ["an Italian number", "1.250,5"],
  ["a truth value", "VERO"],
  ["a truth value and a space", "TRUE "],
  ["an error", "#N/D"],
  ["spaces at both ends", "  due  "],
  ["only a space", " "],
  ["a non-breaking space", "10\u00a0%"],
  ["lines", "prima\nseconda\n\nquarta"],
  ["a tab", "a\tb"],
  ["marks of XML", "<a href=\"x\">&amp; ]]> 'y'</a>"],
  ["an accent written apart", "perche\u0301"],
  ["a face", "fatto 😀👩‍👧"],
  ["what looks like a coded character", "_x000D_ e _x0041_"],
  ["the symbols of the semaforo", "● verde ▲ giallo ■ rosso ◆ oltre … – / ? ! ≠ █░"],
  ["a footer's code", "&P di &N"],
  ["a very long text", "perì ".repeat(6000)],
];

const NUMBERS = [0, -1, 0.1, 0.1 + 0.2, 1 / 3, 1e-9, 1e15, 123456789.123456, 42735, 0.875, -2.5e-7];

/** Runs the contract against one host. */
export function behavesLikeHost(host: HostUnderTest): void {
  describe(`${host.name} behaves like a host`, () => {
    readsAndWrites(host);
    keepsWhatOthersTyped(host);
    acceptsEveryFacet(host);
    followsRowsAndSheets(host, everyFacet);
  });
}

const apply = async (host: Host, ...edits: Edit[]): Promise<Snapshot> => {
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  return host.readWorkbook();
};

const withoutResults = ({ sheets }: Snapshot): Snapshot => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null }))),
  })),
});

function readsAndWrites({ start, reopen }: HostUnderTest): void {
  it.each(TEXTS)("writes %s as text and reads the same text back", async (_, text) => {
    const host = await start();
    await apply(host, add, writing(OURS, write(0, 0, text)));
    const again = await (await reopen(host)).readWorkbook();
    expect(sheetNamed(again, OURS)?.rows[0]?.[0]).toEqual({ value: text });
  });

  it("keeps every digit of a number", async () => {
    const host = await start();
    await apply(host, add, writing(OURS, ...NUMBERS.map((number, row) => write(row, 2, number))));
    const sheet = sheetNamed(await (await reopen(host)).readWorkbook(), OURS);
    expect(NUMBERS.map((_, row) => sheet?.rows[row]?.[2]?.value)).toEqual(NUMBERS);
  });

  it("writes a formula together with its typed value", async () => {
    const host = await start();
    const formulas = [
      { formula: plus(cellRef(0, 0, "Piano"), 0.25), value: 1.25 },
      { formula: join(cellRef(0, 1, "Piano"), ' & "<due>"'), value: 'uno & "<due>"' },
      { formula: gt(cellRef(0, 0, "Piano"), 3), value: false },
      { formula: iff(true, "", 1), value: "" },
      { formula: call("IFS", true, over(1, 3)), value: 1 / 3 },
      { formula: call("SUM", columnRef(0, 1, "Piano")), value: 1 },
      { formula: call("COUNTIF", rangeRef(0, 0, 9, 0), "_xlfn.IFS"), value: 0 },
    ];
    const before = await host.readWorkbook();
    const edits: Edit[] = [
      add,
      writing(
        OURS,
        ...formulas.map(({ formula, value }, row) => ({
          row,
          column: 1,
          content: { kind: "formula", formula, value } as const,
          expected: null,
        })),
      ),
    ];
    await apply(host, ...edits);
    const again = await (await reopen(host)).readWorkbook();
    expect(again).toEqual(applyEdits(before, edits));
    expect(sheetNamed(again, OURS)?.rows.map((row) => row?.[1]?.value)).toEqual(formulas.map(({ value }) => value));
  });

  it("gives the picture that the edits promise, before and after storing", async () => {
    const host = await start();
    const before = await host.readWorkbook();
    const edits = [...everyFacet(OURS), writing("Piano", { ...write(4, 1, "nuovo"), expected: null })];
    const after = await apply(host, ...edits);
    expect(after).toEqual(applyEdits(before, edits));
    expect(await (await reopen(host)).readWorkbook()).toEqual(after);
  });

  it("adds sheets at the end, in the order of the edits, hidden where told", async () => {
    const host = await start();
    const sheet = (name: string, hidden: boolean): Edit => ({ kind: "addSheet", sheet: name, hidden });
    await apply(host, sheet("Zeta", false), sheet("Registro", true), sheet("Alfa 'beta' & C.", false));
    const { sheets } = await (await reopen(host)).readWorkbook();
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Piano", false],
      ["Zeta", false],
      ["Registro", true],
      ["Alfa 'beta' & C.", false],
    ]);
  });

  it("empties a cell and writes over a formula", async () => {
    const host = await start();
    const blank = { kind: "blank" } as const;
    await apply(
      host,
      writing("Piano", { row: 0, column: 0, content: blank, expected: 1 }),
      writing("Piano", { ...write(0, 2, 7), expected: { formula: "A1*2" } }),
    );
    const sheet = sheetNamed(await (await reopen(host)).readWorkbook(), "Piano");
    expect(sheet?.rows[0]).toEqual([undefined, { value: "uno" }, { value: 7 }]);
  });

  it("gives what stands without waiting: the same but for what formulas show", async () => {
    const host = await start();
    await host.applyEdits([
      add,
      writing(OURS, write(0, 0, "scritto"), {
        ...write(1, 0, 0),
        content: { kind: "formula", formula: plus(cellRef(0, 0, "Piano"), 1), value: 2 },
      }),
      writing("Piano", { ...write(0, 0, 5), expected: 1 }, { ...write(1, 1, "due"), expected: null }),
      { kind: "insertRows", sheet: "Piano", at: 1, count: 2 },
    ]);
    const standing = (await host.readStanding?.()) ?? (await host.readWorkbook());
    const whole = await host.readWorkbook();
    expect(withoutResults(standing)).toEqual(withoutResults(whole));
    expect(sheetNamed(standing, OURS)?.rows[0]?.[0]).toEqual({ value: "scritto" });
    expect(sheetNamed(standing, "Piano")?.rows[3]?.[1]).toEqual({ value: "due" });
  });

  it("says how far it is, up to the last edit", async () => {
    const host = await start();
    const seen: [number, number][] = [];
    const edits = everyFacet(OURS);
    await host.applyEdits(edits, (done, total) => seen.push([done, total]));
    expect(seen[seen.length - 1]).toEqual([edits.length, edits.length]);
    expect(seen.every(([done], index) => index === 0 || done >= (seen[index - 1]?.[0] ?? 0))).toBe(true);
  });
}

function keepsWhatOthersTyped({ start }: HostUnderTest): void {
  const CONFLICTS: readonly (readonly [string, CellWrite])[] = [
    ["another number", { ...write(0, 0, 5), expected: 2 }],
    ["a text where nothing should be", { ...write(0, 1, 5), expected: null }],
    ["nothing where a number should be", { ...write(7, 7, 5), expected: 3 }],
    ["a formula where its value was expected", { ...write(0, 2, 5), expected: 2 }],
    ["another formula", { ...write(0, 2, 5), expected: { formula: "A1*3" } }],
    ["a number where a formula should be", { ...write(0, 0, 5), expected: { formula: "1" } }],
    ["a number where the same text should be", { ...write(0, 0, 5), expected: "1" }],
  ];

  it.each(CONFLICTS)("writes nothing at all when it finds %s", async (_, conflicting) => {
    const host = await start();
    const before = await host.readWorkbook();
    const applied = await host.applyEdits([
      add,
      writing(OURS, write(0, 0, "prima")),
      writing("Piano", write(9, 9, 1), conflicting),
    ]);
    expect(applied).toEqual({ kind: "conflict", at: cellAt("Piano", conflicting.row, conflicting.column) });
    expect(await host.readWorkbook()).toEqual(before);
  });

  it.each([
    ["a sheet to add is there already", { ...add, sheet: "piano" } as Edit, cellAt("Piano", 0, 0)],
    ["a sheet to write on is gone", writing("Sparito", write(0, 0, 1)), cellAt("Sparito", 0, 0)],
  ])("writes nothing when %s", async (_, edit, at) => {
    const host = await start();
    const before = await host.readWorkbook();
    expect(await host.applyEdits([writing("Piano", write(5, 5, 1)), edit])).toEqual({ kind: "conflict", at });
    expect(await host.readWorkbook()).toEqual(before);
  });

  it("leaves every other cell as it was", async () => {
    const host = await start();
    const before = sheetNamed(await host.readWorkbook(), "Piano");
    const after = sheetNamed(await apply(host, writing("Piano", write(3, 0, "aggiunto"))), "Piano");
    expect(after?.rows[0]).toEqual(before?.rows[0]);
    expect(after !== undefined && cellOf(after, 3, 0)?.value).toBe("aggiunto");
  });
}

function acceptsEveryFacet({ start, reopen, seen = (picture) => picture }: HostUnderTest): void {
  it("accepts every facet, and a second list that changes some of them", async () => {
    const host = await start();
    await apply(host, ...everyFacet(OURS));
    const before = await host.readWorkbook();
    const second: Edit[] = [
      { kind: "setMerges", sheet: OURS, merges: [{ top: 6, left: 0, bottom: 6, right: 2 }] },
      { kind: "setRowHeights", sheet: OURS, heights: [null, 20], hiddenRows: [1] },
      { kind: "setFreeze", sheet: OURS, freeze: { rows: 0, columns: 0 } },
      ...everyFacet(OURS).filter(({ kind }) => /^set(Columns|Validations|Conditionals|Links|Charts|Print)$/.test(kind)),
      writing(OURS, { ...write(1, 0, 8), expected: 0.5 }),
    ];
    const after = await apply(await reopen(host), ...second);
    expect(seen(after)).toEqual(seen(applyEdits(before, second)));
  });

  it("lets a later style of a cell win, and a style without a format take the format away", async () => {
    const host = await start();
    const area = { top: 0, left: 0, bottom: 0, right: 1 };
    await apply(
      host,
      add,
      writing(OURS, write(0, 0, 0.5), write(0, 1, 0.5)),
      { kind: "styleCells", sheet: OURS, areas: [{ ...area, style: { format: "0.0%" } }] },
      { kind: "styleCells", sheet: OURS, areas: [{ ...area, left: 1, style: { bold: true } }] },
    );
    const sheet = sheetNamed(await (await reopen(host)).readWorkbook(), OURS);
    expect(sheet?.rows[0]).toEqual([{ value: 0.5, format: "0.0%" }, { value: 0.5 }]);
  });
}

/** A new sheet with everything that a sheet can have. */
export function everyFacet(sheet: string): Edit[] {
  const edge = { colour: "#D3B877", weight: "thin" } as const;
  const area = { top: 1, left: 0, bottom: 3, right: 0 };
  const message = {
    promptTitle: "Risultato",
    prompt: "cumulato dal 1° gennaio",
    errorTitle: "Fuori",
    error: "Un numero & <0>",
  };
  const column = (index: number) => ({ sheet, top: 1, left: index, bottom: 3, right: index });
  return [
    { kind: "addSheet", sheet, hidden: false, tabColour: "#0B4A5E" },
    writing(
      sheet,
      write(0, 0, "Titolo"),
      ...[0.5, 0.75, 1].map((value, index) => write(index + 1, 0, value)),
      ...["P1", "P2", "P3"].map((value, index) => write(index + 1, 1, value)),
      write(5, 3, 42735),
      {
        row: 5,
        column: 0,
        content: { kind: "formula", formula: call("SUM", rangeRef(1, 0, 3, 0)), value: 2.25 },
        expected: null,
      },
    ),
    {
      kind: "styleCells",
      sheet,
      areas: [
        {
          top: 0,
          left: 0,
          bottom: 0,
          right: 3,
          style: { size: 18, bold: true, colour: "#0B4A5E", vertical: "middle" },
        },
        {
          ...area,
          style: {
            fill: "#FFF8E3",
            top: edge,
            bottom: edge,
            left: edge,
            right: edge,
            format: "0.0%",
            align: "right",
            indent: 1,
            unlocked: true,
          },
        },
        {
          top: 5,
          left: 3,
          bottom: 5,
          right: 3,
          style: { format: "dd/mm/yyyy", italic: true, underline: true, wrap: true },
        },
      ],
    },
    { kind: "setColumns", sheet, columns: [{ width: 12.5 }, { width: 46 }, { width: 8 }, { width: 10, hidden: true }] },
    { kind: "setRowHeights", sheet, heights: [30, null, 18, 409], hiddenRows: [4] },
    { kind: "setMerges", sheet, merges: [{ top: 7, left: 0, bottom: 8, right: 1 }] },
    {
      kind: "setValidations",
      sheet,
      validations: [
        { ...area, allow: { kind: "numberAtLeast", low: 0 }, level: "warning", ...message },
        {
          ...area,
          left: 1,
          right: 1,
          allow: { kind: "list", items: ["sì", "no & <mai>", 'detto "forse"'] },
          level: "stop",
          ...message,
        },
        { ...area, left: 2, right: 2, allow: { kind: "numberBetween", low: 0, high: 1.5 }, level: "stop", ...message },
        {
          ...area,
          left: 3,
          right: 3,
          allow: { kind: "dayBetween", low: 42370, high: 42735 },
          level: "warning",
          ...message,
        },
      ],
    },
    {
      kind: "setConditionals",
      sheet,
      conditionals: [
        {
          ...area,
          when: gt({ ...cellRef(1, 0), absolute: false }, over(9, 10)),
          style: { colour: "#17694A", bold: true },
        },
        { ...area, when: call("IFS", true, false), style: { fill: "#FBECEA", italic: true } },
      ],
    },
    { kind: "setLinks", sheet, links: [{ row: 0, column: 1, to: cellAt("Piano", 0, 0), tip: 'al "piano" & oltre' }] },
    {
      kind: "setCharts",
      sheet,
      charts: [
        {
          name: "punteggi",
          title: "Punteggio per prospettiva & soglie",
          row: 10,
          column: 0,
          width: 480,
          height: 200,
          max: 1.15,
          series: [
            { name: "Punteggio", type: "column", colour: "#0B4A5E", categories: column(1), values: column(0) },
            { name: "giallo", type: "line", dash: "dash", colour: "#855600", categories: column(1), values: column(0) },
          ],
        },
      ],
    },
    { kind: "setFreeze", sheet, freeze: { rows: 1, columns: 2 } },
    {
      kind: "setPrint",
      sheet,
      print: {
        area: { top: 0, left: 0, bottom: 30, right: 3 },
        titleRows: { first: 0, last: 0 },
        breaksBefore: [10, 20],
        footerLeft: "Ricerca & sviluppo",
        footerCentre: "Cruscotto · anno 2016",
        footerRight: "Pagina &P di &N",
      },
    },
    { kind: "activate", sheet },
  ];
}
