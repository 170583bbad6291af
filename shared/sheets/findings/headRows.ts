/** The rows above the list of findings: title, what is open, what was checked, the heads of the columns. */
import type { FindingsSheetText } from "../../text/it/findingsSheet";
import { call, columnRef, eq, iff, join } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { type Cells, calc, text } from "../look/cells";
import { ruled, STYLES } from "../look/styles";
import { FINDINGS } from "../places";
import { FIXED_ROWS, type FixedRow } from "../readBack/readOutcomes";
import type { RowDoc } from "../sheetDoc";
import { GRAVITY } from "./findingRow";
import type { PlacedFinding } from "./placeFindings";

/** By id; each holds its id in the hidden column. */
export function headRows(
  placed: readonly PlacedFinding[],
  texts: FindingsSheetText,
  checked: string,
): Readonly<Record<FixedRow, RowDoc>> {
  const cells: Readonly<Record<FixedRow, Cells>> = {
    "#title": { 0: text(texts.title, STYLES.sheetTitle) },
    "#counts": { 0: calc(countsFormula(texts), countsText(placed, texts), STYLES.lead) },
    "#checked": { 0: text(checked, STYLES.small) },
    "#gap": {},
    "#heads": headCells(texts),
  };
  const rows = FIXED_ROWS.map((id): [FixedRow, RowDoc] => [
    id,
    { id, height: HEIGHTS[id], cells: { ...cells[id], [FINDINGS.id]: text(id, STYLES.small) } },
  ]);
  return Object.fromEntries(rows) as Record<FixedRow, RowDoc>;
}

const HEIGHTS: Readonly<Record<FixedRow, number>> = {
  "#title": 30,
  "#counts": 22,
  "#checked": 16,
  "#gap": 12,
  "#heads": 20,
};

function headCells({ heads }: FindingsSheetText): Cells {
  const left = ruled(STYLES.head);
  const indented = ruled(STYLES.headIndented);
  return {
    [FINDINGS.number]: text(heads.number, ruled(STYLES.headRight)),
    [FINDINGS.gravity]: text(heads.gravity, indented),
    [FINDINGS.what]: text(heads.what, left),
    [FINDINGS.where]: text(heads.where, indented),
    [FINDINGS.todo]: text(heads.todo, indented),
    [FINDINGS.outcome]: text(heads.outcome, indented),
    [FINDINGS.note]: text(heads.note, indented),
  };
}

type Severity = keyof typeof GRAVITY;

/** Open findings of a gravity, from the hidden columns alone. `sheet` absent: the own sheet. */
export const openCount = (severity: Severity, sheet?: string): Formula =>
  call(
    "COUNTIFS",
    columnRef(FINDINGS.severity, FINDINGS.severity, sheet),
    severity,
    columnRef(FINDINGS.open, FINDINGS.open, sheet),
    1,
  );

const WHITE = "   ";

function countsFormula({ counts, none }: FindingsSheetText): Formula {
  const all = call("COUNTIF", columnRef(FINDINGS.severity), "?*");
  return iff(
    eq(all, 0),
    none,
    join(
      counts.open,
      call("SUM", columnRef(FINDINGS.open)),
      counts.of,
      all,
      `:  ${GRAVITY.error} ${counts.errors}`,
      openCount("error"),
      `${WHITE}${GRAVITY.warning} ${counts.warnings}`,
      openCount("warning"),
      `${WHITE}${GRAVITY.info} ${counts.notes}`,
      openCount("info"),
    ),
  );
}

function countsText(placed: readonly PlacedFinding[], { counts, none }: FindingsSheetText): string {
  const present = placed.flatMap(({ finding, open }) => (finding === undefined ? [] : [{ finding, open }]));
  if (present.length === 0) return none;
  const open = present.filter((each) => each.open);
  const of = (severity: Severity): number => open.filter(({ finding }) => finding.severity === severity).length;
  return [
    `${counts.open}${open.length}${counts.of}${present.length}:  ${GRAVITY.error} ${counts.errors}${of("error")}`,
    `${GRAVITY.warning} ${counts.warnings}${of("warning")}`,
    `${GRAVITY.info} ${counts.notes}${of("info")}`,
  ].join(WHITE);
}
