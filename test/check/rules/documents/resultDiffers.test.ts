/** Results that documents state differently. */
import { withUndatedResults } from "../../../../shared/check/examples/programmeSheets";
import { resultDiffers } from "../../../../shared/check/rules/documents/resultDiffers";
import type { RawCell } from "../../../../shared/plan/plan";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, idsOf, raw, stated, text } from "../../buildAccounts";
import { findingsOf } from "../../runExample";

behavesAsRule(resultDiffers);

const [companies = "", duration = "", share = "", charter = ""] = idsOf(factsWith([]));

const document = (sheet: string, results: Readonly<Record<string, Readonly<Record<number, RawCell>>>>) =>
  account({
    programme: "1.1.1",
    indicators: Object.entries(results).map(([id, each], place) =>
      stated({ id, title: text("Indicatore", `${sheet}!A${place + 1}`), results: each }),
    ),
  });

const check = (...documents: ReturnType<typeof document>[]) => resultDiffers.check(factsWith(documents));

it("A result of the plan's year touches the weight of its indicator", () => {
  const found = check(document("Scheda", { [duration]: { 2016: raw(6.5, "Scheda!C2") } }));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    key: `${duration}/2016`,
    severity: "error",
    at: at("Scheda!C2"),
    data: { year: 2016, here: "6,5", there: "6", sheet: "Cruscotto" },
  });
  expect(found[0]?.effect).toBeCloseTo(0.2, 10);
  expect(cellsOf(found[0])).toEqual(["Cruscotto!D7", "Scheda!C2"]);
});

it("A result of the year before touches no score here", () => {
  expect(check(document("Scheda", { [companies]: { 2015: raw(111, "Scheda!B2") } }))[0]).toMatchObject({
    key: `${companies}/2015`,
    effect: 0,
    data: { year: 2015, here: "111", there: "110" },
  });
});

it("Several other documents are one finding", () => {
  const found = check(
    document("Scheda", { [companies]: { 2016: raw(120, "Scheda!C2") } }),
    document("Budget", { [companies]: { 2016: raw(125, "Budget!C2") } }),
    document("Registro", { [companies]: { 2016: raw("130", "Registro!C2") } }),
  );
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Budget!C2", "Cruscotto!D6", "Scheda!C2"]);
});

it.each<readonly [string, string, RawCell]>([
  ["the same number as text", companies, raw("130", "Scheda!C2")],
  ["the same share as text", share, raw("91%", "Scheda!C2")],
  ["the same share without its format", share, raw(0.91, "Scheda!C2")],
  ["the same day as text", charter, raw("15/09/2016", "Scheda!C2")],
  ["an empty cell", companies, raw(null, "Scheda!C2")],
  ["a dash", companies, raw("-", "Scheda!C2")],
  ["a note", companies, raw("in attesa dei dati dell'ufficio", "Scheda!C2")],
  ["a lone zero, which means no data", companies, raw(0, "Scheda!C2")],
  ["the cockpit's own cell", companies, raw(5, "Cruscotto!D6")],
])("%s is no other result", (_says, id, cell) => {
  expect(check(document("Scheda", { [id]: { 2016: cell } }))).toEqual([]);
});

it.each<readonly [string, string, RawCell]>([
  ["another day", charter, raw("16/09/2016", "Scheda!C2")],
  ["a yes for a day", charter, raw("sì", "Scheda!C2")],
  ["a number far from it", companies, raw(13, "Scheda!C2")],
  ["the percentage without its sign", share, raw(91, "Scheda!C2")],
  ["another share", share, raw(0.92, "Scheda!C2", "0%")],
])("%s is another result", (_says, id, cell) => {
  expect(check(document("Scheda", { [id]: { 2016: cell } }))).toHaveLength(1);
});

it("A zero beside other results is a result", () => {
  const found = check(
    document("Scheda", { [companies]: { 2016: raw(0, "Scheda!C2") }, [duration]: { 2016: raw(6, "Scheda!C3") } }),
  );
  expect(found.map(({ key }) => key)).toEqual([`${companies}/2016`]);
});

it("A rounding of the cockpit's decimals is no other result", () => {
  const rounded = (own: number, other: RawCell) =>
    findingsOf(
      resultDiffers,
      withUndatedResults({ "Cruscotto!D8": null, "Cruscotto!D10": own, "Scheda 1.2.1!C12": other.value }),
    );
  expect(rounded(14 / 15, raw(0.9333, "Scheda!C2"))).toEqual([]);
  expect(rounded(14 / 15, raw("93,33%", "Scheda!C2"))).toEqual([]);
  expect(rounded(14 / 15, raw(0.9343, "Scheda!C2"))).toHaveLength(1);
  expect(rounded(14 / 15, raw(0.93, "Scheda!C2"))).toHaveLength(1);
  expect(rounded(6.25, raw(6.3, "Scheda!C2"))).toEqual([]);
  expect(rounded(6.25, raw(6, "Scheda!C2"))).toHaveLength(1);
});

it("Cells that show the same are the same, whatever lies behind", () => {
  const changes = {
    "Cruscotto!D10": { value: 0.9149, format: "0%" },
    "Scheda 1.2.1!C12": { value: 0.91, format: "0%" },
  };
  expect(findingsOf(resultDiffers, withUndatedResults(changes))).toEqual([]);
});

it("Where the cockpit's own cell cannot be used, only that is told", () => {
  const changes = { "Cruscotto!D6": "vedi nota del dirigente", "Scheda 1.1.1!C12": 128 };
  expect(findingsOf(resultDiffers, withUndatedResults(changes))).toEqual([]);
});

it("Without a result in the cockpit the other documents are compared with each other", () => {
  const changes = { "Cruscotto!D6": null, "Scheda 1.1.1!C12": 128 };
  expect(findingsOf(resultDiffers, withUndatedResults(changes))).toEqual([]);
  const found = check(
    document("Scheda", { [companies]: { 2014: raw(90, "Scheda!B2") } }),
    document("Budget", { [companies]: { 2014: raw(95, "Budget!B2") } }),
  );
  expect(found[0]?.data).toMatchObject({ here: "95", there: "90", sheet: "Scheda" });
});
