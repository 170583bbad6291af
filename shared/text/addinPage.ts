/** The words of the Excel add-in's page, where there is no pane, by language. */
import type { Language } from "../language";
import { addinPageEn } from "./en/addinPage";
import { type AddinPageText, addinPageIt } from "./it/addinPage";

export type { AddinPageText };

export const addinPageTexts = (language: Language): AddinPageText => (language === "it" ? addinPageIt : addinPageEn);
