/** What the edits of a new sheet told of it beside its cells, and what Excel shows of that, in the same words. */
import { cellName, printRange } from "../../../shared/workbook/address";
import type { Edit, StyledArea } from "../../../shared/workbook/edit";
import { printFormula } from "../../../shared/workbook/formula/print";
import type { ChartDoc, ConditionalDoc, StyleDoc, ValidationDoc } from "../../../shared/workbook/sheetFacets";
import type { Merge } from "../../../shared/workbook/snapshot";
import { parseAddress, parseAddresses, printLocalAddress } from "../facets/addresses";
import { canonicalAddresses } from "../facets/canonical";
import type { SeenChart, SeenConditional, SeenValidation, SheetLooks } from "../facets/looksOf";
import { type SeenLook, withSharedLines } from "../facets/seenLook";

type Look = Readonly<Record<string, unknown>>;

/** Everything as plain data; `cells` by address, each with all that is not the program's own choice. */
export interface Appearance {
  readonly cells: Readonly<Record<string, Look>>;
  /** Widths and heights in pixels, by number; of what is not standard. */
  readonly columns: Readonly<Record<number, number>>;
  readonly rows: Readonly<Record<number, number>>;
  readonly hidden: { readonly columns: readonly number[]; readonly rows: readonly number[] };
  readonly validations: readonly string[];
  readonly conditionals: readonly object[];
  readonly links: readonly string[];
  readonly charts: readonly object[];
  readonly freeze: object;
  readonly print: object | null;
}

/** Points of a pixel. */
const PIXEL = 0.75;
/** Pixels of a character. */
const CHARACTER = 7;
/** What our sheets are set in, and what a new workbook of Excel is set in. */
const OWN_FONT = { font: "Arial", size: 10 };
const EXCELS_FONT = { font: "Calibri", size: 11 };

type Of<K extends Edit["kind"]> = Extract<Edit, { readonly kind: K }>;

/** `edits`: all that made the sheet, in order. */
export function toldLooks(edits: readonly Edit[], sheet: string): Appearance {
  const own = edits.filter((edit) => edit.sheet === sheet);
  const all = <K extends Edit["kind"]>(kind: K): Of<K>[] => own.filter((edit): edit is Of<K> => edit.kind === kind);
  const last = <K extends Edit["kind"]>(kind: K): Of<K> | undefined => all(kind)[all(kind).length - 1];
  const columns = last("setColumns")?.columns ?? [];
  const rows = last("setRowHeights");
  const print = last("setPrint")?.print;
  return {
    cells: toldCells(all("styleCells").flatMap(({ areas }) => areas)),
    columns: Object.fromEntries(columns.map(({ width }, index) => [index, width * CHARACTER])),
    rows: Object.fromEntries(
      (rows?.heights ?? []).flatMap((height, row) => (height === null ? [] : [[row, height / PIXEL]])),
    ),
    hidden: {
      columns: columns.flatMap(({ hidden }, index) => (hidden === true ? [index] : [])),
      rows: [...(rows?.hiddenRows ?? [])],
    },
    validations: joined((last("setValidations")?.validations ?? []).map(toldValidation)),
    conditionals: (last("setConditionals")?.conditionals ?? []).map(toldConditional),
    links: (last("setLinks")?.links ?? [])
      .map(({ row, column, to, tip }) => `${cellName(row, column)} → ${unquoted(printRange(to))} ${tip ?? ""}`)
      .sort(),
    charts: (last("setCharts")?.charts ?? []).map(toldChart),
    freeze: last("setFreeze")?.freeze ?? { rows: 0, columns: 0 },
    print:
      print === undefined
        ? null
        : {
            area: printLocalAddress(print.area),
            titleRows:
              print.titleRows === undefined ? null : `${print.titleRows.first + 1}:${print.titleRows.last + 1}`,
            breaks: [...print.breaksBefore],
            footers: [print.footerLeft, print.footerCentre, print.footerRight].map((text, place) =>
              place < 2 ? text.split("&").join("&&") : text,
            ),
            ...PAGE,
          },
  };
}

/** Font, size and colour of a footer stand before its text. */
const FOOTERS_LOOK = /^(&"[^"]*"|&\d+|&K[0-9A-F]{6})+/;

/** A4 landscape, one page wide. */
const PAGE = { orientation: "Landscape", paper: "A4", wide: 1 };

export function seenLooks(looks: SheetLooks): Appearance {
  const { print } = looks;
  return {
    cells: Object.fromEntries(
      Object.entries(looks.cells).map(([address, look]) => [address, { ...EXCELS_FONT, ...look }]),
    ),
    columns: pixels(looks.columnWidths),
    rows: pixels(looks.rowHeights),
    hidden: { columns: looks.hiddenColumns, rows: looks.hiddenRows },
    validations: joined(looks.validations.map(seenValidation)),
    conditionals: looks.conditionals.map(seenConditional),
    links: Object.entries(looks.links)
      .map(
        ([at, { documentReference, screenTip }]) => `${at} → ${unquoted(documentReference ?? "")} ${screenTip ?? ""}`,
      )
      .sort(),
    charts: looks.charts.map(seenChart),
    freeze: looks.freeze,
    print:
      print.area.length === 0
        ? null
        : {
            area: print.area.join(","),
            titleRows: print.titleRows,
            breaks: print.breakRows,
            footers: [print.everyPage.leftFooter, print.everyPage.centerFooter, print.everyPage.rightFooter].map(
              (text) => text.replace(FOOTERS_LOOK, ""),
            ),
            orientation: print.orientation,
            paper: print.paperSize,
            wide: print.zoom.horizontalFitToPages,
          },
  };
}

const points = (value: number): string => (Math.round(value * 4) / 4).toFixed(2);
const unquoted = (address: string): string =>
  address.split("''").join("\u0000").split("'").join("").split("\u0000").join("'");
interface RuleOnCells {
  readonly areas: readonly Merge[];
  readonly rule: Look;
}

/** The same rule on several areas is one, whoever puts them together. */
function joined(rules: readonly RuleOnCells[]): string[] {
  const areas = new Map<string, Merge[]>();
  for (const { rule, areas: own } of rules) areas.set(sorted(rule), [...(areas.get(sorted(rule)) ?? []), ...own]);
  return [...areas].map(([rule, own]) => `${canonicalAddresses(own).join(",")} ${rule}`).sort();
}

/** The last style of each cell counts; a line between two cells belongs to both. */
function toldCells(areas: readonly StyledArea[]): Record<string, Look> {
  const styles: Record<string, SeenLook> = {};
  for (const { top, left, bottom, right, style, keep } of areas) {
    if (keep === true) continue;
    const look = lookOf(style);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) styles[cellName(row, column)] = look;
  }
  return Object.fromEntries(
    Object.entries(withSharedLines(styles)).map(([address, look]) => [address, { ...OWN_FONT, ...look }]),
  );
}

const PLAIN: StyleDoc = { colour: "#000000", vertical: "bottom", indent: 0 };

function lookOf(style: StyleDoc): SeenLook {
  const plain = (name: string, value: unknown): boolean =>
    name === "format" || value === false || value === PLAIN[name as keyof StyleDoc];
  return Object.fromEntries(Object.entries(style).filter(([name, value]) => !plain(name, value)));
}

const pixels = (sizes: Readonly<Record<number, number>>): Record<number, number> =>
  Object.fromEntries(Object.entries(sizes).map(([index, size]) => [index, size / PIXEL]));

function toldValidation(validation: ValidationDoc): RuleOnCells {
  const { allow, level, promptTitle, prompt, errorTitle, error } = validation;
  return { areas: [validation], rule: { allow: toldRule(allow), level, promptTitle, prompt, errorTitle, error } };
}

function toldRule(allow: ValidationDoc["allow"]): string {
  switch (allow.kind) {
    case "list":
      return `list ${allow.items.join(",")}`;
    case "numberBetween":
      return `decimal Between ${allow.low} ${allow.high}`;
    case "numberAtLeast":
      return `decimal GreaterThanOrEqualTo ${allow.low}`;
    case "dayBetween":
      return `date Between ${allow.low} ${allow.high}`;
  }
}

const LEVELS: Readonly<Record<string, ValidationDoc["level"]>> = { Stop: "stop", Warning: "warning" };

const seenValidation = ({ areas, rule, prompt, errorAlert }: SeenValidation): RuleOnCells => ({
  areas: parseAddresses(areas.join(",")),
  rule: {
    allow: seenRule(rule),
    level: LEVELS[errorAlert.style],
    promptTitle: prompt.title,
    prompt: prompt.message,
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  },
});

function seenRule(rule: SeenValidation["rule"]): string {
  if (rule === null) return "anything";
  if (rule.kind === "list") return `list ${rule.source}`;
  if (rule.kind === "custom") return rule.formula;
  const limits = [rule.formula1, rule.formula2]
    .filter((limit) => limit !== undefined)
    .map((limit) => limit.replace(/^=/, ""));
  return [rule.kind, rule.operator, ...limits].join(" ");
}

const toldConditional = ({ when, style, ...area }: ConditionalDoc): object => ({
  areas: canonicalAddresses([areaOnly(area)]),
  formula: `=${printFormula(when)}`,
  look: lookOf(style),
});

const areaOnly = ({ top, left, bottom, right }: Merge): Merge => ({ top, left, bottom, right });

const seenConditional = ({ areas, formula, look }: SeenConditional): object => {
  const { color, fill, bold, italic } = look;
  return {
    areas,
    formula,
    look: {
      ...(color === undefined ? {} : { colour: color }),
      ...(fill === undefined ? {} : { fill }),
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
    },
  };
};

const TYPES = { column: "ColumnClustered", line: "Line" } as const;

const toldChart = ({ name, title, row, column, width, height, series, max }: ChartDoc): object => ({
  name,
  title,
  at: cellName(row, column),
  size: `${points(width * PIXEL)} × ${points(height * PIXEL)}`,
  axis: [0, max],
  series: series.map((one) => ({
    name: one.name,
    type: TYPES[one.type],
    colour: one.colour,
    categories: unquoted(printRange(one.categories)),
    values: unquoted(printRange(one.values)),
  })),
});

const seenChart = ({ name, title, at, width, height, series, valueAxis }: SeenChart): object => ({
  name,
  title,
  at,
  size: `${points(width)} × ${points(height)}`,
  axis: [valueAxis.minimum, valueAxis.maximum],
  series: series.map((one) => ({
    name: one.name,
    type: one.type,
    colour: one.type === TYPES.column ? one.fill : one.line.colour,
    categories: unquoted(one.categories),
    values: unquoted(one.values),
  })),
});

/** One line for each thing that looks other than it was told; empty: all as told. */
export function lookDifferences(told: Appearance, seen: Appearance): string[] {
  const { cells: toldLooksOfCells, columns, rows, ...toldRest } = told;
  const { cells: seenLooksOfCells, columns: seenColumns, rows: seenRows, ...seenRest } = seen;
  const facets = Object.keys(toldRest) as (keyof typeof toldRest)[];
  return [
    ...sizeDifferences("width of column", columns, seenColumns),
    ...sizeDifferences("height of row", rows, seenRows),
    ...facets.flatMap((facet) => difference(facet, toldRest[facet], seenRest[facet])),
    ...[...new Set([...Object.keys(toldLooksOfCells), ...Object.keys(seenLooksOfCells)])].flatMap((address) =>
      cellDifferences(address, toldLooksOfCells, seenLooksOfCells),
    ),
  ];
}

/** A program draws whole pixels. */
const sizeDifferences = (what: string, told: Appearance["rows"], seen: Appearance["rows"]): string[] =>
  Object.entries(told).flatMap(([index, size]) => {
    const shown = seen[Number(index)];
    return shown !== undefined && Math.abs(shown - size) <= 1 ? [] : [`${what} ${index}: ${size} / ${shown}`];
  });

const difference = (what: string, told: unknown, seen: unknown): string[] =>
  sorted(told) === sorted(seen) ? [] : [`${what}: ${sorted(told)} / ${sorted(seen)}`];

/** Whatever the order of its fields. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  ) ?? "";

const SIDES = {
  top: { row: -1, column: 0, theirs: "bottom" },
  bottom: { row: 1, column: 0, theirs: "top" },
  left: { row: 0, column: -1, theirs: "right" },
  right: { row: 0, column: 1, theirs: "left" },
} as const;

function cellDifferences(address: string, told: Appearance["cells"], seen: Appearance["cells"]): string[] {
  const [look, shown] = [told[address] ?? OWN_FONT, seen[address] ?? OWN_FONT] as [Look, Look];
  const at = parseAddress(address);
  return [...new Set([...Object.keys(look), ...Object.keys(shown)])].flatMap((field) => {
    const found = difference(`${address} ${field}`, look[field], shown[field]);
    const side = field in SIDES ? SIDES[field as keyof typeof SIDES] : undefined;
    if (found.length === 0 || side === undefined || at === undefined) return found;
    // Where two neighbours tell different lines of the edge that they share, one of them is drawn.
    const neighbour = told[cellName(at.top + side.row, at.left + side.column)];
    return sorted(neighbour?.[side.theirs]) === sorted(shown[field]) ? [] : found;
  });
}
