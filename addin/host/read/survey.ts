/** The first two requests of a reading: which sheets there are, and where on them something stands. */
import { GRID_COLUMNS, GRID_ROWS } from "../../../shared/workbook/grid";
import type { Merge } from "../../../shared/workbook/snapshot";
import { type HostProblem, hostProblemOf } from "../../../src/hostProblem";
import { parseAreas } from "../addresses";
import type { ExcelDesk } from "../desk";
import { inExcel } from "../inExcel";

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

export interface Tabs {
  readonly sheets: readonly SheetTab[];
  /** What formulas show may be old: the person calculates by hand, or Excel has not begun yet. */
  readonly behind: "by-hand" | "pending" | "no";
  readonly calculating: boolean;
}

/** Where on a sheet something stands. */
export interface SheetExtent extends SheetTab {
  /** Absent: nothing stands there. */
  readonly used?: Merge;
  readonly merges: readonly Merge[];
  /** `some`: which ones must be asked. */
  readonly hiddenRows: "all" | "none" | "some";
  readonly notes: number;
}

/** Between areas in one address: older Excels take only what separates lists on their system, a semicolon in Italy. */
export type Separator = "," | ";";

export const readTabs = (desk: ExcelDesk): Promise<Tabs> => inExcel(desk, async (context) => tabsOf(context));

/** Of which day the workbook says 0; `unknown`: this Excel does not tell. */
export type Epoch = 1900 | 1904 | "unknown";

export interface FirstAnswer {
  readonly tabs: Tabs;
  /** Which one this Excel takes: it refuses the other. */
  readonly separator: Separator;
  readonly epoch: Epoch;
}

/** What the first request asks beside the tabs; either may be more than this Excel takes. */
interface Beside {
  readonly areas: boolean;
  readonly epoch: boolean;
}

/** The same, with what is asked only in the first request. `asksEpoch`: not known since an earlier reading. */
export async function readFirst(desk: ExcelDesk, asksEpoch: boolean): Promise<FirstAnswer> {
  let beside: Beside = { areas: true, epoch: asksEpoch };
  for (;;)
    try {
      return await askFirst(desk, beside);
    } catch (thrown) {
      const less = withoutRefused(beside, hostProblemOf(thrown));
      if (less === undefined) throw thrown;
      beside = less;
    }
}

const askFirst = (desk: ExcelDesk, { areas, epoch }: Beside): Promise<FirstAnswer> =>
  inExcel(desk, async (context) => {
    if (areas) context.workbook.worksheets.getFirst().getRanges("A1,A3").untrack().load("areaCount");
    const day = epoch ? context.workbook.functions.date(1904, 1, 1) : undefined;
    day?.load("value,error");
    const tabs = await tabsOf(context);
    return { tabs, separator: areas ? "," : ";", epoch: day === undefined ? "unknown" : epochOf(day) };
  });

/** Where days are counted from 1904, the first of them is 0; from 1900, it is 1462. */
const epochOf = ({ value, error }: Excel.FunctionResult<number>): Epoch => {
  if (error || typeof value !== "number") return "unknown";
  return value === 0 ? 1904 : 1900;
};

/** `undefined`: it was refused for another reason. */
function withoutRefused(beside: Beside, problem: HostProblem | undefined): Beside | undefined {
  if (problem === undefined) return undefined;
  const { code, details } = problem;
  if (beside.epoch && (code === "unsupported" || /Function/.test(details))) return { ...beside, epoch: false };
  if (!/InvalidArgument/.test(details)) return undefined;
  if (beside.areas) return { ...beside, areas: false };
  // Refused without them, too: it may have been the day alone.
  return beside.epoch ? { areas: true, epoch: false } : undefined;
}

async function tabsOf(context: Excel.RequestContext): Promise<Tabs> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  const { application } = context.workbook;
  application.load("calculationMode,calculationState");
  await context.sync();
  return {
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== "Visible" })),
    behind:
      application.calculationMode === "Manual"
        ? "by-hand"
        : application.calculationState === "Pending"
          ? "pending"
          : "no",
    calculating: application.calculationState === "Calculating",
  };
}

interface Asked {
  readonly tab: SheetTab;
  readonly used: Excel.Range;
  readonly whole: Excel.Range;
  readonly merged?: Excel.RangeAreas;
  readonly counts: readonly OfficeExtension.ClientResult<number>[];
}

/**
 * One request for all sheets. `calculates`: everything is calculated first, for a person who does so by hand would be shown
 * scores of what stood there before. A chart sheet has no cells and is none of these.
 */
export async function readExtents(
  desk: ExcelDesk,
  tabs: readonly SheetTab[],
  calculates: boolean,
): Promise<SheetExtent[]> {
  const withMerges = desk.supports("1.13");
  try {
    return await extents(desk, tabs, calculates, withMerges);
  } catch (thrown) {
    // More than 512 merged areas on one sheet are too many for Excel to tell at one go: see `readMerges`.
    if (!withMerges || !isAboutMerges(thrown)) throw thrown;
    const found = await extents(desk, tabs, false, false);
    return Promise.all(found.map(async (sheet) => ({ ...sheet, merges: await readMerges(desk, sheet) })));
  }
}

const isAboutMerges = (thrown: unknown): boolean => thrown instanceof Error && /MergedAreas/i.test(thrown.message);

const extents = (
  desk: ExcelDesk,
  tabs: readonly SheetTab[],
  calculates: boolean,
  withMerges: boolean,
): Promise<SheetExtent[]> =>
  inExcel(desk, async (context) => {
    if (calculates) context.workbook.application.calculate("Recalculate");
    const asked = tabs.map((tab) => askExtent(desk, context, tab, withMerges));
    await context.sync();
    return asked.map(extentOf);
  });

function askExtent(desk: ExcelDesk, context: Excel.RequestContext, tab: SheetTab, withMerges: boolean): Asked {
  const sheet = context.workbook.worksheets.getItem(tab.id);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const whole = sheet.getRange().untrack();
  whole.load("rowHidden");
  const merged = withMerges ? whole.getMergedAreasOrNullObject().untrack() : undefined;
  merged?.load("address");
  return {
    tab,
    used,
    whole,
    ...(merged === undefined ? {} : { merged }),
    counts: noteCounts(desk, sheet),
  };
}

/** Talks and notes; a library may know a version of Excel, and yet not all of it. */
export const noteCounts = (desk: ExcelDesk, sheet: Excel.Worksheet): OfficeExtension.ClientResult<number>[] => [
  ...(desk.supports("1.10") ? [sheet.comments.getCount()] : []),
  ...(desk.supports("1.18") && "notes" in sheet ? [sheet.notes.getCount()] : []),
];

function extentOf({ tab, used, whole, merged, counts }: Asked): SheetExtent {
  const stands = !used.isNullObject;
  return {
    ...tab,
    ...(stands ? { used: areaOf(used) } : {}),
    merges: merged === undefined || merged.isNullObject ? [] : parseAreas(merged.address),
    // Of a range in which some are hidden Excel answers null, whatever its types say.
    hiddenRows: whole.rowHidden === true ? "all" : whole.rowHidden === false ? "none" : "some",
    notes: counts.reduce((sum, { value }) => sum + value, 0),
  };
}

export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Merge => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

/** By stretches of rows, halved until Excel can tell; a merge belongs to the stretch in which it begins. */
export async function readMerges(desk: ExcelDesk, { id, used }: SheetExtent): Promise<Merge[]> {
  if (used === undefined) return [];
  const within = async (top: number, bottom: number): Promise<Merge[]> => {
    try {
      return await mergesAmong(desk, id, top, bottom);
    } catch (thrown) {
      if (!isAboutMerges(thrown) || top === bottom) throw thrown;
      const middle = Math.floor((top + bottom) / 2);
      return [...(await within(top, middle)), ...(await within(middle + 1, bottom))];
    }
  };
  return within(0, Math.min(GRID_ROWS - 1, used.bottom));
}

const mergesAmong = (desk: ExcelDesk, id: string, top: number, bottom: number): Promise<Merge[]> =>
  inExcel(desk, async (context) => {
    const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(top, 0, bottom - top + 1, GRID_COLUMNS);
    const merged = range.untrack().getMergedAreasOrNullObject().untrack();
    merged.load("address");
    await context.sync();
    const found = merged.isNullObject ? [] : parseAreas(merged.address);
    return found.filter((merge) => merge.top >= top && merge.top <= bottom);
  });
