/** What every view has at hand: the state, the words, the numbers in the reader's language, and what can be done. */
import { createContext, type RefObject, useContext } from "react";
import type { Language } from "../../../shared/language";
import type { ScreenText } from "../../../shared/text/paneScreen";
import type { BandLimits, PlanView } from "../model/planView";
import type { PanePlace } from "../paneTheme";
import type { PaneActions } from "./state/paneActions";
import type { Page, PaneState } from "./state/paneState";

export interface Screen {
  readonly state: PaneState;
  readonly act: PaneActions;
  readonly words: ScreenText;
  readonly language: Language;
  /** The bands of the plan; those that everybody starts with where none is read. */
  readonly limits: BandLimits;
  /** The part that scrolls. */
  readonly main: RefObject<HTMLDivElement | null>;
  /** Opens a page and remembers the place to come back to. */
  readonly open: (page: Page) => void;
  readonly version: string;
  /** Where the pane stands. */
  readonly place: PanePlace;
}

const ScreenContext = createContext<Screen | undefined>(undefined);

export const ScreenProvider = ScreenContext.Provider;

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (screen === undefined) throw new Error("a view outside the pane");
  return screen;
}

/** The plan, where one was read. */
export const planOf = ({ reading }: PaneState): PlanView | undefined =>
  reading?.kind === "plan" ? reading.plan : undefined;
