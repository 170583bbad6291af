/** LibreOffice recalculates the generated sheets from their formulas alone and must find what the core calculated. */
import type { Indicator, WeightCell } from "../../shared/plan/plan";
import type { Settings } from "../../shared/score/settings";
import { newSheetEdits } from "../../shared/sheets/newSheetEdits";
import { COCKPIT, RULES, STATES } from "../../shared/sheets/places";
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import { cellName } from "../../shared/workbook/address";
import { serialOf } from "../../shared/workbook/days";
import type { CellContent, CellWrite, StyledArea } from "../../shared/workbook/edit";
import {
  type CellValue,
  isCellError,
  type SheetSnapshot,
  type Snapshot,
  sheetNamed,
} from "../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { mixedPlan } from "./cockpitKinds";
import { layOutBook, type PlanBook, type PlanSpec, planBook } from "./cockpitPlans";
import { findCircle } from "./programmeCircle";

/** A workbook with the user's sheet and ours, written by the file host. */
async function bookOf(sheet: SheetSnapshot, docs: readonly SheetDoc[]): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  const cells: CellWrite[] = [];
  const areas: StyledArea[] = [];
  for (const [row, line] of sheet.rows.entries())
    for (const [column, cell] of (line ?? []).entries()) {
      if (cell === undefined || cell.value === null || isCellError(cell.value)) continue;
      cells.push({ row, column, content: { kind: "value", value: cell.value }, expected: null });
      if (cell.format !== undefined)
        areas.push({ top: row, bottom: row, left: column, right: column, style: { format: cell.format } });
    }
  const applied = await host.applyEdits([
    { kind: "addSheet", sheet: sheet.name, hidden: false },
    { kind: "writeCells", sheet: sheet.name, cells },
    { kind: "styleCells", sheet: sheet.name, areas },
    ...docs.flatMap(newSheetEdits),
  ]);
  expect(applied.kind).toBe("applied");
  return host.save();
}

/** Formula cells that LibreOffice calculates otherwise than the value beside them says. */
function differences(docs: readonly SheetDoc[], found: Snapshot, keys: readonly string[]): string[] {
  const wrong: string[] = [];
  for (const doc of docs.filter(({ key }) => keys.includes(key))) {
    const sheet = sheetNamed(found, doc.name);
    for (const [row, { cells }] of doc.rows.entries())
      for (const [column, { content }] of Object.entries(cells)) {
        if (content.kind !== "formula") continue;
        const now = sheet?.rows[row]?.[Number(column)]?.value ?? "";
        if (!same(content.value, now))
          wrong.push(
            `${doc.name}!${cellName(row, Number(column))}: ${JSON.stringify(content.value)} → ${JSON.stringify(now)}`,
          );
      }
  }
  return wrong;
}

const same = (one: CellValue, other: CellValue): boolean =>
  typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 1e-9 : one === other;

const countOf = (doc: SheetDoc): number =>
  doc.rows.reduce(
    (sum, { cells }) => sum + Object.values(cells).filter(({ content }) => content.kind === "formula").length,
    0,
  );

const cockpitOf = (docs: readonly SheetDoc[]): SheetDoc => {
  const doc = docs.find(({ key }) => key === "cockpit");
  if (!doc) throw new Error("no cockpit");
  return doc;
};

/** What each case has of its own. */
const CASES: readonly (readonly [string, number, Partial<Settings>, Partial<PlanBook["plan"]>])[] = [
  ["the settings as they are at first", 1, {}, {}],
  ["the year closed, missing results as zero", 2, { today: "2017-03-01", missing: "zero" }, {}],
  [
    "April, with the mirror, a cap of 150 % and a discount for each day",
    3,
    { today: "2016-04-30", method: "mirror", cap: 1.5, latePerDay: 0.02 },
    {},
  ],
  [
    "weights that are shares of their parent, other bands",
    4,
    { yellowFrom: 0.5, greenFrom: 0.8 },
    { weightsAre: "sharesOfParent" },
  ],
];

describeWithLibreOffice("the cockpit recalculated by LibreOffice", () => {
  it.each(CASES)("agrees with the core in every cell: %s", async (_, seed, settings, more) => {
    const book = planBook(mixedPlan(seed, 2), more);
    const { docs, scorecard } = layOutBook(book, settings);
    const found = await recalculate(await bookOf(book.sheet, docs));
    expect(countOf(cockpitOf(docs))).toBeGreaterThan(2000);
    expect(new Set(scorecard.indicators.map(({ status }) => status)).size).toBeGreaterThanOrEqual(5);
    expect(differences(docs, found, ["cockpit", "rules"])).toEqual([]);
  });
});

/** The user's sheet after somebody typed a value over a cell. */
function typedOver(sheet: SheetSnapshot, row: number, column: number, value: CellValue): SheetSnapshot {
  const rows = sheet.rows.map((line) => [...(line ?? [])]);
  const line = rows[row];
  if (line) line[column] = { ...line[column], value };
  return { ...sheet, rows };
}

/** A sheet of ours after somebody typed into one of its cells. */
const typedInto = (docs: readonly SheetDoc[], key: string, row: number, column: number, value: CellValue): SheetDoc[] =>
  docs.map((doc) => {
    if (doc.key !== key) return doc;
    const rows = doc.rows.map((line, place) => {
      const cell = line.cells[column];
      if (place !== row || cell === undefined) return line;
      const content: CellContent = value === null || isCellError(value) ? { kind: "blank" } : { kind: "value", value };
      return { ...line, cells: { ...line.cells, [column]: { ...cell, content } } };
    });
    return { ...doc, rows };
  });

const TITLE = 1;
const WEIGHT = 2;
const RESULT = 4;
const TARGET = 6;

/** Four indicators in two perspectives; the first result, its weight and its target stand in row 4 of the sheet. */
const small = (first: { result?: CellValue; weight?: number; target?: CellValue; title?: string } = {}): PlanSpec => [
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
              {
                title: first.title ?? "N. uscite",
                weight: first.weight ?? 0.4,
                target: first.target ?? "almeno 25",
                result: first.result ?? 20,
              },
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
const FIRST_ROW = 4;

/** What the cockpit shows on the row of an indicator, by its place in the plan. */
function shown(docs: readonly SheetDoc[], found: Snapshot, place: number) {
  const doc = cockpitOf(docs);
  const rows = doc.rows.flatMap(({ cells }, row) => (cells[COCKPIT.programme]?.content.kind === "value" ? [row] : []));
  const row = rows[place] ?? -1;
  const value = (column: number): CellValue => sheetNamed(found, doc.name)?.rows[row]?.[column]?.value ?? "";
  return {
    state: value(COCKPIT.state),
    achievement: value(COCKPIT.achievement),
    band: value(COCKPIT.band),
    assessed: value(COCKPIT.assessedWeight),
  };
}

/** Changes by hand that need no refresh: what the core would say of the changed plan. */
const CHANGES: readonly (readonly [string, (sheet: SheetSnapshot) => SheetSnapshot, PlanSpec, Partial<Settings>])[] = [
  ["a result", (sheet) => typedOver(sheet, FIRST_ROW, RESULT, 27), small({ result: 27 }), {}],
  ["a result taken away", (sheet) => typedOver(sheet, FIRST_ROW, RESULT, null), small({ result: "" }), {}],
  [
    "a result that becomes a day",
    (sheet) => typedOver(sheet, FIRST_ROW, RESULT, 42_700),
    small({ result: 42_700 }),
    {},
  ],
];

/** The same four indicators where no node has a weight of its own. */
const withoutNodeWeights = (first: { weight?: number } = {}): PlanSpec =>
  small(first).map((perspective) => ({
    ...perspective,
    children: perspective.children.map(({ weight: _objective, ...objective }) => ({
      ...objective,
      children: objective.children.map(({ weight: _programme, ...programme }) => programme),
    })),
  }));

const WEIGHT_CHANGES: readonly (readonly [string, (first?: { weight?: number }) => PlanSpec, number])[] = [
  ["smaller", small, 0.1],
  ["below zero, which counts as none, as in the core", small, -0.1],
  ["below zero under nodes without a weight", withoutNodeWeights, -0.1],
];

/** Changes of settings on *Regole di calcolo*. */
const RULE_CHANGES: readonly (readonly [string, number, number | string, Partial<Settings>])[] = [
  ["the reference date", RULES.reference, 42_460, { today: "2016-03-31" }],
  ["the cap", RULES.cap, 1.5, { cap: 1.5 }],
  ["the method", RULES.method, "2 − risultato ÷ target", { method: "mirror" }],
  ["missing results", RULES.missing, "contano zero", { missing: "zero" }],
  ["a band", RULES.greenFrom, 0.95, { greenFrom: 0.95 }],
];

type TypedRule = Exclude<keyof typeof RULES, "column" | "used">;

/** Cells of *Regole di calcolo* as nobody should leave them, and what the note beside each then says. */
const MISUSED: readonly (readonly [string, Partial<Readonly<Record<TypedRule, CellValue>>>])[] = [
  [
    "cleared",
    {
      closing: null,
      cap: null,
      method: null,
      late: null,
      missing: null,
      yellowFrom: null,
      greenFrom: null,
      tolerance: null,
    },
  ],
  [
    "filled with what they cannot be",
    {
      ...{ year: 2017, today: 40_000, closing: "31/12/2016", cap: 3, method: "boh", late: -1, missing: "zero" },
      ...{ yellowFrom: 0.95, tolerance: "poca" },
    },
  ],
  [
    "filled with yes and other words",
    { closing: true, cap: "100%", method: 2, late: "1", missing: 0, greenFrom: 1.2, tolerance: true },
  ],
];

const WARNINGS: Readonly<Record<TypedRule, string>> = {
  year: "! Questi fogli sono del 2016: i numeri restano suoi.",
  reference: "! Valore non ammesso: si usa oggi.",
  today: "! Questa data si calcola: nei punteggi vale quella di riferimento, o oggi.",
  closing: "! Valore non ammesso: si usa 31/12/2016.",
  cap: "! Valore non ammesso: si usa 100%.",
  method: "! Valore non ammesso: si usa target ÷ risultato.",
  late: "! Valore non ammesso: si usa 100%.",
  missing: "! Valore non ammesso: si usa fuori dal punteggio.",
  yellowFrom: "! Il giallo deve cominciare sopra 0% e sotto il verde, il verde al più a 100%: si usano 70% e 90%.",
  greenFrom: "! Il giallo deve cominciare sopra 0% e sotto il verde, il verde al più a 100%: si usano 70% e 90%.",
  tolerance: "! Valore non ammesso: si usa 0,01%.",
};

describeWithLibreOffice("the rules that a person clears or misuses", () => {
  it.each(MISUSED)("%s count as their defaults, and each row says so", async (_, typed) => {
    const book = planBook(small({ result: 60 }));
    const { docs } = layOutBook(book);
    const rules = docs.find(({ key }) => key === "rules");
    const entries = Object.entries(typed) as [TypedRule, CellValue][];
    const changed = entries.reduce(
      (all, [rule, value]) => typedInto(all, "rules", RULES[rule], RULES.column, value),
      docs,
    );
    const found = await recalculate(await bookOf(book.sheet, changed));
    expect(differences(docs, found, ["cockpit", "index", "programme:1.1.1"])).toEqual([]);
    const notes = (rule: TypedRule) => sheetNamed(found, rules?.name ?? "")?.rows[RULES[rule]]?.[3]?.value;
    const wrong = new Set<TypedRule>(entries.map(([rule]) => rule));
    if (wrong.has("yellowFrom") || wrong.has("greenFrom")) wrong.add("yellowFrom").add("greenFrom");
    for (const rule of Object.keys(WARNINGS) as TypedRule[]) {
      if (wrong.has(rule)) expect([rule, notes(rule)]).toEqual([rule, WARNINGS[rule]]);
      else expect([rule, String(notes(rule)).startsWith("!")]).toEqual([rule, false]);
    }
  });

  it("a reference date that is none counts as today", async () => {
    const book = planBook(small());
    const { docs } = layOutBook(book);
    const found = await recalculate(
      await bookOf(book.sheet, typedInto(docs, "rules", RULES.reference, RULES.column, "ieri")),
    );
    const rows = sheetNamed(found, docs.find(({ key }) => key === "rules")?.name ?? "")?.rows;
    expect(rows?.[RULES.reference]?.[3]?.value).toBe(WARNINGS.reference);
    expect(rows?.[RULES.today]?.[RULES.column]?.value).toBeGreaterThan(serialOf("2026-01-01"));
  });
});

describeWithLibreOffice("the cockpit after a change by hand", () => {
  it.each(CHANGES)("follows %s at once", async (_, change, changed, settings) => {
    const book = planBook(small());
    const { docs } = layOutBook(book, settings);
    const after = layOutBook(planBook(changed), settings);
    const found = await recalculate(await bookOf(change(book.sheet), docs));
    expect(differences(after.docs, found, ["cockpit", "rules"])).toEqual([]);
  });

  it.each(WEIGHT_CHANGES)("follows a weight at once, and says that the plan has changed: %s", async (_, of, weight) => {
    const book = planBook(of());
    const { docs } = layOutBook(book);
    const after = layOutBook(planBook(of({ weight })));
    const found = await recalculate(await bookOf(typedOver(book.sheet, FIRST_ROW, WEIGHT, weight), docs));
    const [planLine, ...others] = differences(after.docs, found, ["cockpit", "rules"]);
    expect(planLine).toContain('→ "! piano cambiato: aggiornare"');
    expect(others).toEqual([]);
  });

  it.each(RULE_CHANGES)("follows %s at once", async (_, row, value, settings) => {
    const book = planBook(small());
    const { docs } = layOutBook(book);
    const after = layOutBook(book, settings);
    const found = await recalculate(await bookOf(book.sheet, typedInto(docs, "rules", row, RULES.column, value)));
    expect(differences(after.docs, found, ["cockpit"])).toEqual([]);
  });

  it.each([
    ["its target is another text", (sheet: SheetSnapshot) => typedOver(sheet, FIRST_ROW, TARGET, "almeno 30")],
    ["its title is another one", (sheet: SheetSnapshot) => typedOver(sheet, FIRST_ROW, TITLE, "N. incontri")],
    [
      "a text that nobody has read stands as its result",
      (sheet: SheetSnapshot) => typedOver(sheet, FIRST_ROW, RESULT, "26 testate"),
    ],
    [
      "its row is emptied",
      (sheet: SheetSnapshot) => ({ ...sheet, rows: sheet.rows.map((line, row) => (row === FIRST_ROW ? [] : line)) }),
    ],
  ])("a row shows no number when %s", async (_, change) => {
    const book = planBook(small());
    const { docs } = layOutBook(book);
    const found = await recalculate(await bookOf(change(book.sheet), docs));
    const absent = { state: STATES.reread, achievement: "–", band: "! da rileggere", assessed: 0 };
    expect(shown(docs, found, 0)).toEqual(absent);
    expect(shown(docs, found, 1).state).toBe(STATES.measured);
    const cockpit = sheetNamed(found, cockpitOf(docs).name);
    expect(cockpit?.rows[10]?.[0]?.value).toContain("! da rileggere 1");
  });

  it("two rows that were sorted show no number, and a new row is noticed", async () => {
    const book = planBook(small());
    const { docs } = layOutBook(book);
    const rows = [...book.sheet.rows];
    [rows[FIRST_ROW], rows[FIRST_ROW + 1]] = [rows[FIRST_ROW + 1], rows[FIRST_ROW]];
    rows.push([undefined, { value: "N. nuovi" }, { value: 0.1 }]);
    const found = await recalculate(await bookOf({ ...book.sheet, rows }, docs));
    expect([shown(docs, found, 0).state, shown(docs, found, 1).state]).toEqual([STATES.reread, STATES.reread]);
    expect(sheetNamed(found, cockpitOf(docs).name)?.rows[11]?.[0]?.value).toBe("! piano cambiato: aggiornare");
  });

  it("a column of zeros holds no data until the first other number", async () => {
    const zeros = small({ result: 0 }).map((perspective) => ({
      ...perspective,
      children: perspective.children.map((objective) => ({
        ...objective,
        children: objective.children.map((programme) => ({
          ...programme,
          children: programme.children.map((one) => ({ ...one, result: 0 })),
        })),
      })),
    }));
    const book = planBook(zeros, { emptyResultYears: [2016] });
    const { docs, scorecard } = layOutBook(book);
    expect(scorecard.indicators.map(({ status }) => status)).toEqual(["missing", "missing", "missing", "missing"]);
    expect(differences(docs, await recalculate(await bookOf(book.sheet, docs)), ["cockpit"])).toEqual([]);
    const found = await recalculate(await bookOf(typedOver(book.sheet, FIRST_ROW, RESULT, 30), docs));
    expect(shown(docs, found, 0).achievement).toBe(1);
    expect(shown(docs, found, 3).achievement).toBe(0);
  });
});

/** Ways of writing a weight of 40 %, and what is typed over it for 10 %. */
const WRITTEN: readonly (readonly [string, Pick<WeightCell, "raw" | "numbersAre">, number])[] = [
  ["a weight of 40 for 40 %", { raw: 40, numbersAre: "percentages" }, 10],
  ["a weight as text", { raw: "40%" }, 0.1],
];

describeWithLibreOffice("the user's own way of writing", () => {
  it.each(WRITTEN)("%s counts as the plan reads it, and is followed", async (_, written, after) => {
    const book = planBook(small());
    const sheet = typedOver(book.sheet, FIRST_ROW, WEIGHT, written.raw ?? null);
    const { docs } = layOutBook({ ...book, plan: withFirstWeight(book.plan, written), sheet });
    expect(differences(docs, await recalculate(await bookOf(sheet, docs)), ["cockpit", "rules"])).toEqual([]);
    const changed = layOutBook({ ...planBook(small({ weight: 0.1 })) });
    const found = await recalculate(await bookOf(typedOver(sheet, FIRST_ROW, WEIGHT, after), docs));
    const weights = [COCKPIT.effectiveWeight, COCKPIT.contribution].map(
      (at) => [at, columnOf(changed.docs, at)] as const,
    );
    for (const [at, expected] of weights) {
      const name = cockpitOf(docs).name;
      for (const [row, value] of expected)
        expect(Number(sheetNamed(found, name)?.rows[row]?.[at]?.value)).toBeCloseTo(value, 9);
    }
  });

  it("zeros of every writing make a column without data", async () => {
    const book = planBook(small({ result: 0 }), { emptyResultYears: [2016] });
    const zeros: readonly CellValue[] = [0, "0%", 0, 0];
    let { sheet } = book;
    const rows = [FIRST_ROW, FIRST_ROW + 1, FIRST_ROW + 5, FIRST_ROW + 6];
    for (const [place, row] of rows.entries()) sheet = typedOver(sheet, row, RESULT, zeros[place] ?? 0);
    const plan = withResults(book.plan, zeros);
    const { docs, scorecard } = layOutBook({ ...book, plan, sheet });
    expect(scorecard.indicators.every(({ achievement }) => achievement === undefined)).toBe(true);
    expect(differences(docs, await recalculate(await bookOf(sheet, docs)), ["cockpit"])).toEqual([]);
  });
});

/** The plan as it is read from a sheet that writes its first weight in another way. */
function withFirstWeight(plan: PlanBook["plan"], written: Pick<WeightCell, "raw" | "numbersAre">): PlanBook["plan"] {
  let isFirst = true;
  const indicatorOf = (indicator: Indicator): Indicator => {
    if (!isFirst || indicator.weight === undefined) return indicator;
    isFirst = false;
    return { ...indicator, weight: { ...indicator.weight, ...written } };
  };
  return {
    ...plan,
    perspectives: plan.perspectives.map((perspective) => ({
      ...perspective,
      objectives: perspective.objectives.map((objective) => ({
        ...objective,
        programmes: objective.programmes.map((programme) => ({
          ...programme,
          indicators: programme.indicators.map(indicatorOf),
        })),
      })),
    })),
  };
}

/** The values of a column on the indicators' rows. */
const columnOf = (docs: readonly SheetDoc[], column: number): (readonly [number, number])[] =>
  cockpitOf(docs).rows.flatMap(({ cells }, row) => {
    const content = cells[column]?.content;
    return content?.kind === "formula" && typeof content.value === "number" ? [[row, content.value] as const] : [];
  });

/** The plan with other results for its indicators, the third written as a date. */
function withResults(plan: PlanBook["plan"], results: readonly CellValue[]): PlanBook["plan"] {
  let place = 0;
  return {
    ...plan,
    perspectives: plan.perspectives.map((perspective) => ({
      ...perspective,
      objectives: perspective.objectives.map((objective) => ({
        ...objective,
        programmes: objective.programmes.map((programme) => ({
          ...programme,
          indicators: programme.indicators.map((indicator) => {
            const cell = indicator.results[2016];
            const value = results[place++] ?? null;
            const format = place === 3 ? { format: "dd/mm/yyyy" } : {};
            return cell === undefined
              ? indicator
              : { ...indicator, results: { 2016: { at: cell.at, value, ...format } } };
          }),
        })),
      })),
    })),
  };
}

describe("the generated sheets", () => {
  it("hold no circle, as Excel counts them", () => {
    const { docs } = layOutBook(planBook(mixedPlan(5, 1)));
    expect(findCircle(docs)).toBeUndefined();
  });
});
