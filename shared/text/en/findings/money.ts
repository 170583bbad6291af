/** The sentences of the rules on: money. */
import type { FindingTexts } from "../../findingText";

export const moneyEn: FindingTexts = {};
