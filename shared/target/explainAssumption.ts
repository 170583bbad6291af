/** Says in one sentence what a reading supposed. */
import type { Language } from "../language";
import { targetTexts } from "../text/target";
import type { Assumption } from "./target";

export const explainAssumption = (code: Assumption, language: Language): string =>
  targetTexts(language).assumptions[code];
