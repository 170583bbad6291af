/** Le frasi delle regole su: documents. */
import type { FindingTexts } from "../../findingText";

export const documentsIt: FindingTexts = {};
