/** What the in-memory Excel tells of what happens in it, to whom, and of whom. */
import type { OpenExcel } from "./openExcel";
import { onPiano, opened, soon } from "./withExcel";

/** Everything that a pane is told from now on, as short texts. */
async function hearing(excel: OpenExcel): Promise<string[]> {
  const heard: string[] = [];
  const note = (what: string) => async (): Promise<void> => void heard.push(what);
  await excel.desk.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address, changeType, source, triggerSource }) => {
      heard.push([changeType, address, source, triggerSource].filter(Boolean).join(" "));
    });
    worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    worksheets.onAdded.add(async ({ source }) => void heard.push(`added ${source}`));
    worksheets.onDeleted.add(async ({ source }) => void heard.push(`deleted ${source}`));
    worksheets.onActivated.add(note("activated"));
    await context.sync();
  });
  return heard;
}

describe("what is told", () => {
  it.each<readonly [string, (excel: OpenExcel) => void, readonly string[]]>([
    ["of what is typed", ({ person }) => person.types("Piano", "B3", "90%"), ["RangeEdited B3 Local Unknown"]],
    [
      "of what a co-author types",
      ({ coauthor }) => coauthor.types("Piano", "B3", 1),
      ["RangeEdited B3 Remote Unknown"],
    ],
    ["of rows that come", ({ person }) => person.insertsRows("Piano", 1, 2), ["RowInserted 2:3 Local Unknown"]],
    ["of rows that go", ({ coauthor }) => coauthor.deletesRows("Piano", 1), ["RowDeleted 2:2 Remote Unknown"]],
    ["of columns that come", ({ person }) => person.insertsColumns("Piano", 0), ["ColumnInserted A:A Local Unknown"]],
    ["of columns that go", ({ person }) => person.deletesColumns("Piano", 2), ["ColumnDeleted C:C Local Unknown"]],
    ["of a selection", ({ person }) => person.selects("Piano", "A1:B2"), ["selected A1:B2"]],
    [
      "of a sheet that comes and goes",
      ({ coauthor }) => {
        coauthor.adds("Altro");
        coauthor.deletes("Altro");
      },
      ["added Remote", "deleted Remote"],
    ],
  ])("%s", async (_, deed, expected) => {
    const excel = opened();
    const heard = await hearing(excel);
    deed(excel);
    await soon();
    expect(heard).toEqual(expected);
  });

  it("tells the names of the sheet before and after", async () => {
    const excel = opened();
    const heard: string[] = [];
    await excel.desk.run(async ({ workbook, sync }) => {
      // The declarations give this event to 1.17; Microsoft's library already has it.
      workbook.worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => {
        heard.push(`${nameBefore} → ${nameAfter}`);
      });
      await sync();
    });
    excel.person.renames("Piano", "Il piano");
    await soon();
    expect(heard).toEqual(["Piano → Il piano"]);
  });

  it("leads from an event to its cells", async () => {
    const excel = opened();
    const values: unknown[] = [];
    await excel.desk.run(async ({ workbook, sync }) => {
      workbook.worksheets.onChanged.add(async (event) => {
        await excel.desk.run(async (context) => {
          const range = event.getRange(context).load("values");
          await context.sync();
          values.push(range.values);
        });
      });
      await sync();
    });
    excel.person.types("Piano", "B3", "90%");
    await soon();
    await soon();
    expect(values).toEqual([[[0.9]]]);
  });
});

describe("who is told, and of whom", () => {
  it("tells a pane of its own writing that it was its own, in an Excel that knows", async () => {
    const write = async (excel: OpenExcel): Promise<void> => {
      await onPiano(excel, (sheet) => {
        sheet.getRange("A5").values = [[1]];
      });
      await soon();
    };
    const [known, old] = [opened(), opened({ version: "1.13" })];
    const [heard, heardByOld] = [await hearing(known), await hearing(old)];
    await write(known);
    await write(old);
    expect([heard, heardByOld]).toEqual([["RangeEdited A5 Local ThisLocalAddin"], ["RangeEdited A5 Local"]]);
  });

  it("tells one pane of what the other, and the person before it, does elsewhere", async () => {
    const excel = opened();
    const other = excel.another();
    const heard = await hearing(excel);
    await onPiano(other, (sheet) => {
      sheet.getRange("A5").values = [[1]];
    });
    other.person.types("Piano", "A6", 1);
    await soon();
    expect(heard).toEqual(["RangeEdited A5 Remote Unknown", "RangeEdited A6 Remote Unknown"]);
  });

  it("tells nothing while a pane wants no events, and tells the other pane all the same", async () => {
    const excel = opened();
    const other = excel.another();
    const [heard, heardByOther] = [await hearing(excel), await hearing(other)];
    await onPiano(excel, (sheet, { runtime }) => {
      runtime.enableEvents = false;
      sheet.getRange("A5").values = [[1]];
    });
    excel.coauthor.types("Piano", "A6", 2);
    await soon();
    await excel.desk.run(async ({ runtime, sync }) => {
      runtime.enableEvents = true;
      await sync();
    });
    excel.coauthor.types("Piano", "A7", 3);
    await soon();
    expect(heard).toEqual(["RangeEdited A7 Remote Unknown"]);
    expect(heardByOther).toHaveLength(3);
  });

  it("tells the workbook's own event of a selection only to the person's own pane", async () => {
    const excel = opened();
    const heard: string[] = [];
    await excel.desk.run(async ({ workbook, sync }) => {
      workbook.onSelectionChanged.add(async () => void heard.push("selected"));
      await sync();
    });
    excel.person.selects("Piano", "B2");
    excel.coauthor.selects("Piano", "C3");
    await soon();
    expect(heard).toEqual(["selected"]);
  });

  it("tells no more to a handler that was taken away", async () => {
    const excel = opened();
    const heard: string[] = [];
    const handler = await excel.desk.run(async ({ workbook, sync }) => {
      const added = workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await sync();
      return added;
    });
    excel.person.types("Piano", "A5", 1);
    await soon();
    handler.remove();
    await handler.context.sync();
    excel.person.types("Piano", "A6", 1);
    await soon();
    expect(heard).toEqual(["A5"]);
  });
});
