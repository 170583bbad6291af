/**
 * Opens the zip that a workbook is. Written here rather than taken from the zip library, because that one checks no
 * checksum and takes sizes on trust: a part damaged on its way, or swollen on purpose, must be refused, not read.
 */
import { refuse } from "../fileProblem";
import { crc32 } from "./crc32";
import { unpack } from "./deflate";
import { LIMITS, type WorkbookPackage } from "./workbookPackage";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** A zip64 file says "look elsewhere" with these; no workbook that we would read needs them. */
const ELSEWHERE = 0xffffffff;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of the file, each checked; throws `UnreadableFile` (`damaged`, `tooLarge`, `password`). */
export function readZip(bytes: Uint8Array): WorkbookPackage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes).filter(({ name }) => !name.endsWith("/"));
  if (entries.reduce((sum, { size }) => sum + size, 0) > LIMITS.total) refuse("tooLarge");
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const name = entry.name.replace(/\\/g, "/").replace(/^\/+/, "");
    if (parts.has(name)) refuse("damaged", name);
    parts.set(name, readEntry(view, bytes, entry));
  }
  return parts;
}

function readDirectory(view: DataView, bytes: Uint8Array): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (start === ELSEWHERE) refuse("tooLarge");
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) refuse("damaged");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return refuse("damaged");
}

function readEntry(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array {
  const { name, method, size, packed, offset } = entry;
  if (entry.encrypted) refuse("password", name);
  if (size > LIMITS.part) refuse("tooLarge", name);
  if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL) refuse("damaged", name);
  const nameEnd = offset + LOCAL_SIZE + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) refuse("damaged", name);
  // No checksum covers the names; they stand in the file twice, so a changed one shows.
  if (new TextDecoder().decode(bytes.subarray(offset + LOCAL_SIZE, nameEnd)) !== name) refuse("damaged", name);
  const content = contentOf(bytes.subarray(start, start + packed), method, size, name);
  if (content.length !== size || crc32(content) !== entry.checksum) refuse("damaged", name);
  return content;
}

function contentOf(packed: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) return refuse("damaged", name);
  try {
    return unpack(packed, size);
  } catch {
    return refuse("damaged", name);
  }
}
