/** From the picture of a workbook to the plan in it: the printed cockpit first, then the registers that hang on its programmes. */
import { indicatorsOf } from "../plan/indicatorsOf";
import { areaOf } from "../plan/placed";
import type { HeadingRow, Perspective, Plan, StrategicArea } from "../plan/plan";
import { fail, type Result, succeed } from "../result";
import { type Cell, cellAt } from "../workbook/address";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { bookLanguage } from "./bookLanguage";
import { chooseCockpits } from "./chooseCockpits";
import type { DraftArea } from "./draft";
import { withResponsible } from "./flatRegisterDetails";
import { type Cockpit, joinCockpits } from "./joinCockpits";
import { bodyOf } from "./letterhead";
import { withMapping, withoutIgnored } from "./mapping";
import { notRecognised } from "./notRecognised";
import { planReadings } from "./planReadings";
import type { CockpitReading } from "./printedCockpit";
import { finishAccounts } from "./programmeAccounts";
import { planOnProgrammeSheets } from "./programmeSheetPlan";
import { isSurelyProgrammeSheet, type ProgrammeSheets, partedSheets, readProgrammeSheets } from "./programmeSheets";
import { readRegisters } from "./readRegisters";
import { recognisedSheets } from "./recognisedSheets";
import {
  type NotPlaced,
  type NotRecognised,
  type Recognised,
  type RecogniseOptions,
  type Recognition,
  SURE_ENOUGH,
} from "./recognition";
import { emptyRegisters, type Registers } from "./registers";
import { findTables, type Table } from "./tables";
import { unsavedFormula } from "./unsavedFormulas";
import { withDoubts } from "./withDoubts";
import { emptyResultYears, weightsAre } from "./years";

/**
 * Recognises the plan in a workbook; nothing in the plan itself is judged. Fails only where no sheet holds a cockpit with
 * weights and dated targets, saying what was tried and which headings are missing, or where several hold a plan of the year.
 */
export function recognisePlan(snapshot: Snapshot, options: RecogniseOptions = {}): Result<Recognition, NotRecognised> {
  const mapping = options.mapping ?? [];
  const own = new Set(options.ownSheets ?? []);
  const sheets = snapshot.sheets.filter(({ name }) => !own.has(name)).map((sheet) => withoutIgnored(sheet, mapping));
  const tables = new Map(
    sheets.map((sheet): [SheetSnapshot, readonly Table[]] => [sheet, withMapping(sheet, findTables(sheet), mapping)]),
  );
  const parted = partedSheets(sheets, tables);
  const surely = new Set(parted.filter(isSurelyProgrammeSheet).map(({ sheet }) => sheet));
  const others = sheets.filter((sheet) => !surely.has(sheet));
  const readings = planReadings(others, tables, options.year);
  const chosen = chooseCockpits(readings, options);
  if (!chosen.ok) return fail({ ...notRecognised(sheets, chosen.problem.code), choices: chosen.problem.choices });
  const cockpits = chosen.value.taken;
  const taken = cockpits.length > 0 ? cockpits : planOnProgrammeSheets(parted, options.year);
  if (taken.length === 0) return fail(whyNone(sheets, tables, readings));
  const cockpit = joinCockpits(taken, chosen.value.ofUnits, options.year);
  if (cockpit === undefined) return fail(withoutPlan(sheets, tables, "no-year"));
  const registers = emptyRegisters();
  const used = new Set(cockpits.map(({ sheet }) => sheet));
  const all = sheets.flatMap((sheet) => tables.get(sheet) ?? []);
  const { found, incomplete } = readRegisters(all, used, cockpit, registers);
  const programmeSheets = readProgrammeSheets(parted, used, cockpit);
  const withPlan = cockpit.recognised.map((each) => ({
    ...each,
    notPlaced: [...each.notPlaced, ...incomplete.filter(({ at }) => at.sheet === each.sheet)],
  }));
  const beside = { others: chosen.value.others, registers: found, programmeSheets: programmeSheets.recognised };
  const recognised = withSkipped(sheets, recognisedSheets(withPlan, cockpits.length === 0, beside));
  return succeed(
    withDoubts({ plan: planOf(cockpit, taken, registers, programmeSheets, recognised, tables), recognised }, tables),
  );
}

/** A very large sheet beside the plan is skipped; that is said with the plan's first sheet. */
function withSkipped(sheets: readonly SheetSnapshot[], recognised: readonly Recognised[]): readonly Recognised[] {
  const said = new Set(
    recognised.flatMap(({ notPlaced }) => notPlaced.flatMap(({ why, at }) => (why === "sheet-cut" ? [at.sheet] : []))),
  );
  const skipped = sheets
    .filter(({ name, depth }) => depth === "head" && !said.has(name))
    .map(({ name }): NotPlaced => ({ value: name, at: cellAt(name, 0, 0), why: "sheet-cut" }));
  return recognised.map((each, index) =>
    index === 0 && skipped.length > 0 ? { ...each, notPlaced: [...each.notPlaced, ...skipped] } : each,
  );
}

type Tables = ReadonlyMap<SheetSnapshot, readonly Table[]>;

function whyNone(sheets: readonly SheetSnapshot[], tables: Tables, readings: readonly CockpitReading[]): NotRecognised {
  if (readings.length === 0) return withoutPlan(sheets, tables, "no-cockpit");
  return withoutPlan(sheets, tables, readings.some(({ confidence }) => confidence > 0) ? "unsure" : "no-indicators");
}

/** Formulas without their values come before every other reason: what they would show nobody knows. */
function withoutPlan(sheets: readonly SheetSnapshot[], tables: Tables, code: NotRecognised["code"]): NotRecognised {
  const at = unsavedFormula(sheets.flatMap((sheet) => tables.get(sheet) ?? []));
  return at === undefined ? notRecognised(sheets, code) : { ...notRecognised(sheets, "formulas-without-value"), at };
}

function planOf(
  cockpit: Cockpit,
  taken: readonly CockpitReading[],
  registers: Registers,
  programmeSheets: ProgrammeSheets,
  recognised: readonly Recognised[],
  tables: Tables,
): Plan {
  const indicators = indicatorsOf(cockpit.perspectives);
  const body = firstBody(taken);
  const { accounts, details } = finishAccounts([...registers.accounts.values(), ...programmeSheets.accounts], cockpit);
  const areas = [...taken.flatMap(({ tree }) => tree.areas), ...registers.areas, ...programmeSheets.areas];
  return {
    year: cockpit.year,
    language: bookLanguage(
      cockpit.perspectives,
      taken.flatMap(({ sheet }) => tables.get(sheet) ?? []),
    ),
    targetYears: cockpit.targetYears,
    resultYears: cockpit.resultYears,
    ...(body === undefined ? {} : { body }),
    weightsAre: weightsAre(cockpit.perspectives),
    areas: areasOf(cockpit.perspectives, areas),
    perspectives: cockpit.perspectives,
    details: withResponsible(
      details,
      taken.map(({ tree }) => tree),
    ),
    accounts,
    emptyResultYears: emptyResultYears(indicators, cockpit.resultYears),
    headings: headingsOf([...taken, registers, programmeSheets]),
    notPlaced: recognised.filter(({ confidence }) => confidence >= SURE_ENOUGH).flatMap(({ notPlaced }) => notPlaced),
  };
}

/** Each heading row once: in a plan from programme sheets alone a table is read for both. */
function headingsOf(all: readonly { readonly headings: readonly HeadingRow[] }[]): HeadingRow[] {
  const rows = new Map<string, HeadingRow>();
  for (const each of all.flatMap(({ headings }) => headings)) {
    const key = `${each.sheet}\u0000${each.row}`;
    if (!rows.has(key)) rows.set(key, each);
  }
  return [...rows.values()];
}

function firstBody(taken: readonly CockpitReading[]): Cell<string> | undefined {
  for (const { letterhead } of taken) {
    const body = bodyOf(letterhead);
    if (body !== undefined) return body;
  }
  return undefined;
}

/** An area for each that an objective is in, in the order of their codes; the first title said counts. */
function areasOf(perspectives: readonly Perspective[], titles: readonly DraftArea[]): StrategicArea[] {
  const codes = perspectives.flatMap(({ objectives }) => objectives.flatMap((each) => areaOf(each) ?? []));
  return [...new Set(codes)]
    .sort((one, other) => Number(one) - Number(other) || 0)
    .map((code) => {
      const title = titles.find((area) => area.code === code)?.title;
      return title === undefined ? { code } : { code, title };
    });
}
