/** What holds for every rule: its examples, its words in both languages, its mend, its page, its test. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { smallPlan } from "../../shared/check/examples/smallPlan";
import { RULES } from "../../shared/check/rules";
import { rulePage, rulesPage } from "./rulePage";
import { allFindings } from "./runExample";

const pages = join(__dirname, "..", "..", "docs", "rules");
it("Nothing is found in a sound plan", () => {
  expect(allFindings(smallPlan()).map(({ id }) => id)).toEqual([]);
});

it("No two rules have the same id", () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
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
