/** What the ledger must say after a generation: the sheets just laid out, and what it knew of other years and lost rows. */
import type { Plan } from "../../plan/plan";
import { joinMappings } from "../../recognise/mapping";
import type { ColumnMapping } from "../../recognise/recognition";
import type { FilledCell } from "../fill/filledCells";
import { writtenPrints } from "../placement/writtenPrints";
import type { SheetDoc } from "../sheetDoc";
import { facetFingerprints } from "./facets";
import type { LedgerContent } from "./layOutLedger";
import type { Ledger, OwnedSheet, RememberedIndicator, RememberedNode } from "./ledger";
import { rememberIndicators } from "./rememberIndicators";
import { rememberNodes } from "./rememberNodes";

/** The version that writes; a test compares it with the package's. */
export const APP_VERSION = "0.1.0";

/** `mapping`: what a person has just said of columns; what was remembered of the same columns gives way. `filled`: what is filled now. */
export function ledgerOf(
  plan: Plan,
  sheets: readonly SheetDoc[],
  before: Ledger | undefined,
  mapping: readonly ColumnMapping[] = [],
  filled: readonly FilledCell[] = [],
): LedgerContent {
  const { year } = plan;
  const made = sheets.map((doc): OwnedSheet => {
    const { key, name } = doc;
    return { key, year, written: name, name, width: widthOf(doc), fingerprints: facetFingerprints(doc) };
  });
  const keys = new Set(made.map(({ key }) => key));
  const isMade = (sheet: OwnedSheet): boolean => sheet.year === year && keys.has(sheet.key);
  const indicators = rememberIndicators(plan);
  const present = new Set(indicators.map(({ id }) => id));
  const lost = (before?.indicators ?? [])
    .filter((known: RememberedIndicator) => !present.has(known.id))
    .map((known): RememberedIndicator => (known.year === year ? { ...known, gone: true } : known));
  const nodes = rememberNodes(plan);
  const named = new Set(nodes.map(nameOf));
  const written = writtenPrints(sheets);
  return {
    app: APP_VERSION,
    written: joined(before?.written, written),
    sheets: byYear([...made, ...(before?.sheets ?? []).filter((sheet) => !isMade(sheet))]),
    mapping: joinMappings(before?.mapping ?? [], mapping),
    filled: [...(before?.filled ?? []), ...filled],
    indicators: byYear([...indicators, ...lost]),
    nodes: byYear([...nodes, ...(before?.nodes ?? []).filter((node) => !named.has(nameOf(node)))]),
  };
}

/** More prints than these are not kept over generations. */
const MOST_PRINTS = 50_000;

/** What was written earlier may stand there still, in its place; what is new comes after it. */
function joined(before: ReadonlySet<string> | undefined, now: ReadonlySet<string>): ReadonlySet<string> {
  const sorted = [...now].sort();
  return new Set(before === undefined || before.size + now.size > MOST_PRINTS ? sorted : [...before, ...sorted]);
}

const nameOf = ({ kind, year, perspective = "", key }: RememberedNode): string =>
  JSON.stringify([kind, year, perspective, key]);

/** The years stand one after the other, so that a refresh of one leaves the records of the others where they are. */
const byYear = <T extends { readonly year: number }>(records: readonly T[]): T[] =>
  [...records].sort((one, other) => one.year - other.year);

/** Columns with a width of their own or with a cell. */
const widthOf = ({ columns, rows }: SheetDoc): number =>
  rows.reduce(
    (most, { cells }) => Object.keys(cells).reduce((width, column) => Math.max(width, Number(column) + 1), most),
    columns.length,
  );
