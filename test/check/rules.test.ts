/** What holds for every rule: its examples, its words in both languages, its mend, its page, its test. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan } from "../../shared/check/checkPlan";
import { smallPlan } from "../../shared/check/examples/smallPlan";
import type { Example, Rule } from "../../shared/check/rule";
import { RULES } from "../../shared/check/rules";
import { findingText, tellFinding } from "../../shared/text/findings";
import { printRange } from "../../shared/workbook/address";
import { applyEdits, firstConflict } from "../../shared/workbook/applyEdits";
import { rulePage, rulesPage } from "./rulePage";
import { allFindings, factsFor, findingsIn, namedCells, snapshotFor } from "./runExample";

const pages = join(__dirname, "..", "..", "docs", "rules");
const examples = RULES.flatMap((rule) =>
  rule.examples.map((example) => [rule.id, example.says.en, rule, example] as const),
);
const found = (rule: Rule, example: Example) => findingsIn(rule, example);

it("Nothing is found in a sound plan", () => {
  expect(allFindings(smallPlan()).map(({ id }) => id)).toEqual([]);
});

it("No two rules have the same id", () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

describe.each(examples)("%s: %s", (_id, _says, rule, example) => {
  it("names the cells that the example says, and no other", () => {
    expect(namedCells(rule, example)).toEqual([...example.finds].sort());
  });

  it("says in both languages which cell and what to do", () => {
    for (const finding of found(rule, example)) {
      for (const language of ["it", "en"] as const) {
        const { message, todo } = tellFinding(finding, language);
        expect(message).toContain(printRange(finding.at));
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        expect(todo).toMatch(/^\p{Lu}.*\.$/su);
        expect(todo).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it("is never graver than its rule says, and names its first cell among its cells", () => {
    const gravity = ["info", "warning", "error"];
    for (const finding of found(rule, example)) {
      expect(gravity.indexOf(finding.severity)).toBeLessThanOrEqual(gravity.indexOf(rule.severity));
      expect(finding.cells).toContainEqual(finding.at);
      expect(finding.effect).toBeGreaterThanOrEqual(0);
      expect(finding.effect).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it("has a mend that takes the finding away and adds none of its rule", () => {
    const before = snapshotFor(example);
    const findings = found(rule, example);
    for (const { fix, id } of findings) {
      if (fix === undefined) continue;
      expect(firstConflict(before, fix)).toBeUndefined();
      const left = checkPlan(factsFor(applyEdits(before, fix), example.today), [rule]).map((each) => each.id);
      expect(left).not.toContain(id);
      expect(findings.map((each) => each.id)).toEqual(expect.arrayContaining(left));
    }
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("has an example that finds something, and one that finds nothing", () => {
    expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  it("has its words in both languages", () => {
    expect(findingText(id, "it").name).not.toBe(findingText(id, "en").name);
    expect(findingText(id, "it").why).not.toBe(findingText(id, "en").why);
  });

  it("has a page, made from its words and examples", () => {
    const path = join(pages, `${id}.md`);
    if (process.env.UPDATE_PAGES === "1") writeFileSync(path, rulePage(rule));
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(rulePage(rule));
  });
});

it("The list of rules is a page too, and no page is left of a rule that is gone", () => {
  const path = join(pages, "README.md");
  if (process.env.UPDATE_PAGES === "1") writeFileSync(path, rulesPage(RULES));
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(rulesPage(RULES));
  expect(readdirSync(pages).sort()).toEqual([...RULES.map(({ id }) => `${id}.md`), "README.md"].sort());
});
