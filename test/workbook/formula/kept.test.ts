/** Parts of formulas that recur are made once. */
import { cellRef, eq, phrase, times, toFormula } from "../../../shared/workbook/formula/build";
import { keptBy, keptWith } from "../../../shared/workbook/formula/kept";
import { printFormula } from "../../../shared/workbook/formula/print";

describe("what is kept by its key", () => {
  it("is made once while it is remembered", () => {
    const make = jest.fn((key: number) => ({ key }));
    const kept = keptBy(make);
    expect(kept(1)).toBe(kept(1));
    expect(kept(2)).toEqual({ key: 2 });
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("is forgotten with all others when there are too many, and made anew", () => {
    const make = jest.fn((key: number) => ({ key }));
    const kept = keptBy(make);
    for (let key = 0; key < 8192; key++) kept(key);
    expect(make).toHaveBeenCalledTimes(8192);
    kept(0);
    expect(make).toHaveBeenCalledTimes(8192);
    kept(8192);
    kept(0);
    expect(make).toHaveBeenCalledTimes(8194);
  });
});

describe("what is kept with an object", () => {
  it("is made once for each, however equal they are", () => {
    const make = jest.fn(({ name }: { readonly name: string }) => ({ name }));
    const kept = keptWith(make);
    const [one, other] = [{ name: "a" }, { name: "a" }];
    expect(kept(one)).toBe(kept(one));
    expect(kept(other)).not.toBe(kept(one));
    expect(make).toHaveBeenCalledTimes(2);
  });
});

describe("a phrase", () => {
  const isTwice = phrase((part) => eq(part, times(2, part)));

  it("is one tree for the same cell, and says of each what it says", () => {
    expect(isTwice(cellRef(0, 0))).toBe(isTwice(cellRef(0, 0)));
    expect(printFormula(isTwice(cellRef(0, 0)))).toBe("$A$1=2*$A$1");
    expect(printFormula(isTwice(cellRef(1, 0)))).toBe("$A$2=2*$A$2");
  });

  it.each([
    [3, "3=2*3"],
    [-3, "-3=2*-3"],
    ["x", '"x"=2*"x"'],
    [true, "TRUE()=2*TRUE()"],
  ])("is said of a plain %p too", (part, text) => expect(printFormula(isTwice(part))).toBe(text));
});

it.each([-1, 0, 1.5, "", "a", false, true])("the plain %p is one leaf wherever it stands", (part) => {
  expect(toFormula(part)).toBe(toFormula(part));
});
