/** How formulas follow rows and columns, compared with a spreadsheet library that is not ours: excelize. */
import fc from "fast-check";
import { cellName, columnName, quoteSheet } from "../../shared/workbook/address";
import { type RowsOrColumnsChange, shiftReferences } from "../../shared/workbook/formula/shiftReferences";
import { parseArea, rewriteReferences } from "../../shared/workbook/formula/writtenReferences";
import { type ExcelizeFile, excelizeEngine, must } from "../../src/file/write/excelizeEngine";

const SHEETS = ["Piano", "Scheda 1.1", "It's"] as const;
/** Formulas stand below and to the right of everything that they point to. */
const FIRST_ROW = 500;
const COLUMN = 60;

/** Where a cell of the changed sheet stands afterwards. */
function placeAfter(row: number, onChanged: boolean, { kind, count }: RowsOrColumnsChange): string {
  const by = onChanged ? (kind.startsWith("insert") ? count : -count) : 0;
  return cellName(row + (kind.endsWith("Rows") ? by : 0), COLUMN + (kind.endsWith("Columns") ? by : 0));
}

function carryOut(file: ExcelizeFile, { kind, sheet, at, count }: RowsOrColumnsChange): void {
  if (kind === "insertRows") must(file.InsertRows(sheet, at + 1, count));
  else if (kind === "insertColumns") must(file.InsertCols(sheet, columnName(at), count));
  for (let left = count; kind === "deleteRows" && left > 0; left--) must(file.RemoveRow(sheet, at + 1));
  for (let left = count; kind === "deleteColumns" && left > 0; left--) must(file.RemoveCol(sheet, columnName(at)));
}

/** What the library makes of formulas that stand on `own`. */
async function byExcelize(formulas: readonly string[], own: string, change: RowsOrColumnsChange): Promise<string[]> {
  const file = (await excelizeEngine()).NewFile();
  must(file.SetSheetName("Sheet1", SHEETS[0]));
  for (const sheet of SHEETS.slice(1)) must(file.NewSheet(sheet));
  for (const [index, formula] of formulas.entries()) {
    must(file.SetCellFormula(own, cellName(FIRST_ROW + index, COLUMN), formula));
  }
  carryOut(file, change);
  return formulas.map((_, index) => {
    const place = placeAfter(FIRST_ROW + index, own === change.sheet, change);
    return must(file.GetCellFormula(own, place)).formula;
  });
}

const mark = fc.constantFrom("", "$");
const cell = fc
  .tuple(mark, fc.nat(30), mark, fc.nat(40))
  .map(([columnMark, column, rowMark, row]) => `${columnMark}${columnName(column)}${rowMark}${row + 1}`);
const area = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(9), fc.nat(9), mark).map(([row, column, down, right, dollar]) => {
  const corner = (r: number, c: number): string => `${dollar}${columnName(c)}${dollar}${r + 1}`;
  return `${corner(row, column)}:${corner(row + down, column + right)}`;
});
const whole = fc.constantFrom("A:C", "$D:$F", "3:9", "$12:$20");
const reference = fc
  .tuple(fc.constantFrom("", ...SHEETS.map((sheet) => `${quoteSheet(sheet)}!`)), fc.oneof(cell, area, whole))
  .map(([prefix, text]) => prefix + text);
/** No names: at one on the changed sheet the library stops with an error. */
const part = fc.oneof(
  { weight: 4, arbitrary: reference },
  reference.map((text) => `SUM(${text},1)`),
  reference.map((text) => `IF(LOG10(2)>=1.5,"A5 ""e"" Piano!A5",${text})`),
  fc.constantFrom('"Piano!A5"', "1.5", "Tab1[A5]", "TRUE", "-(2+3)%"),
);
const formula = fc
  .tuple(part, fc.array(fc.tuple(fc.constantFrom("+", "-", "*", "/", "&", "=", "<>", ">="), part), { maxLength: 4 }))
  .map(([first, rest]) => first + rest.map((pair) => pair.join("")).join(""));
const change = fc.record<RowsOrColumnsChange>({
  kind: fc.constantFrom("insertRows", "insertColumns", "deleteRows", "deleteColumns"),
  sheet: fc.constantFrom(...SHEETS),
  at: fc.nat(42),
  count: fc.integer({ min: 1, max: 3 }),
});

/** The library moves a reference to what is deleted on to the cell before; so where one begins there, it is no judge. */
function beginsInWhatGoes(text: string, own: string, { kind, sheet, at, count }: RowsOrColumnsChange): boolean {
  if (kind.startsWith("insert")) return false;
  const axis = kind === "deleteRows" ? "row" : "column";
  let begins = false;
  rewriteReferences(text, ({ sheets, prefix, rest }) => {
    const first = (sheets[0] ?? own) === sheet ? parseArea(rest)?.first[axis]?.at : undefined;
    if (first !== undefined && first >= at && first < at + count) begins = true;
    return prefix + rest;
  });
  return begins;
}

describe("formulas follow as in excelize", () => {
  const rounds = fc.sample(fc.tuple(change, fc.array(formula, { minLength: 60, maxLength: 60 })), {
    numRuns: 40,
    seed: 2016,
  });

  it.each(rounds.map(([step, formulas]) => [step.kind, step.sheet, step, formulas] as const))(
    "%s on %s",
    async (_, __, step, formulas) => {
      for (const own of ["Piano", "Scheda 1.1"]) {
        const judged = formulas.filter((text) => !beginsInWhatGoes(text, own, step));
        expect(judged.length).toBeGreaterThan(10);
        const ours = judged.map((text) => shiftReferences(text, own, step));
        expect(ours).toEqual(await byExcelize(judged, own, step));
      }
    },
  );
});

const row = (kind: "insertRows" | "deleteRows", at: number): RowsOrColumnsChange => ({
  kind,
  sheet: "Piano",
  at: at - 1,
  count: 1,
});

/** Where the library departs from Excel, and we do not follow it. A line that fails here: the library has changed. */
const DEPARTURES: readonly (readonly [string, string, RowsOrColumnsChange, string, string])[] = [
  ["a deleted cell is not lost", "Piano!A5", row("deleteRows", 5), "Piano!A4", "Piano!#REF!"],
  ["an area that loses its first row moves up", "Piano!A5:B9", row("deleteRows", 5), "Piano!A4:B8", "Piano!A5:B8"],
  ["an area that is deleted is not lost", "SUM(Piano!5:5)", row("deleteRows", 5), "SUM(Piano!4:4)", "SUM(Piano!#REF!)"],
  ["a sheet is known by its very capitals", "PIANO!A5", row("insertRows", 5), "PIANO!A5", "PIANO!A6"],
  [
    "a sheet named twice is not seen",
    "Piano!A5:Piano!B9",
    row("insertRows", 5),
    "Piano!A5:Piano!B9",
    "Piano!A6:Piano!B10",
  ],
  [
    "a list of constants is taken apart",
    "{1,2}+Piano!A5",
    row("insertRows", 5),
    "ARRAY(ARRAYROW(1,2))+Piano!A6",
    "{1,2}+Piano!A6",
  ],
  [
    "the space between two areas is lost",
    "SUM(Piano!A5:B9 Piano!B7:C8)",
    row("insertRows", 5),
    "SUM(Piano!A6:B10Piano!B8:C9)",
    "SUM(Piano!A6:B10 Piano!B8:C9)",
  ],
  ["another workbook gets quotes", "[1]Piano!A5", row("insertRows", 5), "'[1]Piano'!A5", "[1]Piano!A5"],
  [
    "a whole column named by its rows grows",
    "SUM(Piano!A1:A1048576)",
    row("deleteRows", 5),
    "SUM(Piano!A1:A1048575)",
    "SUM(Piano!A1:A1048576)",
  ],
];

describe("where excelize departs from Excel", () => {
  it.each(DEPARTURES)("%s: %s", async (_, text, step, theirs, ours) => {
    expect(await byExcelize([text], "It's", step)).toEqual([theirs]);
    expect(shiftReferences(text, "It's", step)).toBe(ours);
  });
});
