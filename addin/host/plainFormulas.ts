/** Formulas of Cabina's as Cabina spells them: newer versions of Excel mark those from files with `@` and quote fewer names of sheets. */
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { quoteSheet } from "../../shared/workbook/address";
import { mentions } from "../../shared/workbook/formula/mentionedSheets";
import { withoutIntersection } from "../../shared/workbook/formula/withoutIntersection";
import { rewriteReferences } from "../../shared/workbook/formula/writtenReferences";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";

/** The sheets of ours, the ledger with them, as they are called in this picture; empty where Cabina has not written. */
export function ownSheetNames(picture: Snapshot): ReadonlySet<string> {
  const ledger = readLedger(picture);
  if (ledger?.kind !== "ledger") return new Set();
  return new Set([ledger.sheet, ...ledger.sheets.flatMap(({ name }) => name ?? [])]);
}

/**
 * A workbook whose sheets were made by another program comes back from Excel with `@INDEX(…)` for `INDEX(…)`, and always
 * with `Attività!A1` for `'Attività'!A1`; taken as it is, every such formula would look typed over. On the sheets of `ours` they are spelt as Cabina
 * does, on others only formulas that look at these; whatever else people wrote stays as they wrote it. So does a formula
 * that asks for the cell of its own row, `@A1:A9`, wherever it stands: Cabina writes none, and without the sign it would spill.
 */
export function plainFormulas(picture: Snapshot, ours: ReadonlySet<string>): Snapshot {
  if (ours.size === 0) return picture;
  const isOurs = (sheet: string): boolean => ours.has(sheet);
  return { sheets: picture.sheets.map((sheet) => (sheet.rows.length === 0 ? sheet : respelt(sheet, isOurs))) };
}

function respelt(sheet: SheetSnapshot, isOurs: (name: string) => boolean): SheetSnapshot {
  const own = isOurs(sheet.name);
  const respell = (cell: SnapshotCell | undefined): SnapshotCell | undefined => {
    const { formula } = cell ?? {};
    if (cell === undefined || formula === undefined || !(own || mentions(formula, isOurs))) return cell;
    if (asksOwnRow(formula)) return cell;
    const plain = quoted(withoutIntersection(formula));
    return plain === formula ? cell : { ...cell, formula: plain };
  };
  return { ...sheet, rows: sheet.rows.map((row) => row?.map(respell)) };
}

/** Whether a formula holds an `@` that stands before anything but a function. */
function asksOwnRow(formula: string): boolean {
  if (!formula.includes("@")) return false;
  const rest = formula.replace(CALLED, "$1");
  return withoutIntersection(rest) !== rest;
}

const CALLED = /@(_?[\p{L}_][\p{L}\p{N}_.]*\()/gu;

/** A name that stands without quotes before `!`. */
const BARE = /(?:^|[^'\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

const isQuotedByUs = ([, name = ""]: RegExpMatchArray): boolean => quoteSheet(name) !== name;

const quoted = (formula: string): string =>
  formula.includes("!") && [...formula.matchAll(BARE)].some(isQuotedByUs)
    ? rewriteReferences(formula, ({ sheets, external, prefix, rest }) =>
        external || sheets.length !== 1 ? prefix + rest : `${quoteSheet(sheets[0] ?? "")}!${rest}`,
      )
    : formula;
