/** The sentences of the rules on: tables. */
import type { FindingTexts } from "../../findingText";

export const tablesEn: FindingTexts = {};
