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
import { KNOWN, withEmptyTexts } from "./knownDifferences";
import { closeAll, type InExcel, inExcel, looksIn } from "./theExcel";
import { lookDifferences, toldLooks } from "./toldLooks";
import { JOURNEYS, type Journey } from "./workbooks";

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

describe.each(JOURNEYS)("$says", (journey) => {
  let start: Snapshot;
  let inFile: Snapshot;
  let here: InExcel;
  let built: Refreshed;
  let picture: Snapshot;

  beforeAll(async () => {
    start = journey.start();
    const file = await opened(await bytesOf(start));
    await refresh(file, journey);
    inFile = await file.readWorkbook();
    here = inExcel(start);
    built = await refresh(here.host, journey);
    picture = await here.excel.picture();
  }, PATIENCE);

  afterAll(closeAll);

  it("has the same cells, formulas, formats, hidden sheets and rows, and merges", () => {
    expect(differences(inFile, picture, KNOWN)).toEqual([]);
  });

  it("looks as the edits told: looks, sizes, rules, links, charts, print", () => {
    const added = built.edits.flatMap((edit) => (edit.kind === "addSheet" && !edit.hidden ? [edit.sheet] : []));
    expect(added.length).toBeGreaterThan(3);
    for (const name of added)
      expect([name, lookDifferences(toldLooks(built.edits, name), looksIn(here, name))]).toEqual([name, []]);
  });

  it("shows in every formula what the core says, calculated by Excel", () => {
    const { seen, wrong } = calculated(built.edits, picture);
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
    expect(differences(picture, await file.readWorkbook(), KNOWN)).toEqual([]);
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
function calculated(
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
      const shown = sheetNamed(picture, edit.sheet)?.rows[row]?.[column]?.value ?? null;
      // See the second of the known differences.
      if (!isSameValue(content.value === "" ? 0 : content.value, shown === "" ? 0 : shown))
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

  beforeAll(() => {
    expect(cabina("sample", plan)).toMatchObject({ status: 0 });
    expect(cabina("build", plan, "-o", built, ...WISHES)).toMatchObject({ status: 0 });
  });

  afterEach(closeAll);

  /** The first target that asks for a number asks for another. */
  function otherTarget(book: Snapshot): { readonly address: string; readonly text: string } {
    const sheet = sheetNamed(book, PLAN);
    for (const [row, cells] of (sheet?.rows ?? []).entries())
      for (const [column, cell] of (cells ?? []).entries())
        if (cell?.value === ">= 60%") return { address: cellName(row, column), text: "'>= 65%" };
    throw new Error("no such target");
  }

  it("what the command line built is known in Excel: nothing is written, and of a changed target few cells", async () => {
    const here = inExcel(await pictureOf(bytesAt(built)));
    here.excel.stats.reset();
    expect((await refresh(here.host, SAMPLE)).edits).toEqual([]);
    const { address, text } = otherTarget(await here.excel.picture());
    here.excel.person.types(PLAN, address, text);
    const { edits, summary } = await refresh(here.host, SAMPLE);
    expect(edits.length).toBeGreaterThan(0);
    expect(summary).toMatchObject({ newSheets: [], insertedRows: 0 });
    expect(summary.changedCells).toBeLessThan(20);
    await expectSameAsFile(await here.excel.picture(), built, address, text);
  });

  /** The same change made in a file gives the same workbook. */
  async function expectSameAsFile(picture: Snapshot, path: string, address: string, text: string): Promise<void> {
    const file = await opened(bytesAt(path));
    const before = await file.readWorkbook();
    const at = inExcel(before);
    at.excel.person.types(PLAN, address, text);
    const typed = await at.excel.picture();
    const changed = await opened(await bytesOf(typed));
    await refresh(changed, SAMPLE as Journey);
    expect(differences(await changed.readWorkbook(), picture, KNOWN)).toEqual([]);
  }

  it("what was built in Excel is known to the command line, brought up to date and taken back by it", async () => {
    const start = await pictureOf(bytesAt(plan));
    const here = inExcel(start);
    await refresh(here.host, SAMPLE);
    const picture = withEmptyTexts(await here.excel.picture(), await pictureOf(bytesAt(built)));
    const book = join(folder, "da-excel.xlsx");
    writeFileSync(book, await bytesOf(picture));
    const before = bytesAt(book);
    expect(cabina("build", book, "--in-place", ...WISHES)).toMatchObject({ status: 0, error: "" });
    expect(Buffer.compare(bytesAt(book), before)).toBe(0);
    expect(cabina("undo", book, "--in-place")).toMatchObject({ status: 0 });
    expect(contents(await pictureOf(bytesAt(book)))).toEqual(contents(start));
  });

  it("what the command line built is taken back in Excel", async () => {
    const here = inExcel(await pictureOf(bytesAt(built)));
    await undo(here.host);
    expect(contents(await here.excel.picture())).toEqual(contents(await pictureOf(bytesAt(plan))));
  });
});
