/** `Range.format.protection`: what the protection of the sheet does to these cells. */
import type { ExcelObject } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { lookProperties } from "./lookProperties";
import { PROTECTION } from "./lookWords";

export const formatProtection = (place: Place): ExcelObject => ({
  kind: "FormatProtection",
  ...lookProperties(place, PROTECTION),
});
