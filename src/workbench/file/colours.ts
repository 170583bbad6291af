/** Colours of a file as `#rrggbb`: written out, of the theme, of the old palette, lightened or darkened. */
import { attribute, childNamed, childrenNamed, isElement, type XmlElement } from "../../file/xml/xmlTree";
import { INDEXED, OFFICE_THEME } from "./coloursData";
import type { LookColour } from "./looks";

/** The workbook's two palettes. */
export interface Palettes {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const RGB = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i;

const hexOf = (text: string | undefined): string | undefined => {
  const digits = RGB.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`;
};

/** `styles`, `theme`: the roots of the two parts, where the workbook has them. */
export function readPalettes(styles: XmlElement | undefined, theme: XmlElement | undefined): Palettes {
  return { theme: themeColours(theme), indexed: ownPalette(styles) };
}

function themeColours(theme: XmlElement | undefined): readonly string[] {
  const elements = theme && childNamed(theme, "themeElements");
  const scheme = elements && childNamed(elements, "clrScheme");
  if (scheme === undefined) return OFFICE_THEME;
  const written = scheme.children.filter(isElement).map((slot) => {
    const [colour] = slot.children.filter(isElement);
    return colour && (hexOf(attribute(colour, "lastClr")) ?? hexOf(attribute(colour, "val")));
  });
  // The theme lists dark before light, cells count light before dark.
  const [dark, light, dark2, light2, ...rest] = written;
  return [light, dark, light2, dark2, ...rest].map((colour, index) => colour ?? OFFICE_THEME[index] ?? "#000000");
}

function ownPalette(styles: XmlElement | undefined): readonly string[] {
  const colours = styles && childNamed(styles, "colors");
  const list = colours && childNamed(colours, "indexedColors");
  if (list === undefined) return INDEXED;
  const own = childrenNamed(list, "rgbColor").map((colour) => hexOf(attribute(colour, "rgb")));
  return INDEXED.map((colour, index) => own[index] ?? colour);
}

/** The paper: what a background is when the file leaves it to the program. */
const BACKGROUND = 65;

/** The colour that an element (`<color>`, `<fgColor>`, `<tabColor>`) means; `undefined`: the program's own choice. */
export function colourOf(element: XmlElement | undefined, { theme, indexed }: Palettes): LookColour | undefined {
  if (element === undefined || /^(1|true)$/.test(attribute(element, "auto") ?? "")) return undefined;
  const place = attribute(element, "indexed");
  const slot = attribute(element, "theme");
  const base =
    hexOf(attribute(element, "rgb")) ??
    (slot === undefined ? undefined : theme[Number(slot)]) ??
    (place === undefined ? undefined : Number(place) === BACKGROUND ? "#ffffff" : indexed[Number(place)]);
  const tint = Number(attribute(element, "tint") ?? 0);
  return base === undefined || !(Math.abs(tint) > 0) ? base : tinted(base, Math.max(-1, Math.min(1, tint)));
}

/** Lightness towards white (tint above 0) or black, hue and saturation kept (ECMA-376 part 1, 18.8.19). */
export function tinted(colour: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const before = (high + low) / 2;
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * before - 1));
  const light = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const reach = saturation * Math.min(light, 1 - light);
  const hue = hueOf(channels, high, high - low);
  const channel = (offset: number): string => {
    const turn = (offset + hue) % TURN;
    const value = light - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** Hues are counted in twelfths of the circle, from red. */
const TURN = 12;

function hueOf(channels: readonly number[], high: number, spread: number): number {
  const [red = 0, green = 0, blue = 0] = channels;
  if (spread === 0) return 0;
  if (high === red) return (TURN + (2 * (green - blue)) / spread) % TURN;
  return high === green ? 4 + (2 * (blue - red)) / spread : 8 + (2 * (red - green)) / spread;
}
