/** What can go wrong between a pane and the in-memory Excel goes wrong when a test says so. */
import { cellOf, onPiano, opened, refusal } from "./withExcel";

const wait = (milliseconds: number): Promise<"waited"> =>
  new Promise((resolve) => setTimeout(() => resolve("waited"), milliseconds));

describe("while a cell is being edited", () => {
  it("fails a request that does not wait, and answers one that does when it is over", async () => {
    const excel = opened();
    const over = excel.hostile.editCell();
    expect(await refusal(onPiano(excel, (sheet) => void sheet.load("name")))).toBe("InvalidOperationInCellEditMode");
    const waiting = excel.desk.run({ delayForCellEdit: true }, async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Piano").load("name");
      await sync();
      return sheet.name;
    });
    expect(await Promise.race([waiting, wait(40)])).toBe("waited");
    over();
    expect(await waiting).toBe("Piano");
    expect(await refusal(onPiano(excel, (sheet) => void sheet.load("name")))).toBe("fine");
  });
});

describe("failures that are chosen", () => {
  it("fails the request of that number before anything of it is done, and no other", async () => {
    const excel = opened();
    excel.hostile.failRequest(2, "GeneralException");
    const codes = await onPiano(excel, async (sheet, context) => {
      const found: string[] = [];
      for (const row of [5, 6, 7]) {
        sheet.getRange(`A${row}`).values = [[row]];
        found.push(await refusal(context.sync()));
      }
      return found;
    });
    expect(codes).toEqual(["fine", "GeneralException", "fine"]);
    expect([await cellOf(excel, 4, 0), await cellOf(excel, 5, 0), await cellOf(excel, 6, 0)]).toEqual([
      { value: 5 },
      undefined,
      { value: 7 },
    ]);
  });

  it("fails at an action, and what stands before it in the request is done", async () => {
    const at = async (action: number): Promise<readonly unknown[]> => {
      const excel = opened();
      excel.hostile.failAction(1, action, "AccessDenied");
      const code = await refusal(
        onPiano(excel, (sheet) => {
          for (const row of [5, 6]) sheet.getRange(`A${row}`).values = [[row]];
        }),
      );
      return [code, (await cellOf(excel, 4, 0))?.value, (await cellOf(excel, 5, 0))?.value];
    };
    const found = [];
    for (let action = 0; action < 13; action++) found.push((await at(action)).slice(1).filter(Boolean).length);
    expect(new Set(found)).toEqual(new Set([0, 1, 2]));
    expect([...found].sort()).toEqual(found);
    expect((await at(0))[0]).toBe("AccessDenied");
  });

  it("turns requests away while it is busy", async () => {
    const excel = opened();
    excel.hostile.throttle(2);
    const codes: string[] = [];
    for (let attempt = 0; attempt < 3; attempt++)
      codes.push(await refusal(onPiano(excel, (sheet) => void sheet.load("name"))));
    expect(codes).toEqual(["TooManyRequests", "TooManyRequests", "fine"]);
  });

  it("lets somebody delete or rename a sheet just before a request", async () => {
    const excel = opened();
    excel.person.adds("Altro");
    excel.hostile.before(2, () => excel.coauthor.renames("Piano", "Preso"));
    const code = await onPiano(excel, async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      sheet.load("name");
      await context.sync();
      const name = sheet.name;
      excel.coauthor.deletes("Preso");
      sheet.getRange("A1").values = [[1]];
      return [name, await refusal(context.sync())];
    });
    expect(code).toEqual(["Preso", "ItemNotFound"]);
  });

  it("answers nothing once the connection is lost, does nothing either, and goes on when it is back", async () => {
    const excel = opened();
    const back = excel.hostile.loseConnection();
    const lost = onPiano(excel, (sheet) => {
      sheet.getRange("A5").values = [[1]];
    });
    expect(await Promise.race([lost, wait(40)])).toBe("waited");
    back();
    expect(await refusal(onPiano(excel, (sheet) => void sheet.load("name")))).toBe("fine");
    expect(await cellOf(excel, 4, 0)).toBeUndefined();
  });

  it("is calm again when it is told to be", async () => {
    const excel = opened();
    excel.hostile.throttle(9);
    excel.hostile.failRequest(1, "GeneralException");
    excel.hostile.editCell();
    excel.hostile.calm();
    expect(await refusal(onPiano(excel, (sheet) => void sheet.load("name")))).toBe("fine");
  });
});
