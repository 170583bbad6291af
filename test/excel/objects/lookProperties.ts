/** Properties of cells' looks: `null` where the cells differ, and set for all of them. */

import { changeTo, type Look } from "../facets/look";
import type { Json } from "../fake/excelObject";
import type { Place } from "../fake/place";
import type { Check } from "./checks";
import type { Properties } from "./properties";

type LookChecks = { readonly [property: string]: readonly [field: keyof Look, check: Check<Json>] };

/** The one value that all have; `null` where they differ. */
export function common<T>(values: Iterable<T>): T | null {
  let found: { value: T } | undefined;
  for (const value of values) {
    if (found !== undefined && found.value !== value) return null;
    found = { value };
  }
  return found?.value ?? null;
}

/** `gets` and `sets` for the named fields of the looks of a place. */
export function lookProperties(place: Place, checks: LookChecks): Properties {
  const { looks } = place.facets;
  const gets: Record<string, () => Json> = {};
  const sets: Record<string, (value: Json) => void> = {};
  for (const [property, [field, check]] of Object.entries(checks)) {
    gets[property] = () => common([...looks.among(place.areas)].map((look) => look[field] as Json));
    sets[property] = (value) => {
      place.mayChange();
      looks.change(place.areas, changeTo({ [field]: check(value) }));
    };
  }
  return { gets, sets };
}
