/** The workbook that is open in the in-memory Excel: its sheets, in the order of their tabs, and who works in it. */
import type { Merge, SheetSnapshot, Snapshot } from "../../../shared/workbook/snapshot";
import { bookData } from "../../engine/bookData";
import { type Book, theEngine } from "../../engine/univer";
import { itemAlreadyExists } from "../fake/refusals";
import type { BookSheet } from "./bookSheet";
import { Calculation } from "./calculation";
import type { Locale } from "./entry";
import type { Actor, BookEvent, Listener } from "./events";
import { facetsOf } from "./facetsOf";
import type { LiveArea } from "./liveArea";
import { Names } from "./names";
import { newerSpelling, type Spelling } from "./newerSpelling";
import { isSameName } from "./sheetName";

export interface WorkbookOptions {
  /** Formulas that came with the file are told as newer versions of Excel do. */
  readonly spellsNewer?: boolean;
  readonly locale?: Locale;
  readonly readOnly?: boolean;
}

const A1: Merge = { top: 0, left: 0, bottom: 0, right: 0 };

export class Workbook {
  readonly engine: Book;
  readonly sheets: BookSheet[] = [];
  readonly names = new Names();
  readonly calculation: Calculation;
  readonly locale: Locale;
  readonly readOnly: boolean;
  /** How a formula is told to whoever reads it. */
  readonly told: Spelling;
  active: BookSheet;
  isDirty = false;
  /** An old workbook from a Macintosh. */
  countsFrom1904 = false;
  /** Names of the sheets that hold a chart and nothing else: office.js does not list them. */
  readonly chartSheets = new Set<string>();
  /** Absent: sheets may be added, named, hidden and deleted. */
  protection?: { readonly password?: string };
  /** Who does what is done now. */
  actor: Actor = "coauthor";
  /** Ranges that panes hold on to; they follow rows and columns. */
  readonly held = new Set<LiveArea>();
  private readonly listeners = new Set<Listener>();
  private readonly owned = new Map<object, readonly LiveArea[]>();
  private turn: Promise<void> = Promise.resolve();
  private ids = 0;

  constructor(start: Snapshot, { locale = "it", readOnly = false, spellsNewer = false }: WorkbookOptions = {}) {
    this.told = spellsNewer ? newerSpelling(start) : (formula) => formula;
    this.locale = locale;
    this.readOnly = readOnly;
    this.engine = theEngine().open(bookData(start));
    this.calculation = new Calculation(this);
    for (const picture of start.sheets) this.sheets.push(this.sheetOf(picture));
    const first = this.sheets.find(({ visibility }) => visibility === "Visible") ?? this.sheets[0];
    if (first === undefined) throw new Error("a workbook has at least one sheet");
    this.active = first;
  }

  private sheetOf({ name, hidden, merges, hiddenRows }: SheetSnapshot): BookSheet {
    const grid = this.engine.getSheetByName(name);
    if (grid === null) throw new Error(`the program has no sheet ${name}`);
    const sheet = this.newSheet(name, grid);
    sheet.visibility = hidden ? "Hidden" : "Visible";
    sheet.merges = merges;
    for (const row of hiddenRows) sheet.facets.sizes.setHidden("rows", row, row, true);
    return sheet;
  }

  newSheet(name: string, grid: BookSheet["grid"]): BookSheet {
    const id = `{${String(++this.ids).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    const sheet: BookSheet = {
      id,
      book: this,
      grid,
      name,
      visibility: "Visible",
      pending: {},
      tabColor: "",
      showGridlines: true,
      showHeadings: true,
      merges: [],
      remarks: [],
      tables: [],
      filtered: new Set(),
      selection: A1,
      facets: facetsOf(() => sheet),
    };
    return sheet;
  }

  /** By name in any capitals, or by id. */
  find(key: unknown): BookSheet | undefined {
    return typeof key === "string"
      ? this.sheets.find(({ id, name }) => id === key || isSameName(name, key))
      : undefined;
  }

  /** Throws where another sheet has the name, be it one that office.js does not list. */
  demandFree(name: string, but?: BookSheet): void {
    const other = this.find(name);
    if (other !== undefined && other !== but) throw itemAlreadyExists();
    if ([...this.chartSheets].some((one) => one.toUpperCase() === name.toUpperCase())) throw itemAlreadyExists();
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: BookEvent): void {
    if (event.kind !== "selected" && event.kind !== "calculated") this.isDirty = true;
    for (const listener of [...this.listeners]) listener(event, this.actor);
  }

  /** Something stands in these cells that was not there before. */
  edited(sheet: BookSheet, area: Merge): void {
    this.calculation.changed();
    this.tell({ kind: "changed", sheetId: sheet.id, area, change: "RangeEdited" });
  }

  /** One after the other; what is done then is done by `actor`. */
  async inTurn<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    const before = this.turn;
    let over = (): void => undefined;
    this.turn = new Promise((resolve) => {
      over = resolve;
    });
    await before;
    this.actor = actor;
    try {
      return await work();
    } finally {
      this.actor = "coauthor";
      over();
    }
  }

  /** What somebody else does, at once: also in the middle of a request. */
  as(actor: Actor, work: () => void): void {
    const before = this.actor;
    this.actor = actor;
    try {
      work();
    } finally {
      this.actor = before;
    }
  }

  /** Of the ranges that are followed only those that this owner, or another one, holds on to. */
  keepOnly(owner: object, areas: readonly LiveArea[]): void {
    this.owned.set(owner, areas);
    this.held.clear();
    for (const kept of this.owned.values()) for (const live of kept) this.held.add(live);
  }

  close(): void {
    this.listeners.clear();
    theEngine().close(this.engine);
  }
}
