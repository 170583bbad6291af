/** What a refresh would write: reads, scores and checks the plan, lays out Cabina's sheets, and compares. Nothing is written. */
import { type Result, succeed } from "../../shared/result";
import {
  brokenFills,
  type CellToFill,
  cellsToFill,
  fillEdits,
  newFills,
  unrecordedFills,
} from "../../shared/sheets/fill/fillCells";
import { interruptedEdits } from "../../shared/sheets/journal/interruptedEdits";
import { journalled } from "../../shared/sheets/journal/journalled";
import { type GenerationOpen, takeUp, type Writer } from "../../shared/sheets/journal/takeUp";
import { removal } from "../../shared/sheets/journal/undoing";
import { layOutSheets } from "../../shared/sheets/layOutSheets";
import { memoryOf, ownedPrints } from "../../shared/sheets/placement/memoryOf";
import { type MovedRow, type PlannedEdits, planEdits } from "../../shared/sheets/planEdits";
import type { OwnSheets } from "../../shared/sheets/readBack/ownSheets";
import type { SheetDoc, SheetKey } from "../../shared/sheets/sheetDoc";
import type { CellRange } from "../../shared/workbook/address";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import { isSamePlainData } from "../../shared/workbook/isSamePlainData";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { isPartOf, maybeBegun } from "./begunSheets";
import { type CheckedWorkbook, checkWorkbook } from "./checkWorkbook";
import type { ReadOptions, ReadProblem } from "./readPlan";

/** Why nothing can be planned. */
export type RefreshProblem = ReadProblem | MovedRow | GenerationOpen;

export interface PlannedRefresh extends CheckedWorkbook, PlannedEdits {
  readonly summary: EditSummary;
  /** Every sheet of ours as it is called or will be. */
  readonly ours: readonly OurSheet[];
  /** `false`: there is too much to remember, so that this generation cannot be undone; to be said before it is written. */
  readonly undoable: boolean;
  /** The last generation broke off, and this one completes it. */
  readonly completes: boolean;
  /** Sheets of which the last generation had written but a beginning: they are made anew. */
  readonly begun: readonly string[];
  /** Cells of the user's sheets that are filled now. */
  readonly filled: readonly CellRange[];
  /** Cells filled earlier for an indicator that is no longer in the plan: they stay, and show nothing. */
  readonly filledForGone: readonly CellRange[];
  /** Cells filled earlier whose formula lost the Cruscotto when somebody deleted it: filling again mends them. */
  readonly filledBroken: readonly CellRange[];
}

/** A sheet of ours in a plan of edits. */
export interface OurSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly hidden: boolean;
}

/** What the edits amount to; the ledger's own are not counted. */
export interface EditSummary {
  /** Visible sheets that are new. */
  readonly newSheets: readonly string[];
  /** Cells written on sheets that stand already. */
  readonly changedCells: number;
  readonly insertedRows: number;
}

export interface RefreshOptions extends ReadOptions, Writer {
  /** The host calculates by itself: what formulas show is none of our business. */
  readonly calculates?: boolean;
  /** Formulas of ours that were typed over come back. */
  readonly restores?: boolean;
  /** The empty *% Realizzazione* of the user's own programme sheets are filled. */
  readonly fills?: boolean;
  /** A workbook that still says the same is not checked again. */
  readonly known?: KnownPicture | undefined;
}

/** A picture that was checked already, in the language of the sheets. */
export interface KnownPicture {
  readonly snapshot: Snapshot;
  readonly checked: CheckedWorkbook;
}

export function planRefresh(workbook: Snapshot, options: RefreshOptions): Result<PlannedRefresh, RefreshProblem> {
  const maybe = maybeBegun(workbook);
  const planned = planAnew(workbook, options, maybe);
  if (maybe.length === 0 || !planned.ok) return planned;
  const after = applyEdits(workbook, planned.value.edits);
  const begun = maybe.filter((name) => {
    const sheet = sheetNamed(workbook, name);
    return sheet !== undefined && isPartOf(sheet, sheetNamed(after, name));
  });
  return begun.length === maybe.length ? planned : planAnew(workbook, options, begun);
}

/** `begun`: sheets that hold a beginning of ours and nothing else; they go first. */
function planAnew(
  workbook: Snapshot,
  options: RefreshOptions,
  begun: readonly string[],
): Result<PlannedRefresh, RefreshProblem> {
  const taken = takeUp(workbook, options);
  if (!taken.ok) return taken;
  const gone = begun.flatMap((name) => removal(workbook, name));
  const tidying = [...taken.value, ...interruptedEdits(workbook), ...gone];
  const snapshot = tidying.length === 0 ? workbook : applyEdits(workbook, tidying);
  const known = snapshot === workbook ? checkedBefore(workbook, options) : undefined;
  const read = known === undefined ? checkWorkbook(snapshot, options) : succeed(known);
  if (!read.ok) return read;
  const { scorecard, own } = read.value;
  const { year } = scorecard.plan;
  const fills = options.fills === true ? cellsToFill(scorecard, own, snapshot) : [];
  const laid = layOutAndCompare(snapshot, read.value, fills, options);
  if (!laid.ok) return laid;
  const { sheets, findings, planned } = laid.value;
  const isFirst = own === undefined || Object.keys(own.names).every((key) => key === "ledger");
  const { edits, undoable } = journalled(snapshot, [...planned.edits, ...fillEdits(fills, cockpitOf(sheets, own))], {
    action: isFirst ? "build" : isFillAlone(planned.edits, fills.length, sheets) ? "fill" : "refresh",
    year,
    sheets,
    fills: fills.map(({ id }) => id),
    by: options.session,
  });
  const summary = summaryOf(planned.edits, sheets);
  return succeed({
    ...read.value,
    findings,
    ...planned,
    edits: [...tidying, ...edits],
    summary,
    ours: sheets.map(({ key, name, hidden }) => ({ key, name: own?.names[key] ?? name, hidden })),
    undoable,
    begun,
    completes: tidying.length > 0 || own?.ledger.journal?.state === "open",
    filled: fills.map(({ at }) => at),
    filledForGone: filledForGone(read.value),
    filledBroken: options.fills === true ? [] : brokenFills(scorecard, own, snapshot).map(({ at }) => at),
  });
}

const checkedBefore = (workbook: Snapshot, { known }: RefreshOptions): CheckedWorkbook | undefined =>
  known !== undefined && isSamePlainData(known.snapshot, workbook) ? known.checked : undefined;

interface Laid {
  readonly sheets: readonly SheetDoc[];
  readonly planned: PlannedEdits;
  readonly findings: CheckedWorkbook["findings"];
}

/** Where rows are inserted, findings are told at the cells where things stand afterwards. */
function layOutAndCompare(
  snapshot: Snapshot,
  read: CheckedWorkbook,
  fills: readonly CellToFill[],
  options: RefreshOptions,
): Result<Laid, RefreshProblem> {
  const first = compare(snapshot, read, fills, options);
  if (!first.ok || !first.value.planned.edits.some(({ kind }) => kind === "insertRows" || kind === "insertColumns"))
    return first;
  const after = checkWorkbook(applyEdits(snapshot, first.value.planned.edits), options);
  return after.ok ? compare(snapshot, { ...read, findings: after.value.findings }, fills, options) : first;
}

function compare(
  snapshot: Snapshot,
  { scorecard, own, findings }: CheckedWorkbook,
  fills: readonly CellToFill[],
  options: RefreshOptions,
): Result<Laid, RefreshProblem> {
  const language = options.language ?? scorecard.plan.language ?? "it";
  const sheets = layOutSheets({
    scorecard,
    fills: [...newFills(fills), ...unrecordedFills(scorecard, own, snapshot)],
    findings,
    own,
    snapshot,
    language,
    wishes: options.wishes,
  });
  const prints = own === undefined ? {} : ownedPrints(own.ledger, own.year);
  const planned = planEdits(snapshot, sheets, own?.names ?? {}, prints, {
    ...(own === undefined ? {} : memoryOf(own.ledger, own.year)),
    keepsValues: options.calculates !== true,
    restores: options.restores === true,
    language,
  });
  return planned.ok ? succeed({ sheets, planned: planned.value, findings }) : planned;
}

/** The cockpit's present name. */
const cockpitOf = (sheets: readonly SheetDoc[], own: OwnSheets | undefined): string =>
  own?.names.cockpit ?? sheets.find(({ key }) => key === "cockpit")?.name ?? "";

/** Nothing but the ledger changes beside the cells that are filled. */
const isFillAlone = (edits: readonly Edit[], fills: number, sheets: readonly SheetDoc[]): boolean =>
  fills > 0 && edits.every(({ sheet }) => sheet === sheets.find(({ key }) => key === "ledger")?.name);

function filledForGone({ own, scorecard }: CheckedWorkbook): CellRange[] {
  const present = new Set(scorecard.indicators.map(({ indicator }) => indicator.id));
  const known = own?.ledger.filled ?? [];
  return known.filter(({ id, year }) => year === scorecard.plan.year && !present.has(id)).map(({ at }) => at);
}

function summaryOf(edits: readonly Edit[], sheets: readonly SheetDoc[]): EditSummary {
  const ledger = sheets.find(({ key }) => key === "ledger")?.name;
  const added = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit] : []));
  const isStanding = ({ sheet }: Edit): boolean => sheet !== ledger && !added.some((edit) => edit.sheet === sheet);
  return {
    newSheets: added.filter(({ hidden }) => !hidden).map(({ sheet }) => sheet),
    changedCells: sum(edits, (edit) => (edit.kind === "writeCells" && isStanding(edit) ? edit.cells.length : 0)),
    insertedRows: sum(edits, (edit) => (edit.kind === "insertRows" ? edit.count : 0)),
  };
}

const sum = (edits: readonly Edit[], count: (edit: Edit) => number): number =>
  edits.reduce((total, edit) => total + count(edit), 0);
