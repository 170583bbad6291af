/** Closes the parts into a workbook file: the same parts always give the same bytes. */
import { crc32 } from "./crc32";
import { pack } from "./deflate";
import { CONTENT_TYPES, type WorkbookPackage } from "./workbookPackage";

const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const ENTRY = { signature: 0x02014b50, size: 46 } as const;
const END = { signature: 0x06054b50, size: 22 } as const;
/** Version 2.0 of the format: folders and deflate. */
const VERSION = 20;
const DEFLATE = 8;
/** The names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the earliest moment that a zip can hold, so that no clock enters the file. */
const EARLIEST = 0x0021_0000;

interface Packed {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly size: number;
  readonly checksum: number;
  /** Where its local header stands. */
  readonly offset: number;
}

export function writeZip(parts: WorkbookPackage): Uint8Array {
  const packed: Packed[] = [];
  let offset = 0;
  for (const [name, bytes] of [...parts].sort(([one], [other]) => rank(one) - rank(other))) {
    const entry = {
      name: new TextEncoder().encode(name),
      content: pack(bytes),
      size: bytes.length,
      checksum: crc32(bytes),
      offset,
    };
    packed.push(entry);
    offset += LOCAL.size + entry.name.length + entry.content.length;
  }
  const directory = packed.reduce((sum, { name }) => sum + ENTRY.size + name.length, 0);
  const file = new Uint8Array(offset + directory + END.size);
  const view = new DataView(file.buffer);
  let at = offset;
  for (const entry of packed) {
    writeLocal(file, view, entry);
    at = writeEntry(file, view, entry, at);
  }
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, packed.length, true);
  view.setUint16(at + 10, packed.length, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, offset, true);
  return file;
}

/** Readers that stream want the content types first, then the first relationships; the rest keeps its order. */
const rank = (name: string): number => (name === CONTENT_TYPES ? 0 : name === "_rels/.rels" ? 1 : 2);

/** What the local header and the entry of the directory both say, from `at` on. */
function writeFacts(view: DataView, { name, content, size, checksum }: Packed, at: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, DEFLATE, true);
  view.setUint32(at + 6, EARLIEST, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, content.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeLocal(file: Uint8Array, view: DataView, entry: Packed): void {
  const { name, content, offset } = entry;
  view.setUint32(offset, LOCAL.signature, true);
  writeFacts(view, entry, offset + 4);
  file.set(name, offset + LOCAL.size);
  file.set(content, offset + LOCAL.size + name.length);
}

/** Answers where the next entry stands. */
function writeEntry(file: Uint8Array, view: DataView, entry: Packed, at: number): number {
  view.setUint32(at, ENTRY.signature, true);
  view.setUint16(at + 4, VERSION, true);
  writeFacts(view, entry, at + 6);
  view.setUint32(at + 42, entry.offset, true);
  file.set(entry.name, at + ENTRY.size);
  return at + ENTRY.size + entry.name.length;
}
