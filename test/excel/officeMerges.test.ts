/** Merged cells and names in the in-memory Excel. */
import { onPiano, opened, refusal, TWO_SHEETS } from "./withExcel";

describe("merges", () => {
  it("keeps what stands first, drops the rest, and takes nothing for the other cells", async () => {
    const excel = opened({}, TWO_SHEETS);
    await onPiano(excel, (sheet) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("B1").values = [["coperta"]];
    });
    const [sheet] = (await excel.picture()).sheets;
    expect(sheet?.rows[0]).toEqual([{ value: 1 }]);
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  it("tells the merges whose first cell is in the range, to an Excel that is new enough", async () => {
    const excel = opened({}, TWO_SHEETS);
    const told = await onPiano(excel, async (sheet, context) => {
      sheet.getRange("A5:B6").merge();
      sheet.getRange("D5:E5").merge();
      const all = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("B6:D6").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [all.address, none.isNullObject];
    });
    expect(told).toEqual(["Piano!A5:B6,Piano!D5:E5", true]);
    const old = opened({ version: "1.12" });
    const asking = onPiano(old, (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address"));
    expect(await refusal(asking)).toBe("ApiNotFound");
  });

  it("comes apart again", async () => {
    const excel = opened({}, TWO_SHEETS);
    await onPiano(excel, (sheet) => {
      sheet.getRange("A5:B6").merge(true);
      sheet.getRange("A5").unmerge();
    });
    expect((await excel.picture()).sheets[0]?.merges).toEqual([{ top: 5, left: 0, bottom: 5, right: 1 }]);
  });
});

describe("names", () => {
  it("follow their cells, and are found in any capitals", async () => {
    const excel = opened({}, TWO_SHEETS);
    const told = await onPiano(excel, async (sheet, context) => {
      const { names } = context.workbook;
      names.add("pesi", sheet.getRange("A1:A3"));
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Il piano";
      const name = names.getItem("PESI").load("name,formula,type,value");
      const range = name.getRangeOrNullObject().load("address");
      const none = names.getItemOrNullObject("altro").load("name");
      await context.sync();
      return [name.name, name.formula, name.type, range.address, none.isNullObject];
    });
    expect(told).toEqual(["pesi", "='Il piano'!$A$3:$A$5", "Range", "'Il piano'!A3:A5", true]);
  });

  it.each([
    ["an address", "A1"],
    ["a space", "i pesi"],
    ["a digit first", "1a"],
  ])("refuses %s", async (_, name) => {
    const adding = onPiano(opened(), (sheet, { workbook }) => void workbook.names.add(name, sheet.getRange("A1")));
    expect(await refusal(adding)).toBe("InvalidArgument");
  });
});
