/** `Range.format.borders`: the lines around and between the cells. */
import {
  BORDER_INDEXES,
  type BorderIndex,
  changeEdges,
  edgesAmong,
  LINE_STYLES,
  LINE_WEIGHTS,
  withColour,
  withStyle,
  withWeight,
} from "../facets/edges";
import type { Edge } from "../facets/look";
import { type Argument, type ExcelObject, invalidArgument } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { colour, oneOf } from "./checks";
import { common } from "./lookProperties";

const isIndex = (index: Argument): index is BorderIndex => BORDER_INDEXES.some((one) => one === index);

export function rangeBorders(place: Place): ExcelObject {
  const borderAt = (index: Argument): ExcelObject => {
    if (!isIndex(index)) throw invalidArgument("no border of that name");
    return rangeBorder(place, index);
  };
  return {
    kind: "RangeBorderCollection",
    gets: { count: () => BORDER_INDEXES.length },
    items: () => BORDER_INDEXES.map(borderAt),
    methods: {
      getItem: (index) => borderAt(index),
      getItemAt: (at) => borderAt(typeof at === "number" ? BORDER_INDEXES[at] : undefined),
    },
  };
}

/** What there is where there is no line. */
const NONE: Edge = { style: "None", weight: "Thin", color: "#000000" };

function rangeBorder(place: Place, index: BorderIndex): ExcelObject {
  const { looks } = place.facets;
  const seen = (field: keyof Edge) => (): string | null =>
    common(edgesAmong(looks, place.areas, index).map((edge) => (edge ?? NONE)[field])) ??
    (edgesAmong(looks, place.areas, index).length === 0 ? NONE[field] : null);
  const change = (how: (edge: Edge | null) => Edge | null): void => {
    place.mayChange();
    changeEdges(looks, place.areas, index, how);
  };
  return {
    kind: "RangeBorder",
    identity: () => ({ Id: index }),
    gets: { sideIndex: () => index, style: seen("style"), weight: seen("weight"), color: seen("color") },
    sets: {
      style: (value) => {
        const style = oneOf(LINE_STYLES)(value);
        change((edge) => withStyle(edge, style));
      },
      weight: (value) => {
        const weight = oneOf(LINE_WEIGHTS)(value);
        change((edge) => withWeight(edge, weight));
      },
      color: (value) => {
        const color = colour(value);
        change((edge) => withColour(edge, color));
      },
    },
  };
}
