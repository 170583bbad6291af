/** Which cells an object of the in-memory Excel is about: a chart's source or a print area is given as such an object. */
import { type Argument, type ExcelObject, invalidArgument } from "../fake/excelObject";
import type { Place } from "../fake/place";

const places = new WeakMap<object, Place>();

/** Remembers the cells of a `Range` or `RangeAreas`; answers the object itself. */
export function withPlace(object: ExcelObject, place: Place): ExcelObject {
  places.set(object, place);
  return object;
}

/** The cells of an object that `withPlace` has seen. */
export const placeOf = (object: Argument): Place | undefined =>
  typeof object === "object" && object !== null ? places.get(object) : undefined;

/** The cells of a method's argument; anything but an object of cells is refused. */
export function placeIn(argument: Argument): Place {
  const place = placeOf(argument);
  if (place === undefined) throw invalidArgument("a range is wanted");
  return place;
}
