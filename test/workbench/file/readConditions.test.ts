/** Conditional formats from both forms in which files write them. */
import { parseXml } from "../../../src/file/xml/xmlTree";
import { readPalettes } from "../../../src/workbench/file/colours";
import type { ConditionTest } from "../../../src/workbench/file/conditionLooks";
import { readConditions } from "../../../src/workbench/file/readConditions";

const RED = { fill: "#ffc7ce" };
const sources = { palettes: readPalettes(undefined, undefined), styles: [{ font: { bold: true as const } }, RED] };
const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

const read = (inside: string) => readConditions(parseXml(`<worksheet>${inside}</worksheet>`, "sheet").root, sources);
const rule = (attributes: string, inside = "", areas = "A1") =>
  read(
    `<conditionalFormatting sqref="${areas}"><cfRule dxfId="1" priority="1" ${attributes}>${inside}</cfRule></conditionalFormatting>`,
  );

describe("a rule", () => {
  it.each<readonly [string, string, string, ConditionTest]>([
    [
      "by a formula",
      'type="expression"',
      "<formula>A1&gt;$B$1</formula>",
      { kind: "expression", formula: "A1>$B$1", style: RED },
    ],
    [
      "by a formula with a newer function",
      'type="expression"',
      "<formula>_xlfn.IFS(A1,1)</formula>",
      { kind: "expression", formula: "IFS(A1,1)", style: RED },
    ],
    [
      "that compares",
      'type="cellIs" operator="lessThan"',
      "<formula>0.5</formula>",
      { kind: "compare", comparison: "lessThan", first: "0.5", style: RED },
    ],
    [
      "between two values",
      'type="cellIs" operator="notBetween"',
      "<formula>1</formula><formula>B9</formula>",
      { kind: "compare", comparison: "notBetween", first: "1", second: "B9", style: RED },
    ],
    [
      "that looks for a text",
      'type="containsText" operator="containsText" text="da fare"',
      '<formula>NOT(ISERROR(SEARCH("da fare",A1)))</formula>',
      { kind: "text", comparison: "contains", text: "da fare", style: RED },
    ],
    [
      "that looks for the text of another cell",
      'type="beginsWith" operator="beginsWith"',
      "<formula>LEFT(A1,LEN(B1))=B1</formula>",
      { kind: "expression", formula: "LEFT(A1,LEN(B1))=B1", style: RED },
    ],
    ["for empty cells", 'type="containsBlanks"', "<formula>LEN(TRIM(A1))=0</formula>", { kind: "blanks", style: RED }],
    ["for sound cells", 'type="notContainsErrors"', "", { kind: "notErrors", style: RED }],
    ["for what is there twice", 'type="duplicateValues"', "", { kind: "duplicates", style: RED }],
    ["for what is there once", 'type="uniqueValues"', "", { kind: "uniques", style: RED }],
    [
      "for the first",
      'type="top10" rank="3"',
      "",
      { kind: "top", count: 3, percent: false, bottom: false, style: RED },
    ],
    [
      "for the last per cent",
      'type="top10" rank="20" percent="1" bottom="1"',
      "",
      { kind: "top", count: 20, percent: true, bottom: true, style: RED },
    ],
    ["above the mean", 'type="aboveAverage"', "", { kind: "average", above: true, orEqual: false, style: RED }],
    [
      "far below the mean",
      'type="aboveAverage" aboveAverage="0" equalAverage="1" stdDev="2"',
      "",
      { kind: "average", above: false, orEqual: true, deviations: 2, style: RED },
    ],
    [
      "for a time",
      'type="timePeriod" timePeriod="lastWeek"',
      "<formula>1</formula>",
      { kind: "timePeriod", period: "lastWeek", style: RED },
    ],
    [
      "with a scale of colours",
      'type="colorScale"',
      '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="formula" val="$B$1"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale>',
      {
        kind: "colourScale",
        points: [
          { kind: "min", colour: "#f8696b" },
          { kind: "percentile", formula: "50", colour: "#ffeb84" },
          { kind: "formula", formula: "$B$1", colour: "#63be7b" },
        ],
      },
    ],
    [
      "with a bar",
      'type="dataBar"',
      '<dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
      {
        kind: "bar",
        low: { kind: "number", formula: "0" },
        high: { kind: "max" },
        colour: "#638ec6",
        gradient: true,
        valueShown: false,
      },
    ],
    [
      "with icons",
      'type="iconSet"',
      '<iconSet iconSet="3Arrows" reverse="1" showValue="0"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="num" val="67" gte="0"/></iconSet>',
      {
        kind: "icons",
        set: "3Arrows",
        points: [
          { kind: "percent", formula: "0", orEqual: true },
          { kind: "percent", formula: "33", orEqual: true },
          { kind: "number", formula: "67", orEqual: false },
        ],
        reversed: true,
        valueShown: false,
      },
    ],
  ])("%s", (_, attributes, inside, test) => {
    expect(rule(attributes, inside)).toEqual([{ areas: [A1], priority: 1, stopIfTrue: false, test }]);
  });

  it.each([
    ["of a kind that nobody knows", 'type="magia"', ""],
    ["that compares with nothing", 'type="cellIs" operator="equal"', ""],
    ["whose formula is gone", 'type="expression"', ""],
    ["whose bar has no colour", 'type="dataBar"', '<dataBar><cfvo type="min"/><cfvo type="max"/></dataBar>'],
  ])("%s is left out", (_, attributes, inside) => {
    expect(rule(attributes, inside)).toEqual([]);
  });

  it("covers all its areas, and none where there is none", () => {
    const test = 'type="duplicateValues"';
    expect(rule(test, "", "A1 C3:D4")[0]?.areas).toEqual([A1, { top: 2, left: 2, bottom: 3, right: 3 }]);
    expect(rule(test, "", "qui")).toEqual([]);
  });

  it("changes nothing of the look where its style is not there", () => {
    const [found] = read(
      '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" dxfId="9"/></conditionalFormatting>',
    );
    expect(found?.test).toEqual({ kind: "duplicates", style: {} });
  });
});

it("rules come in the order in which programs look at them, whatever their numbers", () => {
  const one = (areas: string, priority: string, stop = ""): string =>
    `<conditionalFormatting sqref="${areas}"><cfRule type="uniqueValues" dxfId="0"${priority}${stop}/></conditionalFormatting>`;
  const found = read(one("A1", ' priority="7"') + one("B1", "") + one("C1", ' priority="2"', ' stopIfTrue="1"'));
  expect(found.map(({ areas, priority, stopIfTrue }) => [areas[0]?.left, priority, stopIfTrue])).toEqual([
    [2, 1, true],
    [0, 2, false],
    [1, 3, false],
  ]);
});

describe("the newer form", () => {
  const ID = "{00000000-0001-0000-0000-000000000001}";
  const newer = (areas: string, attributes: string, inside: string): string =>
    `<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule ${attributes}>${inside}</x14:cfRule><xm:sqref>${areas}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

  it("completes a bar, which is not read twice", () => {
    const plain = `<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext><x14:id>${ID}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;
    const fuller = newer(
      "A1",
      `type="dataBar" id="${ID}"`,
      '<x14:dataBar gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>100</xm:f></x14:cfvo><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar>',
    );
    expect(read(plain + fuller).map(({ test }) => test)).toEqual([
      {
        kind: "bar",
        low: { kind: "automatic" },
        high: { kind: "number", formula: "100" },
        colour: "#638ec6",
        negativeColour: "#ff0000",
        gradient: false,
        valueShown: true,
      },
    ]);
  });

  it("stands alone where a rule speaks of another sheet, with its style inside", () => {
    const alone = newer(
      "B2:B9",
      `type="expression" priority="3" id="${ID}"`,
      '<xm:f>Altro!$A$1&gt;B2</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></x14:dxf>',
    );
    expect(read(alone)).toEqual([
      {
        areas: [{ top: 1, left: 1, bottom: 8, right: 1 }],
        priority: 1,
        stopIfTrue: false,
        test: { kind: "expression", formula: "Altro!$A$1>B2", style: RED },
      },
    ]);
  });
});
