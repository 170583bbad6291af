/** The texts about targets, by language. */
import type { Language } from "../language";
import { englishTargetTexts } from "./en/target";
import { italianTargetTexts, type TargetTexts } from "./it/target";

export const targetTexts = (language: Language): TargetTexts =>
  language === "it" ? italianTargetTexts : englishTargetTexts;
