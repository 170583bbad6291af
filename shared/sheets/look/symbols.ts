/** The symbols of states and bands: shape alone tells them apart, without colour. */

export const SYMBOLS = {
  green: "●",
  yellow: "▲",
  red: "■",
  beyond: "◆",
  /** Hollow: on a provisional figure, or before the year is closed. */
  openGreen: "○",
  openYellow: "△",
  openRed: "□",
  openBeyond: "◇",
  pending: "…",
  missing: "–",
  waived: "/",
  unmeasurable: "?",
  reread: "!",
  twoResults: "≠",
  changed: "!",
} as const;

/** Absent: never 0, never empty where a number is due. */
export const ABSENT = "–";

/** A scale from 0 to 100 drawn with letters: at most 33, so that a wider glyph still fits its columns. */
export const BAR = { full: "█", track: "░", length: 33 } as const;
