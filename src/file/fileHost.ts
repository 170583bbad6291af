/** The host for `.xlsx` and `.xlsm` files: the picture is read from the bytes, edits are written into a copy of them. */
import type { Language } from "../../shared/language";
import { applyFittingEdits } from "../../shared/workbook/applyEdits";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Host } from "../host";
import { CONTENT_TYPES, partText, type WorkbookPackage } from "./package/workbookPackage";
import { writeZip } from "./package/writeZip";
import { readSnapshot } from "./read/readSnapshot";
import { readWithOurs } from "./read/readWithOurs";
import { readWorkbookPart } from "./read/workbookPart";
import { applyToPackage } from "./write/applyToPackage";
import { showResults } from "./write/showResults";
import { noteInTheWay } from "./write/structure/noteInTheWay";

/** A file that is open. Nothing is written to disk: `save` gives the bytes as they stand now. */
export interface FileHost extends Host {
  /** The workbook is of the kind with macros, `.xlsm`: programs refuse it under another ending. */
  readonly macros: boolean;
  /** Formulas show what another program calculated of the same workbook; where it has another content nothing changes. */
  showResults(results: Snapshot): void;
  save(): Promise<Uint8Array>;
}

/** `bytes`: what `save` gives while nothing is changed. */
export function fileHost(parts: WorkbookPackage, language: Language, bytes?: Uint8Array): FileHost {
  let current = parts;
  let unchanged = bytes;
  let picture: Snapshot | undefined;
  const read = (): Snapshot => {
    picture ??= readWithOurs(current);
    return picture;
  };
  return {
    macros: declaresMacros(parts),
    about: () => ({ name: "file", language }),
    readWorkbook: async () => read(),
    async applyEdits(edits, onProgress) {
      if (edits.length === 0) return { kind: "applied", edits: 0 };
      const touched = new Set(edits.map(({ sheet }) => sheet));
      const cut = read().sheets.some(({ name, depth }) => depth === "head" && touched.has(name));
      const before = cut ? readSnapshot(current, true) : read();
      const after = applyFittingEdits(before, edits);
      if (!after.ok) return { kind: "conflict", at: after.problem };
      const note = noteInTheWay(current, edits);
      if (note !== undefined) return { kind: "conflict", at: note };
      current = await applyToPackage(current, edits, { before, after: after.value }, onProgress);
      unchanged = undefined;
      picture = undefined;
      return { kind: "applied", edits: edits.length };
    },
    showResults(results) {
      current = showResults(current, readSnapshot(current, true), results);
      unchanged = undefined;
      picture = undefined;
    },
    async save() {
      if (unchanged !== undefined) return unchanged;
      if (!readWorkbookPart(current).sheets.some(({ hidden }) => !hidden))
        throw new Error("a workbook needs a visible sheet");
      return writeZip(current);
    },
  };
}

/** What the file says of its workbook counts, not whether there is a macro in it. */
function declaresMacros(parts: WorkbookPackage): boolean {
  const types = parts.get(CONTENT_TYPES);
  return types !== undefined && /macroEnabled\.main/i.test(partText(types));
}
