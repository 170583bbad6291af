import { defaultSettings, type Settings } from "../../shared/score/settings";
import { RULES } from "../../shared/sheets/places";
import { readSettings } from "../../shared/sheets/readBack/readSettings";
import { holdsChoice, METHOD, MISSING, readChoice } from "../../shared/sheets/rules/choices";
import { BELOW_FROM, layOutRules } from "../../shared/sheets/rules/layOutRules";
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import { serialOf } from "../../shared/workbook/days";
import { cellRef } from "../../shared/workbook/formula/build";
import { printFormula } from "../../shared/workbook/formula/print";
import type { CellValue } from "../../shared/workbook/snapshot";
import { sheetSnapshotOf, snapshotOf, typedInto } from "./readBackSnapshot";

const settings: Settings = { ...defaultSettings(2016, "2016-10-15"), yellowFrom: 0.725 };
const layOut = (language: "it" | "en", more: Partial<Parameters<typeof layOutRules>[1]> = {}): SheetDoc =>
  layOutRules("Regole di calcolo", { settings, reference: "2016-10-15", language, body: "Camera", ...more });
const contentAt = (doc: SheetDoc, row: number, column: number) => doc.rows[row]?.cells[column]?.content;
const readWith = (row: number, value: CellValue) => {
  const changed = typedInto(snapshotOf(layOut("it")), "Regole di calcolo", row, RULES.column, value).sheets[0];
  if (changed === undefined) throw new Error("no sheet");
  return readSettings(changed);
};

describe("the sheet of calculation rules", () => {
  it.each<readonly [keyof typeof RULES, number | string]>([
    ["year", 2016],
    ["reference", serialOf("2016-10-15")],
    ["closing", serialOf("2016-12-31")],
    ["cap", 1],
    ["method", "target ÷ risultato"],
    ["late", 1],
    ["missing", "fuori dal punteggio"],
    ["yellowFrom", 0.725],
    ["greenFrom", 0.9],
    ["tolerance", 0.0001],
  ])("has %s in its place as a home cell", (rule, value) => {
    const cell = layOut("it").rows[RULES[rule]]?.cells[RULES.column];
    expect(cell?.content).toEqual({ kind: "value", value });
    expect(cell?.home).toBe(true);
    expect(cell?.style.unlocked).toBe(true);
  });

  it("leaves the reference date blank for today and calculates the date used from it", () => {
    const doc = layOut("it", { reference: "today" });
    expect(contentAt(doc, RULES.reference, RULES.column)).toEqual({ kind: "blank" });
    const used = contentAt(doc, RULES.today, RULES.column);
    expect(used?.kind === "formula" && printFormula(used.formula)).toBe('IF($C$7="",TODAY(),$C$7)');
    expect(used?.kind === "formula" && used.value).toBe(serialOf("2016-10-15"));
  });

  it("writes what was asked for in words even where the cell exists", () => {
    const doc = layOut("it", { asked: ["missing"] });
    expect(doc.rows[RULES.missing]?.cells[RULES.column]?.home).toBeUndefined();
    expect(doc.rows[RULES.cap]?.cells[RULES.column]?.home).toBe(true);
  });

  it.each(["it", "en"] as const)("comes back as it was written (%s)", (language) => {
    const mirror: Settings = { ...settings, method: "mirror", missing: "zero", cap: 1.2, latePerDay: 0.05 };
    const { today: _today, ...written } = mirror;
    const read = readSettings(sheetSnapshotOf(layOut(language, { settings: mirror })));
    expect(read).toEqual({ rules: { settings: written, reference: "2016-10-15" }, problems: [] });
  });

  it("finds the settings by their ids after rows were inserted above", () => {
    const sheet = sheetSnapshotOf(layOut("it"));
    const moved = { ...sheet, rows: [undefined, undefined, ...sheet.rows] };
    expect(readSettings(moved)).toEqual(readSettings(sheet));
  });

  it("takes a blank reference date for today", () => {
    expect(readWith(RULES.reference, null)).toMatchObject({ problems: [] });
    expect(readWith(RULES.reference, null).rules.reference).toBeUndefined();
  });

  it.each<readonly [string, keyof typeof RULES, CellValue, keyof Settings]>([
    ["a cap under 100%", "cap", 0.5, "cap"],
    ["a cap over 150%", "cap", 1.51, "cap"],
    ["a text for a number", "cap", "100%", "cap"],
    ["an unknown method", "method", "a occhio", "method"],
    ["an empty policy", "missing", null, "missing"],
    ["yellow above green", "yellowFrom", 0.95, "greenFrom"],
    ["yellow that equals green", "yellowFrom", 0.9, "greenFrom"],
    ["a text for a day", "closing", "31/12/2016", "closing"],
  ])("names %s and leaves it out", (_what, rule, value, setting) => {
    const read = readWith(RULES[rule], value);
    expect(read.rules.settings).not.toHaveProperty(setting);
    expect(read.problems).toEqual([{ code: "setting-unreadable", at: expect.objectContaining({ top: RULES[rule] }) }]);
  });

  it("builds the key to the bands from the cells", () => {
    const texts = layOut("it").rows.flatMap((row) => {
      const content = row.cells[2]?.content;
      return content?.kind === "formula" && typeof content.value === "string" ? [content] : [];
    });
    expect(texts.map(({ value }) => value)).toEqual(["da 90% in su", "da 72,5% a meno di 90%", "meno di 72,5%"]);
    for (const { formula } of texts) {
      expect(printFormula(formula)).toMatch(/ROUND\(\$C\$1[89]\*100/);
      expect(printFormula(formula)).not.toMatch(/90|72|0\.9/);
    }
  });

  it("keeps the rows below out of the print area", () => {
    const below = [{ cells: { 1: { content: { kind: "value" as const, value: "x" }, style: {} } } }];
    const doc = layOut("it", { below });
    expect(doc.rows[BELOW_FROM]?.cells[1]?.content).toEqual({ kind: "value", value: "x" });
    expect(doc.rows).toHaveLength(BELOW_FROM + 1);
    expect(doc.print?.area.bottom).toBeLessThan(BELOW_FROM);
  });

  it.each<readonly [unknown, string | undefined]>([
    ["contano zero", "zero"],
    ["Contano ZERO", "zero"],
    ["count as zero", "zero"],
    ["fuori dal punteggio", "pending"],
    ["zero", undefined],
    [0, undefined],
    [null, undefined],
  ])("understands the choice %s", (typed, choice) => {
    expect(readChoice(MISSING, typed)).toBe(choice);
  });

  it("asks for a choice in every language", () => {
    expect(printFormula(holdsChoice(cellRef(12, 2), METHOD.mirror))).toBe(
      'OR($C$13="2 − risultato ÷ target",$C$13="2 − result ÷ target")',
    );
  });
});
