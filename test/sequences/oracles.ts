/** What must hold whatever people and Cabina do to a workbook; none of it asks Cabina's own code for what it has written. */
import type { CellValue, SheetSnapshot, SnapshotCell } from "../../shared/workbook/snapshot";
import { Failure } from "./failure";
import type { Session, Standing, StandingSheet } from "./session";

interface Found {
  readonly id: string;
  readonly token: CellValue;
  readonly row: number;
  readonly column: number;
}

const tokensOf = (session: Session, { id, sheet }: StandingSheet): Found[] =>
  sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      cell !== undefined && cell.formula === undefined && session.tokens.has(cell.value)
        ? [{ id, token: cell.value, row, column }]
        : [],
    ),
  );

/**
 * Every token that stood on a sheet before stands there still, and those that shared a row share one. `restores`: but for
 * those over which a formula was asked to come back.
 */
export function tokensAreKept(session: Session, before: Standing, after: Standing, restores: boolean): void {
  for (const sheet of before.sheets) {
    const then = tokensOf(session, sheet).filter(({ token }) => !restores || !session.tokens.isOverFormula(token));
    if (then.length === 0) continue;
    const standing = after.sheets.find(({ id }) => id === sheet.id);
    if (standing === undefined) throw new Failure("a sheet with typed cells is gone", sheet.sheet.name);
    const now = tokensOf(session, standing);
    for (const { token, row, column } of then) {
      if (now.filter((one) => one.token === token).length < then.filter((one) => one.token === token).length)
        throw new Failure("a typed cell is lost", `${token} of ${place(sheet, row, column)}`);
    }
    rowsStayTogether(sheet, then, now);
  }
}

/**
 * After a refresh what was typed for an indicator stands on the row that shows its title. Sheets of another year wait for a
 * refresh of their own: until then their rows show the plan's title of the moment, and ask to be read again.
 */
export function tokensAreAtTheirIndicators(session: Session, now: Standing, refreshed: number): void {
  for (const standing of now.sheets) {
    const year = yearOf(standing.sheet);
    if (standing.ours && (year === undefined || year === refreshed))
      inTheirIndicatorsRow(session, standing, tokensOf(session, standing));
  }
}

/** Our sheets say their year above their tables. */
function yearOf({ rows }: SheetSnapshot): number | undefined {
  for (const cells of rows.slice(0, 12))
    for (const cell of cells ?? []) {
      const year = typeof cell?.value === "string" ? /\banno (\d{4})\b/i.exec(cell.value)?.[1] : undefined;
      if (year !== undefined) return Number(year);
    }
  return undefined;
}

const place = ({ sheet }: StandingSheet, row: number, column: number): string =>
  `${sheet.name}!R${row + 1}C${column + 1}`;

function rowsStayTogether(sheet: StandingSheet, then: readonly Found[], now: readonly Found[]): void {
  const once = (list: readonly Found[], token: CellValue) => {
    const all = list.filter((one) => one.token === token);
    return all.length === 1 ? all[0] : undefined;
  };
  for (const one of then) {
    for (const other of then) {
      if (other.row !== one.row || once(then, one.token) === undefined || once(then, other.token) === undefined)
        continue;
      const [a, b] = [once(now, one.token), once(now, other.token)];
      if (a !== undefined && b !== undefined && (a.row !== b.row || one.column < other.column !== a.column < b.column))
        throw new Failure(
          "typed cells of one row are parted",
          `${one.token} and ${other.token} on ${sheet.sheet.name}`,
        );
    }
  }
}

/** What was typed for an indicator stands on no other indicator's row. */
function inTheirIndicatorsRow(session: Session, standing: StandingSheet, now: readonly Found[]): void {
  for (const { token, row, column } of now) {
    const owner = session.tokens.owner(token);
    if (owner === undefined) continue;
    const shown = (standing.sheet.rows[row] ?? []).flatMap((cell) => {
      const indicator = typeof cell?.value === "string" ? session.titles.indicatorOf(cell.value) : undefined;
      return indicator === undefined ? [] : [indicator];
    });
    if (shown.length > 0 && !shown.includes(owner))
      throw new Failure(
        "a typed cell stands at another indicator",
        `${token} of «${session.titles.of(owner)}» at ${place(standing, row, column)}, on the row of «${session.titles.of(shown[0] ?? 0)}»`,
      );
  }
}

/**
 * The person's sheets hold what they held, in the same order, under the same names. `takesBack`: where a formula of hers
 * asks for a sheet of ours that goes, the value stays that it showed.
 */
export function usersSheetsAreUntouched(before: Standing, after: Standing, takesBack: boolean): void {
  const then = before.sheets.filter(({ ours }) => !ours);
  const now = after.sheets.filter(({ ours }) => !ours);
  const names = (sheets: readonly StandingSheet[]): string =>
    JSON.stringify(sheets.map(({ id, sheet }) => [id, sheet.name, sheet.hidden]));
  if (names(then) !== names(now))
    throw new Failure("the person's sheets are not the same", `${names(then)} → ${names(now)}`);
  for (const [index, { sheet }] of then.entries()) {
    const other = now[index]?.sheet;
    if (other !== undefined) sameContent(sheet, other, takesBack);
  }
}

function sameContent(then: SheetSnapshot, now: SheetSnapshot, takesBack: boolean): void {
  for (let row = 0; row < Math.max(then.rows.length, now.rows.length); row++) {
    const [one = [], other = []] = [then.rows[row], now.rows[row]];
    for (let column = 0; column < Math.max(one.length, other.length); column++) {
      if (takesBack && isValueOf(one[column], other[column])) continue;
      if (contentOf(one[column]) !== contentOf(other[column]) && !isFilling(then, row, column))
        throw new Failure(
          "a sheet of the person's is written",
          `${then.name}!R${row + 1}C${column + 1}: ${JSON.stringify(one[column])} → ${JSON.stringify(other[column])}`,
        );
    }
  }
}

const isValueOf = (then: SnapshotCell | undefined, now: SnapshotCell | undefined): boolean =>
  contentOf(then) === ELSEWHERE &&
  now?.formula === undefined &&
  JSON.stringify(shown(then)) === JSON.stringify(shown(now));

/** An empty text is an empty cell. */
const shown = (cell: SnapshotCell | undefined): CellValue => (cell?.value === "" ? null : (cell?.value ?? null));

/** A cell below *% Realizzazione* of a programme sheet that was empty, or held what Cabina had filled in. */
function isFilling({ rows }: SheetSnapshot, row: number, column: number): boolean {
  const isBelow = rows.slice(0, row).some((cells) => /^% \s*Realizzazione$/.test(String(cells?.[column]?.value)));
  const cell = rows[row]?.[column];
  return isBelow && (cell === undefined || contentOf(cell) === ELSEWHERE);
}

const ELSEWHERE = "formula elsewhere";

/** Formulas that look at other sheets follow those; what formulas show is calculated. */
function contentOf(cell: SnapshotCell | undefined): string {
  if (cell?.formula === undefined) return JSON.stringify([cell?.value ?? null, cell?.format ?? null]);
  return /[!#]/.test(cell.formula) ? ELSEWHERE : cell.formula;
}
