/** One worksheet's cells, merges and hidden rows, read from its XML: values exactly as stored. */
import { columnNumber } from "../../../shared/workbook/address";
import type { CellValue, Merge, SheetSnapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import { refuse } from "../fileProblem";
import { withoutMarks } from "../futureFunctions";
import { decodeCellText } from "../xml/cellText";
import { attributeOf, isTrue, scanXml } from "../xml/scanXml";
import { moveFormula } from "./sharedFormulas";

/** What cells point to in other parts. */
export interface CellSources {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly (string | undefined)[];
}

/** Beyond this many filled cells only the head of a sheet is kept, unless `whole` is asked for. */
export const HEAD = { cells: 200_000, rows: 300, columns: 60 } as const;

/** The grid of every spreadsheet program: an address beyond it means a damaged file. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

export type SheetContent = Omit<SheetSnapshot, "name" | "hidden">;

/** `A1` or `$A$1:C9` as a rectangle, rows and columns from 0; `undefined` for anything else. */
function parseArea(reference: string): Merge | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(reference);
  if (match === null) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) };
}

/** Throws `UnreadableFile` when the XML is damaged. */
export function readSheet(xml: string, part: string, sources: CellSources, whole: boolean): SheetContent {
  const reader = new SheetReader(sources, whole, part);
  scanXml(xml, part, reader);
  return reader.content();
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: string | undefined;
  value: string;
  formula: string;
  formulaAttributes: string | undefined;
}

/** Keeps what the scan has met so far. */
class SheetReader {
  private rows: (SnapshotCell | undefined)[][] = [];
  private readonly merges: Merge[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly masters = new Map<string, { formula: string; row: number; column: number }>();
  private row = -1;
  private column = -1;
  private cell: OpenCell | undefined;
  private into: "value" | "formula" | undefined;
  private phonetic = 0;
  private count = 0;
  private headOnly = false;

  constructor(
    private readonly sources: CellSources,
    private readonly whole: boolean,
    private readonly part: string,
  ) {}

  content(): SheetContent {
    return {
      rows: Array.from(this.rows),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      depth: this.headOnly ? "head" : "all",
    };
  }

  open(name: string, attributes: string): void {
    if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "v") this.into = "value";
    else if (name === "t") this.into = this.phonetic === 0 ? "value" : undefined;
    else if (name === "f" && this.cell !== undefined) {
      this.into = "formula";
      this.cell.formulaAttributes = attributes;
    } else if (name === "rPh") this.phonetic++;
    else if (name === "mergeCell") {
      const area = parseArea(attributeOf(attributes, "ref") ?? "");
      if (area !== undefined) this.merges.push(area);
    }
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "rPh") this.phonetic--;
    else if (name === "v" || name === "t" || name === "f") this.into = undefined;
  }

  text(text: string): void {
    if (this.into !== undefined && this.cell !== undefined) this.cell[this.into] += text;
  }

  private openRow(attributes: string): void {
    const number = attributeOf(attributes, "r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < ROWS)) refuse("damaged", this.part);
    if (isTrue(attributeOf(attributes, "hidden"))) this.hiddenRows.push(this.row);
  }

  private openCell(attributes: string): void {
    const reference = attributeOf(attributes, "r");
    const letters = reference === undefined ? undefined : /^[A-Za-z]+/.exec(reference)?.[0];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    if (this.row < 0 || this.column >= COLUMNS) refuse("damaged", this.part);
    const style = attributeOf(attributes, "s");
    this.cell = {
      row: this.row,
      column: this.column,
      type: attributeOf(attributes, "t") ?? "n",
      format: this.formatOf(style === undefined ? 0 : Number(style)),
      value: "",
      formula: "",
      formulaAttributes: undefined,
    };
  }

  /** A style that the workbook does not have would turn a day into a plain number: the file is damaged. */
  private formatOf(style: number): string | undefined {
    const { formats } = this.sources;
    if (formats.length > 0 && !(style < formats.length)) refuse("damaged", this.part);
    return formats[style];
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (cell === undefined) return;
    const formula = cell.formulaAttributes === undefined ? undefined : this.formulaOf(cell, cell.formulaAttributes);
    const value = typedValue(cell, this.sources.sharedStrings, formula !== undefined);
    if (value === null && formula === undefined) return;
    this.count++;
    if (!this.whole && this.count > HEAD.cells) this.keepHead();
    if (this.headOnly && (cell.row >= HEAD.rows || cell.column >= HEAD.columns)) return;
    let row = this.rows[cell.row];
    if (row === undefined) {
      row = [];
      this.rows[cell.row] = row;
    }
    while (row.length < cell.column) row.push(undefined);
    row[cell.column] = {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(cell.format === undefined ? {} : { format: cell.format }),
    };
  }

  private formulaOf(cell: OpenCell, attributes: string): string {
    const written = withoutMarks(decodeCellText(cell.formula));
    const kind = attributeOf(attributes, "t");
    if (kind === "dataTable") {
      return `TABLE(${attributeOf(attributes, "r1") ?? ""},${attributeOf(attributes, "r2") ?? ""})`;
    }
    if (kind !== "shared") return written;
    const index = attributeOf(attributes, "si") ?? "";
    if (written !== "") {
      this.masters.set(index, { formula: written, row: cell.row, column: cell.column });
      return written;
    }
    const master = this.masters.get(index);
    return master === undefined ? "" : moveFormula(master.formula, cell.row - master.row, cell.column - master.column);
  }

  private keepHead(): void {
    if (this.headOnly) return;
    this.headOnly = true;
    this.rows = this.rows.slice(0, HEAD.rows).map((row) => row?.slice(0, HEAD.columns));
  }
}

function typedValue(cell: OpenCell, sharedStrings: readonly string[], hasFormula: boolean): CellValue {
  const { type, value } = cell;
  const empty = hasFormula ? "" : null;
  switch (type) {
    case "s":
      return value.trim() === ""
        ? empty
        : (sharedStrings[Number(value)] ?? refuse("damaged", "sharedStrings")) || empty;
    case "str":
    case "inlineStr":
      return decodeCellText(value) || empty;
    case "b":
      return value.trim() === "" ? null : isTrue(value.trim());
    case "e":
      return { error: value };
    case "d":
      return serialOfMoment(value);
    default:
      return hasFormula && value.trim() === "" ? NEVER_CALCULATED : numberOf(value);
  }
}

/** A formula whose result nobody stored (written by a program that does not calculate): not empty, and not a number either. */
const NEVER_CALCULATED: CellValue = { error: "#CALC!" };

function numberOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : { error: "#NUM!" };
}

/** `2016-12-31T12:00:00` as a serial number. */
function serialOfMoment(text: string): CellValue {
  const moment = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, "")}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(moment) ? { error: "#VALUE!" } : moment / 86_400_000 + 25_569;
}
