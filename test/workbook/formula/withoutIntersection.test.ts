/** Formulas of ours are known again in versions of Excel that mark them with `@`. */
import { withoutIntersection } from "../../../shared/workbook/formula/withoutIntersection";

it.each([
  ["before a function", "IF(@INDEX(A:A,3)=1,@OFFSET(B1,1,0),0)", "IF(INDEX(A:A,3)=1,OFFSET(B1,1,0),0)"],
  ["before a range, a name and a sheet", "@A1:A9+@Pesi+@'Piano 2016'!A1:A9", "A1:A9+Pesi+'Piano 2016'!A1:A9"],
  ["where there is none", 'SUM(A1:A9)&"x"', 'SUM(A1:A9)&"x"'],
])("the mark goes %s", (_, formula, plain) => expect(withoutIntersection(formula)).toBe(plain));

it.each([
  ["in a text", '"a@b"&@A1:A2', '"a@b"&A1:A2'],
  ["in a text with quotes", '"dice ""@"" e"&A1', '"dice ""@"" e"&A1'],
  ["in the name of a sheet", "'p@o'!A1+'l''@'!B2", "'p@o'!A1+'l''@'!B2"],
  ["for this row of a table", "[@Peso]*Tabella1[@[Risultato 2016]]", "[@Peso]*Tabella1[@[Risultato 2016]]"],
  ["in the name of another workbook", "'[a@b.xlsx]Foglio'!A1+[c@d.xlsx]F!A1", "'[a@b.xlsx]Foglio'!A1+[c@d.xlsx]F!A1"],
])("the sign stays %s", (_, formula, kept) => expect(withoutIntersection(formula)).toBe(kept));
