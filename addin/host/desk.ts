/** What the Excel host takes from office.js and from its page: the page gives the real one, tests theirs. */
import type { Language } from "../../shared/language";

/** Whether a person sees the pane. */
export interface Seen {
  now(): boolean;
  /** Calls back at each change until the returned function is called. */
  watch(listener: (isSeen: boolean) => void): () => void;
}

export interface ExcelDesk {
  readonly run: typeof Excel.run;
  /** Whether this Excel knows a version of ExcelApi, such as `1.13`. Versions up to `FLOOR` are always known. */
  supports(version: string): boolean;
  language(): Language;
  /** Another one for each time that the pane is opened: tells this generation from somebody else's. */
  readonly session: string;
  /** What happens while nobody sees the pane is told later, and costs no request. Absent: it is always seen. */
  readonly seen?: Seen;
  /** Milliseconds that an answer is waited for before somebody looks whether Excel is there at all; absent: `PATIENCE`. */
  readonly patience?: number;
}

/** What the manifest asks for: below it the add-in is not offered at all. */
export const FLOOR = "1.9";
