/** What the workbench's grid does not show of a file, and why a save fails. */
import type { NotShown, NotShownText, WorkbenchText } from "../it/workbench";

const where = ({ sheet }: NotShown): string => (sheet === undefined ? "" : ` in “${sheet}”`);
const which = ({ names }: NotShown): string =>
  names === undefined || names.length === 0 ? "" : ` (${names.map((name) => `“${name}”`).join(", ")})`;
/** The cells that are named, and that there are more. */
const cells = ({ names = [], count }: NotShown): string => `${names.join("; ")}${count > names.length ? "; …" : ""}`;
const some =
  (one: string, many: string) =>
  (it: NotShown): string =>
    `${it.count === 1 ? one : `${it.count} ${many}`}${where(it)}${which(it)}`;

/** For each thing: what it is and where it stands, without a full stop. */
export const notShownEn: NotShownText = {
  charts: some("A chart", "charts"),
  chartSheet: ({ sheet }) => `The chart sheet “${sheet ?? ""}”`,
  pivots: some("A pivot table", "pivot tables"),
  pictures: some("A picture", "pictures"),
  shapes: some("A shape", "shapes"),
  controls: some("A control", "controls"),
  slicers: some("A slicer", "slicers"),
  sparklines: some("A sparkline", "sparklines"),
  tables: (it) =>
    `${it.count === 1 ? "The style of a table" : `The style of ${it.count} tables`}${where(it)}${which(it)}`,
  filters: (it) => `The filter${where(it)}`,
  outline: (it) => `The groups of rows or columns${where(it)}`,
  embedded: some("An embedded object", "embedded objects"),
  backgroundPicture: (it) => `The background picture${where(it)}`,
  protected: (it) => `The protection${where(it)}`,
  threadedComments: (it) => `The replies to comments${where(it)} (they read as notes)`,
  notCalculated: (it) =>
    `${it.count === 1 ? "A formula that the grid cannot calculate" : `${it.count} formulas that the grid cannot calculate`}${where(it)} (${cells(it)}): ${it.count === 1 ? "it shows the result that the file holds and does" : "they show the results that the file holds and do"} not follow changes made here`,
  recalculated: (it) =>
    `${it.count === 1 ? "A result calculated anew" : `${it.count} results calculated anew`}${where(it)}, because the file asked for it (${cells(it)})`,
  uncalculated: () =>
    "The calculation did not end in time: the results that are shown may be those that the file holds",
  arrayFormulas: some("An array formula", "array formulas"),
  dataTables: some("A what-if data table", "what-if data tables"),
  richText: some("A text with several fonts or colours in a cell", "texts with several fonts or colours in a cell"),
  printSetup: (it) => (it.count === 1 ? "The print set-up of a sheet" : `The print set-up of ${it.count} sheets`),
  macros: () => "The macros (they are not run here)",
  connections: () => "The connections to outside data (they are not refreshed here)",
  externalLinks: some("A link to another workbook", "links to other workbooks"),
  customViews: some("A custom view", "custom views"),
  signature: () => "The digital signature, which no longer holds after a change",
};

export const workbenchEn: WorkbenchText = {
  notShown: "Not shown here, but kept in the file that is saved:",
  nothingOpen: "No workbook is open: open one, then save.",
  notAsOpened: (cell) =>
    `The file was not saved: ${cell} is not as the grid expects it. Copy what you typed elsewhere, open the file again and redo it.`,
  saveFailed: (reason) =>
    `The file was not saved (${reason}). What you typed is still here: try again; if that fails, copy it into another workbook.`,
};
