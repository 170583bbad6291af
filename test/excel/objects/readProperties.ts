/** Properties of cells as `getCellProperties` answers them: only what was asked for. */
import { printAddresses } from "../facets/addresses";
import { type ExcelObject, ExcelRefusal, type Json } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { recordOf } from "./checks";
import { rangeHyperlink } from "./hyperlink";
import { rangeFormat } from "./rangeFormat";
import { rangeVisibility } from "./visibility";

type Wanted = { readonly [name: string]: Json };
type Level = "cell" | "row" | "column";

const OWN: Readonly<Record<Level, readonly string[]>> = {
  cell: [],
  row: ["rowHidden", "rowIndex"],
  column: ["columnHidden", "columnIndex"],
};
const FORMAT_OF_LINES: Readonly<Record<Level, string | undefined>> = {
  cell: undefined,
  row: "rowHeight",
  column: "columnWidth",
};

const SIDES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

/** Of the cells of the place together; `null` where they differ. What is not modelled is refused. */
export function readProperties(place: Place, options: unknown, level: Level): Json {
  const wanted = chosen(options as Json, ["address", "addressLocal", "format", "hidden", "hyperlink", ...OWN[level]]);
  const area = place.areas[0];
  const address = (): Json => printAddresses(place.sheetName, place.areas);
  const gets: Record<string, () => Json> = {
    address,
    addressLocal: address,
    ...rangeVisibility(place).gets,
    ...rangeHyperlink(place).gets,
    rowIndex: () => area?.top ?? null,
    columnIndex: () => area?.left ?? null,
    format: () => formatOf(rangeFormat(place), wanted.format, level),
  };
  return answers(gets, wanted);
}

function chosen(options: Json | undefined, names: readonly string[]): Wanted {
  const record = recordOf(options, [...names, "style", "textRuns"]);
  for (const name of ["style", "textRuns"]) if (record[name]) throw notHere(name);
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== false));
}

function answers(gets: Readonly<Record<string, () => unknown>>, wanted: Wanted): Json {
  const answer: Record<string, Json> = {};
  for (const name of Object.keys(wanted)) {
    const get = gets[name];
    if (get === undefined) throw notHere(name);
    answer[name] = get() as Json;
  }
  return answer;
}

const notHere = (name: string): ExcelRefusal => new ExcelRefusal("ApiNotFound", `${name} is not modelled`);

const PARTS = ["font", "fill", "protection"];

function formatOf(format: ExcelObject, options: Json | undefined, level: Level): Json {
  const wanted = record(options);
  const gets: Record<string, () => unknown> = { ...format.gets };
  for (const name of ["rowHeight", "columnWidth"]) if (name !== FORMAT_OF_LINES[level]) delete gets[name];
  for (const name of PARTS) gets[name] = () => partOf(format.parts?.[name]?.(), wanted[name]);
  gets.borders = () => bordersOf(format.parts?.borders?.(), wanted.borders);
  return answers(gets, wanted);
}

/** `protection: true` asks for all of it. */
const partOf = (part: ExcelObject | undefined, options: Json | undefined): Json =>
  answers(part?.gets ?? {}, options === true ? all(part) : record(options));

const all = (part: ExcelObject | undefined): Wanted =>
  Object.fromEntries(Object.keys(part?.gets ?? {}).map((name) => [name, true]));

function bordersOf(borders: ExcelObject | undefined, options: Json | undefined): Json {
  return Object.fromEntries(
    Object.entries(SIDES).map(([side, index]) => {
      const border = borders?.methods?.getItem?.(index) as ExcelObject;
      return [side, answers(border.gets ?? {}, record(options))];
    }),
  );
}

function record(options: Json | undefined): Wanted {
  const known = recordOf(options, typeof options === "object" && options !== null ? Object.keys(options) : []);
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== false));
}
