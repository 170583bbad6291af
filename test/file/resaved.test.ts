/** Our sheets after another program opened and saved them: still read right, and still ours to refresh. */
import type { Edit } from "../../shared/workbook/edit";
import { sheetNamed } from "../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { everyFacet } from "../contract/behavesLikeHost";
import { convertToXlsx, describeWithLibreOffice, valuesByLibreOffice } from "../oracles/libreoffice";
import { findFaults } from "../oracles/xlsxValid";
import { open, textOf } from "./fixtures";

const OURS = "Cruscotto di prova";

async function resaved(): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  await host.applyEdits([{ kind: "addSheet", sheet: "Piano", hidden: false }, ...everyFacet(OURS)]);
  return convertToXlsx(await host.save(), "xlsx");
}

describeWithLibreOffice("a workbook of ours, saved again by LibreOffice", () => {
  it("holds the same values, formulas, merges and formats", async () => {
    const sheet = sheetNamed(await (await open(await resaved())).readWorkbook(), OURS);
    expect(sheet?.rows.slice(1, 4).map((row) => row?.[0])).toEqual(
      [0.5, 0.75, 1].map((value) => ({ value, format: "0.0%" })),
    );
    expect(sheet?.rows[5]?.[0]).toMatchObject({ value: 2.25, formula: "SUM($A$2:$A$4)" });
    expect(sheet?.rows[5]?.[3]).toEqual({ value: 42735, format: "dd/mm/yyyy" });
    expect(sheet?.merges).toEqual([{ top: 7, left: 0, bottom: 8, right: 1 }]);
    expect(sheet?.hiddenRows).toEqual([4]);
  });

  it("takes every facet anew, each once, and is read by LibreOffice again", async () => {
    const host = await open(await resaved());
    const facets: Edit[] = everyFacet(OURS).filter(({ kind }) => kind.startsWith("set"));
    const cells = [{ row: 1, column: 0, content: { kind: "value", value: 0.25 }, expected: 0.5 }] as const;
    expect((await host.applyEdits([...facets, { kind: "writeCells", sheet: OURS, cells }])).kind).toBe("applied");
    const bytes = await host.save();
    expect(findFaults(bytes)).toEqual([]);
    const xml = textOf(bytes, "xl/worksheets/sheet2.xml");
    expect(
      [...xml.matchAll(/<(cfRule|dataValidation|hyperlink|mergeCell|brk|drawing) /g)].map(([, name]) => name).sort(),
    ).toEqual([
      "brk",
      "brk",
      "cfRule",
      "cfRule",
      ...Array<string>(4).fill("dataValidation"),
      "drawing",
      "hyperlink",
      "mergeCell",
    ]);
    expect((await valuesByLibreOffice(bytes))[OURS]?.[5]?.[0]).toBe(2);
  });
});
