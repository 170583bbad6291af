/** Says of a workbook without a plan what was looked for on each sheet, and which headings are missing. */
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Meaning } from "./headings";
import type { Attempt, LayoutName, NotRecognised } from "./recognition";
import { likeliestHeadings } from "./tables";

/** The headings that each layout cannot do without; of a group one is enough, and the first is named. */
const NEEDED: Readonly<Record<LayoutName, readonly (readonly [Meaning, ...Meaning[]])[]>> = {
  printedCockpit: [["weight"], ["target"], ["result", "baseline"]],
  flatRegister: [["indicator", "title"], ["weight"], ["target"]],
  scorecards: [["weight"], ["target"]],
  registers: [["code"], ["programme", "title"]],
  programmeSheet: [["programme"], ["action", "expected"], ["indicator"]],
};
const LAYOUTS = Object.keys(NEEDED) as LayoutName[];

/** Sheets in tab order; empty ones are left out. */
export function notRecognised(sheets: readonly SheetSnapshot[], code: NotRecognised["code"]): NotRecognised {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row?.some((cell) => cell !== undefined) ?? false));
  if (filled.length === 0 && code !== "no-such-sheet") return { code: "no-sheets", attempts: [] };
  return { code, attempts: filled.flatMap(attemptsOf) };
}

function attemptsOf(sheet: SheetSnapshot): Attempt[] {
  const likeliest = likeliestHeadings(sheet);
  const found = likeliest?.meanings ?? [];
  return LAYOUTS.map((layout) => ({
    sheet: sheet.name,
    layout,
    ...(likeliest === undefined ? {} : { row: likeliest.row }),
    found,
    missing: NEEDED[layout].flatMap((group) => (group.some((meaning) => found.includes(meaning)) ? [] : [group[0]])),
  }));
}
