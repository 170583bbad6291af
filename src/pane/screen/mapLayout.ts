/** Where the strategy map draws what: a lane per perspective, its objectives as boxes, causes below their effects. */
import type { NodeView } from "../model/planView";
import { mapLabels } from "./mapLabels";

export const NODE_WIDTH = 60;
export const NODE_HEIGHT = 42;
const GAP = 12;
const EDGE = 6;
const LINE = 16;
const LANE_GAP = 12;
/** Widths at 12 px, on the safe side: capitals are half as wide again as small letters. */
const CAPITAL = 8.6;
const LETTER = 6.3;
/** Below it, a name stands above its boxes. */
const NARROWEST_NAME = 84;

export interface MapNode {
  readonly node: NodeView;
  /** What stands in its box: its code, else what its title is numbered with, else a letter of the map's own. */
  readonly label: string;
  readonly perspective: NodeView;
  readonly x: number;
  readonly y: number;
  /** Its lane and its place in it, for the arrow keys. */
  readonly lane: number;
  readonly place: number;
}

export interface MapLane {
  readonly name: readonly string[];
  readonly nameY: number;
  readonly top: number;
  readonly height: number;
}

export interface MapLayout {
  readonly height: number;
  readonly lanes: readonly MapLane[];
  readonly nodes: readonly MapNode[];
}

/** About how wide a text is drawn. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign !== sign.toLowerCase() ? CAPITAL : LETTER), 0);

/** Breaks a name into lines that fit the width; a longer word stands alone. */
export function brokenName(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How many boxes fit beside each other. */
export const nodesPerRow = (width: number): number =>
  Math.max(1, Math.min(4, Math.floor((width - 2 * EDGE + 8) / (NODE_WIDTH + 8))));

/** Lays the lanes out from the first perspective down. */
export function mapLayout(perspectives: readonly NodeView[], width: number): MapLayout {
  const lanes: MapLane[] = [];
  const nodes: MapNode[] = [];
  const labels = mapLabels(perspectives.flatMap(({ children }) => children));
  let top = 0;
  perspectives.forEach((perspective, lane) => {
    const laid = laneLayout(perspective, width);
    lanes.push({ ...laid, nameY: top + laid.nameY, top });
    laid.boxes.forEach(({ x, y }, place) => {
      const node = perspective.children[place];
      const label = labels[nodes.length] ?? "";
      if (node !== undefined) nodes.push({ node, label, perspective, x, y: top + y, lane, place });
    });
    top += laid.height + LANE_GAP;
  });
  return { height: Math.max(0, top - LANE_GAP), lanes, nodes };
}

interface LaidLane {
  readonly name: readonly string[];
  readonly nameY: number;
  readonly height: number;
  readonly boxes: readonly { readonly x: number; readonly y: number }[];
}

/** The name stands left of the boxes where it has room there, else above them. */
function laneLayout({ title, children }: NodeView, width: number): LaidLane {
  const count = children.length;
  const perRow = nodesPerRow(width);
  const across = Math.min(count, perRow);
  const block = across * NODE_WIDTH + Math.max(0, across - 1) * GAP;
  const room = width - block - EDGE - 20;
  const beside = brokenName(title, room);
  const fits = room >= NARROWEST_NAME && beside.length <= 2 && beside.every((line) => textWidth(line) <= room);
  const rows = Math.ceil(count / perRow);
  const rowsHeight = rows * NODE_HEIGHT + Math.max(0, rows - 1) * GAP;
  if (fits) {
    const height = rowsHeight + 2 * EDGE;
    const nameY = height / 2 - ((beside.length - 1) * LINE) / 2 + 4;
    return { name: beside, nameY, height, boxes: boxesFrom(count, perRow, EDGE, width - EDGE - block, GAP) };
  }
  const above = brokenName(title, width - 16);
  const start = above.length * LINE + 8;
  const gap = perRow > 1 ? (width - 2 * EDGE - perRow * NODE_WIDTH) / (perRow - 1) : 0;
  return {
    name: above,
    nameY: LINE,
    height: start + rowsHeight + EDGE,
    boxes: boxesFrom(count, perRow, start, EDGE, gap),
  };
}

const boxesFrom = (count: number, perRow: number, top: number, left: number, gap: number): LaidLane["boxes"] =>
  Array.from({ length: count }, (_, index) => ({
    x: left + (index % perRow) * (NODE_WIDTH + gap),
    y: top + Math.floor(index / perRow) * (NODE_HEIGHT + GAP),
  }));

/** The box that an arrow key leads to: beside it in its lane, or the nearest one of the lane above or below. */
export function neighbour(layout: MapLayout, from: MapNode, key: string): MapNode | undefined {
  const { nodes } = layout;
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const place = from.place + (key === "ArrowRight" ? 1 : -1);
    return nodes.find((node) => node.lane === from.lane && node.place === place);
  }
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const step = key === "ArrowDown" ? 1 : -1;
  for (let lane = from.lane + step; lane >= 0 && lane < layout.lanes.length; lane += step) {
    const inLane = nodes.filter((node) => node.lane === lane);
    const nearest = [...inLane].sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}
