/** The layout *programme sheet* (scheda, section 4.3): one sheet, or one block of a sheet, for each programme. */
import type { ProgrammeAccount } from "../plan/plan";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Cockpit } from "./joinCockpits";
import type { Recognised } from "./recognition";

export interface ProgrammeSheets {
  readonly accounts: readonly ProgrammeAccount[];
  readonly recognised: readonly Recognised[];
}

/** Reads every sheet that is not `used` by another layout and looks like programme sheets. */
export function readProgrammeSheets(
  _sheets: readonly SheetSnapshot[],
  _used: ReadonlySet<SheetSnapshot>,
  _cockpit: Cockpit,
): ProgrammeSheets {
  return { accounts: [], recognised: [] };
}
