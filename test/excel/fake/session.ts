/** What one pane of the in-memory Excel remembers between its requests. */
import type { ExcelObject } from "./excelObject";
import type { EventEntry } from "./wire";

export interface Session {
  /** The workbook as this pane sees it. */
  readonly workbook: ExcelObject;
  /** The newest version of ExcelApi that this Excel knows. */
  readonly version: string;
  /** Objects that the pane goes on using in later requests, by the id that it was given. */
  readonly kept: Map<string, ExcelObject>;
  /** Events that the pane listens to: `WorksheetCollection.onChanged`, with the sheet's id behind it for a sheet's own. */
  readonly listens: Set<string>;
  /** The ranges that events were about. */
  readonly eventRanges: Map<string, () => ExcelObject>;
  /** Called before each action of a request; what it throws is what Excel answers. */
  beforeAction(index: number): void;
  tell(entries: readonly EventEntry[]): void;
}

let ids = 0;

/** An id under which an object is found again. */
export const newReference = (): string => `{ref-${++ids}}`;

export const NULL_OBJECT: ExcelObject = { kind: "Null", isNull: true };
