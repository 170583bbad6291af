/** XML read and written without losing a character. */
import fc from "fast-check";
import { decodeCellText, encodeCellText, textElement } from "../../src/file/xml/cellText";
import { attributeOf, escapeXml, scanXml, unescapeXml } from "../../src/file/xml/scanXml";
import {
  attribute,
  childNamed,
  elementLike,
  insertInOrder,
  parseXml,
  printXml,
  setAttribute,
} from "../../src/file/xml/xmlTree";

const read = (xml: string): string => {
  let text = "";
  scanXml(xml, "x", {
    text: (piece) => {
      text += piece;
    },
  });
  return decodeCellText(text);
};

describe("the text of a cell", () => {
  it.each([
    ["plain", "plain"],
    ["a<b&c>\"'", "a&lt;b&amp;c&gt;&quot;'"],
    ["a\nb", "a\nb"],
    ["a\tb", "a&#9;b"],
    ["a\rb", "a_x000D_b"],
    ["a\u0001b", "a_x0001_b"],
    ["_x000D_", "_x005F_x000D_"],
    ["_x00", "_x00"],
    ["\ud83d", "_xD83D_"],
    ["😀", "😀"],
  ])("%j is written %j", (text, xml) => {
    expect(encodeCellText(text)).toBe(xml);
    expect(read(`<t>${xml}</t>`)).toBe(text);
  });

  it("comes back whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(read(`<a>${textElement(text)}</a>`)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("comes back with any code units, halves of pairs too", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        expect(read(`<a>${textElement(text)}</a>`)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("attributes", () => {
  it.each([
    [' r="A1" s="2"', "s", "2"],
    [" r='A1'", "r", "A1"],
    ['\n\tt = "s"', "t", "s"],
    [' spans="1:4" s="7"', "s", "7"],
    [' xs="1"', "s", undefined],
    [' a="s" s="x"', "s", "x"],
    [' r:id="rId1" id="2"', "id", "2"],
    [' name="a &amp; b &#xE8;"', "name", "a & b è"],
  ])("of %j, %s is %j", (raw, name, value) => {
    expect(attributeOf(raw, name)).toBe(value);
  });

  it("escape what they hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(unescapeXml(escapeXml(text))).toBe(text);
      }),
    );
  });
});

describe("a part as a tree", () => {
  const XML = `<?xml version="1.0"?>\r\n<!-- a --><w:a xmlns:w="u" b='1'>\n  <w:c/><w:d x="&lt;>">t&amp;<![CDATA[<raw>]]><!-- in --></w:d>\n</w:a>`;

  it("prints what it read, byte for byte", () => {
    expect(printXml(parseXml(XML, "x"))).toBe(XML);
  });

  it("changes an attribute and leaves the others as written", () => {
    const document = parseXml(XML, "x");
    setAttribute(document.root, "b", 'due "2"');
    expect(printXml(document)).toContain('<w:a xmlns:w="u" b="due &quot;2&quot;">');
    setAttribute(document.root, "b", undefined);
    expect(attribute(document.root, "b")).toBeUndefined();
  });

  it("puts an element where the schema wants it, with the prefix of its sibling", () => {
    const document = parseXml("<p:a><p:x/><p:z/></p:a>", "x");
    insertInOrder(document.root, elementLike(document.root, "y", { k: "v" }), ["x", "y", "z"]);
    expect(printXml(document)).toBe('<p:a><p:x/><p:y k="v"/><p:z/></p:a>');
    insertInOrder(document.root, elementLike(document.root, "z", {}), ["x", "y", "z"]);
    expect(printXml(document)).toBe('<p:a><p:x/><p:y k="v"/><p:z/><p:z/></p:a>');
    expect(childNamed(document.root, "y")?.tag).toBe("p:y");
  });

  it.each([
    ["nothing", ""],
    ["only a head", '<?xml version="1.0"?>'],
    ["an element left open", "<a><b></b>"],
    ["crossed elements", "<a><b></a></b>"],
    ["a tag cut short", "<a><b"],
    ["a comment cut short", "<a><!-- </a>"],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["a close without an open", "</a>"],
  ])("refuses %s", (_, xml) => {
    expect(() => parseXml(xml, "x")).toThrow("damaged: x");
  });
});
