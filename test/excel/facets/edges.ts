/** Borders: two cells share the line between them, so that the bottom of one is the top of the other, as in Excel. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { invalidArgument } from "../fake/excelObject";
import { isAllColumns, isAllRows } from "./areas";
import { changeTo, type Edge, type Side } from "./look";
import type { LookStore } from "./looks";

export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

type Across = "top" | "bottom" | "left" | "right";
const OPPOSITE = {
  top: { side: "bottom", row: -1, column: 0 },
  bottom: { side: "top", row: 1, column: 0 },
  left: { side: "right", row: 0, column: -1 },
  right: { side: "left", row: 0, column: 1 },
} as const;

const isAcross = (side: Side): side is Across => side in OPPOSITE;

/** The line that a person sees at that side of a cell, whichever of the two cells has it. */
export function seenEdge(looks: LookStore, row: number, column: number, side: Side): Edge | null {
  const own = looks.at(row, column)[side];
  if (own !== null || !isAcross(side)) return own;
  const { side: theirs, row: down, column: over } = OPPOSITE[side];
  return row + down < 0 || column + over < 0 ? null : looks.at(row + down, column + over)[theirs];
}

interface Line {
  readonly cells: Merge;
  readonly side: Side;
}

/** The cells whose one side makes up a border of the area; `undefined` where it has none inside. */
function lineOf(area: Merge, index: BorderIndex): Line | undefined {
  switch (index) {
    case "EdgeTop":
      return { cells: { ...area, bottom: area.top }, side: "top" };
    case "EdgeBottom":
      return { cells: { ...area, top: area.bottom }, side: "bottom" };
    case "EdgeLeft":
      return { cells: { ...area, right: area.left }, side: "left" };
    case "EdgeRight":
      return { cells: { ...area, left: area.right }, side: "right" };
    case "InsideHorizontal":
      if (area.top === area.bottom) return undefined;
      return { cells: isAllRows(area) ? area : { ...area, bottom: area.bottom - 1 }, side: "bottom" };
    case "InsideVertical":
      if (area.left === area.right) return undefined;
      return { cells: isAllColumns(area) ? area : { ...area, right: area.right - 1 }, side: "right" };
    case "DiagonalDown":
      return { cells: area, side: "diagonalDown" };
    case "DiagonalUp":
      return { cells: area, side: "diagonalUp" };
  }
}

/** The different lines that stand at a border of the areas, each once as JSON. */
export function edgesAmong(looks: LookStore, areas: readonly Merge[], index: BorderIndex): (Edge | null)[] {
  const found = new Map<string, Edge | null>();
  const add = (edge: Edge | null): unknown => found.set(JSON.stringify(edge), edge);
  for (const area of areas) {
    const line = lineOf(area, index);
    if (line === undefined) continue;
    const { cells, side } = line;
    if (isEndless(cells)) for (const look of looks.among([cells])) add(look[side]);
    else eachCell(cells, (row, column) => add(seenEdge(looks, row, column, side)));
  }
  return [...found.values()];
}

/** Changes the lines at a border of the areas; a border that they do not have is refused. */
export function changeEdges(
  looks: LookStore,
  areas: readonly Merge[],
  index: BorderIndex,
  how: (edge: Edge | null) => Edge | null,
): void {
  const lines = areas.flatMap((area) => lineOf(area, index) ?? []);
  if (lines.length === 0) throw invalidArgument(`one row or column has no ${index}`);
  for (const { cells, side } of lines) {
    if (isAcross(side) && !isEndless(cells)) takeOver(looks, cells, side);
    looks.change([cells], (look) => ({ ...look, [side]: how(look[side]) }));
  }
}

/** A line that the neighbour had becomes the cells' own: the last one who draws it says what it is. */
function takeOver(looks: LookStore, cells: Merge, side: Across): void {
  const { side: theirs, row: down, column: over } = OPPOSITE[side];
  eachCell(cells, (row, column) => {
    if (row + down < 0 || column + over < 0) return;
    const edge = looks.at(row + down, column + over)[theirs];
    if (edge === null) return;
    if (looks.at(row, column)[side] === null) looks.change([cellArea(row, column)], changeTo({ [side]: edge }));
    looks.change([cellArea(row + down, column + over)], changeTo({ [theirs]: null }));
  });
}

const cellArea = (row: number, column: number): Merge => ({ top: row, left: column, bottom: row, right: column });
const isEndless = (area: Merge): boolean => isAllRows(area) || isAllColumns(area);

function eachCell(area: Merge, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

const WEIGHTS: Readonly<Record<string, readonly string[]>> = {
  Continuous: ["Thin", "Hairline", "Medium", "Thick"],
  Dash: ["Thin", "Medium"],
  DashDot: ["Thin", "Medium"],
  DashDotDot: ["Thin", "Medium"],
  Dot: ["Thin"],
  Double: ["Thick"],
  SlantDashDot: ["Medium"],
};
export const LINE_STYLES: readonly string[] = ["None", ...Object.keys(WEIGHTS)];
export const LINE_WEIGHTS: readonly string[] = ["Hairline", "Thin", "Medium", "Thick"];

const FIRST: Edge = { style: "Continuous", weight: "Thin", color: "#000000" };

/** A style takes the weight there was if Excel has it in that weight, and otherwise its own. */
export function withStyle(edge: Edge | null, style: string): Edge | null {
  if (style === "None") return null;
  const before = edge ?? FIRST;
  const weights = WEIGHTS[style] ?? [];
  return { ...before, style, weight: weights.includes(before.weight) ? before.weight : (weights[0] ?? "Thin") };
}

/** A weight that the style does not have makes a continuous line of it; where there was none, one is drawn. */
export function withWeight(edge: Edge | null, weight: string): Edge {
  const before = edge ?? FIRST;
  return { ...before, weight, style: WEIGHTS[before.style]?.includes(weight) ? before.style : "Continuous" };
}

/** A colour draws a line where there was none. */
export const withColour = (edge: Edge | null, color: string): Edge => ({ ...(edge ?? FIRST), color });
