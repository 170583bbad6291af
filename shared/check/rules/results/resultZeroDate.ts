/** `00/01/1900` in a column of results: a zero shown as a date, which says nothing. */
import { isEmptyYear } from "../../../plan/emptyYears";
import type { RawCell } from "../../../plan/plan";
import { readNumberFormat } from "../../../target/numberFormat";
import { type FindCell, finderOf } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts, JudgedIndicator } from "../../facts";
import type { Found } from "../../finding";
import { judgedIndicators, oneLine, shortText } from "../../judgedResults";
import type { Rule } from "../../rule";
import { isZero } from "../../zeroResults";

export interface ResultZeroDate {
  readonly text: string;
  readonly indicator: string;
  readonly year: number;
  readonly indicators: readonly string[];
}

const DATE = "dd/mm/yyyy";

export const resultZeroDate: Rule<ResultZeroDate> = {
  id: "result-zero-date",
  severity: "warning",
  examples: [
    {
      says: { it: "uno zero mostrato come data", en: "a zero shown as a date" },
      sheets: smallPlan({ "Cruscotto!D11": { value: 0, format: DATE } }),
      finds: ["Cruscotto!D11"],
    },
    {
      says: { it: "il testo 00/01/1900", en: "the text 00/01/1900" },
      sheets: smallPlan({ "Cruscotto!C6": "00/01/1900", "Cruscotto!C7": "00/01/1900" }),
      finds: ["Cruscotto!C6", "Cruscotto!C7"],
    },
    {
      says: { it: "date vere", en: "true dates" },
      sheets: smallPlan({ "Cruscotto!C11": { value: 42200, format: DATE } }),
      finds: [],
    },
  ],
  check: (facts) => {
    const columns = new Map<string, { of: JudgedIndicator; cell: RawCell; year: number }[]>();
    for (const of of judgedIndicators(facts)) {
      for (const [year, cell] of Object.entries(of.indicator.results)) {
        if (!isZeroDate(cell) || (isEmptyYear(facts.plan, Number(year)) && isZero(cell))) continue;
        const key = `${year}/${cell.at.sheet}`;
        const column = columns.get(key) ?? [];
        column.push({ of, cell, year: Number(year) });
        columns.set(key, column);
      }
    }
    const find = finderOf(facts.snapshot);
    return [...columns].flatMap(([key, cells]) => findingOf(facts, find, key, cells));
  },
};

/** A number that is no day yet, shown as a day; or what it looks like, typed. */
function isZeroDate({ value, format }: RawCell): boolean {
  if (typeof value === "string") return /^\s*0?0[/.-]0?1[/.-](19)?00\s*$/.test(value);
  return typeof value === "number" && value >= 0 && value < 3 && readNumberFormat(format).isDate;
}

function findingOf(
  facts: CheckFacts,
  find: FindCell,
  key: string,
  cells: readonly { of: JudgedIndicator; cell: RawCell; year: number }[],
): Found<ResultZeroDate>[] {
  const [first] = cells;
  if (first === undefined) return [];
  const scored = first.year === facts.plan.year;
  const fixed = cells.filter(({ cell }) => canBeEmptied(find, cell));
  return [
    {
      key,
      severity: "warning",
      at: first.cell.at,
      cells: cells.map(({ cell }) => cell.at),
      data: {
        text: shortText(first.cell, facts.language),
        indicator: oneLine(first.of.indicator.title.value),
        year: first.year,
        indicators: cells.map(({ of }) => of.indicator.id),
      },
      effect: scored
        ? Math.min(
            1,
            cells.reduce((sum, { of }) => sum + of.effectiveWeight, 0),
          )
        : 0,
      ...(fixed.length === cells.length && {
        fix: [
          {
            kind: "writeCells" as const,
            sheet: first.cell.at.sheet,
            cells: cells.map(({ cell }) => ({
              row: cell.at.top,
              column: cell.at.left,
              content: { kind: "blank" as const },
              expected: cell.value,
            })),
          },
        ],
      }),
    },
  ];
}

/** A formula is not emptied, nor a number that says more than zero. */
const canBeEmptied = (find: FindCell, { value, at }: RawCell): boolean =>
  (value === 0 || typeof value === "string") && find(at)?.formula === undefined;
