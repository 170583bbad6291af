/** Another number format for a cell of the user's: everything else of its look stays. */
import type { StyleDoc } from "../../shared/workbook/sheetFacets";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { readZip } from "../../src/file/package/readZip";

const EDGE = { colour: "#A6A6A6", weight: "thin" } as const;
const LOOK: StyleDoc = { bold: true, fill: "#D9E2F3", align: "center", top: EDGE, left: EDGE, size: 12 };

/** The looks of A1 and A2 as the file's styles say them, without the number format, and their formats. */
async function looksOf(keep: boolean): Promise<{ looks: (string | undefined)[]; formats: (string | undefined)[] }> {
  const host = await emptyWorkbook();
  const at = (row: number) => ({ top: row, bottom: row, left: 0, right: 0 });
  await host.applyEdits([
    { kind: "addSheet", sheet: "Scheda", hidden: false },
    {
      kind: "writeCells",
      sheet: "Scheda",
      cells: [{ row: 0, column: 0, content: { kind: "value", value: 1 }, expected: null }],
    },
    { kind: "styleCells", sheet: "Scheda", areas: [0, 1].map((row) => ({ ...at(row), style: LOOK })) },
  ]);
  const applied = await host.applyEdits([
    {
      kind: "writeCells",
      sheet: "Scheda",
      cells: [{ row: 1, column: 0, content: { kind: "value", value: 0.5 }, expected: null }],
    },
    {
      kind: "styleCells",
      sheet: "Scheda",
      areas: [{ ...at(1), style: { format: "0.0%" }, ...(keep ? { keep: true } : {}) }],
    },
  ]);
  expect(applied.kind).toBe("applied");
  const parts = readZip(await host.save());
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  const sheet = [...parts.keys()]
    .filter((name) => name.startsWith("xl/worksheets/"))
    .map(text)
    .find((xml) => xml.includes('r="A2"'));
  const all = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/
    .exec(text("xl/styles.xml"))?.[1]
    ?.match(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g);
  const xfs = ["A1", "A2"].map((name) => all?.[Number(new RegExp(`<c r="${name}" s="(\\d+)"`).exec(sheet ?? "")?.[1])]);
  const attribute = (xf: string | undefined, name: string): string | undefined =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(xf ?? "")?.[1];
  return {
    looks: xfs.map(
      (xf) =>
        ["fontId", "fillId", "borderId"].map((name) => attribute(xf, name)).join(" ") +
        (/<alignment[^>]*>/.exec(xf ?? "")?.[0] ?? ""),
    ),
    formats: xfs.map((xf) => attribute(xf, "numFmtId")),
  };
}

it("with keep font, fill, borders and alignment stay, and the number format changes", async () => {
  const { looks, formats } = await looksOf(true);
  expect(looks[1]).toBe(looks[0]);
  expect(looks[0]).toContain("center");
  expect(formats[1]).not.toBe(formats[0]);
});

it("without keep the look is the new one alone", async () => {
  const { looks } = await looksOf(false);
  expect(looks[1]).not.toBe(looks[0]);
});
