/** From the picture of a workbook to the plan in it: the printed cockpit first, then the registers that hang on its programmes. */
import { indicatorsOf } from "../plan/indicatorsOf";
import type { Perspective, Plan, StrategicArea } from "../plan/plan";
import { fail, type Result, succeed } from "../result";
import { type Cell, cellAt } from "../workbook/address";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { bookLanguage } from "./bookLanguage";
import { chooseCockpits } from "./chooseCockpits";
import type { DraftArea } from "./draft";
import { type Cockpit, joinCockpits } from "./joinCockpits";
import { bodyOf } from "./letterhead";
import { withMapping, withoutIgnored } from "./mapping";
import { notRecognised } from "./notRecognised";
import { planReadings } from "./planReadings";
import type { CockpitReading } from "./printedCockpit";
import { readProgrammeSheets } from "./programmeSheets";
import { readRegisters } from "./readRegisters";
import {
  type NotPlaced,
  type NotRecognised,
  type Recognised,
  type RecogniseOptions,
  type Recognition,
  SURE_ENOUGH,
} from "./recognition";
import { detailsOf, emptyRegisters, type Registers } from "./registers";
import { findTables, type Table } from "./tables";
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
  const readings = planReadings(sheets, tables, options.year);
  const chosen = chooseCockpits(readings, options);
  if (!chosen.ok) return fail({ ...notRecognised(sheets, chosen.problem.code), choices: chosen.problem.choices });
  const { taken, ofUnits, others } = chosen.value;
  if (taken.length === 0) return fail(notRecognised(sheets, whyNone(readings)));
  const cockpit = joinCockpits(taken, ofUnits, options.year);
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
  const programmeSheets = readProgrammeSheets(sheets, used, cockpit);
  const beside = [...found, ...programmeSheets.recognised];
  const read = new Set(beside.filter(({ rows }) => rows > 0).map(({ sheet }) => sheet));
  const recognised = withSkipped(sheets, [...cockpits, ...others.filter(({ sheet }) => !read.has(sheet)), ...beside]);
  return succeed({ plan: planOf(cockpit, taken, registers, recognised), recognised });
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

function whyNone(readings: readonly CockpitReading[]): NotRecognised["code"] {
  if (readings.length === 0) return "no-cockpit";
  return readings.some(({ confidence }) => confidence > 0) ? "unsure" : "no-indicators";
}

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
    headings: [...taken.flatMap(({ headings }) => headings), ...registers.headings],
    notPlaced: recognised.filter(({ confidence }) => confidence >= SURE_ENOUGH).flatMap(({ notPlaced }) => notPlaced),
  };
}

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
