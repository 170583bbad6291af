/** Looks of cells, and of conditional formats, from a workbook's styles. */
import { parseXml } from "../../../src/file/xml/xmlTree";
import { readPalettes } from "../../../src/workbench/file/colours";
import { readStyleLists } from "../../../src/workbench/file/readCellLooks";

const palettes = readPalettes(undefined, undefined);

const lists = (xml: string) => readStyleLists(parseXml(xml, "styles").root, palettes);

/** A workbook whose second look has these pieces. */
const look = (pieces: {
  font?: string;
  fill?: string;
  border?: string;
  xf?: string;
  inside?: string;
  formats?: string;
}) =>
  lists(
    `<styleSheet>${pieces.formats ?? ""}<fonts><font><sz val="11"/><name val="Calibri"/></font><font>${pieces.font ?? ""}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${pieces.fill ?? ""}</fill></fills><borders><border/><border${pieces.border ?? "/>"}</borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf fontId="1" fillId="1" borderId="1"${pieces.xf ?? ""}>${pieces.inside ?? ""}</xf></cellXfs></styleSheet>`,
  ).cells[1];

const solid = (colour: string): string =>
  `<patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill>`;

describe("a cell's look", () => {
  it.each<readonly [string, Parameters<typeof look>[0], object]>([
    ["plain", {}, { font: {} }],
    ["a font", { font: '<sz val="9.5"/><name val="Verdana"/>' }, { font: { size: 9.5, name: "Verdana" } }],
    ["bold and italic", { font: "<b/><i/>" }, { font: { bold: true, italic: true } }],
    ["bold that is said to be off", { font: '<b val="0"/><i val="false"/>' }, { font: {} }],
    ["underlined", { font: "<u/>" }, { font: { underline: "single" } }],
    ["underlined twice", { font: '<u val="doubleAccounting"/>' }, { font: { underline: "double" } }],
    ["not underlined, written out", { font: '<u val="none"/>' }, { font: {} }],
    [
      "struck and raised",
      { font: '<strike/><vertAlign val="superscript"/>' },
      { font: { strike: true, raised: "superscript" } },
    ],
    ["on the line", { font: '<vertAlign val="baseline"/>' }, { font: {} }],
    ["coloured", { font: '<color rgb="FF0B4A5E"/>' }, { font: { colour: "#0b4a5e" } }],
    ["filled", { fill: solid("EEF3F6") }, { font: {}, fill: "#eef3f6" }],
    [
      "with a dense pattern: its front",
      { fill: '<patternFill patternType="darkGray"><fgColor rgb="FF111111"/><bgColor rgb="FFEEEEEE"/></patternFill>' },
      { font: {}, fill: "#111111" },
    ],
    [
      "with a thin pattern: its background",
      { fill: '<patternFill patternType="gray125"><fgColor rgb="FF111111"/><bgColor rgb="FFEEEEEE"/></patternFill>' },
      { font: {}, fill: "#eeeeee" },
    ],
    [
      "with colours that run into each other: the first",
      {
        fill: '<gradientFill degree="90"><stop position="0"><color rgb="FFAABBCC"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill>',
      },
      { font: {}, fill: "#aabbcc" },
    ],
    [
      "bordered",
      {
        border:
          '><left style="thin"><color rgb="FF010203"/></left><right style="none"/><top style="mediumDashDot"/><bottom/></border>',
      },
      { font: {}, left: { weight: "thin", colour: "#010203" }, top: { weight: "mediumDashDot" } },
    ],
    [
      "crossed out",
      { border: ' diagonalUp="1" diagonalDown="true"><diagonal style="hair"/></border>' },
      { font: {}, diagonalUp: { weight: "hair" }, diagonalDown: { weight: "hair" } },
    ],
    [
      "bordered at its beginning and end",
      { border: '><start style="thin"/><end style="thick"/></border>' },
      { font: {}, left: { weight: "thin" }, right: { weight: "thick" } },
    ],
    [
      "with its text placed",
      {
        inside: '<alignment horizontal="centerContinuous" vertical="justify" wrapText="1" indent="3" shrinkToFit="1"/>',
      },
      { font: {}, align: "centerContinuous", vertical: "justify", wrap: true, indent: 3, shrink: true },
    ],
    ["as programs do it themselves", { inside: '<alignment horizontal="general" textRotation="0"/>' }, { font: {} }],
    ["turned upwards", { inside: '<alignment textRotation="90"/>' }, { font: {}, rotation: 90 }],
    ["turned downwards", { inside: '<alignment textRotation="91"/>' }, { font: {}, rotation: -1 }],
    ["one letter below the other", { inside: '<alignment textRotation="255"/>' }, { font: {}, rotation: "stacked" }],
    ["unlocked", { inside: '<protection locked="0"/>' }, { font: {}, unlocked: true }],
    ["locked", { inside: '<protection locked="1" hidden="1"/>' }, { font: {} }],
    ["a format of the file format's own", { xf: ' numFmtId="10"' }, { font: {}, format: "0.00%" }],
    ["General", { xf: ' numFmtId="0"' }, { font: {} }],
    [
      "a format of one's own",
      { formats: '<numFmts><numFmt numFmtId="170" formatCode="0.0&quot; €&quot;"/></numFmts>', xf: ' numFmtId="170"' },
      { font: {}, format: '0.0" €"' },
    ],
  ])("%s", (_, pieces, expected) => {
    expect(look(pieces)).toEqual(expected);
  });

  it("is one plain look where the workbook has no styles", () => {
    expect(readStyleLists(undefined, palettes)).toEqual({ cells: [{ font: {} }], conditions: [] });
  });
});

describe("what a condition changes", () => {
  const change = (dxf: string) => lists(`<styleSheet><dxfs><dxf>${dxf}</dxf></dxfs></styleSheet>`).conditions[0];

  it.each([
    [
      "a fill, which stands where a cell's pattern has its background",
      '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
      { fill: "#ffc7ce" },
    ],
    [
      "a solid fill",
      '<fill><patternFill patternType="solid"><fgColor rgb="FF111111"/><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
      { fill: "#ffc7ce" },
    ],
    [
      "a solid fill with a front alone",
      '<fill><patternFill patternType="solid"><fgColor rgb="FF111111"/></patternFill></fill>',
      { fill: "#111111" },
    ],
    ["a font", '<font><b/><color rgb="FF9C0006"/></font>', { font: { bold: true, colour: "#9c0006" } }],
    [
      "a border and a format",
      '<numFmt numFmtId="164" formatCode="0.0"/><border><top style="thin"/></border>',
      { top: { weight: "thin" }, format: "0.0" },
    ],
    ["nothing", "", {}],
  ])("%s", (_, dxf, expected) => {
    expect(change(dxf)).toEqual(expected);
  });
});
