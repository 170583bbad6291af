/** After a refresh is taken back, the pane says that the sheets are behind, and the next refresh brings them up to date. */
import type { Snapshot } from "../../shared/workbook/snapshot";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { changedSince } from "../../src/pane/model/changedSince";
import { contents, OPTIONS, refreshed, undone } from "../hosts/runOn";
import { bookOf, type Line, SMALL_PLAN, withPlan } from "../hosts/smallBook";

function isBehind(book: Snapshot): boolean {
  const checked = checkWorkbook(book, OPTIONS);
  if (!checked.ok) throw new Error(checked.problem.code);
  return changedSince(checked.value) !== undefined;
}

const changedLine = (title: string, line: Line): readonly Line[] =>
  SMALL_PLAN.map((each) => (each[0] === title ? line : each));

const CASES: readonly (readonly [string, readonly Line[]])[] = [
  ["another target", changedLine("Numero di eventi", ["Numero di eventi", 0.3, 5, "almeno 20", 5, "almeno 20"])],
  ["an indicator more", [...SMALL_PLAN, ["Numero di aule", 0.1, 5, "almeno 10", 10, "almeno 20"]]],
  ["an indicator less", SMALL_PLAN.filter(([title]) => title !== "Numero di fiere")],
  ["another title", changedLine("Numero di corsi", ["Numero dei corsi", 0.5, 5, "almeno 10", 10, "almeno 20"])],
];

describe.each(CASES)("%s: after a refresh that is taken back", (_what, lines) => {
  let built: Snapshot;
  let back: Snapshot;
  beforeAll(async () => {
    built = (await refreshed(bookOf(SMALL_PLAN))).book;
    const changed = withPlan(built, lines);
    expect(isBehind(changed)).toBe(true);
    const again = (await refreshed(changed)).book;
    expect(isBehind(again)).toBe(false);
    back = (await undone(again)).book;
  });

  it("the sheets are behind", () => expect(isBehind(back)).toBe(true));

  it("the next refresh brings them up to date", async () => {
    const { book } = await refreshed(back);
    expect(isBehind(book)).toBe(false);
    expect((await refreshed(book)).edits).toBe(0);
  });

  it("they are up to date again after a refresh with the plan as it was", async () => {
    const { book } = await refreshed(withPlan(back, SMALL_PLAN));
    expect(isBehind(book)).toBe(false);
    expect(contents(book)).toEqual(contents(built));
  });
});
