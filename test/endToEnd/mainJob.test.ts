/** The main job as a planning officer does it: the built command line, real files, LibreOffice to check the sums. */
import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Scorecard } from "../../shared/score/scorecard";
import { OVERRIDE_INPUTS, PROGRAMME, RULES, STATES } from "../../shared/sheets/places";
import { serialOf } from "../../shared/workbook/days";
import { type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { readZip } from "../../src/file/package/readZip";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { findFaults } from "../oracles/xlsxValid";
import {
  bytesOf,
  cabina,
  scored,
  shownByCockpit,
  snapshotOf,
  stateOf,
  type Typed,
  temporaryFolder,
  typeByHand,
} from "./workbench";

const folder = temporaryFolder();
const plan = join(folder, "piano.xlsx");
const built = join(folder, "costruito.xlsx");
const COCKPIT_SHEET = "Cruscotto strategico";

beforeAll(() => {
  expect(cabina("sample", plan)).toMatchObject({ status: 0, error: "" });
  expect(cabina("build", plan, "-o", built)).toMatchObject({ status: 0, error: "" });
});

it("the workbook gets a Cruscotto, an Indice, 16 Schede, the Segnalazioni and the Regole after the user's sheets", async () => {
  const names = (await snapshotOf(bytesOf(built))).sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
  const before = (await snapshotOf(bytesOf(plan))).sheets.map((sheet) => sheet.name);
  expect(names.slice(0, before.length)).toEqual(before);
  expect(names).toHaveLength(before.length + 20);
  expect(names).toEqual(expect.arrayContaining(["Cruscotto", "Indice", "Segnalazioni", "Regole di calcolo"]));
});

it("the file that is written is sound", () => {
  expect(findFaults(bytesOf(plan))).toEqual([]);
  expect(findFaults(bytesOf(built))).toEqual([]);
});

it("the user's worksheets are byte for byte the same", () => {
  const before = readZip(bytesOf(plan));
  const after = readZip(bytesOf(built));
  const sheets = [...before.keys()].filter((part) => part.startsWith("xl/worksheets/"));
  expect(sheets.length).toBeGreaterThan(3);
  for (const part of sheets)
    expect(Buffer.from(after.get(part) ?? []).equals(Buffer.from(before.get(part) ?? [1]))).toBe(true);
});

it("a cleared rule counts as its default, and score and build say which cell it is", async () => {
  const spoilt = join(folder, "regole.xlsx");
  writeFileSync(spoilt, await typeByHand(bytesOf(built), [inRules(RULES.cap, null)]));
  const whole = JSON.parse(cabina("score", built, "--json").out);
  const scoredAgain = cabina("score", spoilt, "--json");
  const findings = { ...whole.findings, error: whole.findings.error + 1 };
  expect(JSON.parse(scoredAgain.out)).toEqual({ ...whole, findings });
  const told = "'Regole di calcolo'!C12: un valore che la regola non può avere. Al suo posto";
  expect(scoredAgain).toMatchObject({ status: 0, error: expect.stringContaining(told) });
  const again = cabina("build", spoilt, "-o", join(folder, "regole-2.xlsx"));
  expect(again).toMatchObject({ status: 0, error: expect.stringContaining(told) });
  expect(cabina("score", built).error).toBe("");
});

it("the same workbook and the same day give the same bytes", () => {
  const again = join(folder, "ancora.xlsx");
  cabina("build", plan, "-o", again);
  expect(Buffer.from(bytesOf(again)).equals(Buffer.from(bytesOf(built)))).toBe(true);
});

it("building a built workbook again changes nothing", () => {
  const again = cabina("build", built, "-o", join(folder, "due.xlsx"), "--json");
  expect(JSON.parse(again.out)).toMatchObject({ newSheets: [], changedCells: 0, keptByHand: [] });
});

it("the score is printed as JSON with every node and every indicator", () => {
  const score = JSON.parse(cabina("score", plan, "--json").out);
  const count = (kind: string): number => score.nodes.filter((node: { kind: string }) => node.kind === kind).length;
  expect(["body", "perspective", "area", "objective", "perspective-objective", "programme"].map(count)).toEqual([
    1, 4, 3, 6, 8, 16,
  ]);
  expect(score).toMatchObject({ year: 2016, today: "2016-12-31" });
  expect(score.indicators).toHaveLength(30);
  expect(score.indicators[0]).toMatchObject({ target: "almeno 25", reading: "at-least", weight: 0.06 });
});

it("the built workbook scores the same as the plan it was built from", () => {
  expect(JSON.parse(cabina("score", built, "--json").out)).toEqual(JSON.parse(cabina("score", plan, "--json").out));
});

describe("what cannot be done is one sentence and exit status 2", () => {
  const nothing = join(folder, "vuoto.xlsx");
  const text = join(folder, "testo.xlsx");
  beforeAll(() => {
    writeFileSync(nothing, "");
    writeFileSync(text, "questa non è una cartella di lavoro");
    copyFileSync(plan, join(folder, "copia.xlsx"));
  });
  it.each([
    ["a file that is not there", ["score", join(folder, "nessuno.xlsx")]],
    ["an empty file", ["score", nothing]],
    ["a text called .xlsx", ["build", text, "-o", join(folder, "x.xlsx")]],
    ["the input as the output", ["build", join(folder, "copia.xlsx"), "-o", join(folder, "copia.xlsx")]],
    ["no output", ["build", plan]],
    ["an impossible day", ["score", plan, "--today", "31/09/2016"]],
    ["an unknown command", ["costruisci", plan]],
    ["an unknown option", ["score", plan, "--fretta"]],
    ["a year that the plan does not have", ["score", plan, "--year", "2031"]],
  ])("%s", (_, words) => {
    const ran = cabina(...words);
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.error.trim()).not.toMatch(/\n\s+at |Error:|undefined/);
    expect(ran.error.trim().length).toBeGreaterThan(20);
  });
  it("and nothing is left behind", () => {
    expect(readdirSync(folder).filter((name) => /tmp|x\.xlsx/.test(name))).toEqual([]);
    expect(Buffer.from(bytesOf(join(folder, "copia.xlsx"))).equals(Buffer.from(bytesOf(plan)))).toBe(true);
  });
});

describeWithLibreOffice("LibreOffice calculates the built workbook to the core's numbers", () => {
  it("as it was written: every cell of every generated sheet", async () => {
    const before = await snapshotOf(bytesOf(built));
    const after = await recalculate(bytesOf(built));
    const wrong: string[] = [];
    for (const sheet of before.sheets) {
      const other = sheetNamed(after, sheet.name);
      for (const [row, cells] of sheet.rows.entries())
        for (const [column, cell] of (cells ?? []).entries()) {
          if (cell?.formula === undefined || other === undefined) continue;
          const now = valueAt(other, row, column);
          const same =
            typeof cell.value === "number"
              ? typeof now === "number" && Math.abs(now - cell.value) < 1e-9
              : (now ?? "") === cell.value;
          if (!same)
            wrong.push(
              `${sheet.name} R${row + 1}C${column + 1}: ${JSON.stringify(cell.value)} ≠ ${JSON.stringify(now)}  ${cell.formula.slice(0, 120)}`,
            );
        }
    }
    expect(wrong).toEqual([]);
  });

  const CHANGES: readonly (readonly [string, (snapshot: Snapshot) => Typed[]])[] = [
    ["a result in the user's sheet", (book) => [inPlan(book, "almeno 25", "result", 12)]],
    ["a result that was missing", (book) => [inPlan(book, "% di volte di utilizzo", "result", 0.12)]],
    ["a weight in the user's sheet", (book) => [inPlan(book, "almeno 25", "weight", 0.02)]],
    ["the reference date", () => [inRules(RULES.reference, serialOf("2017-03-01"))]],
    ["the policy for missing results", () => [inRules(RULES.missing, "contano zero")]],
    ["the cap", () => [inRules(RULES.cap, 1.5)]],
    [
      "rules to what they cannot be",
      () => [
        ...[inRules(RULES.reference, "ieri"), inRules(RULES.cap, null), inRules(RULES.method, "boh")],
        ...[inRules(RULES.late, null), inRules(RULES.missing, null), inRules(RULES.greenFrom, 0.1)],
      ],
    ],
    ["the bands", () => [inRules(RULES.yellowFrom, 0.5), inRules(RULES.greenFrom, 0.95)]],
    ["a checkpoint on a programme sheet", (book) => [onProgramme(book, "2016/2.1.2/2", PROGRAMME.august, 0.08)]],
    [
      "a year-end result on a programme sheet that differs from the plan's",
      (book) => [onProgramme(book, "2016/1.1.1/1", PROGRAMME.december, 5)],
    ],
    [
      "a waived indicator with its reason",
      (book) => [
        onOverride(book, "2016/3.1.3/1", OVERRIDE_INPUTS.waived, "sì"),
        onOverride(book, "2016/3.1.3/1", OVERRIDE_INPUTS.waivedReason, "evento annullato"),
      ],
    ],
    [
      "a threshold and a direction",
      (book) => [
        onOverride(book, "2016/1.1.1/1", OVERRIDE_INPUTS.threshold, 40),
        onOverride(book, "2016/1.1.1/1", OVERRIDE_INPUTS.direction, "meno è meglio"),
      ],
    ],
    ["a judged share", (book) => [onOverride(book, "2016/1.1.1/1", OVERRIDE_INPUTS.judged, 0.6)]],
  ];

  it.each(CHANGES)("after a person changed %s", async (_, change) => {
    const changed = await typeByHand(bytesOf(built), change(await snapshotOf(bytesOf(built))));
    expectSame(scored(await snapshotOf(changed)), await recalculate(changed));
  });

  it("after a target text is changed its row shows da rileggere and no number, the others theirs", async () => {
    const book = await snapshotOf(bytesOf(built));
    const changed = await typeByHand(bytesOf(built), [inPlan(book, "almeno 25", "target", "almeno 30")]);
    const shown = shownByCockpit(await recalculate(changed));
    expect(shown.get("2016/1.1.1/1")).toMatchObject({ state: STATES.reread, achievement: "–" });
    expect(shown.get("2016/1.2.1/1")?.state).toBe(STATES.measured);
  });

  it("after two rows of the plan change places both show da rileggere", async () => {
    const book = await snapshotOf(bytesOf(built));
    const [one, other] = ["N. fruitori del servizio", "Livello soddisfazione"].map((title) => rowOf(book, title));
    const swapped = [0, 1, 2, 3, 4, 5, 6].flatMap((column): Typed[] => [
      { sheet: COCKPIT_SHEET, row: one ?? 0, column, value: plainAt(book, other ?? 0, column) },
      { sheet: COCKPIT_SHEET, row: other ?? 0, column, value: plainAt(book, one ?? 0, column) },
    ]);
    const shown = shownByCockpit(await recalculate(await typeByHand(bytesOf(built), swapped)));
    for (const id of ["2016/3.1.2/1", "2016/3.1.2/2"])
      expect(shown.get(id)).toMatchObject({ state: STATES.reread, achievement: "–" });
  });
});

/** Every state, % and effective weight of the indicators, and every node's score, as the core has them. */
function expectSame(scorecard: Scorecard, recalculated: Snapshot): void {
  const shown = shownByCockpit(recalculated);
  for (const each of scorecard.indicators) {
    const row = shown.get(each.indicator.id);
    expect([each.indicator.id, row?.state]).toEqual([each.indicator.id, stateOf(each)]);
    expect(row?.effectiveWeight).toBeCloseTo(each.effectiveWeight, 9);
    if (each.achievement === undefined) expect([each.indicator.id, row?.achievement]).toEqual([each.indicator.id, "–"]);
    else expect(row?.achievement).toBeCloseTo(each.achievement, 9);
  }
  for (const node of scorecard.nodes.filter(({ kind }) => kind === "perspective-objective" || kind === "programme")) {
    const ids = [...shown.keys()].filter(
      (id) => id.endsWith(`/${node.code}`) && id.split("/").length === (node.kind === "programme" ? 4 : 3),
    );
    const inPlace = ids.filter((id) => node.perspective === undefined || id.split("/")[1] === node.perspective);
    const score = shown.get(inPlace[0] ?? "")?.achievement;
    if (node.score === undefined) expect([node.code, score]).toEqual([node.code, "–"]);
    else expect(score).toBeCloseTo(node.score, 9);
  }
  const body = scorecard.nodes.find(({ kind }) => kind === "body")?.score;
  expect([...shown.entries()].filter(([id]) => id === "2016").map(([, row]) => row.achievement)[0]).toBeCloseTo(
    body ?? Number.NaN,
    9,
  );
}

const rowOf = (book: Snapshot, start: string): number => {
  const rows = sheetNamed(book, COCKPIT_SHEET)?.rows ?? [];
  return rows.findIndex((cells) =>
    cells?.some((cell) => typeof cell?.value === "string" && cell.value.startsWith(start)),
  );
};

const plainAt = (book: Snapshot, row: number, column: number): string | number | null => {
  const value = sheetNamed(book, COCKPIT_SHEET)?.rows[row]?.[column]?.value ?? null;
  return typeof value === "string" || typeof value === "number" ? value : null;
};

const PLAN_COLUMNS = { weight: 1, result: 3, target: 4 } as const;

const inPlan = (book: Snapshot, start: string, column: keyof typeof PLAN_COLUMNS, value: number | string): Typed => ({
  sheet: COCKPIT_SHEET,
  row: rowOf(book, start),
  column: PLAN_COLUMNS[column],
  value,
});

const inRules = (row: number, value: number | string | null): Typed => ({
  sheet: "Regole di calcolo",
  row,
  column: RULES.column,
  value,
});

function onRowWithId(book: Snapshot, id: string, idColumn: number, column: number, value: number | string): Typed {
  for (const sheet of book.sheets) {
    if (sheet.name === "Cruscotto") continue;
    const row = sheet.rows.findIndex((cells) => cells?.[idColumn]?.value === id);
    if (row >= 0 && !sheet.hidden) return { sheet: sheet.name, row, column, value };
  }
  throw new Error(`no row ${id}`);
}

const onProgramme = (book: Snapshot, id: string, column: number, value: number): Typed =>
  onRowWithId(book, id, PROGRAMME.id, column, value);

const onOverride = (book: Snapshot, id: string, column: number, value: number | string): Typed =>
  onRowWithId(book, id, PROGRAMME.overrideId, column, value);
