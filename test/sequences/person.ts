/** What a person does in the spreadsheet program: every change is made by the program's own commands. */

import { PROGRAMME } from "../../shared/sheets/places";
import type { CellValue, SheetSnapshot, SnapshotCell } from "../../shared/workbook/snapshot";
import { readPlan } from "../../src/actions/readPlan";
import { valueData } from "../engine/bookData";
import { EMPTY, isColumnVisible, setCells } from "../engine/makeEdit";
import { readSheet } from "../engine/readBook";
import { type Sheet, theEngine } from "../engine/univer";
import { refreshOptions } from "./actions";
import type { Step } from "./operations";
import type { Session } from "./session";
import { PLAN_COLUMNS } from "./smallBook";

type Of<K extends Step["kind"]> = Step extends infer S
  ? S extends { readonly kind: infer Kind }
    ? K extends Kind
      ? S
      : never
    : never
  : never;
type Does<K extends Step["kind"]> = (session: Session, step: Of<K>) => void;
type PersonKind = Exclude<
  Step["kind"],
  "refresh" | "refreshRaced" | "refreshBroken" | "changeYear" | "fill" | "restore" | "remove" | "undo"
>;

/** Types a value; an empty one empties the cell. */
export function typeInto(sheet: Sheet, row: number, column: number, value: CellValue): void {
  setCells(sheet, { [row]: { [column]: { ...EMPTY, ...valueData(value) } } });
}

const visible = ({ host }: Session): Sheet[] => host.book.getSheets().filter((sheet) => !sheet.isSheetHidden());
const users = (session: Session): Sheet[] => visible(session).filter((sheet) => !session.isOurs(sheet));
const ours = (session: Session): Sheet[] => visible(session).filter((sheet) => session.isOurs(sheet));
const choose = <T>(list: readonly T[], index: number): T | undefined =>
  list.length === 0 ? undefined : list[index % list.length];
const picture = ({ host }: Session, sheet: Sheet): SheetSnapshot => readSheet(host.book, sheet);

/** The first column from this one on that is not hidden. */
function visibleColumn(sheet: Sheet, column: number): number {
  let at = column;
  while (!isColumnVisible(sheet, at)) at++;
  return at;
}

export const PERSON: { readonly [K in PersonKind]: Does<K> } = {
  typeUser: (session, step) => {
    const sheet = choose(users(session), step.sheet);
    if (sheet !== undefined) typeToken(session, sheet, step.row % 25, step.column);
  },
  typeFree: (session, step) => {
    const sheet = choose(ours(session), step.sheet);
    if (sheet !== undefined) typeToken(session, sheet, step.row, visibleColumn(sheet, step.column));
  },
  typeResult: (session, { indicator, clears }) => {
    const at = session.places.find(indicator, "Risultato 2016");
    if (at !== undefined) typeInto(at.sheet, at.row, at.column, clears ? null : session.tokens.number());
  },
  typeHome: (session, step) => {
    const at = homeCell(session, step);
    if (at === undefined) return;
    const value = at.takes === "text" ? session.tokens.text() : session.tokens.number(at.takes === "share");
    typeInto(at.sheet, at.row, at.column, value);
    session.tokens.belongsTo(value, at.key);
  },
  clear: (session, step) => {
    const sheet = choose(visible(session), step.sheet);
    if (sheet === undefined) return;
    const filled = cellsOf(picture(session, sheet)).filter(([, column]) => isColumnVisible(sheet, column));
    const at = choose(filled, step.row * 15 + step.column);
    if (at !== undefined) typeInto(sheet, at[0], at[1], null);
  },
  pasteOver: (session, step) => {
    const sheet = choose(ours(session), step.sheet);
    if (sheet === undefined) return;
    const formulas = cellsOf(picture(session, sheet)).filter(
      ([, column, { formula }]) => formula !== undefined && isColumnVisible(sheet, column),
    );
    const at = choose(formulas, step.cell * 7);
    if (at === undefined) return;
    const token = step.isNumber ? session.tokens.number() : session.tokens.text();
    typeInto(sheet, at[0], at[1], token);
    session.tokens.overFormula(token);
  },
  sortRows: (session, { programme }) => {
    const rows = session.places.indicatorRows(programme);
    if (rows === undefined || rows.last <= rows.first) return;
    const { sheet, first, last } = rows;
    const titles = picture(session, sheet)
      .rows.slice(first, last + 1)
      .map((cells) => String(cells?.[0]?.value ?? ""));
    const order = titles.map((title, index) => ({ title, index })).sort((a, b) => (a.title < b.title ? 1 : -1));
    theEngine().run("sheet.mutation.reorder-range", {
      ...idsOf(sheet),
      range: { startRow: first, endRow: last, startColumn: 0, endColumn: 12 },
      order: Object.fromEntries(order.map(({ index }, place) => [first + place, first + index])),
    });
  },
  addIndicator: (session, { after }) => {
    const at = session.places.find(after);
    if (at === undefined) return;
    theEngine().focus(session.host.book, at.sheet);
    at.sheet.insertRowsBefore(at.row + 1, 1);
    const title = `Indicatore nuovo ${session.titles.add()}`;
    session.titles.named(title);
    const { weight, target, next, title: first } = PLAN_COLUMNS;
    const values: readonly [number, CellValue][] = [
      [first, title],
      [weight, 0.05],
      [target, "almeno 40"],
      [next, "almeno 50"],
    ];
    for (const [column, value] of values) typeInto(at.sheet, at.row + 1, at.column + column, value);
  },
  removeIndicator: (session, { indicator }) => {
    const at = session.places.find(indicator);
    if (at === undefined) return;
    theEngine().focus(session.host.book, at.sheet);
    at.sheet.deleteRows(at.row, 1);
  },
  insertRows: (session, step) => rowsOf(session, step, (sheet, at) => sheet.insertRowsBefore(at, step.count)),
  deleteRows: (session, step) => rowsOf(session, step, (sheet, at) => sheet.deleteRows(at, step.count)),
  insertColumns: (session, step) => columnsOf(session, step, (sheet, at) => sheet.insertColumnsBefore(at, step.count)),
  deleteColumns: (session, step) => columnsOf(session, step, (sheet, at) => sheet.deleteColumns(at, 1)),
  renameSheet: (session, step) => {
    const sheet = choose(visible(session), step.sheet);
    if (sheet !== undefined) sheet.setName(`Foglio '${session.tokens.next()}'`);
  },
  copySheet: (session, step) => {
    const sheet = choose(visible(session), step.sheet);
    if (sheet === undefined) return;
    const copy = session.host.book.duplicateSheet(sheet);
    if (!session.isOurs(sheet)) session.copied(copy);
  },
  deleteSheet: (session, step) => {
    const all = visible(session);
    const sheet = choose(all, step.sheet);
    if (sheet !== undefined && all.length > 1) session.host.book.deleteSheet(sheet);
  },
  moveSheet: (session, step) => {
    const sheet = choose(visible(session), step.sheet);
    if (sheet !== undefined) session.host.book.moveSheet(sheet, step.to % session.host.book.getSheets().length);
  },
  editTitle: (session, { indicator, isNear }) => {
    const at = session.places.find(indicator);
    if (at === undefined) return;
    const now = session.titles.of(indicator);
    const title = isNear ? `${now} (*)` : `Tutt'altra cosa ${session.tokens.next()}`;
    typeInto(at.sheet, at.row, at.column, title);
    session.titles.renamed(indicator, title);
  },
  editCode: (session, { programme }) => {
    const at = session.places.programme(programme);
    if (at === undefined) return;
    const title = String(picture(session, at.sheet).rows[at.row]?.[at.column]?.value ?? "");
    typeInto(at.sheet, at.row, at.column, title.replace(/^(\d\.\d\.)\d+/, `$1${5 + (session.tokens.next() % 4)}`));
  },
  editTarget: (session, { indicator, to }) => {
    const at = session.places.find(indicator, "Target 2016");
    if (at !== undefined) typeInto(at.sheet, at.row, at.column, TARGETS[to % TARGETS.length] ?? null);
  },
  editWeight: (session, { indicator, to }) => {
    const at = session.places.find(indicator, "Peso");
    if (at !== undefined) typeInto(at.sheet, at.row, at.column, WEIGHTS[to % WEIGHTS.length] ?? null);
  },
};

const TARGETS: readonly CellValue[] = [
  "almeno 10",
  30,
  "<= 15",
  ">= 75%",
  "entro il 30/06/2016",
  "sì",
  "da definire",
  null,
];
const WEIGHTS: readonly CellValue[] = [0.05, 0.15, 0.1, 0.3, null, 0];

const idsOf = (sheet: Sheet) => ({ unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() });

function cellsOf({ rows }: SheetSnapshot): (readonly [row: number, column: number, cell: SnapshotCell])[] {
  return rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => (cell === undefined ? [] : [[row, column, cell] as const])),
  );
}

/** A text that stands nowhere else, in the cell or in the next empty one to its right. */
export function typeToken(session: Session, sheet: Sheet, row: number, column: number): void {
  const cells = picture(session, sheet).rows[row];
  let at = column;
  while (cells?.[at] !== undefined || !isColumnVisible(sheet, at)) at++;
  typeInto(sheet, row, at, session.tokens.text());
}

const rowsOf = (
  session: Session,
  { sheet, at }: Of<"insertRows" | "deleteRows">,
  change: (sheet: Sheet, at: number) => void,
): void => {
  const chosen = choose(visible(session), sheet);
  if (chosen === undefined) return;
  theEngine().focus(session.host.book, chosen);
  change(chosen, at % (picture(session, chosen).rows.length + 2));
};

const columnsOf = (
  session: Session,
  { sheet, at }: Of<"insertColumns" | "deleteColumns">,
  change: (sheet: Sheet, at: number) => void,
): void => {
  const chosen = choose(visible(session), sheet);
  if (chosen === undefined) return;
  theEngine().focus(session.host.book, chosen);
  change(chosen, visibleColumn(chosen, at));
};

/** A home cell of an indicator, with what may be typed there; none while its sheet is not there. */
function homeCell(session: Session, { indicator, cell }: Of<"typeHome">) {
  const title = session.titles.of(indicator);
  const read = readPlan(session.host.standing(), refreshOptions());
  const found = read.ok
    ? read.value.scorecard.indicators.find((one) => one.indicator.title.value === title)?.indicator.typed
    : undefined;
  if (found === undefined) return undefined;
  const [april, august, december] = found.checkpoints;
  const places = [
    { at: april.at, takes: "number" },
    { at: august.at, takes: "number" },
    { at: december.at, takes: "number" },
    { at: found.overrideAt?.waivedReason, takes: "text" },
    december.at.left === PROGRAMME.december
      ? { at: { ...december.at, left: PROGRAMME.note }, takes: "text" }
      : { at: december.at, takes: "number" },
    { at: found.overrideAt?.judged, takes: "share" },
  ] as const;
  const chosen = places[cell % places.length];
  const sheet = chosen?.at === undefined ? null : session.host.book.getSheetByName(chosen.at.sheet);
  if (chosen?.at === undefined || sheet === null) return undefined;
  return { sheet, row: chosen.at.top, column: chosen.at.left, takes: chosen.takes, key: session.titles.key(indicator) };
}
