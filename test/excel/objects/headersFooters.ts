/** `PageLayout.headersFooters`: the texts above and below every page. */
import type { HeadersAndFooters, PageStore } from "../facets/page";
import { type ExcelObject, ExcelRefusal, invalidArgument, type Json } from "../fake/excelObject";
import { oneOf, textUpTo, truth } from "./checks";
import type { Properties } from "./properties";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"];
const HEADER = ["leftHeader", "centerHeader", "rightHeader"] as const;
const FOOTER = ["leftFooter", "centerFooter", "rightFooter"] as const;
/** Of the three texts of a header or a footer together, codes such as `&P` included. */
const LONGEST = 255;

export const headersFooters = (page: PageStore): ExcelObject => ({
  kind: "HeaderFooterGroup",
  gets: {
    state: () => "Default",
    useSheetMargins: () => page.setUp.useSheetMargins,
    useSheetScale: () => page.setUp.useSheetScale,
  },
  sets: {
    state: (value) => {
      if (oneOf(STATES)(value) !== "Default") throw new ExcelRefusal("ApiNotFound", "all pages are alike here");
    },
    useSheetMargins: (value) => {
      page.setUp = { ...page.setUp, useSheetMargins: truth(value) };
    },
    useSheetScale: (value) => {
      page.setUp = { ...page.setUp, useSheetScale: truth(value) };
    },
  },
  parts: { defaultForAllPages: () => ({ kind: "HeaderFooter", ...texts(page) }) },
});

function texts(page: PageStore): Properties {
  const gets: Record<string, () => Json> = {};
  const sets: Record<string, (value: Json) => void> = {};
  for (const line of [HEADER, FOOTER]) {
    for (const name of line) {
      gets[name] = () => page.setUp.everyPage[name];
      sets[name] = (value) => {
        const after: HeadersAndFooters = { ...page.setUp.everyPage, [name]: textUpTo(LONGEST)(value) };
        const length = line.reduce((sum, one) => sum + after[one].length, 0);
        if (length > LONGEST) throw invalidArgument(`${length} characters in one line`);
        page.setUp = { ...page.setUp, everyPage: after };
      };
    }
  }
  return { gets, sets };
}
