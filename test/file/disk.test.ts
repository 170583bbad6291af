/** A workbook on disk is the old one or the new one, never half of either. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileBytes, writeFileAtomically } from "../../src/file/disk";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cabina-disk-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BYTES = Uint8Array.from([1, 2, 3]);

describe("writing a file", () => {
  it("leaves the file and nothing else", async () => {
    await writeFileAtomically(join(folder, "piano.xlsx"), BYTES);
    expect(readdirSync(folder)).toEqual(["piano.xlsx"]);
    expect(await readFileBytes(join(folder, "piano.xlsx"))).toEqual(BYTES);
  });

  it("replaces what stands there", async () => {
    writeFileSync(join(folder, "piano.xlsx"), "vecchio");
    await writeFileAtomically(join(folder, "piano.xlsx"), BYTES);
    expect(await readFileBytes(join(folder, "piano.xlsx"))).toEqual(BYTES);
  });

  it("refuses to replace when told so, and leaves what stands there", async () => {
    writeFileSync(join(folder, "piano.xlsx"), "vecchio");
    await expect(writeFileAtomically(join(folder, "piano.xlsx"), BYTES, { replace: false })).rejects.toThrow(/EEXIST/);
    expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")])).toEqual([
      ["piano.xlsx", "vecchio"],
    ]);
  });

  it("writes a new file when told not to replace", async () => {
    await writeFileAtomically(join(folder, "piano.xlsx"), BYTES, { replace: false });
    expect(readdirSync(folder)).toEqual(["piano.xlsx"]);
  });

  it.each([
    ["the folder is not there", (path: string) => join(path, "manca", "piano.xlsx")],
    ["a folder stands in the place of the file", (path: string) => join(path, "cartella")],
  ])("fails and leaves nothing behind when %s", async (_, path) => {
    mkdirSync(join(folder, "cartella"));
    writeFileSync(join(folder, "cartella", "dentro.txt"), "");
    await expect(writeFileAtomically(path(folder), BYTES)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["cartella"]);
    expect(readdirSync(join(folder, "cartella"))).toEqual(["dentro.txt"]);
  });
});
