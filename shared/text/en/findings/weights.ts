/** The sentences of the rules on: weights. */
import type { FindingTexts } from "../../findingText";

export const weightsEn: FindingTexts = {};
