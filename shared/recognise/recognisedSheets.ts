/** One word on each sheet: the layout that read it; where none did, the likeliest. */
import type { Recognised } from "./recognition";

/** What was found beside the plan. */
interface Beside {
  /** Cockpits that do not count. */
  readonly others: readonly Recognised[];
  readonly registers: readonly Recognised[];
  readonly programmeSheets: readonly Recognised[];
}

/** The sheets of the plan first; `onProgrammeSheets`: it is made of programme sheets alone, which are told as such. */
export function recognisedSheets(
  ofPlan: readonly Recognised[],
  onProgrammeSheets: boolean,
  { others, registers, programmeSheets }: Beside,
): Recognised[] {
  const plan = onProgrammeSheets ? [] : ofPlan;
  const beside = [...registers, ...(onProgrammeSheets ? withRemarksOf(ofPlan, programmeSheets) : programmeSheets)];
  const read = new Set([...plan, ...beside].filter(({ rows }) => rows > 0).map(({ sheet }) => sheet));
  const unread = [...others, ...beside].filter(({ sheet, rows }) => rows === 0 && !read.has(sheet));
  return [...plan, ...likeliest(unread), ...beside.filter(({ rows }) => rows > 0)];
}

/** Of the layouts that a sheet might have been the surest, in the order of the sheets; of equally sure ones the first. */
function likeliest(unread: readonly Recognised[]): Recognised[] {
  const best = new Map<string, Recognised>();
  for (const each of unread) {
    const before = best.get(each.sheet);
    if (before === undefined || each.confidence > before.confidence) best.set(each.sheet, each);
  }
  return [...best.values()];
}

/** What was remarked while the plan was made stands with the sheets that it is made of. */
const withRemarksOf = (plan: readonly Recognised[], sheets: readonly Recognised[]): Recognised[] =>
  sheets.map((each) => {
    const same = plan.find(({ sheet }) => sheet === each.sheet);
    return same === undefined ? each : { ...each, notPlaced: [...each.notPlaced, ...same.notPlaced] };
  });
