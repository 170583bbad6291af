/** `Range.format.fill`: one colour behind the cells, or none. */
import { changeTo } from "../facets/look";
import type { ExcelObject } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { colour } from "./checks";
import { common } from "./lookProperties";
import { doing } from "./properties";

/** What Excel says of cells that nobody has coloured. */
const WHITE = "#FFFFFF";

export function rangeFill(place: Place): ExcelObject {
  const { looks } = place.facets;
  const set = (fill: string | null): void => {
    place.mayChange();
    looks.change(place.areas, changeTo({ fill }));
  };
  return {
    kind: "RangeFill",
    gets: { color: () => common([...looks.among(place.areas)].map(({ fill }) => fill ?? WHITE)) },
    sets: { color: (value) => set(colour(value)) },
    methods: { clear: doing(() => set(null)) },
  };
}
