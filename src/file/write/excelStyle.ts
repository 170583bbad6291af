/** Our description of a cell's look as the library takes it. */
import type { Border, Style } from "excelize-wasm";
import type { ConditionalDoc, EdgeDoc, StyleDoc } from "../../../shared/workbook/sheetFacets";

/** Our sheets are set in Arial 10 whatever the workbook's own default is, so that widths and page ends hold. */
const DEFAULT_FONT = { Family: "Arial", Size: 10 } as const;
const EDGE_STYLES = { hair: 7, thin: 1, medium: 2 } as const;
const VERTICAL = { top: "top", middle: "center", bottom: "bottom" } as const;

export function excelStyle(style: StyleDoc): Style {
  const border = (["left", "right", "top", "bottom"] as const).flatMap((side) => edge(side, style[side]));
  const alignment = alignmentOf(style);
  return {
    Font: { ...DEFAULT_FONT, ...fontOf(style), ...(style.size === undefined ? {} : { Size: style.size }) },
    ...(style.fill === undefined ? {} : { Fill: solid(style.fill) }),
    ...(border.length === 0 ? {} : { Border: border }),
    ...(alignment === undefined ? {} : { Alignment: alignment }),
    ...(isGeneral(style.format) ? {} : { CustomNumFmt: style.format }),
    ...(style.unlocked === true ? { Protection: { Locked: false } } : {}),
  };
}

export const excelConditionalStyle = (style: ConditionalDoc["style"]): Style => ({
  Font: fontOf(style),
  ...(style.fill === undefined ? {} : { Fill: solid(style.fill) }),
});

const isGeneral = (format: string | undefined): format is undefined =>
  format === undefined || /^general$/i.test(format);

const solid = (colour: string) => ({ Type: "pattern", Pattern: 1, Color: [hex(colour)] });
const hex = (colour: string): string => colour.replace("#", "").toUpperCase();

const fontOf = (style: Pick<StyleDoc, "bold" | "italic" | "underline" | "colour">) => ({
  ...(style.bold === true ? { Bold: true } : {}),
  ...(style.italic === true ? { Italic: true } : {}),
  ...(style.underline === true ? { Underline: "single" } : {}),
  ...(style.colour === undefined ? {} : { Color: hex(style.colour) }),
});

const edge = (side: string, doc: EdgeDoc | undefined): Border[] =>
  doc === undefined ? [] : [{ Type: side, Color: hex(doc.colour), Style: EDGE_STYLES[doc.weight] }];

function alignmentOf({ align, vertical, indent, wrap }: StyleDoc): Style["Alignment"] | undefined {
  if (align === undefined && vertical === undefined && indent === undefined && wrap === undefined) return undefined;
  return {
    ...(align === undefined ? {} : { Horizontal: align }),
    ...(vertical === undefined ? {} : { Vertical: VERTICAL[vertical] }),
    ...(indent === undefined ? {} : { Indent: indent }),
    ...(wrap === undefined ? {} : { WrapText: wrap }),
  };
}
