/** The sentences of the rules on: hygiene. */
import type { FindingTexts } from "../../findingText";

export const hygieneEn: FindingTexts = {};
