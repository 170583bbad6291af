/** The words of states and bands by language. */
import type { Language } from "../language";
import { stateEn } from "./en/states";
import { type StateText, stateIt } from "./it/states";

export const stateTexts = (language: Language): StateText => (language === "it" ? stateIt : stateEn);
