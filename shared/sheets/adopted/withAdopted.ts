/** The results that stand on the user's own programme sheets, put in the place of those at 31/12. */
import { emptyAccounts } from "../../check/accountsResults";
import type { AccountedIndicator, Indicator, Plan, RawCell, ShownResult, TypedCells } from "../../plan/plan";
import type { OwnSheets } from "../readBack/ownSheets";
import { adoptedProgrammes } from "./adoptedProgrammes";

/**
 * The plan in which the result cells of adopted sheets are the 31/12 cells of their indicators. Only those count that can
 * be taken for no other: the indicator was matched, it stands on one sheet of its programme, and the heading of the column
 * names the plan's year. A 31/12 cell in which a person typed stays as typed.
 */
export function withAdopted(plan: Plan, own: OwnSheets | undefined): Plan {
  const sameYear = own !== undefined && own.year === plan.year ? own : undefined;
  const adopted = adoptedProgrammes(plan, sameYear);
  if (adopted.size === 0) return plan;
  const shown = shownResults(plan, adopted);
  return {
    ...plan,
    perspectives: plan.perspectives.map((perspective) => ({
      ...perspective,
      objectives: perspective.objectives.map((objective) => ({
        ...objective,
        programmes: objective.programmes.map((programme) => ({
          ...programme,
          indicators: programme.indicators.map((one) => withShown(one, shown.get(`${programme.code}\n${one.id}`))),
        })),
      })),
    })),
  };
}

/** By programme code and id of the indicator. */
function shownResults(plan: Plan, adopted: ReturnType<typeof adoptedProgrammes>): ReadonlyMap<string, ShownResult> {
  const { year, accounts = [] } = plan;
  const isEmpty = emptyAccounts(plan);
  const found = new Map<string, ShownResult | undefined>();
  for (const account of accounts) {
    const { source, programme, indicators } = account;
    if (source !== "programmeSheet" || programme === undefined || !adopted.has(programme)) continue;
    for (const one of indicators) {
      const key = `${programme}\n${one.id}`;
      if (one.id === undefined || one.results[year] === undefined) continue;
      found.set(key, found.has(key) || isEmpty(account, year) ? undefined : shownOf(plan, one));
    }
  }
  return new Map([...found].flatMap(([key, shown]) => (shown === undefined ? [] : [[key, shown] as const])));
}

function shownOf({ year, headings = [] }: Plan, { title, results }: AccountedIndicator): ShownResult | undefined {
  const result = results[year];
  if (result === undefined) return undefined;
  const { sheet, top, left } = result.at;
  const above = headings.filter((heading) => heading.sheet === sheet && heading.row < top);
  const row = above.reduce<(typeof above)[number] | undefined>(
    (nearest, each) => (nearest === undefined || each.row > nearest.row ? each : nearest),
    undefined,
  );
  const heading = row?.cells.find(({ at }) => at.left === left);
  return typeof heading?.value === "string" && namesYear(heading.value, year) ? { result, title, heading } : undefined;
}

const namesYear = (text: string, year: number): boolean => text.split(/\D+/).includes(String(year));

function withShown(indicator: Indicator, shown: ShownResult | undefined): Indicator {
  const { typed } = indicator;
  const [april, august, december] = typed?.checkpoints ?? [];
  if (shown === undefined || isFilled(december)) return indicator;
  const none: RawCell = { value: null, at: shown.result.at };
  const now: TypedCells = {
    override: {},
    waived: false,
    ...typed,
    checkpoints: [april ?? none, august ?? none, shown.result],
    shown,
  };
  return { ...indicator, typed: now };
}

const isFilled = (cell: RawCell | undefined): boolean => cell !== undefined && cell.value !== null && cell.value !== "";
