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
  return readSettings({ sheet: changed });
};

describe("the sheet of calculation rules", () => {
  it.each<readonly [keyof typeof RULES, number | string]>([
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
    expect(used?.kind === "formula" && printFormula(used.formula)).toBe("$H$8");
    expect(used?.kind === "formula" && used.value).toBe(serialOf("2016-10-15"));
    const hidden = contentAt(doc, RULES.today, RULES.used);
    expect(hidden?.kind === "formula" && printFormula(hidden.formula)).toMatch(/^IF\(.*,INT\(\$C\$7\),TODAY\(\)\)$/);
  });

  it("shows the year as a literal that is nobody's to change", () => {
    const cell = layOut("it").rows[RULES.year]?.cells[RULES.column];
    expect(cell?.content).toEqual({ kind: "value", value: 2016 });
    expect(cell?.home).toBeUndefined();
    expect(cell?.style.unlocked).toBeUndefined();
    expect(cell?.style.fill).toBeUndefined();
    expect(layOut("it").validations.some(({ top }) => top === RULES.year)).toBe(false);
  });

  it("hides the values that count in a column of their own", () => {
    expect(layOut("it").columns[RULES.used]?.hidden).toBe(true);
    expect(layOut("it").print?.area.right).toBeLessThan(RULES.used);
  });

  it("writes what was asked for in words even where the cell exists", () => {
    const doc = layOut("it", { asked: ["missing"] });
    expect(doc.rows[RULES.missing]?.cells[RULES.column]?.home).toBeUndefined();
    expect(doc.rows[RULES.cap]?.cells[RULES.column]?.home).toBe(true);
  });

  it.each(["it", "en"] as const)("comes back as it was written (%s)", (language) => {
    const mirror: Settings = { ...settings, method: "mirror", missing: "zero", cap: 1.2, latePerDay: 0.05 };
    const { today: _today, year: _year, ...written } = mirror;
    const read = readSettings({ sheet: sheetSnapshotOf(layOut(language, { settings: mirror })) });
    expect(read).toEqual({ rules: { settings: written, reference: "2016-10-15" }, problems: [] });
  });

  it("finds the settings by their ids after rows were inserted above", () => {
    const sheet = sheetSnapshotOf(layOut("it"));
    const moved = { ...sheet, rows: [undefined, undefined, ...sheet.rows] };
    expect(readSettings({ sheet: moved })).toEqual(readSettings({ sheet }));
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
    ["a cleared cap", "cap", null, "cap"],
    ["a cleared loss for each day", "late", null, "latePerDay"],
    ["a loss for each day under 0", "late", -0.1, "latePerDay"],
    ["a cleared closing date", "closing", null, "closing"],
    ["a closing date of long ago", "closing", 5, "closing"],
    ["a tolerance as wide as a weight", "tolerance", 0.06, "tolerance"],
    ["TRUE for a number", "cap", true, "cap"],
    ["an error for a number", "cap", { error: "#N/A" }, "cap"],
    ["a cleared limit, and the other with it", "yellowFrom", null, "greenFrom"],
    ["green over 100%", "greenFrom", 1.01, "yellowFrom"],
    ["yellow above green", "yellowFrom", 0.95, "greenFrom"],
    ["yellow that equals green", "yellowFrom", 0.9, "greenFrom"],
    ["a text for a day", "closing", "31/12/2016", "closing"],
  ])("names %s and leaves it out", (_what, rule, value, setting) => {
    const read = readWith(RULES[rule], value);
    expect(read.rules.settings).not.toHaveProperty(setting);
    const at = expect.objectContaining({ top: RULES[rule] });
    expect(read.problems).toEqual([{ code: "setting-unreadable", at, rule }]);
  });

  it("tells a row that was deleted from a value that is not allowed", () => {
    const sheet = sheetSnapshotOf(layOut("it"));
    const rows = sheet.rows.filter((_, row) => row !== RULES.reference);
    expect(readSettings({ sheet: { ...sheet, rows } }).problems).toEqual([
      { code: "setting-gone", at: expect.objectContaining({ top: RULES.reference }), rule: "reference" },
    ]);
  });

  it("builds the key to the bands from the cells", () => {
    const texts = layOut("it").rows.flatMap((row) => {
      const content = row.cells[2]?.content;
      return content?.kind === "formula" && typeof content.value === "string" ? [content] : [];
    });
    expect(texts.map(({ value }) => value)).toEqual(["da 90% in su", "da 72,5% a meno di 90%", "meno di 72,5%"]);
    for (const { formula } of texts) {
      expect(printFormula(formula)).toMatch(/ROUND\(\$H\$1[89]\*100/);
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
