import { likeness } from "../../shared/plan/likeness";
import type { Indicator, OperationalIndicator, Plan } from "../../shared/plan/plan";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { scorePlan } from "../../shared/score/scorePlan";
import { defaultSettings } from "../../shared/score/settings";
import { layOutSheets } from "../../shared/sheets/layOutSheets";
import { OVERRIDE_INPUTS, PROGRAMME, RULES } from "../../shared/sheets/places";
import { planEdits } from "../../shared/sheets/planEdits";
import { addedId } from "../../shared/sheets/programmeSheet/rowIds";
import { matchIndicators, type Wanted } from "../../shared/sheets/readBack/matchIndicators";
import type { OwnSheets } from "../../shared/sheets/readBack/ownSheets";
import { readOwnSheets } from "../../shared/sheets/readBack/readOwnSheets";
import { renamedIndicators, withTyped } from "../../shared/sheets/readBack/withTyped";
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import { serialOf } from "../../shared/workbook/days";
import { type CellValue, type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { samplePlan } from "./programmeSample";
import { renamed, snapshotOf, typedInto } from "./readBackSnapshot";

const settings = defaultSettings(2016, "2016-12-31");
const plan = samplePlan();

/** The sheets of a plan, laid out over what stands already. */
function layOut(of: Plan, before: Snapshot, own?: OwnSheets): SheetDoc[] {
  return layOutSheets({ scorecard: scorePlan(of, settings), own, snapshot: before, language: "it" });
}

const user = snapshotOf(...sampleSheets());
const made = layOut(plan, user);
const book: Snapshot = { sheets: [...user.sheets, ...snapshotOf(...made).sheets] };
const SCHEDA = made.find(({ key }) => key === "programme:1.1.1")?.name ?? "";
const strategic = firstIndicator(plan, "1.1.1");

function firstIndicator(of: Plan, code: string): Indicator {
  const programmes = of.perspectives.flatMap(({ objectives }) => objectives.flatMap(({ programmes }) => programmes));
  const found = programmes.find((programme) => programme.code === code)?.indicators[0];
  if (found === undefined) throw new Error(`no indicator in ${code}`);
  return found;
}

const operationalOf = (of: Plan, code: string): readonly OperationalIndicator[] =>
  of.details.find((detail) => detail.code === code)?.operational ?? [];

function rowWith(snapshot: Snapshot, sheet: string, column: number, id: string): number {
  const row = sheetNamed(snapshot, sheet)?.rows.findIndex((cells) => cells?.[column]?.value === id) ?? -1;
  if (row < 0) throw new Error(`no row ${id}`);
  return row;
}

/** The workbook after a person typed into the row of an id. */
const type = (snapshot: Snapshot, id: string, idColumn: number, column: number, value: CellValue): Snapshot =>
  typedInto(snapshot, SCHEDA, rowWith(snapshot, SCHEDA, idColumn, id), column, value);

function read(snapshot: Snapshot): OwnSheets {
  const own = readOwnSheets(snapshot);
  if (own === undefined) throw new Error("no own sheets");
  return own;
}

const onSheet = (snapshot: Snapshot, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot => ({
  sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

describe("reading the generated sheets back", () => {
  it("finds none in a workbook that has none", () => {
    expect(readOwnSheets(user)).toBeUndefined();
  });

  it("knows the names of all sheets by key", () => {
    const { names, year } = read(book);
    expect(year).toBe(2016);
    expect(names).toEqual(Object.fromEntries(made.map(({ key, name }) => [key, name])));
  });

  it("knows them after a person renamed one", () => {
    expect(read(renamed(book, SCHEDA, "Scheda 1")).names["programme:1.1.1"]).toBe("Scheda 1");
  });

  it.each<readonly [string, number, CellValue]>([
    ["a number", PROGRAMME.august, 17],
    ["a text", PROGRAMME.december, "26 testate"],
    ["sì", PROGRAMME.april, "sì"],
    ["TRUE", PROGRAMME.april, true],
    ["zero", PROGRAMME.december, 0],
  ])("reads %s typed at a checkpoint", (_what, column, value) => {
    const { typed } = read(type(book, strategic.id, PROGRAMME.id, column, value));
    const cells = typed[strategic.id]?.checkpoints.map((cell) => cell.value);
    expect(cells?.[column - PROGRAMME.april]).toBe(value);
    expect(cells?.filter((cell) => cell !== null)).toHaveLength(1);
  });

  it("reads every override", () => {
    const typings: readonly (readonly [keyof typeof OVERRIDE_INPUTS, CellValue])[] = [
      ["direction", "meno è meglio"],
      ["threshold", 7.5],
      ["by", serialOf("2016-09-30")],
      ["judged", 0.8],
      ["doneOn", serialOf("2016-09-01")],
      ["waived", "sì"],
      ["waivedReason", "sede chiusa per lavori"],
    ];
    const changed = typings.reduce(
      (snapshot, [name, value]) => type(snapshot, strategic.id, PROGRAMME.overrideId, OVERRIDE_INPUTS[name], value),
      book,
    );
    expect(read(changed).typed[strategic.id]).toMatchObject({
      override: { direction: "lower", threshold: 7.5, by: "2016-09-30", judged: 0.8 },
      doneOn: { value: serialOf("2016-09-01") },
      waived: true,
      waivedReason: "sede chiusa per lavori",
    });
  });

  it.each<readonly [keyof typeof OVERRIDE_INPUTS, CellValue]>([
    ["threshold", "7,5"],
    ["direction", "su"],
    ["by", "30/09/2016"],
    ["judged", true],
  ])("ignores a %s that the formulas do not understand either", (name, value) => {
    const { typed } = read(type(book, strategic.id, PROGRAMME.overrideId, OVERRIDE_INPUTS[name], value));
    expect(typed[strategic.id]?.override).toEqual({});
  });

  it("takes blanks for no reason", () => {
    const changed = type(book, strategic.id, PROGRAMME.overrideId, OVERRIDE_INPUTS.waivedReason, "  ");
    expect(read(changed).typed[strategic.id]?.waivedReason).toBeUndefined();
  });

  it("finds the cells of an indicator after the rows of the sheet were sorted", () => {
    const typed = type(book, strategic.id, PROGRAMME.id, PROGRAMME.december, 26);
    const sorted = onSheet(typed, SCHEDA, (sheet) => ({ ...sheet, rows: [...sheet.rows].reverse() }));
    expect(read(sorted).typed[strategic.id]?.checkpoints[2].value).toBe(26);
  });

  it("takes the first of two rows with the same id, as the formulas do", () => {
    const row = rowWith(book, SCHEDA, PROGRAMME.id, strategic.id);
    const copied = onSheet(book, SCHEDA, (sheet) => ({ ...sheet, rows: [...sheet.rows, sheet.rows[row]] }));
    const last = (sheetNamed(copied, SCHEDA)?.rows.length ?? 0) - 1;
    const changed = typedInto(copied, SCHEDA, last, PROGRAMME.december, 99);
    expect(read(changed).typed[strategic.id]?.checkpoints[2].value).toBeNull();
  });

  it("reads nothing from a sheet when nobody can say where its columns stand, and says so", () => {
    const typed = type(book, strategic.id, PROGRAMME.id, PROGRAMME.december, 26);
    const moved: Snapshot = {
      sheets: typed.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row?.map((cell) =>
            cell?.formula?.startsWith("SUM(COLUMNS(") && cell.formula.includes(SCHEDA)
              ? { ...cell, formula: cell.formula.replace("$C$1:$C$", "$D$1:$D$") }
              : cell,
          ),
        ),
      })),
    };
    const own = read(moved);
    expect(own.typed[strategic.id]).toBeUndefined();
    expect(own.problems).toEqual([{ code: "moved-columns", at: expect.objectContaining({ sheet: SCHEDA }) }]);
  });

  it("reads the settings, and a blank reference date as today", () => {
    const rules = made.find(({ key }) => key === "rules")?.name ?? "";
    expect(read(book).rules).toMatchObject({ settings: { cap: 1 }, reference: "2016-12-31" });
    const open = typedInto(book, rules, RULES.reference, RULES.column, null);
    expect(read(open).rules.reference).toBeUndefined();
    expect(read(open).problems).toEqual([]);
  });

  it("reads an operational indicator that a person wrote into a free row, and asks for more rows only when all are full", () => {
    const write = (snapshot: Snapshot, number: number): Snapshot => {
      const id = addedId(2016, "1.1.1", number);
      const titled = type(snapshot, id, PROGRAMME.id, PROGRAMME.title, `Nuovo indicatore ${number}`);
      return type(type(titled, id, PROGRAMME.id, PROGRAMME.target, ">= 4"), id, PROGRAMME.id, PROGRAMME.december, 3);
    };
    const one = write(book, 2);
    const own = read(one);
    const operational = operationalOf(withTyped(plan, own), "1.1.1");
    expect(operational[operational.length - 1]).toMatchObject({
      id: addedId(2016, "1.1.1", 2),
      title: { value: "Nuovo indicatore 2" },
      typed: { checkpoints: [{ value: null }, { value: null }, { value: 3 }] },
    });
    const again = layOut(withTyped(plan, own), one, own);
    const rowsOf = (docs: readonly SheetDoc[]) => docs.find(({ name }) => name === SCHEDA)?.rows.length;
    expect(rowsOf(again)).toBe(rowsOf(made));
    const two = [1, 3].reduce(write, book);
    expect(rowsOf(layOut(withTyped(plan, read(two)), two, read(two)))).toBe(rowsOf(made));
    const full = [1, 2, 3].reduce(write, book);
    const fullOwn = read(full);
    expect(rowsOf(layOut(withTyped(plan, fullOwn), full, fullOwn))).toBe((rowsOf(made) ?? 0) + 3);
  });
});

describe("a second generation", () => {
  const typings: readonly (readonly [string, number, number, CellValue])[] = [
    [strategic.id, PROGRAMME.id, PROGRAMME.april, 9],
    [strategic.id, PROGRAMME.id, PROGRAMME.note, "rassegna stampa"],
    [strategic.id, PROGRAMME.overrideId, OVERRIDE_INPUTS.threshold, 30],
    [operationalOf(plan, "1.1.1")[1]?.id ?? "", PROGRAMME.id, PROGRAMME.december, serialOf("2016-12-07")],
  ];
  const typed = typings.reduce((snapshot, [id, ids, column, value]) => type(snapshot, id, ids, column, value), book);

  it("keeps every typed cell where it is", () => {
    const own = read(typed);
    const again = layOut(withTyped(plan, own), typed, own);
    const sheet = again.find(({ name }) => name === SCHEDA);
    for (const [id, ids, column, value] of typings) {
      const cell = sheet?.rows[rowWith(typed, SCHEDA, ids, id)]?.cells[column];
      expect(cell).toMatchObject({ home: true, content: { kind: "value", value } });
    }
  });

  it("writes nothing into home cells, and no cell at all when nothing changed", () => {
    const own = read(book);
    const planned = planEdits(book, layOut(withTyped(plan, own), book, own), own.names);
    expect(planned).toMatchObject({ ok: true, value: { edits: [], keptByHand: [] } });
  });

  it("keeps actions and amounts that people changed", () => {
    const id = "2016/1.1.1/actions/1";
    const row = rowWith(book, SCHEDA, PROGRAMME.firstFree, id);
    const changed = typedInto(book, SCHEDA, row, PROGRAMME.title, "Un'altra azione");
    const own = read(changed);
    const again = layOut(withTyped(plan, own), changed, own).find(({ name }) => name === SCHEDA);
    expect(again?.rows[row]?.cells[PROGRAMME.title]).toMatchObject({
      home: true,
      content: { value: "Un'altra azione" },
    });
  });

  it("clears the literals of an earlier reading, and keeps what a person wrote beside the tables", () => {
    const name = made.find(({ key }) => key === "programme:1.1.1")?.name ?? "";
    const deadline = operationalOf(plan, "1.1.1").find(({ title }) =>
      title.value.startsWith("Presentazione di 1 report"),
    );
    if (deadline === undefined) throw new Error("no deadline");
    const row = rowWith(book, name, PROGRAMME.id, deadline.id);
    const day = serialOf("2016-11-30");
    const dayColumn =
      sheetNamed(book, name)?.rows[row]?.findIndex((cell) => cell?.formula === undefined && cell?.value === day) ?? -1;
    const noted = typedInto(book, name, row, PROGRAMME.weight, "chiedere a Paola");
    const own = read(noted);
    const changed: Plan = JSON.parse(
      JSON.stringify(withTyped(plan, own)).split(JSON.stringify(deadline.targets[2016]?.value)).join('"almeno 5"'),
    );
    const planned = planEdits(noted, layOut(changed, noted, own), own.names);
    const writes = planned.ok
      ? planned.value.edits.flatMap((edit) => (edit.kind === "writeCells" && edit.sheet === name ? edit.cells : []))
      : [];
    const onRow = writes.filter((write) => write.row === row);
    expect(onRow).toContainEqual(
      expect.objectContaining({ column: dayColumn, content: { kind: "blank" }, expected: day }),
    );
    expect(onRow.map(({ column }) => column)).not.toContain(PROGRAMME.weight);
  });

  it("counts a typed result in the score", () => {
    const own = read(type(book, strategic.id, PROGRAMME.overrideId, OVERRIDE_INPUTS.judged, 0.5));
    const scored = scorePlan(withTyped(plan, own), settings).indicators.find(
      ({ indicator }) => indicator.id === strategic.id,
    );
    expect(scored?.achievement).toBe(0.5);
  });
});

describe("ids of indicators", () => {
  const known = (title: string, more: Partial<Wanted> & { id?: string } = {}) => ({
    id: title,
    year: 2016,
    perspective: "A",
    programme: "1.1.1",
    title,
    target: "1",
    ...more,
  });
  const wanted = (title: string, more: Partial<Wanted> = {}): Wanted => ({
    perspective: "A",
    programme: "1.1.1",
    title,
    target: "1",
    ...more,
  });
  const pairs = (all: readonly Wanted[], of: readonly ReturnType<typeof known>[]) =>
    matchIndicators(all, of).map(({ wanted: one, known: other, renamed: near }) => [one.title, other.id, near]);

  it.each<readonly [string, readonly Wanted[], readonly ReturnType<typeof known>[], readonly unknown[]]>([
    [
      "by title, whatever the order",
      [wanted("b"), wanted("a")],
      [known("a"), known("b")],
      [
        ["b", "b", false],
        ["a", "a", false],
      ],
    ],
    ["with another target", [wanted("a", { target: "2" })], [known("a")], [["a", "a", false]]],
    [
      "with other quotes, case and blanks",
      [wanted("L’ENTE  «x»")],
      [known('l\'ente "x"')],
      [["L’ENTE  «x»", 'l\'ente "x"', false]],
    ],
    ["in another perspective", [wanted("a", { perspective: "B" })], [known("a")], [["a", "a", false]]],
    ["not in another programme", [wanted("a", { programme: "1.1.2" })], [known("a")], []],
    [
      "by a near title, said to be renamed",
      [wanted("numero di visitatori del museo")],
      [known("numero visitatori del museo")],
      [["numero di visitatori del museo", "numero visitatori del museo", true]],
    ],
    [
      "not by a near title with another number",
      [wanted("fase 1 del progetto museo")],
      [known("fase 2 del progetto museo")],
      [],
    ],
    [
      "not by a near title that two have",
      [wanted("numero visitatori museo")],
      [known("numero visitatori museo A"), known("numero visitatori museo B")],
      [],
    ],
    ["not by place", [wanted("apertura sportello")], [known("costo del personale")], []],
  ])("are found again %s", (_what, all, of, expected) => {
    expect(pairs(all, of)).toEqual(expected);
  });

  it("tell two rows of one title apart by their target", () => {
    const all = [wanted("a", { target: "2" }), wanted("a", { target: "1" })];
    const of = [known("a", { id: "one", target: "1" }), known("a", { id: "two", target: "2" })];
    expect(pairs(all, of).map(([, id]) => id)).toEqual(["two", "one"]);
  });

  it("stay with their indicators when the rows of the plan change places", () => {
    const own = read(type(book, strategic.id, PROGRAMME.id, PROGRAMME.december, 26));
    const shuffled: Plan = JSON.parse(JSON.stringify(plan).split(JSON.stringify(strategic.id)).join('"another id"'));
    const back = withTyped(shuffled, own);
    expect(firstIndicator(back, "1.1.1")).toMatchObject({
      id: strategic.id,
      typed: { checkpoints: [{}, {}, { value: 26 }] },
    });
  });

  it("of a new indicator never take one that the sheets use", () => {
    const own = read(type(book, strategic.id, PROGRAMME.id, PROGRAMME.december, 26));
    const title = { ...strategic.title, value: "Una cosa del tutto diversa" };
    const replaced: Plan = JSON.parse(
      JSON.stringify(plan).replace(JSON.stringify(strategic.title), JSON.stringify(title)),
    );
    const back = firstIndicator(withTyped(replaced, own), "1.1.1");
    expect(back.title.value).toBe(title.value);
    expect(back.id).not.toBe(strategic.id);
    expect(back.typed).toBeUndefined();
  });

  it("are said to be renamed when only a near title is left", () => {
    const title = { ...strategic.title, value: `${strategic.title.value} nuovi` };
    const replaced: Plan = JSON.parse(
      JSON.stringify(plan).replace(JSON.stringify(strategic.title), JSON.stringify(title)),
    );
    expect(renamedIndicators(replaced, read(book))).toEqual([
      { id: strategic.id, before: strategic.title.value, title: title.value },
    ]);
  });

  it.each([
    ["abcd", "abcd", 1],
    ["abcd", "wxyz", 0],
    ["fase 1", "fase 2", 0],
    ["", "", 1],
  ])("%s and %s are alike by %d", (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected);
  });
});

describe("a checkpoint in a cell that is still shown as a day", () => {
  const withFormat = (snapshot: Snapshot): Snapshot =>
    onSheet(snapshot, SCHEDA, (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells?.map((cell, column) =>
          column === PROGRAMME.december && cell ? { ...cell, format: "dd/mm/yyyy" } : cell,
        ),
      ),
    }));
  const december = (value: CellValue) =>
    read(withFormat(type(book, strategic.id, PROGRAMME.id, PROGRAMME.december, value))).typed[strategic.id]
      ?.checkpoints[2];

  it.each([12, 5.001, 350, -3])("is the number %s, which formulas see too", (value) => {
    expect(december(value)).toEqual(expect.not.objectContaining({ format: expect.anything() }));
    expect(december(value)?.value).toBe(value);
  });

  it("is the day where it can be one", () => {
    expect(december(serialOf("2016-12-07"))).toMatchObject({ value: serialOf("2016-12-07"), format: "dd/mm/yyyy" });
  });
});
