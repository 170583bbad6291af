/** Files that hold no plan, or are none: every command says one sentence on what to do, writes nothing, and shows no stack. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { ExampleSheet } from "../../shared/check/rule";
import { bytesOf, cabina, temporaryFolder } from "./workbench";
import { writeBook } from "./writeBook";

const folder = temporaryFolder();
const sample = join(folder, "sample.xlsx");
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const book = async (name: string, sheets: readonly ExampleSheet[]): Promise<string> =>
  file(name, await writeBook(sheets));

beforeAll(() => expect(cabina("sample", sample).status).toBe(0));

const CASES: readonly (readonly [what: string, says: RegExp, path: () => string | Promise<string>])[] = [
  ["a file that is not there", /non si apre/, () => join(folder, "assente.xlsx")],
  ["an empty file", /vuoto/, () => file("vuoto.xlsx", new Uint8Array())],
  ["a text", /non è una cartella di lavoro/, () => file("testo.xlsx", strToU8("codice;peso\n1.1;6\n"))],
  ["half a workbook", /danneggiato/, () => file("meta.xlsx", bytesOf(sample).slice(0, 9000))],
  [
    "a workbook with a password",
    /password/,
    () =>
      file(
        "chiuso.xlsx",
        Buffer.concat([Buffer.from(OLD_OFFICE), Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]),
      ),
  ],
  [
    "an old .xls",
    /\.xls\..*\.xlsx/,
    () => file("vecchio.xls", Buffer.concat([Buffer.from(OLD_OFFICE), Buffer.alloc(600)])),
  ],
  [
    "an .ods",
    /\.ods.*\.xlsx/,
    () => file("libre.ods", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") })),
  ],
  [
    "a decompression bomb",
    /più dati/,
    () => file("bomba.xlsx", zipSync({ "xl/workbook.xml": new Uint8Array(400 * 1024 * 1024) }, { level: 1 })),
  ],
  ["a workbook with nothing in it", /vuota/, () => book("nulla.xlsx", [{ name: "Foglio1", rows: [] }])],
  [
    "a workbook without a plan",
    /Nessun cruscotto trovato.*Cercati:.*(mancano|servono)/,
    () =>
      book("presenze.xlsx", [
        {
          name: "Presenze",
          rows: [
            ["Nome", "Giorno", "Ore"],
            ["Rossi", 3, 7.5],
          ],
        },
      ]),
  ],
];

describe.each(CASES)("%s", (_what, says, path) => {
  it.each(["check", "fix"])("%s refuses it in one sentence", async (command) => {
    const out = join(folder, `mai-${command}.xlsx`);
    const ran = cabina(command, await path(), ...(command === "fix" ? ["-o", out] : []));
    expect(ran.status).toBe(2);
    expect(ran.out).toBe("");
    expect(ran.error).toMatch(says);
    expect(ran.error.trim().split("\n")).toHaveLength(1);
    expect(ran.error).not.toMatch(/ at |Error:|undefined/);
    expect(existsSync(out)).toBe(false);
  });
});
