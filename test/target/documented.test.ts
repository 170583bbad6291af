/** The page on the language of targets tells every code, and its examples are read as it says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTarget } from "../../shared/target/parseTarget";
import { englishTargetTexts } from "../../shared/text/en/target";
import { italianTargetTexts } from "../../shared/text/it/target";

const page = readFileSync(join(__dirname, "../../docs/target-language.md"), "utf8");
const types = readFileSync(join(__dirname, "../../shared/target/target.ts"), "utf8");

/** The rows `[code, example]` of the table under a heading. */
function rowsUnder(heading: string): [string, string][] {
  const section = page.split(`## ${heading}`)[1]?.split("\n## ")[0] ?? "";
  return section
    .split("\n")
    .map((line) => /^\| `([a-z-]+)` .*\|\s*(?:`(.*)`)?\s*\|$/.exec(line))
    .flatMap((found) => (found ? [[found[1] ?? "", found[2] ?? ""] as [string, string]] : []));
}

/** The codes of a union of texts in `target.ts`. */
function codesOf(type: string): string[] {
  const body = types.split(`export type ${type} =`)[1]?.split(";")[0] ?? "";
  return [...body.matchAll(/"([a-z-]+)"/g)].map((found) => found[1] ?? "").sort();
}

const assumptions = rowsUnder("What a reading may suppose");
const problems = rowsUnder("Why a text is no target");

it("the page lists the assumptions that there are, and both languages have a sentence for each", () => {
  expect(assumptions.map(([code]) => code).sort()).toEqual(codesOf("Assumption"));
  expect(Object.keys(italianTargetTexts.assumptions).sort()).toEqual(codesOf("Assumption"));
  expect(Object.keys(englishTargetTexts.assumptions).sort()).toEqual(codesOf("Assumption"));
});

it("the page lists the problems that there are, and both languages have a cause and a remedy for each", () => {
  expect(problems.map(([code]) => code).sort()).toEqual(codesOf("ProblemCode"));
  expect(Object.keys(italianTargetTexts.problems).sort()).toEqual(codesOf("ProblemCode"));
  expect(Object.keys(englishTargetTexts.problems).sort()).toEqual(codesOf("ProblemCode"));
});

it.each(assumptions)("%s is supposed of «%s»", (code, example) => {
  expect(parseTarget(example, { language: "it", year: 2016 })).toMatchObject({
    kind: "target",
    assumed: expect.arrayContaining([code]),
  });
});

it.each(problems.filter(([, example]) => example !== ""))("%s is the problem of «%s»", (code, example) => {
  expect(parseTarget(example, { language: "it", year: 2016 })).toMatchObject({ problem: { code } });
});

const numbers = page.split("## Numbers")[1]?.split("\n\n")[1]?.split("\n").slice(2) ?? [];

it.each(numbers.map((row) => row.split("|").map((cell) => cell.trim())))(
  "%s %s is read as %s in Italian, %s in English",
  (_, written, it, en) => {
    for (const [language, told] of [
      ["it", it],
      ["en", en],
    ] as const) {
      const reading = parseTarget(`>= ${(written ?? "").replace(/`/g, "")}`, { language });
      if (told === "malformed") {
        expect(reading).toMatchObject({ problem: { code: "malformed-number" } });
        continue;
      }
      const [value = "", doubt] = (told ?? "").split(", ");
      expect(reading).toMatchObject({ target: { value: Number(value) }, assumed: doubt ? ["number-format"] : [] });
    }
  },
);
