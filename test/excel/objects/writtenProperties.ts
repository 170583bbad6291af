/** Properties of cells as `setCellProperties` takes them: checked by name and value, and applied in one go. */
import type { BorderIndex } from "../facets/edges";
import { changeEdges, LINE_STYLES, LINE_WEIGHTS, withColour, withStyle, withWeight } from "../facets/edges";
import { type ChangeOfLook, changeTo, type Edge, type Look, remembered } from "../facets/look";
import { ExcelRefusal, invalidArgument, type Json } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { type Check, colour, oneOf, recordOf } from "./checks";
import { setLink } from "./hyperlink";
import { ALIGNMENT, FONT, PROTECTION } from "./lookWords";
import { rangeFormat } from "./rangeFormat";
import { rangeVisibility } from "./visibility";

/** What rows or columns have more than cells: whether they are hidden, and their size among the formats. */
export type LineProperties = readonly [] | readonly [hidden: string, size: string];

interface Written {
  readonly look: ChangeOfLook | undefined;
  readonly borders: readonly (readonly [BorderIndex, (edge: Edge | null) => Edge | null])[];
  readonly sizes: Readonly<Record<string, Json>>;
  readonly hidden: Readonly<Record<string, Json>>;
  readonly hyperlink: Json | undefined;
}

/** Properties understood: refused here, before anything is written, or applied to a place. The same ones again take no time. */
export function writtenProperties(): (properties: Json | undefined, own: LineProperties) => (place: Place) => void {
  const known = new Map<string, Written>();
  return (properties, own) => {
    const key = JSON.stringify([properties, own]);
    const written = known.get(key) ?? understood(properties, own);
    known.set(key, written);
    return (place) => apply(place, written);
  };
}

function apply(place: Place, { look, borders, sizes, hidden, hyperlink }: Written): void {
  const { looks } = place.facets;
  if (hyperlink !== undefined) setLink(place, hyperlink);
  if (look !== undefined) looks.change(place.areas, look);
  for (const [index, how] of borders) changeEdges(looks, place.areas, index, how);
  for (const [name, value] of Object.entries(sizes)) rangeFormat(place).sets?.[name]?.(value);
  for (const [name, value] of Object.entries(hidden)) rangeVisibility(place).sets[name]?.(value);
}

/** What Excel has and this Excel has not. */
const NOT_HERE = {
  cell: ["style", "textRuns"],
  format: ["autoIndent", "readingOrder", "shrinkToFit"],
  font: ["tintAndShade", "subscript", "superscript"],
  fill: ["pattern", "patternColor", "patternTintAndShade", "tintAndShade"],
  border: ["tintAndShade"],
  other: [],
} as const;

function part(
  value: Json | undefined,
  names: readonly string[],
  level: keyof typeof NOT_HERE,
): { readonly [name: string]: Json } {
  if (value === undefined) return {};
  const missing: readonly string[] = NOT_HERE[level];
  const record = recordOf(value, [...names, ...missing]);
  const name = Object.keys(record).find((one) => missing.includes(one));
  if (name !== undefined) throw new ExcelRefusal("ApiNotFound", `${name} is not modelled`);
  return record;
}

function understood(properties: Json | undefined, own: LineProperties): Written {
  if (properties === undefined) throw invalidArgument("no properties");
  const [hiddenName, sizeName] = own;
  const all = part(properties, ["format", "hyperlink", ...(hiddenName ? [hiddenName] : [])], "cell");
  const sizeNames = ["useStandardHeight", "useStandardWidth", ...(sizeName ? [sizeName] : [])];
  const nested = ["font", "fill", "borders", "protection", ...sizeNames];
  const format = part(all.format, [...Object.keys(ALIGNMENT), ...nested], "format");
  const fill = part(format.fill, ["color"], "fill");
  const fields: Partial<Look> = {
    ...fieldsOf(format, ALIGNMENT),
    ...fieldsOf(part(format.font, Object.keys(FONT), "font"), FONT),
    ...fieldsOf(part(format.protection, Object.keys(PROTECTION), "other"), PROTECTION),
    ...(fill.color === undefined ? {} : { fill: colour(fill.color) }),
  };
  return {
    look: Object.keys(fields).length === 0 ? undefined : remembered(changeTo(fields)),
    borders: bordersOf(format.borders),
    sizes: picked(format, sizeNames),
    hidden: picked(all, hiddenName ? [hiddenName] : []),
    hyperlink: all.hyperlink,
  };
}

const picked = (record: { readonly [name: string]: Json }, names: readonly string[]): Record<string, Json> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));

type Words = { readonly [property: string]: readonly [field: keyof Look, check: Check<Json>] };

function fieldsOf(record: { readonly [name: string]: Json }, words: Words): Partial<Look> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, [field, check]]) =>
      record[name] === undefined ? [] : [[field, check(record[name])]],
    ),
  );
}

const SIDES: Readonly<Record<string, BorderIndex>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function bordersOf(value: Json | undefined): Written["borders"] {
  const borders = part(value, Object.keys(SIDES), "other");
  return Object.entries(SIDES).flatMap(([name, index]) => {
    if (borders[name] === undefined) return [];
    const { style, weight, color } = part(borders[name], ["style", "weight", "color"], "border");
    const steps: ((edge: Edge | null) => Edge | null)[] = [];
    if (style !== undefined) steps.push((edge) => withStyle(edge, oneOf(LINE_STYLES)(style)));
    if (style !== "None") {
      if (weight !== undefined) steps.push((edge) => withWeight(edge, oneOf(LINE_WEIGHTS)(weight)));
      if (color !== undefined) steps.push((edge) => withColour(edge, colour(color)));
    }
    for (const step of steps) step(null);
    return [[index, (edge: Edge | null) => steps.reduce((line, step) => step(line), edge)] as const];
  });
}
