/** A strategic area whose title the documents do not write alike. */
import type { Plan, TitleCell } from "../../../plan/plan";
import { accountsByProgramme, groupBy, isSameCell, programmesOf } from "../../accounts";
import { type TitleDiffers, titleFinding } from "../../accountsTitles";
import { isAlike, wordingKey } from "../../accountsWording";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

const withAreas = (first: string, second: string) =>
  smallPlan({ "Programmi!E1": "Area strategica", "Programmi!E2": first, "Programmi!E3": second });

export const areaTitleDiffers: Rule<TitleDiffers> = {
  id: "area-title-differs",
  severity: "warning",
  examples: [
    {
      says: { it: "la stessa area con due titoli", en: "the same area with two titles" },
      sheets: withAreas("Area 1: Competitività del territorio", "Area 1: La competitività dei territori"),
      finds: ["Programmi!E2", "Programmi!E3"],
    },
    {
      says: { it: "maiuscole e virgolette non contano", en: "capitals and quotes do not count" },
      sheets: withAreas("Area 1: “Competitività” del territorio", "AREA 1: COMPETITIVITA' DEL TERRITORIO"),
      finds: [],
    },
  ],
  check({ plan }) {
    const stated = statedTitles(plan);
    return plan.areas.flatMap(({ code, title }) => {
      const cells = stated.get(code) ?? [];
      const counting = title ?? cells[0];
      if (counting === undefined) return [];
      const alike = cells.filter(({ value }) => isAlike(counting.value, value));
      return titleFinding(code, code, [usual(counting, alike)], [counting, ...alike]);
    });
  },
};

/** What the accounts call the area of each programme, by the code of the area. */
function statedTitles(plan: Plan): ReadonlyMap<string, TitleCell[]> {
  const accounts = accountsByProgramme(plan);
  const found = new Map<string, TitleCell[]>();
  for (const { code, nodes } of programmesOf(plan).values()) {
    const objective = nodes[0]?.objective;
    const area = objective?.area ?? objective?.code.split(".")[0] ?? code;
    const cells = (accounts.get(code) ?? []).flatMap(({ area: title }) => title ?? []);
    const known = found.get(area);
    if (known === undefined) found.set(area, cells);
    else known.push(...cells);
  }
  return found;
}

/** The wording that most documents have; of equally frequent ones that which counts. */
function usual(counting: TitleCell, cells: readonly TitleCell[]): TitleCell {
  const groups = [
    ...groupBy([counting, ...cells.filter(({ at }) => !isSameCell(at, counting.at))], ({ value }) =>
      wordingKey(value),
    ).values(),
  ];
  const [most] = groups.sort((one, other) => other.length - one.length);
  return most?.[0] ?? counting;
}
