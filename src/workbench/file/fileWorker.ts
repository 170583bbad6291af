/** The worker of the page that opens and saves files: it speaks `FileWork` through comlink, and nothing leaves the browser. */
import { expose, transfer } from "comlink";
import { fileWork } from "./fileWork";
import type { FileWork } from "./opened";

const work = fileWork();

/** The saved bytes are handed over, not copied; the opened ones stay here, for a save without edits gives them back. */
const exposed: FileWork = {
  blank: (language) => work.blank(language),
  open: (bytes, name, language) => work.open(bytes, name, language),
  async save(edits, results) {
    const saved = await work.save(edits, results);
    if (!saved.ok) return saved;
    const copy = edits.length === 0 ? saved.value.slice() : saved.value;
    return transfer({ ok: true, value: copy }, [copy.buffer as ArrayBuffer]);
  },
};

expose(exposed);
