/**
 * What the pane asks of the core. The pane draws; this reads, checks, scores and writes, on a thread of its own where the
 * host allows. Everything that crosses is plain JSON, but for the callbacks. Questions are answered while long work goes on.
 */
import type { Language } from "../../../shared/language";
import type { ColumnMapping } from "../../../shared/recognise/recognition";
import type { Outcome as FindingOutcome } from "../../../shared/sheets/findings/outcomes";
import type { CellRange } from "../../../shared/workbook/address";
import type { Formulas, OnProgress } from "../../host";
import type { BuildView, Outcome, Refusal } from "../model/buildView";
import type { FindingsView, FixedCell } from "../model/findingView";
import type { IndicatorView } from "../model/indicatorView";
import type { PlanView } from "../model/planView";
import type { SettingChange, SettingsView } from "../model/settingsView";

/** What the person has chosen in the pane and what stands in no cell. */
export interface PaneWishes {
  readonly language: Language;
  readonly year?: number;
  readonly sheet?: string;
  readonly mapping?: readonly ColumnMapping[];
}

/** How the workbook was read. */
export type PaneReading =
  /** No sheet holds anything: the first run. */
  | { readonly kind: "empty" }
  | Unrecognised
  | Refusal
  | { readonly kind: "plan"; readonly plan: PlanView; readonly findings: FindingsView };

/** No plan: what each sheet lacks. */
export interface Unrecognised {
  readonly kind: "unrecognised";
  /** What is wrong and what to do, in the pane's language. */
  readonly sentence: string;
  readonly todo: string;
  readonly sheets: readonly { readonly sheet: string; readonly missing: readonly string[] }[];
  /** Several sheets hold a plan: which counts? */
  readonly choices: readonly { readonly sheet: string; readonly words: string }[];
}

/** What stands beside a finding in *Segnalazioni*. */
export interface Judged {
  readonly outcome?: FindingOutcome;
  readonly note: string;
}

/** By finding id, what its mend was said to change. */
export type ShownFixes = Readonly<Record<string, readonly FixedCell[]>>;

/** A person has said so of a generation that was begun elsewhere and is not finished. */
export interface TakesOver {
  readonly takesOver?: boolean;
}

export interface BuildOptions extends TakesOver {
  readonly fills: boolean;
  readonly restores: boolean;
}

export interface PaneWork {
  /**
   * Reads the workbook as it stands. Later questions are about what was read last. `onProgress`: how many of how many sheets
   * are read, and the one in work; once all are, they are being checked. Undefined: it was stopped or another reading was
   * asked for meanwhile, and what was read before still counts. `formulas` absent: `calculated`.
   */
  read(wishes: PaneWishes, onProgress?: OnProgress, formulas?: Formulas): Promise<PaneReading | undefined>;
  /** The reading under way is wanted no more. */
  stopReading(): Promise<void>;
  /** What a generation would write now; slow for a large plan. Undefined: the workbook was read again before it was known. */
  preview(): Promise<BuildView | Refusal | undefined>;
  /** Undefined: no indicator in the cell. */
  indicatorAt(at: CellRange): Promise<string | undefined>;
  indicator(id: string): Promise<IndicatorView | undefined>;
  settings(): Promise<SettingsView | undefined>;
  /** The columns that can be named where no plan was recognised. */
  tables(): Promise<SettingsView["tables"]>;

  /** Generates or refreshes, and tells the progress in sheets: how many of how many stand, and the one in work. `fills`: the user's empty *% Realizzazione* too. Stopped in the middle it takes back what it wrote. */
  build(options: BuildOptions, onProgress: OnProgress): Promise<Outcome>;
  /** Takes back the last generation, be it whole or broken off. */
  undo(onProgress: OnProgress, options?: TakesOver): Promise<Outcome>;
  /** Stops the task that writes. */
  stop(): Promise<void>;
  /**
   * Applies the safe mends of these findings. `undoFix` takes back the last of these, of `chooseReading`, `keepResult` and
   * `change`, in the cells that still hold what was written.
   * `shown`: the cells of each mend as the person saw them; refused where one would now change something else.
   */
  fix(findings: readonly string[], shown?: ShownFixes): Promise<Outcome>;
  undoFix(): Promise<Outcome>;
  /** Writes outcome and note into *Segnalazioni*; refused where these are no longer what stood there `before`, as the person saw it. */
  judge(finding: string, outcome: FindingOutcome | undefined, note: string, before?: Judged): Promise<Outcome>;
  /** Writes a person's reading of a target into the generated sheet; undefined takes it away. */
  chooseReading(indicator: string, choice: string | undefined): Promise<Outcome>;
  /** Of two results keeps one (0 or 1): it is written over the other. Refused where one of both is no longer what was `shown`. */
  keepResult(indicator: string, which: 0 | 1, shown?: IndicatorView["twoResults"]): Promise<Outcome>;
  /** Writes a choice into *Regole di calcolo*. */
  change(setting: SettingChange): Promise<Outcome>;
  /** Puts the sample plan into an empty workbook. */
  sample(): Promise<Outcome>;
}
