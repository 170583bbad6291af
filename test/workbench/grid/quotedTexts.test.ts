/** A text in quotes within a formula is that text, whatever it looks like; a text in a cell is no number that nobody meant. */
import { sheetOf, value, formula as written } from "./cells";
import { headless } from "./headless";

const FORMULAS: [formula: string, shows: unknown][] = [
  ['EXACT(A1,"0,375")', true],
  ['LEN("0,375")', 5],
  ['LEN(" 12,500 ")', 8],
  ['"0,375"&"x"', "0,375x"],
  ['EXACT("30/09/2016",A2)', true],
  ['LEN("30/09/2016")', 10],
  ['ISTEXT("12")', true],
  ['"5"+1', 6],
  ["A1*2", { error: "#VALUE!" }],
  ["A3*2", { error: "#VALUE!" }],
  ["A4*2", 24],
  ['"he said ""3,5"""', 'he said "3,5"'],
];

it.each(FORMULAS)("=%s shows %p", async (formula, shows) => {
  const rows = [[value("0,375"), written(formula)], [value("30/09/2016")], [value("1.250")], [value("12")]];
  const grid = headless({ sheets: [sheetOf(rows)] });
  await grid.program.calculated();
  expect((await grid.host.readWorkbook()).sheets[0]?.rows[0]?.[1]?.value).toEqual(shows);
  grid.close();
});
