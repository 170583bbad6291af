/** Closes the parts into a workbook file: the same parts always give the same bytes. */
import { type Zippable, zipSync } from "fflate";
import { CONTENT_TYPES, type WorkbookPackage } from "./workbookPackage";

/** The earliest moment that a zip can hold, so that no clock enters the file. */
const EARLIEST = new Date(1980, 0, 1);

export function writeZip(parts: WorkbookPackage): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b));
  const files: Zippable = {};
  for (const name of names) {
    const bytes = parts.get(name);
    if (bytes !== undefined) files[name] = [bytes, { mtime: EARLIEST, level: 6 }];
  }
  return zipSync(files, { mtime: EARLIEST });
}

/** Readers that stream want the content types first, then the first relationships; the rest keeps its order. */
const rank = (name: string): number => (name === CONTENT_TYPES ? 0 : name === "_rels/.rels" ? 1 : 2);
