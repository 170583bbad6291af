/** The add-in's page: its buttons, where it can work, its looks and what it remembers. */
import { languageOf } from "../../../addin/page/language";
import { createPreferences, type Store } from "../../../addin/page/preferences";
import { associateRibbon, RIBBON, type RibbonEvent } from "../../../addin/page/ribbon";
import { themeOf } from "../../../addin/page/theme";
import { hindranceIn } from "../../../addin/page/whyNot";
import { addinPageEn } from "../../../shared/text/en/addinPage";
import { addinPageIt } from "../../../shared/text/it/addinPage";

describe("a button of the ribbon", () => {
  function pressed(showPane: () => Promise<void>) {
    const told: string[] = [];
    const actions = new Map<string, (event: RibbonEvent) => Promise<void>>();
    associateRibbon(
      { associate: (name, action) => void actions.set(name, action), showPane },
      { give: (command) => told.push(command) },
    );
    const press = (name: string) => actions.get(name)?.({ completed: () => told.push("completed") });
    return { names: [...actions.keys()], press, told };
  }

  it("is known by the name in the manifest", () => {
    expect(pressed(async () => undefined).names).toEqual(["cabinaCheck", "cabinaGenerate", "cabinaNextFinding"]);
  });

  it.each(Object.entries(RIBBON))("%s opens the pane, leads it to %s, and is done", async (name, command) => {
    const told: string[] = [];
    const shown = pressed(async () => void told.push("shown"));
    await shown.press(name);
    expect([...told, ...shown.told]).toEqual(["shown", command, "completed"]);
  });

  it("is done and leads an open pane even where Excel opens none", async () => {
    const { press, told } = pressed(() => Promise.reject(new Error("no")));
    await press("cabinaCheck");
    expect(told).toEqual(["check", "completed"]);
  });
});

describe("where the page is", () => {
  const known =
    (...missing: readonly string[]) =>
    (set: string, version: string) =>
      !missing.includes(`${set} ${version}`);

  it.each([
    ["in Excel", { host: "Excel", isExcel: true, supports: known() }, undefined],
    ["in a browser", { host: null, isExcel: false, supports: known() }, { why: "notExcel" }],
    ["in Word", { host: "Word", isExcel: false, supports: known() }, { why: "notExcel", details: "Word" }],
    [
      "in an Excel below the floor",
      { host: "Excel", isExcel: true, supports: known("ExcelApi 1.9") },
      { why: "tooOld", details: "ExcelApi 1.9" },
    ],
    [
      "in an Excel of years ago",
      { host: "Excel", isExcel: true, supports: () => false },
      { why: "tooOld", details: "ExcelApi 1.9, SharedRuntime 1.1" },
    ],
  ])("%s", (_, where, hindrance) => {
    expect(hindranceIn(where)).toEqual(hindrance);
  });
});

it.each([
  ["it-IT", "it"],
  ["it", "it"],
  ["IT-ch", "it"],
  ["en-US", "en"],
  ["ita", "en"],
  ["de-DE", "en"],
  [undefined, "en"],
])("Excel in %s is spoken to in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

it.each([
  ["as the system in a program that does not say", undefined, false, undefined],
  ["as the system where what it says is no colour", { bodyBackgroundColor: "dark" }, false, undefined],
  ["dark where it says so", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false, "dark"],
  ["light where it says so", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false, "light"],
  ["dark by its colour", { bodyBackgroundColor: "#262626" }, false, "dark"],
  ["light by its colour, Excel's green behind", { bodyBackgroundColor: "E6F2EB" }, false, "light"],
  ["in forced colours whatever it says", { isDarkTheme: false }, true, "contrast"],
])("the pane is %s", (_, excel, forced, theme) => {
  expect(themeOf(excel, forced)).toBe(theme);
});

describe("what is remembered", () => {
  const kept = () => {
    const values = new Map<string, string>();
    const store: Store = {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: (key) => void values.delete(key),
    };
    return { values, store: () => store };
  };
  const inBook = (store: () => Store, workbook: string, partition = "") =>
    createPreferences({ store, partition, workbook });

  it("is the language, for every workbook; another word is none", () => {
    const { store, values } = kept();
    expect(inBook(store, "a").language()).toBeUndefined();
    inBook(store, "a").keepLanguage("en");
    expect(inBook(store, "b").language()).toBe("en");
    values.set("cabina.language", "fr");
    expect(inBook(store, "b").language()).toBeUndefined();
  });

  it("is the automatic refresh, for its workbook alone and without naming it", () => {
    const { store, values } = kept();
    inBook(store, "https://ente.example/piano.xlsx").keepAutomatic(true);
    expect(inBook(store, "https://ente.example/piano.xlsx").automatic()).toBe(true);
    expect(inBook(store, "https://ente.example/altro.xlsx").automatic()).toBe(false);
    expect([...values.keys()].join()).not.toContain("piano");
    inBook(store, "https://ente.example/piano.xlsx").keepAutomatic(false);
    expect(values.size).toBe(0);
  });

  it("is nothing of a workbook that was never saved: the next one would be taken for it", () => {
    const { store, values } = kept();
    inBook(store, "").keepAutomatic(true);
    expect([inBook(store, "").automatic(), values.size]).toEqual([false, 0]);
  });

  it("is apart for each site that shows Excel", () => {
    const { store } = kept();
    inBook(store, "a", "one").keepLanguage("it");
    expect(inBook(store, "a", "two").language()).toBeUndefined();
  });

  it("is nothing where the browser forbids it, without a word", () => {
    const forbidden = inBook(() => {
      throw new Error("denied");
    }, "a");
    forbidden.keepLanguage("it");
    forbidden.keepAutomatic(true);
    expect([forbidden.language(), forbidden.automatic()]).toEqual([undefined, false]);
  });
});

describe("the plain page", () => {
  const parts = ({ pages, ...rest }: typeof addinPageIt) => [
    ...Object.values(pages).flatMap(({ title, body, todo }) => [title, body, todo]),
    ...Object.values(rest),
  ];

  it("says as much in both languages, and when trying again may help", () => {
    expect(parts(addinPageEn).length).toBe(parts(addinPageIt).length);
    const again = ({ pages }: typeof addinPageIt) => Object.entries(pages).map(([why, page]) => [why, page.again]);
    expect(again(addinPageEn)).toEqual(again(addinPageIt));
    expect(addinPageEn.guideAddress).toBe(addinPageIt.guideAddress);
  });

  it("says that nothing has changed wherever there may be a workbook", () => {
    for (const [why, { body }] of Object.entries(addinPageIt.pages))
      expect([why, body.endsWith("non è cambiato nulla.")]).toEqual([why, why !== "notExcel"]);
  });
});
