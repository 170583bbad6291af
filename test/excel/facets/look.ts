/** The look of one cell in Excel's own words; equal looks are one object. */

/** A border; `weight` and `style` as Excel pairs them. */
export interface Edge {
  readonly style: string;
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

export type Side = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export interface Look {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly color: string;
  readonly strikethrough: boolean;
  /** `#RRGGBB`; `null`: no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly wrap: boolean;
  /** Degrees, anticlockwise positive; 180 is upright letters one above the other. */
  readonly orientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: Edge | null;
  readonly bottom: Edge | null;
  readonly left: Edge | null;
  readonly right: Edge | null;
  readonly diagonalDown: Edge | null;
  readonly diagonalUp: Edge | null;
}

/** Of a new workbook: Calibri 11, as Excel had it from 2007 to 2023 and as a workbook made by Cabina has it. */
export const PLAIN: Look = Object.freeze({
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  color: "#000000",
  strikethrough: false,
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  wrap: false,
  orientation: 0,
  locked: true,
  formulaHidden: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
  diagonalDown: null,
  diagonalUp: null,
});

const known = new Map<string, Look>([[JSON.stringify(PLAIN), PLAIN]]);

/** The one object for this look. */
export function sameLook(look: Look): Look {
  const key = JSON.stringify(look);
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, look);
  return look;
}

export type ChangeOfLook = (look: Look) => Look;

/** Sets fields of a look. */
export const changeTo =
  (fields: Partial<Look>): ChangeOfLook =>
  (look) => ({ ...look, ...fields });

const alreadyRemembered = new WeakSet<ChangeOfLook>();

/** The change, worked out once for each look that it meets. */
export function remembered(change: ChangeOfLook): ChangeOfLook {
  if (alreadyRemembered.has(change)) return change;
  const results = new Map<Look, Look>();
  const quick: ChangeOfLook = (look) => {
    const before = results.get(look);
    if (before !== undefined) return before;
    const after = sameLook(change(look));
    results.set(look, after);
    return after;
  };
  alreadyRemembered.add(quick);
  return quick;
}
