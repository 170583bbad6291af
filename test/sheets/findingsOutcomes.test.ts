/** Outcomes: what closes a finding, what opens it again, and that nothing typed ever changes hands. */
import fc from "fast-check";
import type { Finding } from "../../shared/check/finding";
import { type GivenOutcome, OUTCOMES, type Outcome, withOutcomes } from "../../shared/sheets/findings/outcomes";
import { FINDINGS } from "../../shared/sheets/places";
import { readOwnSheets } from "../../shared/sheets/readBack/readOwnSheets";
import type { CellValue, Snapshot } from "../../shared/workbook/snapshot";
import {
  build,
  countsOf,
  finding,
  laidOut,
  type RefreshedBook,
  type RefreshedList,
  refresh,
  refreshList,
  rowOf,
  SHEET,
  sheetOf,
  shown,
  start,
  type,
} from "./findingsBook";

jest.mock("../../shared/text/findings", () => ({
  tellFinding: ({ data }: { data: object }) => ({ name: "Prova", ...data }),
}));

const a = finding("a");
const changed = finding("a", "error", { found: 2 });
const b = finding("b", "warning");

const outcomesIn = (book: Snapshot) => readOwnSheets(book)?.outcomes ?? {};
const judged = (book: Snapshot, of: Finding) => withOutcomes([of], outcomesIn(book))[0];
const isOpen = (refreshed: RefreshedBook, key: string): boolean => laidOut(refreshed, key, "open") === 1;

describe("an outcome", () => {
  it.each([
    ["accettata", false],
    ["ACCETTATA", false],
    ["non è un errore", false],
    ["confermata", false],
    ["accepted", false],
    ["not an error", false],
    ["da correggere", true],
    ["to fix", true],
    ["boh", true],
    [3, true],
  ] as const)("«%s» leaves the finding open: %s", (word, open) => {
    const book = type(build([a, b]), "a", "outcome", word);
    expect(judged(book, a)?.open).toBe(open);
    const next = refresh(book, [a, b]);
    expect(isOpen(next, "a")).toBe(open);
    expect(countsOf(next)).toBe(`Aperte ${open ? 2 : 1} su 2:  ■ errori ${open ? 1 : 0}   ▲ avvisi 1   ○ note 0`);
    expect(shown(next.after, "a", "outcome")).toBe(word);
    expect(refresh(next.after, [a, b]).edits).toEqual([]);
  });

  it("goes with the finding into the list that the core judges", () => {
    const book = type(type(build([a, b]), "a", "outcome", "accettata"), "a", "note", "refuso noto");
    const [one, other] = withOutcomes([a, b], outcomesIn(book));
    expect(one).toEqual({ ...a, outcome: "accepted", note: "refuso noto", open: false, reopened: false });
    expect(other).toEqual({ ...b, note: "", open: true, reopened: false });
  });

  it("is none where there is no list yet", () => {
    expect(withOutcomes([a], undefined)[0]).toEqual({ ...a, note: "", open: true, reopened: false });
  });

  it("closes the finding only while its data stay the same", () => {
    const closed = refresh(type(build([a]), "a", "outcome", "accettata"), [a]).after;
    expect(judged(closed, changed)).toMatchObject({ open: true, reopened: true, outcome: "accepted" });
    const next = refresh(closed, [changed]);
    expect(isOpen(next, "a")).toBe(true);
    expect(laidOut(next, "a", "todo")).toBe(
      "Riaperta: i dati sono cambiati dopo «accettata». Se va bene anche così, scegliere «confermata». Scrivere altro.",
    );
    expect(refresh(next.after, [changed]).edits).toEqual([]);
    expect(isOpen(refresh(next.after, [a]), "a")).toBe(false);
  });

  it("typed since the last refresh belongs to the data that the row showed", () => {
    const book = type(build([a]), "a", "outcome", "accettata");
    expect(judged(book, changed)?.reopened).toBe(true);
    expect(isOpen(refresh(book, [changed]), "a")).toBe(true);
  });

  it.each([
    ["accettata", "confermata"],
    ["non è un errore", "accettata"],
    ["confermata", "accettata"],
  ])("«%s», reopened, closes again as «%s»", (word, again) => {
    const open = refresh(type(build([a]), "a", "outcome", word), [changed]).after;
    const confirmed = type(open, "a", "outcome", again);
    expect(judged(confirmed, changed)?.open).toBe(false);
    const next = refresh(confirmed, [changed]);
    expect(isOpen(next, "a")).toBe(false);
    expect(laidOut(next, "a", "todo")).toBe("Scrivere altro.");
    expect(isOpen(refresh(next.after, [a]), "a")).toBe(true);
  });

  it("confirmed and reopened asks for the other word", () => {
    const next = refresh(type(build([a]), "a", "outcome", "confermata"), [changed]);
    expect(laidOut(next, "a", "todo")).toContain("dopo «confermata». Se va bene anche così, scegliere «accettata».");
  });

  it("taken away and given again after a refresh belongs to the data of then", () => {
    const open = refresh(type(build([a]), "a", "outcome", "accettata"), [changed]).after;
    const cleared = refresh(type(open, "a", "outcome", null), [changed]).after;
    expect(shown(cleared, "a", "givenPrint")).toBeNull();
    const again = refresh(type(cleared, "a", "outcome", "accettata"), [changed]);
    expect(isOpen(again, "a")).toBe(false);
  });

  it("da correggere is never reopened: it was open", () => {
    const next = refresh(type(build([a]), "a", "outcome", "da correggere"), [changed]);
    expect(laidOut(next, "a", "todo")).toBe("Scrivere altro.");
    expect(judged(next.after, changed)).toMatchObject({ open: true, reopened: false, outcome: "toFix" });
  });

  it("outlives the finding: it counts again when the same data return, and no longer when others do", () => {
    const book = type(build([a, b]), "a", "outcome", "accettata");
    const gone = refresh(refresh(book, [a, b]).after, [b]).after;
    expect(isOpen(refresh(gone, [a, b]), "a")).toBe(false);
    expect(isOpen(refresh(gone, [changed, b]), "a")).toBe(true);
    expect(isOpen(refresh(refresh(book, [b]).after, [a, b]), "a")).toBe(false);
  });

  it("has the same words in every language, and none that two outcomes share", () => {
    const words = Object.values(OUTCOMES).flatMap(({ it, en }) => [it, en]);
    expect(new Set(words).size).toBe(words.length);
  });
});

/** Steps that people, the plan and Cabina take, in any order. */
type Step =
  | { readonly kind: "plan"; readonly present: readonly (number | null)[] }
  | { readonly kind: "type"; readonly key: number; readonly column: number; readonly value: string }
  | { readonly kind: "insert"; readonly row: number }
  | { readonly kind: "swap"; readonly row: number };

const KEYS = 5;
const COLUMNS = [FINDINGS.outcome, FINDINGS.note, FINDINGS.open + 1, FINDINGS.open + 4];
const WORDS = ["accettata", "confermata", "non è un errore", "da correggere", "x", "="];

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("plan" as const),
    present: fc.array(fc.option(fc.integer({ min: 0, max: 2 })), { minLength: KEYS, maxLength: KEYS }),
  }),
  fc.record({
    kind: fc.constant("type" as const),
    key: fc.integer({ min: 0, max: KEYS - 1 }),
    column: fc.constantFrom(...COLUMNS),
    value: fc.constantFrom(...WORDS),
  }),
  fc.record({ kind: fc.constant("insert" as const), row: fc.integer({ min: 0, max: 14 }) }),
  fc.record({ kind: fc.constant("swap" as const), row: fc.integer({ min: 5, max: 12 }) }),
);

const onList = (book: Snapshot, change: (rows: unknown[]) => void): Snapshot => ({
  sheets: book.sheets.map((sheet) => {
    if (sheet.name !== SHEET) return sheet;
    const rows = [...sheet.rows];
    change(rows);
    return { ...sheet, rows };
  }),
});

/** The model: what each finding's row must hold, and the data for which its outcome was given. */
interface Model {
  findings: readonly Finding[];
  readonly typed: Map<number, Map<number, string>>;
  readonly shown: Map<number, string>;
  readonly givenFor: Map<number, string>;
}

function take(book: Snapshot, model: Model, one: Step): Snapshot {
  if (one.kind === "insert") return onList(book, (rows) => rows.splice(Math.min(one.row, rows.length), 0, undefined));
  if (one.kind === "swap")
    return onList(book, (rows) => {
      if (one.row + 1 < rows.length) rows.splice(one.row, 2, rows[one.row + 1], rows[one.row]);
    });
  if (one.kind === "type") {
    if (rowOf(book, String(one.key)) < 0) return book;
    const cells = model.typed.get(one.key) ?? new Map<number, string>();
    if (one.column === FINDINGS.outcome && cells.get(one.column) !== one.value)
      model.givenFor.set(one.key, model.shown.get(one.key) ?? "");
    model.typed.set(one.key, cells.set(one.column, one.value));
    return type(book, String(one.key), one.column, one.value);
  }
  model.findings = one.present.flatMap((data, key) => (data === null ? [] : [finding(String(key), "error", { data })]));
  return book;
}

function check(refreshed: RefreshedList, model: Model): void {
  const { after } = refreshed;
  for (const [key, cells] of model.typed)
    for (const [column, value] of cells)
      expect([key, column, shown(after, String(key), column)]).toEqual([key, column, value]);
  const typed = sheetOf(after).rows.flatMap((cells) =>
    COLUMNS.flatMap((column): CellValue[] =>
      cells?.[FINDINGS.number]?.value === undefined ? [] : [cells[column]?.value ?? null],
    ),
  );
  const expected = [...model.typed.values()].reduce((sum, cells) => sum + cells.size, 0);
  const heads = 1;
  expect(typed.filter((value) => value !== null).length).toBeLessThanOrEqual(expected + 2 * heads);
  for (const { key, print } of model.findings) {
    const outcome = model.typed.get(Number(key))?.get(FINDINGS.outcome) ?? "";
    const closing = ["accettata", "confermata", "non è un errore"].includes(outcome);
    expect([key, isOpen(refreshed, key)]).toEqual([key, !closing || model.givenFor.get(Number(key)) !== print]);
    model.shown.set(Number(key), print);
  }
  expect(refreshList(after, model.findings, refreshed.prints).edits).toEqual([]);
}

describe("whatever comes and goes", () => {
  it("typed cells stay with their finding, and an outcome with the data that it was given for", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const first = [finding("0", "error", { data: 0 }), finding("1", "error", { data: 0 })];
        const model: Model = { findings: first, typed: new Map(), shown: new Map(), givenFor: new Map() };
        const begun = refreshList(start, first);
        check(begun, model);
        let last = begun;
        for (const one of steps) {
          last = refreshList(take(last.after, model, one), model.findings, last.prints);
          check(last, model);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("outcomes by finding", () => {
  const cases: readonly (readonly [Outcome | undefined, string, boolean, boolean])[] = [
    [undefined, "p", true, false],
    ["toFix", "p", true, false],
    ["toFix", "other", true, false],
    ["accepted", "p", false, false],
    ["accepted", "other", true, true],
    ["notError", "p", false, false],
    ["notError", "other", true, true],
    ["confirmed", "p", false, false],
    ["confirmed", "other", true, true],
  ];
  it.each(cases)("%s for the data %s: open %s, reopened %s", (outcome, forPrint, open, reopened) => {
    const given: GivenOutcome = { ...(outcome === undefined ? {} : { outcome }), note: "", forPrint };
    const one = { ...a, print: "p" };
    expect(withOutcomes([one], { [a.id]: given })[0]).toMatchObject({ open, reopened });
  });
});
