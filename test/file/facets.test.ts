/** Details of our sheets that a picture of the workbook does not hold: looks, print set-up, limits of Excel. */
import type { Edit } from "../../shared/workbook/edit";
import type { StyleDoc, ValidationDoc } from "../../shared/workbook/sheetFacets";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { footer } from "../../src/file/write/facets";
import { everyFacet } from "../contract/behavesLikeHost";
import { findFaults } from "../oracles/xlsxValid";
import { textOf } from "./fixtures";

const ADD: Edit = { kind: "addSheet", sheet: "Prova", hidden: false, tabColour: "#0b4a5e" };

async function built(...edits: Edit[]): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  expect((await host.applyEdits([ADD, ...edits])).kind).toBe("applied");
  const bytes = await host.save();
  expect(findFaults(bytes)).toEqual([]);
  return bytes;
}

const sheetOf = async (...edits: Edit[]): Promise<string> => textOf(await built(...edits), "xl/worksheets/sheet1.xml");

describe("a sheet of ours", () => {
  it("has no gridlines, its tab's colour, and is not selected", async () => {
    const xml = await sheetOf();
    expect(xml).toContain('showGridLines="false"');
    expect(xml).toContain('<tabColor rgb="FF0B4A5E"');
    expect(xml).not.toContain("tabSelected");
  });

  it("is printed on A4 landscape, one page wide, with its rows repeated and its breaks", async () => {
    const bytes = await built(...everyFacet("Prova").slice(1));
    const xml = textOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<pageSetup fitToHeight="0" fitToWidth="1" orientation="landscape" paperSize="9"/);
    expect(xml).toMatch(/<pageMargins left="0\.472\d*" right="0\.472\d*" top="0\.511\d*" bottom="0\.629\d*"/);
    expect(xml).toMatch(/<brk id="10" [^>]*\/><brk id="20" /);
    const workbook = textOf(bytes, "xl/workbook.xml");
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">Prova!$A$1:$D$31</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">Prova!$1:$1</definedName>');
  });

  it("freezes its head, hides and sizes its columns", async () => {
    const xml = await sheetOf(...everyFacet("Prova").slice(1));
    expect(xml).toMatch(/<pane activePane="bottomRight" state="frozen" topLeftCell="C2" xSplit="2" ySplit="1"/);
    expect(xml).toMatch(/<col customWidth="true" hidden="true" max="4" min="4" width="10"/);
  });

  it("links to a cell of the workbook without a formula", async () => {
    expect(await sheetOf(...everyFacet("Prova").slice(1))).toMatch(
      /<hyperlink ref="B1" location="Piano!A1" tooltip="[^"]*"/,
    );
  });

  it.each([
    ["the font of our sheets", {}, /<font><name val="Arial"[^>]*>.*<sz val="10"/],
    ["a size", { size: 9.5 }, /<sz val="9.5"/],
    ["a colour", { colour: "#17694a" }, /<color rgb="FF17694A"/],
    ["a hairline", { bottom: { colour: "#C9D1D6", weight: "hair" } }, /<bottom style="hair"><color rgb="FFC9D1D6"/],
    ["the middle", { vertical: "middle" }, /vertical="center"/],
    ["an indent", { align: "left", indent: 2 }, /<alignment horizontal="left" indent="2"/],
    ["an open cell", { unlocked: true }, /locked="false"/],
    ["a format", { format: '+0.0" p.p.";"−"0.0" p.p.";0' }, /formatCode="\+0\.0(&#34;|&quot;) p\.p\./],
  ] as readonly (readonly [string, StyleDoc, RegExp])[])("shows %s", async (_, style, written) => {
    const areas = [{ top: 0, left: 0, bottom: 0, right: 0, style }];
    const bytes = await built({ kind: "styleCells", sheet: "Prova", areas });
    expect(textOf(bytes, "xl/styles.xml")).toMatch(written);
    expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="1"');
  });

  it("writes a look once, however many cells have it", async () => {
    const areas = [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: 9, style: { bold: true } }));
    const styles = textOf(await built({ kind: "styleCells", sheet: "Prova", areas }), "xl/styles.xml");
    expect(styles).toMatch(/<cellXfs count="2"/);
  });

  it("cannot be the only one when it is hidden: Excel opens no such file", async () => {
    const host = await emptyWorkbook();
    await host.applyEdits([{ kind: "addSheet", sheet: "Registro", hidden: true }]);
    await expect(host.save()).rejects.toThrow("visible");
  });
});

describe("limits of Excel", () => {
  const validation = (more: Partial<ValidationDoc>): Edit => ({
    kind: "setValidations",
    sheet: "Prova",
    validations: [
      {
        top: 0,
        left: 0,
        bottom: 0,
        right: 0,
        allow: { kind: "numberAtLeast", low: 0 },
        level: "stop",
        promptTitle: "",
        prompt: "",
        errorTitle: "",
        error: "",
        ...more,
      },
    ],
  });

  it.each([
    ["promptTitle", "prompt title", 32],
    ["prompt", "prompt", 255],
    ["errorTitle", "error title", 32],
    ["error", "error", 225],
  ] as const)("a too long %s is cut where a person sees it", async (key, _, most) => {
    const xml = await sheetOf(validation({ [key]: "x".repeat(300) }));
    expect(xml).toContain(`${key}="${"x".repeat(most - 1)}…"`);
  });

  it.each([
    ["a comma in an item", ["a,b"]],
    ["more than 255 characters", ["x".repeat(200), "y".repeat(60)]],
  ])("a list with %s is refused, not written wrong", async (_, items) => {
    const host = await emptyWorkbook();
    await expect(host.applyEdits([ADD, validation({ allow: { kind: "list", items } })])).rejects.toThrow(RangeError);
    expect((await host.readWorkbook()).sheets).toEqual([]);
  });

  it("a text longer than a cell holds is refused, not cut", async () => {
    const host = await emptyWorkbook();
    const content = { kind: "value", value: "x".repeat(32_768) } as const;
    const cells = [{ row: 0, column: 0, content, expected: null }];
    await expect(host.applyEdits([ADD, { kind: "writeCells", sheet: "Prova", cells }])).rejects.toThrow(RangeError);
    expect((await host.readWorkbook()).sheets).toEqual([]);
  });

  it.each([
    [
      "plain",
      { footerLeft: "Ente", footerCentre: "", footerRight: "Pagina &P di &N" },
      '&L&"Arial,Regular"&8&K55626EEnte&R&"Arial,Regular"&8&K55626EPagina &P di &N',
    ],
    [
      "with an ampersand",
      { footerLeft: "R&S & Pagamenti", footerCentre: "", footerRight: "" },
      '&L&"Arial,Regular"&8&K55626ER&&S && Pagamenti',
    ],
    [
      "of a body whose name looks like the code of a page",
      { footerLeft: "C&P e &N", footerCentre: "Scheda R&D &P", footerRight: "Pagina &P di &N" },
      '&L&"Arial,Regular"&8&K55626EC&&P e &&N&C&"Arial,Regular"&8&K55626EScheda R&&D &&P&R&"Arial,Regular"&8&K55626EPagina &P di &N',
    ],
  ])("a footer %s", (_, print, written) => {
    expect(footer(print)).toBe(written);
  });

  it("a footer that is too long is cut in its longest part", () => {
    const written = footer({ footerLeft: "x".repeat(300), footerCentre: "anno 2016", footerRight: "Pagina &P di &N" });
    expect(written.length).toBeLessThanOrEqual(255);
    expect(written).toContain("x…&C");
    expect(written.endsWith("Pagina &P di &N")).toBe(true);
  });

  it.each([300, 301])("a footer of %i ampersands is cut between two, never inside one", (count) => {
    const written = footer({ footerLeft: "&".repeat(count), footerCentre: "", footerRight: "Pagina &P di &N" });
    expect(written.length).toBeLessThanOrEqual(255);
    expect(/&K55626E((?:&&)+)…&R/.test(written)).toBe(true);
  });
});
