/** Where the strategy map draws its lanes and boxes. */
import {
  brokenName,
  mapLayout,
  NODE_HEIGHT,
  NODE_WIDTH,
  neighbour,
  textWidth,
} from "../../../src/pane/screen/mapLayout";
import { node } from "./plan";

const lane = (title: string, count: number) =>
  node(title, "perspective", title, {
    children: Array.from({ length: count }, (_, index) =>
      node(`${title} ${index}`, "objective", "", { code: `${index + 1}` }),
    ),
  });

const LANES = [
  lane("Imprese, consumatori e territorio", 4),
  lane("Processi interni", 1),
  lane("Innovazione e crescita", 2),
];

describe.each([276, 296, 326])("at %i px", (width) => {
  const layout = mapLayout([...LANES, lane("Economico-finanziario e patrimoniale dell’ente tutto", 7)], width);

  it("every box stands inside its lane, and no two overlap", () => {
    for (const { x, y, lane: nth } of layout.nodes) {
      const { top, height } = layout.lanes[nth]!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + NODE_WIDTH).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(top);
      expect(y + NODE_HEIGHT).toBeLessThanOrEqual(top + height);
    }
    const pairs = layout.nodes.flatMap((a, i) => layout.nodes.slice(i + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      expect(Math.abs(a.x - b.x) >= NODE_WIDTH || Math.abs(a.y - b.y) >= NODE_HEIGHT).toBe(true);
    }
  });

  it("lanes follow each other with a gap, down to the height of the map", () => {
    const ends = layout.lanes.map(({ top, height }) => top + height);
    layout.lanes.slice(1).forEach(({ top }, index) => {
      expect(top - (ends[index] ?? 0)).toBe(12);
    });
    expect(ends[ends.length - 1]).toBe(layout.height);
  });

  it("no line of a name is wider than the lane, nor does it reach a box beside it", () => {
    layout.lanes.forEach(({ name, nameY, top }, nth) => {
      const first = Math.min(...layout.nodes.filter((one) => one.lane === nth).map(({ x }) => x));
      const isBeside = nameY - top > 16 && first > 80;
      for (const text of name) expect(8 + textWidth(text)).toBeLessThanOrEqual(isBeside ? first : width);
    });
  });

  it("more than four boxes begin another row", () => {
    expect(new Set(layout.nodes.filter((one) => one.lane === 3).map(({ y }) => y)).size).toBe(2);
  });
});

it("a map without perspectives is empty", () => {
  expect(mapLayout([], 276)).toEqual({ height: 0, lanes: [], nodes: [] });
});

it("a name is broken between words alone", () => {
  expect(brokenName("Innovazione e crescita", 90)).toEqual(["Innovazione e", "crescita"]);
  expect(brokenName("Economicofinanziariopatrimoniale", 20)).toEqual(["Economicofinanziariopatrimoniale"]);
});

it("capitals are wider than small letters", () => expect(textWidth("ABC")).toBeGreaterThan(textWidth("abc")));

describe("arrow keys", () => {
  const layout = mapLayout(LANES, 276);
  const at = (nth: number, place: number) => layout.nodes.find((one) => one.lane === nth && one.place === place)!;
  it.each([
    ["ArrowRight", 0, 0, [0, 1]],
    ["ArrowRight", 0, 3, undefined],
    ["ArrowLeft", 0, 1, [0, 0]],
    ["ArrowLeft", 0, 0, undefined],
    ["ArrowDown", 0, 0, [1, 0]],
    ["ArrowUp", 1, 0, [0, 3]],
    ["ArrowUp", 0, 0, undefined],
    ["ArrowDown", 2, 1, undefined],
    ["Enter", 0, 0, undefined],
  ] as const)("%s from lane %i, place %i", (key, nth, place, target) => {
    const next = neighbour(layout, at(nth, place), key);
    expect(next === undefined ? undefined : [next.lane, next.place]).toEqual(target);
  });

  it("pass over a lane without boxes", () => {
    const gap = mapLayout([LANES[1]!, lane("Vuota", 0), LANES[2]!], 276);
    expect(neighbour(gap, gap.nodes[0]!, "ArrowDown")?.lane).toBe(2);
  });
});
