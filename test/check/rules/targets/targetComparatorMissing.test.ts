/** Comparisons that stand in some years only. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { targetComparatorMissing } from "../../../../shared/check/rules/targets/targetComparatorMissing";
import { withSign } from "../../../../shared/check/targets/boundText";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { foundWith, short, told, withCopy } from "./told";

behavesAsRule(targetComparatorMissing);

const percent = (value: number, format = "0%") => ({ value, format });
const noColumn = { "Cruscotto!H6": null, "Cruscotto!H7": null, "Cruscotto!H10": null };

it.each([
  ["bare after a sign", { "Cruscotto!F6": 132, "Cruscotto!G6": 135 }, ["info Cruscotto!F6 Cruscotto!G6"]],
  ["bare before a sign", { "Cruscotto!E6": 120 }, ["info Cruscotto!E6"]],
  [
    "bare after a strict sign",
    { "Cruscotto!E6": "> 100", "Cruscotto!F6": 132, "Cruscotto!G6": "> 135" },
    ["info Cruscotto!F6"],
  ],
  ["read the other way", { "Cruscotto!A7": "Pratiche fuori standard", "Cruscotto!F7": 6 }, ["warning Cruscotto!F7"]],
  ["all of it needs no sign", { "Cruscotto!G10": percent(1) }, []],
  [
    "all of it, where less is better, does",
    { "Cruscotto!E10": "<= 90%", "Cruscotto!F10": "<= 95%", "Cruscotto!G10": percent(1) },
    ["warning Cruscotto!G10"],
  ],
  ["none needs no sign where less is better", { "Cruscotto!G7": 0 }, []],
  ["none, where more is better, does", { "Cruscotto!G6": 0 }, ["warning Cruscotto!G6"]],
  ["a number of another kind, told elsewhere", { "Cruscotto!F10": 92 }, []],
  ["signs that disagree, told elsewhere", { "Cruscotto!E6": "<= 120", "Cruscotto!F6": 132 }, []],
  ["increases", { "Cruscotto!F6": "+5%", "Cruscotto!G6": "mantenimento valore 2017" }, []],
  ["every year bare, told elsewhere", { "Cruscotto!E6": 120, "Cruscotto!F6": 132, "Cruscotto!G6": 135 }, []],
  ["every year with its sign", {}, []],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetComparatorMissing, { ...noColumn, ...changes })).toEqual(expected);
});

it("With a direction column no number is bare", () => {
  expect(told(targetComparatorMissing, { "Cruscotto!F6": 132 })).toEqual([]);
});

it("The mend writes the sign before what stands there", () => {
  const changes = { ...noColumn, "Cruscotto!F6": 132, "Cruscotto!G6": "n. 135" };
  const [found] = findingsOf(targetComparatorMissing, smallPlan(changes));
  expect(found?.fix).toEqual([
    {
      kind: "writeCells",
      sheet: "Cruscotto",
      cells: [
        { row: 5, column: 5, content: { kind: "value", value: ">= 132" }, expected: 132 },
        { row: 5, column: 6, content: { kind: "value", value: ">= n. 135" }, expected: "n. 135" },
      ],
    },
  ]);
  expect(found?.data).toMatchObject({
    stated: ">= 120",
    statedYear: 2016,
    better: "higher",
    instead: ">= 132",
    isStrict: false,
    indicators: 1,
  });
});

it("A formula is never written over, nor is a text that would be read otherwise", () => {
  const mendOf = (cell: string | { value: number; formula: string }) =>
    findingsOf(targetComparatorMissing, smallPlan({ ...noColumn, "Cruscotto!F6": cell })).map(({ fix }) => fix);
  expect(mendOf({ value: 132, formula: "D6+2" })).toEqual([undefined]);
  expect(mendOf("132 circa")).toEqual([undefined]);
});

it("A programme sheet with the same text is mended with it", () => {
  const changes = { ...noColumn, "Cruscotto!F6": "132" };
  const [found] = foundWith(targetComparatorMissing, changes, withCopy(6, { 2017: "132" }));
  expect(found && short(found)).toBe("info Cruscotto!F6 Scheda!B1");
  expect(found?.fix).toMatchObject([{ sheet: "Cruscotto" }, { sheet: "Scheda", cells: [{ row: 0, column: 1 }] }]);
});

it("After a strict sign the mend writes the sign that is read, and says so", () => {
  const changes = { ...noColumn, "Cruscotto!E10": ">60%", "Cruscotto!F10": percent(0.65), "Cruscotto!G10": "70%" };
  const [found] = findingsOf(targetComparatorMissing, smallPlan(changes));
  expect(found?.data).toMatchObject({ isStrict: true, instead: ">= 65%" });
  expect(found && tellFinding(found, "it")).toMatchObject({
    todo: "Scrivere il segno anche qui: «>= 65%», come si legge ora, oppure «>» dove si vuole lo stesso segno dell'altro anno.",
    fix: "Scrivere il segno davanti ai numeri che non lo hanno, come si leggono ora: «>= 65%»",
  });
  const [below] = findingsOf(
    targetComparatorMissing,
    smallPlan({ ...noColumn, "Cruscotto!E7": "< 7", "Cruscotto!F7": 6 }),
  );
  expect(below && tellFinding(below, "en").todo).toContain("or “<” where");
});

it("The sentence and the mend show the same text", () => {
  const [found] = findingsOf(targetComparatorMissing, smallPlan({ ...noColumn, "Cruscotto!F6": 1250 }));
  const written = found?.fix?.[0]?.kind === "writeCells" ? found.fix[0].cells[0]?.content : undefined;
  expect(written).toEqual({ kind: "value", value: ">= 1.250" });
  expect(found && tellFinding(found, "it").todo).toBe("Scrivere il segno anche qui: «>= 1.250».");
});

describe("Many indicators of a sheet", () => {
  const many = (count: number, last: ExampleCell = 35) => {
    const changes: Record<string, ExampleCell> = { ...noColumn };
    for (let place = 0; place < count; place += 1) {
      const row = 12 + place;
      changes[`Cruscotto!A${row}`] = `Atti del tipo ${"abcdef"[place]}`;
      changes[`Cruscotto!B${row}`] = percent(0.01, "0.00%");
      changes[`Cruscotto!E${row}`] = place === 1 ? "> 30" : ">= 30";
      changes[`Cruscotto!F${row}`] = place === count - 1 ? last : 35;
      changes[`Cruscotto!G${row}`] = ">= 40";
    }
    return changes;
  };

  it("are told one by one while they are few", () => {
    expect(told(targetComparatorMissing, many(3))).toEqual([
      "info Cruscotto!F12",
      "info Cruscotto!F13",
      "info Cruscotto!F14",
    ]);
  });

  it("are one note with one mend when they are more than three", () => {
    const found = findingsOf(targetComparatorMissing, smallPlan(many(4)));
    expect(found.map(short)).toEqual(["info Cruscotto!F12 Cruscotto!F13 Cruscotto!F14 Cruscotto!F15"]);
    const [note] = found;
    expect(note).toMatchObject({ key: "Cruscotto", at: { top: 11, left: 5 }, data: { indicators: 4, isStrict: true } });
    expect(note?.fix?.map((edit) => (edit.kind === "writeCells" ? edit.cells.map(({ row }) => row) : []))).toEqual([
      [11, 12, 13, 14],
    ]);
    expect(note && tellFinding(note, "it")).toMatchObject({
      message:
        "Cruscotto!F12: 4 indicatori di questo foglio hanno il segno solo in qualche anno; il primo è «Atti del tipo a», dove «35» (2017) non ha il segno che il 2016 ha in «>= 30».",
      fix: "Scrivere davanti ai numeri senza segno quello del loro indicatore, «>=» o «<=»: il primo diventa «>= 35»",
    });
  });

  it("count only if their mend can be written, and if they are read on the right side", () => {
    const formula = { value: 35, formula: "15+20" };
    expect(told(targetComparatorMissing, many(4, formula))).toHaveLength(4);
    expect(told(targetComparatorMissing, many(5, formula))).toEqual([
      "info Cruscotto!F16",
      "info Cruscotto!F12 Cruscotto!F13 Cruscotto!F14 Cruscotto!F15",
    ]);
    const contrary = { ...many(5), "Cruscotto!E12": "<= 30", "Cruscotto!G12": "<= 20" };
    expect(told(targetComparatorMissing, contrary)).toEqual([
      "warning Cruscotto!F12",
      "info Cruscotto!F13 Cruscotto!F14 Cruscotto!F15 Cruscotto!F16",
    ]);
  });

  it("have their weights together where the plan's year lacks its sign", () => {
    const changes: Record<string, ExampleCell> = { ...many(4), "Cruscotto!B11": percent(0.11, "0.00%") };
    for (const row of [12, 13, 14, 15]) Object.assign(changes, { [`Cruscotto!E${row}`]: 30 });
    const [note] = findingsOf(targetComparatorMissing, smallPlan(changes));
    expect(note?.effect).toBeCloseTo(0.04, 10);
  });
});

it("A sheet of Cabina is never written to by the mend", () => {
  const changes = { ...noColumn, "Cruscotto!F6": "132" };
  const [found] = foundWith(targetComparatorMissing, changes, (facts) => ({
    ...facts,
    ownSheets: new Set(["Cruscotto"]),
  }));
  expect([found?.severity, found?.fix]).toEqual(["info", undefined]);
});

it.each([
  [132, undefined, "higher", "it", ">= 132"],
  [0.855, "0%", "higher", "it", ">= 85,5%"],
  [0.855, "0%", "lower", "en", "<= 85.5%"],
  [1234.5, undefined, "higher", "it", ">= 1.234,5"],
  [7, '0" gg"', "lower", "it", "<= 7 gg"],
  ["7 gg", undefined, "lower", "it", "<= 7 gg"],
  [" 85% ", undefined, "higher", "it", ">= 85%"],
  [0, undefined, "lower", "it", "<= 0"],
  ["circa 85", undefined, "higher", "it", undefined],
  [">= 85", undefined, "higher", "it", undefined],
  ["+85", undefined, "higher", "it", undefined],
  ["> 85", undefined, "higher", "it", undefined],
  ["sì", undefined, "higher", "it", undefined],
  ["vedi", undefined, "higher", "it", undefined],
] as const)("%p with the format %p and «%s» in %s is written %p", (value, format, better, language, text) => {
  expect(withSign({ value, ...(format === undefined ? {} : { format }) }, better, language)).toBe(text);
});
