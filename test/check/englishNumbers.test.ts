/** Messages on an English book write its numbers in the English way, and its texts as they were typed. */
import { checkPlan } from "../../shared/check/checkPlan";
import { RULES } from "../../shared/check/rules";
import { tellFinding } from "../../shared/text/findings";
import { gridSheet } from "../recognise/flatBooks";
import { factsFor } from "./runExample";

const book = {
  sheets: [
    gridSheet(
      "Scorecard 2021",
      `
Indicator | Weight | Result 2020 | Target 2021 | Actual 2021 | Comments
Open the museum to everyone
Visitors in thousands | 50 | 18.5 | 12.5 | 14.5 |
Visitors who are content | 50 | {0.985;0.0%} | {0.975;0.0%} | {0.981;0.0%} |`,
    ),
  ],
};

it("A share and a count have a point, not a comma", () => {
  const facts = factsFor(book, "2022-06-30");
  expect(facts.language).toBe("en");
  const messages = checkPlan(facts, RULES).map((finding) => tellFinding(finding, "en").message);
  const all = messages.join("\n");
  expect(all).toContain("“12.5”");
  expect(all).toContain("“97.5%”");
  expect(all).toContain("“98.5%”");
  expect(all).not.toMatch(/\d,\d/);
});
