/** The same indicator twice in one programme: both count. */
import { plain } from "../../../plan/likeness";
import { placesOf } from "../../../plan/placed";
import type { Indicator } from "../../../plan/plan";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface IndicatorRepeated {
  readonly title: string;
  readonly times: number;
}

export const indicatorRepeated: Rule<IndicatorRepeated> = {
  id: "indicator-repeated",
  severity: "warning",
  examples: [
    {
      says: { it: "due indicatori con lo stesso nome", en: "two indicators with one name" },
      sheets: smallPlan({ "Cruscotto!A7": "Imprese assistite" }),
      finds: ["Cruscotto!A6", "Cruscotto!A7"],
    },
    {
      says: { it: "lo stesso nome in due programmi", en: "one name in two programmes" },
      sheets: smallPlan({ "Cruscotto!A10": "Imprese assistite" }),
      finds: [],
    },
  ],
  check: ({ plan, strategic, remarks }) => {
    const remarked = new Set(
      remarks.filter(({ why }) => why.startsWith("duplicate-row")).map(({ value }) => plain(value)),
    );
    const effects = new Map(strategic.map(({ indicator, effectiveWeight }) => [indicator.id, effectiveWeight]));
    const groups = new Map<string, Indicator[]>();
    for (const { indicator, perspective, objective, programme } of placesOf(plan)) {
      const title = plain(indicator.title.value);
      if (title === "" || remarked.has(title)) continue;
      const key = `${perspective}/${objective}/${programme}/${title}`;
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [indicator]);
      else list.push(indicator);
    }
    return [...groups.values()].flatMap((all) => {
      const [first, second] = all;
      if (first === undefined || second === undefined) return [];
      return [
        {
          key: first.id,
          severity: "warning" as const,
          at: second.title.at,
          cells: all.map(({ title }) => title.at),
          data: { title: first.title.value, times: all.length },
          effect: Math.min(
            1,
            all.reduce((sum, { id }) => sum + (effects.get(id) ?? 0), 0),
          ),
        },
      ];
    });
  },
};
