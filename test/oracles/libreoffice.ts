/** LibreOffice as a second opinion: it recalculates a workbook from its formulas alone, prints it, and reads it its own way. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { readZip } from "../../src/file/package/readZip";
import { readSnapshot } from "../../src/file/read/readSnapshot";
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

/** The workbook after LibreOffice has calculated every formula anew, trusting no stored value. */
export async function recalculate(bytes: Uint8Array): Promise<Snapshot> {
  const converted = await convert(bytes, "xlsx:Calc MS Excel 2007 XML", "xlsx");
  return readSnapshot(readZip(converted), true);
}

/** Values alone, read by LibreOffice and from its own format: nothing of our reader is in this. Dates are ISO texts. */
export async function valuesByLibreOffice(bytes: Uint8Array): Promise<ReturnType<typeof readFlatOds>> {
  return readFlatOds(new TextDecoder().decode(await convert(bytes, "fods", "fods")));
}

/** A workbook written by LibreOffice from a table of comma-separated texts or from any file that it reads. */
export const convertToXlsx = (bytes: Uint8Array, extension: string): Promise<Uint8Array> =>
  convert(bytes, "xlsx:Calc MS Excel 2007 XML", "xlsx", extension);

/** The printed pages as pictures in a folder, `page-01.png` and so on; tells their paths in order. */
export async function toPdfPages(bytes: Uint8Array, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const pdf = join(folder, "book.pdf");
  writeFileSync(pdf, await convert(bytes, "pdf", "pdf"));
  await run("pdftoppm", ["-r", "70", "-png", pdf, join(folder, "page")], { timeout: TIMEOUT });
  return readdirSync(folder)
    .filter((name) => /^page-\d+\.png$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

let last: Promise<unknown> = Promise.resolve();

/** One call at a time: two programs on one profile wait for each other for ever. */
function convert(bytes: Uint8Array, filter: string, extension: string, from = "xlsx"): Promise<Uint8Array> {
  const next = last.then(() => convertNow(bytes, filter, extension, from));
  last = next.catch(() => undefined);
  return next;
}

async function convertNow(bytes: Uint8Array, filter: string, extension: string, from: string): Promise<Uint8Array> {
  if (soffice === undefined) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "cabina-office-"));
  try {
    const input = join(folder, `in.${from}`);
    const out = join(folder, "out");
    writeFileSync(input, bytes);
    const profile = pathToFileURL(profileFolder()).href;
    const args = ["--headless", "--norestore", `-env:UserInstallation=${profile}`, "--convert-to", filter];
    await run(soffice, [...args, "--outdir", out, input], { timeout: TIMEOUT, killSignal: "SIGKILL" });
    return new Uint8Array(readFileSync(join(out, `in.${extension}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let profile: string | undefined;

afterAll(() => {
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
  profile = undefined;
});

/** A profile of this test file alone, set to recalculate always; thrown away after its last test. */
function profileFolder(): string {
  if (profile !== undefined) return profile;
  const folder = mkdtempSync(join(tmpdir(), "cabina-profile-"));
  mkdirSync(join(folder, "user"));
  const setting = (name: string): string =>
    `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`;
  writeFileSync(
    join(folder, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${setting("OOXMLRecalcMode")}${setting("ODFRecalcMode")}</oor:items>`,
  );
  profile = folder;
  return folder;
}
