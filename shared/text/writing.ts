/** The texts of the commands that write, by language. */
import type { Language } from "../language";
import { writingEn } from "./en/writing";
import { writingIt } from "./it/writing";

export type WritingTexts = typeof writingIt;

export const writingTexts = (language: Language): WritingTexts => (language === "it" ? writingIt : writingEn);
