/** Le frasi delle regole su: weights. */
import type { FindingTexts } from "../../findingText";

export const weightsIt: FindingTexts = {};
