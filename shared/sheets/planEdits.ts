/** The difference between the workbook as it is and the sheets as they should be, as a list of edits. */
import type { Language } from "../language";
import { fail, type Result, succeed } from "../result";
import { type CellRange, cellAt } from "../workbook/address";
import { applyEdits } from "../workbook/applyEdits";
import type { Edit } from "../workbook/edit";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../workbook/snapshot";
import { withSheetRows } from "./cockpit/layOutCockpit";
import { keptCells } from "./formulaCounts/keptCells";
import { type KeptBySheet, showMissing } from "./formulaCounts/showMissing";
import { clearedLedger } from "./ledger/clearedLedger";
import { newSheetEdits } from "./newSheetEdits";
import { type CellDifference, cellDifference, type Restored } from "./placement/cellDifference";
import { greyRows } from "./placement/greyRows";
import { type FacetPrints, placedFacets } from "./placement/placedFacets";
import { type MovedRow, placeSheet, type SheetPlace } from "./placement/placeSheet";
import { movedPlaces, relocateDoc } from "./placement/relocate";
import { type IsPersons, personsWriting } from "./placement/writtenPrints";
import { withCockpitRows } from "./programmeSheet/cockpitCells";
import { STRUCTURE } from "./rowNames";
import type { SheetDoc, SheetKey } from "./sheetDoc";

export type { MovedRow } from "./placement/placeSheet";

/** A row of ours whose indicator, programme or objective left the plan. */
export interface GreyedRow {
  readonly at: CellRange;
  readonly id: string;
}

/** What to write, which formulas of ours a person typed over (those stay as typed), and which rows turn grey. */
export interface PlannedEdits {
  readonly edits: readonly Edit[];
  readonly keptByHand: readonly CellRange[];
  /** Cells in which what a person had typed gives way to our formula, since that was asked. */
  readonly broughtBack: readonly CellRange[];
  readonly greyed: readonly GreyedRow[];
}

/** What the ledger knows of the sheets that stand. */
export interface Memory {
  /** Where the columns of each layout stand now; absent: in their places. */
  readonly columns?: Readonly<Record<SheetKey, readonly (number | undefined)[] | undefined>>;
  /** Sheets that a generation had begun to make when it was broken off. */
  readonly halfMade?: ReadonlySet<SheetKey>;
  /** Whether what formulas show is kept up to date by us, since the host calculates nothing; absent: yes. */
  readonly keepsValues?: boolean;
  /** Formulas of ours that a person typed over come back. */
  readonly restores?: boolean;
  /** An earlier version made the sheets: what their hidden columns hold is its own. */
  readonly isOlder?: boolean;
  /** Prints of what was written into visible cells; absent: nothing is known, and whatever stands there counts as ours. */
  readonly written?: ReadonlySet<string>;
  /** The titles of indicators as they were read last, by id. */
  readonly titles?: Readonly<Record<string, string>>;
  /** The language of the sheets; absent: Italian. */
  readonly language?: Language;
}

/**
 * Sheets that do not exist yet are made whole. On those that exist each row of the layout is found by its id wherever it
 * stands; missing rows are inserted, rows that the layout has no more turn grey; then only the cells that differ are
 * written, home cells and cells of others never. `owned` says under which name each of our sheets stands now, `prints`
 * what the ledger remembers of their facets.
 */
export function planEdits(
  before: Snapshot,
  sheets: readonly SheetDoc[],
  owned: Readonly<Record<SheetKey, string>>,
  prints: Readonly<Record<SheetKey, FacetPrints>> = {},
  memory: Memory = {},
): Result<PlannedEdits, MovedRow> {
  const places = new Map<SheetKey, SheetPlace>();
  for (const doc of sheets) {
    const present = sheetNamed(before, owned[doc.key] ?? "");
    if (present === undefined) continue;
    const place = placeSheet(present, doc, memory.columns?.[doc.key], memory.halfMade?.has(doc.key) === true);
    if ("code" in place) return fail(place);
    places.set(doc.key, place);
  }
  const insertions = sheets.flatMap((doc) => insertionsOn(owned[doc.key] ?? "", places.get(doc.key)));
  const work: Work = {
    ...{ owned, prints, memory, places, isPersons: personsWriting(memory.written, sheets) },
    now: insertions.length === 0 ? before : applyEdits(before, insertions),
    edits: [...insertions],
    keptByHand: [],
    broughtBack: [],
    greyed: [],
  };
  const telling = showMissing(sheets, keptOn(work, sheets), memory.language ?? "it");
  const placed = relocated(telling, places);
  for (const [index, doc] of telling.entries()) planSheet(work, doc, placed[index] ?? doc);
  const first = sheets[0];
  if (work.edits.some((edit) => edit.kind === "addSheet") && first !== undefined) {
    work.edits.push({ kind: "activate", sheet: owned[first.key] ?? first.name });
  }
  const { edits, keptByHand, broughtBack, greyed } = work;
  return succeed({ edits, keptByHand, broughtBack, greyed });
}

interface Work {
  readonly owned: Readonly<Record<SheetKey, string>>;
  readonly prints: Readonly<Record<SheetKey, FacetPrints>>;
  readonly memory: Memory;
  readonly places: ReadonlyMap<SheetKey, SheetPlace>;
  readonly isPersons: IsPersons;
  /** The workbook with the insertions made. */
  readonly now: Snapshot;
  readonly edits: Edit[];
  readonly keptByHand: CellRange[];
  readonly broughtBack: CellRange[];
  readonly greyed: GreyedRow[];
}

/** Where a person's value stays in place of our formula. */
function keptOn({ places, now, owned, memory }: Work, sheets: readonly SheetDoc[]): KeptBySheet {
  return new Map(
    sheets.flatMap((doc) => {
      const [place, present] = [places.get(doc.key), sheetNamed(now, owned[doc.key] ?? "")];
      const restored = restoredOn(doc, memory);
      if (place === undefined || present === undefined || restored === "all") return [];
      const stays = ({ column }: { readonly column: number }): boolean =>
        restored === "nothing" || doc.columns[column]?.hidden !== true;
      return [[doc.key, keptCells(present, doc, place).filter(stays)] as const];
    }),
  );
}

const insertionsOn = (sheet: string, place: SheetPlace | undefined): Edit[] =>
  place === undefined
    ? []
    : [
        ...place.rows.insertions.map(({ at, count }) => ({ kind: "insertRows", sheet, at, count }) as const),
        ...place.columns.insertions.map(({ at, count }) => ({ kind: "insertColumns", sheet, at, count }) as const),
      ];

/** The layouts with every reference where it belongs now. */
function relocated(sheets: readonly SheetDoc[], places: ReadonlyMap<SheetKey, SheetPlace>): readonly SheetDoc[] {
  const byName = sheets.flatMap((doc) => {
    const place = places.get(doc.key);
    return place === undefined ? [] : [[doc.name, place] as const];
  });
  const moved = movedPlaces(new Map(byName));
  if (moved.size === 0) return sheets;
  const rowOf = (doc: SheetDoc, row: number): number => moved.get(doc.name)?.rows.at[row] ?? row;
  const cockpit = sheets.find(({ key }) => key === "cockpit");
  const others = sheets.filter(({ key }) => key.startsWith("programme:") || key === "readings");
  const withRows = (doc: SheetDoc): SheetDoc => {
    if (doc === cockpit) return withSheetRows(doc, others, rowOf);
    if (cockpit === undefined || !others.includes(doc)) return doc;
    return withCockpitRows(doc, (row) => rowOf(cockpit, row));
  };
  return sheets.map((doc) => relocateDoc(withRows(doc), moved));
}

function planSheet(work: Work, doc: SheetDoc, placed: SheetDoc): void {
  const place = work.places.get(doc.key);
  const present = sheetNamed(work.now, work.owned[doc.key] ?? "");
  if (place === undefined || present === undefined) {
    work.edits.push(...newSheetEdits(placed));
    return;
  }
  const sheet = present.name;
  const { isPersons, memory } = work;
  const laid = doc.key === "ledger" ? clearedLedger(present, placed) : placed;
  const difference = cellDifference({ present, placed: laid, place, restored: restoredOn(doc, memory), isPersons });
  const grey = greyRows(present, doc, place, { isPersons, titles: memory.titles ?? {} });
  const cells = [...grey.cells, ...difference.writes];
  if (cells.length > 0) work.edits.push({ kind: "writeCells", sheet, cells });
  const areas = [...grey.areas, ...difference.formats];
  if (areas.length > 0) work.edits.push({ kind: "styleCells", sheet, areas });
  if (work.memory.keepsValues !== false && difference.stale.length > 0)
    work.edits.push({ kind: "showValues", sheet, cells: difference.stale });
  const cellsAt = (places: CellDifference["keptByHand"]): CellRange[] =>
    places.map(({ row, column }) => cellAt(sheet, row, column));
  work.keptByHand.push(...cellsAt(difference.keptByHand));
  if (doc.key !== "ledger") work.broughtBack.push(...cellsAt(difference.broughtBack));
  const nodes = grey.rows.filter(({ id }) => !id.startsWith(STRUCTURE));
  work.greyed.push(...nodes.map(({ row, id }) => ({ at: cellAt(sheet, row, 0), id })));
  work.edits.push(...facetsOn(work, { doc, placed, place, present, difference }));
}

/** Nobody types on the ledger. */
function restoredOn({ key }: SheetDoc, { restores, isOlder }: Memory): Restored {
  if (restores === true || key === "ledger") return "all";
  return isOlder === true ? "hidden" : "nothing";
}

interface Standing {
  readonly doc: SheetDoc;
  readonly placed: SheetDoc;
  readonly place: SheetPlace;
  readonly present: SheetSnapshot;
  readonly difference: CellDifference;
}

function facetsOn({ prints, memory }: Work, { doc, placed, place, present, difference }: Standing): Edit[] {
  const before = memory.halfMade?.has(doc.key) === true ? {} : prints[doc.key];
  if (doc.key === "ledger") return [];
  if (memory.halfMade?.has(doc.key) === true) {
    return newSheetEdits({ ...placed, name: present.name }).filter(
      ({ kind }) => kind !== "addSheet" && kind !== "writeCells",
    );
  }
  return placedFacets({ present, doc, placed, place, before, retold: difference.retold });
}
