/** Which of the sheets that a generation added may go: those that hold nothing but what was made. */
import { contentPrint } from "../../workbook/contentPrint";
import { type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { Journal } from "../ledger/journal";
import type { Ledger } from "../ledger/ledger";
import { isEmpty } from "./halfMade";

/** Present names. */
export interface Leaving {
  readonly going: readonly string[];
  /** Somebody typed there. */
  readonly typed: readonly string[];
}

export function leavingSheets(snapshot: Snapshot, ledger: Ledger, { adds, state }: Journal): Leaving {
  const going: string[] = [];
  const typed: string[] = [];
  for (const { key, year, content } of adds) {
    const name = ledger.sheets.find((sheet) => sheet.key === key && sheet.year === year)?.name;
    const sheet = name === undefined ? undefined : sheetNamed(snapshot, name);
    if (sheet === undefined) continue;
    const untouched = contentPrint(sheet) === content || (state === "open" && isEmpty(sheet));
    (untouched ? going : typed).push(sheet.name);
  }
  return { going, typed };
}
