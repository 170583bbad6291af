/** Reads everything that people typed on the generated sheets, so that a new generation loses nothing. */
import type { OperationalIndicator, TypedCells } from "../../plan/plan";
import { cellAt } from "../../workbook/address";
import { type Snapshot, sheetNamed } from "../../workbook/snapshot";
import { type Ledger, ownedNames } from "../ledger/ledger";
import { readLedger } from "../ledger/readLedger";
import { ROW_ID } from "../programmeSheet/rowIds";
import type { SheetKey } from "../sheetDoc";
import { columnsLost } from "./columnsLost";
import { isFilled, type OwnView, ownCell, rawCell, rowsById } from "./ownCells";
import type { HomeCell, HomeRows, OwnProblem, OwnSheets } from "./ownSheets";
import { outcomesOf, readFindings } from "./readOutcomes";
import { type ReadSettings, readSettings } from "./readSettings";
import { readAdded, readTyped } from "./readTyped";

export type { OwnSheets } from "./ownSheets";
export { renamedIndicators, withTyped } from "./withTyped";

/**
 * The own sheets of a year (absent: the last that the ledger knows). `undefined` where there is no ledger that this
 * version can read; `readLedger` tells a newer one from none.
 */
export function readOwnSheets(snapshot: Snapshot, year?: number): OwnSheets | undefined {
  const ledger = readLedger(snapshot);
  if (ledger?.kind !== "ledger") return undefined;
  const wanted = year ?? lastYear(ledger);
  const names = ownedNames(ledger, wanted);
  const moved = ledger.sheets.flatMap((sheet): OwnProblem[] =>
    sheet.name !== undefined && sheet.year === wanted && columnsLost(sheet)
      ? [{ code: "moved-columns", at: cellAt(sheet.name, 0, 0) }]
      : [],
  );
  const movedSheets = new Set(moved.map(({ at }) => at.sheet));
  const safe = (key: SheetKey): OwnView | undefined => {
    const name = names[key];
    const sheet = name === undefined || movedSheets.has(name) ? undefined : sheetNamed(snapshot, name);
    const columns = ledger.sheets.find((each) => each.year === wanted && each.key === key)?.columns;
    return sheet && { sheet, ...(columns === undefined ? {} : { columns }) };
  };
  const { problems, rules } = settingsOn(safe("rules"));
  const listed = safe("findings");
  const findings = listed === undefined ? undefined : readFindings(listed);
  return {
    ledger,
    year: wanted,
    names,
    halfMade: new Set(ledger.sheets.flatMap((sheet) => (sheet.halfMade && sheet.year === wanted ? [sheet.key] : []))),
    rules,
    ...readProgrammes(Object.keys(names), safe, wanted),
    outcomes: findings === undefined ? {} : outcomesOf(findings),
    ...(findings === undefined ? {} : { findings }),
    problems: [...moved, ...problems],
  };
}

/** Of those that still have a sheet, be it one; of all where somebody deleted every one. */
function lastYear({ sheets }: Ledger): number {
  const standing = sheets.filter(({ name }) => name !== undefined);
  return Math.max(0, ...(standing.length > 0 ? standing : sheets).map(({ year }) => year));
}

const settingsOn = (rules: OwnView | undefined): ReadSettings =>
  rules === undefined ? { rules: { settings: {}, unwritten: true }, problems: [] } : readSettings(rules);

function readProgrammes(
  keys: readonly SheetKey[],
  sheetOf: (key: SheetKey) => OwnView | undefined,
  year: number,
): Pick<OwnSheets, "typed" | "added" | "homes"> {
  const typed: Readonly<Record<string, TypedCells>>[] = [];
  const added: Record<string, readonly OperationalIndicator[]> = {};
  const homes: Record<SheetKey, HomeRows> = {};
  // Where an indicator stands on a Scheda too, that is what the cockpit looks at.
  for (const key of [...keys.filter((each) => each.startsWith("programme:")), "readings"]) {
    const sheet = sheetOf(key);
    if (sheet === undefined) continue;
    const own = readTyped(sheet);
    typed.unshift(own);
    homes[key] = readHomes(sheet);
    if (key === "readings") continue;
    added[key.slice("programme:".length)] = readAdded(sheet, year, own);
  }
  return { typed: Object.assign({}, ...typed), added, homes };
}

/** What stands in the rows with an id; of formulas what they show. */
function readHomes(sheet: OwnView): HomeRows {
  const homes: Record<string, Record<number, HomeCell>> = {};
  for (const [id, row] of rowsById(sheet, ROW_ID)) {
    const cells: Record<number, HomeCell> = {};
    for (let column = 0; column < ROW_ID; column++) {
      const cell = rawCell(sheet, row, column);
      if (ownCell(sheet, row, column)?.formula !== undefined) cells[column] = { ...cell, calculated: true };
      else if (isFilled(cell)) cells[column] = cell;
    }
    homes[id] = cells;
  }
  return homes;
}
