/** `Range.format.font`. */
import type { ExcelObject } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { lookProperties } from "./lookProperties";
import { FONT } from "./lookWords";

export const rangeFont = (place: Place): ExcelObject => ({ kind: "RangeFont", ...lookProperties(place, FONT) });
