/** Our columns keep their size in pixels whatever the workbook's default font is. */
import { unzipSync, zipSync } from "fflate";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { partBytes, partText } from "../../src/file/package/workbookPackage";
import { columnScale } from "../../src/file/write/columnScale";
import { findFaults } from "../oracles/xlsxValid";
import { fixture, open, textOf } from "./fixtures";

const styles = (name: string, size: number): Uint8Array =>
  partBytes(
    `<styleSheet><fonts><font><sz val="8"/><name val="Arial"/></font><font><sz val="${size}"/><name val="${name}"/></font></fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs></styleSheet>`,
  );

describe("how many pixels a digit takes", () => {
  it.each([
    ["Arial", 10, 7],
    ["Calibri", 11, 7],
    ["Arial", 11, 8],
    ["Calibri", 12, 8],
    ["Verdana", 10, 8],
    ["Verdana", 11, 9],
    ["Font che nessuno conosce", 40, 7],
  ])("%s %d: %d", (name, size, pixels) => {
    expect(7 / columnScale(styles(name, size))).toBeCloseTo(pixels, 10);
  });
});

describe("columns in the workbook of a user", () => {
  const widthIn = async (bytes: Uint8Array): Promise<string | undefined> => {
    const host = await open(bytes);
    await host.applyEdits([
      { kind: "addSheet", sheet: "Nuovo", hidden: false },
      { kind: "setColumns", sheet: "Nuovo", columns: [{ width: 46 }] },
    ]);
    const saved = await host.save();
    expect(findFaults(saved)).toEqual([]);
    return /<col [^>]*width="([\d.]+)"/.exec(
      textOf(saved, "xl/worksheets/sheet1.xml") + textOf(saved, "xl/worksheets/sheet2.xml"),
    )?.[1];
  };

  it("have the width that was asked for with Excel's usual font", async () => {
    expect(await widthIn(fixture("macros.xlsm"))).toBe("46");
  });

  it("have fewer digits where the digits are wider", async () => {
    const parts = unzipSync(fixture("macros.xlsm"));
    const xml = partText(parts["xl/styles.xml"] ?? new Uint8Array()).replace('<sz val="11"/>', '<sz val="12"/>');
    expect(await widthIn(zipSync({ ...parts, "xl/styles.xml": partBytes(xml) }))).toBe("40.25");
  });

  it("have the width that was asked for in a workbook of our own", async () => {
    const host = await emptyWorkbook();
    await host.applyEdits([
      { kind: "addSheet", sheet: "Nuovo", hidden: false },
      { kind: "setColumns", sheet: "Nuovo", columns: [{ width: 46 }] },
    ]);
    expect(textOf(await host.save(), "xl/worksheets/sheet1.xml")).toContain('width="46"');
  });
});
