/** The looks of the workbook's cells, and those that conditional formats put over them, from its styles. */
import { BUILT_IN_FORMATS } from "../../file/read/numberFormatsData";
import { attribute, childNamed, childrenNamed, isElement, type XmlElement } from "../../file/xml/xmlTree";
import { colourOf, type Palettes } from "./colours";
import type { ConditionStyle } from "./conditionLooks";
import type { CellLook, EdgeLook, EdgeWeight, FontLook } from "./looks";
import { alignmentOf } from "./readAlignment";

export interface StyleLists {
  /** By the number that cells bear. */
  readonly cells: readonly CellLook[];
  /** By the number that conditions bear. */
  readonly conditions: readonly ConditionStyle[];
}

/** `styles`: the root of the part. A workbook without has one plain look. */
export function readStyleLists(styles: XmlElement | undefined, palettes: Palettes): StyleLists {
  if (styles === undefined) return { cells: [{ font: {} }], conditions: [] };
  const fonts = itemsOf(styles, "fonts", "font").map((font) => fontOf(font, palettes));
  const fills = itemsOf(styles, "fills", "fill").map((fill) => fillOf(fill, palettes));
  const borders = itemsOf(styles, "borders", "border").map((border) => edgesOf(border, palettes));
  const formats = new Map(
    itemsOf(styles, "numFmts", "numFmt").map((one) => [number(one, "numFmtId"), attribute(one, "formatCode") ?? ""]),
  );
  const cells = itemsOf(styles, "cellXfs", "xf").map((xf): CellLook => {
    const fill = fills[number(xf, "fillId")];
    const id = number(xf, "numFmtId");
    return {
      font: fonts[number(xf, "fontId")] ?? {},
      ...(fill === undefined ? {} : { fill }),
      ...borders[number(xf, "borderId")],
      ...alignmentOf(childNamed(xf, "alignment")),
      ...formatOf(formats.get(id) ?? BUILT_IN_FORMATS[id]),
      ...(isUnlocked(xf) ? { unlocked: true as const } : {}),
    };
  });
  return {
    cells: cells.length === 0 ? [{ font: {} }] : cells,
    conditions: itemsOf(styles, "dxfs", "dxf").map((dxf) => conditionStyle(dxf, palettes)),
  };
}

/** What a `<dxf>` changes. */
export function conditionStyle(dxf: XmlElement, palettes: Palettes): ConditionStyle {
  const font = childNamed(dxf, "font");
  const fill = childNamed(dxf, "fill");
  const border = childNamed(dxf, "border");
  const format = childNamed(dxf, "numFmt");
  const colour = fill && fillOf(fill, palettes, true);
  return {
    ...(font === undefined ? {} : { font: fontOf(font, palettes) }),
    ...(colour === undefined ? {} : { fill: colour }),
    ...(border === undefined ? {} : edgesOf(border, palettes)),
    ...alignmentOf(childNamed(dxf, "alignment")),
    ...formatOf(format && attribute(format, "formatCode")),
  };
}

const itemsOf = (styles: XmlElement, list: string, item: string): XmlElement[] => {
  const parent = childNamed(styles, list);
  return parent === undefined ? [] : childrenNamed(parent, item);
};

const number = (element: XmlElement, name: string): number => Number(attribute(element, name) ?? 0);

/** `<b/>` says yes, `<b val="0"/>` no. */
function says(parent: XmlElement, name: string): boolean {
  const element = childNamed(parent, name);
  return element !== undefined && !/^(0|false|none)$/.test(attribute(element, "val") ?? "");
}

const valueIn = (parent: XmlElement, name: string): string | undefined => {
  const element = childNamed(parent, name);
  return element && attribute(element, "val");
};

function fontOf(font: XmlElement, palettes: Palettes): FontLook {
  const name = valueIn(font, "name");
  const size = Number(valueIn(font, "sz") ?? 0);
  const colour = colourOf(childNamed(font, "color"), palettes);
  const raised = valueIn(font, "vertAlign");
  return {
    ...(name === undefined ? {} : { name }),
    ...(size > 0 ? { size } : {}),
    ...(says(font, "b") ? { bold: true as const } : {}),
    ...(says(font, "i") ? { italic: true as const } : {}),
    ...(says(font, "u") ? { underline: /^double/.test(valueIn(font, "u") ?? "") ? "double" : "single" } : {}),
    ...(says(font, "strike") ? { strike: true as const } : {}),
    ...(raised === "superscript" || raised === "subscript" ? { raised } : {}),
    ...(colour === undefined ? {} : { colour }),
  };
}

/** Patterns in which the front colour covers half of the cell or more. */
const DENSE = new Set(["solid", "darkGray", "mediumGray", "darkTrellis", "darkGrid"]);

/** In a condition (`over`) a plain fill is written as the background of a pattern, in a cell as its front. */
function fillOf(fill: XmlElement, palettes: Palettes, over = false): string | undefined {
  const gradient = childNamed(fill, "gradientFill");
  if (gradient !== undefined) {
    const [stop] = childrenNamed(gradient, "stop");
    return colourOf(stop && childNamed(stop, "color"), palettes);
  }
  const pattern = childNamed(fill, "patternFill");
  if (pattern === undefined) return undefined;
  const kind = attribute(pattern, "patternType") ?? (over ? "solid" : "none");
  if (kind === "none") return undefined;
  const front = colourOf(childNamed(pattern, "fgColor"), palettes);
  const back = colourOf(childNamed(pattern, "bgColor"), palettes);
  if (over && kind === "solid") return back ?? front;
  return DENSE.has(kind) ? front : back;
}

const WEIGHTS: ReadonlySet<string> = new Set<EdgeWeight>([
  ...(["hair", "thin", "medium", "thick", "dashed", "dotted", "double", "dashDot", "dashDotDot"] as const),
  ...(["mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot"] as const),
]);

const isWeight = (text: string): text is EdgeWeight => WEIGHTS.has(text);

type Edges = Pick<CellLook, "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown">;

function edgesOf(border: XmlElement, palettes: Palettes): Edges {
  const edges: { -readonly [side in keyof Edges]: EdgeLook } = {};
  for (const element of border.children.filter(isElement)) {
    const weight = attribute(element, "style") ?? "none";
    if (!isWeight(weight)) continue;
    const colour = colourOf(childNamed(element, "color"), palettes);
    const edge: EdgeLook = colour === undefined ? { weight } : { weight, colour };
    for (const side of sidesOf(element, border)) edges[side] = edge;
  }
  return edges;
}

function sidesOf({ tag }: XmlElement, border: XmlElement): (keyof Edges)[] {
  const name = tag.slice(tag.indexOf(":") + 1);
  if (name === "diagonal") {
    return (["diagonalUp", "diagonalDown"] as const).filter((way) => /^(1|true)$/.test(attribute(border, way) ?? ""));
  }
  if (name === "start") return ["left"];
  if (name === "end") return ["right"];
  return name === "top" || name === "bottom" || name === "left" || name === "right" ? [name] : [];
}

const formatOf = (code: string | undefined): Pick<CellLook, "format"> =>
  code === undefined || code === "" || /^general$/i.test(code) ? {} : { format: code };

function isUnlocked(xf: XmlElement): boolean {
  const protection = childNamed(xf, "protection");
  return protection !== undefined && /^(0|false)$/.test(attribute(protection, "locked") ?? "");
}
