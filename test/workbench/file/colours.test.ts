/** Colours of files, however they are named. Expected tints are those that Excel shows. */
import { parseXml } from "../../../src/file/xml/xmlTree";
import { colourOf, readPalettes, tinted } from "../../../src/workbench/file/colours";

const root = (xml: string) => parseXml(xml, "part").root;

const THEME = root(
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="Ufficio"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
);

describe("a colour is read", () => {
  const palettes = readPalettes(undefined, THEME);

  it.each([
    ["written out, opaque", '<color rgb="FF0B4A5E"/>', "#0b4a5e"],
    ["written out without opacity", '<color rgb="0B4A5E"/>', "#0b4a5e"],
    ["of the theme: paper comes first", '<color theme="0"/>', "#fefefe"],
    ["of the theme: then ink", '<color theme="1"/>', "#101010"],
    ["of the theme: the second paper", '<color theme="2"/>', "#e7e6e6"],
    ["of the theme: the second ink", '<color theme="3"/>', "#44546a"],
    ["of the theme: the first accent", '<color theme="4"/>', "#4472c4"],
    ["of the theme: one that it does not say", '<color theme="5"/>', undefined],
    ["of the old palette", '<color indexed="10"/>', "#ff0000"],
    ["of the old palette, its last", '<color indexed="63"/>', "#333333"],
    ["the paper", '<color indexed="65"/>', "#ffffff"],
    ["the program's own", '<color indexed="64"/>', undefined],
    ["automatic", '<color auto="1" indexed="10"/>', undefined],
    ["damaged", '<color rgb="rosso"/>', undefined],
    ["tinted", '<color theme="4" tint="0.3999755851924192"/>', "#8faadc"],
    ["shaded", '<color rgb="FF4472C4" tint="-0.249977111117893"/>', "#2f5597"],
    ["absent", "<color/>", undefined],
  ])("%s", (_, xml, expected) => {
    expect(colourOf(root(xml), palettes)).toBe(expected);
  });

  it("of a theme that the workbook does not have is Office's", () => {
    expect(colourOf(root('<color theme="5"/>'), readPalettes(undefined, undefined))).toBe("#c0504d");
  });

  it("of the palette that the workbook has made its own", () => {
    const styles = root(
      '<styleSheet><colors><indexedColors><rgbColor rgb="00112233"/><rgbColor rgb="00445566"/></indexedColors></colors></styleSheet>',
    );
    const own = readPalettes(styles, undefined);
    expect(["0", "1", "2"].map((at) => colourOf(root(`<color indexed="${at}"/>`), own))).toEqual([
      "#112233",
      "#445566",
      "#ff0000",
    ]);
  });
});

describe("a tint", () => {
  it.each([
    ["#4472c4", 0.8, "#dae3f3"],
    ["#4472c4", 0.6, "#b4c7e7"],
    ["#4472c4", -0.5, "#203864"],
    ["#ed7d31", 0.8, "#fbe5d6"],
    ["#70ad47", -0.25, "#548235"],
    ["#ffffff", -0.15, "#d9d9d9"],
    ["#000000", 0.5, "#808080"],
    ["#44546a", 0.6, "#adb9ca"],
    ["#00b050", 0, "#00b050"],
    ["#123456", 1, "#ffffff"],
    ["#123456", -1, "#000000"],
  ])("of %s by %d is %s", (colour, tint, expected) => {
    const channels = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
    const [made, wanted] = [channels(tinted(colour, tint)), channels(expected)];
    for (const [at, value] of wanted.entries()) expect(Math.abs((made[at] ?? 0) - value)).toBeLessThanOrEqual(1);
  });
});
