/** What the pane has checked on another thread is not checked again, and what is planned from it is the same. */
import { printedSheets, sampleSheets } from "../../shared/sample/sampleSheets";
import { applyEdits } from "../../shared/workbook/applyEdits";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";
import { type CheckedWorkbook, checkWorkbook } from "../../src/actions/checkWorkbook";
import { type KnownPicture, type PlannedRefresh, planRefresh } from "../../src/actions/planRefresh";

const PLAN = "Cruscotto strategico";
const OPTIONS = { wishes: {}, today: "2016-12-31" } as const;

function checked(book: Snapshot): CheckedWorkbook {
  const read = checkWorkbook(book, { ...OPTIONS, language: "it", onlyReads: true });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function planned(book: Snapshot, known?: KnownPicture): PlannedRefresh {
  const plan = planRefresh(book, { ...OPTIONS, known });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
  return plan.value;
}

/** As it comes from another thread. */
const sent = <T>(data: T): T => structuredClone(data);

const built = (book: Snapshot): Snapshot => applyEdits(book, planned(book).edits);

/** Somebody asks for one more where «almeno» stands first. */
function withOtherTarget(book: Snapshot): Snapshot {
  const rows = sheetNamed(book, PLAN)?.rows ?? [];
  const row = rows.findIndex((cells) => cells?.some((cell) => /^almeno \d/.test(String(cell?.value))));
  const column = rows[row]?.findIndex((cell) => /^almeno \d/.test(String(cell?.value))) ?? -1;
  const expected = rows[row]?.[column]?.value ?? null;
  expect(expected).toMatch(/^almeno \d/);
  return applyEdits(book, [
    {
      kind: "writeCells",
      sheet: PLAN,
      cells: [{ row, column, content: { kind: "value", value: "almeno 77" }, expected }],
    },
  ]);
}

const registers = snapshotOfSheets(sampleSheets());
const printed = snapshotOfSheets(printedSheets());

describe("a plan from what was checked already", () => {
  it.each([
    ["a first build", (): Snapshot => registers],
    ["a first build beside programme sheets kept by hand", (): Snapshot => printed],
    ["a refresh", (): Snapshot => withOtherTarget(built(registers))],
  ])("is the plan that a new check gives: %s", (_what, bookOf) => {
    const book = bookOf();
    const known = sent({ snapshot: book, checked: checked(book) });
    const { edits, findings, keptByHand, undoable } = planned(book, known);
    const anew = planned(book);
    expect(sent({ edits, findings, keptByHand, undoable })).toEqual(
      sent({ edits: anew.edits, findings: anew.findings, keptByHand: anew.keptByHand, undoable: anew.undoable }),
    );
  });

  it("is not made where the workbook says something else by now", () => {
    const before = built(registers);
    const now = withOtherTarget(before);
    const known = { snapshot: before, checked: checked(before) };
    expect(planned(now, known).edits).toEqual(planned(now).edits);
    expect(planned(now, known).edits).not.toEqual(planned(before, known).edits);
  });

  it("takes the check that is known instead of another", () => {
    const known = { snapshot: registers, checked: checked(registers) };
    expect(planned(sent(registers), known).scorecard).toBe(known.checked.scorecard);
    expect(planned(withOtherTarget(registers), known).scorecard).not.toBe(known.checked.scorecard);
  });
});
