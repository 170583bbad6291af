/** Tabs: code and short title, never longer than 31 characters, never one that the user already has. */
import fc from "fast-check";
import type { Plan } from "../../shared/plan/plan";
import { nameSheets, programmeTab } from "../../shared/sheets/names";
import { cellAt } from "../../shared/workbook/address";

const words = {
  cockpit: "Cruscotto",
  index: "Indice",
  findings: "Segnalazioni",
  rules: "Regole di calcolo",
  ledger: "Registro di Cabina",
  readings: "Rilevazioni",
};

const planOf = (programmes: readonly (readonly [string, string])[]): Plan => ({
  year: 2016,
  targetYears: [2016],
  resultYears: [2016],
  weightsAre: "sharesOfBody",
  areas: [],
  perspectives: [
    {
      code: "P1",
      title: { value: "P", at: cellAt("Piano", 0, 0) },
      objectives: [
        {
          code: "1.1",
          title: { value: "O", at: cellAt("Piano", 1, 0) },
          programmes: programmes.map(([code, title], row) => ({
            code,
            title: { value: title, at: cellAt("Piano", 2 + row, 0) },
            indicators: [],
          })),
        },
      ],
    },
  ],
  details: [],
  emptyResultYears: [],
  notPlaced: [],
});

describe("names of the sheets", () => {
  it.each([
    ["1.2.3", "Comunicazione", "1.2.3 Comunicazione"],
    ["1.1.1", "Produrre e diffondere analisi e informazione economica", "1.1.1 Produrre e diffondere"],
    ["2.1.3", "Ottimizzare la gestione delle entrate", "2.1.3 Ottimizzare la gestione"],
    ["4/1", "Un titolo: con [tutto] quel che\\non va?*", "4 1 Un titolo con tutto quel"],
    ["1.1", "", "1.1"],
  ])("the tab of programme %s «%s» is «%s»", (code, title, tab) => {
    expect(programmeTab(code, title)).toBe(tab);
  });

  it("gives way to the user's names, whatever their case", () => {
    const names = nameSheets({ plan: planOf([["1.1.1", "Uno"]]), words, taken: ["CRUSCOTTO", "1.1.1 uno", "Piano"] });
    expect(names.cockpit).toBe("Cruscotto (Cabina)");
    expect(names.programme("1.1.1")).toBe("1.1.1 Uno (Cabina)");
    expect(names.index).toBe("Indice");
  });

  it("keeps the names that our sheets already have", () => {
    const plan = planOf([["1.1.1", "Uno"]]);
    const names = nameSheets({ plan, words, taken: [], kept: { cockpit: "Il nostro cruscotto" } });
    expect(names.cockpit).toBe("Il nostro cruscotto");
  });

  it("makes names that every program accepts and that differ from each other, whatever the titles", () => {
    const title = fc.string({ maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(title, { minLength: 1, maxLength: 12 }),
        fc.array(title, { maxLength: 5 }),
        (titles, taken) => {
          const programmes = titles.map((name, place): [string, string] => [`1.1.${place + 1}`, name]);
          const names = nameSheets({ plan: planOf(programmes), words, taken });
          const all = [names.cockpit, names.index, names.rules, names.ledger];
          for (const [code] of programmes) all.push(names.programme(code));
          for (const name of all) {
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$|^$/);
            expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
          }
          expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
        },
      ),
    );
  });

  it("refuses a programme that the plan does not have", () => {
    expect(() => nameSheets({ plan: planOf([]), words, taken: [] }).programme("9.9.9")).toThrow("9.9.9");
  });
});
