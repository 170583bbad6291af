/** The fence: who may import whom, what the core may not touch, and how large a file may grow. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, normalize, relative, sep } from "node:path";
import ts from "typescript";
import { RULES } from "../shared/check/rules";
import { FUNCTIONS } from "../shared/functions/functions";
import { functionTexts } from "../shared/text/functions";

const root = join(__dirname, "..");

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const text = (path: string): string => readFileSync(join(root, path), "utf8");

/** What a file imports: paths from the root for our own files, bare names for packages. */
const importsOf = (path: string): string[] =>
  ts
    .preProcessFile(text(path), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? relative(root, normalize(join(root, dirname(path), fileName))) : fileName,
    );

/** Whether `any` is written as a type anywhere in a file. */
function hasAny(path: string): boolean {
  const visit = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, visit) ?? false);
  return visit(ts.createSourceFile(path, text(path), ts.ScriptTarget.ES2022, true));
}

const core = filesUnder("shared");
const source = [...core, ...filesUnder("src"), ...filesUnder("addin"), ...filesUnder("gas")];

/** The stages of the core, and the stages that each may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "": [],
  workbook: [],
  text: ["workbook", "target", "plan", "recognise", "check", "score", "sheets", "functions"],
  target: ["workbook", "text"],
  plan: ["workbook", "target", "text"],
  recognise: ["workbook", "target", "plan", "text"],
  check: ["workbook", "target", "plan", "text"],
  score: ["workbook", "target", "plan", "text"],
  sheets: ["workbook", "target", "plan", "recognise", "check", "score", "text"],
  sample: ["workbook", "plan", "sheets", "text"],
  functions: ["workbook", "target", "score", "text"],
};

const stageOf = (path: string): string => {
  const parts = path.split(sep);
  return parts.length > 2 ? (parts[1] ?? "") : "";
};

describe("the core imports only itself, inward", () => {
  it.each(core)("%s", (path) => {
    const stage = stageOf(path);
    const allowed = new Set([stage, "", ...(MAY_IMPORT[stage] ?? [])]);
    const outward = importsOf(path).filter(
      (target) => !target.startsWith(`shared${sep}`) || !allowed.has(stageOf(`${target}.ts`)),
    );
    expect(outward).toEqual([]);
  });
});

describe("the hosts stand apart", () => {
  it.each([
    ["src", ["addin", "gas"]],
    ["addin", ["gas", `src${sep}file`, `src${sep}cli`]],
    ["gas", ["addin", `src${sep}file`, `src${sep}cli`]],
    [`src${sep}actions`, [`src${sep}file`, `src${sep}cli`, `src${sep}pane`, `src${sep}workbench`]],
  ])("%s imports nothing of %s", (folder, forbidden) => {
    const inside = source.filter((path) => path.startsWith(folder + sep));
    const wrong = inside.flatMap((path) =>
      importsOf(path).filter((target) => forbidden.some((other) => target.startsWith(other + sep))),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the core has no clock, no chance and no console", () => {
  it.each(core)("%s", (path) => {
    expect(text(path)).not.toMatch(/new Date\(\)|Date\.now|Math\.random|console\./);
  });
});

describe("files stay small and say what they are", () => {
  /** Tables of words, names and figures: data, not code. */
  const DATA = /(^|[/\\])(words|sample|text)[/\\]|Data\.ts$|Widths\.ts$|headings\.ts$/;

  it.each(source.filter((path) => !DATA.test(path)))("%s has at most 300 lines", (path) => {
    expect(text(path).split("\n").length).toBeLessThanOrEqual(301);
  });

  it.each(source)("%s begins with a sentence for its reader", (path) => {
    expect(text(path)).toMatch(/^\/\*\*[^*]*\S/);
  });

  it.each(source)("%s has no loose types and silences no check", (path) => {
    expect(hasAny(path)).toBe(false);
    expect(text(path)).not.toMatch(/@ts-ignore|@ts-expect-error|biome-ignore|eslint-disable/);
  });
});

describe("a rule, its test and its page come in threes", () => {
  const folder = join("shared", "check", "rules");
  /** Files of a group, its list apart. */
  const files = filesUnder(folder).filter((path) => basename(path, ".ts") !== basename(dirname(path)));
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

  it.each(files)("%s", (path) => {
    const name = basename(path, ".ts");
    const group = basename(dirname(path));
    expect(RULES.map(({ id }) => id)).toContain(kebab(name));
    expect(text(join("shared", "check", "rules", group, `${group}.ts`))).toContain(`"./${name}"`);
    expect(existsSync(join(root, "test", "check", "rules", group, `${name}.test.ts`))).toBe(true);
    expect(existsSync(join(root, "docs", "rules", `${kebab(name)}.md`))).toBe(true);
  });

  it("no rule stands outside its file, and each test of a rule asks what holds for all of them", () => {
    expect(RULES).toHaveLength(files.length);
    const silent = files
      .map((path) => join("test", "check", "rules", relative(folder, path).replace(/\.ts$/, ".test.ts")))
      .filter((path) => !text(path).includes("behavesAsRule("));
    expect(silent).toEqual([]);
  });
});

describe("a BSC function has its file, its test, its page and its examples", () => {
  const files = filesUnder(join("shared", "functions", "named"));

  it.each(files)("%s", (path) => {
    const file = basename(path, ".ts");
    const name = file.toUpperCase();
    expect(text(path)).toContain(`name: "${name}"`);
    expect(FUNCTIONS.map((fn) => fn.name)).toContain(name);
    expect(text(join("test", "functions", "named", `${file}.test.ts`))).toContain(`"${name}"`);
    expect(existsSync(join(root, "docs", "functions", `${file.toLowerCase()}.md`))).toBe(true);
    for (const language of ["it", "en"] as const) {
      const of = new Map(Object.entries(functionTexts(language).functions)).get(name);
      expect(of?.examples.length).toBeGreaterThan(2);
    }
  });

  it("and none stands outside its file", () => expect(FUNCTIONS).toHaveLength(files.length));
});

describe("the compiler refuses what a host may not have", () => {
  const compile = (code: string): number => {
    const config = ts.readConfigFile(join(root, "shared/tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(root, "shared"));
    const name = join(root, "shared/probe.ts");
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (file, ...rest) =>
      file === name ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2019) : read(file, ...rest);
    const program = ts.createProgram([name], options, host);
    return ts.getPreEmitDiagnostics(program).length;
  };

  it("accepts plain ES2019", () => expect(compile("export const a = [1].map((n) => n + 1);")).toBe(0));

  it.each([
    ["a page", "export const a = document;"],
    ["Excel", "export const a = Office;"],
    ["Google Sheets", "export const a = SpreadsheetApp;"],
    ["Node", "export const a = process;"],
    ["the network", "export const a = fetch;"],
    ["newer JavaScript", "export const a = [1].at(0);"],
    ["what stands on it", 'import type { Host } from "../src/host"; export type A = Host;'],
  ])("refuses %s", (_, code) => expect(compile(code)).toBeGreaterThan(0));
});

describe("nothing of a machine is committed", () => {
  it("the lock file knows every system's binaries, or npm ci would refuse it (node tools/completeLock.js)", () => {
    const { packages } = JSON.parse(text("package-lock.json")) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const names = new Set(Object.keys(packages).map((place) => place.split("node_modules/").pop()));
    const wanted = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it("the lock file holds no download addresses", () => {
    expect(text("package-lock.json")).not.toMatch(/"resolved"/);
  });
});
