/** The words of the cockpit by language. */
import type { Language } from "../language";
import { cockpitEn } from "./en/cockpit";
import { type CockpitText, cockpitIt } from "./it/cockpit";

export const cockpitTexts = (language: Language): CockpitText => (language === "it" ? cockpitIt : cockpitEn);
