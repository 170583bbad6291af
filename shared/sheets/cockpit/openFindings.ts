/** The open findings on the first page: how many errors and warnings, and where they stand. */
import { findingsSheetTexts } from "../../text/findingsSheet";
import { eq, iff, join, plus } from "../../workbook/formula/build";
import { GRAVITY } from "../findings/findingRow";
import { openCount } from "../findings/headRows";
import { ifError } from "../indicator/formulaWords";
import type { CockpitSheet } from "./sheet";
import type { Figure } from "./userCells";

/** Open findings by gravity, as the core counts them. */
export interface OpenFindings {
  readonly errors: number;
  readonly warnings: number;
}

/**
 * `■ errori 2   ▲ avvisi 3   (vedi Segnalazioni)`, with the gap before it; empty text while nothing is open, and where
 * somebody deleted the sheet. `undefined` in a workbook that has none.
 */
export function openFindingsFigure({ findings, names, language, words }: CockpitSheet): Figure<string> | undefined {
  if (findings === undefined) return undefined;
  const { counts, see } = findingsSheetTexts(language);
  const white = words.needsPerson.gap;
  const errors = `${white}${GRAVITY.error} ${counts.errors}`;
  const warnings = `${white}${GRAVITY.warning} ${counts.warnings}`;
  const where = white + see(names.findings);
  const [openErrors, openWarnings] = [openCount("error", names.findings), openCount("warning", names.findings)];
  const all = findings.errors + findings.warnings;
  return {
    formula: ifError(
      iff(eq(plus(openErrors, openWarnings), 0), "", join(errors, openErrors, warnings, openWarnings, where)),
      "",
    ),
    value: all === 0 ? "" : `${errors}${findings.errors}${warnings}${findings.warnings}${where}`,
  };
}
