/** What Excel is told about the functions: the same names that are associated, in both languages, within its limits. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { associateFunctions } from "../../../addin/functions/associate";
import { functionMetadata } from "../../../addin/functions/metadata";
import { FUNCTIONS } from "../../../shared/functions/functions";

const BASE = "https://example.org/cabina/";
const [it_, en] = [functionMetadata("it", BASE), functionMetadata("en", BASE)];

it("the ids are those that are associated, in the same order", () => {
  const ids: string[] = [];
  associateFunctions((id) => void ids.push(id), { language: () => "it", error: () => undefined, look: async () => [] });
  expect(it_.functions.map(({ id }) => id)).toEqual(ids);
  expect(en.functions.map(({ id }) => id)).toEqual(ids);
  expect(ids).toEqual(FUNCTIONS.map(({ name }) => name));
});

describe.each([
  ["it", it_],
  ["en", en],
] as const)("in %s", (language, { functions, allowErrorForDataTypeAny }) => {
  it("is what the page on the functions says, and what Excel takes", () => {
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { id, name, description, helpUrl, parameters, result, options } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      // As long as Excel shows it in the box for inserting a function.
      expect(description.length).toBeLessThanOrEqual(255);
      expect(helpUrl).toBe(`${BASE}guide.html#${id}`);
      expect(new Set(parameters.map((one) => one.name)).size).toBe(parameters.length);
      expect(parameters.filter((one) => one.description.length > 255 || one.type !== "any")).toEqual([]);
      // Excel gives addresses only to functions whose answer is a range.
      expect(result).toEqual({ type: "any", dimensionality: "matrix" });
      expect(options).toEqual({ requiresParameterAddresses: true });
    }
  });

  it("is written as the golden file", () => {
    const file = join(__dirname, "..", "..", "fixtures", "addin", `functions.${language}.json`);
    const text = `${JSON.stringify(functionMetadata(language, BASE), null, 2)}\n`;
    if (process.env.UPDATE_PAGES === "1") writeFileSync(file, text);
    expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
  });
});
