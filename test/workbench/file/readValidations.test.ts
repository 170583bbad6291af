/** What may be typed into cells, from the file's rules. */
import { parseXml } from "../../../src/file/xml/xmlTree";
import type { ValidationAllows } from "../../../src/workbench/file/looks";
import { readValidations } from "../../../src/workbench/file/readValidations";

const read = (inside: string) => readValidations(parseXml(`<worksheet>${inside}</worksheet>`, "sheet").root);
const rule = (attributes: string, inside = "") =>
  read(
    `<dataValidations><dataValidation sqref="A1:A9 C1"${attributes}>${inside}</dataValidation></dataValidations>`,
  )[0];

describe("a rule allows", () => {
  it.each<readonly [string, string, string, ValidationAllows]>([
    [
      "texts that it writes out",
      ' type="list"',
      '<formula1>"sì, no ,""forse"""</formula1>',
      { kind: "items", items: ["sì", "no", '"forse"'] },
    ],
    ["what a range holds", ' type="list"', "<formula1>$B$1:$B$9</formula1>", { kind: "range", formula: "$B$1:$B$9" }],
    ["what a name holds", ' type="list"', "<formula1>Stati</formula1>", { kind: "range", formula: "Stati" }],
    [
      "whole numbers between two",
      ' type="whole"',
      "<formula1>0</formula1><formula2>100</formula2>",
      { kind: "whole", comparison: "between", first: "0", second: "100" },
    ],
    [
      "days from one on",
      ' type="date" operator="greaterThanOrEqual"',
      "<formula1>42370</formula1>",
      { kind: "date", comparison: "greaterThanOrEqual", first: "42370" },
    ],
    [
      "texts of some length",
      ' type="textLength" operator="lessThan"',
      "<formula1>20</formula1>",
      { kind: "textLength", comparison: "lessThan", first: "20" },
    ],
    ["what a formula allows", ' type="custom"', "<formula1>A1&gt;B1</formula1>", { kind: "custom", formula: "A1>B1" }],
    ["anything", "", "", { kind: "any" }],
    ["anything, where the list is gone", ' type="list"', "<formula1/>", { kind: "any" }],
    ["anything, where the kind is not known", ' type="magia"', "<formula1>1</formula1>", { kind: "any" }],
  ])("%s", (_, attributes, inside, allow) => {
    expect(rule(attributes, inside)?.allow).toEqual(allow);
  });
});

it.each([
  ["", "none"],
  [' showErrorMessage="1"', "stop"],
  [' showErrorMessage="1" errorStyle="warning"', "warning"],
  [' showErrorMessage="1" errorStyle="information"', "information"],
  [' showErrorMessage="0" errorStyle="warning"', "none"],
])("a rule with%s answers with %s", (attributes, level) => {
  expect(rule(attributes)?.level).toBe(level);
});

it("says what it has to say, and its prompt only where that is shown", () => {
  const texts = ' promptTitle="Peso" prompt="da 0 a 1" errorTitle="No" error="troppo"';
  expect(rule(`${texts} showInputMessage="1" allowBlank="1"`)).toEqual({
    areas: [
      { top: 0, left: 0, bottom: 8, right: 0 },
      { top: 0, left: 2, bottom: 0, right: 2 },
    ],
    allow: { kind: "any" },
    blankAllowed: true,
    level: "none",
    ...{ promptTitle: "Peso", prompt: "da 0 a 1", errorTitle: "No", error: "troppo" },
  });
  const silent = rule(texts);
  expect([silent?.prompt, silent?.promptTitle, silent?.blankAllowed]).toEqual([undefined, undefined, false]);
});

it("rules of the newer form point to other sheets", () => {
  const found = read(
    '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Elenchi!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  );
  expect(found).toEqual([
    {
      areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
      allow: { kind: "range", formula: "Elenchi!$A$1:$A$5" },
      blankAllowed: false,
      level: "stop",
    },
  ]);
});

it("a rule on no cell is none", () => {
  expect(read('<dataValidations><dataValidation sqref="" type="list"/></dataValidations>')).toEqual([]);
});
