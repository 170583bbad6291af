/** What every rule's test begins with: its examples are told right, in both languages, and its mends mend. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan } from "../../shared/check/checkPlan";
import type { Rule } from "../../shared/check/rule";
import { findingText, tellFinding } from "../../shared/text/findings";
import { printRange } from "../../shared/workbook/address";
import { applyEdits, firstConflict } from "../../shared/workbook/applyEdits";
import { rulePage } from "./rulePage";
import { factsFor, findingsIn, namedCells, snapshotFor } from "./runExample";

/** `UPDATE_PAGES=1 npx jest test/check/rules.test.ts` writes the pages. */
const pageOf = (id: string): string => join(__dirname, "..", "..", "docs", "rules", `${id}.md`);

export function behavesAsRule(rule: Rule): void {
  describe.each(rule.examples.map((example) => [example.says.en, example] as const))(
    `${rule.id}: %s`,
    (_says, example) => {
      it("names the cells that the example says, and no other", () => {
        expect(namedCells(rule, example)).toEqual([...example.finds].sort());
      });

      it("says in both languages which cell and what to do", () => {
        for (const finding of findingsIn(rule, example)) {
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
        for (const finding of findingsIn(rule, example)) {
          expect(gravity.indexOf(finding.severity)).toBeLessThanOrEqual(gravity.indexOf(rule.severity));
          expect(finding.cells).toContainEqual(finding.at);
          expect(finding.effect).toBeGreaterThanOrEqual(0);
          expect(finding.effect).toBeLessThanOrEqual(1 + 1e-9);
        }
      });

      it("has a mend that takes the finding away and adds none of its rule", () => {
        const before = snapshotFor(example);
        const findings = findingsIn(rule, example);
        for (const { fix, id } of findings) {
          if (fix === undefined) continue;
          expect(firstConflict(before, fix)).toBeUndefined();
          const left = checkPlan(factsFor(applyEdits(before, fix), example.today), [rule]).map((each) => each.id);
          expect(left).not.toContain(id);
          expect(findings.map((each) => each.id)).toEqual(expect.arrayContaining(left));
        }
      });
    },
  );

  it("has an example that finds something, and one that finds nothing", () => {
    expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  it("has a page, made from its words and examples", () => {
    expect(readFileSync(pageOf(rule.id), "utf8")).toBe(rulePage(rule));
  });

  it("has its words in both languages", () => {
    expect(findingText(rule.id, "it").name).not.toBe(findingText(rule.id, "en").name);
    expect(findingText(rule.id, "it").why).not.toBe(findingText(rule.id, "en").why);
  });
}
