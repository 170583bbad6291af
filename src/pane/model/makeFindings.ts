/** From the findings to what *Controlli* shows: sentences, cells, and what the safe mend of each would change. */
import { RULES } from "../../../shared/check/rules";
import type { Language } from "../../../shared/language";
import type { JudgedFinding } from "../../../shared/sheets/findings/outcomes";
import { programmeTitles } from "../../../shared/sheets/names";
import { cellText } from "../../../shared/target/cellText";
import { tellFinding } from "../../../shared/text/findings";
import { cellAt } from "../../../shared/workbook/address";
import type { CellContent, Edit } from "../../../shared/workbook/edit";
import { type CellValue, cellOf, type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import type { CheckedWorkbook } from "../../actions/checkWorkbook";
import type { FindingsView, FindingView, FixedCell } from "./findingView";
import { ownOfYear } from "./ownOfYear";

export function makeFindings(checked: CheckedWorkbook, snapshot: Snapshot, language: Language): FindingsView {
  const views = checked.findings.map((finding) => findingView(finding, snapshot, language));
  const open = views.filter((view) => view.open);
  const { plan, indicators, operational } = checked.scorecard;
  return {
    findings: [...open, ...views.filter((view) => !view.open)],
    open: open.length,
    errors: open.filter(({ severity }) => severity === "error").length,
    fixes: open.filter(({ fix }) => fix !== undefined).length,
    accepted: views.length - open.length,
    checked: {
      indicators: indicators.length + operational.length,
      programmes: programmeTitles(plan).size,
      rules: RULES.length,
    },
    canJudge: checked.newer === undefined && ownOfYear(checked)?.findings !== undefined,
  };
}

function findingView(finding: JudgedFinding, snapshot: Snapshot, language: Language): FindingView {
  const told = tellFinding(finding, language);
  const { id, rule, severity, at, cells, effect, fix, open, outcome, note } = finding;
  return {
    ...{ id, rule, name: told.name, severity, message: told.message, todo: told.todo, at, cells, effect },
    ...(fix === undefined
      ? {}
      : { fix: { sentence: told.fix ?? told.todo, cells: fixedCells(fix, snapshot, language) } }),
    open,
    ...(outcome === undefined ? {} : { outcome }),
    note,
  };
}

/** What the cells of a mend show before and after, in their number formats; the mend may change these too. */
export function fixedCells(edits: readonly Edit[], snapshot: Snapshot, language: Language): FixedCell[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "writeCells") return [];
    const sheet = sheetNamed(snapshot, edit.sheet);
    return edit.cells.map(({ row, column, content }): FixedCell => {
      const before = sheet === undefined ? undefined : cellOf(sheet, row, column);
      const format = formatAfter(edits, edit.sheet, row, column) ?? before?.format;
      return {
        at: cellAt(edit.sheet, row, column),
        before: before === undefined ? "" : cellText(before, language),
        after: cellText({ value: shownBy(content), ...(format === undefined ? {} : { format }) }, language),
      };
    });
  });
}

const shownBy = (content: CellContent): CellValue => (content.kind === "blank" ? null : content.value);

/** The number format that the edits give the cell; `undefined`: it keeps its own. */
function formatAfter(edits: readonly Edit[], sheet: string, row: number, column: number): string | undefined {
  let format: string | undefined;
  for (const edit of edits) {
    if (edit.kind !== "styleCells" || edit.sheet !== sheet) continue;
    for (const { top, left, bottom, right, style } of edit.areas)
      if (row >= top && row <= bottom && column >= left && column <= right) format = style.format ?? format;
  }
  return format;
}
