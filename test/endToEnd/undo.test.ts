/** Writing into the workbook itself, trying, undoing and removing, as a person does it: the built command line and real files. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { rowsWithIds } from "../../shared/sheets/journal/ownPlaces";
import { PROGRAMME } from "../../shared/sheets/places";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { readZip } from "../../src/file/package/readZip";
import { picture } from "../hosts/runOn";
import { convertToXlsx, describeWithLibreOffice } from "../oracles/libreoffice";
import { findFaults } from "../oracles/xlsxValid";
import { bytesOf, cabina, snapshotOf, temporaryFolder, typeByHand } from "./workbench";

const SHEET = "1.1.1 Produrre e diffondere";
const folder = temporaryFolder();
const plan = join(folder, "piano.xlsx");
const built = join(folder, "costruito.xlsx");
let count = 0;
/** The plan as it was before any build. */
let pictures: Snapshot;

/** A folder of its own that holds a copy of a workbook. */
function copyOf(book: string, name = "libro.xlsx"): { folder: string; book: string } {
  count += 1;
  const own = join(folder, String(count));
  mkdirSync(own);
  copyFileSync(book, join(own, name));
  return { folder: own, book: join(own, name) };
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** The worksheets of the user, byte by byte, by their names in the file. */
const worksheets = (book: string): Map<string, string> =>
  new Map(
    [...readZip(bytesOf(book))]
      .filter(([part]) => part.startsWith("xl/worksheets/sheet"))
      .map(([part, bytes]) => [part, Buffer.from(bytes).toString("utf8")]),
  );

beforeAll(async () => {
  expect(cabina("sample", plan)).toMatchObject({ status: 0, error: "" });
  pictures = await snapshotOf(bytesOf(plan));
  expect(cabina("build", plan, "-o", built)).toMatchObject({ status: 0, error: "" });
});

/** The workbook after somebody typed a result at 30/04 into a programme's sheet. */
async function typedOn(book: string): Promise<void> {
  const sheet = sheetNamed(await snapshotOf(bytesOf(book)), SHEET);
  const row = sheet === undefined ? undefined : rowsWithIds(sheet, PROGRAMME.id).get("2016/1.1.1/1")?.[0];
  if (row === undefined) throw new Error("no indicator");
  writeFileSync(book, await typeByHand(bytesOf(book), [{ sheet: SHEET, row, column: PROGRAMME.april, value: 3 }]));
}

const names = ({ sheets }: Snapshot): string[] => sheets.map(({ name }) => name);

describe("undo", () => {
  it("straight after the build gives the workbook back", async () => {
    const { book } = copyOf(built);
    expect(cabina("undo", book, "--in-place")).toMatchObject({ status: 0 });
    expect(await snapshotOf(bytesOf(book))).toEqual(await snapshotOf(bytesOf(plan)));
    expect(worksheets(book)).toEqual(worksheets(plan));
    expect(findFaults(bytesOf(book))).toEqual([]);
  });

  it("loses nothing that was typed, names the sheet, and shows no broken formula", async () => {
    const { book, folder: own } = copyOf(built);
    await typedOn(book);
    const out = join(own, "annullato.xlsx");
    const ran = cabina("undo", book, "-o", out);
    expect(ran.status).toBe(0);
    expect(ran.out).toContain(SHEET);
    const after = await snapshotOf(bytesOf(out));
    expect(names(after).filter((name) => !names(pictures).includes(name))).toHaveLength(2);
    const cells = sheetNamed(after, SHEET)?.rows.flatMap((row) => row ?? []) ?? [];
    expect(cells.filter((cell) => cell?.formula?.includes("#REF!") === true)).toEqual([]);
    expect(cells.some((cell) => cell?.formula === undefined && cell?.value === 3)).toBe(true);
    expect(findFaults(bytesOf(out))).toEqual([]);
    expect(cabina("build", out, "--in-place").status).toBe(0);
    expect(picture(await snapshotOf(bytesOf(out)))).toEqual(await refreshedPicture(book));
  });

  it("a second time says that there is nothing to undo, and changes nothing", async () => {
    const { book } = copyOf(built);
    await typedOn(book);
    expect(cabina("undo", book, "--in-place").status).toBe(0);
    const before = bytesOf(book);
    const ran = cabina("undo", book, "--in-place", "--lang", "en");
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.error).toContain("nothing to undo");
    expect(same(bytesOf(book), before)).toBe(true);
  });

  it("in JSON says what went and what stayed", async () => {
    const { book } = copyOf(built);
    await typedOn(book);
    const said = JSON.parse(cabina("undo", book, "--dry-run", "--json").out);
    expect(said).toMatchObject({ written: null, action: "build", kept: [{ name: SHEET, why: "typed" }], keptRows: [] });
    expect(said.removed).toHaveLength(19);
  });
});

/** What the sheets hold once a workbook is brought up to date, apart from the order of the tabs and the ledger. */
async function refreshedPicture(book: string): Promise<unknown> {
  const { book: copy } = copyOf(book);
  expect(cabina("build", copy, "--in-place").status).toBe(0);
  return picture(await snapshotOf(bytesOf(copy)));
}

describe("in place", () => {
  it("a copy stands beside the workbook first, and the sentence names it", async () => {
    const { book, folder: own } = copyOf(plan, "piano.xlsx");
    chmodSync(book, 0o640);
    const ran = cabina("build", book, "--in-place");
    expect(ran.status).toBe(0);
    expect(ran.error).toContain("piano.prima.xlsx");
    expect(readdirSync(own).sort()).toEqual(["piano.prima.xlsx", "piano.xlsx"]);
    expect(same(bytesOf(join(own, "piano.prima.xlsx")), bytesOf(plan))).toBe(true);
    expect(names(await snapshotOf(bytesOf(book)))).toContain("Cruscotto");
    expect(statSync(book).mode & 0o777).toBe(0o640);
  });

  it("a workbook where nothing changes is left alone, without a copy", () => {
    const { book, folder: own } = copyOf(built);
    expect(cabina("build", book, "--in-place")).toMatchObject({ status: 0, error: "" });
    expect(readdirSync(own)).toEqual(["libro.xlsx"]);
    expect(same(bytesOf(book), bytesOf(built))).toBe(true);
  });

  it.each([
    ["build", "--in-place", "Niente è stato scritto"],
    ["fix", "--in-place", "Niente è stato scritto"],
    ["build", "-o", "Scritto: "],
  ])("%s %s with nothing to do says what became of the file", (command, option, said) => {
    const { book, folder: own } = copyOf(built);
    if (command === "fix") cabina("fix", book, "--in-place");
    const before = bytesOf(book);
    const copy = option === "-o" ? [join(own, "copia.xlsx")] : [];
    const ran = cabina(command, book, option, ...copy);
    expect(ran.status).toBe(0);
    expect(ran.out).toContain(said);
    expect(ran.out.includes("Scritto: ")).toBe(option === "-o");
    for (const path of [book, ...copy]) expect(same(bytesOf(path), before)).toBe(true);
    const { written } = JSON.parse(cabina(command, book, option, ...copy, "--json").out);
    expect(written).toEqual(copy[0] ?? null);
  });

  it.each([
    ["--in-place", []],
    ["-o", ["altro.xlsx"]],
  ] as const)("a read-only file (%s) stays as it is, and that is said", (option, other) => {
    const { folder: own, book } = copyOf(plan);
    const copy = other.map((name) => join(own, name));
    for (const path of copy) copyFileSync(plan, path);
    const kept = copy[0] ?? book;
    chmodSync(kept, 0o444);
    const ran = cabina("build", book, option, ...copy);
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.error).toContain("sola lettura");
    expect(ran.error.trim().split("\n")).toHaveLength(1);
    expect(same(bytesOf(kept), bytesOf(plan))).toBe(true);
    expect(statSync(kept).mode & 0o777).toBe(0o444);
    expect(readdirSync(own)).toHaveLength(1 + copy.length);
  });

  it("a link leads to the workbook still", () => {
    const { book, folder: own } = copyOf(plan);
    const link = join(own, "collegamento.xlsx");
    symlinkSync(book, link);
    expect(cabina("build", link, "--in-place").status).toBe(0);
    expect(same(bytesOf(link), bytesOf(book))).toBe(true);
    expect(same(bytesOf(book), bytesOf(plan))).toBe(false);
  });

  it.each(["~$libro.xlsx", ".~lock.libro.xlsx#"])("one that is open in another program (%s) is not written", (lock) => {
    const { book, folder: own } = copyOf(plan);
    writeFileSync(join(own, lock), "");
    const ran = cabina("build", book, "--in-place");
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.error).toContain(lock);
    expect(same(bytesOf(book), bytesOf(plan))).toBe(true);
  });

  it("where it cannot be saved, the workbook stays as it was", () => {
    const name = `${"l".repeat(248)}.xlsx`;
    const { book, folder: own } = copyOf(plan, name);
    const ran = cabina("build", book, "--in-place");
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(readdirSync(own)).toEqual([name]);
    expect(same(bytesOf(book), bytesOf(plan))).toBe(true);
  });

  it.each([
    ["build", [], "--in-place"],
    ["undo", [], "--in-place"],
    ["remove", [], "--in-place"],
    ["fix", [], "--in-place"],
    ["build", ["--in-place", "-o", "x.xlsx"], "-o"],
  ] as const)("%s %j says what is wrong with where to write", (command, options, word) => {
    const ran = cabina(command, plan, ...options);
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.error).toContain(word);
    expect(existsSync("x.xlsx")).toBe(false);
  });

  it("fix mends the workbook itself", () => {
    const { book, folder: own } = copyOf(plan);
    const said = JSON.parse(cabina("fix", book, "--in-place", "--json").out);
    const tried = JSON.parse(cabina("fix", plan, "--dry-run", "--json").out);
    expect(said.fixed).toEqual(tried.fixed);
    expect(tried.written).toBeNull();
    expect(readdirSync(own)).toHaveLength(said.fixed.length > 0 ? 2 : 1);
  });
});

it("a build under an ending that does not fit is refused, and the sentence says which name to use", () => {
  const { folder: own } = copyOf(plan);
  const ran = cabina("build", plan, "-o", join(own, "uscita.xlsm"));
  expect(ran).toMatchObject({ status: 2, out: "" });
  expect(ran.error).toContain("uscita.xlsx");
  expect(readdirSync(own)).toEqual(["libro.xlsx"]);
});

describe("a dry run", () => {
  it.each(["build", "undo", "remove", "fix"])("of %s writes nothing and says so", (command) => {
    const { book, folder: own } = copyOf(command === "build" ? plan : built);
    const before = bytesOf(book);
    const ran = cabina(command, book, "--dry-run", "--lang", "en");
    expect(ran).toMatchObject({ status: 0, error: "" });
    expect(ran.out).toMatch(/^Dry run: nothing is written/);
    expect(readdirSync(own)).toEqual(["libro.xlsx"]);
    expect(same(bytesOf(book), before)).toBe(true);
  });

  it("of a build counts and names what would be made", () => {
    const ran = cabina("build", plan, "--dry-run");
    expect(ran.out).toContain("Fogli nuovi (20)");
    expect(ran.out).toContain("Regole di calcolo");
    const json = JSON.parse(cabina("build", plan, "--dry-run", "--json").out);
    expect(json).toMatchObject({ written: null, changedCells: 0, insertedRows: 0, undoable: true });
    expect(json.newSheets).toHaveLength(20);
  });
});

describe("remove", () => {
  it("straight after the build gives the workbook back", async () => {
    const { book } = copyOf(built);
    expect(cabina("remove", book, "--in-place").status).toBe(0);
    expect(await snapshotOf(bytesOf(book))).toEqual(await snapshotOf(bytesOf(plan)));
    expect(cabina("remove", book, "--in-place").status).toBe(2);
  });

  it("a sheet on which somebody has typed stays as values, unless all are to go", async () => {
    const { book, folder: own } = copyOf(built);
    await typedOn(book);
    const out = join(own, "senza.xlsx");
    const ran = cabina("remove", book, "-o", out);
    expect(ran.status).toBe(0);
    expect(ran.out).toContain(SHEET);
    const after = await snapshotOf(bytesOf(out));
    expect(names(after)).toEqual([...names(pictures), SHEET]);
    expect(sheetNamed(after, SHEET)?.rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? []))).toEqual(
      [],
    );
    expect(findFaults(bytesOf(out))).toEqual([]);
    expect(cabina("score", out).status).toBe(0);
    expect(cabina("remove", book, "--all", "--in-place").status).toBe(0);
    expect(await snapshotOf(bytesOf(book))).toEqual(pictures);
  });
});

describeWithLibreOffice("a workbook that LibreOffice has saved", () => {
  it("is undone all the same", async () => {
    const { book } = copyOf(built);
    writeFileSync(book, await convertToXlsx(bytesOf(book), "xlsx"));
    const ran = cabina("undo", book, "--in-place");
    expect(ran.status).toBe(0);
    expect(names(await snapshotOf(bytesOf(book)))).toEqual(names(pictures));
  });
});
