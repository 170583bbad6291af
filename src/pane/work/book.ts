/** The workbook as it was read last, checked once; every question of the pane is about it. */
import type { Language } from "../../../shared/language";
import type { Result } from "../../../shared/result";
import type { OwnView } from "../../../shared/sheets/readBack/ownCells";
import type { OwnSheets } from "../../../shared/sheets/readBack/ownSheets";
import type { SheetKey } from "../../../shared/sheets/sheetDoc";
import type { Day } from "../../../shared/workbook/days";
import { type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import { type CheckedWorkbook, checkWorkbook } from "../../actions/checkWorkbook";
import type { ReadProblem } from "../../actions/readPlan";
import type { Wishes } from "../../actions/settingsFor";
import type { PaneWishes } from "./paneWork";

/** A workbook as it was read, and what to read it with. */
export interface Picture {
  readonly snapshot: Snapshot;
  readonly wishes: PaneWishes;
  readonly today: Day;
}

export interface Book extends Picture {
  /** The very picture that was checked. */
  readonly picture: Picture;
  /** Explanations are in the pane's language. */
  readonly checked: CheckedWorkbook;
}

export const languageOf = ({ wishes }: Pick<Book, "wishes">): Language => wishes.language;

/** The language of the sheets that are made, and of the words that are written into their cells: the plan's own. */
export const bookLanguage = ({ checked }: Pick<Book, "checked">): Language => checked.scorecard.plan.language ?? "it";

/** What was wished for as the actions know it. */
export const wishesOf = ({ year, sheet, mapping }: PaneWishes): Wishes => ({
  ...(year === undefined ? {} : { year }),
  ...(sheet === undefined ? {} : { sheet }),
  ...(mapping === undefined ? {} : { mapping }),
});

export const check = ({ snapshot, wishes, today }: Picture): Result<CheckedWorkbook, ReadProblem> =>
  checkWorkbook(snapshot, { wishes: wishesOf(wishes), today, language: wishes.language, onlyReads: true });

/** A sheet of ours as it stands in a picture of the workbook; `undefined` where there is none. */
export function ownView(snapshot: Snapshot, { ledger, year }: OwnSheets, key: SheetKey): OwnView | undefined {
  const owned = ledger.sheets.find((sheet) => sheet.key === key && sheet.year === year);
  const sheet = sheetNamed(snapshot, owned?.name ?? "");
  if (owned === undefined || sheet === undefined) return undefined;
  return { sheet, ...(owned.columns === undefined ? {} : { columns: owned.columns }) };
}
