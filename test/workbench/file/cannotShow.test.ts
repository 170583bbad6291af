/** What of a file the grid does not show is found and named, in both languages. */
import { notShownEn } from "../../../shared/text/en/workbench";
import { notShownIt } from "../../../shared/text/it/workbench";
import { readZip } from "../../../src/file/package/readZip";
import { partBytes } from "../../../src/file/package/workbookPackage";
import type { CannotShow } from "../../../src/workbench/file/cannotShow";
import { readCannotShow } from "../../../src/workbench/file/readCannotShow";
import { sayNotShown } from "../../../src/workbench/file/sayNotShown";
import { fixture } from "../../file/fixtures";
import { rowsOf, type SmallSheet, smallBook } from "../../file/smallBook";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The sheet with relationships to these parts. */
function found(
  sheet: Partial<SmallSheet>,
  related: readonly (readonly [kind: string, part: string, xml: string])[] = [],
): CannotShow[] {
  const parts = new Map(readZip(smallBook({ sheets: [{ name: "Piano", rows: "", ...sheet }] })));
  const list = related.map(
    ([kind, part], at) => `<Relationship Id="r${at}" Type="${TYPE}/${kind}" Target="/${part}"/>`,
  );
  parts.set("xl/worksheets/_rels/sheet1.xml.rels", partBytes(`<Relationships>${list.join("")}</Relationships>`));
  for (const [, part, xml] of related) parts.set(part, partBytes(xml));
  return readCannotShow(parts);
}

it("a plain workbook hides nothing", () => {
  expect(found({ rows: rowsOf({ 1: { A: "=B1 → 1" } }), tail: '<pageMargins left="0.7"/>' })).toEqual([]);
});

it("everything in a rich one is found", () => {
  expect(readCannotShow(readZip(fixture("everything.xlsx")))).toEqual([
    { code: "charts", count: 1, sheet: "Piano" },
    { code: "pictures", count: 1, sheet: "Piano" },
    { code: "tables", count: 1, sheet: "Piano", names: ["Tabella1"] },
    { code: "pivots", count: 1, sheet: "Pivot & altro", names: ["Tabella pivot 1"] },
    { code: "chartSheet", sheet: "Grafico", count: 1 },
    { code: "printSetup", count: 1 },
    { code: "externalLinks", count: 1 },
    { code: "richText", count: 1 },
  ]);
  expect(readCannotShow(readZip(fixture("macros.xlsm")))).toContainEqual({ code: "macros", count: 1 });
});

describe("on a sheet", () => {
  const drawing =
    "<wsDr><twoCellAnchor><sp/></twoCellAnchor><twoCellAnchor><grpSp><sp/><cxnSp/><pic/></grpSp></twoCellAnchor><AlternateContent><Choice><sp/></Choice><Fallback><sp/></Fallback></AlternateContent></wsDr>";

  it.each<readonly [string, Partial<SmallSheet>, Parameters<typeof found>[1], readonly Partial<CannotShow>[]]>([
    [
      "shapes and pictures",
      {},
      [["drawing", "d.xml", drawing]],
      [
        { code: "pictures", count: 1 },
        { code: "shapes", count: 3 },
      ],
    ],
    ["groups of rows", { rows: '<row r="2" outlineLevel="1"/>' }, [], [{ code: "outline", count: 1 }]],
    ["no groups", { rows: '<row r="2" outlineLevel="0"/>' }, [], []],
    ["groups of columns", { head: '<cols><col min="1" max="2" outlineLevel="2"/></cols>' }, [], [{ code: "outline" }]],
    ["a filter", { tail: '<autoFilter ref="A1:B2"/>' }, [], [{ code: "filters" }]],
    ["protection", { tail: '<sheetProtection sheet="1"/>' }, [], [{ code: "protected" }]],
    ["protection that is off", { tail: '<sheetProtection sheet="0"/>' }, [], []],
    ["a background", { tail: '<picture r:id="r1"/>' }, [], [{ code: "backgroundPicture" }]],
    [
      "small charts in cells",
      {
        tail: "<extLst><ext><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>",
      },
      [],
      [{ code: "sparklines", count: 2 }],
    ],
    [
      "array formulas",
      { rows: '<row r="1"><c r="A1"><f t="array" ref="A1">1</f></c></row>' },
      [],
      [{ code: "arrayFormulas", count: 1 }],
    ],
    [
      "tables of cases",
      { rows: '<row r="1"><c r="A1"><f t="dataTable" ref="A1"/></c></row>' },
      [],
      [{ code: "dataTables" }],
    ],
    ["slicers", {}, [["slicer", "s.xml", "<slicers/>"]], [{ code: "slicers" }]],
    ["buttons", {}, [["ctrlProp", "c.xml", "<formControlPr/>"]], [{ code: "controls" }]],
    ["embedded files", {}, [["package", "e.bin", "x"]], [{ code: "embedded" }]],
    ["talks", {}, [["threadedComment", "t.xml", "<ThreadedComments/>"]], [{ code: "threadedComments" }]],
    ["a print set-up, told once for all sheets", { tail: "<headerFooter/>" }, [], [{ code: "printSetup", count: 1 }]],
  ])("%s", (_, sheet, related, expected) => {
    const all = found(sheet, related);
    expect(all).toEqual(expected.map((one) => expect.objectContaining(one)));
    for (const { code, sheet: of } of all) expect(of).toBe(code === "printSetup" ? undefined : "Piano");
  });

  it("charts by their titles", () => {
    const chart =
      "<c:chartSpace><c:title><a:p><a:r><a:t>Punteggio </a:t></a:r><a:r><a:t>2016</a:t></a:r></a:p></c:title></c:chartSpace>";
    const parts = new Map(readZip(smallBook({ sheets: [{ name: "Piano", rows: "" }] })));
    const rels = (kind: string, target: string) =>
      partBytes(`<Relationships><Relationship Id="r1" Type="${TYPE}/${kind}" Target="${target}"/></Relationships>`);
    parts.set("xl/worksheets/_rels/sheet1.xml.rels", rels("drawing", "../drawings/d.xml"));
    parts.set("xl/drawings/d.xml", partBytes("<wsDr/>"));
    parts.set("xl/drawings/_rels/d.xml.rels", rels("chart", "../charts/c.xml"));
    parts.set("xl/charts/c.xml", partBytes(chart));
    expect(readCannotShow(parts)).toEqual([{ code: "charts", count: 1, sheet: "Piano", names: ["Punteggio 2016"] }]);
  });
});

describe("the words", () => {
  it("say what, how many, where and which", () => {
    const all: CannotShow[] = [
      { code: "charts", count: 1, sheet: "Piano", names: ["Punteggio"] },
      { code: "charts", count: 3, sheet: "Piano" },
      { code: "macros", count: 1 },
    ];
    expect(sayNotShown(all, "it")).toEqual([
      "Un grafico in «Piano» («Punteggio»)",
      "3 grafici in «Piano»",
      "Le macro (qui non vengono eseguite)",
    ]);
    expect(sayNotShown(all, "en")).toEqual([
      "A chart in “Piano” (“Punteggio”)",
      "3 charts in “Piano”",
      "The macros (they are not run here)",
    ]);
  });

  it.each([
    ["it", notShownIt],
    ["en", notShownEn],
  ] as const)("in %s name the sheet for whatever stands on one, and end without a full stop", (_, text) => {
    const WHOLE = new Set([
      "macros",
      "connections",
      "externalLinks",
      "customViews",
      "richText",
      "printSetup",
      "signature",
      "uncalculated",
    ]);
    for (const [code, say] of Object.entries(text)) {
      for (const count of [1, 2]) {
        const sentence = say({ count, sheet: "Piano 2016" });
        if (!WHOLE.has(code)) expect(sentence).toContain("Piano 2016");
        expect(sentence).toMatch(/^[\dA-Z].*[^.\s]$/);
      }
    }
  });
});
