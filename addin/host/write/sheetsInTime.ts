/**
 * Excel takes no formula that names a sheet which is not there, and makes no series of cells that are blank: sheets come
 * before whatever points to them, and what charts show before the charts.
 */
import type { Edit } from "../../../shared/workbook/edit";
import { mentions } from "../../../shared/workbook/formula/mentionedSheets";
import type { Formula } from "../../../shared/workbook/formula/tree";
import { isShift } from "./origins";

/**
 * The same edits, in which sheets are added in their order and right before the first edit that points to one of them; the
 * intent of a generation, which points to none, stays first. A new sheet that a chart shows is filled before the sheet of
 * the chart.
 */
export function sheetsInTime(edits: readonly Edit[]): readonly Edit[] {
  const filled = shownFirst(edits);
  const waiting = new Map<string, number>();
  for (const [index, edit] of filled.entries()) if (edit.kind === "addSheet") waiting.set(edit.sheet, index);
  const ordered: Edit[] = [];
  const moved = new Set<number>();
  for (const [index, edit] of filled.entries()) {
    if (moved.has(index)) continue;
    if (edit.kind === "addSheet") waiting.delete(edit.sheet);
    else if (waiting.size > 0 && (waiting.has(edit.sheet) || pointsTo(edit, waiting))) {
      for (const add of addsAhead(filled, index)) {
        if (moved.has(add)) continue;
        moved.add(add);
        const early = filled[add];
        if (early === undefined) continue;
        waiting.delete(early.sheet);
        ordered.push(early);
      }
    }
    ordered.push(edit);
  }
  return ordered;
}

/** Where nothing moves between the two, the edits that fill the shown sheet go before those of the chart's sheet. */
function shownFirst(edits: readonly Edit[]): readonly Edit[] {
  let ordered = edits;
  for (const chart of edits) {
    if (chart.kind !== "setCharts") continue;
    const shown = new Set(chart.charts.flatMap(({ series }) => series.map(({ values }) => values.sheet)));
    shown.delete(chart.sheet);
    for (const sheet of shown) ordered = filledBefore(ordered, sheet, ordered.indexOf(chart));
  }
  return ordered;
}

/** `at`: the place of the edit with the chart. */
function filledBefore(edits: readonly Edit[], shown: string, at: number): readonly Edit[] {
  const added = edits.findIndex(({ kind, sheet }, index) => index > at && kind === "addSheet" && sheet === shown);
  if (added < 0) return edits;
  let end = added + 1;
  while (edits[end]?.sheet === shown) end++;
  let start = at;
  while (edits[start - 1]?.sheet === edits[at]?.sheet && edits[start - 1]?.kind !== "addSheet") start--;
  const between = edits.slice(start, added);
  if ([...between, ...edits.slice(added, end)].some(isMoving)) return edits;
  return [
    ...edits.slice(0, start),
    ...edits.slice(added + 1, end),
    ...between,
    ...edits.slice(added, added + 1),
    ...edits.slice(end),
  ];
}

const isMoving = (edit: Edit): boolean => isShift(edit) || edit.kind === "renameSheet" || edit.kind === "removeSheet";

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
