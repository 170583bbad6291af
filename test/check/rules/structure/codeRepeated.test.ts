/** Codes used twice: in the plan, in a register, and books that number anew in each perspective. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { snapshotOfExample } from "../../../../shared/check/examples/snapshotOfExample";
import { codeRepeated } from "../../../../shared/check/rules/structure/codeRepeated";
import type { ProgrammeAccount } from "../../../../shared/plan/plan";
import { cellAt, printRange } from "../../../../shared/workbook/address";
import { behavesAsRule } from "../../behavesAsRule";
import { factsFor, findingsOf } from "../../runExample";

behavesAsRule(codeRepeated);

const percent = (value: number) => ({ value, format: "0.00%" });

it("Two programmes of one objective: an error at the later one, as heavy as both", () => {
  const [finding, ...others] = findingsOf(
    codeRepeated,
    smallPlan({
      "Cruscotto!A12": "1.2.1 Accessibilità",
      "Cruscotto!B12": percent(0.1),
      "Cruscotto!A13": "Pagine conformi",
      "Cruscotto!B13": percent(0.1),
      "Cruscotto!E13": ">= 90%",
    }),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: "error",
    key: "Cruscotto/1.2.1",
    data: { code: "1.2.1", titles: ["Comunicazione", "Accessibilità"], codes: 1 },
  });
  expect(finding?.cells.map(printRange)).toEqual(["Cruscotto!A9", "Cruscotto!A12"]);
  expect(finding === undefined ? "" : printRange(finding.at)).toBe("Cruscotto!A12");
  expect(finding?.effect).toBeGreaterThan(0.3);
});

it("The same programme twice with another weight is named too", () => {
  const [finding] = findingsOf(
    codeRepeated,
    smallPlan({
      "Cruscotto!A12": "1.2.1 Comunicazione",
      "Cruscotto!B12": percent(0.1),
      "Cruscotto!A13": "Pagine conformi",
      "Cruscotto!B13": percent(0.1),
      "Cruscotto!E13": ">= 90%",
    }),
  );
  expect(finding?.data).toMatchObject({ titles: ["Comunicazione", "Comunicazione"] });
});

const account = (row: number, code: string, title: string, sheet = "Programmi"): ProgrammeAccount => ({
  source: "register",
  at: cellAt(sheet, row, 0),
  code: { value: code, at: cellAt(sheet, row, 0) },
  title: { value: title, at: cellAt(sheet, row, 1) },
  resources: [],
  indicators: [],
});
const ofAccounts = (...accounts: ProgrammeAccount[]) => {
  const facts = factsFor(snapshotOfExample({ sheets: smallPlan() }));
  return codeRepeated.check({ ...facts, plan: { ...facts.plan, accounts } });
};

it("A register that gives one code to two programmes", () => {
  const findings = ofAccounts(account(1, "1.1.1", "Servizi innovativi"), account(2, "1.1.1", "Comunicazione"));
  expect(findings.flatMap(({ cells }) => cells.map(printRange))).toEqual(["Programmi!A2", "Programmi!A3"]);
  expect(findings[0]).toMatchObject({ severity: "error", effect: 0 });
});

it.each([
  [
    "the same title on several rows",
    [account(1, "1.1.1", "Servizi innovativi"), account(2, "1.1.1", "Servizi  Innovativi")],
  ],
  ["nearly the same title", [account(1, "1.1.1", "Servizi innovativi"), account(2, "1.1.1", "Servizi inovativi")]],
  [
    "one title on two sheets each",
    [account(1, "1.1.1", "Servizi innovativi"), account(2, "1.1.1", "Comunicazione", "Azioni")],
  ],
])("Nothing is found in registers with %s", (_says, accounts) => {
  expect(ofAccounts(...accounts)).toEqual([]);
});

it("A book that numbers its objectives anew in each perspective gets one warning", () => {
  const block = (name: string, from: number, titles: readonly string[]) =>
    titles.reduce(
      (cells, title, place) => {
        const row = from + 1 + place * 3;
        return Object.assign(cells, {
          [`Cruscotto!A${row}`]: `1.${place + 1} ${title}`,
          [`Cruscotto!B${row}`]: percent(0.1),
          [`Cruscotto!A${row + 1}`]: `1.${place + 1}.1 Programma ${title}`,
          [`Cruscotto!B${row + 1}`]: percent(0.1),
          [`Cruscotto!A${row + 2}`]: `Indicatore ${title}`,
          [`Cruscotto!B${row + 2}`]: percent(0.1),
          [`Cruscotto!E${row + 2}`]: ">= 5",
        });
      },
      { [`Cruscotto!A${from}`]: name } as Record<string, string | { value: number; format: string }>,
    );
  const sheets = smallPlan(block("Prospettiva processi", 12, ["Semplificazione", "Digitale"]));
  const findings = findingsOf(codeRepeated, sheets);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "warning" });
  expect(findings[0]?.cells).toHaveLength(8);
});

it("A list that gives two programmes one code names both cells, though it reads the second under a number of its own", () => {
  const row = (code: string, title: string, indicator: string, weight: number) => [
    "Cultura per tutti",
    code,
    title,
    indicator,
    { value: weight, format: "0%" },
    ">= 5",
    6,
  ];
  const rows = [
    ["Obiettivo", "Codice programma", "Programma", "Indicatore", "Peso", "Target 2016", "Risultato 2016"],
    row("1.1.1", "Biblioteche aperte", "Ore di apertura", 0.3),
    row("1.1.1", "Biblioteche aperte", "Prestiti", 0.2),
    row("1.1.1", "Divulgazione nelle scuole", "Incontri nelle classi", 0.3),
    row("1.1.1", "Divulgazione nelle scuole", "Pubblicazioni stampate", 0.2),
  ];
  const [finding, ...others] = findingsOf(codeRepeated, [{ name: "Elenco", rows }]);
  expect(others).toEqual([]);
  expect(finding?.cells.map(({ top, left }) => [top + 1, left])).toEqual([
    [2, 1],
    [4, 1],
  ]);
  expect(finding).toMatchObject({ severity: "error", data: { code: "1.1.1" } });
});
