/** The few colours and type sizes of every generated sheet; on each fill the text keeps a contrast of at least 5.4 : 1. */
import type { EdgeDoc } from "../../workbook/sheetFacets";

export const PALETTE = {
  /** Text, numbers, the rule under a heading and around a total. */
  ink: "#1B2733",
  /** Column heads, weights, where a result came from, notes, footer. */
  soft: "#55626E",
  /** Titles, codes, programme rows, bars, the rule under a perspective. */
  petrol: "#0B4A5E",
  green: "#17694A",
  amber: "#855600",
  red: "#A3231F",
  /** Beyond the target. */
  blue: "#234E8C",
  /** Objective rows and the frozen head. */
  tint: "#EEF3F4",
  hairline: "#C9D1D6",
  /** Cells that a person fills. */
  input: "#FFF8E3",
  inputEdge: "#D3B877",
  /** Only for what must be read again and for two results. */
  alert: "#FBECEA",
} as const;

/** Type sizes in points, Arial throughout. */
export const SIZE = {
  score: 44,
  body: 22,
  sheetTitle: 18,
  programmeTitle: 14,
  perspective: 12.5,
  block: 11,
  total: 10.5,
  band: 10,
  text: 9.5,
  small: 8.5,
} as const;

/** The rules that a page may carry; nothing vertical but the edges of input cells. */
export const EDGES = {
  hairline: { colour: PALETTE.hairline, weight: "thin" },
  rule: { colour: PALETTE.ink, weight: "thin" },
  strong: { colour: PALETTE.petrol, weight: "medium" },
  input: { colour: PALETTE.inputEdge, weight: "thin" },
} as const satisfies Readonly<Record<string, EdgeDoc>>;

/** Number formats, stored as en-US; an Italian host shows 1.234,5. Percentages stand on fractions. */
export const FORMATS = {
  weight: "0.00%",
  percent: "0.0%",
  wholePercent: "0%",
  whole: "#,##0",
  decimal: "#,##0.0",
  hundredths: "#,##0.00",
  points: "0.00",
  day: "dd/mm/yyyy",
  year: "0",
} as const;
