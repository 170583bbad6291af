/** What a person is told in the pane when Excel cannot do what it is asked, in both languages; nothing of theirs is touched. */
import type { Language } from "../../../shared/language";
import { readLedger } from "../../../shared/sheets/ledger/readLedger";
import { type HostReason, paneHostTexts } from "../../../shared/text/paneHost";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import { cellName } from "../../../shared/workbook/address";
import { type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import type { Outcome } from "../../../src/pane/model/buildView";
import { createPaneWork } from "../../../src/pane/work/createPaneWork";
import type { PaneReading, PaneWork } from "../../../src/pane/work/paneWork";
import { bookOf, PLAN_SHEET, SMALL_PLAN } from "../../hosts/smallBook";
import { type ExcelOptions, FLOOR, type OpenExcel } from "../openExcel";
import { differences, unshown } from "./differences";
import { again, closeAll, type InExcel, inExcel } from "./theExcel";

/** Requests are small, so that there are several of them for a small book. */
jest.mock("../../../addin/host/write/step", () => {
  const actual = jest.requireActual<typeof import("../../../addin/host/write/step")>("../../../addin/host/write/step");
  const TIMES = 40;
  const { COST, jsonBytes } = actual;
  return {
    ...actual,
    COST: Object.fromEntries(Object.entries(COST).map(([name, bytes]) => [name, bytes * TIMES])),
    jsonBytes: (data: unknown) => jsonBytes(data) * TIMES,
  };
});

/** Calculated only where it is asked what formulas show. */
let mockCalculates = false;
jest.mock("../../engine/univer", () =>
  jest
    .requireActual<typeof import("./stilled")>("./stilled")
    .stilled(jest.requireActual("../../engine/univer"), () => mockCalculates),
);

const TODAY = "2016-12-31";
const COCKPIT = "Cruscotto";
const ALL = { fills: false, restores: false };
const TAKES_OVER = { ...ALL, takesOver: true };
const silent = (): void => undefined;

interface Pane extends InExcel {
  readonly work: PaneWork;
}

const paneOn = (here: InExcel): Pane => ({ ...here, work: createPaneWork(here.host, () => TODAY) });
const start = (): Snapshot => bookOf(SMALL_PLAN);
const pane = (options: ExcelOptions = {}, book = start()): Pane => paneOn(inExcel(book, options));
const read = ({ work }: Pane, language: Language = "it"): Promise<PaneReading | undefined> =>
  work.read({ language, year: 2016 });
const build = ({ work }: Pane, options: Parameters<PaneWork["build"]>[0] = ALL): Promise<Outcome> =>
  work.build(options, silent);

async function built(options: ExcelOptions = {}): Promise<Pane> {
  const here = pane(options);
  await read(here);
  expect(await build(here)).toMatchObject({ kind: "done" });
  return here;
}

/** The same workbook built without any trouble. */
let whole: Snapshot;
beforeAll(async () => {
  whole = await (await built()).excel.picture();
  closeAll();
});

/** Waits between tries take no time; the patience with an Excel that does not answer stays what it is. */
const later = globalThis.setTimeout;
const LONGEST_WAIT = 30_000;
beforeEach(() => {
  const soon = (what: () => void, after = 0) => later(what, after > LONGEST_WAIT ? after : 0);
  jest.spyOn(globalThis, "setTimeout").mockImplementation(soon as typeof setTimeout);
});
afterEach(() => {
  mockCalculates = false;
  jest.restoreAllMocks();
  closeAll();
});

const same = (one: Snapshot, other: Snapshot): void => expect(differences(unshown(one), unshown(other))).toEqual([]);

interface Refused {
  readonly says: string;
  readonly reason: HostReason;
  readonly sheet?: string;
  readonly options?: ExcelOptions;
  /** Built before, and a target is another. */
  readonly isBuilt?: true;
  happens(excel: OpenExcel): void;
  /** Absent: it cannot be made good in this Excel. */
  repair?(excel: OpenExcel): void;
}

const REFUSED: readonly Refused[] = [
  { says: "the workbook is open for reading only", reason: "read-only", options: { readOnly: true }, happens: silent },
  {
    says: "the structure of the workbook is protected",
    reason: "workbook-protected",
    happens: ({ person }) => person.protectsWorkbook(),
    repair: ({ person }) => person.unprotectsWorkbook(),
  },
  {
    says: "a sheet of ours is protected",
    reason: "sheet-protected",
    sheet: COCKPIT,
    isBuilt: true,
    happens: ({ person }) => person.protects(COCKPIT),
    repair: ({ person }) => person.unprotects(COCKPIT),
  },
  {
    says: "Excel is too busy, again and again",
    reason: "throttled",
    happens: ({ hostile }) => hostile.throttle(1000),
    repair: ({ hostile }) => hostile.calm(),
  },
  {
    says: "the connection is gone",
    reason: "no-answer",
    happens: ({ hostile }) => hostile.throttle(1000, "ConnectionFailure"),
    repair: ({ hostile }) => hostile.calm(),
  },
];

describe.each<Language>(["it", "en"])("in %s, refused before anything is written", (language) => {
  it.each(REFUSED)("when $says", async ({ reason, sheet = "", options = {}, isBuilt, happens, repair }) => {
    const here = isBuilt ? await built(options) : pane(options);
    if (isBuilt) here.excel.person.types(PLAN_SHEET, "D6", "almeno 30");
    await read(here, language);
    const before = await here.excel.picture();
    happens(here.excel);
    const outcome = await build(here);
    const { reasons, next } = paneHostTexts(language);
    const told = reasons[reason](sheet);
    expect(outcome).toMatchObject({
      kind: "refused",
      sentence: expect.stringContaining(told.sentence),
      todo: expect.stringContaining(told.todo),
    });
    expect("todo" in outcome && Object.values(next).some((words) => outcome.todo.endsWith(words))).toBe(true);
    expect(differences(before, await here.excel.picture())).toEqual([]);
    if (repair === undefined) return;
    repair(here.excel);
    await read(here, language);
    expect(await build(here)).toMatchObject({ kind: "done" });
  });

  it("when a newer Cabina wrote the ledger: the plan is read, and nothing is written", async () => {
    const here = await built();
    const ledger = readLedger(await here.excel.picture());
    if (ledger?.kind !== "ledger") throw new Error("no ledger");
    here.excel.person.types(ledger.sheet, "B1", 99);
    const before = await here.excel.picture();
    const other = paneOn(again(here));
    expect(await read(other, language)).toMatchObject({ kind: "plan" });
    expect(await build(other)).toMatchObject(paneWorkTexts(language).problems.newerVersion);
    expect(await other.work.undo(silent)).toMatchObject(paneWorkTexts(language).problems.newerVersion);
    expect(differences(before, await here.excel.picture())).toEqual([]);
  });

  it("when the sheet of the plan is deleted between reading and generating: what is missing is said", async () => {
    const here = pane(
      {},
      { sheets: [...start().sheets, ...bookOf([["Appunti"]]).sheets.map((sheet) => ({ ...sheet, name: "Appunti" }))] },
    );
    await read(here, language);
    here.excel.coauthor.deletes(PLAN_SHEET);
    const before = await here.excel.picture();
    const outcome = await build(here);
    expect(outcome.kind).toBe("refused");
    expect("todo" in outcome && outcome.sentence.length > 0 && outcome.todo.length > 0).toBe(true);
    expect(differences(before, await here.excel.picture())).toEqual([]);
  });
});

describe("works all the same", () => {
  it("when the person's own sheet is protected: nothing is written there", async () => {
    const here = pane();
    here.excel.person.protects(PLAN_SHEET);
    await read(here);
    expect(await build(here)).toMatchObject({ kind: "done" });
    same(await here.excel.picture(), whole);
  });

  it("when a cell is being typed into: Excel on the desk waits, and so does Cabina", async () => {
    const here = pane({ mode: "desktop" });
    await read(here);
    const end = here.excel.hostile.editCell();
    const building = build(here);
    later(end, 50);
    expect(await building).toMatchObject({ kind: "done" });
    same(await here.excel.picture(), whole);
  });

  it("when Excel was too busy for a moment", async () => {
    const here = pane();
    await read(here);
    here.excel.hostile.throttle(2);
    expect(await build(here)).toMatchObject({ kind: "done" });
    same(await here.excel.picture(), whole);
  });

  it("in the oldest Excel that has the add-in", async () => {
    const here = await built({ version: FLOOR });
    same(await here.excel.picture(), whole);
    await read(here);
    expect(await build(here)).toMatchObject({ kind: "nothing" });
  });

  it("where the person calculates by hand: scores are those of what stands there", async () => {
    mockCalculates = true;
    const here = pane();
    here.excel.book.calculation.mode = "Manual";
    await read(here);
    expect(await build(here)).toMatchObject({ kind: "done" });
    here.excel.person.types(PLAN_SHEET, "E6", 20);
    const reading = await read(here);
    const shown = sheetNamed(await here.host.readWorkbook(), COCKPIT);
    expect(reading).toMatchObject({ kind: "plan" });
    expect(shown?.rows.some((cells) => cells?.[3]?.value === 20)).toBe(true);
    expect(here.excel.book.calculation.mode).toBe("Manual");
  });

  it("when a cell far away makes the sheet as large as five million cells", async () => {
    const here = pane();
    withStray(here.excel, 5_000_000);
    expect(await read(here)).toMatchObject({ kind: "plan" });
    expect(here.excel.stats.count).toBeLessThan(8);
    expect(here.excel.stats.received).toBeLessThan(1_000_000);
    expect(await build(here)).toMatchObject({ kind: "done" });
    expect(sheetNamed(await here.excel.picture(), PLAN_SHEET)?.rows[49_999]?.[99]?.value).toBe("un appunto lontano");
  });
});

/** A text so far away that the rectangle around all that is used has so many cells. */
function withStray({ person }: OpenExcel, cells: number): void {
  const columns = 100;
  person.types(PLAN_SHEET, cellName(Math.ceil(cells / columns) - 1, columns - 1), "'un appunto lontano");
}

describe("the pane is closed in the middle of a generation and opened again", () => {
  /** Another pane over what the first one left when its connection went after so many requests. */
  async function left(requests: number): Promise<{ readonly other: Pane; readonly before: Snapshot }> {
    const here = pane();
    await read(here);
    const before = await here.excel.picture();
    // Nothing is answered to this pane any more; others have a connection of their own.
    here.excel.hostile.before(requests, () => void here.excel.hostile.loseConnection());
    const asked = here.excel.stats.count;
    void build(here);
    for (let turn = 0; turn < 4000 && here.excel.stats.count < asked + requests; turn++) await moment(5);
    await moment(20);
    return { other: paneOn(again(here)), before };
  }

  it("says so, writes nothing by itself, and completes it when a person says so", async () => {
    const { other, before } = await left(8);
    const broken = await other.excel.picture();
    expect(broken.sheets.length).toBeGreaterThan(before.sheets.length);
    expect(await read(other)).toMatchObject({ kind: "plan", plan: { unfinished: { undoable: true } } });
    expect(await build(other)).toMatchObject({ kind: "refused", ...paneWorkTexts("it").problems.generationOpen });
    expect(differences(broken, await other.excel.picture())).toEqual([]);
    expect(await build(other, TAKES_OVER)).toMatchObject({ kind: "done" });
    same(await other.excel.picture(), whole);
  });

  it("or takes it back", async () => {
    const { other, before } = await left(8);
    await read(other);
    expect(await other.work.undo(silent, { takesOver: true })).toMatchObject({ kind: "done" });
    expect(differences(before, await other.excel.picture())).toEqual([]);
  });
});

const moment = (milliseconds: number): Promise<void> => new Promise((resolve) => later(resolve, milliseconds));

describe("two users generate at once", () => {
  it.each([4, 5, 6, 8, 10])(
    "the second from request %i of the first on: one completes, nothing is twice",
    async (request) => {
      const anna = pane();
      const bruno = paneOn(again(anna));
      await read(anna);
      await read(bruno);
      let second: Promise<Outcome> | undefined;
      anna.excel.hostile.before(request, () => {
        second = build(bruno);
      });
      const first = await build(anna);
      const outcomes = [first, await second];
      expect(outcomes.some((outcome) => outcome?.kind === "done")).toBe(true);
      for (const outcome of outcomes)
        if (outcome?.kind === "refused") expect([outcome.sentence !== "", outcome.todo !== ""]).toEqual([true, true]);
      same(await anna.excel.picture(), whole);
    },
  );

  it.each([6, 8, 10])("whoever takes over at request %i goes on, and the other stops", async (request) => {
    const anna = pane();
    const bruno = paneOn(again(anna));
    await read(anna);
    await read(bruno);
    let second: Promise<Outcome> | undefined;
    anna.excel.hostile.before(request, () => {
      second = build(bruno, TAKES_OVER);
    });
    const first = await build(anna);
    const other = await second;
    expect([first.kind, other?.kind].filter((kind) => kind === "done").length).toBeGreaterThan(0);
    await read(bruno);
    const outcome = await build(bruno, TAKES_OVER);
    expect(["done", "nothing"]).toContain(outcome.kind);
    same(await anna.excel.picture(), whole);
  });

  it("what is typed meanwhile into the plan stays", async () => {
    const anna = pane();
    await read(anna);
    anna.excel.hostile.before(7, () => anna.excel.coauthor.types(PLAN_SHEET, "H20", "'un appunto"));
    expect(await build(anna)).toMatchObject({ kind: "done" });
    expect(sheetNamed(await anna.excel.picture(), PLAN_SHEET)?.rows[19]?.[7]?.value).toBe("un appunto");
  });
});
