/** Opening and writing workbooks: a file that may not be read, one that is read-only, and endings that do not fit. */
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Terminal } from "../../src/cli/terminal";
import { openBook, saveWorkbook } from "../../src/cli/workbookFile";

const FILES = join(__dirname, "../fixtures/files");
const said: string[] = [];
const terminal = (language: "it" | "en"): Terminal => ({
  language,
  asked: undefined,
  today: "2026-11-23",
  out: () => undefined,
  error: (line) => void said.push(line),
  progress: () => undefined,
  endProgress: () => undefined,
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cabina-book-"));
  chmodSync(folder, 0o755);
  said.length = 0;
});

async function opened(name: string) {
  const book = await openBook(join(FILES, name), terminal("it"));
  if (!book.ok) throw new Error(book.problem);
  return book.value.host;
}

it.each([
  ["values.xlsx", "uscita.xlsm", "uscita.xlsx"],
  ["values.xlsx", "uscita.XLSM", "uscita.xlsx"],
  ["macros.xlsm", "uscita.xlsx", "uscita.xlsm"],
  ["macros.xlsm", "uscita.XLSX", "uscita.xlsm"],
])("%s is not written as %s: the sentence names %s", async (book, wrong, right) => {
  const host = await opened(book);
  for (const language of ["it", "en"] as const) {
    const saved = await saveWorkbook(host, join(folder, wrong), terminal(language));
    expect(saved).toMatchObject({ ok: false });
    if (!saved.ok) expect(saved.problem.endsWith(`${right}${language === "it" ? "»" : "”"}.`)).toBe(true);
  }
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ["values.xlsx", "uscita.xlsx"],
  ["values.xlsx", "uscita.XLSX"],
  ["macros.xlsm", "uscita.xlsm"],
])("%s is written as %s", async (book, name) => {
  const saved = await saveWorkbook(await opened(book), join(folder, name), terminal("it"));
  expect(saved).toEqual({ ok: true, value: join(folder, name) });
  expect(existsSync(join(folder, name))).toBe(true);
});

it("a read-only file is not replaced, and no copy of it is made", async () => {
  const path = join(folder, "chiuso.xlsx");
  copyFileSync(join(FILES, "odd.xlsx"), path);
  chmodSync(path, 0o444);
  const saved = await saveWorkbook(await opened("values.xlsx"), path, terminal("it"));
  expect(saved).toMatchObject({ ok: false, problem: expect.stringContaining("sola lettura") });
  expect(readdirSync(folder)).toEqual(["chiuso.xlsx"]);
  expect(Buffer.compare(readFileSync(path), readFileSync(join(FILES, "odd.xlsx")))).toBe(0);
  expect(said).toEqual([]);
});

/** The administrator may read whatever there is. */
async function asAnybody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

it("a file without permission is told from one that is not there", async () => {
  const path = join(folder, "altrui.xlsx");
  copyFileSync(join(FILES, "values.xlsx"), path);
  chmodSync(path, 0o000);
  const sentence = async (name: string) => {
    const book = await asAnybody(() => openBook(name, terminal("it")));
    return book.ok ? "" : book.problem;
  };
  expect(await sentence(path)).toContain("manca il permesso");
  expect(await sentence(join(folder, "assente.xlsx"))).toContain("controllare nome e cartella");
});
