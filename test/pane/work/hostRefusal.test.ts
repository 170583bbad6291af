/** What a spreadsheet program refuses is told with its reason, what stands in the workbook and what to do; on the page and from a worker. */
import type { Endpoint } from "comlink";
import { readLedger } from "../../../shared/sheets/ledger/readLedger";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { Host } from "../../../src/host";
import { HostError, type HostProblem, hostProblemOf } from "../../../src/hostProblem";
import type { Outcome, Refusal } from "../../../src/pane/model/buildView";
import { createPaneWork } from "../../../src/pane/work/createPaneWork";
import type { PaneWork } from "../../../src/pane/work/paneWork";
import { connectPaneWork, servePaneWork } from "../../../src/pane/work/remoteWork";
import { memoryHost } from "../../hosts/memoryHost";
import { bookOf, type Line, SMALL_PLAN, withPlan } from "../../hosts/smallBook";
import { ALL, builtPane, ITALIAN, sampleBook, silent, TODAY } from "./paneOn";

const START = bookOf(SMALL_PLAN);

const OTHER_TARGET: readonly Line[] = SMALL_PLAN.map((line) =>
  line[0] === "Numero di eventi" ? ["Numero di eventi", 0.3, 5, "almeno 20", 5, "almeno 20"] : line,
);

let built: Promise<Snapshot> | undefined;
/** The sample once its sheets are generated. */
const sample = (): Promise<Snapshot> => {
  built ??= builtPane(sampleBook()).then(({ host }) => host.snapshot());
  return built;
};

type Code = HostProblem["code"];

/** By reason what is said of it and what to do, in short. */
const REASONS: readonly (readonly [Code, RegExp, RegExp])[] = [
  ["cell-edited", /in modifica/, /Premere Invio/],
  ["sheet-protected", /«Piano» è protetto/, /Rimuovi protezione foglio/],
  ["workbook-protected", /struttura della cartella è protetta/, /Proteggi cartella di lavoro/],
  ["read-only", /sola lettura/, /Modifica cartella di lavoro.*copia/],
  ["sheet-gone", /«Piano» non c’è più, o ha un altro nome/, /nomi dei fogli/],
  ["name-taken", /ha il nome di uno che Cabina non vede.*foglio grafico/, /Rinominare/],
  ["too-large", /più di quante/, /copia con i soli fogli del piano/],
  ["too-long", /più lungo di quanto una cella.*: «Piano» B3\./, /Accorciare il testo/],
  ["table", /in una tabella: «Piano» B3\. /, /Converti in intervallo/],
  ["dates1904", /date dal 1904/, /togliere «Usa sistema data 1904»/],
  ["throttled", /occupato/, /Aspettare un minuto/],
  ["no-answer", /non risponde/, /connessione/],
  ["quota", /limite/, /domani/],
  ["typed-meanwhile", /scrive in «Piano» B3.*il suo testo resta/, /Aspettare/],
  ["cells-moved", /sposta righe o colonne di «Piano»/, /Aspettare/],
  ["not-put-back", /in «Piano» B3 su un testo appena digitato/, /Riscriverlo: «mio»\./],
  ["unsupported", /troppo vecchia/, /Aggiornare Excel/],
];

/** Where it happened, of those that name a cell. */
const CELL: Partial<Record<Code, string>> = {
  "too-long": "B3",
  table: "B3",
  "typed-meanwhile": "B3",
  "not-put-back": "B3",
};

const problemOf = (code: Code): HostProblem => ({
  ...{ code, sheet: "Piano", details: "AccessDenied at Range.values" },
  ...(CELL[code] === undefined ? {} : { cell: CELL[code] }),
  ...(code === "not-put-back" ? { text: "mio" } : {}),
});

interface Trouble {
  readonly host: Host;
  now(): Snapshot;
  /** From now on the program refuses: to read, or to write after so many edits. */
  refuse(problem: HostProblem, at: { readonly reading?: true; readonly after?: number }): void;
}

function trouble(book: Snapshot): Trouble {
  const memory = memoryHost(book, { calculates: true });
  let refused: { readonly problem: HostProblem; readonly reading?: true; readonly after?: number } | undefined;
  return {
    now: () => memory.snapshot(),
    refuse: (problem, at) => {
      refused = { problem, ...at };
    },
    host: {
      about: () => ({ name: "excel", language: "it", calculates: true, session: "one" }),
      async readWorkbook() {
        if (refused?.reading === true) throw new HostError(refused.problem);
        return memory.readWorkbook();
      },
      async applyEdits(edits, onProgress) {
        if (refused?.after === undefined) return memory.applyEdits(edits, onProgress);
        const { after, problem } = refused;
        for (const [made, edit] of edits.slice(0, after).entries()) {
          onProgress?.(made, edits.length, edit.sheet);
          await memory.applyEdits([edit]);
        }
        throw new HostError(problem);
      },
    },
  };
}

/** Those of proxies, too, so that none is left open. */
const ports: { close(): void }[] = [];
const RealChannel = globalThis.MessageChannel;

beforeAll(() => {
  globalThis.MessageChannel = class extends RealChannel {
    constructor() {
      super();
      ports.push(this.port1, this.port2);
    }
  };
});
afterAll(() => {
  globalThis.MessageChannel = RealChannel;
});
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** The core on the page, and behind a channel as in a worker. */
const PLACES: readonly (readonly [string, (host: Host) => PaneWork])[] = [
  ["on the page", (host) => createPaneWork(host, () => TODAY)],
  [
    "in a worker",
    (host) => {
      const { port1, port2 } = new MessageChannel();
      servePaneWork(() => TODAY, port2 as Endpoint);
      return connectPaneWork(port1 as Endpoint, host);
    },
  ],
];

const isRefusal = (outcome: Outcome | { readonly kind: string } | undefined): outcome is Refusal =>
  outcome?.kind === "refused";

function refusal(outcome: Outcome | { readonly kind: string } | undefined): Refusal {
  if (!isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe.each(PLACES)("%s", (_, start) => {
  it.each(REASONS)("%s while the workbook is read: nothing has changed", async (code, sentence, todo) => {
    const { host, refuse } = trouble(START);
    refuse(problemOf(code), { reading: true });
    const told = refusal(await start(host).read(ITALIAN));
    expect(told.sentence).toMatch(sentence);
    expect(told.sentence).toMatch(/Nella cartella non è cambiato nulla\.$/);
    expect(told.todo).toMatch(todo);
    expect(told.todo).toMatch(/Poi rileggere\.$/);
    expect(told.details).toBe(`${code}: AccessDenied at Range.values`);
    expect(told.sentence + told.todo).not.toContain("AccessDenied");
  });

  it.each(REASONS)("%s before the first edit: nothing was written", async (code, sentence, todo) => {
    const { host, refuse, now } = trouble(START);
    const work = start(host);
    await work.read(ITALIAN);
    refuse(problemOf(code), { after: 0 });
    const told = refusal(await work.build(ALL, silent));
    expect(told.sentence).toMatch(sentence);
    expect(told.sentence).toMatch(/Niente è stato scritto\.$/);
    expect(told.todo).toMatch(todo);
    expect(told.todo).toMatch(/Poi ripetere\.$/);
    expect(told).not.toHaveProperty("broken");
    expect(now()).toEqual(START);
  });

  it.each(REASONS)("%s in the middle: how far it came, what is untouched, on or back", async (code, sentence, todo) => {
    const { host, refuse, now } = trouble(START);
    const work = start(host);
    await work.read(ITALIAN);
    refuse(problemOf(code), { after: 9 });
    const told = refusal(await work.build(ALL, silent));
    expect(told.sentence).toMatch(sentence);
    expect(told.sentence).toMatch(/su 6 (sono scritti|è scritto)\. Quello che era scritto a mano non è toccato\.$/);
    expect(told.todo).toMatch(todo);
    expect(told.todo).toMatch(/Poi riprendere da qui, o tornare com’era\.$/);
    expect(told.broken).toMatchObject({ total: 6 });
    const ledger = readLedger(now());
    expect(ledger).toMatchObject({ journal: { state: "open", by: "one" } });
  });

  it("what was begun goes on once the reason is gone, or back", async () => {
    for (const goesOn of [true, false]) {
      const { host, refuse, now } = trouble(START);
      const work = start(host);
      await work.read(ITALIAN);
      refuse(problemOf("sheet-protected"), { after: 9 });
      await work.build(ALL, silent);
      refuse(problemOf("sheet-protected"), {});
      expect(await work.read(ITALIAN)).toMatchObject({ kind: "plan" });
      const done = goesOn ? await work.build(ALL, silent) : await work.undo(silent);
      expect(done).toMatchObject({ kind: "done" });
      expect(now().sheets.length).toBe(goesOn ? START.sheets.length + 7 : START.sheets.length);
    }
  });

  it("somebody else who goes on with it is no breaking off of ours: only waiting is offered", async () => {
    const { host, refuse } = trouble(START);
    const work = start(host);
    await work.read(ITALIAN);
    refuse({ code: "taken-over", sheet: "registro", details: "" }, { after: 9 });
    const told = refusal(await work.build(ALL, silent));
    expect(told).toEqual({
      kind: "refused",
      sentence: "La generazione prosegue in un’altra finestra. Da qui non si scrive più niente.",
      todo: "Lasciarla finire. Poi rileggere.",
      sheet: "registro",
      details: "taken-over",
      elsewhere: true,
    });
  });

  it("an undo that is refused says where, and that it resumes", async () => {
    const { host: before } = await builtPane(START);
    const { host, refuse } = trouble(before.snapshot());
    const work = start(host);
    await work.read(ITALIAN);
    refuse(problemOf("throttled"), { after: 3 });
    const told = refusal(await work.undo(silent));
    expect(told.sentence).toMatch(/^Il foglio di calcolo è occupato.*L’annullamento si è interrotto al foglio «.+»\.$/);
    expect(told.todo).toBe("Aspettare un minuto. Poi annullare di nuovo: riprende da qui.");
    refuse(problemOf("throttled"), {});
    expect(await work.undo(silent)).toMatchObject({ kind: "done" });
  });

  it.each([
    [0, /Niente è stato scritto\.$/],
    [1, /Su 2 celle una è scritta\.$/],
  ])("a small write that is refused after %i edits says how many of its cells are written", async (after, sentence) => {
    const { host, refuse } = trouble(await sample());
    const work = start(host);
    const reading = await work.read(ITALIAN);
    if (reading?.kind !== "plan") throw new Error("no plan");
    const finding = reading.findings.findings[0]?.id ?? "";
    refuse(problemOf("read-only"), { after });
    const told = refusal(await work.judge(finding, "accepted", "nota"));
    expect(told.sentence).toMatch(/^La cartella è aperta in sola lettura\./);
    expect(told.sentence).toMatch(sentence);
    expect(told.todo).toMatch(/Poi ripetere\.$/);
  });

  it.each([
    ["a generation", (work: PaneWork) => work.build(ALL, silent)],
    ["an undo", (work: PaneWork) => work.undo(silent)],
  ])("the hidden ledger, when it is protected, is first to be shown: %s", async (_, task) => {
    const { host: before } = await builtPane(START);
    const { host, refuse, now } = trouble(withPlan(before.snapshot(), OTHER_TARGET));
    const ledger = readLedger(now());
    const sheet = ledger?.kind === "ledger" ? ledger.sheet : "";
    const work = start(host);
    await work.read(ITALIAN);
    refuse({ code: "sheet-protected", sheet, details: "x" }, { after: 0 });
    const told = refusal(await task(work));
    expect(told.sentence).toMatch(/^Il foglio «Cabina \(registro\)» è protetto\./);
    expect(told.todo).toMatch(/^È nascosto: clic destro su una scheda › Scopri, poi togliere la protezione/);
    // Nobody can go there.
    expect(told).not.toHaveProperty("sheet");
  });

  it("what is not known as a reason is told in general, its words folded away", async () => {
    const { host, refuse } = trouble(START);
    const work = start(host);
    await work.read(ITALIAN);
    refuse({ code: "other", details: "GeneralException" }, { after: 0 });
    const told = refusal(await work.build(ALL, silent));
    expect(told).toMatchObject({ sentence: "La scrittura non è riuscita.", details: "GeneralException" });
  });

  it("English says the same", async () => {
    const { host, refuse } = trouble(START);
    refuse(problemOf("cell-edited"), { reading: true });
    expect(await start(host).read({ language: "en" })).toMatchObject({
      sentence: "A cell is being typed into, and the spreadsheet waits. Nothing has changed in the workbook.",
      todo: "Press Enter in the cell. Then read again.",
    });
  });
});

it("a program that does not answer any more leaves the generation as broken off: nobody says that nothing was written", async () => {
  const { host, refuse } = trouble(START);
  const work = createPaneWork(host, () => TODAY);
  await work.read(ITALIAN);
  refuse(problemOf("no-answer"), { after: 9 });
  const silentHost = host.readWorkbook;
  let reads = 0;
  const dead: Host = {
    ...host,
    readWorkbook: (...given) => (reads++ > 1 ? Promise.reject(new Error("gone")) : silentHost(...given)),
  };
  const again = createPaneWork(dead, () => TODAY);
  await again.read(ITALIAN);
  const told = refusal(await again.build(ALL, silent));
  expect(told.sentence).toMatch(/^Il foglio di calcolo non risponde\. /);
  expect(told.broken).toMatchObject({ total: 6 });
});

describe("a problem in what was thrown", () => {
  const problem: HostProblem = { code: "quota", details: "x" };

  it("is found on another thread, where only name and message arrive", () => {
    const { name, message } = new HostError(problem);
    expect(hostProblemOf(Object.assign(new Error(message), { name }))).toEqual(problem);
  });

  it.each([
    ["another error", new Error("gone")],
    ["an error that only bears the name", Object.assign(new Error("gone"), { name: "HostProblem" })],
    ["no problem in it", Object.assign(new Error("[1]"), { name: "HostProblem" })],
    ["null in it", Object.assign(new Error("null"), { name: "HostProblem" })],
    ["no error at all", { name: "HostProblem", message: "{}" }],
  ])("is none in %s", (_, thrown) => {
    expect(hostProblemOf(thrown)).toBeUndefined();
  });
});
