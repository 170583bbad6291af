/** What a person changed of a cell's look, as an edit says it. */
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderDoc, LookChange } from "../../../../shared/workbook/sheetFacets";

const YES = 1;
const WRAP = 3;
/** A step of indent, in pixels. */
const INDENT = 9;
const ALIGN: Readonly<Record<number, NonNullable<LookChange["align"]>>> = {
  1: "left",
  2: "center",
  3: "right",
  4: "justify",
};
const VERTICAL: Readonly<Record<number, NonNullable<LookChange["vertical"]>>> = { 1: "top", 2: "middle", 3: "bottom" };
/** `BorderStyleTypes` of Univer, from 1. */
const WEIGHTS: readonly (BorderDoc["weight"] | undefined)[] = [
  undefined,
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];

/** The fields of the program's styles that an edit can say. */
export type StyleKey =
  | "ff"
  | "fs"
  | "bl"
  | "it"
  | "ul"
  | "st"
  | "cl"
  | "bg"
  | "ht"
  | "vt"
  | "tb"
  | "pd"
  | "tr"
  | "n"
  | "bd";
export const STYLE_KEYS: readonly StyleKey[] = [
  ...(["ff", "fs", "bl", "it", "ul", "st", "cl", "bg", "ht", "vt", "tb", "pd", "tr", "n", "bd"] as const),
];

/** `touched`: what may have changed. `standard`: the workbook's own look, which fills what a cell does not say. */
export function lookChange(
  style: Nullable<IStyleData>,
  touched: ReadonlySet<StyleKey>,
  standard: Nullable<IStyleData>,
): LookChange {
  let change: LookChange = {};
  for (const key of STYLE_KEYS)
    if (touched.has(key)) change = { ...change, ...CHANGES[key](style ?? {}, standard ?? {}) };
  return change;
}

const CHANGES: Readonly<Record<StyleKey, (style: IStyleData, standard: IStyleData) => LookChange>> = {
  ff: ({ ff }, standard) => ({ font: ff ?? standard.ff ?? "Arial" }),
  fs: ({ fs }, standard) => ({ size: fs ?? standard.fs ?? 11 }),
  bl: ({ bl }) => ({ bold: bl === YES }),
  it: ({ it }) => ({ italic: it === YES }),
  ul: ({ ul }) => ({ underline: ul?.s === YES }),
  st: ({ st }) => ({ strike: st?.s === YES }),
  cl: ({ cl }) => ({ colour: colourOf(cl?.rgb) }),
  bg: ({ bg }) => ({ fill: colourOf(bg?.rgb) }),
  ht: ({ ht }) => ({ align: ALIGN[ht ?? 0] ?? null }),
  vt: ({ vt }) => ({ vertical: VERTICAL[vt ?? 0] ?? null }),
  tb: ({ tb }) => ({ wrap: tb === WRAP }),
  pd: ({ pd }) => ({ indent: Math.round(Math.max(pd?.l ?? 0, pd?.r ?? 0) / INDENT) }),
  tr: ({ tr }) => ({ rotation: Math.max(-90, Math.min(90, -(tr?.a ?? 0))) }),
  n: ({ n }) => ({ format: formatOf(n?.pattern) }),
  bd: ({ bd }) => borders(bd ?? {}),
};

export const formatOf = (pattern: string | undefined): string | null =>
  pattern === undefined || pattern === "" || /^general$/i.test(pattern) ? null : pattern;

const borders = ({ t, b, l, r }: IBorderData): LookChange => ({
  top: borderOf(t),
  bottom: borderOf(b),
  left: borderOf(l),
  right: borderOf(r),
});

function borderOf(edge: Nullable<IBorderStyleData>): BorderDoc | null {
  const weight = WEIGHTS[edge?.s ?? 0];
  return weight === undefined ? null : { weight, colour: colourOf(edge?.cl.rgb) ?? "#000000" };
}

/** `#abc`, `#aabbcc` or `rgb(…)`; `null` for none and for what the program chooses. */
function colourOf(text: Nullable<string>): string | null {
  if (text === null || text === undefined) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (/^#[0-9a-f]{6}/i.test(text)) return text.slice(0, 7).toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return null;
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
