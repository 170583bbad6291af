/** Which sheets make one plan together: a sheet for each perspective, a sheet for each unit, or the whole plan on one. */
import { indicatorsOf } from "../plan/indicatorsOf";
import type { Perspective } from "../plan/plan";
import { finishPerspectives } from "./cockpitPlan";
import type { DraftIndicator } from "./draft";
import { normalise, resultContent } from "./normalise";
import type { CockpitReading } from "./printedCockpit";
import { yearToScore } from "./years";

/** One plan, on one sheet or several. */
export interface PlanOnSheets {
  readonly readings: readonly CockpitReading[];
  /** The year that it is the plan of; absent where no target has a year. */
  readonly year?: number;
  /** Some result of that year is filled in. */
  readonly hasResults: boolean;
  /** A hidden sheet, or one called a draft, a copy or an old one. */
  readonly isDraft: boolean;
  /** Each sheet adds up to 100 % on its own and their perspectives have the same names: the sheets are units. */
  readonly ofUnits: boolean;
}

/** From this share of common indicators on, a sheet is another edition of the plan on another. */
const SAME_INDICATORS = 0.3;
/** The same for titles without their codes: two units may well share some. */
const SAME_TITLES = 0.7;
/** How far weights may be from 100 % and still make it. */
const TOLERANCE = 0.005;
/** How far where a slip in them is likelier than another meaning. */
const SLIP = 0.2;

/** The plans of a workbook: non-drafts first, each with its sheets in tab order. */
export function plansOnSheets(readings: readonly CockpitReading[]): PlanOnSheets[] {
  const sheets = readings.map(factsOf);
  const groups: SheetFacts[][] = [];
  for (const sheet of [...sheets.filter(({ isDraft }) => !isDraft), ...sheets.filter(({ isDraft }) => isDraft)]) {
    const alike = sheets.filter((each) => each.first === sheet.first && !each.isDraft);
    const group = groups.find((members) => belongs(members, sheet, alike));
    if (group === undefined) groups.push([sheet]);
    else group.push(sheet);
  }
  return groups.map((group) => planOf(sheets.filter((sheet) => group.includes(sheet))));
}

/** What is compared of a sheet. */
interface SheetFacts {
  readonly reading: CockpitReading;
  /** Its first year with a target. */
  readonly first: number;
  readonly isDraft: boolean;
  readonly names: ReadonlySet<string>;
  readonly coded: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** How far its weights are from 100 %. */
  readonly off: number;
}

function factsOf(reading: CockpitReading): SheetFacts {
  const { perspectives } = reading.tree;
  const indicators = indicatorsWithCode(reading);
  return {
    reading,
    first: Math.min(...reading.targetYears),
    isDraft: reading.sheet.hidden || DRAFT.test(normalise(reading.sheet.name)),
    names: new Set(perspectives.map(({ title }) => normalise(title.value))),
    coded: new Set(indicators.flatMap(({ code, title }) => (code === undefined ? [] : [`${code} ${title}`]))),
    titles: new Set(indicators.map(({ title }) => title)),
    off: offFrom100([reading]),
  };
}

/** Words in the name of a sheet that is not the one in force. */
const DRAFT = /(^|[^a-z])(bozz[ae]|drafts?|copi[ae]|copy|old|vecchi[oae]|superat[oa]|backup)([^a-z]|$)/;

/** `alike`: every sheet of the same first year that is no draft. */
function belongs(group: readonly SheetFacts[], sheet: SheetFacts, alike: readonly SheetFacts[]): boolean {
  const [head] = group;
  if (head === undefined || head.first !== sheet.first) return false;
  if (group.some((member) => areEditions(member, sheet))) return false;
  const completes = (): boolean => {
    const sheets = group.map(({ reading }) => reading);
    return offFrom100(sheets) > TOLERANCE && offFrom100([...sheets, sheet.reading]) <= TOLERANCE;
  };
  if (head.isDraft !== sheet.isDraft) return completes();
  const shared = group.some(({ names }) => [...sheet.names].some((name) => names.has(name)));
  if (shared) return areUnits(alike) || (!sheet.isDraft && (isNearWhole(alike) || haveSameHeadings(head, sheet)));
  const unnamed = (facts: SheetFacts): boolean => facts.reading.tree.calledAfterSheet;
  return group.every((member) => unnamed(member) === unnamed(sheet)) || completes();
}

const isNearWhole = (group: readonly SheetFacts[]): boolean => offFrom100(group.map(({ reading }) => reading)) <= SLIP;

/** Parts of one form, filled in by several offices: a slip in a weight does not make them plans of their own. */
const haveSameHeadings = (one: SheetFacts, other: SheetFacts): boolean =>
  one.reading.part !== undefined && one.reading.part.headings === other.reading.part?.headings;

/** Most of them make 100 % each, and none is far from it. */
const areUnits = (group: readonly SheetFacts[]): boolean =>
  group.filter(({ off }) => off <= TOLERANCE).length * 2 > group.length && group.every(({ off }) => off <= SLIP);

/** Whether two sheets hold mostly the same indicators: the same plan twice, not two halves of one. */
function areEditions(one: SheetFacts, other: SheetFacts): boolean {
  const coded = common(one.coded, other.coded) / Math.min(one.coded.size, other.coded.size);
  const titles = common(one.titles, other.titles) / Math.max(one.titles.size, other.titles.size);
  return coded > SAME_INDICATORS || titles > SAME_TITLES;
}

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((key) => other.has(key)).length;

function planOf(group: readonly SheetFacts[]): PlanOnSheets {
  const readings = group.map(({ reading }) => reading);
  const indicators = indicatorsOf(readings.flatMap(({ tree }) => tree.perspectives));
  const targetYears = [...new Set(readings.flatMap((reading) => reading.targetYears))].sort((a, b) => a - b);
  const year = yearInNames(readings, targetYears) ?? yearToScore(indicators, targetYears, undefined);
  const names = group.flatMap((each) => [...each.names]);
  return {
    readings,
    ...(year === undefined ? {} : { year }),
    hasResults: year !== undefined && indicators.some((each) => isFilled(each, year)),
    isDraft: group.every(({ isDraft }) => isDraft),
    ofUnits: group.length > 1 && new Set(names).size < names.length && areUnits(group),
  };
}

const isFilled = ({ results }: Pick<DraftIndicator, "results">, year: number): boolean =>
  resultContent(results[year]?.value ?? null) === "something";

/** «Cruscotto 2016» is of 2016, whatever other years have targets on it. */
function yearInNames(readings: readonly CockpitReading[], targetYears: readonly number[]): number | undefined {
  const years = readings.map(({ sheet }) => {
    const said = sheet.name.match(/(?:19|20)\d\d(?!\d)/g) ?? [];
    return said.length === 1 ? Number(said[0]) : undefined;
  });
  const [year] = years;
  return year !== undefined && targetYears.includes(year) && years.every((each) => each === year) ? year : undefined;
}

/** How far the weights are from 100 % at the level that comes nearest, of those where each node has one; infinite where none is so. */
function offFrom100(readings: readonly CockpitReading[]): number {
  const drafts = readings.flatMap(({ tree }) => tree.perspectives);
  const offs = levelsOf(finishPerspectives(drafts, 0, [])).map((nodes) => {
    const weights = nodes.flatMap(({ weight }) => weight?.value ?? []);
    if (weights.length === 0 || weights.length < nodes.length) return Number.POSITIVE_INFINITY;
    return Math.abs(weights.reduce((total, weight) => total + weight, 0) - 1);
  });
  return Math.min(...offs);
}

function levelsOf(perspectives: readonly Perspective[]): (readonly Pick<Perspective, "weight">[])[] {
  const objectives = perspectives.flatMap((each) => each.objectives);
  const programmes = objectives.flatMap((each) => each.programmes);
  return [perspectives, objectives, programmes, indicatorsOf(perspectives)];
}

/** `code`: of the programme; absent where the document gives it none. */
const indicatorsWithCode = ({ tree }: CockpitReading): { code: string | undefined; title: string }[] =>
  tree.perspectives.flatMap(({ objectives }) =>
    objectives.flatMap(({ programmes }) =>
      programmes.flatMap(({ code, isNumbered, indicators }) =>
        indicators.map(({ title }) => ({ code: isNumbered ? undefined : code, title: normalise(title.value) })),
      ),
    ),
  );
