/** What the first page says when somebody typed over formulas of ours, or deleted or copied rows: no score stands on that. */
import type { CockpitText } from "../../text/it/cockpit";
import { cellRef, choose, gt, join, lt } from "../../workbook/formula/build";
import type { Reference } from "../../workbook/formula/tree";
import { HELPER } from "./columns";
import { FIRST_PAGE } from "./firstPage";
import type { Figure } from "./userCells";

/** How many formulas of all sheets are missing, −1 where rows are (`withFormulaCounts`). `sheet` absent: the own sheet. */
export const missingFormulas = (sheet?: string): Reference => cellRef(FIRST_PAGE.plan, HELPER.formulas, sheet);

/** `! formule sostituite a mano: 2` in place of a figure. */
export const unlessFormulasMissing = ({ formula, value }: Figure<string>, words: CockpitText): Figure<string> => ({
  formula: choose(
    [
      [lt(missingFormulas(), 0), words.formulas.rows],
      [gt(missingFormulas(), 0), join(words.formulas.replaced, missingFormulas())],
    ],
    formula,
  ),
  value,
});
