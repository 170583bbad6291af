/** What holds for every BSC function: its examples, its words in both languages, its page. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionAnswer, FunctionValue } from "../../shared/functions/customFunction";
import { FUNCTIONS, hostName } from "../../shared/functions/functions";
import { functionTexts } from "../../shared/text/functions";
import { FUNCTION_NOTES } from "./functionNotes";
import { functionPage, functionsPage, pageName, textOf } from "./functionPage";

const pages = join(__dirname, "..", "..", "docs", "functions");

/** Errors without their reasons; numbers without the last digits of binary fractions. */
function plain(answer: FunctionAnswer): unknown {
  const one = (value: FunctionValue): unknown => {
    if (typeof value === "number") return Number(value.toPrecision(12));
    return typeof value === "object" ? { error: value.error } : value;
  };
  return isRows(answer) ? answer.map((row) => row.map(one)) : one(answer);
}

const isRows = (answer: FunctionAnswer): answer is readonly (readonly FunctionValue[])[] => Array.isArray(answer);

const named = FUNCTIONS.map((fn) => [fn.name, fn] as const);

describe.each(named)("%s", (_, fn) => {
  it.each(["it", "en"] as const)("answers its examples (%s)", (language) => {
    const { examples } = textOf(fn, language);
    expect(examples.length).toBeGreaterThan(2);
    expect(examples.map(({ says, args }) => [says, plain(fn.run(args))])).toEqual(
      examples.map(({ says, gives }) => [says, plain(gives)]),
    );
  });

  it("has as many examples in one language as in the other", () => {
    expect(textOf(fn, "en").examples).toHaveLength(textOf(fn, "it").examples.length);
  });

  it.each(["it", "en"] as const)("has a name and a description for every parameter (%s)", (language) => {
    const { parameters, description, returns } = textOf(fn, language);
    expect(Object.keys(parameters)).toEqual(fn.parameters.map(({ id }) => id));
    const names = Object.values(parameters).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z_]+$/.test(name))).toEqual([]);
    const sentences = [description, returns, ...Object.values(parameters).map((parameter) => parameter.description)];
    expect(sentences.filter((sentence) => !/^[A-ZÈ0-9“«#].*[.]$/.test(sentence))).toEqual([]);
  });

  it("takes required arguments first", () => {
    const optional = fn.parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort((one, other) => Number(one) - Number(other)));
  });

  it.each([".", "_"] as const)("has a name that every host takes (%s)", (separator) => {
    expect(hostName(fn, separator)).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect(hostName(fn, separator)).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  it("answers #VALUE! with the parameter's name where a required argument is missing", () => {
    const required = fn.parameters.filter(({ optional }) => !optional);
    const example = textOf(fn, "it").examples.find(
      ({ gives, args }) => !isError(gives) && args.length >= required.length,
    );
    for (const [place, { id }] of required.entries()) {
      const args = example?.args.map((argument, at) => (at === place ? undefined : argument)) ?? [];
      const answer = fn.run(args);
      expect(answer).toMatchObject({ error: "#VALUE!" });
      expect(JSON.stringify(answer)).toContain(textOf(fn, "it").parameters[id]?.name);
    }
  });

  it("has a page, made from its words and examples", () => {
    const path = join(pages, pageName(fn));
    if (process.env.UPDATE_PAGES === "1") writeFileSync(path, functionPage(fn));
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(functionPage(fn));
  });
});

const isError = (answer: FunctionAnswer): boolean => typeof answer === "object" && "error" in answer;

it("No two functions have the same name, and the texts speak of no other", () => {
  const names = FUNCTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const language of ["it", "en"] as const) {
    expect(Object.keys(functionTexts(language).functions).sort()).toEqual([...names].sort());
  }
});

it("The list of functions is a page too, and no page is left of a function that is gone", () => {
  const path = join(pages, "README.md");
  const page = functionsPage(FUNCTIONS, FUNCTION_NOTES);
  if (process.env.UPDATE_PAGES === "1") writeFileSync(path, page);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(page);
  expect(readdirSync(pages).sort()).toEqual(["README.md", ...FUNCTIONS.map(pageName)].sort());
});
