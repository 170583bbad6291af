/** What a person sees of a cell's look, in the words that edits use: only what is not the program's own choice. */
import { cellName } from "../../../shared/workbook/address";
import type { BorderDoc, StyleDoc } from "../../../shared/workbook/sheetFacets";
import { parseAddress } from "./addresses";
import { seenEdge } from "./edges";
import { type Edge, type Look, PLAIN, type Side } from "./look";
import type { LookStore } from "./looks";

/** As `StyleDoc` without the number format, with what a person may do besides. */
export interface SeenLook extends Omit<StyleDoc, "format" | "align" | "top" | "bottom" | "left" | "right"> {
  readonly font?: string;
  readonly strike?: boolean;
  readonly align?: "left" | "right" | "center" | "justify" | string;
  /** Degrees. */
  readonly rotation?: number;
  readonly formulaHidden?: boolean;
  readonly top?: BorderDoc;
  readonly bottom?: BorderDoc;
  readonly left?: BorderDoc;
  readonly right?: BorderDoc;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A look as it is written, borders of its own included. */
export function seenLook(look: Look): SeenLook {
  const seen: Mutable<SeenLook> = {};
  if (look.name !== PLAIN.name) seen.font = look.name;
  if (look.size !== PLAIN.size) seen.size = look.size;
  if (look.bold) seen.bold = true;
  if (look.italic) seen.italic = true;
  if (look.underline !== "None") seen.underline = true;
  if (look.strikethrough) seen.strike = true;
  if (look.color !== PLAIN.color) seen.colour = look.color;
  if (look.fill !== null) seen.fill = look.fill;
  if (look.horizontal !== "General") seen.align = look.horizontal.toLowerCase();
  if (look.vertical !== "Bottom") seen.vertical = look.vertical === "Center" ? "middle" : "top";
  if (look.indent !== 0) seen.indent = look.indent;
  if (look.wrap) seen.wrap = true;
  if (look.orientation !== 0) seen.rotation = look.orientation;
  if (!look.locked) seen.unlocked = true;
  if (look.formulaHidden) seen.formulaHidden = true;
  for (const side of SIDES) {
    const edge = look[side];
    if (edge !== null) seen[side] = seenBorder(edge);
  }
  return seen;
}

export const SIDES = ["top", "bottom", "left", "right"] as const satisfies readonly Side[];

/** With the lines that neighbours have drawn. */
export function seenAt(looks: LookStore, row: number, column: number): SeenLook {
  const seen: Mutable<SeenLook> = seenLook(looks.at(row, column));
  for (const side of SIDES) {
    const edge = seenEdge(looks, row, column, side);
    if (edge !== null) seen[side] = seenBorder(edge);
  }
  return seen;
}

const BORDERS: Readonly<Record<string, BorderDoc["weight"]>> = {
  "Continuous Hairline": "hair",
  "Continuous Thin": "thin",
  "Continuous Medium": "medium",
  "Continuous Thick": "thick",
  "Dash Thin": "dashed",
  "Dash Medium": "mediumDashed",
  "DashDot Thin": "dashDot",
  "DashDot Medium": "mediumDashDot",
  "DashDotDot Thin": "dashDotDot",
  "DashDotDot Medium": "mediumDashDotDot",
  "Dot Thin": "dotted",
  "Double Thick": "double",
  "SlantDashDot Medium": "slantDashDot",
};

const seenBorder = ({ style, weight, color }: Edge): BorderDoc => ({
  colour: color,
  weight: BORDERS[`${style} ${weight}`] ?? "thin",
});

const NEIGHBOURS = {
  top: { row: -1, column: 0, theirs: "bottom" },
  bottom: { row: 1, column: 0, theirs: "top" },
  left: { row: 0, column: -1, theirs: "right" },
  right: { row: 0, column: 1, theirs: "left" },
} as const;

/** Looks told one by one, by address, as they are seen: a line between two cells belongs to both. For what a test expects. */
export function withSharedLines(looks: Readonly<Record<string, SeenLook>>): Record<string, SeenLook> {
  const seen: Record<string, SeenLook> = { ...looks };
  for (const [address, look] of Object.entries(looks)) {
    const at = parseAddress(address);
    for (const side of SIDES) {
      const { row, column, theirs } = NEIGHBOURS[side];
      if (at === undefined || look[side] === undefined || at.top + row < 0 || at.left + column < 0) continue;
      const neighbour = cellName(at.top + row, at.left + column);
      seen[neighbour] = { [theirs]: look[side], ...seen[neighbour] };
    }
  }
  return seen;
}
