/** The same workbook gives the same sheets in Excel as in a file, and goes from one to the other and back. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../../shared/result";
import { COCKPIT } from "../../../shared/sheets/places";
import { cellName } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import { type Snapshot, sheetNamed, valueAt } from "../../../shared/workbook/snapshot";
import type { RefreshOptions } from "../../../src/actions/planRefresh";
import { type Refreshed, type RefreshProblem, refreshPlan } from "../../../src/actions/refreshPlan";
import { undoPlan } from "../../../src/actions/undoPlan";
import type { Host } from "../../../src/host";
import { bytesOf as bytesAt, cabina, temporaryFolder } from "../../endToEnd/workbench";
import { contents } from "../../hosts/runOn";
import { bytesOf, opened, pictureOf } from "./books";
import { differences, isSameValue } from "./differences";
import { knownBetween, withEmptyTexts } from "./knownDifferences";
import { takesOverEmptyText } from "./takenOver";
import { closeAll, type InExcel, inExcel, looksIn } from "./theExcel";
import { lookDifferences, toldLooks } from "./toldLooks";
import { JOURNEYS, type Journey } from "./workbooks";

/** Calculated only where it is asked what formulas show. */
let mockCalculates = false;
jest.mock("../../engine/univer", () =>
  jest
    .requireActual<typeof import("./stilled")>("./stilled")
    .stilled(jest.requireActual("../../engine/univer"), () => mockCalculates),
);

const folder = temporaryFolder();
const PATIENCE = 120_000;

const optionsOf = ({ year, today }: Journey): RefreshOptions => ({
  wishes: { today, ...(year === undefined ? {} : { year }) },
  today,
});
const done = (result: Result<Refreshed, RefreshProblem>): Refreshed => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  expect(result.value.applied.kind).toBe("applied");
  return result.value;
};
const refresh = async (host: Host, journey: Journey): Promise<Refreshed> =>
  done(await refreshPlan(host, optionsOf(journey)));

async function undo(host: Host): Promise<void> {
  const back = await undoPlan(host, undefined, undefined, { takesOver: true });
  if (!back.ok) throw new Error(JSON.stringify(back.problem));
  expect(back.value.applied.kind).toBe("applied");
}

/** With what Excel calculates for every formula. */
async function calculated<T>(work: () => Promise<T>): Promise<T> {
  mockCalculates = true;
  try {
    return await work();
  } finally {
    mockCalculates = false;
  }
}

/** The workbook as it stands. */
const calculatedPicture = ({ excel }: InExcel): Promise<Snapshot> => calculated(() => excel.picture());

interface Built {
  readonly start: Snapshot;
  readonly here: InExcel;
  readonly refreshed: Refreshed;
  readonly picture: Snapshot;
}

async function buildInExcel(journey: Journey): Promise<Built> {
  const start = journey.start();
  const here = inExcel(start);
  const refreshed = await refresh(here.host, journey);
  return { start, here, refreshed, picture: await calculatedPicture(here) };
}

const known = new Map<Journey, Promise<Built>>();

/** Generated in Excel, once for all tests; the Excel itself is closed with the tests that asked first. */
function builtInExcel(journey: Journey): Promise<Built> {
  const built = known.get(journey) ?? buildInExcel(journey);
  known.set(journey, built);
  return built;
}

describe.each(JOURNEYS)("$says", (journey) => {
  let start: Snapshot;
  let inFile: Snapshot;
  let here: InExcel;
  let built: Refreshed;
  let picture: Snapshot;

  beforeAll(async () => {
    ({ start, here, refreshed: built, picture } = await builtInExcel(journey));
    const file = await opened(await bytesOf(start));
    await refresh(file, journey);
    inFile = await file.readWorkbook();
  }, PATIENCE);

  afterAll(closeAll);

  it("has the same cells, formulas, formats, hidden sheets and rows, and merges", () => {
    expect(differences(inFile, picture, knownBetween(inFile, picture))).toEqual([]);
  });

  it("looks as the edits told: looks, sizes, rules, links, charts, print", () => {
    const added = built.edits.flatMap((edit) => (edit.kind === "addSheet" && !edit.hidden ? [edit.sheet] : []));
    expect(added.length).toBeGreaterThan(3);
    for (const name of added)
      expect([name, lookDifferences(toldLooks(built.edits, name), looksIn(here, name))]).toEqual([name, []]);
  });

  it("shows in every formula what the core says, calculated by Excel", () => {
    const { seen, wrong } = wronglyShown(built.edits, picture);
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(100);
  });

  it("shows the core's achievements in the cockpit", () => {
    const shown = achievements(picture);
    const told = built.scorecard.indicators.flatMap(({ indicator, achievement }) =>
      achievement === undefined || achievement === null ? [] : [[indicator.id, achievement] as const],
    );
    expect(told.length).toBeGreaterThan(0);
    for (const [id, achievement] of told) expect([id, shown.get(id)]).toEqual([id, expect.closeTo(achievement, 9)]);
  });

  it("is read by Cabina in Excel as it stands there", async () => {
    expect(differences(picture, await here.host.readWorkbook())).toEqual([]);
  });

  it("has nothing to be written a second time, in Excel or in a file", async () => {
    expect((await refresh(here.host, journey)).edits).toEqual([]);
    const file = await opened(await bytesOf(picture));
    expect((await refresh(file, journey)).summary).toMatchObject({ newSheets: [], insertedRows: 0 });
    const again = await file.readWorkbook();
    expect(differences(picture, again, knownBetween(picture, again))).toEqual([]);
  });

  it("is taken back in a file when it was built in Excel, and in Excel when it was built in a file", async () => {
    const file = await opened(await bytesOf(picture));
    await undo(file);
    expect(contents(await file.readWorkbook())).toEqual(contents(start));
    closeAll();
    const other = inExcel(inFile);
    await undo(other.host);
    expect(contents(await other.excel.picture())).toEqual(contents(start));
  });
});

/** The formulas of all sheets that the edits make: those that show something else than the edits say. */
function wronglyShown(
  edits: readonly Edit[],
  picture: Snapshot,
): { readonly seen: number; readonly wrong: readonly string[] } {
  let seen = 0;
  const wrong: string[] = [];
  for (const edit of edits) {
    if (edit.kind !== "writeCells") continue;
    for (const { row, column, content } of edit.cells) {
      if (content.kind !== "formula") continue;
      seen += 1;
      const cell = sheetNamed(picture, edit.sheet)?.rows[row]?.[column];
      const shown = cell?.value ?? null;
      // See the second of the known differences.
      const isEmptyText = content.value === "" && shown === 0 && takesOverEmptyText(cell, edit.sheet, picture);
      if (!isEmptyText && !isSameValue(content.value, shown))
        wrong.push(
          `${edit.sheet}!${cellName(row, column)}: ${JSON.stringify(content.value)} / ${JSON.stringify(shown)}`,
        );
    }
  }
  return { seen, wrong };
}

/** By the indicator's id. */
function achievements({ sheets }: Snapshot): Map<string, unknown> {
  const shown = new Map<string, unknown>();
  for (const sheet of sheets)
    for (let row = 0; row < sheet.rows.length; row++) {
      const id = valueAt(sheet, row, COCKPIT.id);
      if (typeof id === "string" && /^\d{4}\//.test(id) && !shown.has(id))
        shown.set(id, valueAt(sheet, row, COCKPIT.achievement));
    }
  return shown;
}

describe("the command line and Excel take turns", () => {
  const [SAMPLE] = JOURNEYS;
  if (SAMPLE === undefined) throw new Error("no sample");
  const PLAN = "Cruscotto strategico";
  const plan = join(folder, "piano.xlsx");
  const built = join(folder, "costruito.xlsx");
  const WISHES = ["--year", "2016", "--today", SAMPLE.today];

  beforeAll(async () => {
    writeFileSync(plan, await bytesOf(SAMPLE.start()));
    expect(cabina("build", plan, "-o", built, ...WISHES)).toMatchObject({ status: 0 });
  }, PATIENCE);

  afterEach(closeAll);

  /** The first target that asks for a number asks for another. */
  function otherTarget(book: Snapshot): { readonly address: string; readonly text: string } {
    const sheet = sheetNamed(book, PLAN);
    for (const [row, cells] of (sheet?.rows ?? []).entries())
      for (const [column, cell] of (cells ?? []).entries())
        if (cell?.value === ">= 60%") return { address: cellName(row, column), text: "'>= 65%" };
    throw new Error("no such target");
  }

  it(
    "what the command line built is known in Excel: nothing is written, and of a changed target few cells, as in a file",
    async () => {
      const start = await pictureOf(bytesAt(built));
      const here = inExcel(start);
      expect((await calculated(() => refresh(here.host, SAMPLE))).edits).toEqual([]);
      const { address, text } = otherTarget(start);
      here.excel.person.types(PLAN, address, text);
      const typed = await calculatedPicture(here);
      const { edits, summary } = await refresh(here.host, SAMPLE);
      expect(edits.length).toBeGreaterThan(0);
      expect(summary).toMatchObject({ newSheets: [], insertedRows: 0 });
      expect(summary.changedCells).toBeLessThan(20);
      const picture = await calculatedPicture(here);
      const file = await opened(await bytesOf(typed));
      await refresh(file, SAMPLE);
      const inFile = await file.readWorkbook();
      expect(differences(inFile, picture, knownBetween(inFile, picture))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "what was built in Excel is known to the command line, brought up to date and taken back by it",
    async () => {
      const { start, picture } = await builtInExcel(SAMPLE);
      const book = join(folder, "da-excel.xlsx");
      writeFileSync(book, await bytesOf(withEmptyTexts(picture)));
      const before = bytesAt(book);
      expect(cabina("build", book, "--in-place", ...WISHES)).toMatchObject({ status: 0, error: "" });
      expect(Buffer.compare(bytesAt(book), before)).toBe(0);
      expect(cabina("undo", book, "--in-place")).toMatchObject({ status: 0 });
      expect(contents(await pictureOf(bytesAt(book)))).toEqual(contents(start));
    },
    PATIENCE,
  );

  it(
    "what the command line built is taken back in Excel",
    async () => {
      const here = inExcel(await pictureOf(bytesAt(built)));
      await undo(here.host);
      expect(contents(await here.excel.picture())).toEqual(contents(await pictureOf(bytesAt(plan))));
    },
    PATIENCE,
  );
});
