/** The score that the Cruscotto shows is the core's, or the sheet says that it must be read again. */
import type { Scorecard } from "../../shared/score/scorecard";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import type { CellValue, SheetSnapshot } from "../../shared/workbook/snapshot";
import { readPlan } from "../../src/actions/readPlan";
import { refreshOptions } from "./actions";
import { Failure } from "./failure";
import { pictureOf, type Session, type Standing } from "./session";

const NEAR = 1e-9;

/**
 * `refreshed`: the year whose sheets are just refreshed, so that nothing may be left to read again there. A sheet of ours
 * that nobody knows any more (only begun when it broke off, and a column put into it since) may show errors, no wrong score.
 */
export function scoreIsTheCores(session: Session, now: Standing, refreshed?: number): void {
  const ledger = readLedger(pictureOf(now));
  const known = new Set(ledger?.kind === "ledger" ? ledger.sheets.map(({ name }) => name) : []);
  for (const { ours, sheet } of now.sheets) {
    const year = ours && !sheet.hidden ? yearOfCockpit(sheet) : undefined;
    if (year === undefined) continue;
    const core = coreOf(session, now, year);
    bodyAgrees(sheet, core, year === refreshed && known.has(sheet.name));
    if (core !== undefined) indicatorsAgree(session, sheet, core);
  }
}

/**
 * Where the person copied her plan, the core wants to be told which of the two counts; our sheets go on showing the one
 * that they were built from, so the core is asked for the workbook without the copy.
 */
function coreOf(session: Session, now: Standing, year: number): Scorecard | undefined {
  const read = readPlan(pictureOf(now), refreshOptions(year));
  if (read.ok) return read.value.scorecard;
  if (read.problem.code !== "several-plans") return undefined;
  const originals = { sheets: now.sheets.filter((sheet) => !session.isCopy(sheet)) };
  const again = readPlan(pictureOf(originals), refreshOptions(year));
  return again.ok ? again.value.scorecard : undefined;
}

/** The Cruscotto says its year below its title. */
function yearOfCockpit({ rows }: SheetSnapshot): number | undefined {
  for (const cells of rows.slice(0, 12))
    for (const cell of cells ?? []) {
      const year = typeof cell?.value === "string" ? /^Anno (\d{4}) {2}·/.exec(cell.value)?.[1] : undefined;
      if (year !== undefined) return Number(year);
    }
  return undefined;
}

const textsOf = ({ rows }: SheetSnapshot): string[] =>
  rows.flatMap((cells) => (cells ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));

/** `! da rileggere 2` above or in the total, that the plan has changed, or that formulas are not all there. */
const READ_AGAIN = /da rileggere \d+|^! (piano cambiato|righe di questi fogli tolte|formule sostituite a mano)/;

/** What a refresh mends for sure. */
const STALE = /^! (piano cambiato|righe di questi fogli tolte)/;

const saysReadAgain = (sheet: SheetSnapshot): boolean => textsOf(sheet).some((text) => READ_AGAIN.test(text));

/** The column of a heading of the table, if it is there. */
function columnOf({ rows }: SheetSnapshot, heading: string): number | undefined {
  for (const cells of rows) {
    const column = (cells ?? []).findIndex((cell) => cell?.value === heading && cell.formula === undefined);
    if (column >= 0) return column;
  }
  return undefined;
}

function bodyAgrees(sheet: SheetSnapshot, core: Scorecard | undefined, fresh: boolean): void {
  const column = columnOf(sheet, "% realizz.");
  const row = sheet.rows.findIndex((cells) =>
    cells?.some((cell) => cell?.value === "Totale ente" && cell.formula === undefined),
  );
  const cell = column === undefined ? undefined : sheet.rows[row]?.[column];
  if (fresh && textsOf(sheet).some((text) => STALE.test(text)))
    throw new Failure("it is stale straight after a refresh", textsOf(sheet).find((text) => STALE.test(text)) ?? "");
  if (cell?.formula === undefined || saysReadAgain(sheet)) return;
  const score = core?.nodes.find(({ kind }) => kind === "body")?.score;
  if (!agrees(cell.value, score, fresh))
    throw new Failure(
      fresh ? "the score is another after a refresh" : "the score is another",
      `${sheet.name} shows ${JSON.stringify(cell.value)}, the core says ${core === undefined ? "that no plan can be read" : score}`,
    );
}

/** Where no number is shown nobody is misled; after a refresh there must be one. */
function agrees(shown: CellValue, core: number | undefined, fresh: boolean): boolean {
  if (typeof shown === "number") return core !== undefined && Math.abs(shown - core) <= NEAR;
  return fresh ? core === undefined && shown === "–" : true;
}

/** Each row that shows the title of one indicator shows its achievement too, or asks to be read again. */
function indicatorsAgree(session: Session, sheet: SheetSnapshot, core: Scorecard): void {
  const column = columnOf(sheet, "% realizz.");
  if (column === undefined) return;
  for (const [row, cells] of sheet.rows.entries()) {
    const cell = cells?.[column];
    if (cell?.formula === undefined || typeof cell.value !== "number") continue;
    const title = cells?.find(
      (one) => typeof one?.value === "string" && session.titles.indicatorOf(one.value) !== undefined,
    );
    const scored = core.indicators.filter(({ indicator }) => indicator.title.value === title?.value);
    if (scored.length !== 1) continue;
    const achievement = scored[0]?.achievement ?? null;
    if (achievement === null || Math.abs(achievement - cell.value) > NEAR)
      throw new Failure(
        "an indicator shows another number",
        `${sheet.name}!R${row + 1}, «${String(title?.value)}»: shows ${cell.value}, the core says ${achievement}`,
      );
  }
}
