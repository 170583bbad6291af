/** What Cabina remembers travels in the workbook: through the built command line, and by hand in LibreOffice. */
import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LEDGER_VERSION } from "../../shared/sheets/ledger/ledger";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { COCKPIT, PROGRAMME } from "../../shared/sheets/places";
import { readOwnSheets } from "../../shared/sheets/readBack/readOwnSheets";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { COMMANDS } from "../../src/cli/commands";
import { describeWithLibreOffice } from "../oracles/libreoffice";
import { type Deed, editedByHand } from "../oracles/libreofficeByHand";
import { bookOfGrids, type Grid } from "./planEdited";
import { bytesOf, cabina, snapshotOf, temporaryFolder, typeByHand } from "./workbench";

const folder = temporaryFolder();
const path = (name: string): string => join(folder, `${name}.xlsx`);
let books = 0;
/** A file that is not there yet. */
const fresh = (): string => path(`cartella ${++books}`);

const PLAN: Grid = [
  ["Camera di commercio"],
  [null],
  ["IMPRESE", "Peso", "Risultato 2015", "Target 2016", "Risultato 2016"],
  ["1.1 Obiettivo primo", 0.6],
  ["1.1.1 Programma A", 0.6],
  ["Numero di eventi", 0.4, 5, "almeno 10", 12],
  ["Numero di incontri", 0.2, 5, "almeno 8", 6],
  ["PROCESSI INTERNI"],
  ["2.1 Obiettivo secondo", 0.4],
  ["2.1.1 Programma B", 0.4],
  ["Numero di corsi", 0.3, 3, "almeno 4"],
  ["Numero di sedi", 0.1, 3, "almeno 4", 3],
];
const [A, B] = ["1.1.1 Programma A", "2.1.1 Programma B"];
const RULES = "Regole di calcolo";
const LEDGER = "Cabina (registro)";

/** Built, and then a result, a note and an outcome typed. */
async function typedBook(): Promise<Uint8Array> {
  writeFileSync(path("piano"), await bookOfGrids({ Piano: PLAN }));
  expect(cabina("build", path("piano"), "-o", path("costruito"), "--today", "2016-12-31").status).toBe(0);
  const built = await snapshotOf(bytesOf(path("costruito")));
  const row = rowOf(sheetOf(built, B), PROGRAMME.id, "2016/2.1.1/1");
  return editedByHand(bytesOf(path("costruito")), [
    { do: "type", sheet: B, row, column: PROGRAMME.december, value: 5 },
    { do: "type", sheet: B, row, column: PROGRAMME.note, value: "dal registro dei corsi" },
  ]);
}

const rowOf = ({ rows }: SheetSnapshot, column: number, id: string): number =>
  rows.findIndex((cells) => cells?.[column]?.value === id);

function sheetOf(book: Snapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: ${book.sheets.map((each) => each.name).join(", ")}`);
  return sheet;
}

/** What the command line says of the plan. */
const scoreOf = (book: string): unknown => JSON.parse(cabina("score", book, "--json").out || "null");

/** By key, the present names of our sheets. */
function ownNames(book: Snapshot): Record<string, string | undefined> {
  const ledger = readLedger(book);
  if (ledger?.kind !== "ledger") throw new Error("no ledger");
  return Object.fromEntries(ledger.sheets.map(({ key, name }) => [key, name]));
}

interface Travel {
  readonly deeds: readonly Deed[];
  /** The names that changed, by key. */
  readonly names?: Readonly<Record<string, string>>;
  readonly copies?: readonly string[];
}

const TRAVELS: Readonly<Record<string, Travel>> = {
  "saved by LibreOffice": { deeds: [] },
  "its sheets renamed, the ledger too": {
    deeds: [
      { do: "rename", sheet: "Cruscotto", to: "L'andamento, 2016" },
      { do: "rename", sheet: B, to: "Scheda (B)" },
      { do: "rename", sheet: LEDGER, to: "nascosto" },
    ],
    names: { cockpit: "L'andamento, 2016", "programme:2.1.1": "Scheda (B)" },
  },
  "its sheets moved before the user's": {
    deeds: [
      { do: "move", sheet: B, at: 0 },
      { do: "move", sheet: LEDGER, at: 0 },
      { do: "move", sheet: "Cruscotto", at: 8 },
    ],
  },
  "copies made of its sheets": {
    deeds: [
      { do: "copy", sheet: "Cruscotto", to: "Cruscotto_2", at: 0 },
      { do: "copy", sheet: B, to: "Scheda di prova", at: 1 },
      { do: "copy", sheet: "Segnalazioni", to: "Segnalazioni stampate", at: 2 },
      { do: "copy", sheet: RULES, to: "Regole_2", at: 9 },
    ],
    copies: ["Cruscotto_2", "Scheda di prova", "Segnalazioni stampate", "Regole_2"],
  },
  "columns inserted on every sheet": {
    deeds: [
      { do: "insertColumns", sheet: "Cruscotto", at: 2, count: 2 },
      { do: "insertColumns", sheet: "Indice", at: 0, count: 1 },
      { do: "insertColumns", sheet: A, at: PROGRAMME.id, count: 1 },
      { do: "insertColumns", sheet: B, at: PROGRAMME.december, count: 3 },
      { do: "insertColumns", sheet: "Segnalazioni", at: 1, count: 1 },
      { do: "insertColumns", sheet: RULES, at: 1, count: 1 },
    ],
  },
  "rows and columns inserted on the plan and on a programme": {
    deeds: [
      { do: "insertRows", sheet: "Piano", at: 1, count: 2 },
      { do: "insertColumns", sheet: "Piano", at: 1, count: 1 },
      { do: "insertRows", sheet: B, at: 3, count: 2 },
    ],
  },
};

describeWithLibreOffice("a workbook with Cabina's sheets", () => {
  let typed: Uint8Array;
  let score: unknown;
  beforeAll(async () => {
    typed = await typedBook();
    writeFileSync(path("typed"), typed);
    score = scoreOf(path("typed"));
  }, 120_000);

  it("counts what was typed on them", () => {
    expect(score).toMatchObject({ score: expect.closeTo(0.925, 6) });
  });

  it.each(Object.entries(TRAVELS))(
    "is recognised after it was %s, and refreshed where it stands",
    async (_, { deeds, names = {}, copies = [] }) => {
      const [moved, again] = [fresh(), fresh()];
      writeFileSync(moved, await editedByHand(typed, deeds));
      expect(withoutPlaces(scoreOf(moved))).toEqual(withoutPlaces(score));
      const before = await snapshotOf(bytesOf(moved));
      expect(ownNames(before)).toEqual({ ...ownNames(await snapshotOf(typed)), ...names });
      const built = cabina("build", moved, "-o", again, "--json");
      expect(built.error).toBe("");
      expect(JSON.parse(built.out)).toMatchObject({ newSheets: [], keptByHand: [] });
      const after = await snapshotOf(bytesOf(again));
      expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
      for (const name of ["Piano", ...copies]) expect(sheetOf(after, name)).toEqual(sheetOf(before, name));
      expect(withoutPlaces(scoreOf(again))).toEqual(withoutPlaces(score));
      const third = cabina("build", again, "-o", fresh(), "--json");
      expect(JSON.parse(third.out)).toMatchObject({ newSheets: [], changedCells: 0 });
    },
    120_000,
  );

  it("is recognised under another file name", () => {
    copyFileSync(path("typed"), path("copia di typed"));
    expect(scoreOf(path("copia di typed"))).toEqual(score);
    const again = cabina("build", path("copia di typed"), "-o", fresh(), "--json");
    expect(JSON.parse(again.out)).toMatchObject({ newSheets: [] });
  });

  it("whose copied sheet outlives the sheet gets a new one, and the copy stays as it is", async () => {
    const [moved, again] = [fresh(), fresh()];
    const deeds: readonly Deed[] = [
      { do: "copy", sheet: "Cruscotto", to: "Tenuto", at: 0 },
      { do: "remove", sheet: "Cruscotto" },
    ];
    writeFileSync(moved, await editedByHand(typed, deeds));
    const before = await snapshotOf(bytesOf(moved));
    expect(ownNames(before).cockpit).toBeUndefined();
    expect(withoutPlaces(scoreOf(moved))).toEqual(withoutPlaces(score));
    const built = cabina("build", moved, "-o", again, "--json");
    expect(JSON.parse(built.out)).toMatchObject({ newSheets: ["Cruscotto"] });
    const after = await snapshotOf(bytesOf(again));
    expect(sheetOf(after, "Tenuto")).toEqual(sheetOf(before, "Tenuto"));
    expect(rowOf(sheetOf(after, "Cruscotto"), COCKPIT.id, "2016/2.1.1/1")).toBeGreaterThan(0);
  }, 120_000);
});

/** Addresses apart: rows and columns of the plan may have moved. */
const withoutPlaces = (json: unknown): unknown =>
  JSON.parse(
    JSON.stringify(json, (key, value) => (["at", "cell", "cells", "written"].includes(key) ? undefined : value)),
  );

/** Built by version 1, and then typed into: a result, a note, a threshold, an indicator, an action, an outcome. */
const FIRST_VERSION = join(__dirname, "../fixtures/files/ledger-v1.xlsx");

describe("a workbook that the first Cabina wrote", () => {
  const versionOf = (book: Snapshot): number | undefined => readLedger(book)?.version;

  it("is read as it was, brought up to date by the next refresh, and then stays as it is", async () => {
    const score = scoreOf(FIRST_VERSION);
    expect(score).toMatchObject({ score: expect.closeTo(0.95, 6), coverage: expect.closeTo(1, 6) });
    expect(versionOf(await snapshotOf(bytesOf(FIRST_VERSION)))).toBe(1);
    const again = fresh();
    const built = cabina("build", FIRST_VERSION, "-o", again, "--json");
    expect(JSON.parse(built.out)).toMatchObject({ newSheets: [], keptByHand: [] });
    expect(scoreOf(again)).toEqual(score);
    const after = await snapshotOf(bytesOf(again));
    const ledger = readLedger(after);
    if (ledger?.kind !== "ledger") throw new Error("no ledger");
    expect(ledger.version).toBe(LEDGER_VERSION);
    for (const sheet of ledger.sheets) {
      expect(sheet.width).toBeGreaterThan(0);
      expect([sheet.columns, sheet.columnsMoved]).toEqual([undefined, undefined]);
    }
    expect(ledger.mapping).toEqual([{ sheet: "Piano", column: 6, meaning: "ignore" }]);
    const [before, now] = [readOwnSheets(await snapshotOf(bytesOf(FIRST_VERSION))), readOwnSheets(after)];
    for (const part of ["typed", "added", "outcomes", "rules"] as const) expect(now?.[part]).toEqual(before?.[part]);
    const third = cabina("build", again, "-o", fresh(), "--json");
    expect(JSON.parse(third.out)).toMatchObject({ newSheets: [], changedCells: 0 });
  });
});

describeWithLibreOffice("a workbook that the first Cabina wrote, its columns moved", () => {
  it("is neither read nor written: nobody can say where the columns stand", async () => {
    const [moved, again] = [fresh(), fresh()];
    const deed = { do: "insertColumns", sheet: B, at: PROGRAMME.december, count: 1 } as const;
    writeFileSync(moved, await editedByHand(bytesOf(FIRST_VERSION), [deed]));
    const ran = cabina("build", moved, "-o", again);
    expect(ran.status).toBe(2);
    expect(ran.error).toContain("colonne");
    expect(existsSync(again)).toBe(false);
    expect(cabina("score", moved).status).toBe(2);
  }, 60_000);
});

describe("a workbook that a newer Cabina wrote", () => {
  const newer = path("newer");
  beforeAll(async () => {
    writeFileSync(path("vecchio"), await bookOfGrids({ Piano: PLAN }));
    expect(cabina("build", path("vecchio"), "-o", path("fatto")).status).toBe(0);
    const version = { sheet: LEDGER, row: 0, column: 1, value: LEDGER_VERSION + 1 };
    writeFileSync(newer, await typeByHand(bytesOf(path("fatto")), [version]));
  });

  /** Every command that writes a workbook from another one. */
  const writing = COMMANDS.filter(({ options }) => options.some(({ name }) => name === "out")).map(({ name }) => name);

  it("could be written by some commands", () => {
    expect(writing).toEqual(expect.arrayContaining(["build", "fix"]));
  });

  it.each(writing)("is not written by cabina %s", (command) => {
    const before = bytesOf(newer);
    const ran = cabina(command, newer, "-o", path(`da ${command}`));
    expect(ran.status).toBe(2);
    expect(ran.error).toContain("una versione più nuova di Cabina");
    expect(existsSync(path(`da ${command}`))).toBe(false);
    expect(bytesOf(newer)).toEqual(before);
  });

  it("is not written in place, nor tried", () => {
    for (const option of ["--in-place", "--dry-run"]) {
      const ran = cabina("build", newer, option, "--lang", "en");
      expect(ran).toMatchObject({ status: 2, out: "" });
      expect(ran.error).toContain("a newer version of Cabina");
    }
  });

  it.each([
    ["score", ["--json"]],
    ["score", []],
    ["check", ["--json"]],
    ["check", []],
  ] as const)("is read by cabina %s %j, as if Cabina's sheets were not there, and that is said", (command, options) => {
    const ran = cabina(command, newer, ...options);
    const own = cabina(command, path("vecchio"), ...options);
    expect(ran.status).toBe(own.status);
    expect(ran.out).toBe(own.out);
    expect(own.error).toBe("");
    expect(ran.error.trim().split("\n")).toHaveLength(1);
    expect(ran.error).toContain("non è stato letto");
    expect(cabina(command, newer, "--lang", "en").error).toContain("was not read");
  });

  it("is read also where the ids by which Cabina's sheets are known are gone", async () => {
    const marks = (await snapshotOf(bytesOf(newer))).sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, column) =>
          /^#.*\/1$/.test(String(cell?.value)) ? [{ sheet: name, row, column, value: null }] : [],
        ),
      ),
    );
    expect(marks.length).toBeGreaterThan(4);
    writeFileSync(path("senza codici"), await typeByHand(bytesOf(newer), marks));
    expect(cabina("score", path("senza codici"), "--json").out).toBe(cabina("score", path("vecchio"), "--json").out);
  });
});
