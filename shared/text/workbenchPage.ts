/** The texts of the workbench's page by language. */
import type { Language } from "../language";
import { workbenchPageEn } from "./en/workbenchPage";
import { workbenchPageIt } from "./it/workbenchPage";

export type WorkbenchPageTexts = typeof workbenchPageIt;

export const workbenchPageTexts = (language: Language): WorkbenchPageTexts =>
  language === "it" ? workbenchPageIt : workbenchPageEn;
