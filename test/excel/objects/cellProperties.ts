/** `setCellProperties`, `getCellProperties` and their like for rows and columns, to be hooked into the methods of a Range. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { Axis } from "../facets/sizes";
import { type Answer, type Argument, ExcelRefusal, invalidArgument, type Json } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { doing } from "./properties";
import { readProperties } from "./readProperties";
import { type LineProperties, writtenProperties } from "./writtenProperties";

type Methods = Readonly<Record<string, (...args: readonly Argument[]) => Answer>>;

export function cellProperties(place: Place): Methods {
  const understand = writtenProperties();
  return {
    setCellProperties: doing((data) => {
      const { area } = one(place);
      const grid = listOf(data, area.bottom - area.top + 1).map((row) => listOf(row, area.right - area.left + 1));
      const steps = grid.map((row) => row.map((properties) => understand(properties, [])));
      place.mayChange();
      steps.forEach((row, down) => {
        row.forEach((apply, over) => {
          const [top, left] = [area.top + down, area.left + over];
          apply({ ...place, areas: [{ top, left, bottom: top, right: left }] });
        });
      });
    }),
    setRowProperties: doing((data) => setLines(place, "rows", data, understand)),
    setColumnProperties: doing((data) => setLines(place, "columns", data, understand)),
    getCellProperties: (wanted) =>
      linesOf(one(place).area, "rows").map((row) =>
        linesOf(row, "columns").map((area) => readProperties({ ...place, areas: [area] }, wanted, "cell")),
      ),
    getRowProperties: (wanted) => getLines(place, "rows", wanted),
    getColumnProperties: (wanted) => getLines(place, "columns", wanted),
  };
}

function setLines(place: Place, axis: Axis, data: Argument, understand: ReturnType<typeof writtenProperties>): void {
  const lines = linesOf(one(place).area, axis);
  const own: LineProperties = axis === "rows" ? ["rowHidden", "rowHeight"] : ["columnHidden", "columnWidth"];
  const steps = listOf(data, lines.length).map((properties) => understand(properties, own));
  place.mayChange();
  lines.forEach((area, at) => {
    steps[at]?.({ ...place, areas: [area] });
  });
}

const getLines = (place: Place, axis: Axis, wanted: Argument): Json =>
  linesOf(one(place).area, axis).map((area) =>
    readProperties({ ...place, areas: [area] }, wanted, axis === "rows" ? "row" : "column"),
  );

/** The rows or columns of an area, one area each. */
function linesOf(area: Merge, axis: Axis): Merge[] {
  const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  if (last - first > 100_000) throw new ExcelRefusal("ResponsePayloadSizeLimitExceeded", "too many rows or columns");
  return Array.from({ length: last - first + 1 }, (_, step) =>
    axis === "rows"
      ? { ...area, top: first + step, bottom: first + step }
      : { ...area, left: first + step, right: first + step },
  );
}

function one({ areas }: Place): { area: Merge } {
  const area = areas[0];
  if (area === undefined || areas.length > 1) throw invalidArgument("one range is wanted");
  return { area };
}

/** As many as the range has, no more and no fewer. */
function listOf(data: Argument, length: number): readonly Json[] {
  if (!Array.isArray(data) || data.length !== length) {
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  }
  return data as readonly Json[];
}
