/** The rows of tree, filter and search. */
import {
  answers,
  everything,
  hits,
  programmesUnder,
  searchWords,
  symbolCounts,
  treeRows,
} from "../../../src/pane/screen/treeRows";
import { indicators, perspectives } from "./plan";

const keys = (open: Record<string, true>): string[] => treeRows(perspectives, indicators, open).map(({ key }) => key);

describe("the visible rows", () => {
  it("are the first level while all is closed", () => expect(keys({})).toEqual(["p1", "p2"]));

  it("are what stands under open nodes, indicators last", () => {
    expect(keys({ p1: true, o1: true, g2: true, p2: true, o2: true })).toEqual([
      ...["p1", "o1", "g1", "g2", "i:i2", "i:i3"],
      ...["p2", "o2", "i:i4"],
    ]);
  });

  it("hide what stands under a closed node, though it is open itself", () => {
    expect(keys({ o1: true, g1: true })).toEqual(["p1", "p2"]);
  });

  it("say level, place among their siblings, and the row above", () => {
    const rows = treeRows(perspectives, indicators, { p1: true, o1: true, g2: true });
    expect(rows.map(({ key, level, position, siblings, parent }) => [key, level, position, siblings, parent])).toEqual([
      ["p1", 1, 1, 2, undefined],
      ["o1", 2, 1, 1, "p1"],
      ["g1", 3, 1, 2, "o1"],
      ["g2", 3, 2, 2, "o1"],
      ["i:i2", 4, 1, 2, "g2"],
      ["i:i3", 4, 2, 2, "g2"],
      ["p2", 1, 2, 2, undefined],
    ]);
  });

  it("leave out an indicator that the plan does not tell", () => {
    expect(treeRows(perspectives, {}, { p2: true, o2: true }).map(({ key }) => key)).toEqual(["p1", "p2", "o2"]);
  });
});

describe("the search", () => {
  const found = (search: string, filter?: "yellow" | "red"): string[] =>
    hits(perspectives, indicators, { search, filter }).map(({ key }) => key);

  it.each([
    ["muse", ["g1", "i:i1"]],
    ["MUSE", ["g1", "i:i1"]],
    ["qualita", ["o2", "i:i4"]],
    ["1.1", ["o1", "g1", "g2"]],
    [".1.1", []],
    ["1.1.2", ["g2"]],
    ["giorni assenza", ["i:i2"]],
    ["assenza  giorni ", ["i:i2"]],
    ["unicorno", []],
  ])("%s finds %j", (search, expected) => expect(found(search)).toEqual(expected));

  it("with a filter finds indicators of that symbol alone", () => {
    expect(found("", "yellow")).toEqual(["i:i2", "i:i4"]);
    expect(found("qual", "yellow")).toEqual(["i:i4"]);
    expect(found("qual", "red")).toEqual([]);
  });

  it("tells the way to each hit", () => {
    const [hit] = hits(perspectives, indicators, { search: "evase" });
    expect(hit?.path).toEqual(["p1", "o1", "g2"]);
    expect(hit?.under?.id).toBe("g2");
    expect(hits(perspectives, indicators, { search: "musei" })[0]?.path).toEqual(["p1", "o1", "g1"]);
  });

  it("of nothing answers to everything", () => {
    expect(searchWords("  ")).toEqual([]);
    expect([...everything(perspectives, indicators)].every((hit) => answers(hit, []))).toBe(true);
  });
});

it("symbols are counted over all indicators", () => {
  expect([...symbolCounts(indicators)]).toEqual([
    ["green", 1],
    ["yellow", 2],
    ["red", 1],
  ]);
});

it("programmes are counted at any depth", () => {
  expect(perspectives.map(programmesUnder)).toEqual([2, 0]);
});
