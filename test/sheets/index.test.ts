import { version } from "../../package.json";
import type { Plan } from "../../shared/plan/plan";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { scorePlan } from "../../shared/score/scorePlan";
import { defaultSettings } from "../../shared/score/settings";
import { byCode, layOutSheets } from "../../shared/sheets/layOutSheets";
import { APP_VERSION } from "../../shared/sheets/ledger/ledgerOf";
import { newSheetEdits } from "../../shared/sheets/newSheetEdits";
import type { CellDoc, SheetDoc } from "../../shared/sheets/sheetDoc";
import { sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { samplePlan } from "./programmeSample";
import { snapshotOf } from "./readBackSnapshot";

const plan = samplePlan();
const settings = defaultSettings(2016, "2016-12-31");
const scorecard = scorePlan(plan, settings);
const layOut = (of: Plan): SheetDoc[] =>
  layOutSheets({
    scorecard: scorePlan(of, settings),
    own: undefined,
    snapshot: snapshotOf(...sampleSheets()),
    language: "it",
  });
const made = layOut(plan);
const find = (docs: readonly SheetDoc[], key: string): SheetDoc => {
  const doc = docs.find((one) => one.key === key);
  if (doc === undefined) throw new Error(`no ${key}`);
  return doc;
};
const index = find(made, "index");
const value = (cell: CellDoc | undefined): unknown =>
  cell === undefined || cell.content.kind === "blank" ? undefined : cell.content.value;
const rowOf = (doc: SheetDoc, code: string) => doc.rows.find(({ cells }) => value(cells[0]) === code)?.cells ?? {};

describe("the index", () => {
  it("leads to every sheet", () => {
    const links = index.rows.flatMap(({ cells }) => (cells[0]?.link === undefined ? [] : [cells[0].link.sheet]));
    const sheets = made.filter(({ key }) => key !== "index" && key !== "ledger").map(({ name }) => name);
    expect([...links].sort()).toEqual([...sheets].sort());
  });

  it.each<readonly [string, string, number, number]>([
    ["1.1.1", "ISR", 1, 7],
    ["2.1.4", "Trasversale Uffici camerali", 4, 4],
    ["3.1.1", "Ufficio Formazione Imprenditoriale", 1, 8],
    ["3.2.3", "Ufficio Metrico", 2, 7],
  ])("says of %s who answers for it (%s) and how many indicators it has", (code, who, strategic, operational) => {
    const cells = rowOf(index, code);
    expect([2, 3, 4].map((column) => value(cells[column]))).toEqual([who, strategic, operational]);
  });

  it("shows weight, score and semaforo as the score has them", () => {
    for (const node of scorecard.nodes.filter(({ kind }) => kind === "programme")) {
      const cells = rowOf(index, node.code);
      expect(value(cells[5])).toBeCloseTo(node.weight, 12);
      expect(value(cells[6])).toBe(node.score ?? "–");
      expect(String(value(cells[7]))).toMatch(
        node.band === "green" ? /verde/ : node.band === "yellow" ? /giallo/ : /rosso/,
      );
    }
  });

  it("ends with the body", () => {
    const last = index.rows[index.rows.length - 1]?.cells ?? {};
    const body = scorecard.nodes.find(({ kind }) => kind === "body");
    expect([1, 3, 4, 6].map((column) => value(last[column]))).toEqual(["16 programmi", 30, 63, body?.score]);
    expect(value(last[5])).toBeCloseTo(1, 12);
  });

  it("shows every figure by a formula", () => {
    for (const column of [3, 4, 5, 6, 7]) expect(rowOf(index, "1.1.1")[column]?.content.kind).toBe("formula");
  });

  it.each([
    ["1.2", "1.10"],
    ["1.2.9", "1.10.1"],
    ["1", "1.1"],
    ["1.2", "2.1"],
    ["A.1", "B.1"],
  ])("puts %s before %s", (first, second) => {
    expect(byCode(first, second)).toBeLessThan(0);
    expect(byCode(second, first)).toBeGreaterThan(0);
    expect(byCode(first, first)).toBe(0);
  });
});

describe("the ledger of a generation", () => {
  it("is the last sheet, hidden, and names the version of the package", () => {
    const last = made[made.length - 1];
    expect(last).toMatchObject({ key: "ledger", name: "Cabina (registro)", hidden: true });
    expect(value(last?.rows[0]?.cells[2])).toBe(APP_VERSION);
    expect(APP_VERSION).toBe(version);
  });
});

describeWithLibreOffice("LibreOffice keeps apart", () => {
  it("the programmes 1.1 and 1.10, which are the same number", async () => {
    const renumbered: Plan = JSON.parse(
      JSON.stringify(plan).split('"code":"2.1.4"').join('"code":"1.10"').split('"code":"1.2.2"').join('"code":"1.1"'),
    );
    const docs = layOut(renumbered);
    const host = await emptyWorkbook("it");
    await host.applyEdits([...sampleSheets(), ...docs].flatMap(newSheetEdits));
    const recalculated = sheetNamed(await recalculate(await host.save()), "Indice");
    const sheet = find(docs, "index");
    const nodes = scorePlan(renumbered, settings).nodes;
    for (const code of ["1.1", "1.10"]) {
      const row = sheet.rows.findIndex(({ cells }) => value(cells[0]) === code);
      const node = nodes.find((one) => one.kind === "programme" && one.code === code);
      expect(recalculated && valueAt(recalculated, row, 5)).toBeCloseTo(node?.weight ?? -1, 9);
      expect(recalculated && valueAt(recalculated, row, 6)).toBeCloseTo(node?.score ?? -1, 9);
    }
  });
});
