/** The words of the sheet of findings by language. */
import type { Language } from "../language";
import { findingsSheetEn } from "./en/findingsSheet";
import { type FindingsSheetText, findingsSheetIt } from "./it/findingsSheet";

export const findingsSheetTexts = (language: Language): FindingsSheetText =>
  language === "it" ? findingsSheetIt : findingsSheetEn;
