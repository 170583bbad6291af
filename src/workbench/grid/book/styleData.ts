/** Looks of cells as the spreadsheet program keeps them. */
import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderDoc, EdgeDoc, LookChange, StyleDoc } from "../../../../shared/workbook/sheetFacets";
import type { CellLook, EdgeLook, EdgeWeight } from "../../file/looks";

/** `BorderStyleTypes` of Univer. */
const EDGES: Readonly<Record<EdgeWeight, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** `HorizontalAlign` of Univer. */
const ACROSS: Readonly<Record<NonNullable<CellLook["align"]>, number>> = {
  left: 1,
  center: 2,
  right: 3,
  fill: 1,
  justify: 4,
  centerContinuous: 2,
  distributed: 6,
};

/** `VerticalAlign` of Univer. */
const DOWN: Readonly<Record<NonNullable<CellLook["vertical"]> | "middle", number>> = {
  top: 1,
  center: 2,
  middle: 2,
  bottom: 3,
  justify: 1,
  distributed: 2,
};

const WRAP = 3;
/** A step of indent, in pixels. */
const INDENT = 9;
const YES = 1;

export const rgb = (colour: string) => ({ rgb: colour });

const edgeData = ({ weight, colour = "#000000" }: EdgeLook): IBorderStyleData => ({
  s: EDGES[weight],
  cl: rgb(colour),
});

/** What a style says is said, and everything else is taken away: `null` in a field empties it in the program. */
type Said = { [Field in keyof IStyleData]: IStyleData[Field] | null };

/** One look of the workbook's list. */
export function lookData(look: CellLook): IStyleData {
  const { font, fill, align, vertical, wrap, indent, rotation, format } = look;
  const borders = bordersOf(look);
  return {
    ...fontData(font),
    ...(fill === undefined ? {} : { bg: rgb(fill) }),
    ...(borders === undefined ? {} : { bd: borders }),
    ...(align === undefined ? {} : { ht: ACROSS[align] }),
    ...(vertical === undefined ? {} : { vt: DOWN[vertical] }),
    ...(wrap === true ? { tb: WRAP } : {}),
    ...(indent === undefined ? {} : { pd: paddingOf(indent, align) }),
    ...(rotation === undefined ? {} : { tr: rotation === "stacked" ? { a: 0, v: YES } : { a: -rotation } }),
    ...(format === undefined ? {} : { n: { pattern: format } }),
  };
}

export function fontData(font: CellLook["font"]): IStyleData {
  const { name, size, bold, italic, underline, strike, raised, colour } = font;
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold === true ? { bl: YES } : {}),
    ...(italic === true ? { it: YES } : {}),
    ...(underline === undefined ? {} : { ul: { s: YES } }),
    ...(strike === true ? { st: { s: YES } } : {}),
    ...(raised === undefined ? {} : { va: raised === "subscript" ? 2 : 3 }),
    ...(colour === undefined ? {} : { cl: rgb(colour) }),
  };
}

function bordersOf({ top, bottom, left, right, diagonalUp, diagonalDown }: CellLook): IBorderData | undefined {
  const borders: IBorderData = {
    ...(top === undefined ? {} : { t: edgeData(top) }),
    ...(bottom === undefined ? {} : { b: edgeData(bottom) }),
    ...(left === undefined ? {} : { l: edgeData(left) }),
    ...(right === undefined ? {} : { r: edgeData(right) }),
    ...(diagonalUp === undefined ? {} : { bl_tr: edgeData(diagonalUp) }),
    ...(diagonalDown === undefined ? {} : { tl_br: edgeData(diagonalDown) }),
  };
  return Object.keys(borders).length === 0 ? undefined : borders;
}

const paddingOf = (indent: number, align: CellLook["align"]) =>
  align === "right" ? { r: indent * INDENT } : { l: indent * INDENT };

/** The look that an edit asks for, whole: what it does not name is the workbook's default again. */
export function styleData(style: StyleDoc): Said {
  const { size, bold, italic, underline, colour, fill, align, vertical, indent, wrap, format } = style;
  return {
    ff: null,
    fs: size ?? (null as unknown as number),
    bl: bold === true ? YES : 0,
    it: italic === true ? YES : 0,
    ul: underline === true ? { s: YES } : (null as unknown as { s: number }),
    st: null,
    va: null,
    cl: colour === undefined ? null : rgb(colour),
    bg: fill === undefined ? null : rgb(fill),
    bd: { t: docEdge(style.top), b: docEdge(style.bottom), l: docEdge(style.left), r: docEdge(style.right) },
    ht: align === undefined ? null : ACROSS[align],
    vt: vertical === undefined ? null : DOWN[vertical],
    tb: wrap === true ? WRAP : null,
    pd: indent === undefined ? null : paddingOf(indent, align),
    tr: null,
    n: format === undefined ? null : { pattern: format },
  } as Said;
}

const docEdge = (edge: EdgeDoc | undefined): IBorderStyleData | null => (edge === undefined ? null : edgeData(edge));

/** Of a look only what the change names. */
export function changeData(change: LookChange): IStyleData {
  const { font, size, bold, italic, underline, strike, colour, fill, align, vertical, wrap, indent, rotation, format } =
    change;
  const data: Record<string, unknown> = {
    ff: font,
    fs: size,
    bl: flag(bold),
    it: flag(italic),
    ul: line(underline),
    st: line(strike),
    cl: paint(colour),
    bg: paint(fill),
    ht: align === null ? null : align && ACROSS[align],
    vt: vertical === null ? null : vertical && DOWN[vertical],
    tb: wrap === undefined ? undefined : wrap ? WRAP : null,
    pd: indent === undefined ? undefined : paddingOf(indent, align ?? undefined),
    tr: rotation === undefined ? undefined : { a: -rotation },
    n: format === undefined ? undefined : { pattern: format ?? "General" },
    bd: bordersChanged(change),
  };
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

const flag = (on: boolean | undefined): number | undefined => (on === undefined ? undefined : on ? YES : 0);
const line = (on: boolean | undefined) => (on === undefined ? undefined : { s: on ? YES : 0 });
const paint = (colour: string | null | undefined) => (colour === null ? null : colour && rgb(colour));

function bordersChanged({ top, bottom, left, right }: LookChange): object | undefined {
  const sides = Object.entries({ t: top, b: bottom, l: left, r: right }).filter(([, side]) => side !== undefined);
  if (sides.length === 0) return undefined;
  return Object.fromEntries(
    sides.map(([side, border]) => [side, border === null ? null : edgeData(border as BorderDoc)]),
  );
}
