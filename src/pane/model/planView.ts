/** What the pane shows of the plan: the score, the tree, the indicators. Plain JSON; numbers are unrounded fractions. */
import type { Band } from "../../../shared/score/settings";
import type { PaneCockpitText } from "../../../shared/text/it/pane/screenCockpit";
import type { CellRange } from "../../../shared/workbook/address";
import type { Day } from "../../../shared/workbook/days";
import type { Unfinished } from "./buildView";

/** The shapes of the semaforo, those that there are words for; `open…`: provisional, before the closing date. */
export type SymbolName = keyof PaneCockpitText["symbols"];

/** The order in which symbols stand beside each other: filter, legend. */
export const SYMBOL_ORDER: readonly SymbolName[] = [
  "beyond",
  "green",
  "yellow",
  "red",
  "openBeyond",
  "openGreen",
  "openYellow",
  "openRed",
  "pending",
  "missing",
  "waived",
  "unmeasurable",
  "twoResults",
  "reread",
];

/** A node of the tree: perspective, area, objective or programme; its indicators are leaves. */
export interface NodeView {
  /** Unique in the plan and stable across refreshes. */
  readonly id: string;
  readonly kind: "perspective" | "area" | "objective" | "programme";
  /** Absent where the plan's own documents give none. */
  readonly code?: string;
  readonly title: string;
  /** Where its title stands. */
  readonly at?: CellRange;
  /** Share of the body. */
  readonly weight: number;
  /** Absent: nothing under it is assessed. */
  readonly score?: number;
  readonly coverage: number;
  readonly band?: Band;
  readonly symbol: SymbolName;
  readonly explanation: string;
  readonly children: readonly NodeView[];
  /** Ids of the indicators that stand right under it. */
  readonly indicators: readonly string[];
}

export interface IndicatorLine {
  readonly id: string;
  readonly title: string;
  readonly at: CellRange;
  /** The code of its programme, where that has one. */
  readonly programme?: string;
  /** Capped; absent unless measured. */
  readonly achievement?: number;
  readonly symbol: SymbolName;
  /** As written. */
  readonly weight: number;
}

/** How far the bands are; fractions. */
export interface BandLimits {
  readonly yellowFrom: number;
  readonly greenFrom: number;
}

/** The head of the cockpit. */
export interface ScoreView {
  /** Absent: nothing is assessed. */
  readonly score?: number;
  readonly band?: Band;
  readonly symbol: SymbolName;
  /** Share of the weight that is assessed. */
  readonly coverage: number;
  readonly assessed: number;
  readonly indicators: number;
  /** The year is not closed: figures are provisional at this day. */
  readonly provisionalAt?: Day;
}

/** The one thing to do next, if there is one; `finding`: an error that takes numbers away. */
export type NextStep =
  | { readonly kind: "finding"; readonly id: string; readonly name: string; readonly count: number }
  | { readonly kind: "build" };

export interface PlanView {
  readonly body?: string;
  readonly year: number;
  /** The years of the plan's targets, ascending. */
  readonly years: readonly number[];
  readonly score: ScoreView;
  readonly bands: BandLimits;
  /** Perspectives, then objectives, programmes. */
  readonly perspectives: readonly NodeView[];
  /** Areas, then objectives, programmes; empty where the plan has none. */
  readonly areas: readonly NodeView[];
  readonly indicators: Readonly<Record<string, IndicatorLine>>;
  /** Indicators of programme sheets alone: they are in no tree and count for no score. */
  readonly operational: Readonly<Record<string, IndicatorLine>>;
  /** Causes and effects between objectives; empty where the workbook tells none. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
  /** The sheets generated so far: none, or as many. */
  readonly built: boolean;
  /**
   * An indicator is new, gone, renamed or has another target since the sheets were made: known at once, where the preview,
   * which tells the sheets, takes its time. `at`: the first such cell, where there is one.
   */
  readonly outdated?: { readonly at?: CellRange };
  readonly next?: NextStep;
  /** A generation that was begun elsewhere is not finished. */
  readonly unfinished?: Unfinished;
  /** The last generation is somebody else's, or of before this opening of the pane. */
  readonly lastElsewhere?: true;
  /** A newer Cabina wrote the workbook: nothing may be written. */
  readonly readOnly?: true;
}
