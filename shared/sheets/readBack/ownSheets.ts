/** What stands on the sheets that Cabina generated earlier: names, settings, and everything that people typed there. */
import type { OperationalIndicator, RawCell, TypedCells } from "../../plan/plan";
import type { Settings } from "../../score/settings";
import type { CellRange } from "../../workbook/address";
import type { Day } from "../../workbook/days";
import type { GivenOutcome } from "../findings/outcomes";
import type { Ledger } from "../ledger/ledger";
import type { RuleName } from "../rules/ruleRows";
import type { SheetKey } from "../sheetDoc";
import type { FindingsOnSheet } from "./readOutcomes";

/** The generated sheets of one year, as they stand in the workbook. */
export interface OwnSheets {
  readonly ledger: Ledger;
  readonly year: number;
  /** Present names by key; deleted sheets are absent. */
  readonly names: Readonly<Record<SheetKey, string>>;
  /** The sheets that an interrupted generation has only begun: looks may be missing, and so may cells. */
  readonly halfMade: ReadonlySet<SheetKey>;
  readonly rules: WrittenRules;
  /** By indicator id, strategic and operational. */
  readonly typed: Readonly<Record<string, TypedCells>>;
  /** By programme code: operational indicators that people wrote into the free rows. */
  readonly added: Readonly<Record<string, readonly OperationalIndicator[]>>;
  /** By sheet, row id and column: what stands in the rows of actions, expected results and resources. */
  readonly homes: Readonly<Record<SheetKey, HomeRows>>;
  /** What people decided about findings, by finding id; empty where there is no *Segnalazioni*. */
  readonly outcomes: Readonly<Record<string, GivenOutcome>>;
  /** *Segnalazioni* as it stands; absent where there is none. */
  readonly findings?: FindingsOnSheet;
  readonly problems: readonly OwnProblem[];
}

/** What *Regole di calcolo* says. */
export interface WrittenRules {
  /** As typed, without `today`; what cannot be read is absent and among the problems. */
  readonly settings: Partial<Settings>;
  /** Data di riferimento; absent where its cell is blank, which means today. */
  readonly reference?: Day;
  /** There is no such sheet: what counts is what counts in a first build. */
  readonly unwritten?: true;
}

/** Cells that are not empty, by row id and column. */
export type HomeRows = Readonly<Record<string, Readonly<Record<number, HomeCell>>>>;

/** `calculated`: a formula stands there, and `value` is what it shows: it may be counted, and is never written in its place. */
export interface HomeCell extends RawCell {
  readonly calculated?: true;
}

/**
 * `moved-columns`: nothing on the sheet can be read safely: its columns moved and the ledger cannot say where each stands, or
 * a hidden column is gone by which its rows are known.
 * `setting-gone`: the setting's row was deleted, and with it what formulas stand on.
 * `setting-unreadable`: the cell of a setting (`rule`) is blank or holds what the setting cannot be; its default counts, in the
 * formulas as in the core.
 */
export interface OwnProblem {
  readonly code: "moved-columns" | "setting-gone" | "setting-unreadable";
  readonly at: CellRange;
  readonly rule?: RuleName;
}
