/** What a person says of sheets and columns reaches the plan, is remembered in the workbook, and is refused where it fits nothing. */
import { layOutSheets } from "../../shared/sheets/layOutSheets";
import { planEdits } from "../../shared/sheets/planEdits";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";
import { readPlan } from "../../src/actions/readPlan";
import type { Wishes } from "../../src/actions/settingsFor";
import { bookOf, type Grid, sheetOf } from "../recognise/books";

const today = "2016-12-31";
const GRID: Grid = [
  ["CITTADINI", "Quota", "Atteso", "Esito"],
  ["1.1 Uno", 1],
  ["1.1.1 Due", 1],
  ["Tre", 0.6, ">= 3", 3],
  ["Quattro", 0.4, ">= 4", 2],
];
const BOOK = bookOf(sheetOf("Piano", GRID));
const SAID: Wishes = {
  mapping: [
    { sheet: "piano ", column: 1, meaning: "weight" },
    { sheet: "Piano", column: 2, meaning: "target", year: 2016 },
    { sheet: "Piano", row: 0, column: 3, meaning: "result", year: 2016 },
  ],
};

const read = (book: Snapshot, wishes: Wishes = {}) => readPlan(book, { wishes, today });
const scoreOf = (book: Snapshot, wishes: Wishes = {}) => {
  const answer = read(book, wishes);
  return answer.ok ? answer.value.scorecard.nodes.find(({ kind }) => kind === "body")?.score : answer.problem.code;
};

/** The edits of a refresh. */
function refresh(book: Snapshot, wishes: Wishes = {}) {
  const answer = read(book, wishes);
  if (!answer.ok) throw new Error(answer.problem.code);
  const { scorecard, own } = answer.value;
  const planned = planEdits(
    book,
    layOutSheets({ scorecard, own, snapshot: book, language: "it", wishes }),
    own?.names ?? {},
  );
  if (!planned.ok) throw new Error("rows moved");
  return planned.value.edits;
}

/** As a spreadsheet program leaves the workbook after a column was inserted before column A of the plan. */
function withColumnInserted({ sheets }: Snapshot): Snapshot {
  const shifted = (formula: string): string =>
    formula.replace(/(Piano!)\$([A-Z])\$(\d+)(?::\$([A-Z])\$(\d+))?/g, (_, name, left, top, right, bottom) => {
      const next = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);
      return `${name}$${next(left)}$${top}${right === undefined ? "" : `:$${next(right)}$${bottom}`}`;
    });
  return {
    sheets: sheets.map(
      (sheet): SheetSnapshot => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          sheet.name === "Piano"
            ? row && [undefined, ...row]
            : row?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: shifted(cell.formula) })),
        ),
      }),
    ),
  };
}

it("without a word the workbook has no plan; with it, its plan is scored", () => {
  expect(scoreOf(BOOK)).toBe("no-cockpit");
  expect(scoreOf(BOOK, SAID)).toBeCloseTo(0.6 + 0.4 * 0.5, 9);
});

describe("What was said of columns", () => {
  const built = applyEdits(BOOK, refresh(BOOK, SAID));

  it("is remembered: the next run needs no word, and writes nothing", () => {
    expect(scoreOf(built)).toBeCloseTo(0.8, 9);
    expect(refresh(built)).toEqual([]);
    expect(refresh(built, SAID)).toEqual([]);
  });

  it("follows its columns", () => {
    expect(scoreOf(withColumnInserted(built))).toBeCloseTo(0.8, 9);
  });

  it("is replaced by what is said later of the same column, for good", () => {
    const later: Wishes = { mapping: [{ sheet: "PIANO", row: 0, column: 3, meaning: "ignore" }] };
    const without = read(built, later);
    expect(without.ok && without.value.scorecard.plan.resultYears).toEqual([]);
    const again = read(applyEdits(built, refresh(built, later)));
    expect(again.ok && again.value.scorecard.plan.resultYears).toEqual([]);
  });
});

it.each([
  ["a sheet that is not there", { sheet: "Altro", column: 1 }],
  ["an empty column", { sheet: "Piano", column: 9 }],
  ["a row below the sheet", { sheet: "Piano", column: 1, row: 99 }],
] as const)("a word on %s is refused, and named", (_name, place) => {
  const mapping = [{ ...place, meaning: "weight" as const }];
  expect(read(BOOK, { mapping })).toEqual({ ok: false, problem: { code: "no-such-column", mapping: mapping[0] } });
});

it("the sheet asked for is passed on", () => {
  const final: Grid = [["CITTADINI", "Peso", "Target 2016", "Risultato 2016"], ...GRID.slice(1)];
  const two = bookOf(sheetOf("Uno", final), sheetOf("Due", final));
  expect(scoreOf(two)).toBe("several-plans");
  expect(scoreOf(two, { sheet: "due" })).toBeCloseTo(0.8, 9);
  expect(scoreOf(two, { sheet: "tre" })).toBe("no-such-sheet");
});
