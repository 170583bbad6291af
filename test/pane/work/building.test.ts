/** Generating, refreshing, stopping and undoing from the pane: what it says beforehand is what happens, and nothing is ever half done. */
import { rowsWithIds } from "../../../shared/sheets/journal/ownPlaces";
import { PROGRAMME } from "../../../shared/sheets/places";
import { cellAt } from "../../../shared/workbook/address";
import { type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import type { Applied, Host } from "../../../src/host";
import { createPaneWork } from "../../../src/pane/work/createPaneWork";
import { memoryHost } from "../../hosts/memoryHost";
import { contents, picture } from "../../hosts/runOn";
import { bookOf, type Line, PLAN_SHEET, SMALL_PLAN, typedAt, withPlan } from "../../hosts/smallBook";
import {
  ALL,
  again,
  builtPane,
  expectDone,
  ITALIAN,
  type Pane,
  paneOn,
  planOf,
  previewOf,
  sampleBook,
  silent,
  TODAY,
} from "./paneOn";

const START = bookOf(SMALL_PLAN);
const PROGRAMME_B = "2.1.1 Programma B";

/** «Numero di corsi» on its sheet. */
function typedResult(book: Snapshot, column: number, value: number): Snapshot {
  const sheet = sheetNamed(book, PROGRAMME_B);
  const row = sheet === undefined ? undefined : rowsWithIds(sheet, PROGRAMME.id).get("2016/2.1.1/1")?.[0];
  if (row === undefined) throw new Error("no such row");
  return typedAt(book, PROGRAMME_B, row, column, value);
}

/** Another target; a title, a weight and a row stay as they are. */
const OTHER_TARGET: readonly Line[] = SMALL_PLAN.map((line) =>
  line[0] === "Numero di eventi" ? ["Numero di eventi", 0.3, 5, "almeno 20", 5, "almeno 20"] : line,
);

const LEFT: readonly Line[] = SMALL_PLAN.filter(([title]) => title !== "Numero di fiere");

describe("what is said beforehand", () => {
  it("a first generation: every new sheet by what it is, the user's own kept", async () => {
    const pane = paneOn(START);
    await planOf(pane);
    const view = await previewOf(pane);
    expect(view).toEqual({
      newSheets: [
        { kind: "cockpit", sheets: ["Cruscotto"] },
        { kind: "index", sheets: ["Indice"] },
        { kind: "programmes", sheets: ["1.1.1 Programma A", PROGRAMME_B] },
        { kind: "findings", sheets: ["Segnalazioni"] },
        { kind: "rules", sheets: ["Regole di calcolo"] },
      ],
      behind: [],
      changedCells: 0,
      insertedRows: 0,
      total: 6,
      kept: ["Piano"],
      byHand: [],
      greyed: [],
      remarks: [],
      undoable: true,
      canUndo: false,
      fillable: 0,
      cockpit: "Cruscotto",
    });
    expect(pane.host.lists).toEqual([]);
  });

  it("after it nothing is behind, and it can be undone", async () => {
    const view = await previewOf(await builtPane(START));
    expect(view).toMatchObject({
      newSheets: [],
      behind: [],
      changedCells: 0,
      total: 6,
      canUndo: true,
      kept: ["Piano"],
    });
    expect(view.changedAt).toBeUndefined();
  });

  it("a result typed on a programme sheet changes the plan at once; no sheet with numbers is behind", async () => {
    const pane = await builtPane(
      bookOf(
        SMALL_PLAN.map((line) => (line[0] === "Numero di corsi" ? [...line.slice(0, 4), null, "almeno 20"] : line)),
      ),
    );
    const before = (await planOf(pane)).plan;
    const typed = paneOn(typedResult(pane.host.snapshot(), PROGRAMME.december, 5));
    const { plan } = await planOf(typed);
    expect(plan.indicators["2016/2.1.1/1"]).toMatchObject({ achievement: 0.5, symbol: "red" });
    expect(plan.score.score).not.toBe(before.score.score);
    const { behind } = await previewOf(typed);
    expect(behind.filter(({ sheet }) => sheet !== "Segnalazioni")).toEqual([]);
  });

  it("a changed target names the sheets that are behind, and the cell", async () => {
    const { host } = await builtPane(START);
    const pane = paneOn(withPlan(host.snapshot(), OTHER_TARGET));
    expect((await planOf(pane)).plan.outdated).toEqual({ at: cellAt(PLAN_SHEET, 5, 3) });
    const view = await previewOf(pane);
    expect(view.behind.map(({ sheet }) => sheet)).toContain("Cruscotto");
    expect(view.behind.every(({ cells }) => cells > 0)).toBe(true);
    expect(view).toMatchObject({
      newSheets: [],
      changedAt: "Piano!D6",
      changedCell: { sheet: "Piano", top: 5, left: 3 },
    });
    expectDone(await pane.work.build(ALL, silent));
    expect((await planOf(pane)).plan.outdated).toBeUndefined();
    expect(await previewOf(pane)).toMatchObject({ behind: [], changedCells: 0 });
  });

  it.each<[string, (lines: readonly Line[]) => readonly Line[], object | undefined]>([
    ["an indicator that is gone", () => LEFT, {}],
    [
      "one that is new",
      (lines) => [...lines, ["Numero di aule", 0.1, 5, "almeno 3", 10, "almeno 4"]],
      { at: { top: 12, left: 0 } },
    ],
    [
      "another title",
      (lines) =>
        lines.map((line) => (line[0] === "Numero di fiere" ? ["Numero di fiere e mercati", ...line.slice(1)] : line)),
      { at: { top: 6, left: 0 } },
    ],
    [
      "another weight",
      (lines) =>
        lines.map((line) => (line[0] === "Numero di fiere" ? ["Numero di fiere", 0.3, ...line.slice(2)] : line)),
      undefined,
    ],
    [
      "another result",
      (lines) =>
        lines.map((line) => (line[0] === "Numero di fiere" ? [...line.slice(0, 4), 1, line[5] ?? null] : line)),
      undefined,
    ],
  ])("%s is known at once", async (_what, change, outdated) => {
    const { host } = await builtPane(START);
    const { plan } = await planOf(paneOn(withPlan(host.snapshot(), change(SMALL_PLAN))));
    if (outdated === undefined) expect(plan.outdated).toBeUndefined();
    else expect(plan.outdated).toMatchObject(outdated);
  });

  it("an indicator that left the plan is named by its title, once", async () => {
    const { host } = await builtPane(START);
    const pane = paneOn(withPlan(host.snapshot(), LEFT));
    await planOf(pane);
    expect((await previewOf(pane)).greyed).toEqual(["Numero di fiere"]);
  });

  it("what a person wrote over a formula of ours is named and stays", async () => {
    const { host } = await builtPane(START);
    const sheet = sheetNamed(host.snapshot(), "Cruscotto");
    const row = sheet === undefined ? undefined : rowsWithIds(sheet, 13).get("2016/1.1.1/1")?.[0];
    const pane = paneOn(typedAt(host.snapshot(), "Cruscotto", row ?? -1, 1, "a mano"));
    await planOf(pane);
    expect((await previewOf(pane)).byHand).toEqual([`Cruscotto!B${(row ?? 0) + 1}`]);
    await pane.work.build(ALL, silent);
    expect(sheetNamed(pane.host.snapshot(), "Cruscotto")?.rows[row ?? -1]?.[1]?.value).toBe("a mano");
    expectDone(await pane.work.build({ fills: false, restores: true }, silent));
    expect(sheetNamed(pane.host.snapshot(), "Cruscotto")?.rows[row ?? -1]?.[1]?.formula).toBeDefined();
  });

  it("the sheets speak the plan's language, whatever the pane speaks", async () => {
    const pane = paneOn(START);
    await planOf(pane, { language: "en", year: 2016 });
    expect(await pane.work.build(ALL, silent)).toMatchObject({ sentence: "Done: 6 sheets created." });
    expect(sheetNamed(pane.host.snapshot(), "Cruscotto")).toBeDefined();
    await planOf(pane, { language: "en", year: 2016 });
    expect(await previewOf(pane)).toMatchObject({ newSheets: [], behind: [] });
    await planOf(pane);
    expect(await previewOf(pane)).toMatchObject({ newSheets: [], behind: [] });
  });
});

describe("generating", () => {
  it("says what became of it, then that nothing is to be done", async () => {
    const pane = paneOn(START);
    await planOf(pane);
    expect(await pane.work.build(ALL, silent)).toEqual({
      kind: "done",
      sentence: "Fatto: creati 6 fogli.",
      sheets: 6,
      cells: 0,
    });
    expect(await pane.work.build(ALL, silent)).toEqual({ kind: "nothing", sentence: "I fogli sono già aggiornati." });
  });

  it("tells the progress in sheets, and never backwards", async () => {
    const pane = paneOn(START);
    await planOf(pane);
    const told: (readonly [number, number, string])[] = [];
    await pane.work.build(ALL, (...now) => told.push(now));
    expect(told[0]).toEqual([0, 6, "Cruscotto"]);
    expect(told[told.length - 1]?.slice(0, 2)).toEqual([6, 6]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((one, other) => one - other));
    expect(new Set(told.map(([, , sheet]) => sheet)).size).toBe(6);
  });

  it("undoes it, and a second time says that there is nothing", async () => {
    const pane = await builtPane(START);
    expect(await pane.work.undo(silent)).toMatchObject({
      kind: "done",
      sentence: "La generazione è annullata.",
      sheets: 6,
    });
    expect(pane.host.snapshot()).toEqual(START);
    expect(await pane.work.undo(silent)).toMatchObject({ kind: "refused", sentence: "Non c'è niente da annullare." });
  });

  it("an undo leaves and names what was typed since", async () => {
    const { host } = await builtPane(START);
    const pane = paneOn(typedResult(host.snapshot(), PROGRAMME.april, 3));
    await planOf(pane);
    expect(await pane.work.undo(silent)).toMatchObject({
      sentence: `La generazione è annullata. Resta quello che è stato scritto da allora: ${PROGRAMME_B}.`,
    });
  });

  it("where a cell is another each time, nothing is written and the cell is named", async () => {
    const host = memoryHost(START);
    let count = 0;
    const racing: Host = {
      ...host,
      applyEdits: async () => ({ kind: "conflict", at: cellAt(PLAN_SHEET, 5, ++count) }),
    };
    const work = createPaneWork(racing, () => TODAY);
    await planOf({ work });
    expect(await work.build(ALL, silent)).toEqual({
      ...{ kind: "refused", sheet: PLAN_SHEET },
      sentence: "La cella Piano!D6 è cambiata nel frattempo. Niente è stato scritto.",
      todo: "Rileggere la cartella e ripetere.",
    });
    expect(count).toBe(3);
  });
});

/** A person presses *Annulla* when the host has made so many edits. */
function stoppedAt(book: Snapshot, edits: number): Pane {
  const host = memoryHost(book, { calculates: true });
  let asked = 0;
  const stopping: Host = {
    about: () => host.about(),
    readWorkbook: () => host.readWorkbook(),
    applyEdits: (list, onProgress, isStopped) =>
      host.applyEdits(
        list,
        onProgress,
        isStopped &&
          (() => {
            if (asked++ === edits) void work.stop();
            return isStopped();
          }),
      ),
  };
  const work = createPaneWork(stopping, () => TODAY);
  return { host, work };
}

/** Every so many edits; the first and the last few each. */
const someOf = (count: number): number[] =>
  Array.from({ length: count }, (_, edit) => edit).filter((edit) => edit < 4 || edit > count - 4 || edit % 7 === 0);

const PATIENCE = 120_000;

async function editsOf(book: Snapshot): Promise<number> {
  const pane = paneOn(book);
  await planOf(pane);
  await pane.work.build(ALL, silent);
  return pane.host.lists.reduce((sum, list) => sum + list.length, 0);
}

const changedBook = async (): Promise<Snapshot> =>
  withPlan(typedResult((await builtPane(START)).host.snapshot(), PROGRAMME.april, 3), OTHER_TARGET);

describe.each<[string, () => Promise<Snapshot> | Snapshot]>([
  ["a first generation", () => START],
  ["a refresh", changedBook],
])("%s that is stopped or breaks", (_what, startOf) => {
  it(
    "leaves the workbook as it was when a person stops it, at whatever edit",
    async () => {
      const start = await startOf();
      for (const edit of someOf(await editsOf(start))) {
        const pane = stoppedAt(start, edit);
        await planOf(pane);
        const outcome = await pane.work.build(ALL, silent);
        expect([edit, outcome]).toEqual([
          edit,
          { kind: "cancelled", sentence: "Annullato. La cartella è com'era prima." },
        ]);
        expect([edit, contents(pane.host.snapshot())]).toEqual([edit, contents(start)]);
      }
    },
    PATIENCE,
  );

  it(
    "is told when the host breaks, and the next one completes it",
    async () => {
      const start = await startOf();
      const whole = paneOn(start);
      await planOf(whole);
      await whole.work.build(ALL, silent);
      for (const edit of someOf(await editsOf(start))) {
        const broken = paneOn(start, { failAfter: edit });
        await planOf(broken);
        const refusal = await broken.work.build(ALL, silent);
        expect([edit, refusal.kind]).toEqual([edit, "refused"]);
        expect("todo" in refusal && refusal.todo !== "" && refusal.details?.includes("the host broke")).toBe(true);
        if (edit > 0)
          expect(refusal).toMatchObject({ broken: { done: expect.any(Number), total: expect.any(Number) } });
        const next = again(broken);
        await planOf(next);
        if (edit > 0) expect(await previewOf(next)).toMatchObject({ remarks: [expect.stringContaining("interrotta")] });
        expectDone(await next.work.build(ALL, silent));
        expect([edit, picture(next.host.snapshot())]).toEqual([edit, picture(whole.host.snapshot())]);
      }
    },
    PATIENCE,
  );

  it(
    "can be taken back after the host broke",
    async () => {
      const start = await startOf();
      for (const edit of someOf(await editsOf(start)).filter((each) => each > 2)) {
        const broken = paneOn(start, { failAfter: edit });
        await planOf(broken);
        await broken.work.build(ALL, silent);
        const next = again(broken);
        await planOf(next);
        expect((await previewOf(next)).canUndo).toBe(true);
        expectDone(await next.work.undo(silent));
        expect([edit, contents(next.host.snapshot())]).toEqual([edit, contents(start)]);
      }
    },
    PATIENCE,
  );
});

it("a stop that comes before anything is written does not touch what was made earlier", async () => {
  const start = withPlan((await builtPane(START)).host.snapshot(), OTHER_TARGET);
  const pane = stoppedAt(start, 0);
  await planOf(pane);
  expect(await pane.work.build(ALL, silent)).toMatchObject({ kind: "cancelled" });
  expect(pane.host.snapshot()).toEqual(start);
  await planOf(pane);
  expect((await previewOf(pane)).canUndo).toBe(true);
});

it("the stop of one generation does not stop the next", async () => {
  const pane = paneOn(START);
  await planOf(pane);
  await pane.work.stop();
  expectDone(await pane.work.build(ALL, silent));
});

/** A person stops it after so many edits; what happens then before it is taken back, and how that goes. */
function stoppedAmid(edits: number, meanwhile: (host: Pane["host"]) => Promise<unknown>, back?: Applied): Pane {
  const host = memoryHost(START, { calculates: true });
  const stopping: Host = {
    ...host,
    applyEdits: async (list, onProgress, isStopped) => {
      if (isStopped === undefined) return back ?? host.applyEdits(list);
      await host.applyEdits(list.slice(0, edits));
      onProgress?.(edits, list.length, list[edits]?.sheet ?? "");
      await meanwhile(host);
      return { kind: "cancelled", edits };
    },
  };
  return { host, work: createPaneWork(stopping, () => TODAY) };
}

describe("while the host calculates without end", () => {
  const endless = (start: Snapshot, apply: (host: Pane["host"]) => Host["applyEdits"]): Pane => {
    const host = memoryHost(start, { calculates: true });
    let hasWritten = false;
    const slow: Host = {
      ...host,
      readStanding: async () => host.snapshot(),
      readWorkbook: () => (hasWritten ? new Promise(() => undefined) : host.readWorkbook()),
      applyEdits: (...given) => {
        hasWritten = true;
        return apply(host)(...given);
      },
    };
    return { host, work: createPaneWork(slow, () => TODAY) };
  };

  it("a stopped generation is taken back at once", async () => {
    const pane = endless(START, (host) => async (list, onProgress, isStopped) => {
      if (isStopped === undefined) return host.applyEdits(list);
      await host.applyEdits(list.slice(0, 30));
      onProgress?.(30, list.length, list[30]?.sheet ?? "");
      return { kind: "cancelled", edits: 30 };
    });
    await planOf(pane);
    expect(await pane.work.build(ALL, silent)).toMatchObject({ kind: "cancelled" });
    expect(pane.host.snapshot()).toEqual(START);
  });

  it("one that broke off says so at once", async () => {
    const pane = endless(START, (host) => async (list) => {
      await host.applyEdits(list.slice(0, 30));
      throw new Error("the host is gone");
    });
    await planOf(pane);
    expect(await pane.work.build(ALL, silent)).toMatchObject({ kind: "refused", broken: { total: 6 } });
  });

  it("a whole one is taken back at once", async () => {
    const pane = endless(START, (host) => (list) => host.applyEdits(list));
    await planOf(pane);
    expectDone(await pane.work.build(ALL, silent));
    expectDone(await pane.work.undo(silent));
    expect(pane.host.snapshot()).toEqual(START);
  });
});

it("a stop names what a person has typed meanwhile, which stays", async () => {
  const at = { row: 300, column: 2 };
  const pane = stoppedAmid((await editsOf(START)) - 1, (host) =>
    host.applyEdits([
      {
        kind: "writeCells",
        sheet: PROGRAMME_B,
        cells: [{ ...at, content: { kind: "value", value: "appunto" }, expected: null }],
      },
    ]),
  );
  await planOf(pane);
  expect(await pane.work.build(ALL, silent)).toEqual({
    kind: "cancelled",
    sentence: `Annullato. Resta quello che è stato scritto nel frattempo: ${PROGRAMME_B}.`,
  });
  expect(sheetNamed(pane.host.snapshot(), PROGRAMME_B)?.rows[at.row]?.[at.column]?.value).toBe("appunto");
});

it.each([
  ["at its first edits", async () => 3],
  ["near its end", async () => (await editsOf(START)) - 1],
])("a stop %s that cannot be taken back says how far it came, and where", async (_, edits) => {
  const pane = stoppedAmid(await edits(), async () => undefined, { kind: "conflict", at: cellAt(PROGRAMME_B, 4, 2) });
  await planOf(pane);
  const outcome = await pane.work.build(ALL, silent);
  expect(outcome).toMatchObject({
    kind: "refused",
    sheet: PROGRAMME_B,
    broken: { done: expect.any(Number), total: 6 },
    todo: "Generare di nuovo: completa il lavoro.",
  });
  expect(outcome.sentence).toMatch(
    /^Interrotto con \d fogli su 6 scritti\. La cella .*C5.* è cambiata nel frattempo\.$/,
  );
});

it("a stop that comes while a generation waits for its turn holds", async () => {
  const pane = paneOn(START);
  await planOf(pane);
  const counting = pane.work.preview();
  const building = pane.work.build(ALL, silent);
  await pane.work.stop();
  await counting;
  expect(await building).toMatchObject({ kind: "cancelled" });
  expect(pane.host.snapshot()).toEqual(START);
});

describe("the sample", () => {
  it("goes into an empty workbook, and is read, generated and undone", async () => {
    const pane = paneOn({ sheets: [] });
    expectDone(await pane.work.sample());
    const sample = pane.host.snapshot();
    expect(sample.sheets.map(({ name }) => name)).toEqual(sampleBook().sheets.map(({ name }) => name));
    const { plan } = await planOf(pane, ITALIAN);
    expect(plan.score.indicators).toBe(30);
    expectDone(await pane.work.build(ALL, silent));
    expectDone(await pane.work.undo(silent));
    expect(pane.host.snapshot()).toEqual(sample);
  });

  it("stays out of a workbook that holds something", async () => {
    const pane = paneOn(START);
    expect(await pane.work.sample()).toMatchObject({ kind: "refused", todo: "Aprire una cartella nuova." });
    expect(pane.host.snapshot()).toBe(START);
  });
});
