/** Applies the safe mends of the findings, and nothing else; what each changed is listed. */
import { type Result, succeed } from "../../shared/result";
import type { JudgedFinding } from "../../shared/sheets/findings/outcomes";
import type { CellRange } from "../../shared/workbook/address";
import { cellAt } from "../../shared/workbook/address";
import type { Edit } from "../../shared/workbook/edit";
import { type CellValue, type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import type { Applied, Host } from "../host";
import { checkWorkbook } from "./checkWorkbook";
import type { ReadOptions, ReadProblem } from "./readPlan";

/** One cell of the user's that a mend changed. */
export interface MendedCell {
  readonly at: CellRange;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface Mend {
  readonly finding: JudgedFinding;
  readonly cells: readonly MendedCell[];
}

export interface Fixed {
  readonly mends: readonly Mend[];
  /** What is found afterwards. */
  readonly left: readonly JudgedFinding[];
  readonly applied: Applied;
}

/** One mend may bring another to light; more rounds than this would be our mistake, and what is left is listed. */
const ROUNDS = 5;

/** `rules`: only the mends of these; absent: all. Closed findings (accepted, not an error) are left alone. */
export async function fixPlan(
  host: Host,
  options: ReadOptions,
  rules?: ReadonlySet<string>,
): Promise<Result<Fixed, ReadProblem>> {
  const mends: Mend[] = [];
  let applied: Applied = { kind: "applied", edits: 0 };
  for (let round = 0; ; round++) {
    const snapshot = await host.readWorkbook();
    const checked = checkWorkbook(snapshot, options);
    if (!checked.ok) return checked;
    const { findings } = checked.value;
    const chosen = round < ROUNDS ? compatible(findings, rules, mends) : [];
    if (chosen.length === 0) return succeed({ mends, left: findings, applied });
    const edits = chosen.flatMap(({ fix }) => fix ?? []);
    const done = await host.applyEdits(edits);
    if (done.kind !== "applied") return succeed({ mends, left: findings, applied: done });
    applied = { kind: "applied", edits: applied.edits + done.edits };
    mends.push(...chosen.map((finding) => ({ finding, cells: mendedCells(snapshot, finding.fix ?? []) })));
  }
}

/** The mends of a round: none that was made already, none that writes a cell which another writes. */
function compatible(
  findings: readonly JudgedFinding[],
  rules: ReadonlySet<string> | undefined,
  made: readonly Mend[],
): JudgedFinding[] {
  const written = new Set<string>();
  const before = new Set(made.map(({ finding }) => finding.id));
  return findings.filter(({ fix, rule, id, open }) => {
    if (fix === undefined || !open || before.has(id) || (rules !== undefined && !rules.has(rule))) return false;
    const cells = cellsWritten(fix);
    if (cells.some((cell) => written.has(cell))) return false;
    for (const cell of cells) written.add(cell);
    return true;
  });
}

const cellsWritten = (edits: readonly Edit[]): string[] =>
  edits.flatMap((edit) =>
    edit.kind === "writeCells" ? edit.cells.map(({ row, column }) => `${edit.sheet}\n${row}\n${column}`) : [],
  );

const mendedCells = (snapshot: Snapshot, edits: readonly Edit[]): MendedCell[] =>
  edits.flatMap((edit) => {
    const sheet = sheetNamed(snapshot, edit.sheet);
    if (edit.kind !== "writeCells" || sheet === undefined) return [];
    return edit.cells.map(({ row, column, content }) => ({
      at: cellAt(edit.sheet, row, column),
      before: valueAt(sheet, row, column),
      after: content.kind === "blank" ? null : content.value,
    }));
  });
