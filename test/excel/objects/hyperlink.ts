/** `Range.hyperlink`, to be hooked into the properties of a Range. */

import type { Link } from "../facets/links";
import { changeTo } from "../facets/look";
import { invalidArgument, type Json } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { recordOf, textUpTo } from "./checks";
import type { Properties } from "./properties";

/** The *Hyperlink* style of the Office theme. */
const LINKED = changeTo({ color: "#0563C1", underline: "Single" });

const LENGTHS = { address: 2083, documentReference: 2083, screenTip: 255, textToDisplay: 32_767 } as const;
const PARTS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

export function rangeHyperlink(place: Place): Properties {
  return {
    gets: { hyperlink: () => linkOf(place) },
    sets: {
      hyperlink: (value) => {
        place.mayChange();
        setLink(place, value);
      },
    },
  };
}

/** The link of the first cell, with what that cell shows; `null` where it has none. */
function linkOf({ areas, facets }: Place): Json {
  const first = areas[0];
  const link = first && facets.links.at(first.top, first.left);
  if (first === undefined || link === undefined) return null;
  return { ...link, textToDisplay: facets.link.textAt(first.top, first.left) };
}

/**
 * A link makes the cells look like one. The text goes into the first cell, over what is there; without one an empty cell
 * shows where the link leads, and a cell that holds something keeps it.
 */
export function setLink({ areas, facets }: Place, value: Json): void {
  const record = recordOf(value, PARTS);
  const parts: Partial<Record<(typeof PARTS)[number], string>> = {};
  for (const part of PARTS) if (record[part] !== undefined) parts[part] = textUpTo(LENGTHS[part])(record[part]);
  const { textToDisplay, ...link } = parts;
  const target = link.documentReference ?? link.address;
  if (!target) throw invalidArgument("a link that leads nowhere");
  for (const area of areas) {
    facets.links.set(area, link satisfies Link);
    const shown = facets.link.valueAt(area.top, area.left) === "" ? target : undefined;
    const text = textToDisplay ?? shown;
    if (text !== undefined) facets.link.writeText(area.top, area.left, text);
  }
  facets.looks.change(areas, LINKED);
}
