/** The worker of the page that opens and saves files: it speaks `FileWork` through comlink, and nothing leaves the browser. */
import { expose, transfer } from "comlink";
import { excelizeEngine } from "../../file/write/excelizeEngine";
import { fileWork } from "./fileWork";
import type { FileWork } from "./opened";

const work = fileWork();

/** What writes files is fetched while its server is certainly there: whoever ends that later can still save. */
const fetchWriter = (): void => {
  setTimeout(() => void excelizeEngine().catch(() => undefined), CALM);
};
/** Milliseconds after a workbook was opened: first the page. */
const CALM = 4000;

/** The saved bytes are handed over, not copied; the opened ones stay here, for a save without edits gives them back. */
const exposed: FileWork = {
  blank: (language) => work.blank(language),
  open(bytes, name, language) {
    fetchWriter();
    return work.open(bytes, name, language);
  },
  async save(edits, results) {
    const saved = await work.save(edits, results);
    if (!saved.ok) return saved;
    const copy = edits.length === 0 ? saved.value.slice() : saved.value;
    return transfer({ ok: true, value: copy }, [copy.buffer as ArrayBuffer]);
  },
};

expose(exposed);
