/** Excel takes no formula that names a sheet which is not there: sheets come before whatever points to them. */
import type { Edit } from "../../../shared/workbook/edit";
import { mentions } from "../../../shared/workbook/formula/mentionedSheets";
import type { Formula } from "../../../shared/workbook/formula/tree";

/**
 * The same edits, in which sheets are added in their order and right before the first edit that points to one of them; the
 * intent of a generation, which points to none, stays first.
 */
export function sheetsInTime(edits: readonly Edit[]): readonly Edit[] {
  const waiting = new Map<string, number>();
  for (const [index, edit] of edits.entries()) if (edit.kind === "addSheet") waiting.set(edit.sheet, index);
  const ordered: Edit[] = [];
  const moved = new Set<number>();
  for (const [index, edit] of edits.entries()) {
    if (moved.has(index)) continue;
    if (edit.kind === "addSheet") waiting.delete(edit.sheet);
    else if (waiting.size > 0 && pointsTo(edit, waiting)) {
      for (const add of addsAhead(edits, index)) {
        if (moved.has(add)) continue;
        moved.add(add);
        const early = edits[add];
        if (early === undefined) continue;
        waiting.delete(early.sheet);
        ordered.push(early);
      }
    }
    ordered.push(edit);
  }
  return ordered;
}

/** Those that may come earlier: until a sheet goes or is renamed, for its name may be the one of a sheet that comes then. */
function addsAhead(edits: readonly Edit[], from: number): number[] {
  const adds: number[] = [];
  for (let index = from; index < edits.length; index++) {
    const kind = edits[index]?.kind;
    if (kind === "renameSheet" || kind === "removeSheet") break;
    if (kind === "addSheet") adds.push(index);
  }
  return adds;
}

type Names = ReadonlyMap<string, unknown>;

function pointsTo(edit: Edit, names: Names): boolean {
  switch (edit.kind) {
    case "writeCells":
      return edit.cells.some(({ content }) => content.kind === "formula" && asks(content.formula, names));
    case "typeFormulas":
      return edit.cells.some(({ formula }) => mentions(formula, (name) => names.has(name)));
    case "setConditionals":
      return edit.conditionals.some(({ when }) => asks(when, names));
    case "setLinks":
      return edit.links.some(({ to }) => names.has(to.sheet));
    case "setCharts":
      return edit.charts.some(({ series }) =>
        series.some(({ values, categories }) => names.has(values.sheet) || names.has(categories.sheet)),
      );
    default:
      return false;
  }
}

function asks(formula: Formula, names: Names): boolean {
  switch (formula.kind) {
    case "reference":
      return formula.sheet !== undefined && names.has(formula.sheet);
    case "call":
      return formula.args.some((arg) => asks(arg, names));
    case "operation":
      return asks(formula.left, names) || asks(formula.right, names);
    case "negative":
      return asks(formula.of, names);
    default:
      return false;
  }
}
