/** What one document says of one programme, while it is being read: registers and programme sheets alike. */
import type { ProgrammeAccount, RawCell, Resource, TitleCell, WeightCell } from "../plan/plan";
import type { Cell, CellRange } from "../workbook/address";

/** An indicator as a register or a programme sheet states it. */
export interface StatedIndicator {
  readonly title: TitleCell;
  /** Where the document says it. */
  readonly kind?: "strategic" | "operational";
  readonly weight?: WeightCell;
  /** The weight as its cell holds it. */
  readonly weightCell?: RawCell;
  readonly targets: Readonly<Record<number, RawCell>>;
  readonly results: Readonly<Record<number, RawCell>>;
  /** The cell of its *% Realizzazione*. */
  readonly achievedAt?: CellRange;
}

/** `ProgrammeAccount` while it grows, with the actions and expected results that go into the details. */
export interface AccountDraft {
  readonly source: ProgrammeAccount["source"];
  readonly at: CellRange;
  code?: Cell<string>;
  programme?: string;
  title?: TitleCell;
  area?: TitleCell;
  objective?: TitleCell;
  responsible?: Cell<string>;
  weight?: WeightCell;
  resourcesTotal?: RawCell;
  readonly resources: Resource[];
  readonly actions: Cell<string>[];
  readonly expectedResults: Cell<string>[];
  readonly indicators: StatedIndicator[];
}

export const emptyAccount = (source: AccountDraft["source"], at: CellRange): AccountDraft => ({
  source,
  at,
  resources: [],
  actions: [],
  expectedResults: [],
  indicators: [],
});
