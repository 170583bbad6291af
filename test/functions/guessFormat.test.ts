/** What a bare number beside a result, a base and a year is taken for: a day, a percentage, a number, or doubtful. */
import type { ArgumentCell } from "../../shared/functions/argumentCells";
import { type Beside, withFormat } from "../../shared/functions/guessFormat";
import { serialOf } from "../../shared/workbook/days";

const bare = (value: ArgumentCell["value"]): ArgumentCell => ({ value, isFormatKnown: false });

interface Given {
  readonly actual?: ArgumentCell["value"];
  readonly baseline?: ArgumentCell["value"];
  readonly year?: number;
}

function taken(value: number, { actual, baseline, year }: Given): string {
  const beside: Beside = {
    ...(actual !== undefined && { actual: bare(actual) }),
    ...(baseline !== undefined && { baseline: bare(baseline) }),
    ...(year !== undefined && { year }),
  };
  const shown = withFormat(bare(value), beside);
  if ("error" in shown) return shown.error;
  return shown.format ?? "number";
}

const DAY = "dd/mm/yyyy";
const SHARE = "0.00%";
const end2016 = serialOf("2016-12-31");

describe("A bare number is taken for", () => {
  const cases: readonly (readonly [string, number, Given, string])[] = [
    ["a day beside a day as text", end2016, { actual: "15/11/2016" }, DAY],
    ["the first day that there is", serialOf("1990-01-01"), { actual: "15/11/1990" }, DAY],
    ["a number before it", serialOf("1989-12-31"), { actual: "15/11/1990" }, "number"],
    ["the last day that there is", serialOf("2060-12-31"), { actual: "15/11/2060" }, DAY],
    ["a number after it", serialOf("2061-01-01"), { actual: "15/11/2060" }, "number"],
    ["a number where it has decimals", end2016 + 0.5, { actual: "15/11/2016" }, "number"],
    ["nothing certain beside a near number", end2016, { actual: end2016 - 1100 }, "#N/A"],
    ["nothing certain beside a near number above", end2016, { actual: end2016 + 1100 }, "#N/A"],
    ["a number beside one that is further away", end2016, { actual: end2016 - 1101 }, "number"],
    ["a number beside a count", end2016, { actual: 25 }, "number"],
    ["a day beside the time of a day", end2016, { actual: end2016 - 30.5, year: 2016 }, DAY],
    ["a day of its year", end2016, { actual: end2016 - 30, year: 2016 }, DAY],
    ["a day up to two years later", serialOf("2018-12-31"), { actual: end2016, year: 2016 }, DAY],
    ["a number further on", serialOf("2019-01-01"), { actual: end2016, year: 2016 }, "number"],
    ["a day from the year before on", serialOf("2015-01-01"), { actual: end2016, year: 2016 }, DAY],
    ["a number further back", serialOf("2014-12-31"), { actual: end2016, year: 2016 }, "number"],
    ["a number beside a result out of those years", end2016, { actual: serialOf("2014-12-31"), year: 2016 }, "number"],
    ["a day beside a yes, with the year", end2016, { actual: "sì", year: 2016 }, DAY],
    ["a number beside a yes, without", end2016, { actual: "sì" }, "number"],
    ["a day beside nothing yet, with the year", end2016, { actual: "", year: 2016 }, DAY],
    ["a number beside nothing yet, without", end2016, { actual: "" }, "number"],
    ["nothing certain on its own", end2016, {}, "#N/A"],
    ["a day on its own, with the year", end2016, { year: 2016 }, DAY],
    ["a number on its own, with another year", end2016, { year: 2025 }, "number"],
    ["a share", 0.8, {}, SHARE],
    ["a share above 100 %", 1.25, {}, SHARE],
    ["a number from 1.5 on", 1.5, {}, "number"],
    ["a number above", 2.25, {}, "number"],
    ["a number at zero", 0, {}, "number"],
    ["a number below zero", -0.5, {}, "number"],
    ["one thing beside a count", 1, { actual: 3 }, "number"],
    ["one thing beside ten", 1, { actual: 10 }, "number"],
    ["100 % beside eleven", 1, { actual: 11 }, SHARE],
    ["100 % beside a hundred", 1, { actual: 100 }, SHARE],
    ["one thing beside more", 1, { actual: 101 }, "number"],
    ["100 % beside a share", 1, { actual: 0.95 }, SHARE],
    ["100 % beside a share as text", 1, { actual: "100%" }, SHARE],
    ["one thing beside a text", 1, { actual: "sì" }, "number"],
    ["one thing on its own", 1, {}, "number"],
    ["two things beside a share", 2, { actual: 0.95 }, "number"],
    ["a level beside twice itself", 0.3, { baseline: 0.6 }, SHARE],
    ["a level or a step beside more than that", 0.3, { baseline: 0.61 }, "#N/A"],
    ["a level beside a text", 0.3, { baseline: "n.d." }, SHARE],
    ["a level or a step beside a count", 0.05, { baseline: 25 }, "#N/A"],
  ];

  it.each(cases)("%s", (_, value, given, gives) => {
    expect(taken(value, given)).toBe(gives);
  });

  it("what its format says, where that is known", () => {
    const known = { value: end2016, format: "0", isFormatKnown: true };
    expect(withFormat(known, { year: 2016 })).toBe(known);
    expect(withFormat(bare("31/12/2016"), {})).toEqual(bare("31/12/2016"));
  });
});
