/** An indicator of which two documents state different results for the same year. */
import { isEmptyYear } from "../../../plan/emptyYears";
import { cellText } from "../../../target/cellText";
import { eachOnce, isSameCell } from "../../accounts";
import { othersOn, statementsById, yearsOf } from "../../accountsIndicators";
import { emptyAccounts, type IsEmptyAccount, isSameResult, readStated, type StatedResult } from "../../accountsResults";
import { withUndatedResults } from "../../examples/programmeSheets";
import type { CheckFacts, JudgedIndicator } from "../../facts";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";

export interface ResultDiffers {
  readonly indicator: string;
  readonly year: number;
  /** As they stand: of the document that does not count, and of the one that does. */
  readonly here: string;
  readonly there: string;
  readonly sheet: string;
}

export const resultDiffers: Rule<ResultDiffers> = {
  id: "result-differs",
  severity: "error",
  examples: [
    {
      says: { it: "la scheda dice 128, il cruscotto 130", en: "the programme sheet says 128, the cockpit 130" },
      sheets: withUndatedResults({ "Scheda 1.1.1!C12": 128 }),
      finds: ["Cruscotto!D6", "'Scheda 1.1.1'!C12"],
    },
    {
      says: { it: "lo stesso risultato scritto come testo", en: "the same result written as text" },
      sheets: withUndatedResults({ "Scheda 1.1.1!C12": "130", "Scheda 1.2.1!C12": "91%" }),
      finds: [],
    },
  ],
  check: (facts) => {
    const statements = statementsById(facts.plan);
    const isEmpty = emptyAccounts(facts.plan);
    return [...facts.strategic, ...facts.operational].flatMap((of) => {
      const others = othersOn(of.indicator, statements);
      const years = [...new Set(others.flatMap(({ indicator }) => yearsOf(indicator.results)))].sort((a, b) => a - b);
      return years.flatMap((year) => different(facts, of, year, statedIn(facts, of, year, others, isEmpty)));
    });
  },
};

/** The filled results of a year, the plan's own first; none where the plan's is written and cannot be used. */
function statedIn(
  { plan }: CheckFacts,
  { indicator }: JudgedIndicator,
  year: number,
  others: ReturnType<typeof othersOn>,
  isEmpty: IsEmptyAccount,
): StatedResult[] {
  const own = indicator.results[year];
  const mine = [
    ...(own === undefined ? [] : [{ cell: own, reading: readStated(own, year, isEmptyYear(plan, year)) }]),
    ...typedIn(indicator, year, plan.year),
  ];
  if (mine.some(({ reading }) => reading.kind === "unusable")) return [];
  const stated = others.flatMap(({ account, indicator: { results } }) => {
    const cell = results[year];
    return cell === undefined ? [] : [{ cell, reading: readStated(cell, year, isEmpty(account, year)) }];
  });
  return [...mine, ...stated].filter(({ reading }) => reading.kind !== "missing" && reading.kind !== "unusable");
}

/** The result that a person typed at 31/12 on a sheet of ours; where it differs from the plan's, another rule says so. */
function typedIn({ typed }: JudgedIndicator["indicator"], year: number, planYear: number): StatedResult[] {
  const december = year === planYear && typed?.shown === undefined ? typed?.checkpoints[2] : undefined;
  return december === undefined ? [] : [{ cell: december, reading: readStated(december, year, false) }];
}

function different(
  { plan, language }: CheckFacts,
  of: JudgedIndicator,
  year: number,
  [counting, ...others]: readonly StatedResult[],
): Found<ResultDiffers>[] {
  if (counting === undefined) return [];
  const { otherResultCell } = of;
  const found = others.filter(
    (each) =>
      !isSameCell(each.cell.at, counting.cell.at) &&
      !(otherResultCell !== undefined && isSameCell(each.cell.at, otherResultCell.at)) &&
      !isSameResult(each, counting),
  );
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      key: `${of.indicator.id}/${year}`,
      severity: "error",
      at: first.cell.at,
      cells: eachOnce([...found.map(({ cell }) => cell.at), counting.cell.at]),
      data: {
        indicator: of.indicator.title.value,
        year,
        here: cellText(first.cell, language).trim(),
        there: cellText(counting.cell, language).trim(),
        sheet: counting.cell.at.sheet,
      },
      effect: year === plan.year ? of.effectiveWeight : 0,
    },
  ];
}
