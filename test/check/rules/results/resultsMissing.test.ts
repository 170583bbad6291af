/** Missing results: from which day on, in how many findings, and at which cells. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { resultsMissing } from "../../../../shared/check/rules/results/resultsMissing";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsIn, findingsOf } from "../../runExample";
import { type Row, twoPerspectives } from "./twoPerspectives";

behavesAsRule(resultsMissing);

const none: Row = { result: null };
const sound: Row = {};
const found = (first: readonly Row[], second: readonly Row[], today?: string) =>
  findingsOf(resultsMissing, twoPerspectives(first, second), today);

it.each<[string, Row[], Row[], [string, number][]]>([
  ["one", [none, sound], [sound, sound], [["P1", 1]]],
  [
    "one in each perspective",
    [none, sound],
    [none, sound],
    [
      ["P1", 1],
      ["P2", 1],
    ],
  ],
  ["more than half, over both", [none, none], [none, sound], [["plan", 3]]],
  ["more than half, in one", [none, none, none], [sound], [["P1", 3]]],
  ["none", [sound, sound], [sound, sound], []],
])("%s", (_name, first, second, expected) => {
  expect(found(first, second).map(({ key, cells }) => [key, cells.length])).toEqual(expected);
});

it("It is told from the closing day on", () => {
  expect(found([none], [sound], "2016-12-30")).toEqual([]);
  expect(found([none], [sound], "2016-12-31")).toHaveLength(1);
});

it("It weighs as much as its indicators", () => {
  const [finding] = found([none, none], [sound, sound]);
  expect(finding?.effect).toBeCloseTo(0.5, 10);
  expect(finding?.data).toMatchObject({ of: "perspective", perspective: "Prospettiva utenti", year: 2016 });
});

it.each<[string, ExampleCell, boolean]>([
  ["an empty date has a rule of its own", "00/01/1900", false],
  ["a date without a day", { value: 0, format: "dd/mm/yyyy" }, false],
  ["n.d.", "n.d.", true],
  ["a text without meaning", "boh", false],
  ["a zero", 0, false],
])("%s", (_name, cell, isFound) => {
  expect(findingsOf(resultsMissing, smallPlan({ "Cruscotto!D6": cell }))).toHaveLength(isFound ? 1 : 0);
});

it("A yes that needs its day has a rule of its own", () => {
  expect(findingsOf(resultsMissing, smallPlan({ "Cruscotto!D11": "sì" }))).toEqual([]);
  expect(findingsOf(resultsMissing, smallPlan({ "Cruscotto!D11": null }))).toHaveLength(1);
});

it("Operational indicators are one finding for each sheet, without weight", () => {
  const [finding, ...others] = findingsOf(
    resultsMissing,
    smallPlan({ "Indicatori operativi!D2": null, "Indicatori operativi!D3": null }),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ key: "operational/Indicatori operativi", effect: 0, severity: "warning" });
  expect(finding?.cells).toHaveLength(2);
});

it("On more than three sheets they are one finding", () => {
  const registers = (count: number) =>
    Array.from({ length: count }, (_, place) => ({
      name: `Unità ${place}`,
      rows: [
        ["Codice", "Indicatore operativo", "Target 2016", "Risultato 2016"],
        [
          "1.1.1",
          ["Sportelli aperti", "Visite guidate", "Corsi di lingua", "Fiere estere"][place] ?? "",
          ">= 12",
          null,
        ],
      ],
    }));
  const keys = (count: number) =>
    findingsOf(resultsMissing, smallPlan({}, registers(count))).map(({ key, cells }) => [key, cells.length]);
  expect(keys(3)).toHaveLength(3);
  expect(keys(4)).toEqual([["operational", 4]]);
});

it("A checkpoint is a result, if a provisional one; a waived indicator needs none", () => {
  const sheets = smallPlan({ "Cruscotto!D6": null });
  const typed = (cells: Record<string, ExampleCell>) =>
    findingsIn(resultsMissing, { says: { it: "", en: "" }, sheets, finds: [], typed: cells });
  expect(typed({})).toHaveLength(1);
  expect(typed({ "'1.1.1 Servizi innovativi'!E18": 90 })).toEqual([]);
  expect(typed({ "'1.1.1 Servizi innovativi'!L24": "sì", "'1.1.1 Servizi innovativi'!M24": "ceduto" })).toEqual([]);
});

it("Without a column of results the finding stands at the targets", () => {
  const sheets = smallPlan().map((sheet) =>
    sheet.name === "Cruscotto"
      ? { ...sheet, rows: sheet.rows.map((cells) => cells.filter((_, column) => column !== 2 && column !== 3)) }
      : sheet,
  );
  const [finding] = findingsOf(resultsMissing, sheets);
  expect(finding?.cells.map(({ top, left }) => [top + 1, left])).toEqual([
    [6, 2],
    [7, 2],
    [10, 2],
    [11, 2],
  ]);
});

describe("On the closing day a deadline of that day has not passed", () => {
  const due: Row = { result: null, target: "entro il 31/12/2016" };
  const pendingIn = (first: readonly Row[], second: readonly Row[], today?: string) =>
    found(first, second, today).map(({ key, cells, data }) => [
      key,
      cells.length,
      (data as { pending?: number }).pending,
    ]);

  it.each<[string, Row[], Row[], [string, number, number | undefined][]]>([
    ["in the plan", [none, none, due], [none, none, due], [["plan", 4, 2]]],
    [
      "in its perspective alone",
      [none, due, sound, sound],
      [none, sound, sound, sound],
      [
        ["P1", 1, 1],
        ["P2", 1, undefined],
      ],
    ],
  ])("it is counted apart %s", (_says, first, second, expected) => {
    expect(pendingIn(first, second)).toEqual(expected);
  });

  it("the day after it is missing as well", () => {
    expect(pendingIn([none, due, sound, sound], [sound, sound], "2017-01-01")).toEqual([["P1", 2, undefined]]);
  });

  it("the sentence says so", () => {
    const [finding] = found([none, due, sound, sound], [sound]);
    expect(finding && tellFinding(finding, "it").message).toMatch(
      /; un altro non manca ancora, perché il suo termine non è passato\.$/,
    );
    const [more] = found([none, due, due, sound, sound, sound, sound], [sound]);
    expect(more && tellFinding(more, "en").message).toMatch(
      /; 2 more are not missing yet, for their deadlines have not passed\.$/,
    );
  });

  it("operational indicators are counted by their sheet", () => {
    const sheets = smallPlan({
      "Indicatori operativi!D2": null,
      "Indicatori operativi!D3": null,
      "Indicatori operativi!C3": "entro il 31/12/2016",
    });
    expect(findingsOf(resultsMissing, sheets)[0]).toMatchObject({ cells: { length: 1 }, data: { pending: 1 } });
  });
});
