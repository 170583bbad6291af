/** The sentences of the rules on: results. */
import type { FindingTexts } from "../../findingText";

export const resultsEn: FindingTexts = {};
