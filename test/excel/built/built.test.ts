/** The built add-in: its manifest as Excel reads it, its pages, its icons; for any address, the same bytes each time. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { associateFunctions } from "../../../addin/functions/associate";
import { RIBBON } from "../../../addin/page/ribbon";
import packageJson from "../../../package.json";
import { FUNCTIONS } from "../../../shared/functions/functions";
import { build, filesIn } from "./building";
import { type Manifest, manifestIn, manifestText } from "./manifest";
import { type Beside, MANIFEST_RULES } from "./manifestRules";
import { pngSize } from "./pngSize";
import { describeWithXmllint, faultsBySchema } from "./xmllint";

const {
  HERE,
  baseAddress,
}: { HERE: string; baseAddress(given?: string): string } = require("../../../tools/excel/baseAddress");

const BASE = "https://example.org/cabina/";
const OWN = readFileSync(join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");

const functionIds: string[] = [];
associateFunctions((id) => void functionIds.push(id), {
  language: () => "it",
  error: () => undefined,
  look: async () => [],
});
const beside: Beside = { version: packageJson.version, functionIds, actions: Object.keys(RIBBON) };

const rules = Object.entries(MANIFEST_RULES);

/** A rule, and what breaks it. */
const BROKEN: readonly (readonly [rule: string, change: (text: string) => string])[] = [
  ["every resid resolves", (xml) => xml.replace('resid="Check.Label"', 'resid="Check.Lable"')],
  ["no resource is unused", (xml) => xml.replaceAll('resid="Next.Tip"', 'resid="Open.Tip"')],
  [
    "a resource is of the kind that is asked for",
    (xml) => xml.replace('Title resid="Open.Label"', 'Title resid="Open.Icon16"'),
  ],
  [
    "every address is https",
    (xml) => xml.replace("https://example.org/cabina/guide", "http://example.org/cabina/guide"),
  ],
  [
    "every address is in the folder that is built",
    (xml) => xml.replace("cabina/functions.json", "cabina/functions-en.json"),
  ],
  ["every address is in the folder that is built", (xml) => xml.replace("cabina/main.js", "cabina/../main.js")],
  ["icons have the size that is said", (xml) => xml.replace("check-24.png", "check-32.png")],
  ["icons have the size that is said", (xml) => xml.replace("cabina-64.png", "cabina-32.png")],
  ["icons have the size that is said", (xml) => xml.replace("icons/next-80.png", "guide.html")],
  ["every button has an icon of 16, 32 and 80", (xml) => xml.replace(/<bt:Image size="80" resid="Generate[^>]*>/, "")],
  [
    "every text is there in both languages",
    (xml) => xml.replace(/<bt:Override Locale="it-IT" Value="Controlla" \/>/, ""),
  ],
  [
    "every text is there in both languages",
    (xml) => xml.replace('<Override Locale="it-IT"', '<Override Locale="it-CH"'),
  ],
  ["every text is there in both languages", (xml) => xml.replace(">en-US<", ">it-IT<")],
  [
    "the functions are described in both languages",
    (xml) => xml.replace(/<bt:Override Locale="it-IT" Value="[^"]*json" \/>/, ""),
  ],
  ["the functions are described in both languages", (xml) => xml.replace("functions-it.json", "functions.json")],
  ["the described functions are those that the page has", (xml) => xml.replace("functions-it.json", "none.json")],
  ["the buttons' actions are those that the page has", (xml) => xml.replace("cabinaGenerate", "cabinaGenera")],
  ["texts are not too long", (xml) => xml.replace('Value="Controlla"', `Value="${"Controlla ".repeat(13)}"`)],
  ["texts are not too long", (xml) => xml.replace('Value="Reads the plan', `Value="${"Reads ".repeat(40)}the plan`)],
  ["texts are not too long", (xml) => xml.replace('DisplayName DefaultValue="Cabina"', 'DisplayName DefaultValue=""')],
  [
    "labels are short and supertips long texts",
    (xml) => xml.replace('Description resid="Open.Tip"', 'Description resid="Open.Label"'),
  ],
  ["ids are unique and short", (xml) => xml.replace('id="Cabina.Check"', 'id="Cabina.Open"')],
  ["ids are unique and short", (xml) => xml.replace('id="Cabina.Group"', 'id="Cabina.Group.On.The.Home.Tab.Of.Excel"')],
  ["the page is one runtime that stays", (xml) => xml.replace('lifetime="long"', 'lifetime="short"')],
  [
    "the page is one runtime that stays",
    (xml) => xml.replace('FunctionFile resid="Cabina.Page"', 'FunctionFile resid="Cabina.Guide"'),
  ],
  [
    "the page is one runtime that stays",
    (xml) => xml.replace(/(<Runtimes>[\s\S]*<\/Runtimes>)(\s*<AllFormFactors>[\s\S]*<\/AllFormFactors>)/, "$2$1"),
  ],
  [
    "it asks for what it needs and no more",
    (xml) => xml.replace('"ExcelApi" MinVersion="1.9"', '"ExcelApi" MinVersion="1.17"'),
  ],
  ["it asks for what it needs and no more", (xml) => xml.replace(">ReadWriteDocument<", ">Restricted<")],
  [
    "it asks for what it needs and no more",
    (xml) => xml.replace("<Hosts>", "<AppDomains><AppDomain>https://example.com</AppDomain></AppDomains><Hosts>"),
  ],
  ["it is the same add-in as ever, in this version", (xml) => xml.replace("<Id>5d0f", "<Id>5d0e")],
  ["it is the same add-in as ever, in this version", (xml) => xml.replace(/<Version>[^<]*/, "<Version>9.9.9.0")],
  ["it is the same add-in as ever, in this version", (xml) => xml.replace('DefaultValue="BSC"', 'DefaultValue="CAB"')],
];

describe("built for https://example.org/cabina", () => {
  const parent = mkdtempSync(join(tmpdir(), "cabina-addin-"));
  const folder = join(parent, "first");
  let files: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    await build("--base", "https://example.org/cabina", "--out", folder);
    files = filesIn(folder);
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  const text = (name: string): string => files.get(name)?.toString("utf8") ?? "";
  const broken = (change: (text: string) => string): Manifest => {
    const changed = change(manifestText(folder));
    expect(changed).not.toBe(manifestText(folder));
    return manifestIn(folder, BASE, changed);
  };

  it.each(rules)("its manifest: %s", (_, rule) => expect(rule(manifestIn(folder, BASE), beside)).toEqual([]));

  it.each(rules)("the manifest of the repository, which is for this machine: %s", (_, rule) =>
    expect(rule(manifestIn(folder, HERE, OWN), beside)).toEqual([]),
  );

  it.each(BROKEN)("a broken manifest is noticed: %s", (rule, change) =>
    expect(MANIFEST_RULES[rule]?.(broken(change), beside)).not.toEqual([]),
  );

  it("functions that the page has not are noticed", () => {
    const without = { ...beside, functionIds: functionIds.slice(1) };
    expect(
      MANIFEST_RULES["the described functions are those that the page has"]?.(manifestIn(folder, BASE), without),
    ).toHaveLength(2);
  });

  it("every rule has a manifest that breaks it", () => {
    expect([...new Set(BROKEN.map(([rule]) => rule))].sort()).toEqual(Object.keys(MANIFEST_RULES).sort());
  });

  it("no address of the machine on which it was built is left", () => {
    for (const [name, bytes] of files)
      expect([name, bytes.includes("localhost:3000"), bytes.includes(__dirname)]).toEqual([name, false, false]);
  });

  it("the page loads Microsoft's library and then its own script, nothing else", () => {
    const page = text("taskpane.html");
    const loaded = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(loaded).toEqual(["data:,", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "main.js"]);
    expect(files.has("main.js")).toBe(true);
    expect(page).toContain('<div id="pane">');
  });

  it("what the pane needs is not in the script that runs first: functions are there before React is", () => {
    expect(text("main.js")).not.toMatch(/react|Fluent/i);
    expect([...files.keys()]).toEqual(expect.arrayContaining(["pane.js", "core.js", "long.js"]));
  });

  it("icons are drawn in every size", () => {
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 96, 128])
      for (const name of ["cabina", "check", "generate", "next"])
        expect(pngSize(files.get(join("icons", `${name}-${size}.png`)))).toEqual({ width: size, height: size });
  });

  it("the guide has a place for each function, where its help points to", () => {
    const metadata = JSON.parse(text("functions.json")) as { functions: { id: string; helpUrl: string }[] };
    for (const { id, helpUrl } of metadata.functions) {
      expect(helpUrl).toBe(`${BASE}guide.html#${id}`);
      expect(text("guide.html")).toContain(`id="${id}"`);
    }
    expect(metadata.functions).toHaveLength(FUNCTIONS.length);
    expect(text("guide.html")).not.toMatch(/<script|<!-- functions/);
  });

  it("building again gives the same bytes", async () => {
    const second = join(parent, "second");
    await build("--base", BASE, "--out", second);
    const again = filesIn(second);
    expect([...again.keys()]).toEqual([...files.keys()]);
    expect([...files].filter(([name, bytes]) => !again.get(name)?.equals(bytes)).map(([name]) => name)).toEqual([]);
  });

  describeWithXmllint("Microsoft's schema", () => {
    it("takes the built manifest and that of the repository", () => {
      expect(faultsBySchema(manifestText(folder))).toBe("");
      expect(faultsBySchema(OWN)).toBe("");
    });

    it.each([
      [
        "parts in another order",
        (xml: string) => xml.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"),
      ],
      ["a permission that there is not", (xml: string) => xml.replace("ReadWriteDocument", "WriteAll")],
      ["a button without its tip", (xml: string) => xml.replace(/<Supertip>[\s\S]*?<\/Supertip>/, "")],
    ])("refuses %s", (_, change) => {
      expect(change(OWN)).not.toBe(OWN);
      expect(faultsBySchema(change(OWN))).toMatch(/fails to validate|Schemas validity error/);
    });
  });
});

describe("the address", () => {
  it.each([
    [undefined, HERE],
    ["https://example.org", "https://example.org/"],
    ["https://example.org/a/b/", "https://example.org/a/b/"],
    ["https://intranet.ente.it:8443/cabina", "https://intranet.ente.it:8443/cabina/"],
  ])("%s is %s", (given, address) => expect(baseAddress(given)).toBe(address));

  it.each([
    ["http://example.org/", /https:\/\//],
    ["example.org", /https:\/\//],
    ["ftp://example.org", /https:\/\//],
    ["", /https:\/\//],
    ["https://example.org/la mia cartella", /no spaces/],
    [" https://example.org", /no spaces/],
    ["https://", /not an address/],
    ["https://example.org/?a=1", /what follows/],
    ["https://example.org/#a", /what follows/],
    ["https://me:secret@example.org/", /password/],
    ["https://example.org/a&b/", /letters, digits/],
  ])("%s is refused", (given, why) => expect(() => baseAddress(given)).toThrow(why));

  it("a folder with something else in it is not built into: nothing there is lost", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cabina-other-"));
    writeFileSync(join(folder, "thesis.docx"), "years of work");
    await expect(build("--out", folder)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(folder) });
    expect([...filesIn(folder).keys()]).toEqual(["thesis.docx"]);
    rmSync(folder, { recursive: true });
  });

  it("the build says so in one sentence, and builds nothing", async () => {
    await expect(build("--base", "http://example.org/")).rejects.toMatchObject({
      code: 1,
      stderr: '--base "http://example.org/": Excel opens add-ins from https:// alone\n',
    });
  });
});
