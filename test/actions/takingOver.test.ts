/** Two people at one workbook: a generation belongs to whoever began it, until somebody says that it is to go on from elsewhere. */
import fc from "fast-check";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { applyEdits, firstConflict } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { planRefresh } from "../../src/actions/planRefresh";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { planUndo, undoPlan } from "../../src/actions/undoPlan";
import { memoryHost } from "../hosts/memoryHost";
import { contents, OPTIONS, picture } from "../hosts/runOn";
import { sharedBook } from "../hosts/sharedBook";
import { bookOf, type Line, PLAN_SHEET, SMALL_PLAN, withPlan } from "../hosts/smallBook";

const START = bookOf(SMALL_PLAN);
const ANNA = "11111111-1111-4111-8111-111111111111";
const BRUNO = "22222222-2222-4222-8222-222222222222";
const LIVE = { ...OPTIONS, calculates: true };

const OTHER: readonly Line[] = SMALL_PLAN.map((line) =>
  line[0] === "Numero di eventi" ? ["Numero di eventi", 0.3, 5, "almeno 20", 5, "almeno 20"] : line,
);
/** An indicator more, so that rows come. */
const LONGER: readonly Line[] = [
  ...OTHER.slice(0, 7),
  ["Numero di mostre", 0.3, 1, "almeno 2", 2, "almeno 3"],
  ...OTHER.slice(7),
];

const journalOf = (book: Snapshot) => {
  const ledger = readLedger(book);
  return ledger?.kind === "ledger" ? ledger.journal : undefined;
};

function editsOf(book: Snapshot, session?: string, takesOver = false): readonly Edit[] {
  const planned = planRefresh(book, { ...LIVE, session, takesOver });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  return planned.value.edits;
}

/** The workbook after so many of the edits of a generation under that session. */
const begun = (book: Snapshot, session: string | undefined, count: number): Snapshot =>
  applyEdits(book, editsOf(book, session).slice(0, count));

const built = (): Snapshot => applyEdits(START, editsOf(START, ANNA));

describe("the journal", () => {
  it("says who began it, and once it is done still does", () => {
    expect(journalOf(begun(START, ANNA, 2))).toMatchObject({ by: ANNA, state: "open" });
    expect(journalOf(built())).toMatchObject({ by: ANNA, state: "done" });
  });

  it("says nothing where nobody else can be, to the last edit", () => {
    expect(journalOf(begun(START, undefined, 2))).toMatchObject({ state: "open" });
    expect(journalOf(begun(START, undefined, 2))).not.toHaveProperty("by");
    const [first] = editsOf(START);
    const cells = editsOf(START).flatMap((edit) =>
      edit.kind === "writeCells" && edit.sheet === first?.sheet ? edit.cells : [],
    );
    expect(Math.max(...cells.map(({ column }) => column))).toBe(80);
  });

  it("of a session holds one cell more than without, and nothing else differs", () => {
    const ledgerIn = (book: Snapshot) => book.sheets.find(({ rows }) => rows[0]?.[0]?.value === "cabina.ledger");
    const [signed, plain] = [built(), applyEdits(START, editsOf(START))].map(ledgerIn);
    expect(signed?.rows.map((row) => row?.slice(0, 81))).toEqual(plain?.rows);
    expect(signed?.rows.map((row) => row?.[81]?.value).filter(Boolean)).toEqual([ANNA]);
  });

  it("names its writer in the first cells that are written, also where that is nobody new", () => {
    for (const book of [START, withPlan(built(), OTHER), begun(withPlan(built(), LONGER), ANNA, 3)]) {
      const first = editsOf(book, ANNA).find(({ kind }) => kind === "writeCells");
      const values = first?.kind === "writeCells" ? first.cells.map(({ content }) => content) : [];
      expect(values).toContainEqual({ kind: "value", value: ANNA });
    }
  });

  it("goes without a writer once a host has completed it that knows none", () => {
    const book = begun(START, ANNA, 4);
    const done = applyEdits(book, editsOf(book));
    expect(journalOf(done)).toMatchObject({ state: "done" });
    expect(journalOf(done)).not.toHaveProperty("by");
  });
});

describe("a generation that was begun elsewhere", () => {
  const OPEN = begun(START, ANNA, 5);

  it.each([
    ["by somebody else", OPEN, BRUNO, false],
    ["by whoever asks", OPEN, ANNA, true],
    ["where nobody else can be, of a host where somebody can", begun(START, undefined, 5), BRUNO, false],
    ["elsewhere, on a host where nobody else is", OPEN, undefined, true],
  ] as const)("%s is gone on with only where it is one's own", (_, book, session, ok) => {
    const planned = planRefresh(book, { ...LIVE, session });
    expect(planned.ok).toBe(ok);
    if (!planned.ok) expect(planned.problem).toEqual({ code: "generation-open" });
    const back = planUndo(book, { session });
    expect(back.ok).toBe(ok);
    if (!back.ok) expect(back.problem).toEqual({ code: "generation-open" });
  });

  it("is nobody's once it is done, or taken back", () => {
    const done = built();
    expect(planRefresh(withPlan(done, OTHER), { ...LIVE, session: BRUNO }).ok).toBe(true);
    expect(planUndo(done, { session: BRUNO }).ok).toBe(true);
  });

  it.each([
    ["completed", (book: Snapshot) => editsOf(book, BRUNO, true)],
    [
      "taken back",
      (book: Snapshot) => {
        const back = planUndo(book, { session: BRUNO, takesOver: true });
        return back.ok ? back.value.edits : [];
      },
    ],
  ])("and is %s from here is signed before anything else, against what stood there", (_, edits) => {
    const [first] = edits(OPEN);
    expect(first).toMatchObject({ kind: "writeCells", cells: [{ content: { value: BRUNO }, expected: ANNA }] });
    const meanwhile = applyEdits(OPEN, editsOf(OPEN, "somebody else", true).slice(0, 1));
    expect(firstConflict(meanwhile, edits(OPEN))).toBeDefined();
  });
});

/** Every so many, since each takes its time; the first and the last ones always. */
const someOf = (edits: number): number[] =>
  Array.from({ length: edits - 1 }, (_, place) => place + 1).filter(
    (count) => count < 4 || count > edits - 4 || count % 7 === 0,
  );

describe.each([
  ["a first generation", START],
  ["a refresh with rows that come", withPlan(built(), LONGER)],
])("%s that stops anywhere", (_, start) => {
  const whole = applyEdits(start, editsOf(start, ANNA));
  const open = someOf(editsOf(start, ANNA).length).filter(
    (count) => journalOf(begun(start, ANNA, count))?.state === "open",
  );

  it("is completed by somebody else as if nothing had been", async () => {
    expect(open.length).toBeGreaterThan(5);
    for (const count of open) {
      const { host, now } = sharedBook(begun(start, ANNA, count));
      const refused = await refreshPlan(host(BRUNO), OPTIONS);
      expect(refused).toEqual({ ok: false, problem: { code: "generation-open" } });
      expect(now()).toEqual(begun(start, ANNA, count));
      const done = await refreshPlan(host(BRUNO), { ...OPTIONS, takesOver: true });
      expect(done).toMatchObject({ ok: true, value: { applied: { kind: "applied" }, completes: true } });
      expect([count, journalOf(now())]).toMatchObject([count, { by: BRUNO, state: "done" }]);
      expect([count, contents(now())]).toEqual([count, contents(whole)]);
    }
  });

  it("is taken back by somebody else, and the user's sheet is as it was all the time", async () => {
    for (const count of open) {
      const { host, now } = sharedBook(begun(start, ANNA, count));
      expect(await undoPlan(host(BRUNO))).toEqual({ ok: false, problem: { code: "generation-open" } });
      const back = await undoPlan(host(BRUNO), undefined, undefined, { takesOver: true });
      expect([count, back]).toMatchObject([count, { ok: true, value: { applied: { kind: "applied" } } }]);
      expect([count, sheetNamed(now(), PLAN_SHEET)]).toEqual([count, sheetNamed(start, PLAN_SHEET)]);
      expect([count, contents(now())]).toEqual([count, contents(start)]);
    }
  });
});

describe("whoever was at it", () => {
  it.each([1, 2, 5, 11])(
    "stops after %i edits, once somebody goes on with it; nothing is lost and it is completed",
    async (count) => {
      const { host, now } = sharedBook(START);
      const [anna, bruno] = [host(ANNA), host(BRUNO)];
      let taken: unknown;
      anna.after(count + 1, async () => {
        taken = await refreshPlan(bruno, { ...OPTIONS, takesOver: true });
      });
      await expect(refreshPlan(anna, OPTIONS)).rejects.toMatchObject({ problem: { code: "taken-over" } });
      expect(taken).toMatchObject({ ok: true, value: { applied: { kind: "applied" } } });
      expect(journalOf(now())).toMatchObject({ by: BRUNO, state: "done" });
      expect(contents(now())).toEqual(contents(built()));
      const again = await refreshPlan(anna, OPTIONS);
      expect(again).toMatchObject({ ok: true, value: { edits: [] } });
    },
  );

  it("stops, too, once somebody takes it back", async () => {
    const { host, now } = sharedBook(START);
    const [anna, bruno] = [host(ANNA), host(BRUNO)];
    anna.after(6, () => undoPlan(bruno, undefined, undefined, { takesOver: true }));
    await expect(refreshPlan(anna, OPTIONS)).rejects.toMatchObject({ problem: { code: "taken-over" } });
    expect(picture(now())).toEqual(picture(START));
  });

  it("completing an interrupted one stops as well: its own signature tells", async () => {
    const { host, now } = sharedBook(begun(withPlan(built(), LONGER), ANNA, 4));
    const [anna, bruno] = [host(ANNA), host(BRUNO)];
    anna.after(3, () => refreshPlan(bruno, { ...OPTIONS, takesOver: true }));
    await expect(refreshPlan(anna, OPTIONS)).rejects.toMatchObject({ problem: { code: "taken-over" } });
    expect(journalOf(now())).toMatchObject({ by: BRUNO, state: "done" });
  });

  it("and began at the same moment: the second hears that one is open", async () => {
    const { host, now } = sharedBook(START);
    const [anna, bruno] = [host(ANNA), host(BRUNO)];
    let second: unknown;
    anna.after(3, async () => {
      second = await refreshPlan(bruno, OPTIONS);
    });
    expect(await refreshPlan(anna, OPTIONS)).toMatchObject({ ok: true, value: { applied: { kind: "applied" } } });
    expect(second).toEqual({ ok: false, problem: { code: "generation-open" } });
    expect(journalOf(now())).toMatchObject({ by: ANNA, state: "done" });
  });
});

/** What somebody does, and after how many edits it breaks off. */
interface Deed {
  readonly who: string;
  readonly does: "build" | "undo";
  readonly takesOver: boolean;
  readonly breaks: number | undefined;
}

const DEED: fc.Arbitrary<Deed> = fc.record({
  who: fc.constantFrom(ANNA, BRUNO, "33333333-3333-4333-8333-333333333333"),
  does: fc.constantFrom("build", "build", "undo"),
  takesOver: fc.boolean(),
  breaks: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }),
});

it("whoever does what, and wherever it breaks off: the user's sheet stays, and in the end it is completed or taken back", async () => {
  const before = withPlan(built(), LONGER);
  const whole = contents(applyEdits(before, editsOf(before, ANNA)));
  await fc.assert(
    fc.asyncProperty(fc.array(DEED, { minLength: 1, maxLength: 4 }), fc.boolean(), async (deeds, completes) => {
      const { host, now } = sharedBook(before);
      for (const { who, does, takesOver, breaks } of deeds) {
        const open = journalOf(now());
        const mayWrite = takesOver || open?.state !== "open" || open.by === who;
        const at = host(who);
        if (breaks !== undefined) at.after(breaks, () => Promise.reject(new Error("broken")));
        const stood = now();
        const done = await (does === "build"
          ? refreshPlan(at, { ...OPTIONS, takesOver })
          : undoPlan(at, undefined, undefined, { takesOver })
        ).catch((problem: Error) => problem.message);
        if (!mayWrite) expect([done, now()]).toEqual([{ ok: false, problem: { code: "generation-open" } }, stood]);
        expect(sheetNamed(now(), PLAN_SHEET)).toEqual(sheetNamed(before, PLAN_SHEET));
      }
      const last = host("somebody who comes last");
      if (completes || journalOf(now())?.state !== "open") {
        const done = await refreshPlan(last, { ...OPTIONS, takesOver: true });
        expect(done).toMatchObject({ ok: true, value: { applied: { kind: "applied" } } });
        expect(editsOf(now(), ANNA)).toEqual([]);
        // Whoever takes back the generation before, too, gets sheets that are made anew, with other rows to spare.
        if (deeds.every(({ does }) => does === "build")) expect(contents(now())).toEqual(whole);
      } else {
        const back = await undoPlan(last, undefined, undefined, { takesOver: true });
        expect(back).toMatchObject({ ok: true, value: { applied: { kind: "applied" } } });
      }
      expect(journalOf(now())?.state).not.toBe("open");
    }),
    { numRuns: 25 },
  );
}, 240_000);

it("a file, which nobody else is at, completes what was begun in Excel as ever", async () => {
  const host = memoryHost(begun(START, ANNA, 7));
  expect(await refreshPlan(host, OPTIONS)).toMatchObject({ ok: true, value: { completes: true } });
  expect(contents(host.snapshot())).toEqual(contents(built()));
});
