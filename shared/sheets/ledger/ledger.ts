/** What Cabina remembers in the workbook (registro): which sheets are its own, what columns hold by a person's word, which id each indicator was given. */
import type { ColumnMapping } from "../../recognise/recognition";
import type { FilledCell } from "../fill/filledCells";
import type { SheetKey } from "../sheetDoc";
import type { Journal } from "./journal";

/**
 * The format written by this version; a workbook with a higher one is only read, never written. 2: with pointers to the
 * columns of each sheet.
 */
export const LEDGER_VERSION = 2;

/** The first cell of the ledger: the sheet is found by it, whatever its name. */
export const LEDGER_MARKER = "cabina.ledger";

/** Rows and columns of an owned sheet that the ledger points to: wide enough that a change inside the sheet falls into it. */
export const POINTED = { rows: 1000, columns: 64 };

/** The ledger as found in a workbook. */
export interface Ledger {
  readonly kind: "ledger";
  /** The present name of the sheet that holds it. */
  readonly sheet: string;
  readonly version: number;
  /** The version of Cabina that wrote it. */
  readonly app: string;
  readonly sheets: readonly OwnedSheet[];
  readonly mapping: readonly ColumnMapping[];
  /** Mappings whose column or heading row was deleted: they count no longer. */
  readonly lostMapping: readonly LostMapping[];
  readonly indicators: readonly RememberedIndicator[];
  /** Cells of the user's sheets that hold a formula of ours, because somebody asked to fill them. */
  readonly filled: readonly FilledCell[];
  /** Empty where a version wrote the ledger that remembered none. */
  readonly nodes: readonly RememberedNode[];
  /** Prints of all that was written into visible cells; absent where an earlier version wrote the ledger. */
  readonly written?: ReadonlySet<string>;
  /** What the last generation did; absent where an earlier version wrote the ledger. */
  readonly journal?: Journal;
}

/** A person's word on a column that is there no more. */
export interface LostMapping {
  readonly meaning: ColumnMapping["meaning"];
  readonly year?: number;
  /** Where the column stood when it was written: `Sheet!C`, `'Sheet 1'!C5`. */
  readonly written: string;
}

/** A ledger written by a newer Cabina. */
export interface NewerLedger {
  readonly kind: "newer";
  readonly sheet: string;
  readonly version: number;
}

/** A generated sheet. */
export interface OwnedSheet {
  readonly key: SheetKey;
  readonly year: number;
  /** Its name when it was written. */
  readonly written: string;
  /** Its present name; absent: somebody deleted the sheet. */
  readonly name?: string;
  /** An interrupted generation has begun it: known by its name, since no pointer leads to it yet. */
  readonly halfMade?: true;
  /**
   * Columns were inserted or deleted since, and the ledger does not say where each stands now: nothing on the sheet stands
   * where its place says.
   */
  readonly columnsMoved?: true;
  /** How many columns of the layout were written and pointed to; absent in a ledger of version 1. */
  readonly width?: number;
  /**
   * Where each of our columns stands now, by its place in the layout; `undefined`: somebody deleted it. Absent: every
   * column stands in its place.
   */
  readonly columns?: readonly (number | undefined)[];
  /** By facet, see `facetFingerprints`. */
  readonly fingerprints: Readonly<Record<string, string>>;
}

/** An indicator with the id that its rows carry on the generated sheets. */
export interface RememberedIndicator {
  readonly id: string;
  readonly year: number;
  /** The perspective's title; the empty text for operational indicators. */
  readonly perspective: string;
  /** The key of its programme: its code, unless that was renumbered. */
  readonly programme: string;
  readonly title: string;
  /** The target text that was read. */
  readonly target: string;
  /** The cell of the target when it was read: `Sheet!E5`. */
  readonly at?: string;
  /** It was not in the plan when that was read last. */
  readonly gone?: true;
  /** The refresh that read it so was taken back: our sheets say something else. */
  readonly undone?: true;
}

/** A perspective, objective or programme with the key that the ids of the generated sheets name it by. */
export interface RememberedNode {
  readonly kind: "perspective" | "objective" | "programme";
  /** `P1`, `1.1`, `1.1.1`: the code that it had first. */
  readonly key: string;
  readonly year: number;
  readonly code: string;
  readonly title: string;
  /** Of an objective: the key of its perspective. */
  readonly perspective?: string;
}

/** The present names of the owned sheets of a year, by key; deleted ones are absent. */
export function ownedNames(ledger: Ledger, year: number): Readonly<Record<SheetKey, string>> {
  const names: Record<SheetKey, string> = { ledger: ledger.sheet };
  for (const sheet of ledger.sheets) {
    if (sheet.year === year && sheet.name !== undefined) names[sheet.key] = sheet.name;
  }
  return names;
}
