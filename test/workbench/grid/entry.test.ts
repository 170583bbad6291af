/** What an Italian types into a cell means what an Italian means by it. */

import { isWellFormed } from "../../../src/workbench/grid/entry/isWellFormed";
import { fromItalian, toItalian } from "../../../src/workbench/grid/entry/italianFormula";
import {
  englishValue,
  italianNumber,
  italianValue,
  type ParseValue,
} from "../../../src/workbench/grid/entry/italianValue";
import outsideJest from "../../engine/outsideJest";

const { numfmt } = outsideJest("@univerjs/core") as typeof import("@univerjs/core");
const parse: ParseValue = (text, options) => numfmt.parseValue(text, options);

const FORMULAS: readonly (readonly [typed: string, file: string])[] = [
  ["SUM(1,5;2)", "SUM(1.5,2)"],
  ["SOMMA(A1;B1)", "SUM(A1,B1)"],
  ["somma(a1:b2;c3)", "SUM(A1:B2,C3)"],
  ['IF(A1>1,5;"sì; no";0)', 'IF(A1>1.5,"sì; no",0)'],
  ['SE(E(A1>0;NON(B1));"1,5";0,5)', 'IF(AND(A1>0,NOT(B1)),"1,5",0.5)'],
  ["BSC.TARGETMET(110;100)", "BSC.TARGETMET(110,100)"],
  ['SOMMA.PIÙ.SE(C:C;A:A;">=2,5";B:B;VERO)', 'SUMIFS(C:C,A:A,">=2,5",B:B,TRUE)'],
  ["CERCA.VERT(A1;'Piano; 2016'!$A$1:$C$9;3;FALSO)", "VLOOKUP(A1,'Piano; 2016'!$A$1:$C$9,3,FALSE)"],
  ["MATR.SOMMA.PRODOTTO({1\\2;3,5\\4})", "SUMPRODUCT({1,2;3.5,4})"],
  ['SE.ERRORE(A1/B1;"n.d.")', 'IFERROR(A1/B1,"n.d.")'],
  ['SE(A1="""x"";";#N/D;1)', 'IF(A1="""x"";",#N/A,1)'],
  ["A$1*$B2%+1,5E-3", "A$1*$B2%+1.5E-3"],
  ["0,5*0.125", "0.5*0.125"],
  ["SOMMA(A1,B1)", "SUM(A1,B1)"],
  ["Piano!A1;Altro!B2", "Piano!A1,Altro!B2"],
  ["ARROTONDA(A1;2)", "ROUND(A1,2)"],
  ["O(A1;E1)", "OR(A1,E1)"],
  ["E1+O1", "E1+O1"],
  ["IVA*2", "IVA*2"],
];

describe("a formula typed in Italian", () => {
  it.each(FORMULAS)("%s is %s in the file", (typed, file) => {
    expect(fromItalian(typed)).toBe(file);
  });

  it.each(FORMULAS)("that of %s is shown so that it comes back the same", (_, file) => {
    expect(fromItalian(toItalian(file))).toBe(file);
  });

  it.each(["A1*1.250", "1.000.000", "SOMMA(1,2,3)"])("%s can be meant in two ways", (typed) => {
    expect(fromItalian(typed)).toBeUndefined();
  });

  it.each([
    ['IF(A1>1.5,"a, b",0)', 'SE(A1>1,5;"a, b";0)'],
    ["SUM({1,2;3,4})", "SOMMA({1\\2;3\\4})"],
    ["AND(TRUE(),A1<>#N/A)", "E(VERO();A1<>#N/D)"],
    ["BSC.BAND(0.9)", "BSC.BAND(0,9)"],
  ])("%s is shown as %s", (file, shown) => {
    expect(toItalian(file)).toBe(shown);
  });
});

describe("a formula that a file can hold", () => {
  it.each([
    ...FORMULAS.map(([, file]) => file).filter((file) => !file.startsWith("Piano!A1,")),
    "Piano!#REF!+'L''anno'!#REF!",
    "-A1^2",
    "+A1",
    "(A1,B2)",
    "SUM((A1:A3,B2))",
    "IF(,1,)",
    "Tabella[Peso]",
    "SUM(Tabella[[#Totals],[Peso]])",
    "'L''anno'!A1:B2",
    "1:3",
    "A1#",
    "TODAY()",
    " 1 + 2 ",
    "A1:INDEX(B:B,3)",
    "SUM(INDEX(B:B,3):A1)",
    "SUM(INDEX(A:A,1):INDEX(B:B,3))",
  ])("is %s", (file) => {
    expect(isWellFormed(file)).toBe(true);
  });

  it.each([
    "",
    "1+",
    "SUM(1",
    "SUM(1))",
    "A1 B2 C",
    '"aperta',
    "1,2",
    "*2",
    "SUM(1;2)",
    "{1,2",
    "A1&",
    "=1",
    "SUM(,",
    "(",
    "'Foglio!A1",
    "\u0001",
    "INDEX(B:B,3):",
    "A1::INDEX(B:B,3)",
    ":INDEX(B:B,3)",
    "2:",
  ])("is not %j", (file) => {
    expect(isWellFormed(file)).toBe(false);
  });
});

describe("a value typed in Italian", () => {
  const VALUES: readonly (readonly [string, number | boolean | undefined, string?])[] = [
    ["12,5", 12.5],
    ["70%", 0.7],
    ["57%", 0.57],
    ["-3,2%", -0.032],
    ["1.250", 1250, "#,##0"],
    ["1.250,5", 1250.5, "#,##0.00"],
    ["5.5", 5.5],
    ["0.125", 0.125],
    ["1250.75", 1250.75],
    ["-3,5", -3.5],
    ["12,5%", 0.125, "0.00%"],
    ["5/3/2016", 42434, "d/m/yyyy"],
    ["31/12/2016", 42735, "dd/mm/yyyy"],
    ["1/2", 42401, "dd/mm"],
    ["VERO", true],
    ["€ 80.000,00", 80000],
    ["12:30", 0.5208333333333334, "hh:mm"],
    ["almeno 25", undefined],
    [">= 25", undefined],
    ["1.1 Sostenere", undefined],
    ["1.1.1", undefined],
    ["80.000,00,1", undefined],
    ["1.25.000", undefined],
    ["031 / 002", undefined],
  ];
  it.each(VALUES.map(([text, value, format = ""]) => [text, value, format] as const))(
    "%s is %p",
    (text, value, format) => {
      const typed = italianValue(text, parse, 2016);
      expect(typed?.value).toBe(value);
      if (format !== "") expect(typed?.format).toBe(format);
    },
  );

  it.each([
    ["12.5", "12,5"],
    ["1.5e-7", "1,5e-7"],
    ["1.1.1", "1.1.1"],
    ["testo 1.5", "testo 1.5"],
  ])("%s is edited as %s", (held, shown) => {
    expect(italianNumber(held)).toBe(shown);
  });
});

it.each([
  ["70%", { value: 0.7, format: "0%" }],
  ["12.5 %", { value: 0.125, format: "0.00%" }],
  ["+5%", { value: 0.05, format: "0%" }],
  ["+ 5", { value: 5 }],
  ["-5", undefined],
  ["5", undefined],
  ["12,5%", undefined],
  ["seventy %", undefined],
])("reads %s as who writes a decimal point", (text, value) => {
  expect(englishValue(text)).toEqual(value);
});
