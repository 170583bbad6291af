/** The look of cells as Excel is told it: each coat sets some of a format's fields. */
import type { BorderDoc, EdgeDoc, LookChange, StyleDoc } from "../../../shared/workbook/sheetFacets";
import { COST } from "./step";

export interface Coat {
  readonly bytes: number;
  /** A line around or between cells. */
  readonly isLine?: true;
  paint(format: Excel.RangeFormat): void;
}

/** Our sheets are set in Arial 10 whatever the workbook's own default is, so that widths and page ends hold. */
export const OUR_FONT = { name: "Arial", size: 10 } as const;

type Font = Excel.Interfaces.RangeFontUpdateData;

export const fontCoat = (font: Font): Coat => ({
  bytes: COST.part + Object.keys(font).length * (COST.action + 12),
  paint: (format) => format.font.set(font),
});

/** `null`: no fill. */
export const fillCoat = (colour: string | null): Coat => ({
  bytes: COST.part + COST.action + 12,
  paint(format) {
    if (colour === null) format.fill.clear();
    else format.fill.color = colour;
  },
});

type Alignment = Pick<
  Excel.Interfaces.RangeFormatUpdateData,
  "horizontalAlignment" | "verticalAlignment" | "indentLevel" | "wrapText" | "textOrientation"
>;

export const alignmentCoat = (alignment: Alignment): Coat => ({
  bytes: Object.keys(alignment).length * (COST.action + 10),
  paint: (format) => format.set(alignment),
});

export const lockCoat = (locked: boolean): Coat => ({
  bytes: COST.part + COST.action,
  paint(format) {
    format.protection.locked = locked;
  },
});

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** `null`: no border. */
export function borderCoat(side: Side, border: BorderDoc | null): Coat {
  const line = border === null ? undefined : LINES[border.weight];
  return {
    isLine: true,
    bytes: 2 * COST.part + (line === undefined ? 1 : 3) * (COST.action + 12),
    paint(format) {
      const edge = format.borders.getItem(side);
      if (border === null || line === undefined) edge.style = "None";
      else edge.set({ style: line[0], weight: line[1], color: border.colour });
    },
  };
}

type LineStyle = "Continuous" | "Dash" | "Dot" | "Double" | "DashDot" | "DashDotDot" | "SlantDashDot";
type LineWeight = "Hairline" | "Thin" | "Medium" | "Thick";

const LINES: Readonly<Record<BorderDoc["weight"], readonly [LineStyle, LineWeight]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  mediumDashDot: ["DashDot", "Medium"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** How many rows and columns the painted areas have: only where there are several, lines run between them. */
export interface Shape {
  readonly rows: "one" | "several";
  readonly columns: "one" | "several";
}

/** Each cell of the areas has these edges. */
function edgeCoats(
  style: Partial<Record<"top" | "bottom" | "left" | "right", EdgeDoc | BorderDoc | null>>,
  shape: Shape,
): Coat[] {
  const { top, bottom, left, right } = style;
  const sides: readonly (readonly [Side, BorderDoc | null | undefined])[] = [
    ["EdgeTop", top],
    ["EdgeBottom", bottom],
    ["EdgeLeft", left],
    ["EdgeRight", right],
    ["InsideHorizontal", shape.rows === "several" ? (bottom ?? top) : undefined],
    ["InsideVertical", shape.columns === "several" ? (right ?? left) : undefined],
  ];
  return sides.flatMap(([side, border]) => (border === undefined ? [] : [borderCoat(side, border)]));
}

const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const HORIZONTAL = { left: "Left", right: "Right", center: "Center", justify: "Justify" } as const;

/** The font of a style, complete. */
export const fontOfStyle = ({ size, bold, italic, underline, colour }: StyleDoc) =>
  ({
    name: OUR_FONT.name,
    size: size ?? OUR_FONT.size,
    bold: bold === true,
    italic: italic === true,
    underline: underline === true ? "Single" : "None",
    color: colour ?? "#000000",
  }) as const;

/** The coats of a style over cells that had any look before; number formats apart. */
export function wholeCoats(style: StyleDoc, shape: Shape): Coat[] {
  return [
    fontCoat(fontOfStyle(style)),
    fillCoat(style.fill ?? null),
    alignmentCoat({
      horizontalAlignment: style.align === undefined ? "General" : HORIZONTAL[style.align],
      verticalAlignment: VERTICAL[style.vertical ?? "bottom"],
      indentLevel: style.indent ?? 0,
      wrapText: style.wrap === true,
      textOrientation: 0,
    }),
    ...edgeCoats(edgesOf(style), shape),
    lockCoat(style.unlocked !== true),
  ];
}

/**
 * No lines between cells that are restyled together, before any are drawn: `above`, `beside` tell whether such cells stand
 * there. A line at the outer edge may be a neighbour's own, for two cells have one line between them in Excel: it stays.
 */
export const withoutLines = (
  { above, beside }: { readonly above: boolean; readonly beside: boolean },
  { rows, columns }: Shape,
): Coat[] => [
  ...(above ? [borderCoat("EdgeTop", null)] : []),
  ...(above && rows === "several" ? [borderCoat("InsideHorizontal", null)] : []),
  ...(beside ? [borderCoat("EdgeLeft", null)] : []),
  ...(beside && columns === "several" ? [borderCoat("InsideVertical", null)] : []),
];

/** A part of a style that many styles share. */
export type Layer = Pick<StyleDoc, (typeof LAYERS)[number][number]>;

const LAYERS = [
  ["size", "bold", "italic", "underline", "colour"],
  ["fill"],
  ["align", "vertical", "indent", "wrap"],
  ["top", "bottom", "left", "right"],
  ["unlocked"],
] as const;

/** The parts of a style, `undefined` where it says nothing: cells of different styles have most of them in common. */
export const layersOf = (style: StyleDoc): readonly (Layer | undefined)[] =>
  LAYERS.map((fields) => {
    const told = fields.filter((field) => style[field] !== undefined && style[field] !== false);
    return told.length === 0 ? undefined : Object.fromEntries(told.map((field) => [field, style[field]]));
  });

/** A layer over cells of a sheet that we have just made, which have our font and nothing else. */
export const freshCoats = (style: Layer, shape: Shape): Coat[] => [
  ...changeCoats(style, shape),
  ...(style.unlocked === true ? [lockCoat(false)] : []),
];

/** Only what the change names. */
export function changeCoats(change: LookChange | StyleDoc, shape: Shape): Coat[] {
  const font = someFont(change);
  const alignment = someAlignment(change);
  return [
    ...(Object.keys(font).length === 0 ? [] : [fontCoat(font)]),
    ...(change.fill === undefined ? [] : [fillCoat(change.fill)]),
    ...(Object.keys(alignment).length === 0 ? [] : [alignmentCoat(alignment)]),
    ...edgeCoats(edgesOf(change), shape),
  ];
}

const edgesOf = ({ top, bottom, left, right }: StyleDoc | LookChange) => ({
  ...(top === undefined ? {} : { top }),
  ...(bottom === undefined ? {} : { bottom }),
  ...(left === undefined ? {} : { left }),
  ...(right === undefined ? {} : { right }),
});

type FontChange = Pick<LookChange, "font" | "size" | "bold" | "italic" | "strike" | "colour"> & {
  readonly underline?: boolean | undefined;
};

function someFont({ font, size, bold, italic, underline, strike, colour }: FontChange): Font {
  return {
    ...(font === undefined ? {} : { name: font }),
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline: underline ? "Single" : "None" }),
    ...(strike === undefined ? {} : { strikethrough: strike }),
    ...(colour === undefined ? {} : { color: colour ?? "#000000" }),
  };
}

function someAlignment({ align, vertical, wrap, indent, ...rest }: StyleDoc | LookChange): Alignment {
  const rotation = "rotation" in rest ? rest.rotation : undefined;
  return {
    ...(align === undefined ? {} : { horizontalAlignment: align === null ? "General" : HORIZONTAL[align] }),
    ...(vertical === undefined ? {} : { verticalAlignment: VERTICAL[vertical ?? "bottom"] }),
    ...(indent === undefined ? {} : { indentLevel: indent }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(rotation === undefined ? {} : { textOrientation: rotation }),
  };
}
