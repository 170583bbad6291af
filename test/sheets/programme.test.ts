import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../shared/language";
import type { Plan, RawCell } from "../../shared/plan/plan";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { scorePlan } from "../../shared/score/scorePlan";
import { defaultSettings, type Settings } from "../../shared/score/settings";
import { layOutSheets } from "../../shared/sheets/layOutSheets";
import { newSheetEdits } from "../../shared/sheets/newSheetEdits";
import { OVERRIDE_INPUTS, PROGRAMME } from "../../shared/sheets/places";
import { readAmount } from "../../shared/sheets/programmeSheet/amounts";
import { readOwnSheets, withTyped } from "../../shared/sheets/readBack/readOwnSheets";
import type { CellDoc, SheetDoc } from "../../shared/sheets/sheetDoc";
import { cellName } from "../../shared/workbook/address";
import { serialOf } from "../../shared/workbook/days";
import { type CellValue, cellOf, isCellError, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { findCircle } from "./programmeCircle";
import { gridOf } from "./programmeGrid";
import { samplePlan } from "./programmeSample";
import { snapshotOf, typedInto } from "./readBackSnapshot";

const plan = samplePlan();
const user = snapshotOf(...sampleSheets());
const layOut = (of: Plan, settings: Settings, language: Language, before = user): SheetDoc[] =>
  layOutSheets({
    scorecard: scorePlan(of, settings, language),
    own: readOwnSheets(before),
    snapshot: before,
    language,
    wishes: { today: settings.today },
  });
const settings = defaultSettings(2016, "2016-12-31");
const made = layOut(plan, settings, "it");
const sheet = (code: string, docs = made): SheetDoc => {
  const found = docs.find(({ key }) => key === `programme:${code}`);
  if (found === undefined) throw new Error(`no sheet ${code}`);
  return found;
};
const textsOf = (doc: SheetDoc, column: number): unknown[] =>
  doc.rows.flatMap(({ cells }) => {
    const content = cells[column]?.content;
    return content === undefined || content.kind === "blank" ? [] : [content.value];
  });

const valueIn = (cell: CellDoc | undefined): unknown =>
  cell === undefined || cell.content.kind === "blank" ? undefined : cell.content.value;

/** The plan with nothing but its indicators. */
const bare: Plan = { ...plan, details: [], areas: [] };

describe("a programme sheet", () => {
  it.each([
    ["1.1.1", "one strategic indicator, seven operational ones"],
    ["3.2.1", "a title over two rows"],
  ])("%s reads as its golden page: %s", (code) => {
    const path = join(__dirname, "goldens", `programme-${code}.md`);
    const grid = gridOf(sheet(code), PROGRAMME.note + 1);
    if (process.env.UPDATE_GOLDENS === "1") writeFileSync(path, grid);
    expect(grid).toBe(readFileSync(path, "utf8"));
  });

  it("exists for every programme, between index and rules, in the order of the codes", () => {
    const keys = made.map(({ key }) => key);
    expect(keys.slice(0, 4)).toEqual(["cockpit", "index", "programme:1.1.1", "programme:1.2.1"]);
    expect(keys.slice(-3)).toEqual(["programme:3.2.3", "rules", "ledger"]);
    expect(keys).toHaveLength(20);
  });

  it("takes input in home cells alone, and marks them as inputs", () => {
    for (const doc of made.filter(({ key }) => key.startsWith("programme:"))) {
      for (const { cells } of doc.rows) {
        for (const cell of Object.values(cells)) if (cell.style.unlocked === true) expect(cell.home).toBe(true);
      }
    }
  });

  it("has a row of every operational indicator and three free ones", () => {
    const counted = (doc: SheetDoc): number => textsOf(doc, PROGRAMME.number).filter((value) => value === "+").length;
    expect(counted(sheet("1.1.1"))).toBe(3);
    const ids = textsOf(sheet("1.1.1"), PROGRAMME.id);
    const operational = plan.details.find(({ code }) => code === "1.1.1")?.operational ?? [];
    for (const { id } of operational) expect(ids).toContain(id);
  });

  it("begins a printed page with the operational indicators and repeats the title there", () => {
    const doc = sheet("3.2.1");
    const title = doc.rows.findIndex(
      ({ cells }) => cells[0]?.content.kind === "value" && cells[0].content.value === "Indicatori operativi",
    );
    const { breaksBefore, titleRows } = doc.print ?? { breaksBefore: [] };
    expect(breaksBefore.some((row) => row <= title && row >= title - 1)).toBe(true);
    expect(titleRows).toEqual({ first: 2, last: 3 });
  });

  it("without any register has three rows for actions, one for resources, and the free rows", () => {
    const doc = sheet("1.1.1", layOut(bare, settings, "it"));
    const inputs = (column: number, word: string): number => {
      const from = doc.rows.findIndex(({ cells }) =>
        Object.values(cells).some(({ content }) => content.kind === "value" && content.value === word),
      );
      let count = 0;
      while (doc.rows[from + 1 + count]?.cells[column]?.style.fill !== undefined) count++;
      return count;
    };
    expect(inputs(PROGRAMME.title, "Azioni")).toBe(3);
    expect(inputs(PROGRAMME.resultOf, "Risultati attesi")).toBe(3);
    expect(inputs(PROGRAMME.april, "Risorse")).toBe(1);
    expect(inputs(PROGRAMME.resultOf, "Soggetto responsabile")).toBe(1);
    expect(textsOf(doc, PROGRAMME.number)).toContain(
      "Linea strategica 1.1: Consolidare il ruolo della Camera, per il tramite di ISR, quale osservatore privilegiato dell’economia locale",
    );
  });

  it("of a programme that only a register knows has no strategic block and no score", () => {
    const detail = {
      code: "9.9.9",
      title: { value: "Solo nel registro", at: plan.details[0]?.title?.at },
      resources: [],
      actions: [],
      expectedResults: [],
      operational: [],
    };
    const docs = layOut({ ...plan, details: [...plan.details, detail as Plan["details"][number]] }, settings, "it");
    const doc = sheet("9.9.9", docs);
    const words = textsOf(doc, 0);
    expect(words).toContain("Indicatori operativi");
    expect(words).not.toContain("Indicatori strategici");
    expect(words).toContain("anno 2016");
  });

  it.each<readonly [string | number | null, number | string | undefined]>([
    ["€ 250.000,00", 250000],
    ["80.000,00", 80000],
    ["1.250", 1250],
    ["80", 80],
    [80000, 80000],
    ["€ 80,000,00", "€ 80,000,00"],
    ["25.00,00", "25.00,00"],
    ["80,000.00", 80000],
    ["-", undefined],
    ["€ -", undefined],
    ["n.d.", undefined],
    ["", undefined],
    [null, undefined],
  ])("takes the amount %p for %p", (value, amount) => {
    const cell: RawCell = { value, at: { sheet: "R", top: 0, left: 0, bottom: 0, right: 0 } };
    expect(readAmount(cell, "it")).toBe(amount);
  });

  it("says that an amount is malformed, keeps its text and shows no total", () => {
    const detail = plan.details.find(({ code }) => code === "1.1.1");
    const part = detail?.resources[0];
    if (detail === undefined || part?.budgeted === undefined) throw new Error("no resources");
    const wrong = { ...detail, resources: [{ ...part, budgeted: { ...part.budgeted, value: "80,000,00" } }] };
    const doc = sheet("1.1.1", layOut({ ...plan, details: [wrong] }, settings, "it"));
    const row = doc.rows.findIndex(({ cells }) => valueIn(cells[PROGRAMME.april]) === "80,000,00");
    expect(valueIn(doc.rows[row]?.cells[PROGRAMME.result])).toBe("! importo");
    expect(valueIn(doc.rows[row + 1]?.cells[PROGRAMME.april])).toBe("–");
  });
});

describe("a programme in two perspectives", () => {
  it("has one sheet with the indicators of both, and one score over them", () => {
    const docs = layOut(shared, settings, "it");
    const rows = sheet("1.1.1", docs).rows.filter(({ cells }) => valueIn(cells[PROGRAMME.overrideId]) !== undefined);
    expect(rows).toHaveLength(4);
    const node = scorePlan(shared, settings).nodes.find(({ kind, code }) => kind === "programme" && code === "1.1.1");
    expect(textsOf(sheet("1.1.1", docs), PROGRAMME.achievement)).toContain(node?.score);
  });
});

describe("all generated sheets", () => {
  it("have no circular reference, even if a range depends on all of its cells", () => {
    expect(findCircle(made)).toBeUndefined();
  });

  it("would show one that is there", () => {
    const name = { kind: "reference", top: 0, left: 0, bottom: 5, right: 0, absolute: true } as const;
    const cell = { content: { kind: "formula", formula: name, value: 0 }, style: {} } as const;
    const doc = {
      ...sheet("1.1.1"),
      name: "X",
      rows: [
        { cells: { 1: cell } },
        { cells: { 0: { ...cell, content: { ...cell.content, formula: { ...name, left: 1, right: 1 } } } } },
      ],
    };
    expect(findCircle([doc])).toHaveLength(3);
  });
});

/** The workbook after people typed into it: results of April and August, every override, a waiver, free rows. */
function typedBook(): Snapshot {
  let book: Snapshot = { sheets: [...user.sheets, ...snapshotOf(...made).sheets] };
  const type = (code: string, ids: number, place: number, column: number, value: CellValue): void => {
    const { name, rows } = sheet(code);
    const all = rows.flatMap(({ cells }, row) => (cells[ids]?.content.kind === "value" ? [row] : []));
    book = typedInto(book, name, all[place] ?? -1, column, value);
  };
  type("1.1.1", PROGRAMME.id, 0, PROGRAMME.april, 9);
  type("1.1.1", PROGRAMME.id, 1, PROGRAMME.december, 4);
  type("1.1.1", PROGRAMME.id, 2, PROGRAMME.december, serialOf("2016-12-07"));
  type("1.1.1", PROGRAMME.id, 3, PROGRAMME.august, "una");
  type("1.1.1", PROGRAMME.id, 8, PROGRAMME.title, "Un indicatore in più");
  type("1.1.1", PROGRAMME.id, 8, PROGRAMME.target, "almeno 4");
  type("1.1.1", PROGRAMME.id, 8, PROGRAMME.april, 3);
  type("2.1.4", PROGRAMME.overrideId, 0, OVERRIDE_INPUTS.threshold, 0.9);
  type("2.1.4", PROGRAMME.overrideId, 1, OVERRIDE_INPUTS.judged, 0.75);
  type("2.1.4", PROGRAMME.overrideId, 2, OVERRIDE_INPUTS.waived, "sì");
  type("2.1.4", PROGRAMME.overrideId, 2, OVERRIDE_INPUTS.waivedReason, "indagine rinviata dalla Regione");
  type("2.1.4", PROGRAMME.overrideId, 3, OVERRIDE_INPUTS.direction, "meno è meglio");
  type("3.2.1", PROGRAMME.id, 0, PROGRAMME.august, 51);
  type("3.2.1", PROGRAMME.id, 0, PROGRAMME.note, "Molte procedure si chiudono a fine anno");
  return book;
}

interface OracleCase {
  readonly name: string;
  readonly settings: Settings;
  readonly language: Language;
  readonly before: Snapshot;
  readonly plan?: Plan;
}

/** The programme 1.1.1 stands in two perspectives. */
const shared: Plan = JSON.parse(JSON.stringify(plan).split('"code":"2.2.1"').join('"code":"1.1.1"'));

const CASES: readonly OracleCase[] = [
  { name: "the sample at the end of its year", settings, language: "it", before: user },
  {
    name: "typed results, overrides and a waiver in August, missing ones counting zero",
    settings: { ...settings, today: "2016-08-31", missing: "zero", method: "mirror" },
    language: "it",
    before: typedBook(),
  },
  {
    name: "a plan with a programme in two perspectives, in English",
    settings: { ...settings, cap: 1.2 },
    language: "en",
    before: user,
    plan: shared,
  },
];

describeWithLibreOffice("LibreOffice agrees with the core on every cell of", () => {
  it.each(CASES.map((one) => [one.name, one] as const))(
    "%s",
    async (_name, { settings: chosen, language, before, plan: of = plan }) => {
      const own = readOwnSheets(before);
      const docs = layOut(own === undefined ? of : withTyped(of, own), chosen, language, before);
      const host = await emptyWorkbook(language);
      await host.applyEdits([...sampleSheets(), ...docs].flatMap(newSheetEdits));
      const recalculated = await recalculate(await host.save());
      const own16 = docs.filter(({ key }) => key !== "cockpit" && key !== "ledger");
      expect(own16.flatMap((doc) => differences(doc, recalculated))).toEqual([]);
    },
  );
});

/** Formula cells whose value the other program sees otherwise. */
function differences(doc: SheetDoc, recalculated: Snapshot): string[] {
  const other = sheetNamed(recalculated, doc.name);
  if (other === undefined) return [`${doc.name} is missing`];
  return doc.rows.flatMap(({ cells }, row) =>
    Object.entries(cells).flatMap(([column, { content }]) => {
      if (content.kind !== "formula") return [];
      const value = cellOf(other, row, Number(column))?.value ?? "";
      const shown = isCellError(value) ? value.error : value;
      const same =
        typeof shown === "number" && typeof content.value === "number"
          ? Math.abs(shown - content.value) <= 1e-9
          : shown === content.value;
      return same ? [] : [`${doc.name}!${cellName(row, Number(column))}: core ${content.value}, LibreOffice ${shown}`];
    }),
  );
}
