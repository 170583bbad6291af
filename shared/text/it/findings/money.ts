/** Le frasi delle regole su: money. */
import type { FindingTexts } from "../../findingText";

export const moneyIt: FindingTexts = {};
