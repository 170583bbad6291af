/** Le frasi delle regole su: results. */
import type { FindingTexts } from "../../findingText";

export const resultsIt: FindingTexts = {};
