/** The sentences of the rules on: structure. */
import type { FindingTexts } from "../../findingText";

export const structureEn: FindingTexts = {};
