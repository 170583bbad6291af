/** Parts of a file that few files have, after rows and columns came: notes, buttons, pictures, small lists. */
import { changeList, type StructuralChange } from "../../shared/workbook/formula/shiftReferences";
import { partBytes, partText } from "../../src/file/package/workbookPackage";
import { Follower, mentionsAny } from "../../src/file/write/structure/changes";
import { followPivotSource } from "../../src/file/write/structure/followPivotSource";
import { followTree } from "../../src/file/write/structure/followTree";
import { followVml } from "../../src/file/write/structure/followVml";
import { parseXml, printXml } from "../../src/file/xml/xmlTree";

const SHEET = "Piano & più";
const rows = (at: number, count = 1): StructuralChange => ({ kind: "insertRows", sheet: SHEET, at, count });
const columns = (at: number, count = 1): StructuralChange => ({ kind: "insertColumns", sheet: SHEET, at, count });
const rowsOut = (at: number, count = 1): StructuralChange => ({ kind: "deleteRows", sheet: SHEET, at, count });

function followed(xml: string, changes: readonly StructuralChange[], sheet: string | undefined = SHEET): string {
  const document = parseXml(xml, "part");
  followTree(document.root, new Follower(sheet, changeList(changes)));
  return printXml(document);
}

describe("a picture on cells", () => {
  const marker = (name: string, column: number, columnOff: number, row: number, rowOff: number): string =>
    `<${name}><col>${column}</col><colOff>${columnOff}</colOff><row>${row}</row><rowOff>${rowOff}</rowOff></${name}>`;
  const picture = (from: string, to: string, as = ""): string =>
    `<wsDr><twoCellAnchor${as}>${from}${to}<clientData/></twoCellAnchor></wsDr>`;
  const at = (top: number, bottom: number, bottomOff = 5): string =>
    picture(marker("from", 1, 0, top, 3), marker("to", 4, 0, bottom, bottomOff));

  it.each([
    ["below the new rows moves", at(5, 8), [rows(2, 2)], at(7, 10)],
    ["that begins in the row before which they come moves", at(5, 8), [rows(5, 2)], at(7, 10)],
    ["around them grows", at(5, 8), [rows(6, 2)], at(5, 10)],
    ["that reaches into the row before which they come grows", at(5, 8), [rows(8, 2)], at(5, 10)],
    ["that only touches that row stays", at(5, 8, 0), [rows(8, 2)], at(5, 8, 0)],
    ["above them stays", at(5, 8), [rows(9, 2)], at(5, 8)],
    [
      "whose first row goes begins at the next",
      at(5, 8),
      [rowsOut(4, 2)],
      picture(marker("from", 1, 0, 4, 0), marker("to", 4, 0, 6, 5)),
    ],
    [
      "whose rows all go has no height",
      at(5, 8),
      [rowsOut(5, 9)],
      picture(marker("from", 1, 0, 5, 0), marker("to", 4, 0, 5, 0)),
    ],
    ["after rows came and went stands where it stood", at(5, 8), [rows(2, 2), rowsOut(2, 2)], at(5, 8)],
  ])("%s", (_, xml, changes, expected) => {
    expect(followed(xml, changes)).toBe(expected);
  });

  it("moves with columns, and only touches the one on its right", () => {
    const [from, to] = [marker("from", 1, 2, 5, 0), marker("to", 4, 0, 8, 0)];
    expect(followed(picture(from, to), [columns(1)])).toBe(
      picture(marker("from", 2, 2, 5, 0), marker("to", 5, 0, 8, 0)),
    );
    expect(followed(picture(from, to), [columns(4)])).toBe(picture(from, to));
  });

  it("keeps its size when it is told to move only, and its place when it is told to stay", () => {
    const [from, to] = [marker("from", 1, 0, 5, 0), marker("to", 4, 0, 8, 0)];
    const moving = picture(from, to, ' editAs="oneCell"');
    expect(followed(moving, [rows(6, 2)])).toBe(moving);
    expect(followed(moving, [rows(5, 2)])).toBe(
      picture(marker("from", 1, 0, 7, 0), marker("to", 4, 0, 10, 0), ' editAs="oneCell"'),
    );
    const staying = picture(from, to, ' editAs="absolute"');
    expect(followed(staying, [rows(0, 2)])).toBe(staying);
  });

  it("of another sheet stays, but the text that it shows follows", () => {
    const xml = `<wsDr><oneCellAnchor>${marker("from", 1, 0, 5, 0)}<sp textlink="'Piano &amp; più'!$A$5"/></oneCellAnchor></wsDr>`;
    expect(followed(xml, [rows(2)], "Altro")).toBe(xml.replace("$A$5", "$A$6"));
  });
});

describe("small lists of a sheet", () => {
  it.each([
    ["notes", '<comments><commentList><comment ref="B5" authorId="0"/></commentList></comments>', 'ref="B7"'],
    ["talks", '<ThreadedComments><threadedComment ref="B5" id="{1}"/></ThreadedComments>', 'ref="B7"'],
    ["cells of a schema", '<singleXmlCells><singleXmlCell id="1" r="B5"/></singleXmlCells>', 'r="B7"'],
    [
      "a pivot table's place",
      '<pivotTableDefinition><location ref="B5:C9" firstHeaderRow="1"/></pivotTableDefinition>',
      'ref="B7:C11"',
    ],
    [
      "a button's cells",
      '<formControlPr fmlaLink="$B$5" fmlaRange="Altro!$B$5:$B$9"/>',
      'fmlaLink="$B$7" fmlaRange="Altro!$B$5:$B$9"',
    ],
    [
      "formulas of a table",
      '<table ref="A1:B5"><tableColumns><tableColumn><calculatedColumnFormula>B5*2</calculatedColumnFormula></tableColumn></tableColumns></table>',
      "<calculatedColumnFormula>B7*2",
    ],
    [
      "cases of a scenario",
      '<scenarios sqref="B5"><scenario><inputCells r="B5" val="1"/></scenario></scenarios>',
      'sqref="B7"><scenario><inputCells r="B7"',
    ],
    [
      "areas of a chart in its extension",
      `<chartSpace><c15:sqref>'Piano &amp; più'!$B$5</c15:sqref></chartSpace>`,
      "$B$7",
    ],
  ])("%s", (_, xml, written) => {
    expect(followed(xml, [rows(3, 2)])).toContain(written);
  });

  it("a link to a place in another file stays", () => {
    const xml = '<hyperlinks><hyperlink ref="A1" r:id="rId1" location="\'Piano &amp; più\'!A5"/></hyperlinks>';
    expect(followed(xml, [rows(3, 2)])).toBe(xml);
  });

  it("a link whose target goes stays as it is written", () => {
    const xml = '<hyperlinks><hyperlink ref="A1" location="\'Piano &amp; più\'!A5"/></hyperlinks>';
    expect(followed(xml, [{ kind: "removeSheet", sheet: SHEET }], "Altro")).toBe(xml);
    expect(followed(xml, [rowsOut(4)])).toBe(xml);
  });
});

describe("the old drawing of notes and buttons", () => {
  const vml = (row: number, anchor: string, link: string): string =>
    `<xml><br><x:ClientData ObjectType="Note"><x:Anchor>\n ${anchor}</x:Anchor><x:Row>${row}</x:Row><x:Column>2</x:Column><x:FmlaLink>${link}</x:FmlaLink></x:ClientData></xml>`;
  const follow = (text: string, changes: readonly StructuralChange[]): string =>
    partText(followVml(partBytes(text), new Follower(SHEET, changeList(changes))));

  it("follows though it is no sound XML", () => {
    expect(follow(vml(4, "3, 15, 3, 10, 5, 15, 8, 4", "'Piano &amp; più'!$B$5"), [rows(4, 2)])).toBe(
      vml(6, "3, 15, 3, 10, 5, 15, 10, 4", "'Piano &amp; più'!$B$7"),
    );
    expect(follow(vml(4, "3, 15, 3, 10, 5, 15, 8, 4", "A1"), [columns(4)])).toBe(
      vml(4, "3, 15, 3, 10, 6, 15, 8, 4", "A1"),
    );
  });

  it("is the same bytes where nothing of it moves", () => {
    const bytes = partBytes(vml(4, "3, 15, 3, 10, 5, 15, 8, 4", "A1"));
    expect(followVml(bytes, new Follower(SHEET, changeList([rows(90)])))).toBe(bytes);
  });
});

describe("a pivot table's source", () => {
  const source = (xml: string): string => {
    const document = parseXml(xml, "part");
    followPivotSource(document.root, changeList([rows(3, 2), rowsOut(20)]));
    return printXml(document);
  };

  it.each([
    [
      "on the sheet follows",
      '<worksheetSource ref="A1:B9" sheet="Piano &amp; più"/>',
      '<worksheetSource ref="A1:B11" sheet="Piano &amp; più"/>',
    ],
    [
      "in several areas follows",
      '<rangeSet ref="A9" sheet="Piano &amp; più"/>',
      '<rangeSet ref="A11" sheet="Piano &amp; più"/>',
    ],
    [
      "that is gone stays as it is written",
      '<rangeSet ref="A19" sheet="Piano &amp; più"/>',
      '<rangeSet ref="A19" sheet="Piano &amp; più"/>',
    ],
    [
      "on another sheet stays",
      '<worksheetSource ref="A1:B9" sheet="Altro"/>',
      '<worksheetSource ref="A1:B9" sheet="Altro"/>',
    ],
    [
      "in another file stays",
      '<worksheetSource r:id="rId1" ref="A1:B9" sheet="Piano &amp; più"/>',
      '<worksheetSource r:id="rId1" ref="A1:B9" sheet="Piano &amp; più"/>',
    ],
    ["that is a name stays", '<worksheetSource name="Tabella1"/>', '<worksheetSource name="Tabella1"/>'],
  ])("%s", (_, before, after) => {
    expect(source(`<cacheSource>${before}</cacheSource>`)).toBe(`<cacheSource>${after}</cacheSource>`);
  });
});

describe("whether a part may speak of a sheet", () => {
  it.each([
    ["its name", "<f>Piano!A1</f>", "Piano", true],
    ["its name in other capitals", "<f>PIANO!A1</f>", "Piano", true],
    ["its name with coded marks", "<f>'L&#39;&#39;elenco &amp; pi&#249;'!A1</f>", "L'elenco & più", true],
    ["its name with accents as bytes", "<f>'Più &amp; più'!A1</f>", "Più & più", true],
    ["a name of accents alone", "<f>1</f>", "è", true],
    ["no such name", "<f>Altro!A1</f>", "Piano", false],
    ["a name with a letter that has a plain twin in small", "<f>'5 \u212A'!A1</f>", "5 \u212A", true],
  ])("%s", (_, xml, name, expected) => {
    expect(mentionsAny(partBytes(xml), [name])).toBe(expected);
  });

  it("never passes over a part of two bytes a letter", () => {
    expect(mentionsAny(Uint8Array.of(0xff, 0xfe, 0x3c, 0), ["Piano"])).toBe(true);
  });

  it("passes over all where there is nothing to look for", () => {
    expect(mentionsAny(partBytes("<f>Piano!A1</f>"), [])).toBe(false);
  });
});
