/** The words on the pane's screen by language. */
import type { Language } from "../language";
import { screenEn } from "./en/pane/screen";
import { type ScreenText, screenIt } from "./it/pane/screen";

export type { ScreenText };

export const screenTexts = (language: Language): ScreenText => (language === "it" ? screenIt : screenEn);
