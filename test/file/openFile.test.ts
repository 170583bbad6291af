/** A file that cannot be read is refused with its reason and a sentence that says what to do; never half read. */
import { deflateRawSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { fileEn } from "../../shared/text/en/file";
import { fileIt } from "../../shared/text/it/file";
import { explainFileProblem } from "../../src/file/explainFileProblem";
import type { FileProblemCode } from "../../src/file/fileProblem";
import { openFile } from "../../src/file/openFile";
import { crc32 } from "../../src/file/package/crc32";
import { fixture } from "./fixtures";

const bytesOf = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const OLD_OFFICE = bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const joined = (...pieces: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** The fixture with one part's text changed. */
function changed(part: string, change: (text: string) => string, name = "everything.xlsx" as const): Uint8Array {
  const parts = unzipSync(fixture(name));
  const text = new TextDecoder().decode(parts[part]);
  const next = change(text);
  expect(next).not.toBe(text);
  return zipSync({ ...parts, [part]: strToU8(next) });
}

function without(part: string): Uint8Array {
  const parts = unzipSync(fixture("everything.xlsx"));
  delete parts[part];
  return zipSync(parts);
}

/** One byte of a part's packed content turned over, as a bad copy does. */
function corrupted(): Uint8Array {
  const bytes = fixture("everything.xlsx").slice();
  const name = Buffer.from(bytes).indexOf("xl/worksheets/sheet3.xml");
  bytes[name + 200] = (bytes[name + 200] ?? 0) ^ 0x10;
  return bytes;
}

/** A zip by hand, so that its sizes can lie. */
function handMadeZip(name: string, content: Uint8Array, declared: number): Uint8Array {
  const packed = deflateRawSync(content);
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  for (const [header, at] of [
    [local, 8],
    [entry, 10],
  ] as const) {
    header.writeUInt16LE(8, at);
    header.writeUInt32LE(crc32(content), at + 6);
    header.writeUInt32LE(packed.length, at + 10);
    header.writeUInt32LE(declared, at + 14);
    header.writeUInt16LE(title.length, at + 18);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + title.length + packed.length, 16);
  return joined(local, title, packed, entry, title, end);
}

const CASES: readonly (readonly [string, () => Uint8Array, FileProblemCode])[] = [
  ["an empty file", () => bytesOf(), "empty"],
  ["a text", () => strToU8("codice;titolo;peso\n1.1.1;Analisi;0,05\n"), "notWorkbook"],
  ["a single letter", () => strToU8("P"), "notWorkbook"],
  ["a page of the web called .xls", () => strToU8("<html><table></table></html>"), "notWorkbook"],
  ["a letter (.docx)", () => changed("xl/workbook.xml", () => "<document/>"), "notWorkbook"],
  ["a zip of other things", () => zipSync({ "foto.txt": strToU8("x") }), "notWorkbook"],
  ["an old .xls", () => joined(OLD_OFFICE, new Uint8Array(600)), "oldExcel"],
  [
    "a workbook with a password",
    () => joined(OLD_OFFICE, new Uint8Array(600), Buffer.from("EncryptedPackage", "utf16le")),
    "password",
  ],
  [
    "a sheet of LibreOffice (.ods)",
    () =>
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }),
    "openDocument",
  ],
  [
    "a binary workbook (.xlsb)",
    () => changed("_rels/.rels", (text) => text.replace("xl/workbook.xml", "xl/workbook.bin")),
    "binaryWorkbook",
  ],
  [
    "a strict workbook",
    () =>
      changed("xl/workbook.xml", (text) =>
        text.replace(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
      ),
    "strict",
  ],
  [
    "days counted from 1904",
    () => changed("xl/workbook.xml", (text) => text.replace("<workbookPr ", '<workbookPr date1904="1" ')),
    "date1904",
  ],
  [
    "a workbook without sheets",
    () => changed("xl/workbook.xml", (text) => text.replace(/<sheet .*\/>(?=<\/sheets>)/, "")),
    "noSheets",
  ],
  ["a file cut in half", () => fixture("everything.xlsx").slice(0, 8000), "damaged"],
  ["a file without its last byte", () => fixture("everything.xlsx").slice(0, -1), "damaged"],
  ["a byte that changed on the way", corrupted, "damaged"],
  ["a sheet that is not there", () => without("xl/worksheets/sheet3.xml"), "damaged"],
  ["a workbook part that is not there", () => without("xl/workbook.xml"), "damaged"],
  ["a sheet whose XML breaks off", () => changed("xl/worksheets/sheet3.xml", (text) => text.slice(0, 900)), "damaged"],
  [
    "a sheet whose elements cross",
    () => changed("xl/worksheets/sheet3.xml", (text) => text.replace("</c></row>", "</row></c>")),
    "damaged",
  ],
  [
    "a document type, which could multiply without end",
    () => changed("xl/sharedStrings.xml", (text) => text.replace("<sst", '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst')),
    "damaged",
  ],
  [
    "a cell beyond the grid",
    () => changed("xl/worksheets/sheet3.xml", (text) => text.replace('<row r="2"', '<row r="99999999"')),
    "damaged",
  ],
  [
    "a part that swells beyond what it declares",
    () => handMadeZip("[Content_Types].xml", new Uint8Array(50_000_000), 1000),
    "damaged",
  ],
  [
    "a part that declares more than fits in memory",
    () => handMadeZip("[Content_Types].xml", new Uint8Array(1000), 0xf0000000),
    "tooLarge",
  ],
];

describe("a file that cannot be read", () => {
  it.each(CASES)("%s", async (_, bytes, code) => {
    const opened = await openFile(bytes());
    expect(opened.ok ? "opened" : opened.problem.code).toBe(code);
  });

  it("is refused at once even when it swells to fifty megabytes", async () => {
    const bomb = handMadeZip("[Content_Types].xml", new Uint8Array(50_000_000), 1000);
    const before = process.memoryUsage().arrayBuffers;
    const opened = await openFile(bomb);
    expect(opened.ok).toBe(false);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it("names the part at fault", async () => {
    const opened = await openFile(corrupted());
    expect(opened).toEqual({ ok: false, problem: { code: "damaged", part: "xl/worksheets/sheet3.xml" } });
  });

  it("is never read for any single byte that changed", async () => {
    const good = fixture("libreoffice.xlsx");
    for (let at = 0; at < good.length; at += 97) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const opened = await openFile(bytes);
      if (!opened.ok) continue;
      const whole = await openFile(good);
      if (!whole.ok) throw new Error("the fixture does not open");
      expect(await opened.value.readWorkbook()).toEqual(await whole.value.readWorkbook());
    }
  });
});

describe("the sentence for each problem", () => {
  const codes = Object.keys(fileIt) as FileProblemCode[];

  it.each(codes)("%s says in both languages which file and what to do", (code) => {
    const italian = explainFileProblem({ code, part: "xl/x.xml" }, "piano.xlsx", "it");
    const english = explainFileProblem({ code, part: "xl/x.xml" }, "piano.xlsx", "en");
    expect([italian, english].every((sentence) => sentence.startsWith("piano.xlsx "))).toBe(true);
    expect(italian).toMatch(/Copiarlo|salvar|Togliere/);
    expect(english).toMatch(/[Cc]opy|save/);
  });

  it("exists for every reason that a file is refused", () => {
    expect(Object.keys(fileEn).sort()).toEqual([...codes].sort());
    expect(new Set(CASES.map(([, , code]) => code))).toEqual(new Set(codes));
  });
});

it("an unchanged workbook is saved as the same bytes", async () => {
  const opened = await openFile(fixture("everything.xlsx"));
  if (!opened.ok) throw new Error(opened.problem.code);
  expect(Buffer.compare(await opened.value.save(), fixture("everything.xlsx"))).toBe(0);
});
