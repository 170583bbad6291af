/** The rules on hygiene, in the order in which their findings are told. */
import type { Rule } from "../../rule";
import { badSettings } from "./badSettings";
import { circularFormula } from "./circularFormula";
import { constantOverFormula } from "./constantOverFormula";
import { errorCells } from "./errorCells";
import { externalFormula } from "./externalFormula";
import { formulaLikeText } from "./formulaLikeText";
import { formulaWithoutValue } from "./formulaWithoutValue";
import { hiddenRows } from "./hiddenRows";
import { hiddenSheet } from "./hiddenSheet";
import { longSheetName } from "./longSheetName";
import { mergedCells } from "./mergedCells";
import { sheetNotRead } from "./sheetNotRead";
import { spacesInCode } from "./spacesInCode";
import { volatileFormula } from "./volatileFormula";
import { weightAsText } from "./weightAsText";

export const HYGIENE_RULES: readonly Rule[] = [
  badSettings,
  errorCells,
  formulaWithoutValue,
  circularFormula,
  externalFormula,
  volatileFormula,
  constantOverFormula,
  hiddenSheet,
  hiddenRows,
  mergedCells,
  sheetNotRead,
  longSheetName,
  weightAsText,
  formulaLikeText,
  spacesInCode,
];
