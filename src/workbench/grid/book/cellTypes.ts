/** What a cell of the spreadsheet program says it holds (`CellValueType` of Univer). */
export const NUMBER = 2;
export const BOOLEAN = 3;
/** A text that the program takes for nothing else. */
export const PLAIN_TEXT = 1;
/** A text for good: as plain `STRING` it would turn into a number when its format is set. */
export const TEXT = 4;
