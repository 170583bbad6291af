/** The plan of a workbook that has programme sheets and no cockpit: built from the sheets alone. */
import type { HeadingRow, TitleCell } from "../plan/plan";
import type { Cell } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { StatedIndicator } from "./accountDrafts";
import { mergedCells } from "./cells";
import { emptyTree } from "./cockpitTree";
import type { DraftIndicator, DraftObjective, DraftPerspective, DraftProgramme } from "./draft";
import { bodyOf, letterheadOf } from "./letterhead";
import { normalise } from "./normalise";
import type { CockpitReading } from "./printedCockpit";
import type { Head } from "./programmeSheetHeads";
import { type BlockReading, readBlock } from "./programmeSheetReading";
import { inherited, type SheetOfBlocks, yearOfSheet } from "./programmeSheets";
import { SURE_ENOUGH } from "./recognition";

interface SheetRead {
  readonly sheet: SheetSnapshot;
  readonly readings: readonly BlockReading[];
  readonly confidence: number;
  readonly letterhead: readonly Cell<string>[];
}

/**
 * A reading of each sheet that surely holds programme sheets with dated targets; the first carries the whole tree. `year`: of
 * headings that say none, where the sheet does not say it either.
 */
export function planOnProgrammeSheets(parted: readonly SheetOfBlocks[], year: number | undefined): CockpitReading[] {
  const sheets = parted.map((each) => readSheet(each, year)).filter(({ confidence }) => confidence >= SURE_ENOUGH);
  const blocks = sheets.flatMap(({ readings }) => readings);
  const weighted = blocks.some(({ draft }) => draft.indicators.some(({ weight }) => weight !== undefined));
  const perspectives = perspectivesOf(sheets, (one) => isStrategic(one, weighted));
  return sheets.map(({ sheet, readings, confidence, letterhead }, index) => {
    const tree = emptyTree(sheet, mergedCells(sheet));
    if (index === 0) tree.perspectives.push(...perspectives);
    tree.areas.push(...readings.flatMap(({ area }) => areaOf(area)));
    tree.placed = readings.reduce((sum, { rows }) => sum + rows, 0);
    return {
      sheet,
      layout: "programmeSheet",
      tree,
      letterhead,
      headings: readings.flatMap(({ headings }): readonly HeadingRow[] => headings),
      targetYears: readings.flatMap(({ targetYears }) => targetYears),
      resultYears: readings.flatMap(({ resultYears }) => resultYears),
      confidence,
      notPlaced: [],
    };
  });
}

/** With weights anywhere, indicators without one are operational; without any, those that are not called so count. */
const isStrategic = ({ kind, weight }: StatedIndicator, weighted: boolean): boolean =>
  kind === undefined ? weight !== undefined || !weighted : kind === "strategic";

function readSheet(parted: SheetOfBlocks, year: number | undefined): SheetRead {
  const { sheet, blocks } = parted;
  const undated = yearOfSheet(parted) ?? year;
  const readings = inherited(blocks.map((block) => readBlock(block, undated, () => false))).filter(
    ({ draft, sections }) => sections.size > 0 && (draft.code ?? draft.title) !== undefined,
  );
  const sum = readings.reduce((total, reading) => total + surenessOf(reading), 0);
  const confidence = readings.length === 0 ? 0 : Math.round((sum / readings.length) * 100) / 100;
  return { sheet, readings, confidence, letterhead: letterheadOf(sheet, blocks[0]?.top ?? 0) };
}

/** Indicators with targets and two other parts of a programme sheet; nothing else vouches for it. */
function surenessOf({ sections, targetYears, sure }: BlockReading): number {
  if (!sections.has("indicators") || targetYears.length === 0 || sections.size < 3) return 0.3;
  return Math.min(1, 0.4 + 0.12 * sections.size) * (0.7 + 0.3 * sure);
}

const areaOf = (area: Head | undefined) =>
  area?.title === undefined || area.code === undefined ? [] : [{ code: area.code.value, title: area.title }];

type Chooses = (one: StatedIndicator) => boolean;

function perspectivesOf(sheets: readonly SheetRead[], isStrategicOne: Chooses): DraftPerspective[] {
  const perspectives: DraftPerspective[] = [];
  const unnamed = nameOf(sheets);
  for (const reading of sheets.flatMap(({ readings }) => readings)) {
    const title = reading.perspective?.title ?? unnamed;
    if (title === undefined) continue;
    let perspective = perspectives.find((each) => normalise(each.title.value) === normalise(title.value));
    if (perspective === undefined) {
      perspective = { title, objectives: [] };
      perspectives.push(perspective);
    }
    addProgramme(perspective, reading, isStrategicOne);
  }
  return perspectives;
}

/** The body's name, else what the sheets call themselves. */
function nameOf(sheets: readonly SheetRead[]): TitleCell | undefined {
  for (const { letterhead } of sheets) {
    const body = bodyOf(letterhead);
    if (body !== undefined) return body;
  }
  const [first] = sheets;
  const at = first?.readings[0]?.draft.at;
  return first === undefined || at === undefined ? undefined : { value: first.sheet.name, at };
}

function addProgramme(perspective: DraftPerspective, reading: BlockReading, isStrategicOne: Chooses): void {
  const objective = objectiveOf(perspective, reading);
  const { draft, weight } = reading;
  const indicators = draft.indicators.filter(isStrategicOne).map(draftIndicator);
  const numbered = `${objective.code}.${objective.programmes.length + 1}`;
  const programme: DraftProgramme = {
    code: draft.code?.value ?? numbered,
    ...(draft.code === undefined ? { isNumbered: true } : {}),
    title: draft.title ?? { value: "", at: draft.at },
    ...(weight === undefined ? {} : { weight }),
    indicators,
  };
  const same = objective.programmes.find(({ code }) => code === programme.code);
  if (same === undefined) objective.programmes.push(programme);
  else same.indicators.push(...indicators);
}

/** The objective that the block names by code, else by title; else the one that its programme's code belongs to. */
function objectiveOf(perspective: DraftPerspective, { objective, area, draft }: BlockReading): DraftObjective {
  const ofProgramme = draft.code?.value.split(".").slice(0, -1).join(".");
  const code = objective?.code?.value ?? (ofProgramme === "" ? undefined : ofProgramme);
  const title = objective?.title ?? { value: "", at: draft.at };
  const same = perspective.objectives.find((each) =>
    code === undefined ? normalise(each.title.value) === normalise(title.value) : each.code === code,
  );
  if (same !== undefined) return same;
  const own: DraftObjective = {
    code: code ?? freeNumber(perspective),
    ...(code === undefined ? { isNumbered: true } : {}),
    ...(area?.code === undefined || code?.startsWith(`${area.code.value}.`) ? {} : { area: area.code.value }),
    title,
    programmes: [],
  };
  perspective.objectives.push(own);
  return own;
}

function freeNumber({ objectives }: DraftPerspective): string {
  const used = new Set(objectives.map(({ code }) => code));
  let number = objectives.length + 1;
  while (used.has(String(number))) number++;
  return String(number);
}

const draftIndicator = (one: StatedIndicator): DraftIndicator => ({
  title: one.title,
  ...(one.weightCell === undefined ? {} : { weight: one.weightCell }),
  targets: one.targets,
  results: one.results,
  repeats: false,
});
