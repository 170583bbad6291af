/** What is told of formulas from their text. */
import { isExternal, isVolatile, looksAt, shapeOf } from "../../shared/check/formulaText";

it.each<[string, string, boolean]>([
  ["B6*2", "B7*2", true],
  ["$B$5*B6", "$B$5*B7", true],
  ["b6 * 2", "B7*2", true],
  ["SUM(B6:D6)", "sum(B7:D7)", true],
  ["Foglio1!B6", "Foglio1!B7", true],
  ["'Anno 2016'!B6", "'Anno 2016'!B7", true],
  ["LOG10(B6)", "LOG10(B7)", true],
  ['IF(B6="B6",1,0)', 'IF(B7="B6",1,0)', true],
  ['IF(B6="B6",1,0)', 'IF(B7="B7",1,0)', false],
  ["B6*2", "B6*2", false],
  ["B6*2", "B7*3", false],
  ["$B$5*B6", "$B$6*B7", false],
  ["B6", "C7", false],
])("«%s» in row 6 and «%s» in row 7 are the same: %s", (one, other, same) => {
  expect(shapeOf(one, 5, 8) === shapeOf(other, 6, 8)).toBe(same);
});

it.each<[string, ReturnType<typeof looksAt>]>([
  [
    "A1+$C$3",
    [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 2, left: 2, bottom: 2, right: 2 },
    ],
  ],
  ["SUM(B9:A1)", [{ top: 0, left: 0, bottom: 8, right: 1 }]],
  ["SUM($B:C)", [{ top: 0, left: 1, bottom: 1048575, right: 2 }]],
  ["Dati!A1", [{ sheet: "Dati", top: 0, left: 0, bottom: 0, right: 0 }]],
  ["'L''anno 2016'!B2:B3", [{ sheet: "L'anno 2016", top: 1, left: 1, bottom: 2, right: 1 }]],
  ["Attività!A1", [{ sheet: "Attività", top: 0, left: 0, bottom: 0, right: 0 }]],
  ['LEN("A1")&LOG10(5)', []],
  ["TODAY()", []],
])("«%s»", (formula, areas) => {
  expect(looksAt(formula)).toEqual(areas);
});

it.each<[string, boolean]>([
  ["[1]Foglio1!A1", true],
  ["'C:\\dati\\[conti 2016.xlsx]Foglio 1'!$A$1", true],
  ['IMPORTRANGE("abc","Foglio1!A1")', true],
  ["Tabella1[Peso]", false],
  ["SUM(Tabella1[[#All],[Peso]])+Foglio1!A1", false],
  ["SUM(Tabella1[Peso])*Foglio1!A1", false],
  ['"[1]Foglio1!A1"', false],
  ["Foglio1!A1", false],
])("«%s» takes its value from elsewhere: %s", (formula, is) => {
  expect(isExternal(formula)).toBe(is);
});

it.each<[string, boolean]>([
  ["TODAY()", true],
  ["YEAR(now())", true],
  ["RANDBETWEEN(1,5)", true],
  ["_xlfn.RANDARRAY(2)", true],
  ["BRAND(1)", false],
  ["NETWORKDAYS(A1,B1)", false],
  ['"TODAY()"', false],
  ["DATE(2016,9,15)", false],
])("«%s» changes by itself: %s", (formula, is) => {
  expect(isVolatile(formula)).toBe(is);
});
