/** Laws that hold for every formula when rows, columns and sheets come and go. */
import fc from "fast-check";
import { cellName, columnName, quoteSheet } from "../../../shared/workbook/address";
import {
  changeList,
  dropSheet,
  followChanges,
  nameAfter,
  type RowsOrColumnsChange,
  renameSheet,
  type StructuralChange,
  shiftReferences,
} from "../../../shared/workbook/formula/shiftReferences";
import { rewriteReferences } from "../../../shared/workbook/formula/writtenReferences";

const SHEETS = ["Piano", "Scheda 1.1", "It's", "Città"] as const;
const sheet = fc.constantFrom(...SHEETS);
const prefix = fc.oneof(
  fc.constant(""),
  sheet.map((name) => `${quoteSheet(name)}!`),
);
const mark = fc.constantFrom("", "$");

const cell = fc
  .tuple(mark, fc.nat(30), mark, fc.nat(40))
  .map(([columnMark, column, rowMark, row]) => `${columnMark}${columnName(column)}${rowMark}${row + 1}`);
const area = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(10), fc.nat(10))
  .map(([row, column, down, right]) => `${cellName(row, column)}:${cellName(row + down, column + right)}`);
const wholes = fc.constantFrom("A:C", "$D:$F", "3:9", "$12:$12", "XFD:XFD");
const reference = fc.tuple(prefix, fc.oneof(cell, area, wholes)).map(([before, text]) => before + text);
const other = fc.constantFrom(
  '"A5"',
  "LOG10(2)",
  "1E5",
  "#N/A",
  "Tab1[A5]",
  "[1]Piano!A5",
  "Q1_2",
  "TRUE",
  "'It''s'!Nome",
);
const formula = fc
  .array(fc.oneof({ weight: 3, arbitrary: reference }, other), { minLength: 1, maxLength: 6 })
  .chain((parts) =>
    fc
      .array(fc.constantFrom("+", "&", ",", ";", ">=", "*"), { minLength: parts.length, maxLength: parts.length })
      .map((signs) => parts.map((part, index) => (index === 0 ? part : (signs[index] ?? "+") + part)).join("")),
  );

const change = fc.record<RowsOrColumnsChange>({
  kind: fc.constantFrom("insertRows", "insertColumns", "deleteRows", "deleteColumns"),
  sheet,
  at: fc.nat(45),
  count: fc.integer({ min: 1, max: 8 }),
});
const structural = fc.oneof<[fc.Arbitrary<StructuralChange>, fc.Arbitrary<StructuralChange>]>(
  change,
  sheet.map((name) => ({ kind: "removeSheet", sheet: name })),
);

const lost = (text: string): boolean => text.includes("#REF!");

describe("laws of formulas that follow", () => {
  it("rows or columns inserted and deleted again give the formula back, but for what was pushed off the grid", () => {
    fc.assert(
      fc.property(formula, change, (text, { sheet: on, at, count, kind }) => {
        const [come, go] = /Rows/.test(kind)
          ? (["insertRows", "deleteRows"] as const)
          : (["insertColumns", "deleteColumns"] as const);
        const between = shiftReferences(text, "Piano", { kind: come, sheet: on, at, count });
        fc.pre(!lost(between));
        expect(shiftReferences(between, "Piano", { kind: go, sheet: on, at, count })).toBe(text);
      }),
    );
  });

  it("changes of different sheets may come in either order", () => {
    fc.assert(
      fc.property(formula, sheet, structural, structural, (text, own, one, two) => {
        fc.pre(one.sheet !== two.sheet);
        const there = followChanges(text, own, changeList([one, two]));
        expect(followChanges(text, own, changeList([two, one]))).toBe(there);
      }),
    );
  });

  it("a list of changes at once is the same as one after the other", () => {
    fc.assert(
      fc.property(formula, sheet, fc.array(structural, { maxLength: 8 }), (text, own, changes) => {
        const stepwise = changes.reduce((now, step) => followChanges(now, own, changeList([step])), text);
        expect(followChanges(text, own, changeList(changes))).toBe(stepwise);
      }),
    );
  });

  it("a list with sheets that are renamed, at once, is the same as one after the other", () => {
    const pool = [...SHEETS, "Nuovo", "Anno 2016"];
    const step = fc.oneof(
      change.map((made) => ({ ...made, at: made.at % 20 })),
      fc.record({
        kind: fc.constant("renameSheet" as const),
        sheet: fc.constantFrom(...pool),
        to: fc.constantFrom(...pool),
      }),
      fc.record({ kind: fc.constant("removeSheet" as const), sheet: fc.constantFrom(...pool) }),
      change.chain((made) => fc.constantFrom("Nuovo", "Anno 2016").map((name) => ({ ...made, sheet: name }))),
    );
    fc.assert(
      fc.property(formula, sheet, fc.array(step, { maxLength: 8 }), (text, own, steps) => {
        let names: readonly string[] = SHEETS;
        let [now, ownNow]: [string, string] = [text, own];
        const changes: StructuralChange[] = [];
        for (const one of steps) {
          // A sheet takes no name that another one has, and the formula's own sheet stays.
          if (one.kind === "renameSheet" && (!names.includes(one.sheet) || names.includes(one.to))) continue;
          if (one.kind === "removeSheet" && (!names.includes(one.sheet) || one.sheet === ownNow)) continue;
          now = followChanges(now, ownNow, changeList([one]));
          if (one.kind === "renameSheet") {
            names = names.map((name) => (name === one.sheet ? one.to : name));
            if (one.sheet === ownNow) ownNow = one.to;
          } else if (one.kind === "removeSheet") names = names.filter((name) => name !== one.sheet);
          changes.push(one);
        }
        expect(followChanges(text, own, changeList(changes))).toBe(now);
        expect(nameAfter(own, changeList(changes))).toBe(ownNow);
      }),
      { numRuns: 2000 },
    );
  });

  it("a change of a sheet that the formula does not name leaves every byte", () => {
    fc.assert(
      fc.property(formula, change, (text, step) => {
        const elsewhere = { ...step, sheet: "Altrove" };
        expect(shiftReferences(text, "Piano", elsewhere)).toBe(text);
        expect(dropSheet(text, "Altrove")).toBe(text);
        expect(renameSheet(text, "Altrove", "Qui")).toBe(text);
      }),
    );
  });

  it("a sheet renamed and renamed back gives the formula back", () => {
    fc.assert(
      fc.property(formula, sheet, fc.constantFrom("Anno 2016", "Q1", "L'altro", "Nuovo", "ß😀"), (text, from, to) => {
        expect(renameSheet(renameSheet(text, from, to), to, from)).toBe(text);
      }),
    );
  });

  it("a renamed sheet's references follow as they did under the old name", () => {
    fc.assert(
      fc.property(formula, change, (text, step) => {
        const renamed = shiftReferences(renameSheet(text, step.sheet, "Nuovo"), "Qui", { ...step, sheet: "Nuovo" });
        expect(renamed).toBe(renameSheet(shiftReferences(text, "Qui", step), step.sheet, "Nuovo"));
      }),
    );
  });

  it("no text whatever makes it fail, and what is rewritten unchanged stays byte for byte", () => {
    const pieces = fc.constantFrom(
      "'",
      '"',
      "[",
      "]",
      "!",
      ":",
      "#",
      "#REF!",
      "$",
      "A5",
      "B$9",
      "Piano",
      " ",
      ".",
      "(",
      "1",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, structural, (text, step) => {
        expect(rewriteReferences(text, ({ prefix: before, rest }) => before + rest)).toBe(text);
        expect(typeof followChanges(text, "Piano", changeList([step]))).toBe("string");
        expect(typeof renameSheet(text, "Piano", "Nuovo")).toBe("string");
      }),
      { numRuns: 1000 },
    );
  });

  it("a text of the longest formula and more is read in no time", () => {
    for (const piece of ["A1:", "'a", '"a', "[A", "a.", "$A$1:$A", "'[", "Piano!", "((", "#REF!"]) {
      const text = piece.repeat(10_000);
      const start = process.cpuUsage().user;
      followChanges(text, "Piano", changeList([{ kind: "insertRows", sheet: "Piano", at: 0, count: 1 }]));
      expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
    }
  });
});
