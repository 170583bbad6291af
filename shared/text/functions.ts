/** The texts of the BSC functions, by language. */
import type { Language } from "../language";
import { functionsEn } from "./en/functions";
import { type FunctionTexts, functionsIt } from "./it/functions";

export const functionTexts = (language: Language): FunctionTexts => (language === "it" ? functionsIt : functionsEn);
