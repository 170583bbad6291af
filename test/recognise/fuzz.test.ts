/** Damaged workbooks: nothing throws, and no column is read as something that it is not without a word about it. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { tellNotPlaced, tellNotRecognised } from "../../shared/recognise/tell";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { recogniseEn } from "../../shared/text/en/recognise";
import { type RecogniseText, recogniseIt } from "../../shared/text/it/recognise";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { snapshotOf as snapshotOfDocs } from "../sheets/readBackSnapshot";
import { bookOf, PRINTED, type Style, styledBook } from "./books";
import { FLAT_BOOKS, gridSheet } from "./flatBooks";
import { DAMAGES, damagedCopy, randomFrom, snapshotOf } from "./fuzzDamage";
import { truthOf, wrongCertainties } from "./fuzzOracle";
import { gridBook, gridNames } from "./gridBook";

const styled = (change: Partial<Style>): Snapshot => styledBook({ ...PRINTED, ...change });

const BOOKS: readonly (readonly [string, Snapshot])[] = [
  ["the sample", snapshotOfDocs(...sampleSheets())],
  ["a cockpit in English with codes of their own", styled({ english: true, codes: "own", letterhead: 2 })],
  ["a cockpit with its columns in another order", styled({ order: [3, 0, 6, 1, 2, 4, 7, 5], weights: "percentages" })],
  ["a cockpit on several sheets", styled({ onSheets: "many", weights: "text" })],
  ["a cockpit named by its sheets", styled({ names: "sheet", weights: "fractions", codes: "dotted" })],
  ...FLAT_BOOKS.map(({ says, sheet, grid }): [string, Snapshot] => [says, bookOf(gridSheet(sheet, grid))]),
  ...gridNames().map((name): [string, Snapshot] => [name, gridBook(name)]),
];
const RUNS = 2_100;
const NAMES = Object.keys(DAMAGES);

/** The workbook of a run, and what was done to it. */
function damaged(run: number) {
  const [name, book] = BOOKS[run % BOOKS.length] ?? ["", { sheets: [] }];
  const random = randomFrom(run * 7919 + 1);
  const truth = truths[run % BOOKS.length] ?? truthOf(book);
  const copy = damagedCopy(book, truth.headings, run);
  const done = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const damage = NAMES[Math.floor(random() * NAMES.length)] ?? "";
    DAMAGES[damage]?.(copy);
    return damage;
  });
  return { name, truth, book: snapshotOf(copy), done: done.join(", ") };
}

const truths = BOOKS.map(([, book]) => truthOf(book));

it("the sound workbooks are read without a wrong certainty", () => {
  const wrong = BOOKS.map(([, book], index) => {
    const found = recognisePlan(book);
    return found.ok ? wrongCertainties(book, found.value, truths[index] ?? truthOf(book)) : ["no plan"];
  });
  expect(wrong.flat()).toEqual([]);
  const doubts = BOOKS.flatMap(([, book]) => {
    const found = recognisePlan(book);
    return found.ok ? found.value.recognised.flatMap(({ notPlaced }) => notPlaced) : [];
  });
  expect(doubts.filter(({ why }) => why === "unlike-heading")).toEqual([]);
});

describe(`Of ${RUNS} damaged workbooks`, () => {
  const wrong: string[] = [];
  let answered = 0;

  it("none throws, and each has its answer in both languages", () => {
    for (let run = 0; run < RUNS; run++) {
      const { name, truth, book, done } = damaged(run);
      const found = recognisePlan(book);
      answered += [recogniseIt, recogniseEn].every((text) => wordsOf(found, text)) ? 1 : 0;
      for (const each of found.ok ? wrongCertainties(book, found.value, truth) : [])
        wrong.push(`${run} ${name} (${done}): ${each}`);
    }
    expect(answered).toBe(RUNS);
  });

  it("none has a column read as what it is not without low confidence, a remark or a finding", () => {
    expect(answered).toBe(RUNS);
    expect(wrong).toEqual([]);
  });
});

const wordsOf = (found: ReturnType<typeof recognisePlan>, text: RecogniseText): boolean =>
  found.ok
    ? found.value.recognised.every(({ notPlaced }) => notPlaced.every((each) => tellNotPlaced(each, text).length > 10))
    : tellNotRecognised(found.problem, text).length > 10;
