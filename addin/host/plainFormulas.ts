/** Formulas of Cabina's as every other program gives them: without the mark that newer versions of Excel add to those from files. */
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { mentions } from "../../shared/workbook/formula/mentionedSheets";
import { withoutIntersection } from "../../shared/workbook/formula/withoutIntersection";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";

/**
 * A workbook whose sheets were made by another program comes back from Excel with `@INDEX(…)` for `INDEX(…)`; taken as it
 * is, every such formula would look typed over. On sheets of Cabina's the mark goes, on the user's own only in formulas that look at
 * these; whatever else people wrote stays as they wrote it.
 */
export function plainFormulas(picture: Snapshot): Snapshot {
  if (!picture.sheets.some(hasMark)) return picture;
  const ledger = readLedger(picture);
  if (ledger?.kind !== "ledger") return picture;
  const ours = new Set([ledger.sheet, ...ledger.sheets.flatMap(({ name }) => name ?? [])]);
  const isOurs = (sheet: string): boolean => ours.has(sheet);
  return {
    sheets: picture.sheets.map((sheet) =>
      hasMark(sheet) ? rewritten(sheet, (formula) => isOurs(sheet.name) || mentions(formula, isOurs)) : sheet,
    ),
  };
}

const hasMark = ({ rows }: SheetSnapshot): boolean =>
  rows.some((row) => row?.some((cell) => cell?.formula?.includes("@") === true));

const rewritten = (sheet: SheetSnapshot, isPlain: (formula: string) => boolean): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => row?.map((cell) => plainCell(cell, isPlain))),
});

function plainCell(cell: SnapshotCell | undefined, isPlain: (formula: string) => boolean): SnapshotCell | undefined {
  const { formula } = cell ?? {};
  if (cell === undefined || formula === undefined || !formula.includes("@") || !isPlain(formula)) return cell;
  return { ...cell, formula: withoutIntersection(formula) };
}
