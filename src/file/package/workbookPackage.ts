/** A workbook file as what it is: a bundle of named parts. Names have no leading slash (`xl/workbook.xml`). */

import { refuse } from "../fileProblem";

/** The parts in the order in which the file holds them. Treated as unchanging: a change makes a new map. */
export type WorkbookPackage = ReadonlyMap<string, Uint8Array>;

export const CONTENT_TYPES = "[Content_Types].xml";

/** Inflated sizes beyond which a file is refused rather than read, in bytes. */
export const LIMITS = { part: 384 * 1024 * 1024, total: 512 * 1024 * 1024 } as const;

/** The folder of a part with its closing slash, `xl/worksheets/`; empty at the top. */
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** Where the relationships of a part stand: `xl/workbook.xml → xl/_rels/workbook.xml.rels`. */
export const relationshipsOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** The part that a relationship's target means, seen from its source: `../media/a.png`, `/xl/styles.xml`. */
export function resolvePart(source: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : folderOf(source) + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The text of a part: UTF-8, or UTF-16 where its byte order mark says so. */
export function partText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("damaged");
  }
}

const OTHER_ENCODING = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])(?!utf-8["'])[^"']*/i;

/** The bytes of a part's text, in UTF-8, and saying so: some parts come in UTF-16. */
export function partBytes(text: string): Uint8Array {
  const head = text.slice(0, DECLARATION);
  const utf8 = head.replace(OTHER_ENCODING, (_, before: string) => `${before}UTF-8`);
  // A sheet may have hundreds of megabytes: it is not copied for nothing.
  return new TextEncoder().encode(utf8 === head ? text : utf8 + text.slice(DECLARATION));
}

/** No XML declaration is longer. */
const DECLARATION = 400;

/** Pieces of text are put into bytes when so much has come together. */
const ENOUGH = 1 << 16;

/** The bytes of a text that comes in pieces, of which the first holds any XML declaration. */
export function joinedBytes(pieces: Iterable<string>): Uint8Array {
  const parts: Uint8Array[] = [];
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < ENOUGH) continue;
    parts.push(partBytes(waiting));
    waiting = "";
  }
  if (parts.length === 0) return partBytes(waiting);
  parts.push(new TextEncoder().encode(waiting));
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
