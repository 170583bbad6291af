/** Le frasi delle regole su: structure. */
import type { FindingTexts } from "../../findingText";

export const structureIt: FindingTexts = {};
