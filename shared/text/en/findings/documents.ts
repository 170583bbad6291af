/** The sentences of the rules on: documents. */
import type { FindingTexts } from "../../findingText";

export const documentsEn: FindingTexts = {};
