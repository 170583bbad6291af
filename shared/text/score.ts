/** The phrases of explanations by language. */
import type { Language } from "../language";
import { scoreEn } from "./en/score";
import { type ScoreText, scoreIt } from "./it/score";

export const scoreTexts = (language: Language): ScoreText => (language === "it" ? scoreIt : scoreEn);
