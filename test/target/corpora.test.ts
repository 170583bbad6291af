/** The labelled corpora of target texts, read by the parser: how many right, and none wrong without saying so. */

import { parseTarget } from "../../shared/target/parseTarget";
import type { ReadingContext } from "../../shared/target/target";
import { targetToJson } from "../../shared/target/targetToJson";
import {
  judge,
  type LabelledTarget,
  listed,
  type Measure,
  measure,
  type ReadTarget,
  readCorpus,
} from "../fixtures/targets/measure";

const corpora = [
  { name: "plan", rows: 174, needed: 1 },
  { name: "dev-targets", rows: 232, needed: 0.95 },
  { name: "dev-prose", rows: 252, needed: 0.85 },
  { name: "heldout-targets", rows: 202, needed: 0.95 },
  { name: "heldout-prose", rows: 260, needed: 0.85 },
  { name: "second-targets", rows: 214, needed: 0.95 },
  { name: "second-prose", rows: 251, needed: 0.85 },
] as const;

function read(row: LabelledTarget): ReadTarget {
  const context: ReadingContext = {
    language: row.lang,
    indicator: row.indicator,
    ...(row.year === null ? {} : { year: row.year }),
  };
  return targetToJson(parseTarget(row.text, context), row.text, row.lang);
}

/** Every miss of a corpus is printed when the variable CABINA_MISSES is set: `CABINA_MISSES=1 npx jest test/target/corpora`. */
function measured(name: string): Measure {
  const result = measure(name, read);
  if (process.env.CABINA_MISSES) process.stdout.write(`${summary(result)}\n${listed(result.misses)}\n`);
  return result;
}

const summary = ({ corpus, right, rows, misses }: Measure): string =>
  `${corpus}: ${(100 * right).toFixed(1)} % of ${rows} right, ${misses.length} missed`;

/** A reading of the first row of the plan, «almeno 25», with some fields changed. */
const readingOf = (changes: Partial<ReadTarget>): ReadTarget => ({
  reading: "at-least",
  value: 25,
  high: null,
  unit: "",
  day: null,
  base: null,
  parts: null,
  assumed: [],
  problem: null,
  ...changes,
});

describe("the measure", () => {
  const cases: readonly [string, Partial<ReadTarget>, string | null][] = [
    ["the right reading", {}, null],
    ["another number, nothing told", { value: 24 }, "silent"],
    ["another reading, nothing told", { reading: "at-most" }, "silent"],
    ["another number, only the direction told", { value: 24, assumed: ["direction-default"] }, "mute"],
    ["another number, the ignored text told", { value: 24, assumed: ["text-ignored"] }, "wrong"],
    [
      "nothing read, the reason told",
      { reading: "unreadable", value: null, problem: { code: "no-target-found" } },
      "wrong",
    ],
  ];
  const row = readCorpus("plan")[0] as LabelledTarget;

  it.each(cases)("tells of %s", (_title, changes, failure) => {
    expect(row.text).toBe("almeno 25");
    expect(judge(row, readingOf(changes))?.failure ?? null).toBe(failure);
  });

  it("asks that a doubt be told", () => {
    expect(judge({ ...row, doubt: true }, readingOf({}))?.failure).toBe("unsaid");
    expect(judge({ ...row, doubt: true }, readingOf({ assumed: ["direction-default"] }))).toBeNull();
  });
});

describe.each(corpora)("the corpus $name", ({ name, rows, needed }) => {
  const result = measured(name);

  it("has all its rows", () => {
    expect(result.rows).toBe(rows);
  });

  it(`is read right in at least ${100 * needed} % of the texts`, () => {
    if (result.right < needed) throw new Error(`${summary(result)}\n${listed(result.misses)}`);
    expect(result.right).toBeGreaterThanOrEqual(needed);
  });

  it("is hardly ever read wrong while what is told is something else", () => {
    const mute = result.misses.filter((miss) => miss.failure === "mute");
    if (mute.length > 0.03 * rows) throw new Error(`${mute.length} of ${rows} told something else\n${listed(mute)}`);
    expect(mute.length).toBeLessThanOrEqual(0.03 * rows);
  });

  it("is never read wrong without an assumption or a problem", () => {
    const silent = result.misses.filter((miss) => miss.failure === "silent");
    if (silent.length > 0) throw new Error(`${silent.length} silently wrong\n${listed(silent)}`);
    expect(silent).toEqual([]);
  });
});
