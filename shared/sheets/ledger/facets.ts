/**
 * The parts of a generated sheet that are not read back from a host; a fingerprint of each tells whether it changed. Looks,
 * widths and heights are not among them: once a row stands they are people's.
 */
import { fingerprint } from "../../workbook/fingerprint";
import type { LinkDoc } from "../../workbook/sheetFacets";
import type { Merge } from "../../workbook/snapshot";
import { eachCell } from "../eachCell";
import type { SheetDoc } from "../sheetDoc";

export type Facet = "validations" | "conditionals" | "links" | "charts" | "freeze" | "print";

/**
 * The fingerprint of every facet of a sheet as laid out. Rows are named by their ids, so that rows which come or go elsewhere
 * change nothing. Of validations, conditions and links each has a print of its own (`itemPrints`), joined by spaces.
 */
export function facetFingerprints(doc: SheetDoc, items: ItemPrints = itemPrints(doc)): Readonly<Record<Facet, string>> {
  const name = rowNames(doc);
  return {
    validations: items.validations.join(" "),
    conditionals: items.conditionals.join(" "),
    links: items.links.join(" "),
    charts: fingerprint(doc.charts.map((chart) => ({ ...chart, row: name(chart.row) }))),
    freeze: fingerprint({ ...doc.freeze, rows: doc.freeze.rows === 0 ? 0 : name(doc.freeze.rows - 1) }),
    print: fingerprint(doc.print === undefined ? null : printOf(doc.print, name)),
  };
}

/** A print for each validation, condition and link of the layout, in the order of the layout. */
export type ItemPrints = Readonly<Record<"validations" | "conditionals" | "links", readonly string[]>>;

export function itemPrints(doc: SheetDoc): ItemPrints {
  const name = rowNames(doc);
  const area = ({ top, bottom }: Merge): object => ({ top: name(top), bottom: name(bottom) });
  return {
    validations: doc.validations.map((one) => short({ ...one, ...area(one) })),
    conditionals: doc.conditionals.map((one) => short({ ...one, ...area(one), when: whenOf(one.when, one.top) })),
    links: linksOf(doc).map((one) => short({ ...one, row: name(one.row) })),
  };
}

/** Every cell of the layout that is a link. */
export function linksOf(doc: SheetDoc): LinkDoc[] {
  const links: LinkDoc[] = [];
  for (const [row, { cells }] of doc.rows.entries())
    eachCell(cells, ({ link }, column) => {
      if (link !== undefined) links.push({ row, column, to: link });
    });
  return links;
}

/** There are few of them on a sheet: eight digits tell them apart. */
const short = (data: unknown): string => fingerprint(data).slice(-8);

const rowNames =
  ({ rows }: SheetDoc) =>
  (row: number): string | number =>
    rows[row]?.id ?? row;

function printOf(print: NonNullable<SheetDoc["print"]>, name: (row: number) => string | number): object {
  const { area, titleRows, breaksBefore } = print;
  return {
    ...print,
    area: { ...area, top: name(area.top), bottom: name(area.bottom) },
    ...(titleRows === undefined ? {} : { titleRows: [name(titleRows.first), name(titleRows.last)] }),
    breaksBefore: breaksBefore.map(name),
  };
}

/** A condition with its rows counted from the first row to which it applies. */
function whenOf(tree: unknown, top: number): unknown {
  if (Array.isArray(tree)) return tree.map((part) => whenOf(part, top));
  if (typeof tree !== "object" || tree === null) return tree;
  const counted = ([key, value]: [string, unknown]): [string, unknown] =>
    (key === "top" || key === "bottom") && typeof value === "number" ? [key, value - top] : [key, whenOf(value, top)];
  return Object.fromEntries(Object.entries(tree).map(counted));
}
