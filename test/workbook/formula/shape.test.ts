/** The shape of a formula: from its text and from its tree it is the same. */
import fc from "fast-check";
import { contentPrint, writtenPrint } from "../../../shared/workbook/contentPrint";
import type { CellContent, CellWrite } from "../../../shared/workbook/edit";
import * as f from "../../../shared/workbook/formula/build";
import { printFormula } from "../../../shared/workbook/formula/print";
import { formulaShape, treeShape } from "../../../shared/workbook/formula/shape";
import type { Formula, Operator } from "../../../shared/workbook/formula/tree";
import { snapshotOfSheets } from "../../../shared/workbook/snapshotOfSheets";

const OPERATORS: readonly Operator[] = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="];

const sheet = fc.option(fc.constantFrom("Piano", "Piano 2016", "L'anno", "A1", "R1C1", "[1]Altro", "Città", "#REF!"), {
  nil: undefined,
});
const reference: fc.Arbitrary<Formula> = fc
  .tuple(fc.nat(1_048_575), fc.nat(16_383), fc.nat(1_048_575), fc.nat(16_383), sheet, fc.nat(3))
  .map(([row, column, bottom, right, name, kind]) => {
    if (kind === 0) return f.cellRef(row, column, name);
    if (kind === 1) return f.columnRef(Math.min(column, right), Math.max(column, right), name);
    return f.rangeRef(
      Math.min(row, bottom),
      Math.min(column, right),
      Math.max(row, bottom),
      Math.max(column, right),
      name,
    );
  });
const leaf: fc.Arbitrary<Formula> = fc.oneof(
  reference,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(f.toFormula),
  fc.boolean().map(f.toFormula),
  fc.oneof(fc.string(), fc.constantFrom("A1", "#REF!", "$B$4", 'dice "sì"', "'Piano'!A1")).map(f.toFormula),
);
const { tree } = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(fc.constantFrom("SUM", "LOG10", "IFERROR", "TODAY"), fc.array(tie("tree"), { maxLength: 3 }))
      .map(([name, args]) => f.call(name, ...args)),
    fc
      .tuple(fc.constantFrom(...OPERATORS), tie("tree"), tie("tree"))
      .map(([operator, left, right]): Formula => ({ kind: "operation", operator, left, right })),
    tie("tree").map((of): Formula => ({ kind: "negative", of })),
  ),
}));

describe("the shape of a formula", () => {
  it.each([
    ["a range", f.call("SUM", f.rangeRef(1, 2, 3, 2)), "SUM(#)"],
    ["another sheet", f.times(f.cellRef(1, 2, "Piano 2016"), 2), "#*2"],
    ["whole columns", f.call("COUNT", f.columnRef(3, 5)), "COUNT(#)"],
    ["a text that names a cell", f.eq(f.cellRef(0, 0), "A1"), '#="A1"'],
    ["brackets", f.times(f.plus(f.cellRef(0, 0), 1), 3), "(#+1)*3"],
  ])("leaves of %s what stays when cells move", (_what, formula, shape) => {
    expect(treeShape(formula)).toBe(shape);
    expect(formulaShape(printFormula(formula))).toBe(shape);
  });

  it("is the same from the tree as from the text that it prints", () => {
    fc.assert(
      fc.property(tree, (formula) => {
        expect(treeShape(formula)).toBe(formulaShape(printFormula(formula)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the print of what is written into a new sheet", () => {
  const content: fc.Arbitrary<CellContent> = fc.oneof(
    fc.constant<CellContent>({ kind: "blank" }),
    fc
      .oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
      .map((value): CellContent => ({ kind: "value", value })),
    tree.map((formula): CellContent => ({ kind: "formula", formula, value: 0 })),
  );

  it("is that of the sheet that stands then", () => {
    fc.assert(
      fc.property(fc.array(fc.array(content, { maxLength: 4 }), { maxLength: 4 }), (lines) => {
        const writes = lines.flatMap((cells, row) =>
          cells.map((one, column): CellWrite => ({ row, column, content: one, expected: null })),
        );
        const rows = lines.map((cells) => ({ cells: cells.map((one) => ({ content: one, style: {} })) }));
        const [standing] = snapshotOfSheets([{ name: "Nuovo", hidden: false, rows }]).sheets;
        expect(standing && contentPrint(standing)).toBe(writtenPrint(writes));
      }),
      { numRuns: 200 },
    );
  });
});
