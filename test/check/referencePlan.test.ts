/** The reference plan: its cockpit, registers and sixteen programme sheets; what disagrees in them, and nothing else. */
import { checkPlan } from "../../shared/check/checkPlan";
import { DOCUMENTS_RULES } from "../../shared/check/rules/documents/documents";
import { MONEY_RULES } from "../../shared/check/rules/money/money";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { printRange } from "../../shared/workbook/address";
import type { SheetSnapshot, SnapshotCell } from "../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";
import { programmeSheets, type SheetStyle } from "../fixtures/workbooks/programmeSheets";
import { factsFor } from "./runExample";

const SAMPLE = snapshotOfSheets(sampleSheets()).sheets;
const RULES = [...DOCUMENTS_RULES, ...MONEY_RULES];

const findings = (sheets: readonly SheetSnapshot[], today = "2016-12-31") =>
  checkPlan(factsFor({ sheets }, today), RULES);

const told = (sheets: readonly SheetSnapshot[], today?: string): string[] =>
  findings(sheets, today)
    .map(({ severity, rule, id }) => `${severity} ${id.slice(rule.length + 1)} ${rule}`)
    .sort();

/** The slips of the plan itself. */
const SLIPS = [
  "error 1.2.2/total amount-malformed",
  "error 2.2.1 part-over-whole",
  "error 3.1.4/part/Investimenti amount-malformed",
  "info 2.1.1 responsible-misspelt",
  "warning 1.2.1 responsible-misspelt",
  "warning 2.1.3 programme-title-differs",
  "warning 3.2.1 programme-title-differs",
  "warning 3.2.2 programme-title-differs",
];

const STYLES: readonly Partial<SheetStyle>[] = [
  {},
  { labels: "left", resources: "beside" },
  { onSheets: "one", resources: "below", bullets: "oneCell" },
  { resources: "table", letterhead: 2, merged: true, shift: 1, pageBreaks: true, blankEvery: 3 },
];

it("The registers alone show the plan's own slips", () => {
  expect(told(SAMPLE)).toEqual(SLIPS);
});

it.each(STYLES)("The thirty indicators agree on sheets written as %j: only the plan's own slips are told", (style) => {
  expect(told([...SAMPLE, ...programmeSheets(style)])).toEqual(SLIPS);
});

it("Without registers the sheets alone show them", () => {
  expect(told([...SAMPLE.slice(0, 1), ...programmeSheets()])).toEqual(SLIPS);
});

it("The cells of a slip in three documents are all named", () => {
  const [found] = findings([...SAMPLE, ...programmeSheets({ resources: "beside" })]).filter(
    ({ rule, id }) => rule === "programme-title-differs" && id.endsWith("2.1.3"),
  );
  expect(found?.cells.map(printRange)).toEqual(["Programmi!B11", "'Scheda 2.1.3'!A3", "'Cruscotto strategico'!A64"]);
});

it("After the year the dashes for what was spent are one more finding for each document that has them", () => {
  expect(told([...SAMPLE, ...programmeSheets({ resources: "beside" })], "2017-03-01")).toEqual(
    [...SLIPS, "warning 2016 spent-missing"].sort(),
  );
});

describe("a slip planted on a programme sheet is found at its cell", () => {
  /** The sheets with the one cell that holds a text changed. */
  function planted(sheet: string, before: string, after: string): { sheets: SheetSnapshot[]; at: string } {
    let at = "";
    const sheets = programmeSheets({ resources: "beside" }).map((each) =>
      each.name !== sheet
        ? each
        : {
            ...each,
            rows: each.rows.map((row, top) =>
              row?.map((cell, left): SnapshotCell | undefined => {
                if (at !== "" || typeof cell?.value !== "string" || !cell.value.includes(before)) return cell;
                at = printRange({ sheet, top, left, bottom: top, right: left });
                return { ...cell, value: cell.value.replace(before, after) };
              }),
            ),
          },
    );
    return { sheets: [...SAMPLE, ...sheets], at };
  }

  const known = new Set(findings([...SAMPLE, ...programmeSheets({ resources: "beside" })]).map(({ id }) => id));

  it.each([
    ["Scheda 1.2.3", ">= 15", ">= 20", "target-differs", "error"],
    ["Scheda 1.2.3", ">= 15", "15", undefined, undefined],
    ["Scheda 3.2.1", "entro 31/12/2016", "entro il 30/11/2016", "target-differs", "error"],
    ["Scheda 2.1.3", ">60%", ">=60%", "target-differs", "warning"],
    ["Scheda 1.1.1", "almeno 25", "almeno 30", "target-differs", "error"],
    ["Scheda 1.1.1", "3 testate", "4 testate", "target-differs", "error"],
    ["Scheda 1.2.1", "CreaInRete", "Crea in Rete", undefined, undefined],
    ["Scheda 1.2.1", "CreaInRete", "CreaRete", "programme-title-differs", "warning"],
    ["Scheda 1.2.2", "Carrara Città del Marmo", "Comunicazione", "programme-code-differs", "warning"],
    ["Scheda 3.2.3", "Ufficio Metrico", "Ufficio Metrologia", "responsible-differs", "warning"],
    ["Scheda 3.2.3", "Ufficio Metrico", "UFFICIO METRICO", undefined, undefined],
    ["Scheda 2.2.1", "agenda digitale", "agenda telematica", "objective-title-differs", "warning"],
    ["Scheda 2.2.1", "gestione dell'Ente", "gestione della Camera", "area-title-differs", "warning"],
    [
      "Scheda 3.1.4",
      "Partecipazione a progetto di valenza comunitaria",
      "Partecipazione a progetto di valenza europea",
      "indicator-not-on-sheet",
      "warning",
    ],
    [
      "Scheda 3.1.4",
      "Partecipazione a progetto di valenza comunitaria",
      "Partecipazione a progetti di valenza comunitaria",
      "indicator-title-differs",
      "warning",
    ],
    ["Scheda 3.1.4", "24.000,00", "25.000,00", undefined, undefined],
  ] as const)("%s: «%s» → «%s»", (sheet, before, after, rule, severity) => {
    const { sheets, at } = planted(sheet, before, after);
    const more = findings(sheets).filter(({ id }) => !known.has(id));
    if (rule === undefined) return expect(more.map(({ id }) => id)).toEqual([]);
    expect(at).not.toBe("");
    expect(more.map((each) => [each.rule, each.severity])).toEqual([[rule, severity]]);
    expect(more[0]?.cells.map(printRange)).toContain(at);
  });

  it.each([
    ["Scheda 1.1.1", 250000, 205000, ["resources-differ", "part-over-whole"]],
    ["Scheda 3.1.3", 400000, 400, ["resources-differ", "part-over-whole"]],
  ] as const)("%s: the total %d becomes %d", (name, before, after, rules) => {
    const sheets = programmeSheets({ resources: "beside" }).map((sheet) => {
      if (sheet.name !== name) return sheet;
      const row = sheet.rows.findIndex((cells) => cells?.[0]?.value === before);
      const rows = sheet.rows.map((cells, place) =>
        place === row ? cells?.map((cell, column) => (column === 0 ? { ...cell, value: after } : cell)) : cells,
      );
      return { ...sheet, rows };
    });
    const more = findings([...SAMPLE, ...sheets]).filter(({ id }) => !known.has(id));
    expect(more.length).toBeGreaterThan(0);
    expect(rules).toEqual(expect.arrayContaining(more.map(({ rule }) => rule)));
    expect(more.map(({ rule }) => rule)).toContain("resources-differ");
    for (const { cells } of more) expect(cells.map(({ sheet }) => sheet)).toContain(name);
  });
});
