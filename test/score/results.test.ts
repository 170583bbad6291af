/** Which result counts: docs/scoring.md §2. */
import type { RawCell, TypedCells } from "../../shared/plan/plan";
import { effectiveResult, type Sources } from "../../shared/score/results";
import type { ResultReading } from "../../shared/target/resultReading";
import { cellAt } from "../../shared/workbook/address";

/** Cells hold the reading that they stand for, so that only the choice is on trial. */
const num = (value: number): ResultReading => ({ kind: "number", value, unit: "", asText: false });
const asText = (value: number): ResultReading => ({ kind: "number", value, unit: "testate", asText: true });
const day = (text: string): ResultReading => ({ kind: "day", day: text, asText: false });
const bad: ResultReading = { kind: "unusable", problem: "no-meaning" };
const yes: ResultReading = { kind: "yes" };
const no: ResultReading = { kind: "no" };
const none: ResultReading = { kind: "missing" };

const cell = (reading: ResultReading, column: number, value: string): [RawCell, ResultReading] => [
  { value, at: cellAt("S", 0, column) },
  reading,
];

interface Holds {
  readonly p?: ResultReading;
  readonly april?: ResultReading;
  readonly august?: ResultReading;
  readonly december?: ResultReading;
  readonly factual?: boolean;
  readonly zeros?: boolean;
  readonly texts?: readonly [string, string];
}

function effectiveOf(holds: Holds) {
  const cells = [
    cell(holds.p ?? none, 0, holds.texts?.[0] ?? "p"),
    cell(holds.april ?? none, 1, "a"),
    cell(holds.august ?? none, 2, "b"),
    cell(holds.december ?? none, 3, holds.texts?.[1] ?? "p"),
  ] as const;
  const typed: TypedCells = {
    checkpoints: [cells[1][0], cells[2][0], cells[3][0]],
    override: {},
    waived: false,
  };
  const sources: Sources = {
    year: 2016,
    plan: cells[0][0],
    planColumnIsEmpty: holds.zeros ?? false,
    typed,
    factual: holds.factual ?? false,
    read: (asked) => cells.find(([candidate]) => candidate === asked)?.[1] ?? none,
  };
  const { reading, origin, provisionalAt, cell: from, other } = effectiveResult(sources);
  return { reading, origin, provisionalAt, from: from?.at.left, other: other?.at.left };
}

const at = (reading: ResultReading, origin: string, from?: number, provisionalAt?: string, other?: number) => ({
  reading,
  origin,
  provisionalAt,
  from,
  other,
});

describe("the effective result", () => {
  const rows: readonly (readonly [string, Holds, object])[] = [
    ["nothing typed is nothing", {}, at(none, "none")],
    ["the plan's alone counts", { p: num(5) }, at(num(5), "plan", 0)],
    ["the 31/12 cell alone counts", { december: num(5) }, at(num(5), "sheet", 3)],
    ["both and equal count once", { p: num(5), december: num(5) }, at(num(5), "planAndSheet", 0)],
    ["equal as read, however written", { p: asText(5), december: num(5) }, at(asText(5), "planAndSheet", 0)],
    ["both and different: no number", { p: num(5), december: num(6) }, at(none, "planAndSheet", 0, undefined, 3)],
    [
      "the same day twice counts once",
      { p: day("2016-05-01"), december: day("2016-05-01") },
      at(day("2016-05-01"), "planAndSheet", 0),
    ],
    [
      "two days contradict each other",
      { p: day("2016-05-01"), december: day("2016-05-02") },
      at(none, "planAndSheet", 0, undefined, 3),
    ],
    ["yes and yes agree", { p: yes, december: yes }, at(yes, "planAndSheet", 0)],
    ["yes and no contradict each other", { p: yes, december: no }, at(none, "planAndSheet", 0, undefined, 3)],
    [
      "a number and a yes contradict each other",
      { p: num(1), december: yes },
      at(none, "planAndSheet", 0, undefined, 3),
    ],
    ["the same nonsense twice is one nonsense", { p: bad, december: bad }, at(bad, "planAndSheet", 0)],
    [
      "two kinds of nonsense contradict each other",
      { p: bad, december: bad, texts: ["boh", "mah"] },
      at(none, "planAndSheet", 0, undefined, 3),
    ],
    ["the year's result wins over checkpoints", { p: num(5), august: num(3), april: num(2) }, at(num(5), "plan", 0)],
    [
      "the 31/12 cell wins over checkpoints",
      { december: num(5), august: num(3), april: num(2) },
      at(num(5), "sheet", 3),
    ],
    ["31/08 is provisional", { august: num(3), april: num(2) }, at(num(3), "checkpoint", 2, "2016-08-31")],
    ["30/04 is provisional", { april: num(2) }, at(num(2), "checkpoint", 1, "2016-04-30")],
    ["0 at 31/08 is a result", { august: num(0), april: num(2) }, at(num(0), "checkpoint", 2, "2016-08-31")],
    [
      "a day at 30/04 is a fact for a deadline",
      { april: day("2016-03-01"), factual: true },
      at(day("2016-03-01"), "checkpoint", 1),
    ],
    ["a yes at 31/08 is a fact for a deed", { august: yes, factual: true }, at(yes, "checkpoint", 2)],
    [
      "a no at 31/08 is provisional also for a deed",
      { august: no, factual: true },
      at(no, "checkpoint", 2, "2016-08-31"),
    ],
    [
      "a share at 31/08 is provisional also for a deed",
      { august: num(0.4), factual: true },
      at(num(0.4), "checkpoint", 2, "2016-08-31"),
    ],
    ["a yes at 31/08 is provisional for a count", { august: yes }, at(yes, "checkpoint", 2, "2016-08-31")],
    ["a zero in a column of zeros is empty", { p: num(0), zeros: true }, at(none, "none")],
    [
      "a zero in a column of zeros gives way to a checkpoint",
      { p: num(0), zeros: true, april: num(2) },
      at(num(2), "checkpoint", 1, "2016-04-30"),
    ],
    [
      "a zero in a column of zeros does not contradict 31/12",
      { p: num(0), zeros: true, december: num(4) },
      at(num(4), "sheet", 3),
    ],
    ["a zero at 31/12 counts", { p: num(0), zeros: true, december: num(0) }, at(num(0), "sheet", 3)],
    ["anything but a zero in such a column counts", { p: num(7), zeros: true }, at(num(7), "plan", 0)],
    ["a zero elsewhere counts", { p: num(0) }, at(num(0), "plan", 0)],
  ];
  it.each(rows)("%s", (_sentence, holds, expected) => {
    expect(effectiveOf(holds)).toEqual(expected);
  });

  it("without a programme sheet the plan's cell is all there is", () => {
    const plan: RawCell = { value: 5, at: cellAt("S", 0, 0) };
    const sources: Sources = {
      year: 2016,
      plan,
      planColumnIsEmpty: false,
      typed: undefined,
      factual: false,
      read: () => num(5),
    };
    expect(effectiveResult(sources)).toEqual({ reading: num(5), cell: plan, origin: "plan" });
    expect(effectiveResult({ ...sources, plan: undefined })).toEqual({ reading: none, origin: "none" });
  });
});
