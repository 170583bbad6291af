/** Workbooks of a few sheets, written out in XML, for what no program is asked to write in a test. */
import { partBytes } from "../../src/file/package/workbookPackage";
import { writeZip } from "../../src/file/package/writeZip";
import { escapeXml } from "../../src/file/xml/scanXml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SmallSheet {
  readonly name: string;
  /** `<row>…</row>`, and what stands before and after the rows. */
  readonly rows: string;
  readonly head?: string;
  readonly tail?: string;
  readonly hidden?: boolean;
}

export interface SmallBook {
  readonly sheets: readonly SmallSheet[];
  /** `<definedName …>…</definedName>` */
  readonly names?: string;
  /** Attributes of the window, with a leading space. */
  readonly view?: string;
  /** `docProps/app.xml`, its root's content. */
  readonly properties?: string;
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

/** `<c r="A1"><v>1</v></c>`; a formula begins with `=` and has its value after ` → `. */
export function cell(name: string, content: number | string): string {
  if (typeof content === "number") return `<c r="${name}"><v>${content}</v></c>`;
  const [formula = "", value = ""] = content.split(" → ");
  if (!content.startsWith("=")) return `<c r="${name}" t="inlineStr"><is><t>${escapeXml(content)}</t></is></c>`;
  return `<c r="${name}"><f>${escapeXml(formula.slice(1))}</f><v>${value}</v></c>`;
}

/** Rows by number, each with its cells by letter. */
export const rowsOf = (rows: Readonly<Record<number, Readonly<Record<string, number | string>>>>): string =>
  Object.entries(rows)
    .map(
      ([row, cells]) =>
        `<row r="${row}">${Object.entries(cells)
          .map(([column, content]) => cell(column + row, content))
          .join("")}</row>`,
    )
    .join("");

const sheetPart = ({ rows, head = "", tail = "" }: SmallSheet): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

export function smallBook({ sheets, names = "", view = "", properties }: SmallBook): Uint8Array {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
  const parts = new Map<string, string>([
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("xl/workbook.xml", `${TYPE}.sheet.main+xml`)}${override("xl/styles.xml", `${TYPE}.styles+xml`)}${sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`)).join("")}${properties === undefined ? "" : override("docProps/app.xml", app)}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>${properties === undefined ? "" : `<Relationship Id="rId2" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>`}</Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView${view}/></bookViews><sheets>${sheets.map(({ name, hidden }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`).join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", STYLES],
    ...sheets.map((sheet, index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet)]),
    ...(properties === undefined
      ? []
      : [
          [
            "docProps/app.xml",
            `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties}</Properties>`,
          ] as [string, string],
        ]),
  ]);
  return writeZip(new Map([...parts].map(([name, xml]) => [name, partBytes(HEAD + xml)])));
}
