/** A file that Cabina has finished says how far its results are right, and only while nobody else has changed its sheets. */

import type { Edit } from "../../shared/workbook/edit";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { fileHost } from "../../src/file/fileHost";
import { readZip } from "../../src/file/package/readZip";
import { partBytes, partText, type WorkbookPackage } from "../../src/file/package/workbookPackage";
import { afterEdits, markResults, soundResults } from "../../src/file/resultsMark";
import { readLooks } from "../../src/workbench/file/readLooks";
import { rowsOf, smallBook } from "./smallBook";

const book = (settings = ""): WorkbookPackage =>
  new Map(
    [...readZip(smallBook({ sheets: [{ name: "Piano", rows: rowsOf({ 1: { A: 2, B: "=A1*2 → 5" } }) }] }))].map(
      ([name, bytes]) => [
        name,
        name === "xl/workbook.xml"
          ? partBytes(partText(bytes).replace("</workbook>", `${settings}</workbook>`))
          : bytes,
      ],
    ),
  );
const OLD = '<calcPr fullCalcOnLoad="1"/>';

/** What the grid learns of a file that was edited and saved. */
async function saved(parts: WorkbookPackage, edits: readonly Edit[], isCalculated = false): Promise<WorkbookPackage> {
  const host = fileHost(parts, "it");
  expect((await host.applyEdits(edits)).kind).toBe("applied");
  if (isCalculated) host.showResults(await host.readWorkbook());
  return readZip(await host.save());
}
const oldness = (parts: WorkbookPackage) => {
  const { toCalculate, changedSheets } = readLooks(parts);
  return { toCalculate, changedSheets };
};
const changed = (parts: WorkbookPackage, name: string, change: (text: string) => string): WorkbookPackage =>
  new Map([...parts].map(([own, bytes]) => [own, own === name ? partBytes(change(partText(bytes))) : bytes]));

const ADD: Edit = { kind: "addSheet", sheet: "Cruscotto", hidden: false };
const WRITE: Edit = {
  kind: "writeCells",
  sheet: "Piano",
  cells: [{ row: 0, column: 0, content: { kind: "value", value: 3 }, expected: 2 }],
};
const SOUND = { toCalculate: undefined, changedSheets: undefined };
const ALL_OLD = { toCalculate: true, changedSheets: undefined };

describe("the results in a file that Cabina has written", () => {
  it.each([
    ["are right but for what hangs on an added sheet", "", [ADD], false, { ...SOUND, changedSheets: ["Cruscotto"] }],
    ["are right but for what hangs on a changed sheet", "", [WRITE], false, { ...SOUND, changedSheets: ["Piano"] }],
    ["are right where the grid has calculated them", "", [WRITE], true, SOUND],
    ["are right where the grid has calculated a file that was old", OLD, [WRITE], true, SOUND],
    ["stay old in a file that was", OLD, [ADD], false, ALL_OLD],
  ] as const)("%s", async (_, settings, edits, isCalculated, expected) => {
    const after = await saved(book(settings), edits, isCalculated);
    expect(partText(after.get("xl/workbook.xml") ?? new Uint8Array())).toContain('fullCalcOnLoad="1"');
    expect(oldness(after)).toEqual(expected);
  });

  it("are told of all writings since the last calculation", async () => {
    const once = await saved(book(), [ADD]);
    const twice = await saved(once, [WRITE]);
    expect(oldness(twice).changedSheets).toEqual(["Cruscotto", "Piano"]);
    expect(partText(twice.get("xl/workbook.xml") ?? new Uint8Array()).match(/<cabina:results/g)).toHaveLength(1);
    expect(oldness(await saved(twice, [{ kind: "activate", sheet: "Piano" }], true))).toEqual(SOUND);
  });

  it("are old where another program has changed a sheet, its texts or its names, and stay so when Cabina writes again", async () => {
    const after = await saved(book(), [ADD]);
    const touched = changed(after, "xl/worksheets/sheet1.xml", (text) => text.replace("<v>2</v>", "<v>4</v>"));
    expect(oldness(touched)).toEqual(ALL_OLD);
    const again = await saved(touched, [{ kind: "activate", sheet: "Piano" }]);
    expect(oldness(again)).toEqual(ALL_OLD);
    expect(partText(again.get("xl/workbook.xml") ?? new Uint8Array())).not.toContain("extLst");
    const named = changed(after, "xl/workbook.xml", (text) =>
      text.replace("<calcPr", '<definedNames><definedName name="X">1</definedName></definedNames><calcPr'),
    );
    expect(oldness(named)).toEqual(ALL_OLD);
    const renamed = changed(after, "xl/workbook.xml", (text) => text.replace('"Cruscotto" sheetId', '"Altro" sheetId'));
    expect(oldness(renamed)).toEqual(ALL_OLD);
  });

  it("leave what other programs keep in the same place", () => {
    const list = '<extLst><ext uri="{X}"><x/></ext></extLst>';
    const marked = markResults(book(OLD + list), { changedSheets: ["Piano"] });
    expect(soundResults(marked)).toEqual({ changedSheets: ["Piano"] });
    const text = partText(markResults(marked, undefined).get("xl/workbook.xml") ?? new Uint8Array());
    expect(text).toContain(list);
    expect(text).not.toContain("cabina");
  });

  it("of a new workbook are calculated", async () => {
    expect(
      await emptyWorkbook("it")
        .then((host) => host.applyEdits([ADD]).then(() => host.save()))
        .then(readZip)
        .then(oldness),
    ).toEqual(ALL_OLD);
  });
});

it("looks change no result, and a renamed sheet is changed if it was before", () => {
  const sound = { changedSheets: ["Uno"] };
  expect(afterEdits(sound, [{ kind: "activate", sheet: "Due" }])).toEqual(sound);
  expect(afterEdits(sound, [{ kind: "renameSheet", sheet: "Due", to: "Tre" }])).toEqual(sound);
  expect(afterEdits(sound, [{ kind: "renameSheet", sheet: "Uno", to: "Tre" }])).toEqual({ changedSheets: ["Tre"] });
  expect(afterEdits(sound, [{ kind: "setRowHeights", sheet: "Due", heights: [], hiddenRows: [1] }])).toEqual({
    changedSheets: ["Uno", "Due"],
  });
  expect(afterEdits(undefined, [WRITE])).toBeUndefined();
});
