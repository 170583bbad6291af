/** Weights that do not add up, are missing or negative are named with their cell and the difference. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { weightDoubts } from "../../shared/score/weightSums";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";

const sample = snapshotOfSheets(sampleSheets());

/** The sample with another weight on the rows whose title begins so. */
function withWeight(start: string, weight: number | null): Snapshot {
  const sheets = sample.sheets.map((sheet, place) =>
    place > 0
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((cells) =>
            cells?.some((cell) => typeof cell?.value === "string" && cell.value.startsWith(start))
              ? cells.map((cell, column) =>
                  column === 1 ? (weight === null ? undefined : { ...cell, value: weight }) : cell,
                )
              : cells,
          ),
        },
  );
  return { sheets };
}

function doubts(snapshot: Snapshot, tolerance = 0.0001): readonly (readonly [string, number, number])[] {
  const found = recognisePlan(snapshot);
  if (!found.ok) throw new Error(found.problem.code);
  return weightDoubts(found.value.plan, tolerance).map(({ why, written, children }) => [
    why,
    written,
    Number(children.toFixed(6)),
  ]);
}

it("the sample's weights all add up", () => expect(doubts(sample)).toEqual([]));

it("an indicator that weighs more than its programme is named at the programme", () => {
  expect(doubts(withWeight("n. complessivo presenze", 0.07))).toEqual([["weights-do-not-add-up", 0.06, 0.07]]);
});

it("an objective that weighs more breaks the body's sum and its programmes'", () => {
  expect(doubts(withWeight("1.2 Assicurare", 0.1))).toEqual([
    ["weights-do-not-add-up", 1, 1.04],
    ["weights-do-not-add-up", 0.1, 0.06],
  ]);
});

it("an indicator without a weight is named beside its programme's sum", () => {
  expect(doubts(withWeight("n. complessivo presenze", null))).toEqual([
    ["weights-do-not-add-up", 0.06, 0],
    ["weight-missing", 0, 0],
  ]);
});

it("a negative weight is named", () => {
  expect(doubts(withWeight("n. complessivo presenze", -0.06))).toContainEqual(["weight-negative", -0.06, 0]);
});

it("a difference within the tolerance is none", () => {
  expect(doubts(withWeight("n. complessivo presenze", 0.06009))).toEqual([]);
  expect(doubts(withWeight("n. complessivo presenze", 0.06011))).toHaveLength(1);
});
