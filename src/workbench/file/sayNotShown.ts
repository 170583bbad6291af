/** The words for what the grid does not show, in the person's language. */
import type { Language } from "../../../shared/language";
import { notShownEn } from "../../../shared/text/en/workbench";
import { notShownIt } from "../../../shared/text/it/workbench";
import type { CannotShow } from "./cannotShow";

/** One line for each thing, in the order of the workbook. */
export const sayNotShown = (found: readonly CannotShow[], language: Language): string[] =>
  found.map((one) => (language === "it" ? notShownIt : notShownEn)[one.code](one));
