/** Le frasi delle regole su: tables. */
import type { FindingTexts } from "../../findingText";

export const tablesIt: FindingTexts = {};
