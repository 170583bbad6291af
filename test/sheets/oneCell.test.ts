/** No formula of ours fills more than its own cell: in an Excel in which arrays spill it would cover its neighbours. */
import { printedSheets } from "../../shared/sample/sampleSheets";
import { newSheetEdits } from "../../shared/sheets/newSheetEdits";
import { cellName } from "../../shared/workbook/address";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import { parseFormula } from "../../shared/workbook/formula/parse";
import { printFormula } from "../../shared/workbook/formula/print";
import type { Formula } from "../../shared/workbook/formula/tree";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { planRefresh, type RefreshOptions } from "../../src/actions/planRefresh";
import { JOURNEYS } from "../excel/journeys/workbooks";
import { mixedPlan } from "./cockpitKinds";
import { layOutBook, planBook } from "./cockpitPlans";
import { type FormulaAt, manyCells } from "./oneCell";
import { sheetSnapshotOf } from "./readBackSnapshot";

const read = (text: string): Formula => {
  const formula = parseFormula(text);
  if (formula === undefined) throw new Error(text);
  return formula;
};

/** What stands in A1, A2 and so on of the own sheet. */
const COLUMN: readonly string[] = ["IFERROR(MATCH(1,B:B,0),0)", 'IFERROR(MATCH(1,B:B,0),"–")', "ROW(B7)", "A1"];
const inColumn: FormulaAt = ({ top = -1, left }) => {
  const text = left === 0 ? COLUMN[top] : undefined;
  return text === undefined ? undefined : read(text);
};

it.each([
  "1+A1",
  "SUM(A1:A9)",
  'SUMPRODUCT((A1:A9=1)*(B1:B9<>""))',
  'COUNTIFS(A1:A9,B1,C:C,"?*")',
  "SUMIFS(A1:A9,B1:B9,C1)",
  "INDEX(B:B,MATCH(C1,C:C,0))",
  "INDEX(B:B,A2)",
  "INDEX(B1:D9,A3,2)",
  'IF(INDEX(B:B,A2)="","",INDEX(B:B,3))',
  "ROWS(A1:A9)",
])("=%s is one cell", (text) => {
  expect(manyCells(read(text), inColumn)).toBeUndefined();
});

it.each([
  ["A1:A9", "A1:A9"],
  ["B:B", "B:B"],
  ["1+A1:A9", "A1:A9"],
  ["-A1:A9", "A1:A9"],
  ['IF(A1:A9="",1,2)', "A1:A9"],
  ["ISNUMBER(A1:A9)", "A1:A9"],
  ["SUM(A1:A9*2)", "A1:A9"],
  ["COUNTIF(A1:A9,B1:B9)", "B1:B9"],
  ["SUMIFS(A1:A9,B1:B9,C1:C9)", "C1:C9"],
  ["ROW(A1:A9)", "A1:A9"],
  ["INDEX(B:B,0)", "INDEX(B:B,0)"],
  ["INDEX(B1:D9,2)", "INDEX(B1:D9,2)"],
  ["INDEX(B:B,A1)", "INDEX(B:B,A1)"],
  ["INDEX(B:B,A4)", "INDEX(B:B,A4)"],
  ["INDEX(B:B,Z9)", "INDEX(B:B,Z9)"],
  ["INDEX(B:B,MATCH(C1:C9,C:C,0))", "C1:C9"],
])("=%s may be many, by its part %s", (text, part) => {
  expect(manyCells(read(text), inColumn)).toEqual(read(part));
});

const YEAR_END = "2016-12-31";

/** Everything that is written into a workbook at first, and then into the user's own sheets. */
function written(start: Snapshot, options: RefreshOptions): readonly Edit[] {
  let book = start;
  const edits: Edit[] = [];
  for (const fills of [false, true]) {
    const planned = planRefresh(book, { ...options, fills });
    if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
    book = applyEdits(book, planned.value.edits);
    edits.push(...planned.value.edits);
  }
  return edits;
}

const mixed = (language: "it" | "en"): readonly Edit[] =>
  layOutBook(planBook(mixedPlan(5, 2)), { missing: "zero" }, language).docs.flatMap(newSheetEdits);

const BOOKS: readonly (readonly [string, () => readonly Edit[]])[] = [
  ...JOURNEYS.map(
    ({ says, start, today, year }) =>
      [says, () => written(start(), { today, wishes: { today, ...(year === undefined ? {} : { year }) } })] as const,
  ),
  [
    "a plan with sheets of the user's own for its programmes",
    () => written({ sheets: printedSheets().map(sheetSnapshotOf) }, { today: YEAR_END, wishes: {} }),
  ],
  ["targets and results of every kind", () => mixed("it")],
  ["the same in English", () => mixed("en")],
];

it.each(BOOKS)("every formula yields one cell: %s", (_, edits) => {
  const formulas = new Map<string, Formula>();
  for (const edit of edits())
    if (edit.kind === "writeCells")
      for (const { row, column, content } of edit.cells)
        if (content.kind === "formula") formulas.set(`${edit.sheet}!${cellName(row, column)}`, content.formula);
  const many = [...formulas].flatMap(([place, formula]) => {
    const own = place.slice(0, place.lastIndexOf("!"));
    const part = manyCells(formula, ({ sheet = own, top = -1, left = -1 }) =>
      formulas.get(`${sheet}!${cellName(top, left)}`),
    );
    return part === undefined ? [] : [`${place}: ${printFormula(part)} in ${printFormula(formula)}`];
  });
  expect(formulas.size).toBeGreaterThan(500);
  expect(many).toEqual([]);
});
