/** An indicator to which two documents give different targets for the same year. */
import type { Language } from "../../../language";
import type { RawCell } from "../../../plan/plan";
import { targetOf, type YearTarget } from "../../../plan/targetOf";
import { cellText } from "../../../target/cellText";
import { eachOnce, isSameCell } from "../../accounts";
import { othersOn, statementsById, yearsOf } from "../../accountsIndicators";
import { type Agreement, compareTargets } from "../../accountsTargets";
import { withProgrammeSheets } from "../../examples/programmeSheets";
import type { CheckFacts, JudgedIndicator } from "../../facts";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";

export interface TargetDiffers {
  readonly indicator: string;
  readonly years: readonly number[];
  /** The target of the document that does not count, and of the one that does, as they stand. */
  readonly here: string;
  readonly there: string;
  readonly sheet: string;
  readonly strictness: boolean;
}

export const targetDiffers: Rule<TargetDiffers> = {
  id: "target-differs",
  severity: "error",
  examples: [
    {
      says: {
        it: "la scheda chiede 110, il cruscotto 120",
        en: "the programme sheet asks for 110, the cockpit for 120",
      },
      sheets: withProgrammeSheets({ "Scheda 1.1.1!D12": ">= 110" }),
      finds: ["Cruscotto!E6", "'Scheda 1.1.1'!D12"],
    },
    {
      says: { it: "gli stessi target scritti in altro modo", en: "the same targets in other words" },
      sheets: withProgrammeSheets({
        "Scheda 1.1.1!D12": "almeno 120",
        "Scheda 1.1.1!D13": "non oltre 7 gg",
        "Scheda 1.2.1!D12": "almeno il 90%",
        "Scheda 1.2.1!D13": { value: 42643, format: "dd/mm/yyyy" },
      }),
      finds: [],
    },
  ],
  check: (facts) => {
    const statements = statementsById(facts.plan);
    return [...facts.strategic, ...facts.operational].flatMap((of) => {
      const others = othersOn(of.indicator, statements).map(({ indicator }) => indicator.targets);
      return others.length === 0 ? [] : joined(differences(facts, of, others), of, facts);
    });
  },
};

interface Difference {
  readonly year: number;
  readonly counting: RawCell;
  readonly other: RawCell;
  readonly agreement: Agreement;
}

type Targets = Readonly<Record<number, RawCell>>;

/** Each cell of another document that asks for something else than the one that counts: the plan's own, else the first. */
function differences(facts: CheckFacts, of: JudgedIndicator, others: readonly Targets[]): Difference[] {
  const years = [...new Set(others.flatMap(yearsOf))].sort((one, two) => one - two);
  return years.flatMap((year) => {
    const own = of.indicator.targets[year];
    const cells = [...(own === undefined ? [] : [own]), ...others.flatMap((targets) => targets[year] ?? [])];
    if (cells.every(({ value, format }) => value === cells[0]?.value && format === cells[0]?.format)) return [];
    const read = cells.map((cell) => ({ cell, target: readAs(facts, of, year, cell) }));
    const filled = read.filter(({ target }) => target.reading.kind !== "missing");
    const [counting, ...rest] = own !== undefined && filled[0]?.cell !== own ? [] : filled;
    if (counting === undefined) return [];
    return rest.flatMap(({ cell, target }) => {
      const agreement = isSameCell(cell.at, counting.cell.at) ? "same" : compareTargets(counting.target, target, year);
      if (agreement === undefined || agreement === "same") return [];
      return [{ year, counting: counting.cell, other: cell, agreement }];
    });
  });
}

function readAs(facts: CheckFacts, of: JudgedIndicator, year: number, cell: RawCell): YearTarget {
  if (cell === of.target && year === facts.plan.year) return { cell, reading: of.reading, measure: of.measureAsRead };
  const indicator = { ...of.indicator, targets: { ...of.indicator.targets, [year]: cell } };
  return targetOf(indicator, year, facts.plan, facts.language);
}

/** The same two texts in several years, or in several documents, are one slip. */
function joined(
  found: readonly Difference[],
  of: JudgedIndicator,
  { plan, language }: CheckFacts,
): Found<TargetDiffers>[] {
  const groups = new Map<string, [Difference, ...Difference[]]>();
  for (const difference of found) {
    const key = JSON.stringify([
      shown(difference.other, language),
      shown(difference.counting, language),
      difference.agreement,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [difference]);
    else group.push(difference);
  }
  return [...groups.values()].map((group) => {
    const [{ year, counting, other, agreement }] = group;
    const years = [...new Set(group.map((each) => each.year))];
    return {
      key: `${of.indicator.id}/${year}`,
      severity: agreement === "strictness" ? ("warning" as const) : ("error" as const),
      at: other.at,
      cells: eachOnce([...group.map((each) => each.other.at), ...group.map((each) => each.counting.at)]),
      data: {
        indicator: of.indicator.title.value,
        years,
        here: shown(other, language),
        there: shown(counting, language),
        sheet: counting.at.sheet,
        strictness: agreement === "strictness",
      },
      effect: years.includes(plan.year) ? of.effectiveWeight : 0,
    };
  });
}

const shown = (cell: RawCell, language: Language): string => cellText(cell, language).replace(/\s+/g, " ").trim();
