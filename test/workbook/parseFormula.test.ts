/** A formula that Cabina wrote is read back as the tree that it was written from. */
import fc from "fast-check";
import { call, cellRef, columnRef, iff, join, minus, over, rangeRef, times } from "../../shared/workbook/formula/build";
import { parseFormula } from "../../shared/workbook/formula/parse";
import { printFormula } from "../../shared/workbook/formula/print";
import type { Formula, Operator } from "../../shared/workbook/formula/tree";

const OPERATORS: readonly Operator[] = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="];

const { tree } = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.nat(1_000_000).map((value): Formula => ({ kind: "number", value: value / 1000 })),
    fc.string().map((value): Formula => ({ kind: "text", value })),
    fc.boolean().map((value): Formula => ({ kind: "boolean", value })),
    fc
      .tuple(
        fc.nat(5000),
        fc.nat(300),
        fc.nat(50),
        fc.nat(9),
        fc.constantFrom(undefined, "Piano", "1.1.1 L'ente", "Perché", "R", "TRUE", "A1"),
        fc.boolean(),
      )
      .map(
        ([top, left, height, width, sheet, absolute]): Formula => ({
          ...rangeRef(top, left, top + height, left + width, sheet),
          absolute,
        }),
      ),
    fc.nat(300).map((left): Formula => columnRef(left, left + 1, "Piano")),
    fc.nat(300).map((top): Formula => ({ kind: "reference", top, bottom: top + 2, absolute: true })),
    fc
      .tuple(fc.constantFrom("SUM", "IFERROR", "NORM.DIST", "LOG10"), fc.array(tie("tree"), { maxLength: 3 }))
      .map(([name, args]): Formula => call(name, ...args)),
    fc
      .tuple(fc.constantFrom(...OPERATORS), tie("tree"), tie("tree"))
      .map(([operator, left, right]): Formula => ({ kind: "operation", operator, left, right })),
    tie("tree").map((of): Formula => ({ kind: "negative", of })),
  ),
}));

it("any tree, printed and read, is the same tree", () => {
  fc.assert(
    fc.property(tree, (one) => {
      expect(parseFormula(printFormula(one))).toEqual(one);
    }),
    { numRuns: 1000 },
  );
});

const READ: readonly (readonly [string, Formula])[] = [
  ["$E$5", cellRef(4, 4)],
  ["'Piano 2016'!$A$1:$B$9", rangeRef(0, 0, 8, 1, "Piano 2016")],
  ["1-2-3", minus(minus(1, 2), 3)],
  ["1-(2-3)", minus(1, minus(2, 3))],
  ["1+2*3/4", { kind: "operation", operator: "+", left: { kind: "number", value: 1 }, right: over(times(2, 3), 4) }],
  [
    "-2^2",
    {
      kind: "operation",
      operator: "^",
      left: { kind: "negative", of: { kind: "number", value: 2 } },
      right: { kind: "number", value: 2 },
    },
  ],
  [
    'IF(A1="sì ""certo""","x"&"",TRUE())',
    iff(
      {
        kind: "operation",
        operator: "=",
        left: { ...cellRef(0, 0), absolute: false },
        right: { kind: "text", value: 'sì "certo"' },
      },
      join("x", ""),
      true,
    ),
  ],
];

it.each(READ)("%s is read", (text, expected) => expect(parseFormula(text)).toEqual(expected));

const NOT_READ = [
  ...[
    "",
    "1+",
    "(1",
    "1)",
    "SUM(1,",
    "SUM(1",
    "SUM(,1)",
    '"open',
    "{1,2}",
    "#REF!",
    "SUM(#REF!)",
    "Nome",
    "$A1",
    "A$1:B2",
    "$A$1:B2",
  ],
  ...[
    "50%",
    "+1",
    "1 + 2",
    "A1 B2",
    "[1]Foglio!A1",
    "Foglio1!Nome",
    "1e5",
    "Foglio1:Foglio3!A1",
    "A1#",
    "TRUE",
    "SUM (1)",
  ],
];

it.each(NOT_READ)("«%s» is left alone", (text) => expect(parseFormula(text)).toBeUndefined());
