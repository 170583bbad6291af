/** `Range.rowHidden`, `columnHidden` and `hidden`, to be hooked into the properties of a Range. */
import type { Axis } from "../facets/sizes";
import type { Json } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { truth } from "./checks";
import type { Properties } from "./properties";
import { commonOfLines, stretchesOf } from "./rangeFormat";

export function rangeVisibility(place: Place): Properties {
  const { sizes } = place.facets;
  const isHidden = (axis: Axis) => (): Json => commonOfLines(place, axis, (index) => sizes.isHidden(axis, index));
  const setHidden =
    (axis: Axis) =>
    (value: Json): void => {
      const hidden = truth(value);
      place.mayChange();
      for (const { first, last } of stretchesOf(place, axis)) sizes.setHidden(axis, first, last, hidden);
    };
  const [rows, columns] = [isHidden("rows"), isHidden("columns")];
  return {
    gets: {
      rowHidden: rows,
      columnHidden: columns,
      /** Whether not one cell of the range can be seen; `null` where some can. */
      hidden: () =>
        rows() === true || columns() === true ? true : rows() === false && columns() === false ? false : null,
    },
    sets: { rowHidden: setHidden("rows"), columnHidden: setHidden("columns") },
  };
}
