/** The next year in the same file, as a planning officer makes it: the built command line, LibreOffice to check the sums. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROGRAMME } from "../../shared/sheets/places";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { readPlan } from "../../src/actions/readPlan";
import { readZip } from "../../src/file/package/readZip";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { findFaults } from "../oracles/xlsxValid";
import {
  bytesOf,
  cabina,
  shownByCockpit,
  snapshotOf,
  stateOf,
  type Typed,
  temporaryFolder,
  typeByHand,
} from "./workbench";

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const TITLE = "n. complessivo presenze sulla stampa";

/** Where the row of an indicator stands on the sheet of its programme. */
function onScheda(book: Snapshot, id: string, value: number): Typed {
  for (const sheet of book.sheets) {
    const row = sheet.rows.findIndex((cells) => cells?.[PROGRAMME.id]?.value === id);
    if (row >= 0 && sheet.name !== "Cruscotto") return { sheet: sheet.name, row, column: PROGRAMME.december, value };
  }
  throw new Error(`no row ${id}`);
}

/** The target of 2017 named after the result of 2016, and that result taken out of the plan. */
function inPlan(book: Snapshot): readonly Typed[] {
  const answer = readPlan(book, { wishes: { year: 2016 }, today: "2017-01-31" });
  if (!answer.ok) throw new Error(answer.problem.code);
  const { indicators } = answer.value.scorecard;
  const found = indicators.find(({ indicator }) => indicator.title.value.startsWith(TITLE))?.indicator;
  const cells = [
    [found?.targets[2017]?.at, "+5% sul consuntivo 2016"],
    [found?.results[2016]?.at, null],
  ] as const;
  return cells.flatMap(([at, value]) => {
    if (at === undefined) throw new Error("the plan lacks a cell");
    return [{ sheet: at.sheet, row: at.top, column: at.left, value }];
  });
}

const scoredIn = (book: Snapshot, year: number) => {
  const answer = readPlan(book, { wishes: { year }, today: "2026-11-23" });
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value.scorecard;
};

beforeAll(async () => {
  expect(cabina("sample", at("piano.xlsx"))).toMatchObject({ status: 0, error: "" });
  expect(cabina("build", at("piano.xlsx"), "-o", at("2016.xlsx"))).toMatchObject({ status: 0, error: "" });
  const first = await snapshotOf(bytesOf(at("2016.xlsx")));
  const typed = [...inPlan(first), onScheda(first, "2016/1.1.1/1", 60)];
  writeFileSync(at("scritto.xlsx"), await typeByHand(bytesOf(at("2016.xlsx")), typed));
  expect(cabina("build", at("scritto.xlsx"), "--year", "2016", "-o", at("chiuso.xlsx")).status).toBe(0);
  expect(cabina("build", at("chiuso.xlsx"), "--year", "2017", "-o", at("2017.xlsx"))).toMatchObject({ error: "" });
});

it("the parts of the year before are byte for byte the same in the file, and so is what they show", async () => {
  const [before, after] = [readZip(bytesOf(at("chiuso.xlsx"))), readZip(bytesOf(at("2017.xlsx")))];
  const then = await snapshotOf(bytesOf(at("chiuso.xlsx")));
  const now = await snapshotOf(bytesOf(at("2017.xlsx")));
  const parts = [...before.keys()].filter((part) => /^xl\/(worksheets|drawings|charts)\//.test(part));
  const changed = parts.filter(
    (part) => Buffer.compare(before.get(part) ?? Buffer.of(), after.get(part) ?? Buffer.of(1)) !== 0,
  );
  expect(parts.length).toBeGreaterThan(25);
  // The ledger alone is written: it is one for all years.
  expect(changed).toHaveLength(1);
  expect(findFaults(bytesOf(at("2017.xlsx")))).toEqual([]);
  for (const sheet of then.sheets.filter(({ name }) => !/registro/.test(name)))
    expect(sheetNamed(now, sheet.name)).toEqual(sheet);
});

it("the new sheets stand under names of their own, of 31 characters at most", async () => {
  const names = (await snapshotOf(bytesOf(at("2017.xlsx")))).sheets.map(({ name }) => name);
  expect(names.filter((name) => name.endsWith(" 2017"))).toHaveLength(20);
  expect(names).toEqual(expect.arrayContaining(["Cruscotto 2017", "1.1.1 Produrre 2017", "Regole di calcolo 2017"]));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.every((name) => name.length <= 31)).toBe(true);
});

it("the result of the archived year is the base of the new target, told with its cell", async () => {
  const book = await snapshotOf(bytesOf(at("2017.xlsx")));
  const found = scoredIn(book, 2017).indicators.find(({ indicator }) => indicator.title.value.startsWith(TITLE));
  expect(found?.measure).toMatchObject({
    number: { low: 63 },
    base: { value: 60, year: 2016, at: { sheet: "Cruscotto" } },
  });
  writeFileSync(at("con-esito.xlsx"), await typeByHand(bytesOf(at("2017.xlsx")), [onScheda(book, "2017/1.1.1/1", 70)]));
  const told = cabina("score", at("con-esito.xlsx"), "--json");
  expect(told.out).toMatch(/base 60 \(2016, Cruscotto!D\d+\)/);
});

it("without a year the last one is read; the one before is read by its year, as it was", () => {
  const score = (book: string, ...more: string[]) => JSON.parse(cabina("score", at(book), "--json", ...more).out);
  expect(score("2017.xlsx").year).toBe(2017);
  expect(score("2017.xlsx", "--year", "2016")).toEqual(score("chiuso.xlsx"));
  expect(cabina("check", at("2017.xlsx"), "--year", "2016").out).toBe(cabina("check", at("chiuso.xlsx")).out);
});

it("a second build of either year changes nothing", () => {
  for (const year of ["2016", "2017"]) {
    const again = cabina("build", at("2017.xlsx"), "--year", year, "-o", at(`ancora-${year}.xlsx`), "--json");
    expect(JSON.parse(again.out)).toMatchObject({ newSheets: [], changedCells: 0, keptByHand: [] });
  }
});

it("a year without targets is refused, and nothing is written", () => {
  const ran = cabina("build", at("2017.xlsx"), "--year", "2019", "-o", at("no.xlsx"));
  expect(ran).toMatchObject({ status: 2, out: "" });
  expect(ran.error).toContain("2019");
});

describeWithLibreOffice("LibreOffice calculates both years to the core's numbers", () => {
  const expectSame = (book: Snapshot, year: number, name: string): void => {
    const { indicators } = scoredIn(book, year);
    const shown = shownByCockpit(book, name);
    const found = indicators.map(({ indicator }) => shown.get(indicator.id)?.state);
    expect(found).toEqual(indicators.map(stateOf));
    for (const { indicator, achievement } of indicators) {
      const now = shown.get(indicator.id)?.achievement;
      if (achievement === undefined) expect(typeof now).not.toBe("number");
      else expect(now).toBeCloseTo(achievement, 9);
    }
  };

  it("as they were written, and after a result of the new year", async () => {
    const written = await recalculate(bytesOf(at("con-esito.xlsx")));
    expectSame(written, 2016, "Cruscotto");
    expectSame(written, 2017, "Cruscotto 2017");
    expect(scoredIn(written, 2017).indicators.some(({ achievement }) => achievement === 1)).toBe(true);
  });

  it("and a result of the archived year that is changed makes its new target be read again", async () => {
    const book = await snapshotOf(bytesOf(at("con-esito.xlsx")));
    const changed = await typeByHand(bytesOf(at("con-esito.xlsx")), [onScheda(book, "2016/1.1.1/1", 61)]);
    const shown = shownByCockpit(await recalculate(changed), "Cruscotto 2017");
    expect(shown.get("2017/1.1.1/1")?.state).toBe("reread");
    expect([...shown.values()].filter(({ state }) => state === "reread")).toHaveLength(1);
    expect(shownByCockpit(await recalculate(changed)).get("2016/1.1.1/1")?.state).toBe("measured");
  });
});
