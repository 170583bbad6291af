/** LibreOffice as a second opinion: it recalculates a workbook from its formulas alone, prints it, and reads it its own way. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { readZip } from "../../src/file/package/readZip";
import { readSnapshot } from "../../src/file/read/readSnapshot";
import { inOffice, type Job } from "./office";
import { readFlatOds } from "./readFlatOds";

const run = promisify(execFile);
const TIMEOUT = 180_000;

/** The program, or `undefined` where it is not installed. */
export const soffice = findSoffice();

function findSoffice(): string | undefined {
  const known = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"].find((path) => existsSync(path));
  if (known !== undefined) return known;
  for (const name of ["soffice", "libreoffice"]) {
    try {
      execFileSync("which", [name], { stdio: "pipe" });
      return name;
    } catch {
      // The next name.
    }
  }
  return undefined;
}

/**
 * A group of tests that need LibreOffice. Where it is missing they fail in continuous integration, and elsewhere are
 * reported as skipped under a name that says why.
 */
export function describeWithLibreOffice(name: string, body: () => void): void {
  if (soffice !== undefined) {
    describe(name, body);
  } else if (process.env.CI === "true") {
    it(`${name}: LibreOffice is installed`, () => {
      throw new Error("soffice is not installed, and in continuous integration it must be");
    });
  } else {
    describe.skip(`${name} (not run: LibreOffice is not installed)`, body);
  }
}

/** LibreOffice's names of the formats that we ask of it. */
const FILTERS = {
  xlsx: "Calc MS Excel 2007 XML",
  fods: "OpenDocument Spreadsheet Flat XML",
  pdf: "calc_pdf_Export",
} as const;

/** The workbook after LibreOffice has calculated every formula anew, trusting no stored value. */
export async function recalculate(bytes: Uint8Array): Promise<Snapshot> {
  return readSnapshot(readZip(await convert(bytes, "xlsx")), true);
}

/** Values alone, read by LibreOffice and from its own format: nothing of our reader is in this. Dates are ISO texts. */
export async function valuesByLibreOffice(bytes: Uint8Array): Promise<ReturnType<typeof readFlatOds>> {
  return readFlatOds(new TextDecoder().decode(await convert(bytes, "fods")));
}

/** A workbook written by LibreOffice from a table of comma-separated texts or from any file that it reads. */
export const convertToXlsx = (bytes: Uint8Array, extension: string): Promise<Uint8Array> =>
  convert(bytes, "xlsx", extension);

/** The printed pages as pictures in a folder, `page-01.png` and so on; tells their paths in order. */
export async function toPdfPages(bytes: Uint8Array, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const pdf = join(folder, "book.pdf");
  writeFileSync(pdf, await convert(bytes, "pdf"));
  await run("pdftoppm", ["-r", "70", "-png", pdf, join(folder, "page")], { timeout: TIMEOUT });
  return readdirSync(folder)
    .filter((name) => /^page-\d+\.png$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

const convert = (bytes: Uint8Array, to: keyof typeof FILTERS, from = "xlsx"): Promise<Uint8Array> =>
  throughOffice(bytes, { from, to, recalculates: true, changes: [] });

/** A file as LibreOffice opens it, changes it by lines of Basic and saves it in another format. */
export async function throughOffice(
  bytes: Uint8Array,
  way: Pick<Job, "recalculates" | "changes"> & { readonly from: string; readonly to: keyof typeof FILTERS },
): Promise<Uint8Array> {
  if (soffice === undefined) throw new Error("LibreOffice is not installed");
  const { from, to, recalculates, changes } = way;
  const folder = mkdtempSync(join(tmpdir(), "cabina-book-"));
  try {
    const [input, output] = [join(folder, `in.${from}`), join(folder, `out.${to}`)];
    writeFileSync(input, bytes);
    await inOffice(soffice, { input, recalculates, changes, filter: FILTERS[to], output });
    return new Uint8Array(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
