/** One edit, made with the commands of the spreadsheet program. */
import type { ICellData } from "@univerjs/core";
import type { Edit } from "../../../../shared/workbook/edit";
import { freezeData, GRID } from "../book/bookData";
import { columnPixels, DIGIT, rowPixels, STANDARD_HEIGHT, STANDARD_WIDTH } from "../book/sizes";
import { idsOf, type Program, type Sheet } from "../program";
import { restyleCells, styleCells, typeFormulas, writeCells } from "./makeCells";
import { setConditionals, setLinks, setValidations } from "./makeFacets";
import { ensureRoom, hideRows, setColumns, setMerges, setRowHeights } from "./makeLayout";

export function makeEdit(program: Program, edit: Edit): void {
  if (edit.kind === "addSheet") {
    addSheet(program, edit);
    return;
  }
  const sheet = program.book.getSheetByName(edit.sheet);
  if (sheet === null) throw new Error(`no sheet ${edit.sheet}`);
  changeSheet(program, sheet, edit);
}

type SheetEdit = Exclude<Edit, { kind: "addSheet" }>;

/** The program calculates by itself, and shows neither charts nor pages: the list of edits keeps those for the file. */
function changeSheet(program: Program, sheet: Sheet, edit: SheetEdit): void {
  switch (edit.kind) {
    case "writeCells":
      writeCells(program, sheet, edit.cells);
      break;
    case "styleCells":
      styleCells(program, sheet, edit.areas);
      break;
    case "typeFormulas":
      typeFormulas(program, sheet, edit.cells);
      break;
    case "restyleCells":
      restyleCells(program, sheet, edit.areas);
      break;
    case "setRowHeights":
      setRowHeights(program, sheet, edit);
      break;
    case "setColumns":
      setColumns(program, sheet, edit);
      break;
    case "setRows":
      hideRows(program, sheet, edit.rows);
      break;
    case "setMerges":
      setMerges(program, sheet, edit.merges);
      break;
    case "setValidations":
      setValidations(program, sheet, edit);
      break;
    case "setConditionals":
      setConditionals(program, sheet, edit);
      break;
    case "setLinks":
      setLinks(program, sheet, edit);
      break;
    case "setFreeze":
      program.run("sheet.mutation.set-frozen", {
        ...idsOf(sheet),
        ...freezeData(edit.freeze.rows, edit.freeze.columns),
      });
      break;
    default:
      changeStructure(program, sheet, edit);
  }
}

function changeStructure(program: Program, sheet: Sheet, edit: SheetEdit): void {
  switch (edit.kind) {
    case "insertRows":
      insertRows(program, sheet, edit.at, edit.count);
      break;
    case "insertColumns":
      insertColumns(program, sheet, edit.at, edit.count);
      break;
    case "deleteRows":
      deleteRows(program, sheet, edit.at, edit.count);
      break;
    case "deleteColumns":
      deleteColumns(program, sheet, edit.at, edit.count);
      break;
    case "renameSheet":
      program.run("sheet.command.set-worksheet-name", { ...idsOf(sheet), name: edit.to });
      break;
    case "removeSheet":
      removeSheet(program, sheet);
      break;
    case "activate":
      if (!sheet.isSheetHidden()) program.book.setActiveSheet(sheet);
      break;
    default:
  }
}

let added = 0;

/** The program wants every field of a new sheet said. */
const NEW_SHEET = {
  ...GRID,
  freeze: freezeData(0, 0),
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  defaultColumnWidth: columnPixels(STANDARD_WIDTH, DIGIT),
  defaultRowHeight: rowPixels(STANDARD_HEIGHT),
  rowHeader: { width: 46, hidden: 0 },
  columnHeader: { height: 20, hidden: 0 },
  showGridlines: 1,
  rightToLeft: 0,
};

function addSheet(
  { book, run }: Program,
  { sheet: name, hidden, tabColour }: Extract<Edit, { kind: "addSheet" }>,
): void {
  const cellData: Record<number, Record<number, ICellData>> = {};
  run("sheet.mutation.insert-sheet", {
    unitId: book.getId(),
    index: book.getSheets().length,
    sheet: {
      id: `${book.getId()}-added${++added}`,
      name,
      hidden: hidden ? 1 : 0,
      tabColor: tabColour ?? "",
      ...NEW_SHEET,
      cellData,
      mergeData: [],
      rowData: {},
      columnData: {},
    },
  });
}

/** Empty and without looks, as an edit asks; a person's own rows take the looks of the row above. Below its last row the program only grows. */
function insertRows(program: Program, sheet: Sheet, at: number, count: number): void {
  if (at >= sheet.getMaxRows()) {
    ensureRoom(program, sheet, at + count - 1, 0);
    return;
  }
  program.run("sheet.command.insert-row-by-range", {
    ...idsOf(sheet),
    direction: UP,
    range: { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 },
  });
}

function insertColumns(program: Program, sheet: Sheet, at: number, count: number): void {
  if (at >= sheet.getMaxColumns()) {
    ensureRoom(program, sheet, 0, at + count - 1);
    return;
  }
  program.run("sheet.command.insert-col-by-range", {
    ...idsOf(sheet),
    direction: LEFT,
    range: { startRow: 0, endRow: sheet.getMaxRows() - 1, startColumn: at, endColumn: at + count - 1 },
  });
}

/** `Direction` of Univer. */
const UP = 0;
const LEFT = 3;

/** A sheet never runs out of rows. */
function deleteRows(program: Program, sheet: Sheet, at: number, count: number): void {
  ensureRoom(program, sheet, at + count, 0);
  onItsSheet(program, sheet, () => sheet.deleteRows(at, count));
}

function deleteColumns(program: Program, sheet: Sheet, at: number, count: number): void {
  ensureRoom(program, sheet, 0, at + count);
  onItsSheet(program, sheet, () => sheet.deleteColumns(at, count));
}

/** The program lets formulas follow what is deleted on the sheet that is open, whichever sheet it is told: so this one is, meanwhile. */
function onItsSheet({ book }: Program, sheet: Sheet, change: () => void): void {
  const model = book.getWorkbook();
  const open = model.getActiveSheet();
  model.setActiveSheet(sheet.getSheet());
  change();
  if (open !== null) model.setActiveSheet(open);
}

/** The program's answer is that of what it does besides, such as turning to another sheet: what counts is that the sheet is gone. */
function removeSheet({ book }: Program, sheet: Sheet): void {
  book.deleteSheet(sheet);
  if (book.getSheets().some((other) => other.getSheetId() === sheet.getSheetId()))
    throw new Error(`the program does not delete ${sheet.getSheetName()}`);
}
