/** A formula of ours typed over, a row of ours deleted or copied: the sheets say so by themselves, before any refresh. */
import type { Language } from "../../shared/language";
import { FIRST_PAGE } from "../../shared/sheets/cockpit/firstPage";
import { markByHand } from "../../shared/sheets/cockpit/markByHand";
import { keptCells } from "../../shared/sheets/formulaCounts/keptCells";
import { type KeptBySheet, showMissing } from "../../shared/sheets/formulaCounts/showMissing";
import { newSheetEdits } from "../../shared/sheets/newSheetEdits";
import { COCKPIT, INDEX, PROGRAMME } from "../../shared/sheets/places";
import type { CellDoc, SheetDoc } from "../../shared/sheets/sheetDoc";
import { cockpitTexts } from "../../shared/text/cockpit";
import type { CellWrite } from "../../shared/workbook/edit";
import { isCellError, type SheetSnapshot, type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { readZip } from "../../src/file/package/readZip";
import { engineHost } from "../engine/engineHost";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { type Deed, editedByHand } from "../oracles/libreofficeByHand";
import { layOutBook, type PlanSpec, planBook } from "./cockpitPlans";
import { findCircle } from "./programmeCircle";
import { sheetSnapshotOf } from "./readBackSnapshot";

/** Four indicators in two programmes. */
const PLAN: PlanSpec = [
  {
    code: "P1",
    title: "IMPRESE",
    children: [
      {
        code: "1.1",
        weight: 0.6,
        children: [
          {
            code: "1.1.1",
            weight: 0.6,
            children: [
              { title: "N. uscite", weight: 0.4, target: "almeno 25", result: 20 },
              { title: "Tempo medio", weight: 0.2, target: 10, result: 12 },
            ],
          },
        ],
      },
    ],
  },
  {
    code: "P2",
    title: "PROCESSI",
    children: [
      {
        code: "2.1",
        weight: 0.4,
        children: [
          {
            code: "2.1.1",
            weight: 0.4,
            children: [
              { title: "Portale attivo", weight: 0.1, target: "entro il 30/09/2016" },
              { title: "Soddisfazione", weight: 0.3, target: [0.8, "0%"], result: [0.9, "0%"] },
            ],
          },
        ],
      },
    ],
  },
];

const book = planBook(PLAN);
const laidOut = (language: Language): readonly SheetDoc[] => layOutBook(book, {}, language).docs;
const docs = laidOut("it");
const COUNTED = ["cockpit", "index", "programme:1.1.1", "programme:2.1.1"];

const docOf = (key: string, of = docs): SheetDoc => {
  const doc = of.find((each) => each.key === key);
  if (doc === undefined) throw new Error(`no ${key}`);
  return doc;
};

async function bytesOf(sheet: SheetSnapshot, sheets: readonly SheetDoc[]): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  const cells = sheet.rows.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column): CellWrite[] =>
      cell === undefined || cell.value === null || isCellError(cell.value)
        ? []
        : [{ row, column, content: { kind: "value", value: cell.value }, expected: null }],
    ),
  );
  const edits = [
    { kind: "addSheet", sheet: sheet.name, hidden: false } as const,
    { kind: "writeCells", sheet: sheet.name, cells } as const,
    ...sheets.flatMap(newSheetEdits),
  ];
  expect((await host.applyEdits(edits)).kind).toBe("applied");
  return host.save();
}

/** Every formula shows what the layout says. */
function expectSame(all: readonly SheetDoc[], found: Snapshot): void {
  const wrong: unknown[] = [];
  for (const doc of COUNTED.map((key) => docOf(key, all))) {
    const sheet = sheetNamed(found, doc.name);
    for (const [row, { cells }] of doc.rows.entries())
      for (const [column, { content }] of Object.entries(cells)) {
        if (content.kind !== "formula") continue;
        const now = sheet?.rows[row]?.[Number(column)]?.value ?? "";
        const isNear = typeof content.value === "number" && Math.abs(content.value - Number(now)) < 1e-9;
        if (!isNear && now !== content.value) wrong.push([doc.name, row, column, now, content.value]);
      }
  }
  expect(wrong).toEqual([]);
}

/** What the first page and the index say after a calculation from nothing. */
function shown(found: Snapshot, of = docs) {
  const cockpit = sheetNamed(found, docOf("cockpit", of).name);
  const index = sheetNamed(found, docOf("index", of).name);
  const at = (sheet: SheetSnapshot | undefined, row: number, column: number): unknown =>
    sheet === undefined ? "gone" : valueAt(sheet, row, column);
  return {
    score: at(cockpit, FIRST_PAGE.score, 0),
    sentence: at(cockpit, FIRST_PAGE.score + 1, 0),
    plan: at(cockpit, FIRST_PAGE.plan, 0),
    body: at(index, (index?.rows.length ?? 0) - 1, 6),
    band: at(index, (index?.rows.length ?? 0) - 1, 7),
  };
}

/** The row of a cell's literal on a sheet as laid out. */
function rowOf(key: string, column: number, id: string): number {
  const row = docOf(key).rows.findIndex(({ cells }) => {
    const content = cells[column]?.content;
    return content?.kind === "value" && content.value === id;
  });
  if (row < 0) throw new Error(`no ${id} on ${key}`);
  return row;
}

const firstId = docOf("cockpit").rows.find(({ cells }) => cells[COCKPIT.programme]?.content.kind === "value")?.id ?? "";
const FIRST = rowOf("cockpit", COCKPIT.id, firstId);
const cockpitName = docOf("cockpit").name;
const programmeName = docOf("programme:1.1.1").name;
const ON_PROGRAMME = rowOf("programme:1.1.1", PROGRAMME.id, firstId);

const type = (sheet: string, row: number, column: number, value: number | string = 1): Deed => ({
  ...{ do: "type", sheet, row, column, value },
});

const replaced = (count: number) => `! formule sostituite a mano: ${count}`;
const ROWS = "! righe di questi fogli tolte o copiate: aggiornare";

const DEEDS: readonly (readonly [string, readonly Deed[], string])[] = [
  ["a visible formula of an indicator", [type(cockpitName, FIRST, COCKPIT.achievement)], replaced(1)],
  ["a formula, with a text", [type(cockpitName, FIRST, COCKPIT.target, "almeno 5")], replaced(1)],
  ["a hidden formula before the count", [type(cockpitName, FIRST, COCKPIT.contribution)], replaced(1)],
  ["the band of the last total", [type(cockpitName, docOf("cockpit").rows.length - 1, COCKPIT.band)], replaced(1)],
  [
    "formulas of two rows and of a programme's sheet",
    [
      type(cockpitName, FIRST, COCKPIT.result),
      type(cockpitName, FIRST + 1, COCKPIT.result),
      type(programmeName, ON_PROGRAMME, PROGRAMME.achievement),
    ],
    replaced(3),
  ],
  ["a row deleted on the cockpit", [{ do: "removeRows", sheet: cockpitName, at: FIRST, count: 1 }], ROWS],
  [
    "a row deleted on a programme's sheet",
    [{ do: "removeRows", sheet: programmeName, at: ON_PROGRAMME, count: 1 }],
    ROWS,
  ],
  ["a row copied below another", [copyRow(cockpitName, FIRST, FIRST + 1)], ROWS],
  [
    "a row deleted and another one copied in its place",
    [{ do: "removeRows", sheet: cockpitName, at: FIRST + 1, count: 1 }, copyRow(cockpitName, FIRST, FIRST + 1)],
    ROWS,
  ],
  [
    "a column of formulas deleted",
    [{ do: "removeColumns", sheet: cockpitName, at: COCKPIT.variance, count: 1 }],
    replaced(4),
  ],
];

function copyRow(sheet: string, from: number, before: number): Deed {
  return { do: "copyRow", sheet, from, before };
}

/** What people may do on our sheets: nothing is missing for that. */
const HARMLESS: readonly (readonly [string, readonly Deed[]])[] = [
  ["a row of theirs in the table", [{ do: "insertRows", sheet: cockpitName, at: FIRST, count: 2 }]],
  ["a note beside the table", [type(cockpitName, FIRST, 200, "Paola")]],
  [
    "a column of theirs with formulas",
    [
      { do: "insertColumns", sheet: cockpitName, at: COCKPIT.target, count: 1 },
      { do: "formula", sheet: cockpitName, row: FIRST, column: COCKPIT.target, formula: "1+1" },
    ],
  ],
  [
    "results and notes in the cells made for them",
    [type(programmeName, ON_PROGRAMME, PROGRAMME.december, 20), type(programmeName, ON_PROGRAMME, PROGRAMME.note, "x")],
  ],
];

describe("formulas counted", () => {
  it("stand in no circle, as Excel sees it", () => {
    expect(findCircle(docs)).toBeUndefined();
  });

  it("show zero in every count as laid out, and marks that differ from row to row", () => {
    const marks = docOf("cockpit").rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ content }) =>
        content.kind === "formula" && JSON.stringify(content.formula).includes("ISFORMULA") ? [content.value] : [],
      ),
    );
    expect(marks.length).toBeGreaterThan(10);
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks) expect(Number(mark)).toBeLessThan(1);
  });

  it("are marked as a newer function in the file", async () => {
    const parts = readZip(await bytesOf(book.sheet, docs));
    const texts = [...parts].filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    const all = texts.map(([, bytes]) => new TextDecoder().decode(bytes)).join("");
    expect(all).toContain("_xlfn.ISFORMULA(");
    expect(all.replace(/_xlfn\.ISFORMULA/g, "")).not.toContain("ISFORMULA");
  });
});

/** The layout as it stands after somebody typed over cells. */
const typedOver = (of: readonly SheetDoc[], kept: KeptBySheet): SheetDoc[] =>
  of.map((doc) => ({
    ...doc,
    rows: doc.rows.map((row, place) => {
      const columns = (kept.get(doc.key) ?? []).filter((cell) => cell.row === place).map(({ column }) => column);
      const cells: Record<number, CellDoc> = { ...row.cells };
      for (const column of columns) {
        const cell = cells[column];
        if (cell !== undefined) cells[column] = { ...cell, content: { kind: "value", value: "a penna" } };
      }
      return { ...row, cells };
    }),
  }));

const ids = docOf("cockpit").rows.flatMap(({ cells, id }) =>
  cells[COCKPIT.programme] === undefined ? [] : [id ?? ""],
);
/** An indicator that costs no points: the first page does not show it. */
const LAST = rowOf("cockpit", COCKPIT.id, ids[ids.length - 1] ?? "");

/** Two cells on which nothing else depends. */
const KEPT: KeptBySheet = new Map([
  ["cockpit", [{ row: LAST, column: COCKPIT.note }]],
  ["programme:1.1.1", [{ row: ON_PROGRAMME, column: PROGRAMME.resultOf }]],
]);

const contentAt = (of: readonly SheetDoc[], key: string, row: number, column: number) =>
  docOf(key, of).rows[row]?.cells[column]?.content;

describe("formulas that stay typed over", () => {
  it("are found wherever rows and columns stand", () => {
    const doc = docOf("cockpit");
    const sheet = sheetSnapshotOf(docOf("cockpit", typedOver(docs, KEPT)));
    const rows = { at: doc.rows.map((_, row) => row) };
    const columns = { at: doc.columns.map((_, column) => column) };
    expect(keptCells(sheet, doc, { rows, columns })).toEqual(KEPT.get("cockpit"));
    const shifted = { ...sheet, rows: [[], [], ...sheet.rows.map((row) => [undefined, ...(row ?? [])])] };
    const standing = { rows: { at: rows.at.map((at) => at + 2) }, columns: { at: columns.at.map((at) => at + 1) } };
    expect(keptCells(shifted, doc, standing)).toEqual(KEPT.get("cockpit"));
    expect(keptCells(sheetSnapshotOf(doc), doc, { rows, columns })).toEqual([]);
  });

  it.each<readonly [Language, string]>([
    ["it", "a mano"],
    ["en", "by hand"],
  ])("are told on the indicator's row (%s)", (language, said) => {
    const doc = docOf("cockpit");
    const marked = markByHand(doc, [{ row: FIRST, column: COCKPIT.variance }], language);
    const origin = marked.rows[FIRST]?.cells[COCKPIT.origin];
    expect(origin?.content).toEqual({ kind: "formula", formula: { kind: "text", value: said }, value: said });
    expect(origin?.style).toEqual(doc.rows[FIRST]?.cells[COCKPIT.origin]?.style);
    expect(marked.rows.filter((row, place) => row !== doc.rows[place])).toHaveLength(1);
  });

  it.each<readonly [string, string, readonly { row: number; column: number }[]]>([
    ["nothing was typed over", "cockpit", []],
    ["Da dove itself was", "cockpit", [{ row: FIRST, column: COCKPIT.origin }]],
    [
      "Da dove was, beside another cell",
      "cockpit",
      [
        { row: FIRST, column: COCKPIT.origin },
        { row: FIRST, column: COCKPIT.variance },
      ],
    ],
    ["the row is that of a programme", "cockpit", [{ row: FIRST - 1, column: COCKPIT.band }]],
    ["the sheet is another one", "programme:1.1.1", [{ row: ON_PROGRAMME, column: PROGRAMME.resultOf }]],
  ])("change no row when %s", (_, key, kept) => {
    const doc = docOf(key);
    expect(markByHand(doc, kept, "it").rows).toEqual(doc.rows);
  });

  it("change no count outside the tables", () => {
    const kept: KeptBySheet = new Map([["cockpit", [{ row: FIRST_PAGE.plan, column: 0 }]]]);
    expect(showMissing(docs, kept, "it")).toEqual(docs);
    expect(showMissing(docs, new Map(), "it")).toEqual(docs);
  });
});

describe("formulas counted by a spreadsheet engine that rounds to fifteen digits", () => {
  const edited = async (of: readonly SheetDoc[]): Promise<Snapshot> => {
    const host = await engineHost({ sheets: [book.sheet] });
    expect((await host.applyEdits(of.flatMap(newSheetEdits))).kind).toBe("applied");
    return host.readWorkbook();
  };

  it("are all there as laid out", async () => {
    const found = shown(await edited(docs));
    expect(found.plan).toBe("Piano letto per intero: 4 indicatori, peso 100,00%");
    expect(String(found.score)).toMatch(/^\d+,\d%$/);
  });

  it("are missing where they were typed over", async () => {
    const found = shown(await edited(typedOver(docs, KEPT)));
    expect(found).toMatchObject({ plan: replaced(2), score: "! da rileggere", body: "! da rileggere" });
  });
});

describeWithLibreOffice("formulas counted by LibreOffice", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await bytesOf(book.sheet, docs);
  });

  it.each<Language>(["it", "en"])("agree with the layout in every cell (%s)", async (language) => {
    const all = laidOut(language);
    expectSame(all, await recalculate(await bytesOf(book.sheet, all)));
  });

  it.each<Language>(["it", "en"])("agree with what the layout says of formulas typed over (%s)", async (language) => {
    const all = showMissing(laidOut(language), KEPT, language);
    const now = typedOver(all, KEPT);
    expectSame(now, await recalculate(await bytesOf(book.sheet, now)));
    const reread = language === "it" ? "! da rileggere" : "! read again";
    const replacedNow = `${cockpitTexts(language).formulas.replaced}2`;
    expect(contentAt(all, "cockpit", FIRST_PAGE.score, 0)).toMatchObject({ value: reread });
    expect(contentAt(all, "cockpit", FIRST_PAGE.plan, 0)).toMatchObject({ value: replacedNow });
    const last = docOf("index").rows.length - 1;
    expect(contentAt(all, "index", last, INDEX.score)).toMatchObject({ value: reread });
  });

  it.each(DEEDS)(
    "see %s",
    async (_, deeds, plan) => {
      const found = await recalculate(await editedByHand(bytes, deeds));
      expect(shown(found)).toEqual({
        score: "! da rileggere",
        sentence: cockpitTexts("it").formulas.noScore,
        plan,
        body: "! da rileggere",
        band: "! da rileggere",
      });
    },
    60_000,
  );

  it.each(HARMLESS)(
    "do not mind %s",
    async (_, deeds) => {
      const found = shown(await recalculate(await editedByHand(bytes, deeds)));
      expect(found.plan).toBe("Piano letto per intero: 4 indicatori, peso 100,00%");
      expect(String(found.score)).toMatch(/^\d+,\d%$/);
      expect(typeof found.body).toBe("number");
    },
    60_000,
  );

  it.each([
    ["a programme's sheet", programmeName],
    ["the index", docOf("index").name],
  ])(
    "leave %s alone that was deleted: what it held is said row by row",
    async (_, sheet) => {
      const found = shown(await recalculate(await editedByHand(bytes, [{ do: "remove", sheet }])));
      expect(found.plan).toBe("Piano letto per intero: 4 indicatori, peso 100,00%");
      expect(String(found.score)).toMatch(/^\d+,\d%$/);
    },
    60_000,
  );
});
