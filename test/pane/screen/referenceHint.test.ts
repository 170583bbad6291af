/** What stands under the reference date in *Impostazioni*. */
import type { Language } from "../../../shared/language";
import { screenTexts } from "../../../shared/text/paneScreen";
import type { SettingsView } from "../../../src/pane/model/settingsView";
import { referenceHint } from "../../../src/pane/screen/referenceHint";
import { builtPane, paneOn, planOf, sampleBook } from "../work/paneOn";

type Given = Pick<SettingsView, "reference" | "rulesSheet">;

const EMPTY = { day: "2017-01-15", isWritten: false };
const SHEET = { rulesSheet: "Regole di calcolo" };

it.each<[string, Given, Language, string]>([
  ["empty, with the sheet", { reference: EMPTY, ...SHEET }, "it", "Vuota: oggi, 15/01/2017."],
  ["empty, with the sheet", { reference: EMPTY, ...SHEET }, "en", "Empty: today, 15/01/2017."],
  ["written", { reference: { ...EMPTY, isWritten: true }, ...SHEET }, "it", "Vuota: oggi."],
  ["written", { reference: { ...EMPTY, isWritten: true }, ...SHEET }, "en", "Empty: today."],
  [
    "without the sheet",
    { reference: { day: "2016-12-31", isWritten: false } },
    "it",
    "Finché il foglio non c’è vale oggi o, ad anno chiuso, il suo ultimo giorno: 31/12/2016.",
  ],
  [
    "without the sheet",
    { reference: { day: "2016-12-31", isWritten: false } },
    "en",
    "Until that sheet exists it is today or, once the year is over, its last day: 31/12/2016.",
  ],
])("%s: %j in %s", (_, given, language, hint) => {
  expect(referenceHint(given, screenTexts(language).settings.calculation)).toBe(hint);
});

describe("of the sample, whose year is over, it is what is really judged with", () => {
  const text = screenTexts("it").settings.calculation;

  it("before the sheet exists", async () => {
    const pane = paneOn(sampleBook());
    await planOf(pane);
    const settings = await pane.work.settings();
    expect(settings).toBeDefined();
    if (settings !== undefined) expect(referenceHint(settings, text)).toContain("31/12/2016");
  });

  it("with the sheet, once its cell is emptied", async () => {
    const pane = await builtPane(sampleBook());
    await pane.work.change({ name: "reference", value: "" });
    await planOf(pane);
    const settings = await pane.work.settings();
    expect(settings).toBeDefined();
    if (settings !== undefined) expect(referenceHint(settings, text)).toBe("Vuota: oggi, 15/01/2017.");
  });
});
