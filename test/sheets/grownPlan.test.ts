/** A plan that gains an indicator, a programme or a perspective: its sheets say what newly made ones say, and nobody is told of hands. */
import type { CellValue, Snapshot } from "../../shared/workbook/snapshot";
import { type PlannedRefresh, planRefresh } from "../../src/actions/planRefresh";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { memoryHost } from "../hosts/memoryHost";
import { OPTIONS, picture } from "../hosts/runOn";
import { bookOf, type Line, SMALL_PLAN, withPlan } from "../hosts/smallBook";

async function run(book: Snapshot): Promise<PlannedRefresh & { readonly after: Snapshot }> {
  const host = memoryHost(book);
  const done = await refreshPlan(host, OPTIONS);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  expect(done.value.applied.kind).toBe("applied");
  return { ...done.value, after: host.snapshot() };
}

const HEADS = SMALL_PLAN[2]?.slice(1) ?? [];
const END = SMALL_PLAN.length;
const TRIPS: Line = ["Numero di gite", 0.3, 5, "≤ 12%", 5, "almeno 20"];
const LONG = `1.1.1 Programma A ${"che accompagna le imprese del territorio ".repeat(6).trim()}`;

/** The hidden columns of a sheet of ours begin here. */
const HIDDEN_FROM: Readonly<Record<string, number>> = { "Regole di calcolo": 6, Indice: 8, Segnalazioni: 7 };

/** What is read on each sheet; ids and what hangs on them depend on which indicator came first. */
const seen = (book: Snapshot): unknown[] =>
  picture(book).map(({ name, rows }) =>
    rows.map((cells) => (cells ?? []).slice(0, HIDDEN_FROM[name] ?? 13).map((cell) => rounded(cell?.value ?? null))),
  );

/** A number that is the same but for its last digits is not written again. */
const rounded = (value: CellValue): CellValue => (typeof value === "number" ? Number(value.toPrecision(9)) : value);

/** The lines that come in before a line of the small plan, or in its place. */
interface Change {
  readonly what: string;
  readonly at: number;
  readonly lines: readonly Line[];
  readonly instead?: true;
}

const CHANGES: readonly Change[] = [
  { what: "an indicator among others", at: 6, lines: [TRIPS] },
  { what: "an indicator at the end", at: END, lines: [TRIPS] },
  { what: "three indicators", at: 6, lines: [TRIPS, ["Giorni", 0.1, 5, "10", 5], ["Corsi", 0.1, 5, "≥ 3", 5]] },
  { what: "a programme", at: 7, lines: [["1.1.2 Programma C", 0.5], TRIPS] },
  { what: "an objective", at: 7, lines: [["1.2 Obiettivo terzo", 0.5], ["1.2.1 Programma C", 0.5], TRIPS] },
  {
    what: "a perspective at the end",
    at: END,
    lines: [[], ["CRESCITA", ...HEADS], ["3.1 Obiettivo terzo", 0.5], ["3.1.1 Programma C", 0.5], TRIPS],
  },
  {
    what: "a perspective before another",
    at: 8,
    lines: [["CRESCITA", ...HEADS], ["3.1 Obiettivo terzo", 0.5], ["3.1.1 Programma C", 0.5], TRIPS, []],
  },
  {
    what: "an objective that stands in two perspectives",
    at: END,
    lines: [["1.1 Obiettivo primo", 0.1], ["1.1.3 Altro", 0.1], TRIPS],
  },
  { what: "a title that needs two lines", at: 4, lines: [[LONG, 0.5]], instead: true },
];

const changed = ({ at, lines, instead }: Change): Line[] => [
  ...SMALL_PLAN.slice(0, at),
  ...lines,
  ...SMALL_PLAN.slice(instead === true ? at + lines.length : at),
];

describe.each(CHANGES)("a plan with $what more", (change) => {
  it("is refreshed to what is made anew, and then there is nothing to do and nothing kept by hand", async () => {
    const built = await run(bookOf(SMALL_PLAN));
    const grown = await run(withPlan(built.after, changed(change)));
    expect(grown.edits).not.toEqual([]);
    expect(grown.keptByHand).toEqual([]);
    const next = planRefresh(grown.after, OPTIONS);
    expect(next.ok && { edits: next.value.edits, keptByHand: next.value.keptByHand }).toEqual({
      edits: [],
      keptByHand: [],
    });
    const anew = await run(bookOf(changed(change)));
    expect(seen(grown.after)).toEqual(seen(anew.after));
  });
});
