/** Our charts: native, over the cells that they name, and beside the charts and pictures of others. */
import type { Edit } from "../../shared/workbook/edit";
import type { ChartDoc } from "../../shared/workbook/sheetFacets";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { readZip } from "../../src/file/package/readZip";
import { partBytes, partText } from "../../src/file/package/workbookPackage";
import { writeZip } from "../../src/file/package/writeZip";
import { everyFacet } from "../contract/behavesLikeHost";
import { findFaults } from "../oracles/xlsxValid";
import { fixture, open, textOf } from "./fixtures";

const chart = (name: string): ChartDoc => ({
  name,
  title: `Titolo di ${name}`,
  row: 20,
  column: 5,
  width: 300,
  height: 150,
  max: 1,
  series: [
    {
      name: "Peso",
      type: "column",
      colour: "#0B4A5E",
      categories: { sheet: "Piano", top: 1, left: 0, bottom: 3, right: 0 },
      values: { sheet: "Piano", top: 1, left: 1, bottom: 3, right: 1 },
    },
  ],
});

const setCharts = (...names: string[]): Edit => ({ kind: "setCharts", sheet: "Piano", charts: names.map(chart) });

const chartParts = (bytes: Uint8Array): string[] =>
  [...readZip(bytes).keys()].filter((part) => part.startsWith("xl/charts/")).sort();

describe("charts on a sheet that has a drawing of others", () => {
  it("stand beside it, and only one of the same name is replaced", async () => {
    const host = await open(fixture("everything.xlsx"));
    await host.applyEdits([setCharts("uno", "due")]);
    const first = await host.save();
    const again = await open(first);
    await again.applyEdits([setCharts("due", "tre")]);
    const second = await again.save();
    expect([findFaults(first), findFaults(second)]).toEqual([[], []]);
    const names = (bytes: Uint8Array): string[] =>
      [...textOf(bytes, "xl/drawings/drawing2.xml").matchAll(/cNvPr id="\d+" name="([^"]*)"/g)].map(
        ([, name = ""]) => name,
      );
    expect(names(first)).toEqual(["Grafico 1", "Immagine 1", "Cabina uno", "Cabina due"]);
    expect(names(second)).toEqual(["Grafico 1", "Immagine 1", "Cabina uno", "Cabina due", "Cabina tre"]);
    expect(chartParts(first)).toEqual(["1", "2", "3", "5"].map((number) => `xl/charts/chart${number}.xml`));
    expect(chartParts(second)).toEqual(["1", "2", "3", "4", "5"].map((number) => `xl/charts/chart${number}.xml`));
    expect(textOf(second, "xl/charts/chart2.xml")).toBe(textOf(fixture("everything.xlsx"), "xl/charts/chart2.xml"));
  });

  it("stay when the list names none", async () => {
    const host = await open(fixture("everything.xlsx"));
    await host.applyEdits([setCharts("uno")]);
    const first = await host.save();
    await host.applyEdits([setCharts()]);
    const bytes = await host.save();
    expect(findFaults(bytes)).toEqual([]);
    expect(chartParts(bytes)).toEqual(chartParts(first));
  });

  it("leave a copy that somebody made of one of ours, when ours is replaced", async () => {
    const host = await open(fixture("everything.xlsx"));
    await host.applyEdits([setCharts("uno")]);
    const parts = readZip(await host.save());
    const drawing = "xl/drawings/drawing2.xml";
    const xml = partText(parts.get(drawing) ?? new Uint8Array());
    const ours = /<xdr:oneCellAnchor.*<\/xdr:oneCellAnchor>/.exec(xml)?.[0] ?? "";
    const copied = xml.replace("</xdr:wsDr>", `${ours.replace(/id="\d+" name/, 'id="99" name')}</xdr:wsDr>`);
    const again = await open(writeZip(new Map(parts).set(drawing, partBytes(copied))));
    await again.applyEdits([setCharts("uno")]);
    const bytes = await again.save();
    expect(findFaults(bytes)).toEqual([]);
    expect(textOf(bytes, drawing).match(/name="Cabina uno"/g)).toHaveLength(2);
  });
});

describe("a chart", () => {
  it("points to its cells, keeps their values for previews, and starts from zero", async () => {
    const host = await emptyWorkbook();
    await host.applyEdits(everyFacet("Prova"));
    const xml = textOf(await host.save(), "xl/charts/chart1.xml");
    expect(xml).toContain("<c:f>Prova!$A$2:$A$4</c:f>");
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>0.5</c:v></c:pt><c:pt idx="1"><c:v>0.75</c:v></c:pt>',
    );
    expect(xml).toContain('<c:max val="1.15"/><c:min val="0"/>');
    expect(xml).toContain('<c:tx><c:v>Punteggio</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="0B4A5E"/>');
    expect(xml).toContain('<a:prstDash val="dash"/>');
    expect(xml).not.toContain("legend");
    expect(xml).not.toContain("Gridlines");
  });

  it("is anchored with its own size, whatever the widths of the columns", async () => {
    const host = await emptyWorkbook();
    await host.applyEdits(everyFacet("Prova"));
    const xml = textOf(await host.save(), "xl/drawings/drawing1.xml");
    expect(xml).toContain(`<xdr:ext cx="${480 * 9525}" cy="${200 * 9525}"/>`);
  });
});
