/** From the picture of a workbook to the plan in it: the printed cockpit first, then the registers that hang on its programmes. */
import type { Indicator, Perspective, Plan, StrategicArea } from "../plan/plan";
import { fail, type Result, succeed } from "../result";
import { type Cell, cellAt } from "../workbook/address";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { bookLanguage } from "./bookLanguage";
import { chooseCockpits } from "./chooseCockpits";
import { isCockpitTable } from "./cockpitColumns";
import { finishPerspectives } from "./cockpitPlan";
import type { DraftArea } from "./draft";
import { bodyOf } from "./letterhead";
import { notRecognised } from "./notRecognised";
import { type CockpitReading, incompleteTable, readPrintedCockpit } from "./printedCockpit";
import {
  type NotPlaced,
  type NotRecognised,
  type Recognised,
  type RecogniseOptions,
  type Recognition,
  SURE_ENOUGH,
} from "./recognition";
import { detailsOf, emptyRegisters, type Registers, readRegister } from "./registers";
import { findTables, type Table } from "./tables";
import { emptyResultYears, weightsAre, yearToScore } from "./years";

/**
 * Recognises the plan in a workbook; nothing in the plan itself is judged. Fails only where no sheet holds a cockpit with
 * weights and dated targets, saying what was tried and which headings are missing.
 */
export function recognisePlan(snapshot: Snapshot, options: RecogniseOptions = {}): Result<Recognition, NotRecognised> {
  const own = new Set(options.ownSheets ?? []);
  const sheets = snapshot.sheets.filter(({ name }) => !own.has(name));
  const tables = new Map(sheets.map((sheet): [SheetSnapshot, Table[]] => [sheet, findTables(sheet)]));
  const readings = sheets.flatMap((sheet) => readPrintedCockpit(sheet, tables.get(sheet) ?? [], options.year) ?? []);
  const { taken, others } = chooseCockpits(readings, options.year);
  if (taken.length === 0) return fail(notRecognised(sheets, whyNone(readings)));
  const cockpit = joinCockpits(taken, options.year);
  if (cockpit === undefined) return fail(notRecognised(sheets, "no-year"));
  const registers = emptyRegisters();
  const used = new Set(taken.map(({ sheet }) => sheet));
  const { found, incomplete } = readRegisters(
    sheets.flatMap((sheet) => tables.get(sheet) ?? []),
    used,
    cockpit,
    registers,
  );
  const cockpits = cockpit.recognised.map((each) => ({
    ...each,
    notPlaced: [...each.notPlaced, ...incomplete.filter(({ at }) => at.sheet === each.sheet)],
  }));
  const recognised = [...cockpits, ...others, ...found];
  return succeed({ plan: planOf(cockpit, taken, registers, recognised), recognised });
}

function whyNone(readings: readonly CockpitReading[]): NotRecognised["code"] {
  if (readings.length === 0) return "no-cockpit";
  return readings.some(({ confidence }) => confidence > 0) ? "unsure" : "no-indicators";
}

/** The cockpit's sheets as one. */
interface Cockpit {
  readonly year: number;
  readonly perspectives: readonly Perspective[];
  readonly targetYears: readonly number[];
  readonly resultYears: readonly number[];
  readonly recognised: readonly Recognised[];
}

function joinCockpits(taken: readonly CockpitReading[], asked: number | undefined): Cockpit | undefined {
  const targetYears = union(taken.map((reading) => reading.targetYears));
  const resultYears = union(taken.map((reading) => reading.resultYears));
  const drafts = taken.flatMap(({ tree }) => tree.perspectives);
  const year = yearToScore(
    drafts.flatMap(({ objectives }) =>
      objectives.flatMap(({ programmes }) => programmes.flatMap((each) => each.indicators)),
    ),
    targetYears,
    asked,
  );
  if (year === undefined) return undefined;
  const finishing: NotPlaced[] = [];
  const perspectives = finishPerspectives(drafts, year, finishing);
  const recognised = taken.map(
    (reading): Recognised => ({
      sheet: reading.sheet.name,
      layout: "printedCockpit",
      confidence: reading.confidence,
      rows: reading.tree.placed,
      notPlaced: [...reading.notPlaced, ...finishing.filter(({ at }) => at.sheet === reading.sheet.name)],
    }),
  );
  return { year, perspectives, targetYears, resultYears, recognised };
}

/** Reads every table that is not the cockpit's; tables of one sheet are reported as one. */
function readRegisters(
  tables: readonly Table[],
  cockpits: ReadonlySet<SheetSnapshot>,
  cockpit: Cockpit,
  registers: Registers,
): { found: Recognised[]; incomplete: NotPlaced[] } {
  const incomplete: NotPlaced[] = [];
  const programmes = new Set(
    cockpit.perspectives.flatMap(({ objectives }) =>
      objectives.flatMap((each) => each.programmes.map(({ code }) => code)),
    ),
  );
  const bySheet = new Map<string, Recognised>();
  for (const table of tables) {
    const found = readRegister(table, cockpit.year, programmes, registers);
    if (found === undefined || (cockpits.has(table.sheet) && found.rows === 0)) {
      if (cockpits.has(table.sheet) && isPartOfCockpit(table)) incomplete.push(incompleteTable(table));
      continue;
    }
    const before = bySheet.get(found.sheet);
    const cut: NotPlaced[] =
      before === undefined && table.sheet.depth === "head" && found.rows > 0
        ? [{ value: found.sheet, at: cellAt(found.sheet, 0, 0), why: "sheet-cut" }]
        : [];
    bySheet.set(found.sheet, {
      ...found,
      confidence: Math.max(found.confidence, before?.confidence ?? 0),
      rows: found.rows + (before?.rows ?? 0),
      notPlaced: [...(before?.notPlaced ?? []), ...cut, ...found.notPlaced],
    });
  }
  return { found: [...bySheet.values()], incomplete };
}

/** A table with targets or weights, but not both. */
const isPartOfCockpit = (table: Table): boolean =>
  !isCockpitTable(table) &&
  table.headings.some(({ heading }) => heading?.meaning === "target" || heading?.meaning === "weight");

function planOf(
  cockpit: Cockpit,
  taken: readonly CockpitReading[],
  registers: Registers,
  recognised: readonly Recognised[],
): Plan {
  const indicators = indicatorsOf(cockpit.perspectives);
  const body = firstBody(taken);
  return {
    year: cockpit.year,
    language: bookLanguage(cockpit.perspectives),
    targetYears: cockpit.targetYears,
    resultYears: cockpit.resultYears,
    ...(body === undefined ? {} : { body }),
    weightsAre: weightsAre(cockpit.perspectives),
    areas: areasOf(cockpit.perspectives, [...taken.flatMap(({ tree }) => tree.areas), ...registers.areas]),
    perspectives: cockpit.perspectives,
    details: detailsOf(registers),
    emptyResultYears: emptyResultYears(indicators, cockpit.resultYears),
    notPlaced: recognised.filter(({ confidence }) => confidence >= SURE_ENOUGH).flatMap(({ notPlaced }) => notPlaced),
  };
}

const indicatorsOf = (perspectives: readonly Perspective[]): Indicator[] =>
  perspectives.flatMap(({ objectives }) =>
    objectives.flatMap(({ programmes }) => programmes.flatMap((programme) => programme.indicators)),
  );

function firstBody(taken: readonly CockpitReading[]): Cell<string> | undefined {
  for (const { letterhead } of taken) {
    const body = bodyOf(letterhead);
    if (body !== undefined) return body;
  }
  return undefined;
}

/** An area for each first part of an objective's code, in the order of the codes; the first title said counts. */
function areasOf(perspectives: readonly Perspective[], titles: readonly DraftArea[]): StrategicArea[] {
  const codes = perspectives.flatMap(({ objectives }) => objectives.map(({ code }) => code.split(".")[0] ?? code));
  return [...new Set(codes)]
    .sort((one, other) => Number(one) - Number(other))
    .map((code) => {
      const title = titles.find((area) => area.code === code)?.title;
      return title === undefined ? { code } : { code, title };
    });
}

const union = (years: readonly (readonly number[])[]): number[] =>
  [...new Set(years.flat())].sort((one, other) => one - other);
