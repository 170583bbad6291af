/** An Excel in memory with a workbook open and the add-in's pane beside it: the one way in which tests get at it. */

import { type ExcelDesk, FLOOR } from "../../addin/host/desk";
import type { Language } from "../../shared/language";
import type { Snapshot } from "../../shared/workbook/snapshot";
import type { Locale } from "./book/entry";
import { type Person, personAt } from "./book/people";
import { pictureOf } from "./book/picture";
import { Workbook } from "./book/workbook";
import type { Hostile } from "./modes/hostile";
import { MODES, type Mode, NEWEST } from "./modes/modes";
import type { Stats } from "./modes/stats";
import type { Office } from "./office/loadOffice";
import { openPane } from "./office/pane";

export interface ExcelOptions {
  /** On the web requests and answers have at most 5 MB. Absent: desktop. */
  readonly mode?: Mode["name"];
  /** The newest version of ExcelApi that this Excel knows: `FLOOR`, or anything up to `NEWEST`, which it is when absent. */
  readonly version?: string;
  /** Milliseconds that each request takes. */
  readonly latency?: number;
  readonly language?: Language;
  /** How typed numbers and days are read; Italian when absent. */
  readonly locale?: Locale;
  readonly readOnly?: boolean;
  /** As newer versions of Excel do with what other programs wrote: `@INDEX(…)`, `Attività!A1`. */
  readonly spellsNewer?: boolean;
  readonly fileName?: string;
}

/** One pane; several may be open on the same workbook, each with another user before it. */
export interface OpenExcel {
  readonly desk: ExcelDesk;
  readonly office: Office;
  readonly book: Workbook;
  readonly stats: Stats;
  /** The user of this pane, and others who work in the same workbook elsewhere. */
  readonly person: Person;
  readonly coauthor: Person;
  readonly hostile: Hostile;
  /** A second pane, of another user, over the same workbook. */
  another(options?: ExcelOptions): OpenExcel;
  /** The truth as the workbook holds it, calculated. */
  picture(): Promise<Snapshot>;
  /** The workbook goes too, with all its panes. */
  close(): void;
}

let sessions = 0;

export function openExcel(start: Snapshot, options: ExcelOptions = {}): OpenExcel {
  const { locale, readOnly, spellsNewer } = options;
  const book = new Workbook(start, {
    ...(locale === undefined ? {} : { locale }),
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(spellsNewer === undefined ? {} : { spellsNewer }),
  });
  return excelOver(book, options);
}

function excelOver(book: Workbook, options: ExcelOptions): OpenExcel {
  const { mode = "desktop", version = NEWEST, latency = 0, language = "it", fileName = "Piano.xlsx" } = options;
  const pane = openPane(book, { mode: MODES[mode], version, latency, fileName });
  return {
    office: pane.office,
    desk: {
      run: pane.office.Excel.run,
      supports: pane.supports,
      language: () => language,
      session: `pane-${++sessions}`,
    },
    book,
    stats: pane.stats,
    hostile: pane.mishaps.hostile,
    person: personAt(book, pane.person),
    coauthor: personAt(book, "coauthor"),
    another: (others = {}) => excelOver(book, { ...options, ...others }),
    picture: () => pictureOf(book),
    close: () => {
      pane.close();
      book.close();
    },
  };
}

export { FLOOR, NEWEST };
