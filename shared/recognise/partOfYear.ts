/** Quarters, half-years and the like in headings: what stands under them is no result, and no target, of the whole year. */
import { normalise } from "./normalise";

const WHICH =
  "(?:i{1,3}|iv|vi?|[1-6]|prim[oa]|second[oa]|terz[oa]|quart[oa]|first|second|third|fourth|1st|2nd|3rd|4th)";
const LENGTH =
  "(?:trim(?:estre|estrale)?|quadrim(?:estre|estrale)?|sem(?:estre|estrale)?|bim(?:estre|estrale)?|quarter|qtr|half(?:[- ]year)?|term)";

/** «I trim.», «1° trimestre», «terzo quadrimestre», «second quarter»; «Trim. 1», «Quarter 2»; «Q1», «T2», «H1», «3Q». */
const PART = `(?:${WHICH}[°ºª^.]? ?${LENGTH}\\b\\.?|${LENGTH}\\.? ?(?:n\\.? ?)?${WHICH}\\b[°ºª]?|[qth][1-4]\\b|[1-4][qth]\\b)`;

const NAMED = new RegExp(`(?:^|[^a-z0-9])${PART}`);
const ALONE = new RegExp(
  `^[("']?(?:(?:anno|year|fy)? ?(?:19|20)\\d\\d ?[-–/,:]? ?)?(?:al |fino al |nel |entro il |at |up to )?${PART}(?: ?[-–/,]? ?(?:del |of |dell'anno |anno )?(?:(?:19|20)\\d\\d|'?\\d\\d))?[)"']?$`,
);

/** Whether a heading is a part of the year and nothing else: «II trim.», «Q3 2025». */
export const isPartOfYear = (text: string): boolean => ALONE.test(normalise(text));

/** Whether a heading names one, outside of brackets or alone in them: «Risultato 2025 I trim.», not «Target 2025 (rivisto nel II trimestre)». */
export function namesPartOfYear(text: string): boolean {
  const words = normalise(text);
  const inside = words.match(/\([^)]*\)?|\[[^\]]*\]?/g) ?? [];
  if (inside.some((each) => isPartOfYear(each.replace(/[()[\]]/g, "").trim()))) return true;
  return NAMED.test(words.replace(/\([^)]*\)?|\[[^\]]*\]?/g, " "));
}
