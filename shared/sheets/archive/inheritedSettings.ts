/** The settings that a new year begins with: those of the latest year before it, without its dates. */
import type { Settings } from "../../score/settings";
import type { Snapshot } from "../../workbook/snapshot";
import type { Ledger } from "../ledger/ledger";
import { readOwnSheets } from "../readBack/readOwnSheets";

/** Empty where no earlier year has a *Regole di calcolo* that can be read. */
export function inheritedSettings(snapshot: Snapshot, ledger: Ledger, year: number): Partial<Settings> {
  const years = ledger.sheets.flatMap((sheet) =>
    sheet.key === "rules" && sheet.name !== undefined && sheet.year < year ? [sheet.year] : [],
  );
  if (years.length === 0) return {};
  const { closing: _closing, ...settings } = readOwnSheets(snapshot, Math.max(...years))?.rules.settings ?? {};
  return settings;
}
