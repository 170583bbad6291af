/** The page that plays Excel on the web does so well enough for Microsoft's library, with an add-in that does nothing but ask. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeInBrowser } from "../../browser/browser";
import { ADDIN, type ExcelOnTheWeb, LIBRARY, type OpenBook, openExcelOnTheWeb } from "./excelOnTheWeb";
import type { SendToWorkbook } from "./excelWindow";

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Asks</title>
<link rel="icon" href="data:,">
<script src="${LIBRARY}office.js"></script><script>
CustomFunctions.associate("SUM", (a, b) => a + b);
CustomFunctions.associate("GRID", () => [[1, 2], [3, 4]]);
CustomFunctions.associate("NONE", () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no plan"); });
CustomFunctions.associate("LATER", async (text) => text + "!");
Office.actions.associate("say", (event) => { window.said = event.source.id; event.completed(); });
window.ready = Office.onReady();
</script></head><body></body></html>`;

/** A workbook that says yes to everything and has one name. */
const YES: SendToWorkbook = (message, reply) => {
  const { id, message: asked } = JSON.parse(message) as {
    id: number;
    message: { body: { Actions: { Id: number; ActionType: number }[] } };
  };
  const Results = asked.body.Actions.map(({ Id, ActionType }) => ({
    ActionId: Id,
    Value: ActionType === 2 ? { Name: "Piano" } : null,
  }));
  const TraceIds = asked.body.Actions.filter(({ ActionType }) => ActionType === 5).map(({ Id }) => Id);
  reply(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: { Results, TraceIds } } }));
};

describeInBrowser("Microsoft's library in the pane of Excel on the web", () => {
  let excel: ExcelOnTheWeb;
  let folder: string;
  let book: OpenBook;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "cabina-asks-"));
    writeFileSync(join(folder, "taskpane.html"), PAGE);
    excel = await openExcelOnTheWeb(folder);
  });
  afterAll(async () => {
    await excel?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await book.close();
    expect(book.wrongs).toEqual([]);
  });

  const asked = (script: string): Promise<unknown> => book.pane().evaluate(script);
  const ready = async (opening: Partial<Parameters<ExcelOnTheWeb["openBook"]>[0]> = {}): Promise<unknown> => {
    book = await excel.openBook({ send: YES, ...opening });
    return book
      .pane()
      .waitForFunction("window.ready")
      .then((handle) => handle.evaluate("ready"));
  };

  it("is told where it is", async () => {
    expect(await ready()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(book.pane().url()).toContain(`${ADDIN}taskpane.html?_host_Info=`);
    expect(await asked("isSecureContext")).toBe(true);
  });

  it.each(["it-IT", "en-US"] as const)("is told the language %s", async (language) => {
    await ready({ language });
    expect(await asked("Office.context.displayLanguage")).toBe(language);
  });

  it.each([
    ["1.9", "1.9", true],
    ["1.9", "1.10", false],
    ["1.17", "1.9", true],
    ["1.17", "1.18", false],
  ])("with ExcelApi %s, %s is known: %s", async (version, set, isKnown) => {
    await ready({ version });
    expect(await asked(`Office.context.requirements.isSetSupported("ExcelApi", "${set}")`)).toBe(isKnown);
    expect(await asked(`Office.context.requirements.isSetSupported("SharedRuntime", "1.1")`)).toBe(true);
    expect(await asked(`Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")`)).toBe(true);
  });

  it("reaches the workbook", async () => {
    await ready();
    expect(
      await asked(`Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      })`),
    ).toBe("Piano");
    expect(book.excel.batches).toBe(1);
  });

  it("hears what changes", async () => {
    await ready();
    await asked(`Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => { window.changed = address; });
      await context.sync();
    })`);
    const message = JSON.stringify({ address: "D4", changeType: "RangeEdited", source: "Local", worksheetId: "{1}" });
    const type = await asked("Excel.EventType === undefined ? 0 : 10");
    book.excel.tell([{ messageCategory: 65536, messageType: Number(type), targetId: "Workbook", message }]);
    await book.pane().waitForFunction("window.changed === 'D4'");
  });

  it.each([
    ["SUM", [3, 4], { ok: true, value: 7 }],
    [
      "GRID",
      [],
      {
        ok: true,
        value: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ["LATER", ["q"], { ok: true, value: "q!" }],
    ["NONE", [], { ok: false, message: "no plan", errorCode: 1 }],
  ])("calculates %s%j", async (name, args, result) => {
    await ready();
    expect(await book.excel.call(name, args)).toEqual(result);
  });

  it("obeys the ribbon", async () => {
    await ready();
    await book.excel.press("say");
    expect(await asked("said")).toBe("say");
  });

  it("hides and shows the pane", async () => {
    await ready();
    await asked("Office.addin.hide()");
    expect(book.excel.isShown).toBe(false);
    await asked("Office.addin.showAsTaskpane()");
    expect(book.excel.isShown).toBe(true);
  });

  it("keeps settings for the next time", async () => {
    await ready();
    const save = `new Promise((done) => {
      Office.context.document.settings.set("language", "en");
      Office.context.document.settings.saveAsync(({ status }) => done(status));
    })`;
    expect(await asked(save)).toBe("succeeded");
    await book.closePane();
    await book.openPane();
    await book.pane().waitForFunction("window.ready");
    await asked("ready");
    expect(await asked(`Office.context.document.settings.get("language")`)).toBe("en");
  });

  it("may be given a theme, as Excel for Windows gives one", async () => {
    await ready({ officeTheme: { bodyBackgroundColor: "#262626" } });
    expect(await asked("Office.context.officeTheme.bodyBackgroundColor")).toBe("#262626");
  });

  it("is the published one, and asks nobody but its own address", async () => {
    await ready();
    const others = excel.site.asked.filter(
      (address) => ![ADDIN, LIBRARY, "https://excel.officeapps.live.com/"].some((start) => address.startsWith(start)),
    );
    expect(others).toEqual([]);
    expect(excel.site.asked).toContain(`${LIBRARY}excel-web-16.00.js`);
  });
});
