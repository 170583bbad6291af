/** What stands in a user's file beside our sheets is, after saving, byte for byte what it was. */
import type { Edit } from "../../shared/workbook/edit";
import { readZip } from "../../src/file/package/readZip";
import { readWorkbookPart } from "../../src/file/read/workbookPart";
import { childNamed, parseXml } from "../../src/file/xml/xmlTree";
import { everyFacet } from "../contract/behavesLikeHost";
import { findFaults } from "../oracles/xlsxValid";
import { FIXTURES, fixture, open, textOf } from "./fixtures";

const OURS = "Cruscotto di prova";

async function build(bytes: Uint8Array, edits: readonly Edit[] = everyFacet(OURS)): Promise<Uint8Array> {
  const host = await open(bytes);
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  return host.save();
}

/** The parts that may change: the lists that name our sheets, styles and texts; the name of the producer. */
function mayChange(bytes: Uint8Array): Set<string> {
  const { part, styles, sharedStrings } = readWorkbookPart(readZip(bytes));
  const relationships = part.replace(/([^/]*)$/, "_rels/$1.rels");
  const named = [styles, sharedStrings].filter((name): name is string => name !== undefined);
  return new Set(["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", part, relationships, ...named]);
}

describe.each(FIXTURES)("%s with our sheets added", (name) => {
  const input = fixture(name);

  it("is sound before and after", async () => {
    const output = await build(input);
    expect([findFaults(input), findFaults(output)]).toEqual([[], []]);
    expect([...readZip(output).keys()].slice(0, 2)).toEqual(["[Content_Types].xml", "_rels/.rels"]);
  });

  it("keeps every part of the user byte for byte", async () => {
    const before = readZip(input);
    const after = readZip(await build(input));
    const changeable = mayChange(input);
    const changed = [...before.keys()].filter((part) => {
      const bytes = after.get(part);
      return bytes === undefined || Buffer.compare(bytes, before.get(part) ?? new Uint8Array()) !== 0;
    });
    expect(changed.filter((part) => !changeable.has(part) && part !== "xl/calcChain.xml")).toEqual([]);
    expect([...before.keys()].length).toBeGreaterThan(3);
  });

  it("keeps what the user's sheets show: values, formulas and formats", async () => {
    const before = await (await open(input)).readWorkbook();
    const after = await (await open(await build(input))).readWorkbook();
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  });

  it("gives the same bytes again from the same file and edits", async () => {
    expect(Buffer.compare(await build(input), await build(input))).toBe(0);
  });

  it("takes a second list of edits as well as the first", async () => {
    const first = await build(input);
    const second = await build(
      first,
      everyFacet(OURS).filter(({ kind }) => kind.startsWith("set")),
    );
    expect(findFaults(second)).toEqual([]);
    expect([...readZip(second).keys()].sort()).toEqual([...readZip(first).keys()].sort());
    expect(await (await open(second)).readWorkbook()).toEqual(await (await open(first)).readWorkbook());
  });
});

describe("the parts that do change keep what they held", () => {
  const input = fixture("everything.xlsx");

  it("existing styles keep their place and their meaning", async () => {
    const looks = (bytes: Uint8Array, list: string): string[] => {
      const { root } = parseXml(textOf(bytes, "xl/styles.xml"), "xl/styles.xml");
      const element = childNamed(root, list);
      return element === undefined
        ? []
        : element.children.flatMap((child) => (typeof child === "string" ? [] : [canonical(child)]));
    };
    const output = await build(input);
    for (const list of ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"]) {
      const before = looks(input, list);
      expect([list, looks(output, list).slice(0, before.length)]).toEqual([list, before]);
    }
    expect(looks(output, "cellXfs").length).toBeGreaterThan(looks(input, "cellXfs").length);
    expect(textOf(output, "xl/styles.xml")).toContain("slicerStyles");
  });

  it("shared texts keep their place, rich text included", async () => {
    const output = textOf(await build(input), "xl/sharedStrings.xml");
    const before = textOf(input, "xl/sharedStrings.xml");
    const inside = before.slice(before.indexOf("<si>"), before.indexOf("</sst>"));
    expect(output.slice(output.indexOf("<si>"))).toMatch(new RegExp(`^${escapeForRegExp(inside)}<si>`));
  });

  it("the workbook keeps its names, pivot caches, external links and extensions", async () => {
    const output = textOf(await build(input), "xl/workbook.xml");
    const before = textOf(input, "xl/workbook.xml");
    for (const kept of before.match(
      /<(definedName|pivotCache|externalReference|ext|fileVersion|workbookPr)\b[^>]*>/g,
    ) ?? []) {
      expect(output).toContain(kept);
    }
    expect(output).toContain('fullCalcOnLoad="1"');
    expect(output).toContain('<definedName name="_xlnm.Print_Area" localSheetId="3">');
  });

  it("the list of cells to calculate goes, since Excel mends a stale one by throwing formulas away", async () => {
    const output = await build(input);
    expect(readZip(output).has("xl/calcChain.xml")).toBe(false);
    expect(textOf(output, "[Content_Types].xml")).not.toContain("calcChain");
  });

  it("a workbook with macros is still declared as one", async () => {
    const output = await build(fixture("macros.xlsm"));
    expect(textOf(output, "[Content_Types].xml")).toContain(
      'PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"',
    );
    expect(readZip(output).has("xl/vbaProject.bin")).toBe(true);
  });

  it.each(FIXTURES)("%s names Excel as its producer", async (name) => {
    expect(textOf(await build(fixture(name)), "docProps/app.xml")).toContain(
      "<Application>Microsoft Excel</Application>",
    );
  });
});

describe("our sheet is shown first only where that groups no sheets", () => {
  it("leaves the user's selected sheet in front", async () => {
    const output = textOf(await build(fixture("everything.xlsx")), "xl/workbook.xml");
    expect(output).toMatch(/activeTab="0"/);
  });

  it("comes to the front where no sheet says that it is selected", async () => {
    const output = textOf(await build(fixture("macros.xlsm")), "xl/workbook.xml");
    expect(output).toMatch(/activeTab="1"/);
  });
});

describe("cells of a user's sheet, written because the user asked for it", () => {
  const edits: Edit[] = [
    {
      kind: "writeCells",
      sheet: "Piano",
      cells: [
        { row: 2, column: 3, content: { kind: "value", value: 7 }, expected: { formula: "B3*C3" } },
        { row: 7, column: 1, content: { kind: "value", value: "nuovo" }, expected: null },
      ],
    },
  ];

  it("change those cells alone; formulas that leaned on them stand on their own", async () => {
    const before = (await (await open(fixture("everything.xlsx"))).readWorkbook()).sheets[0];
    const output = await build(fixture("everything.xlsx"), edits);
    expect(findFaults(output)).toEqual([]);
    const after = (await (await open(output)).readWorkbook()).sheets[0];
    expect(after?.rows[2]?.[3]).toEqual({ value: 7 });
    expect(after?.rows[3]).toEqual(before?.rows[3]);
    expect(after?.rows[3]?.[3]?.formula).toBe("B4*C4");
    expect(after?.rows[4]).toEqual(before?.rows[4]);
    expect(after?.rows[7]).toEqual([undefined, { value: "nuovo" }]);
  });

  it("leave all of the sheet around the cells as it was", async () => {
    const before = textOf(fixture("everything.xlsx"), "xl/worksheets/sheet3.xml");
    const after = textOf(await build(fixture("everything.xlsx"), edits), "xl/worksheets/sheet3.xml");
    const around = (xml: string): string =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, "").replace(/<dimension [^>]*>/, "");
    expect(around(after)).toBe(around(before));
    expect(after).toContain('<row r="2" spans="1:4" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>4</v></c>');
    expect(after).toContain('<dimension ref="A1:D8"/>');
  });
});

/** An element in one way of writing it: attributes sorted, `true` as `1`, children in order by name. */
function canonical(element: ReturnType<typeof parseXml>["root"]): string {
  const attributes = [...element.attributes.matchAll(/\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)]
    .map(
      ([, key = "", value = ""]) =>
        `${key}=${value
          .slice(1, -1)
          .replace(/^true$/, "1")
          .replace(/^false$/, "0")
          .replace(/&quot;/g, "&#34;")}`,
    )
    .filter((one) => !one.startsWith("xmlns"))
    .sort();
  const children = element.children.flatMap((child) => (typeof child === "string" ? [] : [canonical(child)])).sort();
  return `${element.tag}(${attributes.join(" ").replace(/ ?\bval=1$/, "")})[${children.join(",")}]`;
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
