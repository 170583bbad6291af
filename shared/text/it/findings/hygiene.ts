/** Le frasi delle regole su: hygiene. */
import type { FindingTexts } from "../../findingText";

export const hygieneIt: FindingTexts = {};
