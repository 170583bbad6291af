/** What the Excel host takes from the page: the real Excel. */
import type { ExcelDesk, Seen } from "../host/desk";
import { languageOf } from "./language";

export const excelDesk = (seen: Seen): ExcelDesk => ({
  run: Excel.run,
  supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  language: () => languageOf(Office.context.displayLanguage),
  session: newSession(),
  seen,
});

/** Another one for each opening, always of the same length. */
function newSession(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = [...crypto.getRandomValues(new Uint8Array(18))];
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
